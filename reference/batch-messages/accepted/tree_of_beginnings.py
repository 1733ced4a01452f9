"""A tree of minima over the beginnings; each peak stands at the first beginning that it rules."""
from itertools import accumulate
from bisect import bisect_left


def least_batch_time(messages, limit, overhead):
    n = len(messages)
    if any(size > limit for size, work in messages):
        return None
    never = (n + 1) * (overhead + max((work for _, work in messages), default=0)) + 1
    tree = [never] * (2 * n)

    def put(at, value):
        at += n
        tree[at] = value
        while at > 1:
            at >>= 1
            low = min(tree[2 * at], tree[2 * at + 1])
            if tree[at] == low:
                break
            tree[at] = low

    def lowest(a, b):
        best = never
        a, b = a + n, b + n
        while a < b:
            if a & 1:
                best = min(best, tree[a])
                a += 1
            if b & 1:
                b -= 1
                best = min(best, tree[b])
            a, b = a >> 1, b >> 1
        return best

    reach = list(accumulate((size for size, _ in messages), initial=0))
    least, stack = [0], []
    for i, (_, work) in enumerate(messages):
        begin = i
        while stack and stack[-1][1] <= work:
            begin = stack.pop()[0]
            put(begin, never)
        stack.append((begin, work))
        put(begin, least[begin] + work)
        first = bisect_left(reach, reach[i + 1] - limit)
        rules = bisect_left(stack, (first + 1,)) - 1
        best = min(least[first] + stack[rules][1], lowest(first, i + 1))
        least.append(best + overhead)
    return least[n]
