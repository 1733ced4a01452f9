def producer(n):
    for i in range(n):
        cmd = yield i
        if cmd == "stop":
            return "stopped at %d" % i


def delegate(n):
    result = yield from producer(n)
    yield result


def catcher():
    while True:
        try:
            yield "ready"
        except ValueError as error:
            yield f"caught {error}"
        except GeneratorExit:
            return


def main():
    g = delegate(5)
    out = [next(g), next(g), g.send("stop")]
    c = catcher()
    out.append(next(c))
    out.append(c.throw(ValueError("x")))
    c.close()
    try:
        p = producer(1)
        next(p)
        next(p)
    except StopIteration as stop:
        out.append(stop.value)
    return out
