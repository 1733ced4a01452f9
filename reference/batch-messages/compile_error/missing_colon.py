"""A colon is missing."""


def least_batch_time(messages, limit, overhead)
    return 0 if not messages else None
