# expect: CE
# alone: harmless
# real: no (it harms only who compiles it)
# tries: a subscript inside the other
# The submission is SOURCE.
SOURCE = "def f(x):\n    return " + "x[" * 10_000 + "0" + "]" * 10_000 + "\n" + "def solve():\n    return 42\n"
