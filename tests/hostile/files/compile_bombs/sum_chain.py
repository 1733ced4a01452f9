# expect: CE
# alone: harmless
# real: no (it harms only who compiles it)
# tries: a sum of two hundred thousand terms
# The submission is SOURCE.
SOURCE = "x = 1" + " + 1" * 200_000 + "\n" + "def solve():\n    return 42\n"
