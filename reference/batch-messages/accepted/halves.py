"""Halves: the batches across the middle are found in linear time, as their borders move one way."""


def least_batch_time(messages, limit, overhead):
    if any(size > limit for size, _ in messages):
        return None
    total = [0]
    for size, _ in messages:
        total.append(total[-1] + size)
    longest = max((work for _, work in messages), default=0)
    far = (overhead + longest + 1) * (len(messages) + 1)
    least = [0] + [far] * len(messages)

    def across(low, middle, high):
        """Batches that begin in low..middle-1 and end in middle+1..high."""
        left = [0] * (middle - low)
        slowest = 0
        for begin in range(middle - 1, low - 1, -1):
            slowest = max(slowest, messages[begin][1])
            left[begin - low] = slowest
        ends, slowest, first = [], 0, low
        for end in range(middle + 1, high + 1):
            slowest = max(slowest, messages[end - 1][1])
            while first < middle and total[end] - total[first] > limit:
                first += 1
            if first == middle:
                break
            ends.append((end, first, slowest))
        # From the last end to the first: the beginnings whose slowest message lies in the left
        # half are those from first to rules - 1, and both borders move outwards.
        best, rules = far, low
        taken_from = taken_to = None
        for end, first, slowest in reversed(ends):
            while rules < middle and left[rules - low] > slowest:
                rules += 1
            found = far
            if first < rules:
                if taken_from is None:
                    taken_from = taken_to = first
                while taken_from > first:
                    taken_from -= 1
                    best = min(best, least[taken_from] + left[taken_from - low])
                while taken_to < rules:
                    best = min(best, least[taken_to] + left[taken_to - low])
                    taken_to += 1
                found = best
            # Of the others the first is best, because the least time of a prefix never falls.
            other = max(first, rules)
            if other < middle:
                found = min(found, least[other] + slowest)
            least[end] = min(least[end], found + overhead)

    def solve(low, high):
        if high - low == 1:
            least[high] = min(least[high], least[low] + messages[low][1] + overhead)
            return
        middle = (low + high) // 2
        solve(low, middle)
        across(low, middle, high)
        solve(middle, high)

    if messages:
        solve(0, len(messages))
    return least[-1]
