# expect: SV
# kernel: refused
# real: yes
# tries: to make an epoll instance
import select


def solve():
    return f"LEAKED: {select.epoll().fileno()}"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
