from collections.abc import Iterable


class HashRing:
    """Decides which node holds a key, so that few keys move when nodes come and go.

    The same nodes give the same answers in every process and in any order of arrival.
    Adding a node moves keys only to it; removing one moves only its keys.
    get_nodes gives min(count, nodes) distinct nodes, get_node's answer first.
    ValueError: added twice. KeyError: removed but not there. LookupError: empty ring.
    """

    def __init__(self, nodes: Iterable[str] = (), vnodes: int = 128) -> None:
        raise NotImplementedError

    def add_node(self, node: str) -> None:
        raise NotImplementedError

    def remove_node(self, node: str) -> None:
        raise NotImplementedError

    def get_node(self, key: str) -> str:
        raise NotImplementedError

    def get_nodes(self, key: str, count: int) -> list[str]:
        raise NotImplementedError
