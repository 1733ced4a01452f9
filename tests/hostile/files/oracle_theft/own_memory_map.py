# expect: SV
# kernel: refused
# real: yes
# tries: to learn where everything lies in its memory


def solve():
    with open("/proc/self/maps") as file:
        return f"LEAKED: {file.readline().strip()}"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
