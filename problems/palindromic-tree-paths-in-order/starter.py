# The judge provides:
#
# class TreeNode:
#     def __init__(self, val=0, left=None, right=None):
#         self.val = val      # one character, "a" to "z"
#         self.left = left
#         self.right = right


def longest_ordered_palindromic_path(root: "TreeNode | None") -> int:
    """Return the number of nodes of the longest path that reads as a palindrome.

    A path is a sequence of distinct nodes, each a parent or child of the next; it may begin and
    end at any node. Its letters are read in the order of the path.
    Empty tree -> 0, one node -> 1.
    """
    raise NotImplementedError
