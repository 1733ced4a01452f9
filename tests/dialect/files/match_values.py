def describe(value):
    match value:
        case None:
            return "nothing"
        case True | False:
            return "flag"
        case 0:
            return "zero"
        case int(n) if n < 0:
            return f"negative {n}"
        case int() | float():
            return "number"
        case str(text):
            return f"text of {len(text)}"
        case []:
            return "empty"
        case [x]:
            return f"one {x}"
        case [x, *rest]:
            return f"{x} and {len(rest)} more"
        case {"kind": kind, **others}:
            return f"{kind} with {sorted(others)}"
        case _:
            return "other"


def main():
    values = [None, True, 0, -4, 5, 2.5, "abc", [], [1], [1, 2, 3], {"kind": "k", "a": 1}, {1}]
    return [describe(v) for v in values]
