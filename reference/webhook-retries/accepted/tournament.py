"""A tournament tree over all webhooks: the smallest due time wins, the left one where they are equal."""


def delivery_log(webhooks, send_ms, base_ms, max_ms, attempts):
    never = float("inf")
    size = 1
    while size < len(webhooks):
        size *= 2
    tree = [never] * (2 * size)
    for i, (created, _) in enumerate(webhooks):
        tree[size + i] = created
    for node in range(size - 1, 0, -1):
        tree[node] = min(tree[2 * node], tree[2 * node + 1])
    count = [0] * len(webhooks)
    pause = [min(base_ms, max_ms)] * len(webhooks)
    log, free = [], 0
    while tree[1] != never:
        node = 1
        while node < size:
            node *= 2
            if tree[node] > tree[node + 1]:
                node += 1
        i = node - size
        start = max(free, tree[node])
        log.append((start, i))
        free = start + send_ms
        count[i] += 1
        if count[i] <= webhooks[i][1] and count[i] < attempts:
            tree[node] = free + pause[i]
            pause[i] = min(2 * pause[i], max_ms)
        else:
            tree[node] = never
        while node > 1:
            node //= 2
            tree[node] = min(tree[2 * node], tree[2 * node + 1])
    return log
