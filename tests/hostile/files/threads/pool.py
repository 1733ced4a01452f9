# expect: SV
# kernel: killed
# real: yes
# tries: to use both processors with a pool of threads
from concurrent.futures.thread import ThreadPoolExecutor


def solve():
    with ThreadPoolExecutor(2) as pool:
        return f"LEAKED: {list(pool.map(abs, [-1, -2]))}"


LEAKED = solve()
if LEAKED:
    print(LEAKED, flush=True)
