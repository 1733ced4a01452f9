# expect: CE
# alone: harmless
# real: no (it harms only who compiles it)
# tries: a million signs
# The submission is SOURCE.
SOURCE = "x = " + "-" * 1_000_000 + "1\n" + "def solve():\n    return 42\n"
