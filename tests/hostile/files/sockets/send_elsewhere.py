# expect: SV
# kernel: refused
# real: no (the channel is connected: only a filter on addresses makes this a matter of rule)
# tries: to send to an address over the descriptor that it has
import socket


def solve():
    channel = socket.socket(fileno=0)
    try:
        channel.sendto(b"x", b"\0nobody")
    finally:
        channel.detach()
    return "LEAKED: sent"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
