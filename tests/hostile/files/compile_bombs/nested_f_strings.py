# expect: CE
# alone: harmless
# real: no (it harms only who compiles it)
# tries: f-strings inside f-strings
# The submission is SOURCE.
SOURCE = "x = " + "f'{" * 5_000 + "1" + "}'" * 5_000 + "\n" + "def solve():\n    return 42\n"
