# expect: SV
# kernel: killed
# real: root
# tries: to read everybody's packets
import socket


def solve():
    with socket.socket(socket.AF_PACKET, socket.SOCK_RAW) as ear:
        return f"LEAKED: {ear.family}"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
