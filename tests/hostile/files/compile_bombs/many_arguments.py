# expect: harmless
# alone: harmless
# real: no (it harms only who compiles it)
# tries: a function of sixty thousand arguments
# The submission is SOURCE.
SOURCE = "def f(" + ", ".join(f"a{n}" for n in range(60_000)) + "): pass\n" + "def solve():\n    return 42\n"
