"""One small cluster for all tests of this folder: starting it takes longer than any of them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

pytest.importorskip("distributed", reason="the extra batch is not installed")
pytest.importorskip("pyarrow", reason="the extra batch is not installed")


@pytest.fixture(scope="package")
def scheduler() -> Iterator[str]:
    """Address of a cluster with two workers that are processes."""
    import dask

    from viewer.batch.cluster import SETTINGS, local_cluster

    with dask.config.set(SETTINGS), local_cluster(2) as cluster:
        yield cluster.scheduler_address
