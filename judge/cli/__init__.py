"""The command line: click's group, exit statuses, one file per command.

The only place that prints, reads the environment or exits, and the only one that imports click.
"""

from __future__ import annotations

from judge.cli.app import main

__all__ = ["main"]
