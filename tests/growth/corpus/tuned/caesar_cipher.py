# time: O(n)
# space: O(n)
# trap: amortised: += on a local str grows in place
"""Shifts n letters by some places, one += of a letter at a time; CPython extends the local string in place."""


def run(text, shift):
    secret = ""
    for letter in text:
        place = (ord(letter) - ord("a") + shift) % 26
        secret += chr(ord("a") + place)
    return secret


def make(n, rng):
    return "".join(rng.choices("abcdefghijklmnopqrstuvwxyz", k=n)), rng.randrange(1, 26)
