"""A heap of held messages for each sender, and a set of their numbers to know copies by."""
import heapq
from dataclasses import dataclass, field


@dataclass
class _Stream:
    expected: int = 0
    heap: list = field(default_factory=list)
    numbers: set = field(default_factory=set)


class OrderedInbox:
    def __init__(self, window):
        self._window = window
        self._streams = {}
        self._held = 0

    def receive(self, sender, number, text):
        stream = self._streams.setdefault(sender, _Stream())
        offset = number - stream.expected
        if not 0 <= offset < self._window or number in stream.numbers:
            return []
        heapq.heappush(stream.heap, (number, text))
        stream.numbers.add(number)
        ready = []
        while stream.heap and stream.heap[0][0] == stream.expected:
            at, words = heapq.heappop(stream.heap)
            stream.numbers.remove(at)
            ready.append(words)
            stream.expected += 1
        self._held += 1 - len(ready)
        return ready

    def expected(self, sender):
        stream = self._streams.get(sender)
        return stream.expected if stream else 0

    def held(self):
        return self._held

    def forget(self, sender):
        stream = self._streams.pop(sender, None)
        if stream is None:
            return 0
        self._held -= len(stream.heap)
        return len(stream.heap)
