# expect: harmless
# alone: harmless
# real: no (it harms only who compiles it)
# tries: an annotation that is a program
# The submission is SOURCE.
SOURCE = "x: '" + "(" * 50_000 + "' = 1\n" + "def solve():\n    return 42\n"
