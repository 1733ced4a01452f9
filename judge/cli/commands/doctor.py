"""``judge doctor``: tries each protection layer and says what would bring back a missing one."""

from __future__ import annotations

import click

from judge.cli.command import judge_command
from judge.cli.options import json_option
from judge.cli.settings import Settings

TOO_WEAK = 4


@judge_command("doctor")
@json_option
@click.pass_context
def command(ctx: click.Context, as_json: bool) -> int:
    """Show which protection layers hold on this machine.

    Each is tried in a worker, not looked up. The exit status is 4 where the grade is weak.
    """
    from judge.errors import SandboxUnavailable
    from judge.report import as_json as forms
    from sandbox.doctor import examine
    from sandbox.errors import SandboxError
    from sandbox.layers import Grade, grade

    try:
        statuses = examine()
    except SandboxError as error:
        raise SandboxUnavailable(f"no worker can be started: {error}") from error
    if as_json:
        click.echo(forms.dump(forms.doctor_json(statuses)))
    else:
        from judge.report.doctor import doctor_report

        Settings.of(ctx).print(doctor_report(statuses))
    return TOO_WEAK if grade(statuses) is Grade.WEAK else 0
