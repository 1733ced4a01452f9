# expect: harmless
# alone: harmless
# real: no (it harms only who compiles it)
# tries: a comparison of a hundred thousand parts
# The submission is SOURCE.
SOURCE = "x = 1" + " < 1" * 100_000 + "\n" + "def solve():\n    return 42\n"
