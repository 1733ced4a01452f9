from typing import Callable, TypeAlias, Union

Number: TypeAlias = int | float
Tree = Union["Node", None]
Handler = Callable[[str, "Node"], bool]
Json = dict[str, "Json"] | list["Json"] | str | None


class Node:
    def __init__(self, kids: "list[Node] | None" = None):
        self.kids = kids or []

    def size(self) -> "Number":
        return 1 + sum(k.size() for k in self.kids)


def main():
    return Node([Node(), Node([Node()])]).size()
