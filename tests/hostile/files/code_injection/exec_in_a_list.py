# expect: SV
# policy: refused
# real: yes
# tries: exec handed to map
def solve():
    space = {}
    list(map(exec, ["import sys"], [space]))
    return space["sys"]
