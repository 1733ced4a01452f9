class Node:
    pass


class Num(Node):
    def __init__(self, value):
        self.value = value


class Add(Node):
    def __init__(self, left, right):
        self.left, self.right = left, right


class Visitor:
    def visit(self, node):
        method = getattr(self, "visit_" + type(node).__name__, self.generic)
        return method(node)

    def visit_Num(self, node):
        return node.value

    def visit_Add(self, node):
        return self.visit(node.left) + self.visit(node.right)

    def generic(self, node):
        raise TypeError(node.__class__.__name__)

    def _evaluate(self, node):
        return self.visit(node)

    def evaluate(self, node):
        return self._evaluate(node)


def main():
    v = Visitor()
    try:
        v.visit(Node())
    except TypeError as error:
        message = error.args
    commands = {"add": lambda a, b: a + b, "sub": lambda a, b: a - b}
    return v.evaluate(Add(Num(1), Add(Num(2), Num(3)))), message, commands["add"](1, 2)
