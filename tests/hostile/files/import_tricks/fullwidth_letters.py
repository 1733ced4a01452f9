# expect: SV
# policy: refused
# real: yes
# tries: a refused name in letters that Python folds to it
def solve():
    return solve.__ｇlobals__
