log = []


class Resource:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        log.append(self.name)


def main():
    r = Resource("a")
    del r
    r = Resource("b")
    r = None
    return log
