# expect: MLE
# alone: MLE
# real: no (without a limit it would fill memory)
# tries: a deque that grows at both ends
from collections import deque


def solve():
    kept = deque()
    while True:
        kept.append(0)
        kept.extendleft([0] * 1000)
