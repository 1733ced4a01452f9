# expect: harmless
# alone: harmless
# real: no (it harms only who compiles it)
# tries: assignments inside assignments
# The submission is SOURCE.
SOURCE = "x = " + "(y := " * 150 + "1" + ")" * 150 + "\n" + "def solve():\n    return 42\n"
