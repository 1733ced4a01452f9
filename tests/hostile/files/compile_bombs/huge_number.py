# expect: CE
# alone: harmless
# real: no (it harms only who compiles it)
# tries: a number of a million digits
# The submission is SOURCE.
SOURCE = "x = " + "9" * 1_000_000 + "\n" + "def solve():\n    return 42\n"
