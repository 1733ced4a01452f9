"""Reads the first value, though there may be none."""


def ENTRY_POINT(values: list[int]) -> int:
    longest = current = 0
    before = values[0]
    for value in values:
        current = current + 1 if value == before else 1
        longest = max(longest, current)
        before = value
    return longest
