# time: O(n log n)
# space: O(n log n)
# trap: halving: log n tables of n each
"""Binary lifting: tables of the 2^k-th ancestors of n nodes, then the depth of the last node by jumps."""


def run(parent):
    n = len(parent)
    jumps = [parent]
    while 1 << len(jumps) < n:
        step = jumps[-1]
        jumps.append([step[step[v]] for v in range(n)])
    node, depth = n - 1, 0
    for k in range(len(jumps) - 1, -1, -1):
        if jumps[k][node] != 0:
            node = jumps[k][node]
            depth += 1 << k
    return depth + (node != 0)


def make(n, rng):
    return ([max(0, i - rng.randrange(1, 4)) for i in range(n)],)
