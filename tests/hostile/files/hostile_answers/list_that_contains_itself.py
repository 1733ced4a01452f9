# expect: WA
# alone: WA
# real: no (it equals nothing; it must do no harm either)
# tries: a list that contains itself
def solve():
    answer = []
    answer.append(answer)
    return answer
