def f(a, b=2, /, c=3, *args, d, e=5, **kw):
    return a, b, c, args, d, e, kw


def g(x, /, *, y):
    return x - y


def h(items=None, *, _cache={}):
    items = items or []
    items.append(len(_cache))
    _cache[len(_cache)] = 1
    return items


def main():
    return f(1, d=4), f(1, 2, 3, 4, 5, d=6, z=7), g(5, y=2), h(), h(), f.__name__
