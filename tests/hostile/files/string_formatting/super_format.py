# expect: SV
# policy: refused
# real: yes
# tries: the inherited method of a str subclass
class Text(str):
    def show(self, value):
        return super().format(value)


def solve():
    return Text("{0.__globals__}").show(solve)
