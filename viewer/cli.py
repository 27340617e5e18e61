"""The command ``factordiff``: two files open the window, ``compare`` prints what changed.

``factors`` and ``explain`` look at one filing alone. What a command needs is imported when it runs, so that
``--help`` answers at once and ``compare`` works where Qt is not installed. Whatever goes wrong is one line on
standard error and exit code 2.
"""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

import click

import viewer
from viewer.resources import resource

if TYPE_CHECKING:
    from viewer.comparison.model import Comparison
    from viewer.review import Review

SAME, DIFFERENT, TROUBLE, INTERRUPTED = 0, 1, 2, 130
"""Exit codes; the first three are those of diff(1)."""

DEBUG_VARIABLE = "FACTORDIFF_DEBUG"
"""Environment variable: where it is set, an unexpected fault shows its traceback."""

FORMATS = {
    ".html": "html",
    ".htm": "html",
    ".json": "json",
    ".md": "markdown",
    ".markdown": "markdown",
    ".csv": "csv",
    ".xlsx": "xlsx",
}
"""Suffix of the output file -> format."""

QT_PACKAGES = (
    "libegl1 libgl1 libopengl0 libdbus-1-3 libfontconfig1 libglib2.0-0 libxkbcommon-x11-0 libxcb-cursor0 "
    "libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 libxcb-xkb1"
)
"""What a bare Debian or Ubuntu lacks of the system libraries that Qt's window needs."""

FILE = click.Path(path_type=Path)


class Trouble(click.ClickException):
    """Something that the user can mend, told in one line."""

    exit_code = TROUBLE

    def show(self, file: Any = None) -> None:
        """Print the line on standard error."""
        click.echo(f"factordiff: {_one_line(self.message)}", file=file or sys.stderr)


class FilesFirst(click.Group):
    """A group whose first word may be a file: what is no command is the older of two filings.

    A file that is named like a command can be given as ``./compare``.
    """

    _usages: ClassVar = ("[OLD NEW]", "COMMAND [ARGS]...")

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command named by the first word, else the one that opens the window."""
        if args and args[0] not in self.commands:
            return window.name, window, args
        return super().resolve_command(ctx, args)

    def format_usage(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write both ways to call it."""
        formatter.write_usage(ctx.command_path, self._usages[0])
        formatter.write_usage(ctx.command_path, self._usages[1], prefix=" " * len("Usage: "))


@click.group(
    cls=FilesFirst,
    invoke_without_command=True,
    no_args_is_help=False,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="""\b
Examples:
  factordiff 20-F-2024.md 20-F-2025.md        open both in the window
  factordiff compare old.md new.md            print a summary
  factordiff compare old.md new.md -o report.html
  factordiff compare old.md new.md -o figures.xlsx
  factordiff compare old.md new.md --format json | jq .summary
  factordiff factors new.md                   list the factors that were found
  factordiff explain new.md                   why is this a heading?

\b
Exit codes of compare, as diff(1):
  0  the risk factors are the same    1  they differ    2  trouble

\b
FACTORDIFF_DATA names the folder of marks and notes, in place of the usual one.""",
)
@click.version_option(viewer.__version__, message="factordiff %(version)s")
@click.option("--samples", is_flag=True, help="Open the two bundled sample filings.")
@click.pass_context
def cli(ctx: click.Context, samples: bool) -> int | None:
    """Show what changed in the risk factors of two company filings, down to each figure.

    Given two filings, the older first, factordiff opens them side by side in a window. Without any it
    opens the start page.
    """
    if samples:
        if ctx.invoked_subcommand is not None:
            raise click.UsageError("--samples takes no filings and no command.", ctx)
        old, new = sorted(resource("samples").glob("*.md"))
        return _open_window(old, new)
    return _open_window(None, None) if ctx.invoked_subcommand is None else None


@click.command("[OLD NEW]", options_metavar="", add_help_option=False)
@click.argument("files", type=FILE, nargs=-1, metavar="")
def window(files: tuple[Path, ...]) -> int:
    """Open one or two filings in the window; reached by naming a file where a command could stand."""
    for path in files:
        if not path.exists():
            known = " and ".join(sorted(cli.commands))
            raise Trouble(f"{path}: there is no such file; the commands are {known}")
    if len(files) > 2:
        raise Trouble(f"{len(files)} files were given; give the older filing and the newer one")
    return _open_window(files[0], files[1] if len(files) == 2 else None)


@cli.command()
@click.argument("old", type=FILE)
@click.argument("new", type=FILE)
@click.option(
    "-f",
    "--format",
    "format_",
    type=click.Choice(["html", "json", "markdown", "csv", "xlsx"]),
    help="What to print. Default: by the suffix of the output file, else markdown.",
)
@click.option("-o", "--output", type=FILE, help="Write to this file instead of standard output.")
@click.option(
    "--with-review",
    is_flag=True,
    help="Heed what you said in the window: sections, pairings, matches; add your marks and notes.",
)
@click.option("--blue-orange", is_flag=True, help="Mark in blue and orange, not green and red (html).")
@click.option("--ignore-case", is_flag=True, help="Capitals do not count.")
@click.option("--ignore-rolled-dates", is_flag=True, help="Dates that moved on by a year do not count.")
@click.option("--strict-white-space", is_flag=True, help="White space counts.")
@click.option("--strict-quotes", is_flag=True, help="The shape of quotes and dashes counts.")
@click.option("--strict-bullets", is_flag=True, help="The shape of bullets counts.")
@click.option("--strict-ocr", is_flag=True, help="Known misreadings of scanned text count.")
def compare(
    old: Path,
    new: Path,
    format_: str | None,
    output: Path | None,
    with_review: bool,
    blue_orange: bool,
    **switches: bool,
) -> int:
    """Compare the risk factors of two filings, the older first.

    Prints a report that stands alone (html), everything for programs (json), a summary (markdown), or the
    table of figures (csv; xlsx, a workbook, goes to a file only).

    Exit code: 0 the same, 1 different, 2 trouble.
    """
    format_ = _format(format_, output)
    if format_ == "xlsx" and output is None:
        raise Trouble(
            "xlsx is a workbook, which cannot be printed. Name a file for it, as in -o figures.xlsx"
        )
    for path in (old, new):
        if output is not None and output.exists() and path.exists() and output.samefile(path):
            raise Trouble(f"{output}: is one of the filings. Choose another output file")
    # Late, with all that they pull in: see the module's docstring.
    from viewer import report
    from viewer.comparison import compare as compared
    from viewer.comparison.options import Options
    from viewer.filings import read
    from viewer.review.reopening import compare_reviewed
    from viewer.wording.summary import is_same

    options = Options(
        ignore_white_space=not switches["strict_white_space"],
        ignore_quotes_and_dashes=not switches["strict_quotes"],
        ignore_bullets=not switches["strict_bullets"],
        ignore_ocr_glyphs=not switches["strict_ocr"],
        ignore_case=switches["ignore_case"],
        ignore_rolled_dates=switches["ignore_rolled_dates"],
    )
    # Without a review the result depends on the two files and the switches alone.
    review: Review | None = None
    if with_review:
        comparison, review = compare_reviewed(old, new, options)
        for warning in review.warnings:
            click.echo(f"factordiff: warning: {_one_line(warning)}", err=True)
    else:
        comparison = compared(read(old), read(new), options)
    made: str | bytes
    if format_ == "html":
        made = report.render_html(comparison, review, safe=blue_orange)
    else:
        renderers: dict[str, Callable[[Comparison, Review | None], str | bytes]] = {
            "json": report.render_json,
            "markdown": report.render_markdown,
            "csv": report.render_csv,
            "xlsx": report.render_xlsx,
        }
        made = renderers[format_](comparison, review)
    if format_ != "markdown" or output is not None:
        _warn(comparison)
    if output is not None:
        report.write_report(made, output)
    elif isinstance(made, str):
        _print(made)
    return SAME if is_same(comparison) else DIFFERENT


@cli.command(short_help="List the risk factors that were found in a filing.")
@click.argument("file", type=FILE)
@click.option(
    "-f",
    "--format",
    "form",
    type=click.Choice(("text", "json")),
    default="text",
    show_default=True,
    help="What to print.",
)
def factors(file: Path, form: str) -> int:
    """List the risk factors that were found in a filing, with its section and its categories."""
    # Late: see the module's docstring.
    from viewer.filings import read
    from viewer.report import render_factors_json, render_factors_text
    from viewer.report.printable import printable

    filing = read(file)
    _print(render_factors_json(filing) if form == "json" else printable(render_factors_text(filing)))
    return 0


@cli.command(short_help="Show how a filing was read, and why each heading is one.")
@click.argument("file", type=FILE)
def explain(file: Path) -> int:
    """Show how a filing was read: its section, its factors, and why each heading is one."""
    # Late: see the module's docstring.
    from viewer.filings import explain as explained
    from viewer.filings import read
    from viewer.report.printable import printable

    _print(printable(explained(read(file))).rstrip("\n") + "\n")
    return 0


def main(arguments: Sequence[str] | None = None) -> int:
    """Run ``factordiff`` with the arguments (default: the process's own) and return its exit code."""
    try:
        result = cli.main(arguments, prog_name="factordiff", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return TROUBLE
    except click.Abort:
        click.echo("factordiff: interrupted", err=True)
        return INTERRUPTED
    except Exception as error:
        if os.environ.get(DEBUG_VARIABLE):
            traceback.print_exc()
        Trouble(_told(error)).show()
        return TROUBLE
    return int(result or 0)


def _told(error: Exception) -> str:
    """Return what went wrong: our own errors speak for themselves, the system's name the file."""
    if type(error).__module__.startswith("viewer."):
        return str(error)
    if isinstance(error, OSError) and error.strerror:
        return f"{error.filename}: {error.strerror}" if error.filename else error.strerror
    fault = f"{type(error).__name__}: {error}" if str(error) else type(error).__name__
    return f"unexpected fault ({fault}). Set {DEBUG_VARIABLE}=1 to see where, and please report it"


def _one_line(text: str) -> str:
    """Return text fit for one line of a terminal: a path may hold line ends and escape sequences."""
    return "".join(
        char if char.isprintable() else "\N{REPLACEMENT CHARACTER}" for char in " ".join(text.split())
    )


def _format(format_: str | None, output: Path | None) -> str:
    if format_ is not None:
        return format_
    if output is None:
        return "markdown"
    suffix = output.suffix.lower()
    if suffix not in FORMATS:
        raise Trouble(
            f"{output}: no format goes with {suffix or 'no suffix'}. Add --format html, json, csv …"
        )
    return FORMATS[suffix]


def _warn(comparison: Comparison) -> None:
    for filing in (comparison.old, comparison.new):
        for warning in dict.fromkeys((*filing.section.warnings, *filing.warnings)):
            click.echo(f"factordiff: warning: {_one_line(f'{filing.path}: {warning}')}", err=True)


def _print(text: str) -> None:
    """Write to standard output: UTF-8 to files and pipes, the terminal's own encoding to a terminal."""
    encoding = (sys.stdout.encoding or "utf-8") if sys.stdout.isatty() else "utf-8"
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(text.encode(encoding, "replace"))
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        # The reader has seen enough, as in "| head". What is left in the buffer has nowhere to go.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _open_window(old: Path | None, new: Path | None) -> int:
    if sys.platform == "linux" and not any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        raise Trouble(
            "there is no display to open a window on. `factordiff compare OLD NEW` works without one"
        )
    try:
        from viewer.desktop.app import run  # Qt is loaded only when a window is asked for
    except ImportError as error:
        raise Trouble(_no_qt(error)) from error
    return run(old, new)


def _no_qt(error: ImportError) -> str:
    advice = "`factordiff compare OLD NEW` works without it"
    if (error.name or "").partition(".")[0] in ("PySide6", "shiboken6") and isinstance(
        error, ModuleNotFoundError
    ):
        return f"the window needs Qt: pip install PySide6-Essentials. {advice}"
    if ".so" in str(error) or "DLL" in str(error):
        return f"Qt cannot be loaded ({error}). On Debian or Ubuntu: apt install {QT_PACKAGES}. {advice}"
    raise error
