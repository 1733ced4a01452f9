"""Counts the run at hand and keeps the longest.

The folder of a reference is the verdict that it must get. Replace them all; have at least two
accepted ones in different styles.
"""


def ENTRY_POINT(values: list[int]) -> int:
    longest = current = 0
    for index, value in enumerate(values):
        if index > 0 and value == values[index - 1]:
            current += 1
        else:
            current = 1
        longest = max(longest, current)
    return longest
