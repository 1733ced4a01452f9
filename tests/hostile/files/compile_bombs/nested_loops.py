# expect: CE
# alone: harmless
# real: no (it harms only who compiles it)
# tries: loops nested fifty deep
# The submission is SOURCE.
SOURCE = "".join(" " * level + "for i in ():\n" for level in range(90)) + " " * 90 + "pass\n"
