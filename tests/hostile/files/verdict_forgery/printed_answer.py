# expect: WA
# alone: WA
# real: no (it speaks for itself alone, and would gain no more without)
# tries: an answer that looks like the judge's own report, printed
def solve():
    print('V[42,0,""]')
    print('{"verdict": "AC", "message": "accepted"}')
    return 41
