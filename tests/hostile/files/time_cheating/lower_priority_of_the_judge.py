# expect: SV
# alone: RTE
# real: no (it would stay slow)
# tries: to make the judge too slow to notice
import os


def solve():
    os.setpriority(os.PRIO_PROCESS, os.getppid(), 19)
    raise ValueError("the judge is slow")
