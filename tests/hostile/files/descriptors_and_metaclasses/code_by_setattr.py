# expect: SV
# policy: refused
# real: yes
# tries: another function's code put into one of ours
def solve():
    def ours():
        return 0

    def other():
        return 1

    setattr(ours, "__code__", getattr(other, "__code__"))
    return ours.__code__
