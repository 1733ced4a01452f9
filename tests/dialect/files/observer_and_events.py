from __future__ import annotations
from collections import defaultdict
from dataclasses import dataclass, field
from typing import Callable, Any
import itertools


class EventBus:
    _ids = itertools.count(1)

    def __init__(self):
        self._handlers: dict[str, list[Callable[..., Any]]] = defaultdict(list)
        self.id = next(EventBus._ids)

    def on(self, event):
        def register(handler):
            self._handlers[event].append(handler)
            return handler

        return register

    def emit(self, event, *args, **kwargs):
        return [h(*args, **kwargs) for h in self._handlers[event]]


@dataclass
class Order:
    lines: list[tuple[str, int]] = field(default_factory=list)
    bus: EventBus = field(default_factory=EventBus, repr=False)

    def add(self, name: str, qty: int) -> Order:
        self.lines.append((name, qty))
        self.bus.emit("added", name, qty=qty)
        return self


def main():
    order = Order()
    got = []

    @order.bus.on("added")
    def note(name, qty):
        got.append(f"{qty}x{name}")

    order.add("tea", 2).add("milk", 1)
    return got, order.lines, repr(order)
