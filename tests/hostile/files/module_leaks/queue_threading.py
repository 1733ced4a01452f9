# expect: SV
# policy: refused
# real: yes
# tries: a module that queue has imported
import queue


def solve():
    return queue.threading
