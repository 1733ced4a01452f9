# expect: harmless
# alone: harmless
# real: no (it harms only who compiles it)
# tries: a pattern of fifty thousand alternatives
# The submission is SOURCE.
SOURCE = "match 1:\n    case 0" + " | 1" * 50_000 + ": pass\n" + "def solve():\n    return 42\n"
