"""A generator for each carrier that is sent results and questions, and yields how it does."""
from collections import deque
from functools import cmp_to_key


def _score(window_ms):
    """Sent (now, ok), or (now, None) to ask; yields successes and failures in the window."""
    recent = deque()
    good = 0
    while True:
        now, ok = yield good, len(recent) - good
        while recent and now - recent[0][0] >= window_ms:
            good -= recent.popleft()[1]
        if ok is not None:
            recent.append((now, ok))
            good += ok


def _by_rate(one, other):
    (_, (good, bad)), (_, (other_good, other_bad)) = one, other
    return other_good * (good + bad) - good * (other_good + other_bad)


class CarrierFailover:
    def __init__(self, carriers, window_ms, min_results, min_percent):
        self._scores = {name: _score(window_ms) for name in carriers}
        for score in self._scores.values():
            next(score)
        self._rule = min_results, min_percent

    def record(self, carrier, ok, now):
        self._scores[carrier].send((now, ok))

    def choose(self, now):
        min_results, min_percent = self._rule
        scores = []
        for name, score in self._scores.items():
            good, bad = score.send((now, None))
            if good + bad < min_results or good * 100 >= (good + bad) * min_percent:
                return name
            scores.append((name, (good, bad)))
        return sorted(scores, key=cmp_to_key(_by_rate))[0][0]
