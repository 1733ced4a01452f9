# expect: harmless
# alone: harmless
# real: no (see the test of timed calls)
# tries: a finalizer that the collector runs while the answer is written
class Late:
    def __init__(self, answer):
        self.me, self.answer = self, answer

    def __del__(self):
        self.answer.append(42)


def solve():
    answer = [[number] for number in range(5_000)]
    Late(answer)
    return answer
