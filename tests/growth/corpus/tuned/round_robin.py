# time: O(1)
# space: O(1)
"""Gives eight time slices to a deque of n jobs; both of its ends are O(1), so n plays no part."""

from collections import deque


def run(jobs: deque) -> int:
    waited = 0
    for _ in range(8):
        job = jobs.popleft()
        waited += job % 5
        jobs.append(job)
    return waited


def make(n, rng):
    return (deque(range(rng.randrange(10), n + 10)),)
