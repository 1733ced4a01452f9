# expect: SV
# kernel: killed
# real: yes
# tries: to start a process with clone3, a system call newer than many filters
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)


def solve():
    arguments = (ctypes.c_uint64 * 11)()
    arguments[4] = 17  # SIGCHLD
    pid = libc.syscall(435, arguments, ctypes.c_long(88))
    if pid == 0:
        os._exit(0)
    if pid > 0:
        os.waitpid(pid, 0)
        return "LEAKED: forked"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
