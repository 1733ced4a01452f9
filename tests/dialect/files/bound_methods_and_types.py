import types


def free(self, x):
    return (self.base, x)


class Host:
    base = 1

    def method(self):
        return "m"

    def attach(self):
        self.later = types.MethodType(free, self)
        self.again = free.__get__(self, type(self))
        return self.later(2), self.again(3)


def main():
    h = Host()
    bound = h.method
    return h.attach(), bound(), Host.method(h), list(map(h.later, [1, 2])), bound.__name__, str.upper("a"), list(map(int.__neg__, [1])), dict.get({"a": 1}, "a"), [].__class__.__name__, (5).__add__(6), "a".__eq__("a"), sum(map(len, ["a", "bc"])), bound == h.method
