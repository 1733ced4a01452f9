# expect: SV
# policy: refused
# real: no, it crashes the interpreter
# tries: memory read through a group whose split returns no pair
class Group(ExceptionGroup):
    def split(self, kind):
        return 5


def solve():
    try:
        raise Group("m", [ValueError()])
    except* ValueError:
        pass
