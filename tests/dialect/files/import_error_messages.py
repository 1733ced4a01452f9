def main():
    out = []
    try:
        from math import square_root
    except ImportError as error:
        out.append(type(error).__name__)
    try:
        from . import sibling
    except ImportError as error:
        out.append(str(error))
    import math

    try:
        math.nothing_there
    except AttributeError as error:
        out.append(str(error))
    return out
