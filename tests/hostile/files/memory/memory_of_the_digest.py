# expect: RTE
# alone: harmless
# real: no (without a limit it would fill memory)
# tries: a digest that asks for a gigabyte
import hashlib


def solve():
    return hashlib.scrypt(b"x", salt=b"y", n=1 << 20, r=8, p=1, maxmem=(1 << 31) - 1)
