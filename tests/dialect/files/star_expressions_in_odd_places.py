def pairs(*args):
    return *args, len(args)


def main():
    rows = [(1, 2, 3), (4, 5, 6)]
    for first, *rest in rows:
        last = rest
    index = {(1, 2): "t"}
    return pairs(*"ab", *[1]), last, [*map(sum, rows)], {*"aab"} == {"a", "b"}, index[1, 2], print.__name__, (*range(2), *range(2)), dict(**{"a": 1}, b=2), [x for x in (*rows[0], *rows[1])][-1]
