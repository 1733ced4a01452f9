class Report:
    def __init__(self, format, obj):
        self.format = format
        self.obj = obj

    def show(self):
        return self.format(self.obj) if callable(self.format) else self.format


class Printer:
    def format(self, value, pad=0):
        return " " * pad + str(value)


def main():
    return Report("plain", 1).show(), Report(str.upper, "x").show(), Printer().format(5, pad=2), Report("a", [1]).obj
