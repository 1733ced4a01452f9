# expect: SV
# policy: refused
# real: yes
# tries: a module's names made members of an enum
from enum import Enum


def solve():
    made = Enum._convert_("Made", "os", lambda name: name == "sys")
    return made.sys.value
