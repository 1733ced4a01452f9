"""A colon is missing after the for loop."""


def fan_out(people, follows, blocks, author, d):
    followers = {p: [] for p in people}
    for a, b in follows
        followers[b].append(a)
    return [followers[author]]
