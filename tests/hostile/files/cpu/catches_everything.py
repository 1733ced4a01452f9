# expect: TLE
# alone: TLE
# real: no (without a limit it would never end)
# tries: to catch whatever may end it
def solve():
    while True:
        try:
            while True:
                pass
        except BaseException:
            continue
