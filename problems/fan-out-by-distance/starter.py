def fan_out(
    people: list[str],
    follows: list[tuple[str, str]],
    blocks: list[tuple[str, str]],
    author: str,
    d: int,
) -> list[list[str]]:
    """Return who gets a post of author, grouped by distance: 1 first, at most d.

    follows: (a, b) means that a follows b, so b passes the post to a.
    blocks: (a, b) in either direction: a and b pass each other nothing, and who is in a
    blocked pair with author never gets the post.
    Each group is in the order of people; no group is empty.
    """
    raise NotImplementedError
