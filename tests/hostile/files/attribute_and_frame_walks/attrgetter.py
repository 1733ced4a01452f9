# expect: SV
# policy: refused
# real: yes
# tries: a path of attributes as text
import random
from operator import attrgetter


def solve():
    return attrgetter("shuffle.__globals__")(random.Random)
