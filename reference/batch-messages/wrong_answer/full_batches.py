"""Fills every batch as far as possible.

Caught by: slowest message
"""
def least_batch_time(messages, limit, overhead):
    total = room = slowest = 0
    opened = False
    for size, work in messages:
        if size > limit:
            return None
        if opened and size <= room:
            room -= size
            slowest = max(slowest, work)
            continue
        if opened:
            total += overhead + slowest
        opened, room, slowest = True, limit - size, work
    return total + overhead + slowest if opened else 0
