"""Takes the maximum of a slice for each batch that it tries."""


def least_batch_time(messages, limit, overhead):
    if any(size > limit for size, _ in messages):
        return None
    works = [work for _, work in messages]
    least, first, taken = [0], 0, 0
    for index, (size, _) in enumerate(messages):
        taken += size
        while taken > limit:
            taken -= messages[first][0]
            first += 1
        times = (least[b] + max(works[b : index + 1]) for b in range(first, index + 1))
        least.append(min(times) + overhead)
    return least[-1]
