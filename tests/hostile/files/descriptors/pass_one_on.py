# expect: SV
# kernel: refused
# real: yes
# tries: to hand a descriptor to whoever reads the other end of its channel
import array
import socket


def solve():
    channel = socket.socket(fileno=0)
    rights = [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", [1]))]
    try:
        channel.sendmsg([b"x"], rights)
    finally:
        channel.detach()
    return "LEAKED: a descriptor was passed on"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
