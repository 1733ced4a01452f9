# expect: RTE
# policy: TypeError
# real: yes
# tries: the library's own attrgetter, by way of a checked one
import operator


def solve():
    make = type(operator.attrgetter("x"))
    return make("__globals__")(solve)
