# time: O(n)
# space: O(1)
# trap: hashlib, always on 32 bytes
"""Stretches a password by n rounds of SHA-256, each of the digest before it."""

import hashlib


def run(password, rounds):
    digest = hashlib.sha256(password.encode()).digest()
    for _ in range(rounds):
        digest = hashlib.sha256(digest).digest()
    return digest.hex()


def make(n, rng):
    return f"pw{rng.randrange(10**6)}", n
