from collections.abc import Iterable


class HashRing:
    """Spreads keys over nodes so that few keys move when a node comes or leaves.

    A node of weight w holds about w shares of the keys; nodes of the constructor have weight 1.
    Answers depend only on the nodes now on the ring, their weights, vnodes and the key, in every
    process. A node that comes takes keys, one that leaves gives its own away; no other key moves.
    """

    def __init__(self, nodes: Iterable[str] = (), vnodes: int = 128) -> None:
        raise NotImplementedError

    def add_node(self, node: str, weight: int = 1) -> None:
        """ValueError if it is on the ring already or weight < 1."""
        raise NotImplementedError

    def remove_node(self, node: str) -> None:
        """KeyError if it is not on the ring."""
        raise NotImplementedError

    def get_node(self, key: str) -> str:
        """LookupError if the ring is empty."""
        raise NotImplementedError

    def get_nodes(self, key: str, count: int) -> list[str]:
        """min(count, nodes) distinct nodes in order of preference; get_node's answer first."""
        raise NotImplementedError
