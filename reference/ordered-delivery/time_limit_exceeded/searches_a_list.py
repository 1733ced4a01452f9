"""Keeps what waits in a list, and searches it for copies and for what comes next."""
class OrderedInbox:
    def __init__(self, window):
        self.window = window
        self.due = {}
        self.waiting = {}
        self.count = 0

    def receive(self, sender, number, text):
        due = self.due.get(sender, 0)
        waiting = self.waiting.setdefault(sender, [])
        if number < due or number >= due + self.window or any(at == number for at, _ in waiting):
            return []
        waiting.append((number, text))
        self.count += 1
        ready = []
        while found := [message for message in waiting if message[0] == due]:
            waiting.remove(found[0])
            ready.append(found[0][1])
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
        dropped = len(self.waiting.pop(sender, {}))
        self.count -= dropped
        return dropped
