# expect: SV
# policy: refused
# real: yes
# tries: the inherited accessor asked for `format`
class Text(str):
    def raw(self):
        return super().__getattribute__("format")


def solve():
    return Text("{0.__globals__}").raw()(solve)
