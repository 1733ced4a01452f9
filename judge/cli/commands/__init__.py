"""One file per command; each defines ``command``. Heavy imports stand inside the functions."""
