# expect: MLE
# alone: MLE
# real: no (without a limit it would fill memory)
# tries: to print without end into a text in memory
import io


def solve():
    text = io.StringIO()
    while True:
        print("x" * 100_000, file=text)
