from dataclasses import dataclass, field, asdict, astuple, replace, fields, FrozenInstanceError, InitVar, KW_ONLY
from typing import ClassVar


@dataclass(order=True)
class Task:
    priority: int
    name: str = field(compare=False)
    tags: list = field(default_factory=list, compare=False, repr=False)
    count: ClassVar[int] = 0


@dataclass(frozen=True, slots=True)
class Edge:
    a: int
    b: int = 5


@dataclass
class Temperature:
    celsius: float
    scale: InitVar[str] = "C"
    _: KW_ONLY
    note: str = ""

    def __post_init__(self, scale):
        if scale == "F":
            self.celsius = (self.celsius - 32) * 5 / 9


@dataclass
class Child(Task):
    extra: int = 1

    @property
    def label(self):
        return f"{self.name}:{self.extra}"


def main():
    try:
        Edge(1).a = 3
    except FrozenInstanceError as error:
        frozen = str(error)
    tasks = sorted([Task(3, "c"), Task(1, "a"), Task(2, "b", ["x"])])
    return (
        [t.name for t in tasks], repr(tasks[1]), asdict(tasks[1]), astuple(Edge(1, 2)), replace(Edge(1), b=9).b,
        [f.name for f in fields(Temperature)], round(Temperature(212, "F", note="hot").celsius), frozen,
        {Edge(1, 2): "hashable"}[Edge(1, 2)], Child(1, "n", extra=4).label, Task(1, "a") == Task(1, "z"),
        Edge.__slots__, Task.__dataclass_fields__["name"].compare, Edge.__init__.__annotations__["a"] is int, Edge.__match_args__,
    )
