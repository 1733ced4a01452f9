# expect: SV
# policy: refused
# real: yes
# tries: sys._getframe
import sys


def solve():
    return sys._getframe()
