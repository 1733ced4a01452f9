# expect: TLE
# alone: TLE
# real: no (without a limit it would never end)
# tries: an exception whose message never ends
class Odd(Exception):
    def __str__(self):
        while True:
            pass


def solve():
    raise Odd
