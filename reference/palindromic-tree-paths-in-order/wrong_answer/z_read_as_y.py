"""The table of letters ends one too early, so z is read as y.

Caught by: distinct letters
"""


ALPHABET = "abcdefghijklmnopqrstuvwxyz"


def flatten(root):
    val, par, adj = [], [], []
    st = [(root, -1)] if root else []
    while st:
        n, p = st.pop()
        i = len(val); val.append(ALPHABET[min(ord(n.val) - ord("a"), 24)]); par.append(p); adj.append([])
        if p >= 0: adj[p].append(i); adj[i].append(p)
        for c in (n.left, n.right):
            if c: st.append((c, i))
    return val, par, adj

def longest_ordered_palindromic_path(root):
    val, par, adj = flatten(root)
    best = 0
    def spread(level, size):
        nonlocal best
        while level:
            best = max(best, size)
            nxt = []
            for u, fu, v, fv in level:
                for a in adj[u]:
                    if a == fu: continue
                    for b in adj[v]:
                        if b != fv and a != b and val[a] == val[b]:
                            nxt.append((a, u, b, v))
            level = nxt; size += 2
    for u in range(len(val)):
        nb = adj[u]
        best = max(best, 1)
        spread([(a, u, b, u) for i, a in enumerate(nb) for b in nb[i+1:] if val[a] == val[b]], 3)
        if par[u] >= 0 and val[par[u]] == val[u]:
            spread([(u, par[u], par[u], u)], 2)
    return best
