"""To save memory, only the 256 shortest ways down of a node are kept.

Caught by: flat bush
"""


def longest_palindromic_path(root):
    best = 0
    BITS = [0] + [1 << i for i in range(26)]
    def bitof(c): return 1 << (ord(c) - 97)
    def down(n):
        nonlocal best
        if n is None: return {}
        bit = bitof(n.val)
        L, R = down(n.left), down(n.right)
        mine = {bit: 1}
        for t in (L, R):
            for m, d in t.items():
                m ^= bit
                if mine.get(m, 0) < d + 1: mine[m] = d + 1
        for m, d in mine.items():
            if m & (m - 1) == 0: best = max(best, d)
        if len(L) > len(R): L, R = R, L
        for m, d in L.items():
            for b in BITS:
                e = R.get(m ^ bit ^ b)
                if e: best = max(best, d + e + 1)
        if len(mine) > 256: mine = dict(sorted(mine.items(), key=lambda x: x[1])[:256])
        return mine
    down(root)
    return best
