# expect: WA
# alone: WA
# real: no (it equals nothing; it must do no harm either)
# tries: a dict that contains itself
def solve():
    answer = {}
    answer["answer"] = {1: answer}
    return answer
