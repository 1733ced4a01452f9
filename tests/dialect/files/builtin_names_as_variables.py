def search(open, input, vars, exit=0, *, help=None, **locals):
    dir = list(open)
    compile = [x for x in input]
    id, type, list_, hash, map_, filter_, max_ = 1, 2, 3, 4, 5, 6, 7
    globals = {"a": id + type}
    eval = lambda x: x + 1
    copyright = license = quit = None
    return dir, compile, vars, exit, help, locals, globals, eval(hash), quit


class Door:
    def open(self):
        return "opened"

    def exec(self, what):
        return what

    def compile(self):
        return self.open() + self.exec("!")


def main():
    return search({1}, "ab", 3, help=1, z=2), Door().compile()
