# expect: WA
# alone: harmless
# real: no (what nobody gets to see is not output)
# tries: to put its own stream in the place of the judge's
import sys


class Stream:
    def write(self, text):
        return len(text)

    def flush(self):
        pass


def solve():
    sys.stdout = Stream()
    for _ in range(10_000):
        print("x" * 1000)
    return 41
