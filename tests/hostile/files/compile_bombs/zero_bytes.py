# expect: CE
# alone: harmless
# real: no (it harms only who compiles it)
# tries: a byte that no source may hold
# The submission is SOURCE.
SOURCE = "x = 1\x00\n" + "def solve():\n    return 42\n"
