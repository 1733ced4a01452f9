"""Tries every batch that ends with each message."""


def least_batch_time(messages, limit, overhead):
    if any(size > limit for size, _ in messages):
        return None
    least = [0]
    for end in range(1, len(messages) + 1):
        best, taken, slowest = None, 0, 0
        for begin in range(end - 1, -1, -1):
            size, work = messages[begin]
            taken += size
            if taken > limit:
                break
            if work > slowest:
                slowest = work
            time = least[begin] + slowest
            if best is None or time < best:
                best = time
        least.append(best + overhead)
    return least[-1]
