import sys


def main():
    print("a", 1, [2], sep="-", end="!\n")
    print()
    print("to stderr is shown too", file=sys.stderr, flush=True)
    sys.stdout.write("written\n")
    print(*range(3), sep=", ")
    print(f"{1:>3}", None, True)
    sys.stdout.flush()
    return sys.stdout.write("xyz")
