"""Reads the next letter of both arms without asking whether there is one: IndexError at the end of an arm."""


def longest_ordered_palindromic_path(root):
    best = 0 if root is None else 1

    def arms(node):
        """All words that can be read downwards from here, longest ones only."""
        if node is None:
            return [""]
        return [node.val + word for child in (node.left, node.right) for word in arms(child)]

    def solve(node):
        nonlocal best
        if node is None:
            return
        for left in arms(node.left):
            for right in arms(node.right):
                k = 0
                while left[k] == right[k]:
                    k += 1
                best = max(best, 2 * k + 1)
        solve(node.left)
        solve(node.right)

    solve(root)
    return best
