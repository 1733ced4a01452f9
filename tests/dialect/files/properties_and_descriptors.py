class Positive:
    def __set_name__(self, owner, name):
        self.name = "_" + name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return getattr(instance, self.name)

    def __set__(self, instance, value):
        if value <= 0:
            raise ValueError(f"{self.name[1:]} must be positive")
        setattr(instance, self.name, value)


class Rectangle:
    width = Positive()
    height = Positive()

    def __init__(self, width, height):
        self.width = width
        self.height = height

    @property
    def area(self):
        return self.width * self.height

    @area.setter
    def area(self, value):
        self.height = value / self.width

    @area.deleter
    def area(self):
        self.height = 1


def main():
    r = Rectangle(2, 3)
    before = r.area
    r.area = 10
    after = r.height
    del r.area
    try:
        r.width = -1
    except ValueError as error:
        message = str(error)
    return before, after, r.height, message, type(Rectangle.width).__name__
