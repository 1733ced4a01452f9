# expect: SV
# policy: refused
# real: yes
# tries: the bases of a class replaced to reach object
class A:
    pass


class B(A):
    pass


def solve():
    B.__bases__ = (A,)
    kinds = B.__bases__[0].__bases__[0].__subclasses__()
    return [k for k in kinds if k.__name__ == "_wrap_close"][0].__init__.__globals__
