# expect: CE
# alone: harmless
# real: no (it harms only who compiles it)
# tries: an attribute of an attribute, a hundred thousand times
# The submission is SOURCE.
SOURCE = "def f(x):\n    return x" + ".a" * 100_000 + "\n" + "def solve():\n    return 42\n"
