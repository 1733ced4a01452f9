# expect: SV
# policy: refused
# real: yes
# tries: the list of every class, and through one of them the modules of the process
def solve():
    for kind in ().__class__.__base__.__subclasses__():
        if kind.__name__ == "_wrap_close":
            return kind.__init__.__globals__
