# expect: CE
# alone: harmless
# real: no (it harms only who compiles it)
# tries: a type inside a type, as people nest them, but more
# The submission is SOURCE.
SOURCE = "x: " + "list[" * 10_000 + "int" + "]" * 10_000 + "\n" + "def solve():\n    return 42\n"
