"""Compares hashes that are cut to 32 bits, as machine integers would be.

Caught by: self-similar chain
"""


M = 1<<32
B = 31
def longest_ordered_palindromic_path(root):
    nodes = []
    def link(n, p):
        if n is None: return
        n.nb = [x for x in (p, n.left, n.right) if x is not None]
        nodes.append(n)
        link(n.left, n); link(n.right, n)
    link(root, None)
    best = 0
    for s in nodes:
        st = [(s, None, 0, 0, 1, 1)]
        while st:
            n, p, f, b, pw, k = st.pop()
            c = ord(n.val)
            f = (f * B + c) % M; b = (b + c * pw) % M; pw = pw * B % M
            if f == b and k > best: best = k
            for x in n.nb:
                if x is not p: st.append((x, n, f, b, pw, k + 1))
    return best
