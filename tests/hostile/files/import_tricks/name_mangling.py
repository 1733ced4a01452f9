# expect: SV
# policy: refused
# real: yes
# tries: a refused name put together by the class's name
class _:
    def get(self):
        return solve.__globals__


def solve():
    return _().get()
