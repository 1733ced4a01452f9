import heapq


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next


ListNode.__lt__ = lambda self, other: self.val < other.val
ListNode.__repr__ = lambda self: f"{self.val}->{self.next}"
setattr(ListNode, "__eq__", lambda self, other: self is other)


def build(values):
    dummy = tail = ListNode()
    for v in values:
        tail.next = ListNode(v)
        tail = tail.next
    return dummy.next


def merge(lists):
    heap = [node for node in lists if node]
    heapq.heapify(heap)
    dummy = tail = ListNode()
    while heap:
        node = heapq.heappop(heap)
        tail.next = node
        tail = node
        if node.next:
            heapq.heappush(heap, node.next)
    return dummy.next


def main():
    return repr(merge([build([1, 4]), build([1, 3, 9]), None, build([2])]))
