# expect: CE
# alone: harmless
# real: no (it harms only who compiles it)
# tries: functions nested fifty deep
# The submission is SOURCE.
SOURCE = "".join(" " * level + f"def f{level}():\n" for level in range(90)) + " " * 90 + "pass\n"
