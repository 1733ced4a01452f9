# expect: CE
# alone: harmless
# real: no (it harms only who compiles it)
# tries: lists nested a thousand deep
# The submission is SOURCE.
SOURCE = "x = " + "[" * 1000 + "]" * 1000 + "\n" + "def solve():\n    return 42\n"
