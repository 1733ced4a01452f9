# expect: SV
# kernel: killed
# real: maybe
# tries: to smuggle data out in the names it looks up
import socket


def solve():
    return f"LEAKED: {socket.gethostbyname(b'localhost')}"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
