"""``python -m tests.gauge --base REV``: how outputs of the working tree differ from those of a revision."""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import click

from tests.corpus import corpus_folder
from tests.gauge.cache import Side
from tests.gauge.differences import all_differences
from tests.gauge.errors import GaugeError
from tests.gauge.pairs import Batch, batches
from tests.gauge.printing import LIMIT, counted, report_lines
from tests.gauge.revisions import cache_folder, prune, revision_code, short_name, working_code
from tests.gauge.running import collect

SAME, DIFFERENT, TROUBLE = 0, 1, 2
"""Exit codes, those of diff(1)."""
REPOSITORY = Path(__file__).resolve().parents[2]


@click.command()
@click.option("--base", default="HEAD", show_default=True, help="The revision to compare with.")
@click.option("--only", default="", help="Part of the name of a pair or a file; others are left out.")
@click.option("--limit", default=LIMIT, show_default=True, help="Lines printed of each kind.")
@click.option("--all", "everything", is_flag=True, help="Print every line.")
@click.option("--fresh", is_flag=True, help="Use no result that was kept, and keep none.")
@click.option("--repository", type=click.Path(path_type=Path), default=REPOSITORY, hidden=True)
def gauge(base: str, only: str, limit: int, everything: bool, fresh: bool, repository: Path) -> int:
    """Print how the outputs of the working tree differ from those of a revision, over every pair there is.

    Exit code: 0 the same, 1 different, 2 trouble.
    """
    started = time.monotonic()
    corpus = corpus_folder()
    if corpus is None:
        click.echo(
            "There is no corpus (FACTORDIFF_CORPUS names one): the bundled samples alone are compared."
        )
    work = batches(repository / "resources" / "samples", corpus and corpus.resolve(), only)
    if not work:
        raise GaugeError(f"no pair and no filing is called “{only}”")
    with _sides(repository, base, fresh=fresh) as (before, now):
        done = collect((before, now), work)
        results = {job.label: (before.result(job), now.result(job)) for batch in work for job in batch}
    differences = all_differences(results)
    click.echo(f"{before.name} → {now.name}: {_counts(work)}")
    for line in report_lines(differences, None if everything else limit):
        click.echo(line)
    if not differences:
        click.echo("The outputs are the same.")
    click.echo(f"{counted(done, 'job')} done in {time.monotonic() - started:.0f} s", err=True)
    return DIFFERENT if differences else SAME


@contextmanager
def _sides(repository: Path, base: str, *, fresh: bool) -> Iterator[tuple[Side, Side]]:
    cache = cache_folder()
    codes = (revision_code(repository, base, cache), working_code(repository, cache))
    names = (f"{base} ({short_name(repository, base)})", "working tree")
    with tempfile.TemporaryDirectory() as folder:
        kept = [Path(folder) / str(at) if fresh else code / "results" for at, code in enumerate(codes)]
        first, second = (Side(*each) for each in zip(names, codes, kept, strict=True))
        yield first, second
    prune(cache)


def _counts(work: list[Batch]) -> str:
    jobs = [job for batch in work for job in batch]
    pairs = sum(job.is_pair for job in jobs)
    return f"{counted(pairs, 'pair')}, {counted(len(jobs) - pairs, 'filing')}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the gauge with the arguments (default: the process's own) and return its exit code."""
    try:
        return int(gauge.main(arguments, prog_name="gauge", standalone_mode=False) or SAME)
    except click.ClickException as error:
        error.show()
    except (GaugeError, OSError) as error:
        click.echo(f"gauge: {error}", err=True)
    return TROUBLE


if __name__ == "__main__":
    sys.exit(main())
