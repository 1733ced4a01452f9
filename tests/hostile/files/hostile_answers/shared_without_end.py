# expect: OLE
# alone: OLE
# real: no (it equals nothing; it must do no harm either)
# tries: a small answer that is exponentially large when written out
def solve():
    answer = [1]
    for _ in range(60):
        answer = [answer, answer]
    return answer
