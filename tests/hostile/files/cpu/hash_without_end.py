# expect: TLE
# alone: TLE
# real: no (without a limit it would never end)
# tries: a key whose hash never ends
class Key:
    def __hash__(self):
        while True:
            pass


def solve():
    return {Key(): 0}
