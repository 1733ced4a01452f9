# expect: SV
# kernel: killed
# real: yes
# tries: to call a TCP port of this machine
import socket


def solve():
    with socket.socket() as caller:
        caller.settimeout(1)
        answer = caller.connect_ex(("127.0.0.1", 9))
    return f"LEAKED: the network answered {answer}"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
