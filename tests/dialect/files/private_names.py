class Account:
    _count = 0
    __rate = 0.5

    def __init__(self, owner):
        self.__owner = owner
        self._balance = 0
        Account._count += 1
        self.__log = []

    def __note(self, text):
        self.__log.append(text)
        return len(self.__log)

    def deposit(self, amount):
        self._balance += amount * Account.__rate
        return self.__note(f"+{amount}")

    def history(self):
        return self.__log[:]


class Savings(Account):
    def __init__(self, owner):
        super().__init__(owner)
        self.__owner = "shadow"

    def both(self):
        return self.__owner, self._Account__owner


def _helper(x, _y=1, *_rest, **_kw):
    _z = x + _y
    return _z


def main():
    s = Savings("eve")
    s.deposit(10)
    return s._balance, s.history(), s.both(), Account._count, _helper(1), sorted(vars(s))
