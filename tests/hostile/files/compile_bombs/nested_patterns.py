# expect: CE
# alone: harmless
# real: no (it harms only who compiles it)
# tries: patterns inside patterns
# The submission is SOURCE.
SOURCE = "match 1:\n    case " + "[" * 5_000 + "]" * 5_000 + ": pass\n" + "def solve():\n    return 42\n"
