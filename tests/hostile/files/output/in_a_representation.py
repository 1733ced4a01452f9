# expect: OLE
# alone: WA
# real: no (it is only long)
# tries: an object whose text is larger than what may be printed
class Long:
    def __str__(self):
        return "x" * (4 << 20)


def solve():
    print(Long())
    return 41
