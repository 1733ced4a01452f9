class AppError(Exception):
    def __init__(self, code, message="broken"):
        super().__init__(message)
        self.code = code

    def __str__(self):
        return f"[{self.code}] {super().__str__()}"


class NotThere(AppError, LookupError):
    """A subclass of two."""


def risky(x):
    try:
        if x == 0:
            raise AppError(1)
        if x == 1:
            raise NotThere(2, "gone") from KeyError("k")
        if x == 2:
            return 1 / 0
        if x == 3:
            int("x")
        return "fine"
    except NotThere as error:
        return str(error), type(error.__cause__).__name__
    except (ZeroDivisionError, ValueError) as error:
        return type(error).__name__, error.args[0]
    except AppError as error:
        try:
            raise RuntimeError("second") from error
        except RuntimeError as second:
            return str(second.__cause__), second.__context__.code
    else:
        return "else"
    finally:
        seen.append(x)


seen = []


def main():
    results = [risky(i) for i in range(5)]
    try:
        assert 1 > 2, "math"
    except AssertionError as e:
        results.append(e.args)
    try:
        [].missing
    except AttributeError as e:
        results.append((str(e), e.name))
    try:
        undefined_name
    except NameError as e:
        results.append(str(e))
    try:
        raise ValueError("a", 1)
    except Exception as e:
        e.add_note("noted")
        results.append((e.args, e.__notes__, e.__class__.__name__, repr(e)))
    return results, seen
