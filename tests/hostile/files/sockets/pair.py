# expect: SV
# kernel: killed
# real: yes
# tries: to keep memory in a pair of sockets
import socket


def solve():
    return f"LEAKED: {len(socket.socketpair())} sockets"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
