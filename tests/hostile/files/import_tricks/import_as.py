# expect: SV
# policy: refused
# real: yes
# tries: the same under another name
import os.path as math


def solve():
    return math
