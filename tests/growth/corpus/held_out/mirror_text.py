# time: O(n)
# space: O(n)
# trap: linear with the constant of a memory copy
"""Whether n letters read the same backwards: one reversed copy and one comparison to the end."""


def run(text):
    return text == text[::-1]


def make(n, rng):
    half = "".join(rng.choices("abcdef", k=n // 2))
    return (half + "x" * (n % 2) + half[::-1],)
