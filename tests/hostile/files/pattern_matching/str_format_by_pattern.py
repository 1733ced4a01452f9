# expect: SV
# policy: refused
# real: yes
# tries: the raw method of a text
def solve():
    match "{0.__globals__}":
        case str(format=raw):
            return raw
