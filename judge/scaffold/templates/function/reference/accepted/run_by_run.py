"""Jumps from the beginning of each run to the next."""


def ENTRY_POINT(values: list[int]) -> int:
    longest = start = 0
    while start < len(values):
        end = start + 1
        while end < len(values) and values[end] == values[start]:
            end += 1
        longest = max(longest, end - start)
        start = end
    return longest
