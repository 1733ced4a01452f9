"""Takes a message with a text that the sender has sent before for a copy.

Caught by: once, in order
"""
class OrderedInbox:
    def __init__(self, window):
        self.window = window
        self.due = {}
        self.waiting = {}
        self.count = 0
        self.texts = set()

    def receive(self, sender, number, text):
        due = self.due.get(sender, 0)
        waiting = self.waiting.setdefault(sender, {})
        if number < due or number >= due + self.window or (sender, text) in self.texts or number in waiting:
            return []
        self.texts.add((sender, text))
        waiting[number] = text
        self.count += 1
        ready = []
        while due in waiting:
            ready.append(waiting.pop(due))
            due += 1
        self.due[sender] = due
        self.count -= len(ready)
        return ready

    def expected(self, sender):
        return self.due.get(sender, 0)

    def held(self):
        return self.count

    def forget(self, sender):
        self.due.pop(sender, None)
        self.texts = {pair for pair in self.texts if pair[0] != sender}
        dropped = len(self.waiting.pop(sender, {}))
        self.count -= dropped
        return dropped
