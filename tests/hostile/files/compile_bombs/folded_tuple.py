# expect: MLE
# alone: MLE
# real: no (it harms only who compiles it)
# tries: a tuple that the compiler may build by itself
# The submission is SOURCE.
SOURCE = "x = ((((1,) * 255) * 255) * 255) * 255\n" + "def solve():\n    return 42\n"
