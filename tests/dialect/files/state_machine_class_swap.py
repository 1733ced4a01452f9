class Locked:
    def coin(self):
        self.__class__ = Unlocked
        return "unlocked"


class Unlocked:
    def push(self):
        self.__class__ = Locked
        return "locked"


def main():
    door = Locked()
    return door.coin(), door.push(), type(door).__name__, door.__class__.__name__
