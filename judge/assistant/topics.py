"""What algorithms are called, and the words by which a prompt speaks of the problem. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable

from judge.model.assistant import Matter
from sandbox.listing import words

ALGORITHMS = (
    r"sliding[- ]windows?", r"two[- ]pointers?", r"dynamic programming", r"\bdp\b", r"greedy",
    r"backtrack\w*", r"divide and conquer", r"\bbfs\b", r"\bdfs\b", r"breadth[- ]first",
    r"depth[- ]first", r"binary search", r"union[- ]find", r"disjoint sets?", r"dijkstra",
    r"bit ?masks?", r"palindrom\w+", r"rate[- ]?limit\w*", r"token bucket", r"leaky bucket",
    r"consistent[- ]hash\w*", r"hash[- ]?rings?", r"virtual nodes?", r"vnodes", r"rendezvous",
    r"jump hash\w*", r"lru cache class", r"monoton\w+ (?:stack|queue|deque)", r"prefix tree",
    r"topological sort algorithm", r"knapsack", r"kadane\w*", r"floyd\w*", r"post[- ]?order",
    r"pre[- ]?order", r"in[- ]?order traversal", r"tree traversal", r"longest (?:\w+ )?path",
    r"busiest", r"max(?:imum)? (?:number of )?messages",
)  # fmt: skip
"""Patterns. None of them is a word about the language or the library."""

_COMMON = words(
    """
    a add allow an and at by count counter double for get hash in is it item key list longest make
    max min next node of on or order path pop push put remove return root set size sum text the
    time to total tree user value with
    """
)
LEAST_WORDS = 2
"""So many of the problem's own words in one clause speak of the problem."""


def speaks_of_problem(clause: str, own: frozenset[str]) -> bool:
    found = {_singular(each) for each in re.findall(r"[a-z]+", clause)}
    return len(found & own) >= LEAST_WORDS


def problem_words(matter: Matter) -> frozenset[str]:
    """Of its title and its names, those that are not everybody's."""
    texts = [matter.title or "", *names(matter)]
    signature = matter.signature
    if signature is not None:
        calls = (signature.arguments, *(method.arguments for method in signature.methods))
        texts += (argument.name for arguments in calls for argument in arguments)
    return frozenset(word for text in texts for word in _words(text) if word not in _COMMON)


def names(matter: Matter) -> tuple[str, ...]:
    """The entry point and its methods."""
    signature = matter.signature
    if signature is None:
        return ()
    return (signature.name, *(method.name for method in signature.methods))


def _words(text: str) -> Iterable[str]:
    for word in re.findall(r"[A-Z]?[a-z]+", text):
        yield _singular(word.lower())


def _singular(word: str) -> str:
    return word[:-1] if word.endswith("s") and len(word) > 4 and not word.endswith("ss") else word
