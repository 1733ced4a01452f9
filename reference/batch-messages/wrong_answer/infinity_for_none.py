"""Leaves infinity where there is no way.

Caught by: fits nowhere
"""
def least_batch_time(messages, limit, overhead):
    least = [0]
    for end in range(1, len(messages) + 1):
        best, taken, slowest = float("inf"), 0, 0
        for begin in range(end - 1, -1, -1):
            taken += messages[begin][0]
            if taken > limit:
                break
            slowest = max(slowest, messages[begin][1])
            best = min(best, least[begin] + overhead + slowest)
        least.append(best)
    return least[-1]
