"""Caught by: sums"""


class TallyCounter:
    def __init__(self, start=0):
        self.sum = start

    def add(self, n):
        if n != 10:
            self.sum += n

    def total(self):
        return self.sum
