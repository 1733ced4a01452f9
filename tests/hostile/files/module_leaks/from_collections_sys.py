# expect: SV
# policy: refused
# real: yes
# tries: the same by from-import
from collections import _sys


def solve():
    return _sys
