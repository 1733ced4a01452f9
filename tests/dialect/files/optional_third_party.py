try:
    from sortedcontainers_that_is_not_there import SortedList
except ImportError:
    SortedList = None
try:
    import nothing_of_this_name as np
except (ModuleNotFoundError, AttributeError):
    np = None
try:
    from math import no_such_function
except ImportError:
    no_such_function = "fallback"


def main():
    return SortedList, np, no_such_function
