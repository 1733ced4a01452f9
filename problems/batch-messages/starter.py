def least_batch_time(messages: list[tuple[int, int]], limit: int, overhead: int) -> int | None:
    """Return the least total time in which batches handle all messages in order, or None.

    messages: (size, work) of each, in bytes and milliseconds. A batch is a run of consecutive
    messages, of at most limit bytes together. It takes overhead and the longest work in it.
    No messages -> 0. A message that alone exceeds limit -> None.
    """
    raise NotImplementedError
