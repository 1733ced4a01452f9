class VisitCounter:
    def __init__(self, known: list[str]) -> None:
        raise NotImplementedError

    def visit(self, user: str) -> int:
        raise NotImplementedError

    def forget(self, user: str) -> None:
        raise NotImplementedError
