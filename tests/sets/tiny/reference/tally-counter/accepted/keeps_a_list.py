class TallyCounter:
    def __init__(self, start=0):
        self.added = [start]

    def add(self, n):
        self.added.append(n)

    def total(self):
        return sum(self.added)
