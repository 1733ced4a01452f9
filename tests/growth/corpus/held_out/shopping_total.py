# time: O(n)
# space: O(n)
# trap: a regular expression that never backtracks
"""Sums a receipt of n lines of about the same length with re.findall."""

import re

LINE = re.compile(r"(\d+) x ([a-z]{4}) @ (\d+)")


def run(receipt):
    totals = {}
    for count, article, price in LINE.findall(receipt):
        totals[article] = totals.get(article, 0) + int(count) * int(price)
    return sum(totals.values())


def make(n, rng):
    articles = ["rice", "milk", "eggs", "salt"]
    lines = [
        f"{rng.randrange(1, 10)} x {rng.choice(articles)} @ {rng.randrange(10, 100)}"
        for _ in range(n)
    ]
    return ("\n".join(lines),)
