"""Judging: hypothesis and the sandbox meet here, and nowhere else."""
