def main():
    a = list(range(10))
    a[2:5] = ["x"]
    a[::3] = [0] * len(a[::3])
    del a[-2:]
    b = a[:]
    b[:] = reversed(b)
    m = [[1, 2, 3], [4, 5, 6]]
    s = slice(1, None, 2)
    return a, b, m[0][::-1], [row[1] for row in m], list(zip(*m[::-1])), "abcdef"[s], s.indices(6), a[1:][0]
