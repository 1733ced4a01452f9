# expect: SV
# alone: RTE
# real: no (it speaks for itself alone, and would gain no more without)
# tries: to shut the channel down and keep it open
import socket


def solve():
    for fd in range(3, 64):
        try:
            end = socket.socket(fileno=fd)
        except OSError:
            continue
        end.shutdown(socket.SHUT_RDWR)
        end.detach()
    raise ValueError("no channel")
