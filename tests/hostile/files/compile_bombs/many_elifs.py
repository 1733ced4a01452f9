# expect: CE
# alone: harmless
# real: no (it harms only who compiles it)
# tries: a hundred thousand branches
# The submission is SOURCE.
SOURCE = "x = 1\nif x: pass\n" + "elif x: pass\n" * 50_000 + "def solve():\n    return 42\n"
