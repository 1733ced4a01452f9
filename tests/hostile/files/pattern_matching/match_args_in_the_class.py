# expect: SV
# policy: refused
# real: yes
# tries: names in `__match_args__`
class Any:
    __match_args__ = ("__globals__",)

    def __class_getitem__(cls, item):
        return cls


class Meta(type):
    def __instancecheck__(cls, instance):
        return True


class Everything(Any, metaclass=Meta):
    pass


def solve():
    match solve:
        case Everything(space):
            return space
