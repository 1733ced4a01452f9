# expect: SV
# policy: refused
# real: yes
# tries: a metaclass that gives another answer the second time
answers = [("x",), ("__globals__",), ("__globals__",)]


class Meta(type):
    def __instancecheck__(cls, instance):
        return True

    def __getattr__(cls, name):
        if name == "__match_args__":
            return answers.pop(0) if len(answers) > 1 else answers[0]
        raise AttributeError(name)


def solve():
    Every = Meta("Every", (), {})
    try:
        match solve:
            case Every(space):
                return space
    except AttributeError:
        pass
    match solve:
        case Every(space):
            return space
