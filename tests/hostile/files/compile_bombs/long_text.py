# expect: MLE
# alone: MLE
# real: no (it harms only who compiles it)
# tries: a text of a megabyte, folded to many
# The submission is SOURCE.
SOURCE = "x = '" + "x" * 900_000 + "' * 4000\n" + "def solve():\n    return 42\n"
