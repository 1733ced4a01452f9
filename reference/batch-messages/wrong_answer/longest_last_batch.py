"""Makes the last batch of each prefix as long as possible, and tries no other.

Caught by: slowest message
"""
def least_batch_time(messages, limit, overhead):
    if any(size > limit for size, _ in messages):
        return None
    least, first, taken = [0], 0, 0
    for index, (size, _) in enumerate(messages):
        taken += size
        while taken > limit:
            taken -= messages[first][0]
            first += 1
        slowest = max(work for _, work in messages[first : index + 1])
        least.append(least[first] + overhead + slowest)
    return least[-1]
