# expect: CE
# alone: harmless
# real: no (it harms only who compiles it)
# tries: a hundred thousand parentheses
# The submission is SOURCE.
SOURCE = "x = " + "(" * 100_000 + ")" * 100_000 + "\n" + "def solve():\n    return 42\n"
