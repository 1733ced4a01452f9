# time: O(n^2)
# space: O(n)
# trap: quadratic with a memmove's constant: prepending to a str
"""Turns a text of n letters round by putting each letter in front, which copies all that is there."""


def run(text: str) -> str:
    turned = ""
    for letter in text:
        turned = letter + turned
    return turned


def make(n, rng):
    return ("".join(rng.choices("abcdefgh ", k=n)),)
