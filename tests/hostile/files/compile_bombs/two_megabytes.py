# expect: CE
# alone: harmless
# real: no (it harms only who compiles it)
# tries: more than a source may be
# The submission is SOURCE.
SOURCE = "# " + "x" * (2 << 20) + "\n" + "def solve():\n    return 42\n"
