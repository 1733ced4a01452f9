# expect: SV
# policy: refused
# real: yes
# tries: the frame of a generator, and from it the caller's
def solve():
    def g():
        yield walker.gi_frame.f_back

    walker = g()
    return next(walker)
