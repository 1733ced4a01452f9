# expect: SV
# kernel: refused
# real: yes
# tries: to raise its own limits
import resource


def solve():
    soft, hard = resource.getrlimit(resource.RLIMIT_CORE)
    resource.setrlimit(resource.RLIMIT_CORE, (hard, hard))
    return f"LEAKED: {soft} to {hard}"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
