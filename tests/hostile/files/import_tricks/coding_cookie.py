# expect: SV
# policy: refused
# real: yes
# tries: code hidden from whoever reads the bytes as UTF-8
# coding: utf-7
def solve():
    import os

    return os
