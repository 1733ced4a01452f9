# expect: SV
# policy: refused
# real: yes
# tries: the traceback that `__exit__` is handed
class Catcher:
    def __exit__(self, kind, error, trace):
        self.frame = trace.tb_frame
        return True

    def __enter__(self):
        return self


def solve():
    with Catcher() as catcher:
        1 / 0
    return catcher.frame
