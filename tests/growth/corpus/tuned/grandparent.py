# time: O(1)
# space: O(1)
"""Four hops through a dict of n people to their managers: each lookup is a hash, whatever n is."""


def run(boss_of: dict[int, int], employee: int) -> int:
    for _ in range(4):
        employee = boss_of.get(employee, 0)
    return employee


def make(n, rng):
    return {i: i // 2 for i in range(n)}, rng.randrange(n)
