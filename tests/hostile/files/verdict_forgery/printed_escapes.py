# expect: WA
# alone: WA
# real: no (it speaks for itself alone, and would gain no more without)
# tries: escape sequences that clear the person's screen and write AC there
def solve():
    print("\x1b[2J\x1b[H\x1b[32maccepted\x1b[0m\x1b]0;AC\x07\u202e")
    return 41
