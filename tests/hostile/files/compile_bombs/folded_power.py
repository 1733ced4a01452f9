# expect: TLE
# alone: TLE
# real: no (it harms only who compiles it)
# tries: a power that the compiler may compute by itself
# The submission is SOURCE.
SOURCE = "x = 9 ** 9 ** 9 ** 9\n" + "def solve():\n    return 42\n"
