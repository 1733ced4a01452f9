# expect: SV
# alone: SV
# real: no (it would take the machine down)
# tries: to fork without end, and to go on where that is refused
import os


def solve():
    while True:
        try:
            os.fork()
        except BaseException:
            continue
