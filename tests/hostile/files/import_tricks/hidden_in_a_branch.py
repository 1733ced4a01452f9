# expect: SV
# policy: refused
# real: yes
# tries: an import where nobody looks
def solve():
    if len("x") == 1:
        class Deep:
            def get(self):
                return (lambda: [__import__ for _ in (1,)][0]("os"))()

        return Deep().get()
