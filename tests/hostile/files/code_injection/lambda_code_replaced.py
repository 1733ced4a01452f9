# expect: SV
# policy: refused
# real: yes
# tries: code objects made from others
def solve():
    return (lambda: 0).__code__.replace(co_names=("x",))
