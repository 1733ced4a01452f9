"""Problem packages of the ICPC and Kattis, read into the judge's own format.

The format is https://icpc.io/problem-package-format, in its versions ``legacy`` and ``2025-09``.
What the judge cannot play is refused by its name, before anything is written. Nothing of a package
is run here.
"""
