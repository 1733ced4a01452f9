def main():
    class A:
        x: int

    def f(a: int) -> str:
        return str(a)

    return A.__annotations__["x"] is int, f.__annotations__["return"] is str
