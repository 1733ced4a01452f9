# expect: WA
# alone: WA
# real: fools
# tries: a complex number with the right value
def solve():
    return complex(42)
