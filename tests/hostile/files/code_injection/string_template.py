# expect: SV
# policy: refused
# real: yes
# tries: a template with its own pattern
from string import Template


def solve():
    return Template("$x").substitute.__func__.__globals__
