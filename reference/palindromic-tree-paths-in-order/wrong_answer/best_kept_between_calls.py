"""The best length is a class attribute: it survives into the next call.

Caught by: call after call
"""


class Search:
    best = 0

    def run(self, root):
        self.parent = {root: None}
        order = [root] if root else []
        for node in order:
            for child in (node.left, node.right):
                if child:
                    self.parent[child] = node
                    order.append(child)
        for node in order:
            self.walk(node, None, "")
        return Search.best

    def walk(self, node, previous, word):
        word += node.val
        if word == word[::-1] and len(word) > Search.best:
            Search.best = len(word)
        for other in (node.left, node.right, self.parent[node]):
            if other and other is not previous:
                self.walk(other, node, word)


def longest_ordered_palindromic_path(root):
    return Search().run(root)
