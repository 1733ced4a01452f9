# expect: WA
# alone: WA
# real: no (it equals nothing; it must do no harm either)
# tries: a class whose name is a megabyte long
def solve():
    return type("x" * 1_000_000, (), {})()
