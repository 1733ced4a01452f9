# expect: SV
# policy: refused
# real: yes
# tries: a module that is not listed
import os


def solve():
    return os
