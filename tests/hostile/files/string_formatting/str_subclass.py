# expect: SV
# policy: refused
# real: yes
# tries: a subclass that shows one text and formats another
class Text(str):
    def __str__(self):
        return "harmless"

    def __iter__(self):
        return iter("harmless")


def solve():
    return Text("{0.__globals__}").format(solve)
