"""Breadth-first search with a queue and a map of distances; people are put into groups at the end."""
from collections import defaultdict, deque


def fan_out(people, follows, blocks, author, d):
    followers = defaultdict(list)
    for follower, followed in follows:
        followers[followed].append(follower)
    blocked = set()
    for a, b in blocks:
        blocked.add((a, b))
        blocked.add((b, a))

    distance = {author: 0}
    queue = deque([author])
    while queue:
        person = queue.popleft()
        if distance[person] == d:
            break
        for follower in followers[person]:
            if follower in distance:
                continue
            if (person, follower) in blocked or (author, follower) in blocked:
                continue
            distance[follower] = distance[person] + 1
            queue.append(follower)

    groups = [[] for _ in range(max(distance.values()))]
    for person in people:
        if person != author and person in distance:
            groups[distance[person] - 1].append(person)
    return groups
