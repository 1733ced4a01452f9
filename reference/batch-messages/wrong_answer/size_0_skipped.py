"""Leaves messages of size 0 out, as if they took no time either.

Caught by: size 0
"""
def least_batch_time(messages, limit, overhead):
    real = [(size, work) for size, work in messages if size]
    if any(size > limit for size, _ in real):
        return None
    least = [0]
    for end in range(1, len(real) + 1):
        times, taken, slowest = [], 0, 0
        for begin in range(end - 1, -1, -1):
            taken += real[begin][0]
            if taken > limit:
                break
            slowest = max(slowest, real[begin][1])
            times.append(least[begin] + overhead + slowest)
        least.append(min(times))
    return least[-1]
