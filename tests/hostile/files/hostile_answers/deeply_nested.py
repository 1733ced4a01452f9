# expect: WA
# alone: WA
# real: no (it equals nothing; it must do no harm either)
# tries: a list nested a hundred thousand deep
def solve():
    answer = []
    for _ in range(100_000):
        answer = [answer]
    return answer
