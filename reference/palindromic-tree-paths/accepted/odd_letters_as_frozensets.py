"""Quadratic: the odd letters of a path as a frozenset, toggled with ^; generators; a debugging print left in."""


def _nodes(node, parent=None):
    """All (node, parent), without nested generators: a deep chain would make those slow."""
    pending = [(node, parent)] if node else []
    while pending:
        node, parent = pending.pop()
        yield node, parent
        pending += [(child, node) for child in (node.left, node.right) if child]


def _paths_from(start, parent_of):
    """Yields (length, letters that occur an odd number of times) for each path that begins here."""
    pending = [(start, None, 1, frozenset(start.val))]
    while pending:
        node, previous, length, odd = pending.pop()
        yield length, odd
        for step in (node.left, node.right, parent_of[node]):
            if step is not None and step is not previous:
                pending.append((step, node, length + 1, odd ^ {step.val}))


def longest_palindromic_path(root):
    parent_of = dict(_nodes(root))
    print("nodes:", len(parent_of))
    return max(
        (length for node in parent_of for length, odd in _paths_from(node, parent_of) if len(odd) < 2),
        default=0,
    )
