"""Hidden tests of batching messages."""
