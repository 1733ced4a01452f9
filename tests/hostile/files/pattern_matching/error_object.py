# expect: SV
# policy: refused
# real: yes
# tries: the object that an error remembers, by a pattern
import math


def solve():
    try:
        math.nothing
    except AttributeError as error:
        match error:
            case AttributeError(obj=module):
                return module
