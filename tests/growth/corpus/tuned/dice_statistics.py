# time: O(1)
# space: O(1)
# trap: constant work, but much of it
"""Throws a die 600 times with a home-made generator; n is only the seed, and the numbers stay small."""

THROWS = 600


def run(seed):
    faces = [0] * 6
    state = seed & 0x7FFF
    for _ in range(THROWS):
        state = (state * 1103 + 12345) & 0x7FFF
        faces[state // 7 % 6] += 1
    return max(faces) - min(faces)


def make(n, rng):
    return (n + rng.randrange(50),)
