# expect: SV
# policy: refused
# real: yes
# tries: the same deep inside other patterns
class Meta(type):
    def __instancecheck__(cls, instance):
        return True


Every = Meta("Every", (), {"__match_args__": ("__code__",)})


def solve():
    match {"a": [1, solve]}:
        case {"a": [_, Every(code)]}:
            return code
