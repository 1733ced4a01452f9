# expect: CE
# alone: harmless
# real: no (it harms only who compiles it)
# tries: a text that is not Unicode
# The submission is SOURCE.
SOURCE = "x = '\ud800'\n" + "def solve():\n    return 42\n"
