# expect: harmless
# alone: harmless
# real: no (it harms only who compiles it)
# tries: comprehensions inside comprehensions
# The submission is SOURCE.
SOURCE = "x = " + "[" * 150 + "1" + " for i in (1,)]" * 150 + "\n" + "def solve():\n    return 42\n"
