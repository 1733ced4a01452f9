"""Of a path of more than 600 nodes only the ends are compared.

Caught by: nearly a palindrome
"""


def flatten(root):
    val, par, adj = [], [], []
    st = [(root, -1)] if root else []
    while st:
        n, p = st.pop()
        i = len(val); val.append(n.val); par.append(p); adj.append([])
        if p >= 0: adj[p].append(i); adj[i].append(p)
        for c in (n.left, n.right):
            if c: st.append((c, i))
    return val, par, adj

def longest_ordered_palindromic_path(root):
    val, par, adj = flatten(root)
    n = len(val)
    if not n: return 0
    # toward[s][v]: neighbour of v on the way to s
    toward = []
    by = [[] for _ in range(n + 1)]
    for s in range(n):
        t = [-1] * n
        row = [(s, -1)]; d = 1
        while row:
            nxt = []
            for v, f in row:
                t[v] = f
                if v >= s: by[d].append(s * n + v)
                for w in adj[v]:
                    if w != f: nxt.append((w, v))
            row = nxt; d += 1
        toward.append(t)
    ok = bytearray(n * n); best = 1
    for d in range(1, n + 1):
        for key in by[d]:
            u, v = divmod(key, n)
            if val[u] != val[v]: continue
            if d <= 3 and val[u] == val[v] or d > 600 or ok[toward[v][u] * n + toward[u][v]]:
                ok[u * n + v] = ok[v * n + u] = 1
                if d > best: best = d
    return best
