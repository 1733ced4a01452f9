"""Takes the minimum of no times where a message is too large: ValueError."""


def least_batch_time(messages, limit, overhead):
    least = [0]
    for end in range(1, len(messages) + 1):
        times, taken, slowest = [], 0, 0
        for begin in range(end - 1, -1, -1):
            taken += messages[begin][0]
            if taken > limit:
                break
            slowest = max(slowest, messages[begin][1])
            times.append(least[begin] + overhead + slowest)
        least.append(min(times))
    return least[-1]
