# expect: WA
# alone: WA
# real: fools
# tries: a list subclass that is another each time it is read
class Turns(list):
    def __iter__(self):
        while True:
            yield 42

    def __len__(self):
        return 1

    def __getitem__(self, index):
        return 42

    def __eq__(self, other):
        return True


def solve():
    return Turns([1])
