# expect: SV
# policy: refused
# real: yes
# tries: the same through the flags of re
import re


def solve():
    base = type(re.I)
    plain = type(base)._convert_
    made = plain(__import__("enum").Enum, "Made", "os", lambda name: name == "sys")
    return made.sys.value
