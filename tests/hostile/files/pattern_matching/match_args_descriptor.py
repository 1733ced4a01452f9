# expect: SV
# policy: refused
# real: yes
# tries: a descriptor that gives another answer the second time
answers = [("x",), ("__getattribute__",)]


class Late:
    def __get__(self, instance, owner):
        return answers.pop(0) if len(answers) > 1 else answers[0]


class Meta(type):
    __match_args__ = Late()
    x = 1


class Victim(metaclass=Meta):
    pass


def solve():
    match Victim:
        case Meta(first):
            pass
    match Victim:
        case Meta(read):
            return read(solve, "__globals__")
