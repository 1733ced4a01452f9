class OrderedInbox:
    """Delivers each sender's messages once, in the order of their numbers 0, 1, 2, ...

    A message is kept if and only if expected <= number < expected + window and none with its
    number is held already. A kept message is held until all messages before it are delivered.
    """

    def __init__(self, window: int) -> None:
        raise NotImplementedError

    def receive(self, sender: str, number: int, text: str) -> list[str]:
        """The texts that can be delivered now, in order; often none."""
        raise NotImplementedError

    def expected(self, sender: str) -> int:
        """The smallest number of that sender that has not been delivered."""
        raise NotImplementedError

    def held(self) -> int:
        """How many messages wait, of all senders together."""
        raise NotImplementedError

    def forget(self, sender: str) -> int:
        """Drop what is held of that sender and expect 0 again; how many were dropped."""
        raise NotImplementedError
