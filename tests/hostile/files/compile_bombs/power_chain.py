# expect: CE
# alone: harmless
# real: no (it harms only who compiles it)
# tries: powers of powers, ten thousand deep
# The submission is SOURCE.
SOURCE = "def f(x):\n    return x" + " ** x" * 20_000 + "\n" + "def solve():\n    return 42\n"
