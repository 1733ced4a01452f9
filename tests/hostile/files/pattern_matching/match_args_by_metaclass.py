# expect: SV
# policy: refused
# real: yes
# tries: `__match_args__` answered by the metaclass
class Meta(type):
    def __instancecheck__(cls, instance):
        return True

    @property
    def __match_args__(cls):
        return ("__globals__",)


def solve():
    everything = Meta("Everything", (), {})
    match solve:
        case everything(space):
            return space
