"""One dictionary."""


class VisitCounter:
    def __init__(self, known):
        self.visits = {user: 0 for user in known}

    def visit(self, user):
        self.visits[user] += 1
        return self.visits[user]

    def forget(self, user):
        del self.visits[user]
