# expect: SV
# kernel: killed
# real: yes
# tries: to ask the kernel about the network
import socket


def solve():
    with socket.socket(socket.AF_NETLINK, socket.SOCK_RAW) as asker:
        return f"LEAKED: {asker.family}"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
