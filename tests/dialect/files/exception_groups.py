def main():
    caught = []
    try:
        raise ExceptionGroup("many", [ValueError("v"), KeyError("k"), TypeError("t")])
    except* ValueError as group:
        caught.append(("v", [str(e) for e in group.exceptions]))
    except* (KeyError, TypeError) as group:
        caught.append(("kt", len(group.exceptions)))
    return caught
