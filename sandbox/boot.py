"""Starts a zygote: run by path, with the site directories off, so the import path is set here.

Arguments: the descriptor of the control socket, the owner's process number, then the folders to
import from. The folders are taken off the path again before anything of a submission is there.
"""

import socket
import sys


def main() -> None:
    descriptor, owner_pid, *folders = sys.argv[1:]
    standard = list(sys.path)
    sys.path[:0] = folders
    from sandbox import forkserver
    from sandbox.policy import preload

    preload()
    sys.path[:] = standard
    sys.argv[:] = [""]
    forkserver.serve(socket.socket(fileno=int(descriptor)), int(owner_pid))


if __name__ == "__main__":
    main()
