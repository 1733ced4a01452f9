"""A queue of peaks that knows its least cost: two stacks with running minima, halved when one ends."""


class Side(list):
    """A stack of (first beginning, work, cost, least cost from here to the bottom)."""

    def put(self, begin, work, cost):
        lowest = cost if not self or cost < self[-1][3] else self[-1][3]
        self.append((begin, work, cost, lowest))


class Peaks:
    def __init__(self):
        self.old, self.new = Side(), Side()

    def last(self):
        return self.new[-1] if self.new else self.old[0] if self.old else None

    def second(self):
        if len(self.old) > 1:
            return self.old[-2]
        place = 1 - len(self.old)
        return self.new[place] if len(self.new) > place else None

    def first(self):
        return self.old[-1] if self.old else self.new[0]

    def drop_last(self):
        if not self.new:
            self.old, self.new = self._split(self.old)
        self.new.pop()

    def drop_first(self):
        if not self.old:
            self.new, self.old = self._split(self.new)
        self.old.pop()

    @staticmethod
    def _split(full):
        """Its upper part as it is; the lower part, upside down."""
        half = (len(full) + 1) // 2
        upper, lower = Side(), Side()
        for begin, work, cost, _ in reversed(full[:half]):
            lower.put(begin, work, cost)
        for begin, work, cost, _ in full[half:]:
            upper.put(begin, work, cost)
        return upper, lower

    def lowest(self):
        return min(side[-1][3] for side in (self.old, self.new) if side)


def least_batch_time(messages, limit, overhead):
    if any(size > limit for size, _ in messages):
        return None
    least, peaks = [0], Peaks()
    first = inside = 0
    for index, (size, work) in enumerate(messages):
        inside += size
        while inside > limit:
            inside -= messages[first][0]
            first += 1
        begin = index
        while (last := peaks.last()) and last[1] <= work:
            begin = last[0]
            peaks.drop_last()
        peaks.new.put(begin, work, least[begin] + work)
        while (second := peaks.second()) and second[0] <= first:
            peaks.drop_first()
        begin, slowest = peaks.first()[:2]
        if begin < first:
            peaks.drop_first()
            peaks.old.put(first, slowest, least[first] + slowest)
        least.append(peaks.lowest() + overhead)
    return least[-1]
