# expect: SV
# kernel: refused
# real: yes
# tries: to read the environment that it was started with


def solve():
    with open("/proc/self/environ", "rb") as file:
        return f"LEAKED: {len(file.read())} bytes"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
