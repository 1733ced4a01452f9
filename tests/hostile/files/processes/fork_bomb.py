# expect: SV
# alone: SV
# real: no (it would take the machine down)
# tries: to fork without end
import os


def solve():
    while True:
        os.fork()
