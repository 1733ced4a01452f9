# expect: SV
# policy: refused
# real: yes
# tries: the raw method by a path
from operator import attrgetter


def solve():
    return attrgetter("format")("{0.__globals__}")(solve)
