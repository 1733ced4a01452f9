# time: O(n)
# space: O(n)
# trap: mutual recursion; deep linear recursion
"""Evaluates n numbers joined by + and - with two functions that call each other, 2n calls deep."""


def number(tokens, i, total, sign):
    total += sign * tokens[i]
    return operator(tokens, i + 1, total)


def operator(tokens, i, total):
    if i == len(tokens):
        return total
    return number(tokens, i + 1, total, 1 if tokens[i] == "+" else -1)


def run(tokens):
    return number(tokens, 0, 0, 1)


def make(n, rng):
    tokens = [rng.randrange(10)]
    for _ in range(n - 1):
        tokens += [rng.choice("+-"), rng.randrange(10)]
    return (tokens,)
