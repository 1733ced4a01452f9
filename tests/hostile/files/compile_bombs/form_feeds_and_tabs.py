# expect: CE
# alone: harmless
# real: no (it harms only who compiles it)
# tries: indentation that is ambiguous
# The submission is SOURCE.
SOURCE = "if 1:\n\tx = 1\n        y = 1\n" + "def solve():\n    return 42\n"
