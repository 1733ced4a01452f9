# expect: SV
# policy: refused
# real: yes
# tries: a function made from code
def solve():
    make = type(solve)
    return make(solve.__code__, {"__builtins__": {}}).__code__
