# expect: SV
# policy: refused
# real: yes
# tries: a dataclass from texts
from dataclasses import make_dataclass


def solve():
    return make_dataclass("M", ["x"]).__init__.__globals__
