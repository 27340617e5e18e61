"""A manifest or a folder in, tables, reports, a summary out. The one place that knows the order of stages.

Pairs are named; files are hashed; what is kept of an earlier run is found by these hashes; the rest is handed
to the workers; when all is there the tables are written. What is done is kept at once, so that a run that was
stopped loses nothing but what was under way.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from viewer.batch.asked import BatchAsked, BatchFault, BatchPair
from viewer.batch.cluster import Work, Workers, workers_of
from viewer.batch.folder_pairs import Unpaired, consecutive, files_of, told_apart
from viewer.batch.kept import KeptAnswers, key_of
from viewer.batch.manifest import pairs_of_manifest
from viewer.batch.rate import rate_words
from viewer.batch.results import BatchResult, ErrorKind, PlannedPair, written
from viewer.batch.work import LASTING, Answer, BatchJob, compare_files, error_answer, hash_of, identify_file
from viewer.comparison.options import Options
from viewer.report.writing import write_report

__all__ = ["BatchResult", "BatchWork", "run_batch"]

REPORTS = "reports"
"""Folder of the reports of single pairs."""
_READ = 0.3
"""Share of a run over a folder that reading its files is, before its pairs are known."""
_DONE = 0.97
"""Share that is done when all pairs are compared: the tables are left."""
BatchProgress = Callable[[str, float], None]


@dataclass(frozen=True, slots=True)
class BatchWork:
    """What workers do; other functions stand in for it in tests."""

    compare: Work = compare_files
    identify: Work = identify_file


_WORK = BatchWork()


def run_batch(
    asked: BatchAsked, progress: BatchProgress = lambda _step, _share: None, *, work: BatchWork = _WORK
) -> BatchResult:
    """Compare many pairs, and write the tables of them all.

    A script that calls this with workers of its own needs ``if __name__ == "__main__":`` around the call, for
    each worker loads the script.

    Args:
        asked: Which pairs, where to, and how.
        progress: Told what is being done, and which share of all is done.
        work: What the workers do.

    Returns:
        How many pairs were compared, how many could not be, and where the summary is.

    Raises:
        BatchFault: The manifest has mistakes, the output cannot be used, or the workers are gone.
    """
    progress("Looking for the pairs", 0.0)
    is_folder = asked.source.is_dir()
    named = files_of(asked.source, asked.output) if is_folder else ()
    pairs = () if is_folder else pairs_of_manifest(asked.source)
    kept = KeptAnswers(asked.output)
    try:
        run = _BatchRun(asked, kept, progress, work)
        unpaired: tuple[Unpaired, ...] = ()
        with _LateWorkers(asked) as workers:
            if is_folder:
                pairs, unpaired = run.paired(named, workers)
            planned = run.compared(pairs, workers)
        progress("Writing the tables", _DONE)
        return written(asked, kept, planned, unpaired, run.lost)
    finally:
        kept.close()


class _LateWorkers:
    """Workers that are started when they are first needed: a run that was done already needs none."""

    def __init__(self, asked: BatchAsked) -> None:
        from contextlib import ExitStack

        self._asked, self._stack = asked, ExitStack()
        self._workers: Workers | None = None

    def __enter__(self) -> _LateWorkers:
        return self

    def __exit__(self, *fault: object) -> None:
        self._stack.close()

    def get(self) -> Workers:
        if self._workers is None:
            self._workers = self._stack.enter_context(workers_of(self._asked))
        return self._workers


class _BatchRun:
    """One run, with what it has found out so far."""

    def __init__(
        self, asked: BatchAsked, kept: KeptAnswers, progress: BatchProgress, work: BatchWork
    ) -> None:
        self._asked, self._kept, self._progress, self._work = asked, kept, progress, work
        self._hashes: dict[Path, str | None] = {}
        self._from = 0.0
        self.lost: dict[str, Answer] = {}
        """Errors that are not kept, by key: the next run tries again."""

    def paired(
        self, names: Sequence[str], workers: _LateWorkers
    ) -> tuple[tuple[BatchPair, ...], tuple[Unpaired, ...]]:
        """Find out whose filings these are, and pair those of consecutive years."""
        folder = self._asked.source
        hashes = {name: self._hash(folder / name) for name in names}
        gone = tuple(Unpaired(name, "cannot be read") for name, digest in hashes.items() if digest is None)
        known = {name: digest for name, digest in hashes.items() if digest is not None}
        keys = {name: key_of("identify", (digest,), None) for name, digest in known.items()}
        jobs = {
            keys[name]: self._job(keys[name], (folder / name,), (digest,)) for name, digest in known.items()
        }
        self._all(self._work.identify, jobs, workers, "files", _READ)
        filings, unread = told_apart(known, {name: self.answer(key) for name, key in keys.items()})
        pairs, alone = consecutive(folder, filings)
        return pairs, (*gone, *unread, *alone)

    def compared(self, pairs: Sequence[BatchPair], workers: _LateWorkers) -> tuple[PlannedPair, ...]:
        """Compare the pairs of which nothing is kept."""
        planned: list[PlannedPair] = []
        jobs: dict[str, BatchJob] = {}
        reports: dict[str, list[str]] = {}
        for pair in pairs:
            hashes = [self._hash(path) for path in pair.paths]
            key = key_of("compare", (str(digest) for digest in hashes), self._asked.options)
            planned.append(PlannedPair(pair, key))
            old, new = hashes
            if old is None or new is None:
                lacking = pair.old if old is None else pair.new
                self.lost[key] = error_answer(ErrorKind.FILE_CHANGED, "cannot be read", lacking)
                continue
            jobs[key] = self._job(key, pair.paths, (old, new), report=self._asked.reports)
            reports.setdefault(key, []).append(pair.id)
        self._all(self._work.compare, jobs, workers, "pairs", _DONE, reports if self._asked.reports else {})
        return tuple(planned)

    def answer(self, key: str) -> Answer:
        """Return what is known under a key."""
        found = self.lost.get(key) or self._kept.find(key)
        assert found is not None
        return found

    def _hash(self, path: Path) -> str | None:
        if path not in self._hashes:
            self._hashes[path] = hash_of(path)
        return self._hashes[path]

    def _job(
        self, key: str, files: Iterable[Path], hashes: tuple[str, ...], *, report: bool = False
    ) -> BatchJob:
        asked = self._asked
        options = asked.options if len(hashes) > 1 else Options()
        paths = tuple(str(path.absolute()) for path in files)
        return BatchJob(key, paths, hashes, options, asked.seconds, asked.grace, report)

    def _all(
        self,
        work: Work,
        jobs: dict[str, BatchJob],
        workers: _LateWorkers,
        what: str,
        until: float,
        reports: dict[str, list[str]] | None = None,
    ) -> None:
        """Have all jobs done of which nothing is kept; what comes in is kept at once."""
        reports = reports or {}
        left = [job for job in jobs.values() if not self._is_done(job, reports.get(job.key, ()))]
        before = len(jobs) - len(left)
        began = time.monotonic()
        if left:
            self._progress("Starting the workers", self._from)
            done = workers.get()
            self._progress(f"{before:,} of {len(jobs):,} {what}", self._from)
            for count, (job, answer) in enumerate(done.answers(work, left), start=1):
                self._take(job, answer, reports.get(job.key, ()))
                words = rate_words(before + count, len(jobs), count / (time.monotonic() - began), what)
                where = f" · {done.dashboard}" if self._asked.dashboard else ""
                self._progress(words + where, self._from + (until - self._from) * count / len(left))
            self._kept.commit()
        self._from = until

    def _is_done(self, job: BatchJob, reports: Iterable[str]) -> bool:
        if all(self._report(name).is_file() for name in reports):
            return self._kept.has(job.key)
        found = self._kept.find(job.key)
        return found is not None and "error" in found

    def _take(self, job: BatchJob, answer: Answer, reports: Iterable[str]) -> None:
        """Keep an answer, and write its report."""
        error = answer.get("error")
        if error is not None and error["kind"] not in LASTING:
            self.lost[job.key] = answer
            return
        report = answer.pop("report", None)
        if report is not None:
            try:
                self._report("").parent.mkdir(exist_ok=True)
                for name in reports:
                    write_report(report, self._report(name))
            except OSError as problem:
                raise BatchFault(f"{problem.filename}: {problem.strerror or problem}") from problem
        self._kept.keep(job.key, answer)

    def _report(self, name: str) -> Path:
        return self._asked.output / REPORTS / f"{name}.html"
