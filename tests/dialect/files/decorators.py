import functools
import time


def memo(f):
    cache = {}

    @functools.wraps(f)
    def inner(*args, **kwargs):
        if args not in cache:
            cache[args] = f(*args, **kwargs)
        return cache[args]

    inner.cache = cache
    return inner


def repeat(times=2):
    def decorate(f):
        @functools.wraps(f)
        def inner(*a, **k):
            return [f(*a, **k) for _ in range(times)]

        return inner

    return decorate


class Count:
    def __init__(self, f):
        functools.update_wrapper(self, f)
        self.f = f
        self.calls = 0

    def __call__(self, *args):
        self.calls += 1
        return self.f(*args)

    def __get__(self, instance, owner):
        return functools.partial(self, instance)


@memo
def fib(n):
    """The n-th."""
    return n if n < 2 else fib(n - 1) + fib(n - 2)


@repeat(times=3)
@Count
def hello(name):
    return "hi " + name


class A:
    @Count
    def m(self, x):
        return x + 1


def timed(f):
    def wrapper(*args):
        start = time.perf_counter()
        result = f(*args)
        wrapper.elapsed = time.perf_counter() - start
        return result

    wrapper.__name__ = f.__name__
    wrapper.__doc__ = f.__doc__
    return wrapper


@timed
def slow(n):
    return sum(range(n))


def main():
    return fib(30), fib.__name__, fib.__doc__, len(fib.cache), hello("x"), hello.__wrapped__.calls, A().m(4), slow(10), slow.elapsed >= 0, slow.__name__, fib.__wrapped__(1)
