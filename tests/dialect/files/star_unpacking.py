def total(*numbers, scale=1, **extra):
    return sum(numbers) * scale + sum(extra.values())


def main():
    first, *middle, last = range(6)
    (a, b), [c, *d] = (1, 2), [3, 4, 5]
    merged = {**{"x": 1}, "y": 2, **{"x": 9}}
    both = [*range(3), *"ab"]
    head, *_ = "hello"
    return first, middle, last, a, b, c, d, merged, both, head, total(*[1, 2], scale=3, **{"z": 4})
