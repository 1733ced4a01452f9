def main():
    group = ExceptionGroup("many", [ValueError("v"), KeyError("k"), ExceptionGroup("inner", [TypeError("t")])])
    caught = []
    try:
        raise group
    except ExceptionGroup as error:
        matched, rest = error.split(ValueError)
        caught.append([str(e) for e in matched.exceptions])
        caught.append(len(rest.exceptions))
        caught.append(error.message)
    return caught
