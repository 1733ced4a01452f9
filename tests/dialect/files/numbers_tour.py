import cmath
import decimal
import fractions
import math
import statistics
from decimal import Decimal, getcontext, ROUND_HALF_UP
from fractions import Fraction


def main():
    getcontext().prec = 10
    return (
        math.comb(5, 2), math.prod([1, 2, 3]), math.dist((0, 0), (3, 4)), math.factorial(10), math.lcm(4, 6), round(math.pi, 4), math.floor(-1.5), math.inf > 10**400,
        str(Decimal(1) / Decimal(7)), str(Decimal("2.675").quantize(Decimal("0.01"), ROUND_HALF_UP)), str(Fraction(1, 3) + Fraction(1, 6)), abs(cmath.sqrt(-4)),
        statistics.mean([1, 2, 3, 4]), statistics.median([3, 1, 2]), round(statistics.stdev([1, 2, 3]), 3), divmod(-7, 3), pow(3, -1, 11), 7 // -2, -7 % 3, 0.1 + 0.2 == 0.3,
        (5).bit_length(), (255).to_bytes(2, "big"), int.from_bytes(b"\x01\x00", "big"), float("1e3"), complex(1, 2).conjugate(), round(2.5), 1_000_000, 0b101, 0o17, 1e-3, isinstance(True, int), hash(1) == hash(1.0),
        bin(10), hex(255), oct(8), Fraction(3, 4).numerator, (3.5).is_integer(), float.fromhex("0x1p-2"),
    )
