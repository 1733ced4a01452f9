def merge_ranked_feeds(feeds: list[list[tuple[str, int]]], m: int) -> list[tuple[str, int, int]]:
    """Return the first m posts of all feeds in rank order, each once, as (post, score, feed).

    feeds: each a list of (post, score), ranked: higher scores first, equal scores by post.
    Of several copies of a post the one with the highest score counts, and of equal ones that
    of the feed with the smallest index. m may exceed the number of posts, or be 0.
    """
    raise NotImplementedError
