# expect: SV
# policy: refused
# real: yes
# tries: the accessor that a subclass inherits
class Reader:
    def read(self, name):
        return super().__getattribute__(name)


def solve():
    return Reader().read("read").__func__.__code__
