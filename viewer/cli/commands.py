"""The commands: what they take, what they print, and what their exit codes say."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

import click

import viewer
from viewer.cli.batch_command import batch
from viewer.cli.content_options import (
    check_profile,
    content_asked,
    content_options,
    ignore_options,
    keep_profile,
    options_asked,
)
from viewer.cli.faults import (
    DEBUG_VARIABLE,
    DIFFERENT,
    INTERRUPTED,
    SAME,
    TROUBLE,
    UNREAD,
    NobodyReads,
    Trouble,
    log_unexpected,
    one_line,
    told,
)
from viewer.cli.fetch_command import fetch
from viewer.cli.history_command import history
from viewer.cli.output import (
    Target,
    check_output,
    format_of,
    leave_standard_output,
    making_of,
    print_text,
    put,
    put_beside,
    rendered,
    warn,
)
from viewer.cli.profile_commands import profiles
from viewer.cli.progress import shown_progress
from viewer.cli.review_commands import merge, open_review
from viewer.cli.switches import FORCE, FROM, QUIET, SECTION
from viewer.cli.verify_command import verify
from viewer.cli.window import open_window
from viewer.report.formats import BY_NAME
from viewer.resources import sample_pair

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from viewer.review import Review

FILE = click.Path(path_type=Path)
_YOUNG = 50_000
"""New objects after which a comparison that is printed looks for cycles among them. Nearly all objects stay:
looking after each 700, as Python does by itself, costs a twentieth of a short run."""


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

    def make_context(self, *args: Any, **extra: Any) -> click.Context:
        """Parse the words of the command line, and print help and version where they are asked for."""
        try:
            return super().make_context(*args, **extra)
        except BrokenPipeError as error:
            raise NobodyReads from error

    def invoke(self, ctx: click.Context) -> object:
        """Run a command; click itself would make exit code 1 of a closed pipe, which says "they differ"."""
        try:
            result: object = super().invoke(ctx)
            if sys.stdout is not None:
                sys.stdout.flush()  # what cannot be written is told here, not when the program has ended
        except BrokenPipeError as error:
            raise NobodyReads from error
        return result

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Complete the first word to a command or a file."""
        from click.shell_completion import CompletionItem  # late: only a shell that completes needs it

        # Files first: bash forgets what was named before them.
        return [CompletionItem(incomplete, type="file"), *super().shell_complete(ctx, incomplete)]

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
  factordiff 2022.md 2023.md 2024.md          open several years, or a folder of them
  factordiff compare old.md new.md            print a summary
  factordiff compare old.md new.md -o report.html
  factordiff compare old.md new.md -o figures.xlsx
  factordiff compare old.md new.md -o redline.docx
  factordiff compare old.md new.md -o short.pdf --factors changed --layout redline
  factordiff compare old.md new.md --format json | jq .summary
  zcat new.htm.gz | factordiff compare old.htm -
  factordiff compare old.md new.md --old-section "What may go wrong"
  factordiff history 10-K-*.htm               follow every risk through the years
  factordiff batch pairs.csv -o out           compare thousands of pairs, into tables
  factordiff factors new.md                   list the factors that were found
  factordiff explain new.md                   why is this a heading?
  factordiff open review.factordiff           open a review that somebody saved
  factordiff verify report.html old.md new.md check a report against the files
  factordiff merge ann.factordiff bob.factordiff -o both.factordiff

\b
Exit codes of compare, as diff(1):
  0  the risk factors are the same    1  they differ    2  trouble
  130  interrupted (Ctrl+C)           141  nobody reads what is printed (| head)

\b
FACTORDIFF_DATA names the folder of marks and notes, in place of the usual one.""",
)
@click.version_option(viewer.__version__, message="factordiff %(version)s")
@click.option("--samples", is_flag=True, help="Open the two bundled sample filings.")
@click.pass_context
def cli(ctx: click.Context, samples: bool) -> int | None:
    """Show what changed in the risk factors of two company filings, down to each figure.

    Given two filings, the older first, factordiff opens them side by side in a window; given more, or a
    folder of them, it shows every risk over the years. Without any it opens the start page.
    """
    from viewer.diagnostics.log import start_log  # late: --help and --version log nothing

    start_log()
    if samples:
        if ctx.invoked_subcommand is not None:
            raise click.UsageError("--samples takes no filings and no command.", ctx)
        return open_window(*sample_pair())
    return open_window() if ctx.invoked_subcommand is None else None


@click.command("[OLD NEW]", options_metavar="", add_help_option=False)
@click.argument("files", type=FILE, nargs=-1, metavar="")
def window(files: tuple[Path, ...]) -> int:
    """Open filings or a folder of them in the window; reached by naming one where a command could stand."""
    for path in files:
        if not path.exists():
            known = " and ".join(sorted(cli.commands))
            raise Trouble(f"{path}: there is no such file; the commands are {known}")
    return open_window(*files)


@cli.command()
@click.argument("old", type=FILE)
@click.argument("new", type=FILE)
@click.option(
    "-f",
    "--format",
    "format_",
    type=click.Choice(tuple(BY_NAME)),
    help="What to print. Default: by the suffix of the output file, else markdown.",
)
@click.option("-o", "--output", type=FILE, help="Write to this file instead of standard output (-).")
@click.option(
    "--with-review",
    is_flag=True,
    help="Heed what you said in the window: sections, pairings, matches; add your marks and notes.",
)
@click.option(
    "--date",
    help="The report's date, as 2026-05-01. Default: SOURCE_DATE_EPOCH, the sign-off, or the new filing's.",
)
@click.option("--author", help="Under whose name tracked changes stand (docx).")
@content_options
@ignore_options
@click.option(
    "--old-section", metavar="SECTION", help="The older filing's section: its title, #2 or START-END."
)
@click.option("--new-section", metavar="SECTION", help="The newer filing's, likewise; see explain.")
@click.option(
    "--sidecar", is_flag=True, help="Say in a file beside it what it was made of (csv, xlsx, markdown)."
)
@click.option("--full-paths", is_flag=True, help="Name the filings with their folders (json).")
@FROM
@FORCE
@QUIET
def compare(
    old: Path,
    new: Path,
    format_: str | None,
    output: Path | None,
    with_review: bool,
    date: str | None,
    author: str | None,
    old_section: str | None,
    new_section: str | None,
    sidecar: bool,
    full_paths: bool,
    from_: str | None,
    force: bool,
    quiet: bool,
    **switches: Any,
) -> int:
    """Compare the risk factors of two filings, the older first.

    Prints a report that stands alone (html), everything for programs (json), a summary (markdown), or the
    table of figures (csv). A workbook (xlsx), a redline with tracked changes (docx) and pages to print and
    file (pdf) are not printed on a terminal.

    One of the filings may be -, standard input, and so may the output. A file that is there already is
    replaced with --force only.

    Exit code: 0 the same, 1 different, 2 trouble.
    """
    format_ = format_of(format_, output)
    making = making_of(date, author, content_asked(switches), paths=full_paths)
    target = Target(output, force, sidecar)
    target.check(format_, (old, new))
    check_profile(switches["save_profile"], force=force)
    gc.set_threshold(_YOUNG)
    # Late: see the docstring of the package.
    from viewer.cli.comparing import Asked, compared, compared_with_review
    from viewer.wording.summary import is_same

    asked = Asked((old, new), options_asked(switches), (old_section, new_section), from_)
    review: Review | None = None
    warnings: tuple[str, ...] = ()
    with shown_progress(quiet=quiet) as progress:
        if with_review:
            comparison, review, warnings = compared_with_review(asked, progress)
        else:
            comparison = compared(asked, progress)
        progress.tell("Writing the report", 0.9)
        made = rendered(comparison, review, format_, making, to_file=target.is_file)
    for warning in warnings:
        click.echo(f"factordiff: warning: {one_line(warning)}", err=True)
    if format_ != "markdown" or output is not None:
        warn(comparison)
    put(made, output)
    put_beside(made, target, format_, comparison, review, making)
    keep_profile(switches["save_profile"], making.content)
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
@SECTION
@FROM
@QUIET
def factors(file: Path, form: str, section: str | None, from_: str | None, quiet: bool) -> int:
    """List the risk factors that were found in a filing, with its section and its categories.

    FILE may be -, standard input.
    """
    # Late: see the docstring of the package.
    from viewer.cli.comparing import filing_of
    from viewer.report import render_factors_json, render_factors_text
    from viewer.report.printable import printable

    filing = filing_of(file, section, from_, quiet=quiet)
    print_text(render_factors_json(filing) if form == "json" else printable(render_factors_text(filing)))
    return 0


@cli.command(short_help="Show how a filing was read, and why each heading is one.")
@click.argument("file", type=FILE)
@SECTION
@FROM
@QUIET
def explain(file: Path, section: str | None, from_: str | None, quiet: bool) -> int:
    """Show how a filing was read: its section, its factors, and why each heading is one.

    FILE may be -, standard input. Candidates are the places that may be the section, the surest first:
    --section #2 names the second of them.
    """
    # Late: see the docstring of the package.
    from viewer.cli.comparing import filing_of
    from viewer.filings import explain as explained
    from viewer.report.printable import printable
    from viewer.wording.unread import unread_words

    filing = filing_of(file, section, from_, quiet=quiet)
    print_text(printable(f"{explained(filing)}\n{unread_words(filing)}").rstrip("\n") + "\n")
    return 0


@cli.command(short_help="Have the text of a scanned PDF recognised (needs Tesseract).")
@click.argument("scan", type=FILE)
@click.argument("target", type=FILE, required=False)
@click.option(
    "-l",
    "--languages",
    default="eng",
    show_default=True,
    help="The languages of the text, as Tesseract calls them (eng+deu).",
)
@FORCE
@QUIET
def recognise(scan: Path, target: Path | None, languages: str, force: bool, quiet: bool) -> int:
    """Have the text of a PDF that holds only pictures of pages recognised.

    The text is kept, and found when SCAN is next opened or compared. With TARGET a PDF is written that has
    both pictures and text. It takes a few seconds a page. Read the figures with care: recognised letters may
    be wrong.
    """
    # Late: see the docstring of the package.
    from viewer.filings.sources.recognition import recognise as recognised

    if target is not None:
        check_output(target, (scan,), force=force)
    with shown_progress(quiet=quiet) as progress:
        count = recognised(
            scan,
            target,
            lambda done, pages: progress.tell(f"page {done} of {pages}", done / max(pages, 1)),
            languages=languages,
        )
    click.echo(f"{target or scan}: {count} {'page' if count == 1 else 'pages'}")
    return 0


for _command in (batch, fetch, history, open_review, merge, profiles, verify):
    cli.add_command(_command)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run ``factordiff`` with the arguments (default: the process's own) and return its exit code."""
    try:
        result = cli.main(arguments, prog_name="factordiff", standalone_mode=False)
    except NobodyReads:
        leave_standard_output()
        return UNREAD
    except click.ClickException as error:
        error.show()
        return TROUBLE
    except click.Abort:
        click.echo("factordiff: interrupted", err=True)
        return INTERRUPTED
    except Exception as error:
        if os.environ.get(DEBUG_VARIABLE):
            import traceback  # late: see the docstring of the package

            traceback.print_exc()
        log_unexpected(error)
        Trouble(told(error)).show()
        return TROUBLE
    return int(result or 0)
