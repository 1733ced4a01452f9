class Row:
    def __init__(self, name, value):
        self.name = name
        self.value = value


def main():
    row = Row("a", [1, 2])
    template = "{0.name}={0.value[1]:>{width}}"
    by_key = "{name} is {age}"
    rule = "{:-^20}"
    return (
        template.format(row, width=4),
        "{} and {}".format(1, 2),
        "{1}{0}{1}".format("a", "b"),
        by_key.format_map({"name": "Eve", "age": 5}),
        by_key.format(**{"name": "Bob", "age": 7}),
        rule.format(" title "),
        "%s has %d items (%.2f%%)" % ("box", 3, 12.5),
        "%(k)s" % {"k": 1},
        format(3.14159, ".2f"),
        list(map("{:02d}".format, [1, 2])),
        list(map(str.format, ["{}", "{:3}"], [1, 2])),
        " ".join(map(rule.format, ["x", "y"])),
    )
