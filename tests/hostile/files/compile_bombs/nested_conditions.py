# expect: CE
# alone: harmless
# real: no (it harms only who compiles it)
# tries: a condition inside the other, ten thousand times
# The submission is SOURCE.
SOURCE = "x = " + "1 if 1 else " * 20_000 + "1\n" + "def solve():\n    return 42\n"
