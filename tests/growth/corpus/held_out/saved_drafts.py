# time: O(n^2)
# space: O(n)
# trap: json.dumps writes the whole list out in each of the n rounds
"""Bytes written when a log of n events is saved as JSON after each event."""

import json


def run(events):
    log, written = [], 0
    for event in events:
        log.append(event)
        written += len(json.dumps(log))
    return written


def make(n, rng):
    return ([rng.randrange(100, 1000) for _ in range(n)],)
