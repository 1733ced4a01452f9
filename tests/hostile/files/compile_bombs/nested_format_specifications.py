# expect: CE
# alone: harmless
# real: no (it harms only who compiles it)
# tries: formats inside formats
# The submission is SOURCE.
SOURCE = "x = f'{1:" + "{1:" * 5_000 + "}" * 5_000 + "}'\n" + "def solve():\n    return 42\n"
