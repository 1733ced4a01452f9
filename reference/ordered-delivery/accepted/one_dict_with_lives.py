"""One dict for all senders. A forgotten sender starts another life: what waits from an earlier one
stays behind unseen."""


class OrderedInbox:
    def __init__(self, window):
        self.window = window
        self.messages = {}
        self.state = {}  # sender -> life, expected number, how many wait
        self.count = 0

    def receive(self, sender, number, text):
        life, due, waiting = self.state.get(sender, (0, 0, 0))
        if number not in range(due, due + self.window):
            return []
        if (sender, life, number) in self.messages:
            return []
        self.messages[sender, life, number] = text
        ready = []
        while (sender, life, due) in self.messages:
            ready.append(self.messages.pop((sender, life, due)))
            due += 1
        change = 1 - len(ready)
        self.state[sender] = life, due, waiting + change
        self.count += change
        return ready

    def expected(self, sender):
        return self.state.get(sender, (0, 0, 0))[1]

    def held(self):
        return self.count

    def forget(self, sender):
        life, _, waiting = self.state.get(sender, (0, 0, 0))
        self.state[sender] = life + 1, 0, 0
        self.count -= waiting
        return waiting
