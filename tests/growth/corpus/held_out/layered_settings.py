# time: O(1)
# space: O(1)
# trap: a mapping of n keys that is neither copied nor walked
"""Looks up three keys in two layered dictionaries of n keys; there are always two layers."""

from collections import ChainMap


def run(overrides, defaults, wanted):
    settings = ChainMap(overrides, defaults)
    found = []
    for key in wanted:
        if key in settings:
            found.append(settings[key])
        else:
            found.append(settings.get(key, -1))
    return found


def make(n, rng):
    defaults = {f"key{i}": i for i in range(n)}
    overrides = {f"key{i}": -i for i in range(0, n, 3)}
    return overrides, defaults, [f"key{n // 2}", f"key{rng.randrange(n)}", "no such key"]
