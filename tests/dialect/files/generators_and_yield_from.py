def walk(tree):
    if tree:
        left, value, right = tree
        yield from walk(left)
        yield value
        yield from walk(right)


def averager():
    total = count = 0
    mean = None
    while True:
        value = yield mean
        total += value
        count += 1
        mean = total / count


def main():
    tree = (((None, 1, None), 2, None), 3, (None, 4, None))
    a = averager()
    next(a)
    means = [a.send(x) for x in (10, 20, 60)]
    a.close()
    squares = (x * x for x in range(5))
    return list(walk(tree)), means, next(squares), sum(squares)
