"""Halves: what a batch across the middle costs is found from the middle outwards, in linear time."""


def least_batch_time(messages, limit, overhead):
    n = len(messages)
    if n and max(size for size, _ in messages) > limit:
        return None
    total = [0]
    for size, _ in messages:
        total.append(total[-1] + size)
    far = (overhead + 10**16) * (n + 1)
    least = [0] + [far] * n

    def across(low, mid, high):
        begins, ends = [], []
        slow = 0
        for begin in range(mid - 1, low - 1, -1):
            slow = max(slow, messages[begin][1])
            begins.append(slow)  # of the messages begin..mid-1, by mid-1-begin
        slow = 0
        for end in range(mid + 1, high + 1):
            slow = max(slow, messages[end - 1][1])
            ends.append((end, slow))
        first = rules = mid
        # From the last end to the first: both borders of those begins that rule move outwards.
        best, taken_low, taken_high = far, None, None
        first = low
        firsts = []
        for end, _ in ends:
            while first < mid and total[end] - total[first] > limit:
                first += 1
            firsts.append(first)
        rules = low
        for (end, slow), first in zip(reversed(ends), reversed(firsts)):
            if first == mid:
                continue
            while rules < mid and begins[mid - 1 - rules] > slow:
                rules += 1
            if taken_low is None and first < rules:
                taken_low = taken_high = first
                grow = range(first, rules)
            elif taken_low is not None:
                grow = (*range(first, taken_low), *range(max(taken_high, first), rules))
            else:
                grow = ()
            for begin in grow:
                best = min(best, least[begin] + begins[mid - 1 - begin])
            if taken_low is not None:
                taken_low, taken_high = min(taken_low, first), max(taken_high, rules)
            found = best
            one = max(rules, first)
            if one < mid:
                found = min(found, least[one] + slow)
            least[end] = min(least[end], found + overhead)

    def solve(low, high):
        if high - low == 1:
            least[high] = min(least[high], least[low] + messages[low][1] + overhead)
            return
        mid = (low + high) // 2
        solve(low, mid)
        across(low, mid, high)
        solve(mid, high)

    if n:
        solve(0, n)
    return least[n]
