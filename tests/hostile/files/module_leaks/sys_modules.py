# expect: SV
# policy: refused
# real: yes
# tries: every module of the process
import sys


def solve():
    return sys.modules["os"]
