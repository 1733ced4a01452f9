x = "global"


def outer():
    x = "outer"

    class C:
        x = "class"

        def get(self):
            return x

    del C.x

    def inner():
        global x
        x = "changed"

    inner()
    return x, C().get(), hasattr(C, "x")


def main():
    before = x
    result = outer()
    y = 1
    del y
    try:
        y
    except UnboundLocalError as error:
        message = type(error).__name__
    return before, result, x, message
