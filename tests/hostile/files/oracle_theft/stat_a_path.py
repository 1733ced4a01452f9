# expect: SV
# kernel: refused
# real: yes
# tries: to learn from stat, access and readlink which files exist, which Landlock does not stop
import os


def solve():
    found = []
    for ask in (os.stat, os.lstat, os.readlink, lambda path: os.access(path, os.F_OK) or 1 / 0):
        try:
            ask("/proc/self/exe")
            found.append("answer")
        except (OSError, ZeroDivisionError):
            continue
    if found:
        return f"LEAKED: {len(found)} of 4 questions about a path were answered"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
