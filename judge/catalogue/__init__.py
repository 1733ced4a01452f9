"""The problem format: finds sets and reads every file of a problem. Knows nothing of judging."""
