"""Functions of numbers: free on short ones, by digits of 30 bits on long ones."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sandbox.counts import Category
from sandbox.meter.meter import Kind, Maker, Site
from sandbox.meter.models.making import Run, consumed, measures
from sandbox.meter.sizes import SHORT, digits, product_cost, quotient_cost, size


def _long(value: Any) -> float:
    return digits(value) if type(value) is int else 0.0


def by_digits(what: str, cost: Callable[..., float]) -> Maker:
    return measures(what, Category.LIMB, lambda result, _, *args, **__: cost(result, *args))


def _power(result: Any, base: Any, exponent: Any, modulus: Any = None) -> float:
    if modulus is None or type(exponent) is not int:
        half = _long(result) / 2
        return product_cost(half, half)
    steps = abs(exponent).bit_length()
    return 2 * steps * product_cost(_long(modulus), _long(modulus))


def _squared(result: Any, *args: Any) -> float:
    return product_cost(_long(result), _long(result))


def _pairwise(result: Any, *args: Any) -> float:
    longest = max(map(_long, args), default=0.0)
    shortest = min(map(_long, args), default=0.0)
    return longest * max(1.0, shortest)


POW = by_digits("pow()", _power)
DIVMOD = by_digits("divmod()", lambda _, a, b, *__: quotient_cost(_long(a), _long(b)))
FACTORIAL = by_digits("math.factorial", _squared)
COMB = by_digits("math.comb", _squared)
PERM = by_digits("math.perm", _squared)
ISQRT = by_digits("math.isqrt", _squared)
GCD = by_digits("math.gcd", _pairwise)
LCM = by_digits("math.lcm", _pairwise)
ABS = by_digits("abs()", lambda result, *_: _long(result))
BITS = by_digits("int.bit_count", lambda result, *_: result / 30 if result > 60 else 0.0)


def to_int(site: Site) -> Run:
    """``int(text)``: quadratic in the digits, unless its base is a power of two."""
    kind = Kind("int() of a text", Category.LIMB)

    def run(function: Run, /, *args: Any, **named: Any) -> Any:
        result = function(*args, **named)
        if args and type(args[0]) is not int and (size(args[0]) or 0) > SHORT:
            length = digits(int(result))
            site[kind] += length if args[1:] and args[1] in (2, 4, 8, 16, 32) else length**2
        return result

    return run


def to_text(what: str) -> Maker:
    """``str(x)``: the length of the text, and of an int the square of its digits."""
    letters, steps = Kind(what, Category.COPY), Kind(f"{what} of an int", Category.LIMB)

    def make(site: Site) -> Run:
        def run(function: Run, /, *args: Any, **named: Any) -> Any:
            result = function(*args, **named)
            if type(result) is str and len(result) > SHORT and not (args and result is args[0]):
                if args and type(args[0]) is int:
                    site[steps] += digits(args[0]) ** 2
                else:
                    site[letters] += len(result)
            return result

        return run

    return make


def total(site: Site) -> Run:
    """``sum``: its elements, and what adding up lists, tuples or long ints copies."""
    eaten = Kind("sum()", Category.ITER)
    copied = Kind("sum() of sequences", Category.COPY)
    limbs = Kind("sum() of long ints", Category.LIMB)

    def run(function: Run, /, *args: Any, **named: Any) -> Any:
        start = args[1] if len(args) > 1 else named.get("start", 0)
        if not args:
            return function(*args, **named)
        iterable = consumed(site, eaten, args[0])
        if type(start) is list or type(start) is tuple:
            iterable = _growing(site, copied, iterable, len(start))
        result = function(iterable, *args[1:], **named)
        if type(result) is int and (length := digits(result)):
            site[limbs] += length * (size(args[0]) or 1)
        return result

    return run


def _growing(site: Site, kind: Kind, iterable: Any, length: int) -> Any:
    for element in iterable:
        length += size(element) or 0
        site[kind] += length
        yield element


def product(site: Site) -> Run:
    """``math.prod``: a long product grows with each factor."""
    eaten, limbs = Kind("math.prod", Category.ITER), Kind("math.prod of ints", Category.LIMB)

    def run(function: Run, /, *args: Any, **named: Any) -> Any:
        if not args:
            return function(*args, **named)
        result = function(consumed(site, eaten, args[0]), *args[1:], **named)
        if type(result) is int and (length := digits(result)):
            site[limbs] += length * (size(args[0]) or length) / 2
        return result

    return run
