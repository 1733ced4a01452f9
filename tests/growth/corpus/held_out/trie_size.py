# time: O(n)
# space: O(n)
"""Nodes of a trie over n random words of twelve letters: at most twelve new dictionaries a word."""

from functools import reduce


def run(words):
    root = {}
    created = 0

    def child(node, letter):
        nonlocal created
        if letter not in node:
            node[letter] = {}
            created += 1
        return node[letter]

    for word in words:
        reduce(child, word, root)["$"] = True
    return created


def make(n, rng):
    letters = "abcdefghijklmnopqrstuvwxyz"
    return (["".join(rng.choices(letters, k=12)) for _ in range(n)],)
