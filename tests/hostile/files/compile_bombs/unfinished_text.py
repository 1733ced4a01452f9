# expect: CE
# alone: harmless
# real: no (it harms only who compiles it)
# tries: a text that never ends
# The submission is SOURCE.
SOURCE = "x = '''" + "x\n" * 100_000 + "def solve():\n    return 42\n"
