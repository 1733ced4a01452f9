# expect: OLE
# alone: TLE
# real: no (without a limit it would never end)
# tries: to print for ever and catch whatever may end it
def solve():
    while True:
        try:
            print("x" * 1000)
        except BaseException:
            continue
