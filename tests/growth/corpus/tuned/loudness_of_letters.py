# time: O(n^2)
# space: O(1)
# trap: small quadratic next to a large linear term; cost hidden in a C call: str.count in a loop
"""Scores each of n letters in fifty steps and weighs it by text.count(letter), a fast scan of all n letters."""


def run(text):
    loudest = 0
    for letter in text:
        wave = ord(letter)
        for step in range(50):
            wave = (wave * 5 + step) % 4093
        loudest = max(loudest, wave * text.count(letter))
    return loudest


def make(n, rng):
    return ("".join(rng.choices("etaoinshrdlu", k=n)),)
