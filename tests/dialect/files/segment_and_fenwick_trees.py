class Fenwick:
    def __init__(self, n):
        self.t = [0] * (n + 1)

    def add(self, i, d):
        i += 1
        while i < len(self.t):
            self.t[i] += d
            i += i & -i

    def sum(self, i):
        s = 0
        while i:
            s += self.t[i]
            i -= i & -i
        return s


class SegmentTree:
    def __init__(self, data, op=min, unit=float("inf")):
        self.n, self.op, self.unit = len(data), op, unit
        self.t = [unit] * self.n + list(data)
        for i in range(self.n - 1, 0, -1):
            self.t[i] = op(self.t[2 * i], self.t[2 * i + 1])

    def query(self, l, r):
        out = self.unit
        l += self.n
        r += self.n
        while l < r:
            if l & 1:
                out = self.op(out, self.t[l])
                l += 1
            if r & 1:
                r -= 1
                out = self.op(out, self.t[r])
            l >>= 1
            r >>= 1
        return out


def main():
    f = Fenwick(5)
    for i, v in enumerate([3, 2, -1, 6, 5]):
        f.add(i, v)
    return f.sum(3), f.sum(5) - f.sum(2), SegmentTree([5, 3, 8, 1, 9]).query(0, 3), SegmentTree([1, 2, 3], max, 0).query(1, 3)
