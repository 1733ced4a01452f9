# expect: RTE
# policy: ImportError
# real: yes
# tries: a deleted name that the interpreter looks up in the real modules
import collections


def solve():
    saved = collections.abc
    try:
        del collections.abc
        from collections import abc

        return abc
    finally:
        collections.abc = saved
