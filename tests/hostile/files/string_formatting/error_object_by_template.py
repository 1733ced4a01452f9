# expect: SV
# policy: refused
# real: yes
# tries: the object that an error remembers, as text
import math


def solve():
    try:
        math.nothing
    except AttributeError as error:
        template = "{0.obj}"
        return template.format(error)
