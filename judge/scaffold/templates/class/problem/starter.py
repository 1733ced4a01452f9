class ENTRY_POINT:
    """A stack that knows its smallest value; IndexError where it is empty."""

    def __init__(self) -> None:
        raise NotImplementedError

    def push(self, value: int) -> None:
        raise NotImplementedError

    def pop(self) -> int:
        raise NotImplementedError

    def smallest(self) -> int:
        raise NotImplementedError
