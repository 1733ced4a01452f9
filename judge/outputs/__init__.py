"""Whether what a program printed is right: token by token, or as the author's validator says.

A validator is code of the problem set, as trusted as its hidden tests. Where it fails by itself,
that is a fault of the judge and never a verdict.
"""
