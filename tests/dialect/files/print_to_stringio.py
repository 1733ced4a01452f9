import io
import sys
from contextlib import redirect_stdout
from pprint import pformat, pprint


def main():
    buffer = io.StringIO()
    print("kept", 1, file=buffer)
    with redirect_stdout(io.StringIO()) as caught:
        print("redirected")
        sys.stdout.write("too")
    print("shown")
    old, sys.stdout = sys.stdout, io.StringIO()
    print("hidden")
    inner, sys.stdout = sys.stdout, old
    pprint({"b": [1, 2], "a": 3})
    return buffer.getvalue(), caught.getvalue(), inner.getvalue(), pformat([1, 2])
