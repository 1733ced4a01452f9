# expect: SV
# kernel: killed
# real: yes
# tries: to send a datagram, which Landlock does not stop
import socket


def solve():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sender:
        sender.sendto(b"secret", ("127.0.0.1", 9))
    return "LEAKED: sent"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
