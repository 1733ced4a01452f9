# expect: SV
# policy: refused
# real: yes
# tries: an attribute read by a class pattern
def solve():
    match solve:
        case object(__globals__=space):
            return space
