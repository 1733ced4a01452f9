# expect: SV
# policy: refused
# real: yes
# tries: raw memory
import ctypes


def solve():
    return ctypes
