# expect: TLE
# alone: TLE
# real: no (without a limit it would never end)
# tries: a list that grows as it is read
def solve():
    kept = [1]
    return sum(kept.append(0) or kept.clear() or kept.extend((1, 1)) or 1 for _ in iter(int, 1))
