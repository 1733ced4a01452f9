# expect: CE
# alone: harmless
# real: no (it harms only who compiles it)
# tries: a finally block that the compiler copies to every way out
# The submission is SOURCE.
LEVELS = 40
SOURCE = "def solve():\n" + "".join(
    " " * level + "try:\n" + " " * (level + 1) + "pass\n" + " " * level + "finally:\n"
    for level in range(1, LEVELS)
) + " " * LEVELS + "pass\n"
