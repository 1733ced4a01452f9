# expect: RTE
# policy: ImportError
# real: yes
# tries: a view that calls itself by another module's name
import collections


def solve():
    del collections.abc
    collections.__name__ = "os"
    from collections import path

    return path
