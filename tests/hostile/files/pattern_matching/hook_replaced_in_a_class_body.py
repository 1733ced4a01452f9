# expect: SV
# policy: refused
# real: yes
# tries: a class body whose namespace answers every lookup itself
class Answers(dict):
    def __missing__(self, key):
        if key in known:
            return known[key]
        return lambda subject, *classes: subject


class Outer(type):
    @classmethod
    def __prepare__(mcs, name, bases):
        return Answers()


class Meta(type):
    def __instancecheck__(cls, instance):
        return True


def function():
    return 0


known = {"Every": Meta("Every", (), {"__match_args__": ("__code__",)}), "function": function, "__name__": "x"}


def solve():
    class Body(metaclass=Outer):
        match function:
            case Every(code):
                found = code

    return Body.found
