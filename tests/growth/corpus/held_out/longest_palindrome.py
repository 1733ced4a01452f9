# time: O(n^2)
# space: O(1)
"""Longest palindrome inside n equal letters, widened around each of the 2n - 1 centres."""


def width(text, left, right):
    while left >= 0 and right < len(text) and text[left] == text[right]:
        left -= 1
        right += 1
    return right - left - 1


def run(text):
    longest = 0
    for centre in range(len(text)):
        longest = max(longest, width(text, centre, centre), width(text, centre, centre + 1))
    return longest


def make(n, rng):
    return (rng.choice("abc") * n,)
