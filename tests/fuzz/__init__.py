"""Fuzzing with coverage as the guide, by atheris: ``make fuzz``. No part of ``make test``."""
