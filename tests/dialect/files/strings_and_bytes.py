import string
import textwrap


def main():
    s = "Hello, World"
    table = str.maketrans("lo", "01")
    return (
        s[::-1], s.translate(table), s.casefold().count("o"), s.partition(", "), "a-b-c".rsplit("-", 1), "x".join("abc"), s.encode().hex(),
        bytes([65, 66]).decode("ascii"), bytearray(b"ab") + b"c", "ä".encode("utf-8"), "ß".upper(), "%5.1f|%-5s|%05d" % (1.25, "a", 42),
        string.capwords("the end"), string.digits, textwrap.shorten("a long sentence here", 12), "\N{GREEK SMALL LETTER ALPHA}", ascii("é"), "a\tb".expandtabs(4),
        ord("a"), chr(98), "abc".isalpha(), "12".zfill(5), "latin".encode("latin-1"), "utf".encode("utf-16-le"), int("ff", 16), r"\d", "tab\\",
    )
