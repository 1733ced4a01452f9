# expect: harmless
# alone: harmless
# real: no (it harms only who compiles it)
# tries: as many names as fit
# The submission is SOURCE.
SOURCE = "\n".join(f"v{n} = {n}" for n in range(60_000)) + "\n" + "def solve():\n    return 42\n"
