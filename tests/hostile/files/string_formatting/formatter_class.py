# expect: SV
# policy: refused
# real: yes
# tries: the library's Formatter
import string


def solve():
    return string.Formatter().format("{0.__globals__}", solve)
