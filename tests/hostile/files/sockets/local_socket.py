# expect: SV
# kernel: killed
# real: yes
# tries: to call a local service by its abstract socket
import socket


def solve():
    with socket.socket(socket.AF_UNIX) as service:
        service.bind(b"")
        return f"LEAKED: {service.getsockname()!r}"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
