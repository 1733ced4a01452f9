# expect: SV
# policy: refused
# real: yes
# tries: the module that a built-in function is bound to
def solve():
    return len.__self__
