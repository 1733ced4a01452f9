"""Neighbours that wait are joined into runs, each known by its first and by its last number."""
from collections import deque


class _Stream:
    def __init__(self):
        self.expected = 0
        self.numbers = set()
        self.by_first = {}
        self.by_last = {}

    def keep(self, number, text):
        left = self.by_last.pop(number - 1, deque())
        right = self.by_first.pop(number + 1, deque())
        first, last = number - len(left), number + len(right)
        if len(left) >= len(right):
            left.append(text)
            left.extend(right)
            run = left
        else:
            right.appendleft(text)
            right.extendleft(reversed(left))
            run = right
        self.by_first[first] = self.by_last[last] = run
        self.numbers.add(number)

    def take(self):
        run = self.by_first.pop(self.expected, None)
        if run is None:
            return []
        end = self.expected + len(run)
        del self.by_last[end - 1]
        self.numbers.difference_update(range(self.expected, end))
        self.expected = end
        return list(run)


class OrderedInbox:
    def __init__(self, window):
        self.window = window
        self.streams = {}
        self.waiting = 0

    def receive(self, sender, number, text):
        stream = self.streams.setdefault(sender, _Stream())
        ahead = number - stream.expected
        if ahead < 0 or ahead >= self.window or number in stream.numbers:
            return []
        stream.keep(number, text)
        ready = stream.take()
        self.waiting += 1 - len(ready)
        return ready

    def expected(self, sender):
        return self.streams[sender].expected if sender in self.streams else 0

    def held(self):
        return self.waiting

    def forget(self, sender):
        if sender not in self.streams:
            return 0
        dropped = len(self.streams.pop(sender).numbers)
        self.waiting -= dropped
        return dropped
