"""A slot for each version up to the greatest one, which may be a thousand million."""


class ApiRouter:
    def __init__(self):
        self.slots = {}

    def add(self, prefix, version, handler):
        slots = self.slots.setdefault(prefix.rstrip("/"), [])
        slots.extend([None] * (version + 1 - len(slots)))
        slots[version] = handler

    def remove(self, prefix, version):
        slots = self.slots.get(prefix.rstrip("/"), [])
        if version >= len(slots) or slots[version] is None:
            return False
        slots[version] = None
        return True

    def route(self, path, version=None):
        prefix = path.rstrip("/")
        while True:
            slots = self.slots.get(prefix, [])
            last = len(slots) - 1 if version is None else min(version, len(slots) - 1)
            for since in range(last, -1, -1):
                if slots[since] is not None:
                    return slots[since]
            if not prefix:
                return None
            prefix = prefix[: prefix.rindex("/")]
