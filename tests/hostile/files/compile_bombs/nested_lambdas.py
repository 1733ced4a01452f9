# expect: CE
# alone: harmless
# real: no (it harms only who compiles it)
# tries: functions inside functions
# The submission is SOURCE.
SOURCE = "x = " + "lambda: " * 10_000 + "1\n" + "def solve():\n    return 42\n"
