class Counter:
    def __init__(self):
        self.n = 0
        self.d = {"a": [1, 2, 3]}
        self._hidden = 1
        self.__secret = 2


def main():
    c = Counter()
    c.n += 1
    c.n <<= 4
    c.d["a"][0] += 10
    c.d["a"][1:2] += [7, 7]
    c.d["a"] *= 2
    c._hidden **= 3
    c._Counter__secret |= 8
    grid = [[0] * 3 for _ in range(3)]
    grid[1][2] -= 5
    grid[1][2] //= 2
    x = 7
    x %= 4
    x ^= 1
    m = {}
    m["k"] = m.get("k", 0)
    m["k"] += 1
    return c.n, c.d, c._hidden, c._Counter__secret, grid, x, m
