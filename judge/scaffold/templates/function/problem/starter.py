def ENTRY_POINT(values: list[int]) -> int:
    """Return the length of the longest run of equal values next to each other; 0 if empty."""
    raise NotImplementedError
