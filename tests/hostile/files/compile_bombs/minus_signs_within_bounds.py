# expect: CE
# alone: harmless
# real: no (it harms only who compiles it)
# tries: signs by the ten thousand
# The submission is SOURCE.
SOURCE = "x = " + "-" * 20_000 + "1\n" + "def solve():\n    return 42\n"
