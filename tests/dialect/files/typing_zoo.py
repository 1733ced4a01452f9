from typing import (
    Any, Callable, ClassVar, Deque, Dict, Final, Generic, Iterable, Iterator, List, Literal, NewType, NoReturn, Optional,
    Protocol, Sequence, Set, Tuple, Type, TypeVar, TypedDict, Union, cast, overload, TYPE_CHECKING,
)

if TYPE_CHECKING:
    from typing import Self

T = TypeVar("T")
K = TypeVar("K", bound="Comparable")
UserId = NewType("UserId", int)
Grid = List[List[int]]
MAX: Final = 5


class Comparable(Protocol):
    def __lt__(self, other: Any) -> bool: ...


class Stack(Generic[T]):
    def __init__(self) -> None:
        self._items: List[T] = []

    def push(self, item: T) -> "Stack[T]":
        self._items.append(item)
        return self

    def pop(self) -> Optional[T]:
        return self._items.pop() if self._items else None

    def __class_getitem__(cls, item):
        return super().__class_getitem__(item)


class Movie(TypedDict, total=False):
    title: str
    year: int


@overload
def double(x: int) -> int: ...
@overload
def double(x: str) -> str: ...
def double(x):
    return x * 2


def smallest(items: Sequence[K], key: Callable[[K], Any] = lambda v: v, mode: Literal["min", "max"] = "min") -> Union[K, None]:
    return min(items, key=key) if mode == "min" else max(items, key=key)


def main():
    movie: Movie = {"title": "X", "year": 1999}
    s = Stack[int]()
    return s.push(1).push(2).pop(), double(2), double("ab"), smallest([3, 1, 2]), UserId(5), cast(int, "x"), movie["year"], MAX, list[int]([1]), dict[str, int](a=1)
