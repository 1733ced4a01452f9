def delivery_log(
    webhooks: list[tuple[int, int]],
    send_ms: int,
    base_ms: int,
    max_ms: int,
    attempts: int,
) -> list[tuple[int, int]]:
    """(start, index) of each attempt, in the order in which the only sender makes them.

    webhooks[i] is (created, failures): due first at created, its first failures attempts fail.
    An attempt takes send_ms. The smallest due time goes first, then the smallest index. If the
    a-th attempt fails and ends at e, the next is due at e + min(max_ms, base_ms * 2**(a - 1)).
    After so many attempts a webhook is given up.
    """
    raise NotImplementedError
