def f(kind):
    log = []
    try:
        log.append("a")
        try:
            if kind == 1:
                raise KeyError
            if kind == 2:
                return log
        except KeyError:
            log.append("k")
            raise ValueError("v") from None
        finally:
            log.append("f1")
    except ValueError as e:
        log.append(str(e))
        log.append(e.__suppress_context__)
    else:
        log.append("else")
    finally:
        log.append("f2")
    for i in range(3):
        try:
            if i == 1:
                continue
            if i == 2:
                break
        finally:
            log.append(i)
    return log


def main():
    return [f(i) for i in range(3)]
