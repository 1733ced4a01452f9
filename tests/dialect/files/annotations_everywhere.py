"""Annotated assignments, with and without values, also in classes and functions."""
from typing import Optional, List, Dict

limit: int = 10
table: Dict[str, List[int]] = {}
later: "Optional[int]"


class Box:
    size: int
    items: list[str] = []

    def __init__(self, size: int) -> None:
        self.size: int = size


def main() -> dict:
    count: int
    count = 3
    box: Box = Box(4)
    box.size += count
    return {"size": box.size, "notes": sorted(Box.__annotations__), "module": sorted(__annotations__)}
