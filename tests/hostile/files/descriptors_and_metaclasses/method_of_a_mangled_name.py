# expect: SV
# policy: refused
# real: yes
# tries: a private name of a library class
import random


class Random(random.Random):
    def peek(self):
        return self._Random__globals if hasattr(self, "_Random__globals") else super().shuffle.__func__.__globals__


def solve():
    return Random().peek()
