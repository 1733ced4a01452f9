"""Hidden tests of idempotency keys."""
