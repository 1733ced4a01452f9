# expect: SV
# kernel: killed
# real: yes
# tries: to leave System V semaphores behind
import ctypes

libc = ctypes.CDLL(None, use_errno=True)


def solve():
    semaphores = libc.semget(0, 1, 0o1600)
    if semaphores >= 0:
        libc.semctl(semaphores, 0, 0)
        return "LEAKED: created and removed semaphores"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
