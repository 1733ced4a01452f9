from datetime import date


class Money:
    def __init__(self, amount):
        self.amount = amount

    def __format__(self, spec):
        return f"{self.amount:{spec or '.2f'}} EUR"


def main():
    x, width, name = 3.14159, 10, "pi"
    return (
        f"{x:.2f}|{name:>{width}}|{x!r}|{name=}|{1000000:,}|{255:#x}|{{literal}}",
        f"{Money(5)} {Money(5):08.3f}",
        f"{date(2024, 2, 29):%d.%m.%Y}",
        f"{'nested ' + f'{x:.1f}'}",
        f"{x if x > 3 else 0:5.1f}|{[i for i in range(3)]}|{ {'a': 1}['a'] }",
    )
