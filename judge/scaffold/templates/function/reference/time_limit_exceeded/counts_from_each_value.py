"""Counts the run that begins at each value: O(n^2) where values are equal."""


def ENTRY_POINT(values: list[int]) -> int:
    longest = 0
    for start in range(len(values)):
        end = start
        while end < len(values) and values[end] == values[start]:
            end += 1
        longest = max(longest, end - start)
    return longest
