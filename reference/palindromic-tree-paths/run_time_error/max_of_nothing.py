"""Takes max() over the children's answers, which is over nothing at a leaf: ValueError."""


def longest_palindromic_path(root):
    if root is None:
        return 0

    def ways(node, mask, length):
        if node is None:
            return []
        mask ^= 1 << ord(node.val) - 97
        here = [(mask, length + 1)]
        return here + ways(node.left, mask, length + 1) + ways(node.right, mask, length + 1)

    def solve(node):
        bit = 1 << ord(node.val) - 97
        through = [
            a_len + b_len + 1
            for a, a_len in [(0, 0)] + ways(node.left, 0, 0)
            for b, b_len in [(0, 0)] + ways(node.right, 0, 0)
            if bin(a ^ b ^ bit).count("1") <= 1
        ]
        inside = max(solve(child) for child in (node.left, node.right) if child)
        return max(max(through), inside)

    return solve(root)
