# expect: CE
# alone: harmless
# real: no (it harms only who compiles it)
# tries: blocks nested a hundred deep
# The submission is SOURCE.
SOURCE = "".join(" " * level + "if 1:\n" for level in range(120)) + " " * 120 + "pass\n"
