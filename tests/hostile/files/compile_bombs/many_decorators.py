# expect: harmless
# alone: harmless
# real: no (it harms only who compiles it)
# tries: a function with fifty thousand decorators
# The submission is SOURCE.
SOURCE = "d = lambda f: f\n" + "@d\n" * 50_000 + "def solve():\n    return 42\n"
