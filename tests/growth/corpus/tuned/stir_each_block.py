# time: O(n)
# space: O(1)
# trap: linear with a large constant
"""A checksum of n blocks that stirs each of them 64 times: about two hundred operations an element."""


def run(blocks):
    state = 17
    for block in blocks:
        for turn in range(64):
            state = (state * 31 + block) & 0xFFFFF
            state ^= turn
    return state


def make(n, rng):
    return ([rng.randrange(256) for _ in range(n)],)
