# expect: SV
# policy: refused
# real: yes
# tries: a code object out of text
def solve():
    return compile("1", "x", "eval")
