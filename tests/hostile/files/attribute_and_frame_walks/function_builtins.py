# expect: SV
# policy: refused
# real: yes
# tries: the built-ins of a function
import heapq


def solve():
    return heapq.merge.__builtins__
