# time: O(n)
# space: O(n)
# trap: memory-bound: friends at random miss the cache, which bends the time and not the work
"""Breadth-first search from person 0 among n people with at most 2n friendships, all of them reachable."""

from collections import deque


def run(friends: dict[int, list[int]]) -> int:
    heard_on = {0: 0}
    todo = deque([0])
    while todo:
        person = todo.popleft()
        for friend in friends[person]:
            if friend not in heard_on:
                heard_on[friend] = heard_on[person] + 1
                todo.append(friend)
    return max(heard_on.values())


def make(n, rng):
    friends = {i: [] for i in range(n)}
    for i in range(1, n):
        for other in ((i - 1) // 2, rng.randrange(n)):
            friends[i].append(other)
            friends[other].append(i)
    return (friends,)
