# expect: harmless
# alone: harmless
# real: no (ending is allowed; the judge must not take it for an answer)
# tries: to free a chain of a million objects, which C may do by recursion
class Node:
    def __init__(self, rest):
        self.rest = rest


def solve():
    chain = None
    for _ in range(200_000):
        chain = Node(chain)
    del chain
    return 41
