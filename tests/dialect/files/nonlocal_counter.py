def make():
    count = 0

    def bump(by=1):
        nonlocal count
        count += by
        return count

    return bump


best = 0


def record(value):
    global best
    best = max(best, value)


def main():
    bump = make()
    bump()
    bump(5)
    for value in (3, 9, 2):
        record(value)
    return bump(), best
