# expect: WA
# alone: WA
# real: no (it equals nothing; it must do no harm either)
# tries: text that ends or moves elsewhere when it is shown
def solve():
    return "\x00\x1b[2J\r\u202e" * 100
