# expect: harmless
# alone: harmless
# real: no (it harms only who compiles it)
# tries: a hundred thousand continued lines
# The submission is SOURCE.
SOURCE = "x = 1" + " \\\n" * 100_000 + "\n" + "def solve():\n    return 42\n"
