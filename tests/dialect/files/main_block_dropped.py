import sys


def solve(n):
    return n * 2


def main():
    return solve(21)


if __name__ == "__main__":
    import os
    import numpy as np

    data = open(0).read().split()
    print(eval(input()))
    os.system("ls")
    sys.exit(solve(int(data[0])))
