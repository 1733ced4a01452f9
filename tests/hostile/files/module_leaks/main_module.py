# expect: SV
# policy: refused
# real: yes
# tries: the program itself
def solve():
    import __main__

    return __main__
