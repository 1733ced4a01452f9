"""Starts a worker: run by path, with the site directories off, so the import path is set here.

Arguments: the descriptor of the socket, then the folders to import from. The folders are taken
off the path again before anything of the submission is there.
"""

import sys


def main() -> None:
    descriptor, *folders = sys.argv[1:]
    standard = list(sys.path)
    sys.path[:0] = folders
    from sandbox import worker

    worker.prepare()
    sys.path[:] = standard
    sys.argv[:] = [""]
    worker.serve(worker.Channel(int(descriptor)))


if __name__ == "__main__":
    main()
