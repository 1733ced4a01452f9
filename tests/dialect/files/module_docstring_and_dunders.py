"""A documented module."""

__all__ = ["main", "VERSION"]
__version__ = "1.0"
__author__ = "somebody"

VERSION = __version__


def main():
    """Says what it is."""
    return __doc__, main.__doc__, __all__, VERSION, __author__, main.__module__ == __name__, int.__doc__[:3], main.__qualname__
