def running_total(numbers: list[int], start: int = 0) -> list[int]:
    """The sums of the first 1, 2, ... numbers."""
    raise NotImplementedError
