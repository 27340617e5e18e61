"""Jobs in, answers out, by Dask: on processes of this machine, or on a cluster that is there already.

Dask hands out the work, restarts a process that ended, and moves its work to another. What is added here: no
more jobs are under way than the workers need, so that memory stays flat; and when a process ends, the jobs it
had are tried again, each alone, so that it is known which of them ended it, and no other pays for it.
"""

from __future__ import annotations

import logging
import os
import signal
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

import dask
from distributed import Client, KilledWorker, LocalCluster, WorkerPlugin, as_completed

from viewer.batch.asked import BatchAsked, BatchFault
from viewer.batch.work import Answer, BatchJob, ErrorKind, error_answer, time_limit

Work = Callable[[BatchJob], Answer]
_AHEAD = 2
"""Jobs for each thread of the workers: one that it does, and one that waits, so that none is idle."""
_ALONE = 2
"""Times that a job is tried alone, after a process ended that had it: somebody else may have ended one."""
_WAIT = 60.0
"""Seconds to wait for the first worker."""
SETTINGS = {
    # The first process that ends with a job is enough: the job is tried again alone.
    "distributed.scheduler.allowed-failures": 0,
    # Answers are small and leave at once: there is nothing to put on disk.
    "distributed.worker.memory.spill": False,
    "distributed.worker.memory.target": False,
}
"""How Dask is set, as far as it is not as it comes."""


class DeafToInterrupts(WorkerPlugin):  # type: ignore[misc]  # distributed has no types
    """Ctrl+C reaches all processes of a terminal; the one that leads them ends the others in order."""

    name = "factordiff-interrupts"

    def setup(self, worker: Any) -> None:  # noqa: ARG002 - what Dask calls
        """Let the process pass over it."""
        with suppress(ValueError):  # a worker that is a thread
            signal.signal(signal.SIGINT, signal.SIG_IGN)


class Workers:
    """Workers that do jobs."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @property
    def dashboard(self) -> str | None:
        """Address of Dask's dashboard, where it shows one."""
        return str(self._client.dashboard_link) if self._client.scheduler_info()["services"] else None

    @property
    def threads(self) -> int:
        """How many jobs they do at a time."""
        return max(1, sum(int(threads) for threads in self._client.nthreads().values()))

    def answers(self, work: Work, jobs: Iterable[BatchJob]) -> Iterator[tuple[BatchJob, Answer]]:
        """Yield each job with its answer, as they come.

        Raises:
            BatchFault: The workers are gone.
        """
        again: list[BatchJob] = []
        for job, answer in self._all(work, iter(jobs), _AHEAD * self.threads):
            if answer is None:
                again.append(job)
            else:
                yield job, answer
        for job in again:
            yield job, self._alone(work, job)

    def _alone(self, work: Work, job: BatchJob) -> Answer:
        """Do a job while no other is under way: if its process ends again, the job is why."""
        ended: Answer | None = None
        for _ in range(_ALONE):
            began = time.monotonic()
            ((_, answer),) = self._all(work, iter((job,)), 1)
            if answer is not None:
                return answer
            ended = _ended(job, time.monotonic() - began)
        assert ended is not None
        return ended

    def _all(
        self, work: Work, jobs: Iterator[BatchJob], most: int
    ) -> Iterator[tuple[BatchJob, Answer | None]]:
        """Yield each job with its answer; None for one whose worker ended."""
        waiting = as_completed(loop=self._client.loop)
        under_way: dict[str, BatchJob] = {}

        def hand_out() -> None:
            while len(under_way) < most and (job := next(jobs, None)) is not None:
                future = self._client.submit(work, job, key=f"{job.key}-{time.monotonic_ns()}", pure=False)
                under_way[future.key] = job
                waiting.add(future)

        hand_out()
        while under_way:
            future = next(waiting)
            job = under_way.pop(future.key)
            hand_out()
            yield job, _answer(future)
            future.release()


def _answer(future: Any) -> Answer | None:
    if future.status == "finished":
        try:
            answer: Answer = future.result()
        except KilledWorker:
            return None  # it was done, and the next job ended the process before its answer was fetched
        return answer
    if future.status in ("cancelled", "lost"):
        raise BatchFault("the workers are gone. What is done is kept: the same command goes on from there")
    error = future.exception()
    if isinstance(error, KilledWorker):
        return None
    return error_answer(ErrorKind.FAULT, f"{type(error).__name__}: {error}")


def _ended(job: BatchJob, seconds: float) -> Answer:
    if seconds >= job.seconds:
        return time_limit(job)
    told = "ended the process that compared it, each time: a crash, or too much memory"
    return error_answer(ErrorKind.WORKER_ENDED, told)


def local_cluster(workers: int, *, dashboard: bool = False) -> LocalCluster:
    """Start a cluster of processes on this machine, which no other machine can reach.

    Args:
        workers: How many processes.
        dashboard: Whether Dask shows its pages.
    """
    return LocalCluster(
        n_workers=workers,
        threads_per_worker=1,
        processes=True,
        # Any free port: where none is named, Dask takes 8787 on every address of the machine.
        dashboard_address="127.0.0.1:0",
        scheduler_kwargs={"dashboard": dashboard},
        silence_logs=logging.CRITICAL,
    )


@contextmanager
def workers_of(asked: BatchAsked) -> Iterator[Workers]:
    """Start workers, or reach those that are there.

    Raises:
        BatchFault: No cluster answers at the address.
    """
    logging.getLogger("distributed").setLevel(logging.CRITICAL)
    with dask.config.set(SETTINGS):
        if asked.scheduler is not None:
            with _client(asked.scheduler) as client:
                yield Workers(client)
            return
        with (
            local_cluster(asked.workers or os.cpu_count() or 1, dashboard=asked.dashboard) as cluster,
            _client(cluster) as client,
        ):
            yield Workers(client)


@contextmanager
def _client(cluster: Any) -> Iterator[Client]:
    try:
        client = Client(cluster, timeout=_WAIT, set_as_default=False)
        client.wait_for_workers(1, timeout=_WAIT)
    except (OSError, TimeoutError, ValueError) as error:
        raise BatchFault(f"{cluster}: no workers answer ({str(error) or type(error).__name__})") from error
    try:
        client.register_plugin(DeafToInterrupts())
        yield client
    finally:
        client.close()
