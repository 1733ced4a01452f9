# expect: SV
# kernel: refused
# real: yes
# tries: to find hidden tests by walking the file system from the interpreter's own modules
import os
import sys


def solve():
    for folder in (os.path.dirname(os.__file__), sys.prefix, "/", "."):
        try:
            return f"LEAKED: {len(os.listdir(folder))} names in {folder}"
        except OSError:
            continue


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
