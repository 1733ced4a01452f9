# time: O(n log n)
# space: O(n)
# trap: n + n log n: a heavy linear pass in front of one sort
"""Cleans n hashtags letter by letter, counts them and sorts them by frequency; nearly all differ, so n are sorted."""

from collections import Counter


def clean(tag):
    letters = []
    for ch in tag.strip("#"):
        if ch.isalpha():
            letters.append(ch.lower())
        elif ch == "-":
            letters.append(" ")
    return "".join(letters)


def run(tags):
    counts = Counter(clean(tag) for tag in tags)
    ranking = sorted(counts.items(), key=lambda entry: (-entry[1], entry[0]))
    return [tag for tag, _ in ranking[:3]]


def make(n, rng):
    return (["#" + "".join(rng.choices("abcdEFGH-", k=16)) for _ in range(n)],)
