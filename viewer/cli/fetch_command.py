"""``factordiff fetch AAPL --last 2``: filings by ticker, name or number, from EDGAR to the disk."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from viewer.cli.faults import Trouble, one_line
from viewer.cli.progress import Progress, shown_progress
from viewer.cli.switches import FORCE, QUIET

if TYPE_CHECKING:
    from viewer.edgar import Edgar, EdgarFiling, Listing

_MOST = 40
"""Filings that are fetched at once: as many as a history has."""


@click.command(short_help="Fetch filings of a company from EDGAR.")
@click.argument("company")
@click.option("--form", metavar="FORM", help="10-K, 20-F, 10-Q … Default: that of its latest annual report.")
@click.option(
    "--last",
    type=click.IntRange(1, _MOST),
    default=2,
    show_default=True,
    metavar="N",
    help="How many, the latest ones.",
)
@click.option("--amended", is_flag=True, help="Count filings that amend others, too.")
@click.option("--whole", is_flag=True, help="Fetch the submission with its exhibits, as one text.")
@click.option(
    "--to",
    type=click.Path(path_type=Path, file_okay=False),
    metavar="FOLDER",
    help="Put the files there. Default: they stay in the cache.",
)
@click.option("--list", "only_list", is_flag=True, help="Print what there is, and fetch nothing more.")
@click.option(
    "--contact",
    metavar="WHO",
    help="Whom the SEC may write to: 'Name name@example.com'. Kept for the next time.",
)
@FORCE
@QUIET
def fetch(
    company: str,
    form: str | None,
    last: int,
    amended: bool,
    whole: bool,
    to: Path | None,
    only_list: bool,
    contact: str | None,
    force: bool,
    quiet: bool,
) -> int:
    """Fetch the latest filings of COMPANY from the SEC's EDGAR, and print the files, the oldest first.

    COMPANY is a ticker, a name or a number (CIK). What was fetched stays on disk and is there without a
    network; with --to it is copied to a folder under names that tell company, form and period.

    \b
    factordiff compare $(factordiff fetch AAPL)
    factordiff history $(factordiff fetch AAPL --last 5)

    This is the only command that speaks to a network, but for batch where you name a cluster. No more than
    eight requests a second are made, by all windows and commands together.
    """
    # Late: see the docstring of the package.
    from viewer.edgar import Edgar, chosen, remember_contact

    if to is not None and to.exists() and not to.is_dir():
        raise Trouble(f"{to}: this is a file, not a folder")
    if contact is not None:
        contact = remember_contact(contact)
    with shown_progress(quiet=quiet) as progress, Edgar(contact) as edgar:
        progress.tell("Asking EDGAR", 0.0)
        listing = edgar.listing(
            edgar.company(company), lambda filings: _enough(filings, form, last, amended=amended)
        )
        wanted = chosen(listing.filings, form, last, amended=amended)
        paths = [] if only_list else _fetched(edgar, wanted, whole=whole, progress=progress)
    if listing.stale:
        told = f"EDGAR could not be asked: this is its list of {listing.as_of:%Y-%m-%d %H:%M} UTC"
        click.echo(f"factordiff: warning: {told}", err=True)
    if only_list:
        for filing in wanted:
            click.echo(_line(filing))
        return 0
    if to is not None:
        paths = _copied(listing, wanted, paths, to, force=force)
    for path in paths:
        click.echo(str(path))
    return 0


def _enough(filings: Sequence[EdgarFiling], form: str | None, last: int, *, amended: bool) -> bool:
    from viewer.edgar import NoSuchFiling, chosen  # late: see the docstring of the package

    try:
        return len(chosen(filings, form, last, amended=amended)) == last
    except NoSuchFiling:
        return False


def _fetched(edgar: Edgar, wanted: Sequence[EdgarFiling], *, whole: bool, progress: Progress) -> list[Path]:
    paths = []
    for at, filing in enumerate(wanted):
        step = f"Fetching {filing.form} of {filing.period or filing.filed}"

        def tell(share: float, step: str = step, at: int = at) -> None:
            progress.tell(step, (at + share) / len(wanted))

        tell(0.0)
        paths.append(edgar.fetch(filing, whole=whole, progress=tell))
    return paths


def _copied(
    listing: Listing, wanted: Sequence[EdgarFiling], paths: Sequence[Path], to: Path, *, force: bool
) -> list[Path]:
    """Copy the files to a folder. All names are looked at first: either all are written, or none is."""
    from viewer.edgar.naming import file_names  # late: see the docstring of the package

    names = file_names(listing.company, wanted, [path.suffix for path in paths])
    targets = [to / name for name in names]
    for path, target in zip(paths, targets, strict=True):
        if target.exists() and not force and target.read_bytes() != path.read_bytes():
            raise Trouble(f"{target}: a file of that name is there already. Replace it with --force")
    to.mkdir(parents=True, exist_ok=True)
    for path, target in zip(paths, targets, strict=True):
        beside = target.with_name(target.name + ".new")
        shutil.copyfile(path, beside)
        beside.replace(target)
    return targets


def _line(filing: EdgarFiling) -> str:
    period = f"period {filing.period}" if filing.period is not None else "no period"
    return one_line(
        f"{filing.form:<8} {period:<18} filed {filing.filed}  {filing.accession}  {filing.document}"
    )
