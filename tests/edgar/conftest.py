"""A server that speaks as EDGAR does, and what asks it, with waiting that takes no time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.edgar.standin import StandIn, standing_in
from viewer.edgar.edgar import Edgar
from viewer.edgar.store import Store

CONTACT = "A Reviewer reviewer@example.com"
Asking = Callable[..., Edgar]


@pytest.fixture(autouse=True)
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep nothing of the user's."""
    monkeypatch.setenv("FACTORDIFF_DATA", str(tmp_path / "data"))
    monkeypatch.delenv("FACTORDIFF_EDGAR", raising=False)
    monkeypatch.delenv("FACTORDIFF_EDGAR_CONTACT", raising=False)


@pytest.fixture
def server() -> Iterator[StandIn]:
    """The stand-in."""
    with standing_in() as running:
        yield running


@pytest.fixture
def waited() -> list[float]:
    """The seconds that were waited."""
    return []


@pytest.fixture
def asking(server: StandIn, tmp_path: Path, waited: list[float]) -> Iterator[Asking]:
    """Makes what asks the stand-in, with a store of its own."""
    made: list[Edgar] = []

    def make(contact: str | None = CONTACT, **further: object) -> Edgar:
        settings = {"where": server.where, "store": Store(tmp_path / "store"), "sleep": waited.append}
        made.append(Edgar(contact, **(settings | further)))  # type: ignore[arg-type]
        return made[-1]

    yield make
    for each in made:
        each.__exit__(None, None, None)


@pytest.fixture
def edgar(asking: Asking) -> Edgar:
    """Asks the stand-in."""
    return asking()
