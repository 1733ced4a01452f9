# expect: SV
# kernel: killed
# real: yes
# tries: to offer a TCP port
import socket


def solve():
    with socket.socket() as service:
        service.bind(("127.0.0.1", 0))
        service.listen()
        return f"LEAKED: listening on {service.getsockname()}"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
