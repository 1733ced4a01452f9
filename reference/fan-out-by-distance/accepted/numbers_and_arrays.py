"""Everybody is a number; neighbours stand in one array, sorted by counting (compressed rows)."""
from array import array
from itertools import accumulate


def fan_out(people, follows, blocks, author, d):
    n = len(people)
    number = dict(zip(people, range(n)))
    me = number[author]
    refused = {number[a] * n + number[b] for a, b in blocks} | {number[b] * n + number[a] for a, b in blocks}
    degree = [0] * (n + 1)
    for _, b in follows:
        degree[number[b] + 1] += 1
    start = array("q", accumulate(degree))
    fill = array("q", start)
    row = array("q", [0]) * len(follows)
    for a, b in follows:
        i = number[b]
        row[fill[i]] = number[a]
        fill[i] += 1

    depth = [-1] * n
    depth[me] = 0
    visited = [me]
    for i in visited:                       # the list grows while it is read
        if depth[i] >= d:
            break
        for at in range(start[i], start[i + 1]):
            j = row[at]
            if depth[j] < 0 and i * n + j not in refused and me * n + j not in refused:
                depth[j] = depth[i] + 1
                visited.append(j)

    answer = [[] for _ in range(depth[visited[-1]])]
    for name, steps in zip(people, depth):
        if steps > 0:
            answer[steps - 1].append(name)
    return answer
