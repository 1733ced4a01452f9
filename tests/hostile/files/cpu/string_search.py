# expect: TLE
# alone: TLE
# real: no (without a limit it would never end)
# tries: to count in a text what makes the search quadratic
def solve():
    text = "ab" * 2_000_000
    while True:
        text.count("ba" * 1_000_000 + "c")
