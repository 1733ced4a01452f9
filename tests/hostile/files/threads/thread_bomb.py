# expect: SV
# alone: RTE
# real: no (it would take the machine down)
# tries: to start threads without end
import _thread


def solve():
    while True:
        _thread.start_new_thread(solve, ())
