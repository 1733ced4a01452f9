# expect: SV
# alone: harmless
# real: no (1 and 2 lead nowhere in a worker)
# tries: to write to 1 and 2 below Python
import os


def solve():
    for _ in range(1000):
        os.write(1, b"AC\n" * 1000)
        os.write(2, b"AC\n" * 1000)
    return 41
