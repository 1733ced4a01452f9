# expect: WA
# alone: WA
# real: fools
# tries: a plain subclass of int with the right value
class Int(int):
    pass


def solve():
    return Int(42)
