# expect: SV
# policy: refused
# real: yes
# tries: a name that compares as harmless and reads as another
class Name(str):
    def startswith(self, *_):
        return False

    def __str__(self):
        return "x"


def solve():
    return getattr(lambda: 0, Name("__code__"))
