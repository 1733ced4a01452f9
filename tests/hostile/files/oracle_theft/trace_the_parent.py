# expect: SV
# kernel: killed
# real: maybe
# tries: to attach to the supervisor as a debugger (and lets go at once)
import ctypes
import os

PTRACE_SEIZE, PTRACE_INTERRUPT, PTRACE_DETACH, WALL = 0x4206, 0x4207, 17, 0x40000000
libc = ctypes.CDLL(None, use_errno=True)


def solve():
    parent = os.getppid()
    if libc.ptrace(PTRACE_SEIZE, parent, None, None) != 0:
        return None
    libc.ptrace(PTRACE_INTERRUPT, parent, None, None)
    os.waitpid(parent, WALL)
    libc.ptrace(PTRACE_DETACH, parent, None, None)
    return "LEAKED: attached"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
