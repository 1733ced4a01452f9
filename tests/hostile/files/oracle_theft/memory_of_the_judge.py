# expect: SV
# alone: RTE
# real: maybe
# tries: to read the memory of the judge, its parent's parent
import os


def solve():
    with open(f"/proc/{os.getppid()}/stat") as stat:
        judge = stat.read().rpartition(")")[2].split()[1]
    with open(f"/proc/{judge}/mem", "rb") as memory:
        return f"LEAKED: descriptor {memory.fileno()}"
