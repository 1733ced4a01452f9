# time: O(n)
# space: O(n)
# trap: the recursion is as deep as the graph is long
"""Topological order of n tasks with up to three followers each by depth-first search, n deep."""

import sys

sys.setrecursionlimit(10**7)


def run(followers):
    seen = [False] * len(followers)
    finished = []

    def visit(task):
        seen[task] = True
        for follower in followers[task]:
            if not seen[follower]:
                visit(follower)
        finished.append(task)

    for task in range(len(followers)):
        if not seen[task]:
            visit(task)
    finished.reverse()
    return finished


def make(n, rng):
    graph = [[i + 1, rng.randrange(i + 1, n), rng.randrange(i + 1, n)] for i in range(n - 1)]
    return ([*graph, []],)
