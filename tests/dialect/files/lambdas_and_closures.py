def main():
    adders = [lambda x, k=k: x + k for k in range(3)]
    late = [lambda: k for k in range(3)]
    compose = lambda *fs: (lambda x: compose(*fs[1:])(fs[0](x)) if fs else x)
    fact = lambda n: 1 if n < 2 else n * fact(n - 1)
    pick = lambda d, /, *path, default=None: d
    return [a(10) for a in adders], [f() for f in late], compose(lambda x: x + 1, lambda x: x * 2)(3), fact(5), pick(1, 2), (lambda *a, **k: (a, k))(1, b=2), sorted("b a".split(), key=lambda s: (len(s), s))
