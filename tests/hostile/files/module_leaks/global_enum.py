# expect: SV
# policy: refused
# real: yes
# tries: an enum written into a module's namespace
from enum import Enum, global_enum


class Made(Enum):
    SECRET = 1


def solve():
    Made.__module__ = "os"
    global_enum(Made)
    import os

    return os
