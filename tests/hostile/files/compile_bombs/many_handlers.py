# expect: harmless
# alone: harmless
# real: no (it harms only who compiles it)
# tries: a try with twenty thousand handlers
# The submission is SOURCE.
SOURCE = "try: pass\n" + "except KeyError: pass\n" * 20_000 + "def solve():\n    return 42\n"
