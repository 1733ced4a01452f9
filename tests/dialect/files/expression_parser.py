class Parser:
    def __init__(self, text):
        self.tokens = [c for c in text if not c.isspace()]
        self.pos = 0

    def peek(self):
        return self.tokens[self.pos] if self.pos < len(self.tokens) else None

    def take(self):
        self.pos += 1
        return self.tokens[self.pos - 1]

    def expr(self):
        value = self.term()
        while self.peek() in ("+", "-"):
            value = value + self.term() if self.take() == "+" else value - self.term()
        return value

    def term(self):
        value = self.factor()
        while (op := self.peek()) in {"*", "/"}:
            self.take()
            value = value * self.factor() if op == "*" else int(value / self.factor())
        return value

    def factor(self):
        if self.peek() == "(":
            self.take()
            value = self.expr()
            self.take()
            return value
        digits = ""
        while (c := self.peek()) is not None and c.isdigit():
            digits += self.take()
        return int(digits)


def main():
    return [Parser(t).expr() for t in ("1+2*3", "(1+2)*3", "2*(3-(4-5))", "14/3*2")]
