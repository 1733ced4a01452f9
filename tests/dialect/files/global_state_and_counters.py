import itertools

_counter = itertools.count()
_registry = {}
DEBUG = False


def register(name=None):
    def wrap(f):
        _registry[name or f.__name__] = f
        return f

    return wrap


@register()
def alpha():
    return next(_counter)


@register("beta")
def _(x=1):
    return x


def _private():
    global DEBUG
    DEBUG = not DEBUG
    return DEBUG


def main():
    return sorted(_registry), _registry["alpha"](), alpha(), _(), _private()
