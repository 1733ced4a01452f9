# expect: MLE
# alone: MLE
# real: no (without a limit it would fill memory)
# tries: a few kilobytes that unpack to a gigabyte
import zlib


def solve():
    packed = zlib.compress(bytes(8 << 20), 9)
    parts = []
    while True:
        parts.append(zlib.decompress(packed))
