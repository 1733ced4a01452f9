"""A sweep over two merged streams: messages begin to count, and stop counting a second later."""


class _Sweep:
    def __init__(self, moments):
        self._moments = moments
        self._inside = 0
        self.highest = 0

    def run(self):
        arrivals, departures = iter(self._moments), iter(self._moments)
        leaving = next(departures, None)
        for arriving in arrivals:
            while leaving + 1000 <= arriving:
                self._inside -= 1
                leaving = next(departures)
            self._inside += 1
            self.highest = self._inside if self._inside > self.highest else self.highest
        return self


def max_messages_in_window(timestamps: list[int], k: int) -> int:
    return min(k, _Sweep(timestamps).run().highest)
