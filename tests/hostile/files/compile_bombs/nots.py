# expect: CE
# alone: harmless
# real: no (it harms only who compiles it)
# tries: not, ten thousand times
# The submission is SOURCE.
SOURCE = "x = " + "not " * 20_000 + "1\n" + "def solve():\n    return 42\n"
