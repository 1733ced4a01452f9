# expect: SV
# policy: refused
# real: yes
# tries: a forward reference left half-made in deepcopy's memo
import copy
from typing import Optional


def solve():
    memo = {}
    try:
        copy.deepcopy(Optional["x"], memo)
    except BaseException:
        pass
    for value in list(memo.values()):
        for inner in value if isinstance(value, (list, tuple)) else [value]:
            for reference in inner if isinstance(inner, tuple) else [inner]:
                if type(reference).__name__ == "ForwardRef":
                    fresh = type(reference)("__import__('sys')")
                    return fresh._evaluate({}, {}, frozenset())
