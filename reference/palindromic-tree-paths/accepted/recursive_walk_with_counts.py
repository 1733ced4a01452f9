"""Quadratic: a recursive walk from every node that counts letters, looks at all of them at each node, and undoes."""


class _Walker:
    def __init__(self, root):
        self.best = 0
        self.counts = [0] * 26
        self.nodes = []
        self._link(root, None)

    def _link(self, node, parent):
        if node is None:
            return
        node.parent = parent
        self.nodes.append(node)
        self._link(node.left, node)
        self._link(node.right, node)

    def run(self):
        for node in self.nodes:
            self._walk(node, None, 1)
        return self.best

    def _walk(self, node, previous, length):
        index = ord(node.val) - ord("a")
        self.counts[index] += 1
        odd = 0
        for count in self.counts:
            odd += count % 2
        if odd <= 1:
            self.best = max(self.best, length)
        for neighbour in (node.left, node.right, node.parent):
            if neighbour is not None and neighbour is not previous:
                self._walk(neighbour, node, length + 1)
        self.counts[index] -= 1


def longest_palindromic_path(root):
    return _Walker(root).run()
