def max_messages_in_window(timestamps: list[int], k: int) -> int:
    """Return min(k, the largest number of messages in any window of one second).

    timestamps: milliseconds, sorted, duplicates allowed, may be empty.
    A window is half-open, [t, t + 1000), and may begin at any millisecond t.
    No messages -> 0, k == 0 -> 0. The answer is an int.
    """
    raise NotImplementedError
