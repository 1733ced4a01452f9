"""With the flag ``near`` one more or less is right too."""

import sys

with open(sys.argv[2]) as answer:
    off = abs(int(answer.read()) - int(sys.stdin.read()))
sys.exit(42 if off <= ("near" in sys.argv) else 43)
