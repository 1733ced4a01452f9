# expect: harmless
# alone: harmless
# real: no (it harms only who compiles it)
# tries: one line of a megabyte
# The submission is SOURCE.
SOURCE = "x = (" + "1, " * 300_000 + ")\n" + "def solve():\n    return 42\n"
