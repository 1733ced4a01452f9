# expect: SV
# policy: refused
# real: yes
# tries: a namespace that sees what the class body looks up
seen = {}


class Spy(dict):
    def __getitem__(self, key):
        seen[key] = 1
        raise KeyError(key)


class Meta(type):
    @classmethod
    def __prepare__(mcs, name, bases):
        return Spy()


def solve():
    class Body(metaclass=Meta):
        caught = __builtins__

    return Body.caught
