# expect: SV
# policy: refused
# real: yes
# tries: the same, with the reference fished out of deepcopy's memo
import copy
from typing import Optional


def solve():
    memo = {}
    copy.deepcopy(Optional["[].append(1) or print.__self__"], memo)
    for kept in list(memo.values()):
        for reference in kept if isinstance(kept, (list, tuple)) else [kept]:
            for inner in reference if isinstance(reference, tuple) else [reference]:
                if type(inner).__name__ == "ForwardRef":
                    return inner._evaluate({}, {}, frozenset())
    return type(TypeRef())
