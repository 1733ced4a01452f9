def main():
    results = []

    def make(n):
        class Node:
            count = n

            class Inner:
                value = 5

            def __init__(self):
                self.inner = Node.Inner()

            def up(self):
                return self.inner.value + self.count

        return Node

    for i in range(3):
        results.append(make(i)().up())

    class Local:
        def method(self):
            def helper():
                return type(self).__qualname__

            return helper()

    return results, Local().method(), make(1).__qualname__
