from contextlib import contextmanager, suppress, closing, ExitStack, nullcontext

log = []


class Timer:
    def __enter__(self):
        log.append("enter")
        return self

    def __exit__(self, kind, error, trace):
        log.append(kind.__name__ if kind else "clean")
        return kind is ZeroDivisionError


@contextmanager
def tag(name):
    log.append(f"<{name}>")
    try:
        yield name.upper()
    finally:
        log.append(f"</{name}>")


class Closer:
    def close(self):
        log.append("closed")


def main():
    with Timer(), tag("b") as upper:
        log.append(upper)
        1 / 0
    with suppress(KeyError):
        {}["x"]
    with closing(Closer()) as c, nullcontext(5) as five:
        log.append(five)
    with ExitStack() as stack:
        stack.enter_context(tag("i"))
        stack.callback(log.append, "called")
    with (Timer() as t, tag("p") as (q, *_)):
        log.append(q)

    @tag("decorated")
    def f():
        log.append("inside")

    f()
    return log
