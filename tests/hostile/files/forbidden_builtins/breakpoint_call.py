# expect: SV
# policy: refused
# real: yes
# tries: the debugger
def solve():
    return breakpoint
