"""A counter says at every step what a model says."""

from judge.authoring import follows_model

from . import generators as draw


class Model:
    def __init__(self, start=0):
        self.sum = start

    def add(self, n):
        self.sum += n

    def total(self):
        return self.sum


PROPERTIES = (
    follows_model("sums", "Every total is the sum.", given=draw.scripts, model=Model, cases=60),
)

LARGE = ()
