"""A knock-out tree over the feeds: after each post only the winner's matches are played again."""

ENDED = (1, 0, "", 0)


def merge_ranked_feeds(feeds, m):
    size = 1
    while size < len(feeds):
        size *= 2
    places = [0] * len(feeds)

    def head(number):
        if number < len(feeds) and places[number] < len(feeds[number]):
            post, score = feeds[number][places[number]]
            return 0, -score, post, number
        return ENDED

    tree = [ENDED] * size + [head(number) for number in range(size)]
    for node in range(size - 1, 0, -1):
        tree[node] = min(tree[2 * node], tree[2 * node + 1])
    shown, answer = set(), []
    while len(answer) < m and tree[1] is not ENDED:
        _, negated, post, number = tree[1]
        if post not in shown:
            shown.add(post)
            answer.append((post, -negated, number))
        places[number] += 1
        node = size + number
        tree[node] = head(number)
        while node > 1:
            node //= 2
            left, right = tree[2 * node], tree[2 * node + 1]
            tree[node] = left if left < right else right
    return answer
