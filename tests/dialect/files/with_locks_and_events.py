import threading
from threading import Condition, Event, Semaphore


class FizzBuzz:
    def __init__(self, n):
        self.n = n
        self.cond = Condition()
        self.flag = Event()
        self.sem = Semaphore(2)
        self.local = threading.local()

    def run(self):
        out = []
        for i in range(1, self.n + 1):
            with self.cond:
                out.append("FizzBuzz" if i % 15 == 0 else "Fizz" if i % 3 == 0 else "Buzz" if i % 5 == 0 else i)
                self.cond.notify_all()
        self.flag.set()
        self.sem.acquire()
        self.local.x = 1
        return out, self.flag.is_set(), self.local.x


def main():
    return FizzBuzz(5).run()
