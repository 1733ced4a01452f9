# expect: SV
# kernel: refused
# real: yes
# tries: to write a temporary file by the library
import tempfile


def solve():
    with tempfile.TemporaryFile() as file:
        file.write(b"x")
    return "LEAKED: wrote to the disk"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
