# expect: SV
# policy: refused
# real: yes
# tries: a copy made by a function of the class's choice
import copy


class Evil:
    def __reduce_ex__(self, version):
        return eval, ("__import__('sys')",)


def solve():
    return copy.copy(Evil())
