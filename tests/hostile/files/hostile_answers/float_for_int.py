# expect: WA
# alone: WA
# real: fools
# tries: a float with the right value
def solve():
    return 42.0
