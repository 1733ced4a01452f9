def main():
    n, f, s = 1234567, 3.14159265, "text"
    rows = [("a", 1, 2.5), ("bb", 22, 33.75)]
    line = "{name:<{w}}|{count:>5}|{ratio:8.2f}"
    lines = [line.format(name=a, count=b, ratio=c, w=6) for a, b, c in rows]
    header = "{0:^{1}}".format("title", 11)
    letter = "{!r:>8} {!s}".format("q", "s")
    indexed = "{0[0]} {0[1]} {1[key]}".format([1, 2], {"key": "v"})
    nested = "{:{fill}{align}{width}}".format("mid", fill="*", align="^", width=9)
    return lines, header, letter, indexed, nested, f"{n:_}", f"{n:e}", f"{f:g}", f"{s:.2}", f"{-n:+,}", f"{0.25:%}", f"{n:b}"[:5], f"{s!s:>6}", "{{}}".format(), "{}{}".format(*rows[0][:2])
