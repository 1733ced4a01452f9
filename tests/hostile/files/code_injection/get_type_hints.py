# expect: SV
# policy: refused
# real: yes
# tries: an annotation's text evaluated by the library
from typing import get_type_hints


def solve():
    def f(x: "__import__('sys')"): ...

    return get_type_hints(f)["x"]
