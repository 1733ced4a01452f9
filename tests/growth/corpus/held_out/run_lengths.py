# time: O(n)
# space: O(n)
# trap: += on a local string grows it in place
"""Run-length code of n characters, appended to a local string that CPython resizes in place."""


def run(text):
    if not text:
        return ""
    encoded = ""
    current, count = text[0], 1
    for i in range(1, len(text)):
        if text[i] == current:
            count += 1
        else:
            encoded += current
            encoded += str(count)
            current, count = text[i], 1
    encoded += current
    encoded += str(count)
    return encoded


def make(n, rng):
    return ("".join(rng.choice("abc") for _ in range(n)),)
