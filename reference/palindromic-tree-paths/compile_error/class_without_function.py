"""Only a class Solution with the method, as on other sites: there is no function of that name."""


class Solution:
    def longest_palindromic_path(self, root):
        return 0 if root is None else 1
