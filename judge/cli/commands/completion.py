"""``judge completion``: click's completion script for a shell."""

from __future__ import annotations

import click

from judge.cli.command import judge_command

SHELLS = ("bash", "zsh", "fish")


@judge_command("completion")
@click.argument("shell", type=click.Choice(SHELLS))
@click.pass_context
def command(ctx: click.Context, shell: str) -> int:
    """Print the completion script for a shell.

    \b
      bash  judge completion bash >> ~/.bashrc
      zsh   judge completion zsh >> ~/.zshrc
      fish  judge completion fish > ~/.config/fish/completions/judge.fish
    """
    from click.shell_completion import get_completion_class

    root = ctx.find_root()
    script = get_completion_class(shell)
    if script is None:
        raise click.UsageError(f"this click knows no completion for {shell}", ctx)
    program = root.info_name or "judge"
    variable = f"_{program}_COMPLETE".upper()
    click.echo(script(root.command, {}, program, variable).source())
    return 0
