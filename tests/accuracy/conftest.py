"""No line is noted that these tests run, not even in the process that reads PDFs: see ``tests/corpus.py``."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from viewer.filings.sources.isolated.reading import IDLE


@pytest.fixture(autouse=True, scope="package")
def readers_are_not_covered() -> Iterator[None]:
    """Start readers without coverage.py; those of other tests are started anew."""
    with pytest.MonkeyPatch.context() as patch:
        patch.delenv("COVERAGE_PROCESS_CONFIG", raising=False)
        yield
    IDLE.close()
