class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n + 1


class Sequence:
    def __init__(self, items):
        self.items = items

    def __getitem__(self, index):
        return self.items[index]

    def __len__(self):
        return len(self.items)

    def __reversed__(self):
        return iter(self.items[::-1])

    def __setitem__(self, i, v):
        self.items[i] = v

    def __delitem__(self, i):
        del self.items[i]


def main():
    s = Sequence([1, 2, 3, 4])
    s[0] = 9
    del s[1]
    it = iter([1, 2])
    values = iter(lambda: next(it, None), None)
    return list(Countdown(3)), list(s), s[1:], list(reversed(s)), 9 in s, list(values), list(enumerate("ab", 1)), list(zip("ab", [1, 2], strict=True)), any(x > 8 for x in s), all([]), next(iter([]), "none"), list(map(lambda a, b: a + b, [1], [2])), list(filter(None, [0, 1]))
