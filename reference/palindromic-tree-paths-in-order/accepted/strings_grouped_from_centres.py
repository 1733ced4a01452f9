"""From every centre the arms are read outwards; ends with the same reading stay in one group while two arms are in it."""
from collections import defaultdict
from dataclasses import dataclass, field


@dataclass(eq=False)
class Place:
    letter: str
    near: list["Place"] = field(default_factory=list, repr=False)


def _places(root):
    found = []
    waiting = [(root, None)] if root else []
    while waiting:
        node, above = waiting.pop()
        place = Place(node.val)
        found.append(place)
        if above:
            place.near.append(above)
            above.near.append(place)
        waiting.extend((child, place) for child in (node.left, node.right) if child)
    return found


def _reach(arms):
    """How many letters at least two of the arms have in common, read outwards. An arm is
    (its first place, the place it comes from)."""
    reach = 0
    groups = [[(place, before, arm) for arm, (place, before) in enumerate(arms)]]
    while True:
        split = []
        for group in groups:
            by_letter = defaultdict(list)
            for entry in group:
                by_letter[entry[0].letter].append(entry)
            split += [g for g in by_letter.values() if len({arm for _, _, arm in g}) > 1]
        if not split:
            return reach
        reach += 1
        groups = [
            [(new, place, arm) for place, before, arm in group for new in place.near if new is not before]
            for group in split
        ]


def longest_ordered_palindromic_path(root):
    best = 0
    for place in _places(root):
        best = max(best, 1 + 2 * _reach([(other, place) for other in place.near]))
        for other in place.near:
            if id(other) < id(place):
                best = max(best, 2 * _reach([(other, place), (place, other)]))
    return best
