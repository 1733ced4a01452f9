# expect: CE
# alone: harmless
# real: no (it harms only who compiles it)
# tries: the same, with ways out that multiply
# The submission is SOURCE.
LEVELS = 15
SOURCE = "def solve():\n" + "".join(
    " " * level + "try:\n" + (" " * (level + 1) + "if solve: return 1\n") * 4 + " " * level + "finally:\n"
    for level in range(1, LEVELS)
) + " " * LEVELS + "pass\n"
