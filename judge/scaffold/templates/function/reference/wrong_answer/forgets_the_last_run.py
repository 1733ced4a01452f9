"""Looks at a run only when another value ends it.

A wrong reference has one fault that a person would make, and names the properties made for it;
one of them must refuse it.

Caught by: runs
"""


def ENTRY_POINT(values: list[int]) -> int:
    longest = start = 0
    for index in range(1, len(values)):
        if values[index] != values[start]:
            longest = max(longest, index - start)
            start = index
    return longest
