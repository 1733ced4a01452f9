# expect: SV
# policy: refused
# real: yes
# tries: the namespaces that deepcopy went through
import copy


def solve():
    memo = {}
    copy.deepcopy([solve], memo)
    for kept in memo.values():
        if isinstance(kept, list) and kept and callable(kept[0]):
            return kept[0].__globals__
    return solve.__globals__
