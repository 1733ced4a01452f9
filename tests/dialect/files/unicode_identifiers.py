def größe(π):
    naïve = π * 2
    return naïve


class Ångström:
    müll = "ü"


def main():
    变量 = größe(3)
    return 变量, Ångström.müll, "日本"[::-1]
