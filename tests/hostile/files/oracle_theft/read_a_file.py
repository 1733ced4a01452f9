# expect: SV
# kernel: refused
# real: yes
# tries: to read a file that every user may read


def solve():
    with open("/etc/passwd") as file:
        return f"LEAKED: {file.readline().strip()}"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
