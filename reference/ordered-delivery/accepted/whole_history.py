"""By brute force: all that was ever kept of a sender, delivered or not, is remembered."""


class OrderedInbox:
    def __init__(self, window):
        self.window = window
        self.history = {}
        self.delivered = {}
        self.kept = self.handed_on = 0

    def receive(self, sender, number, text):
        history = self.history.setdefault(sender, {})
        first = last = self.delivered.setdefault(sender, 0)
        if number in history or number >= first + self.window:
            return []
        history[number] = text
        self.kept += 1
        while last in history:
            last += 1
        self.delivered[sender] = last
        self.handed_on += last - first
        return [history[at] for at in range(first, last)]

    def expected(self, sender):
        return self.delivered.get(sender, 0)

    def held(self):
        return self.kept - self.handed_on

    def forget(self, sender):
        before = self.held()
        self.kept -= len(self.history.pop(sender, ()))
        self.handed_on -= self.delivered.pop(sender, 0)
        return before - self.held()
