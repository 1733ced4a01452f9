class Service:
    __cache__ = {}

    def __helper__(self, x):
        return x + 1

    def solve(self, x):
        self.__memo__ = self.__helper__(x)
        return self.__memo__


def __main__():
    return Service().solve(1)


__LIMIT__ = 5


def main():
    return __main__(), __LIMIT__, Service.__cache__
