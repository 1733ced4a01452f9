# expect: TLE
# alone: TLE
# real: no (without a limit it would never end)
# tries: to square a number again and again
def solve():
    number = 3
    while True:
        number = number * number % ((1 << 5_000_000) + 1)
