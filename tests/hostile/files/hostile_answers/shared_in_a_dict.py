# expect: OLE
# alone: OLE
# real: no (it equals nothing; it must do no harm either)
# tries: the same through dicts and tuples
def solve():
    answer = (1,)
    for _ in range(30):
        answer = {0: (answer, answer), 1: [answer]}
    return answer
