def queens(n):
    solutions = []
    cols, diag, anti = set(), set(), set()

    def place(row, path):
        if row == n:
            solutions.append(path[:])
            return
        for c in range(n):
            if c in cols or row - c in diag or row + c in anti:
                continue
            cols.add(c), diag.add(row - c), anti.add(row + c)
            path.append(c)
            place(row + 1, path)
            path.pop()
            cols.remove(c), diag.remove(row - c), anti.remove(row + c)

    place(0, [])
    return solutions


def main():
    def subsets(items):
        if not items:
            yield []
            return
        for rest in subsets(items[1:]):
            yield rest
            yield [items[0], *rest]

    return queens(5), sorted(map(tuple, subsets([1, 2, 3])))
