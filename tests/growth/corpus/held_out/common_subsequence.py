# time: O(n^2)
# space: O(n^2)
"""Longest common subsequence of two texts of n letters, from a full table of n by n lengths."""


def run(a, b):
    table = [[0] * (len(b) + 1) for _ in range(len(a) + 1)]
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            if x == y:
                table[i + 1][j + 1] = table[i][j] + 1
            else:
                table[i + 1][j + 1] = max(table[i][j + 1], table[i + 1][j])
    letters, i, j = [], len(a), len(b)
    while i and j:
        if a[i - 1] == b[j - 1]:
            letters.append(a[i - 1])
            i, j = i - 1, j - 1
        elif table[i - 1][j] >= table[i][j - 1]:
            i -= 1
        else:
            j -= 1
    return "".join(reversed(letters))


def make(n, rng):
    return "".join(rng.choices("acgt", k=n)), "".join(rng.choices("acgt", k=n))
