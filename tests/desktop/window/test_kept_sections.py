"""A section that was pointed at is there the next time, until the reviewer asks to search for it again."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from viewer.desktop.look.theme import ThemeSwitch
from viewer.desktop.main_window import MainWindow
from viewer.desktop.opening.loading import Request
from viewer.desktop.settings import Settings
from viewer.filings.model import Span
from viewer.resources import resource
from viewer.review import ReviewError, SectionStore


@pytest.fixture
def samples() -> tuple[Path, Path]:
    old, new = sorted(resource("samples").glob("*.md"))
    return old, new


@pytest.fixture
def pointed(qtbot: QtBot, window: MainWindow, samples: tuple[Path, Path]) -> MainWindow:
    """The samples, the new one with the second half of its section."""
    with qtbot.waitSignal(window.loaded):
        window.load(*samples)
    comparison = window.session.comparison
    assert comparison is not None
    span = comparison.new.section.span
    half = Span(comparison.new.blocks[len(comparison.new.blocks) // 2].span.start, span.end)
    with qtbot.waitSignal(window.loaded):
        window.opener.load(Request(*samples).with_section("new", half))
    return window


def sections(window: MainWindow) -> tuple[bool, bool]:
    """Whether each was pointed at."""
    comparison = window.session.comparison
    assert comparison is not None
    return comparison.old.section.by_hand, comparison.new.section.by_hand


def test_it_is_used_in_another_window_and_in_either_place(
    qtbot: QtBot, pointed: MainWindow, samples: tuple[Path, Path], switch: ThemeSwitch
) -> None:
    assert sections(pointed) == (False, True)
    other = MainWindow(switch, Settings())
    qtbot.addWidget(other)
    with qtbot.waitSignal(other.loaded):
        other.load(*samples)
    assert sections(other) == (False, True)
    assert other.session.comparison is not None
    assert pointed.session.comparison is not None
    assert other.session.comparison.new.section == pointed.session.comparison.new.section
    with qtbot.waitSignal(other.loaded):
        other.load(*reversed(samples))
    assert sections(other) == (True, False)
    other.close()


def test_searching_again_is_offered_and_forgets_it(
    qtbot: QtBot, pointed: MainWindow, samples: tuple[Path, Path]
) -> None:
    again = pointed.actions_by_id["search-new"]
    assert again.isEnabled()
    assert not pointed.actions_by_id["search-old"].isEnabled()
    with qtbot.waitSignal(pointed.loaded):
        again.trigger()
    assert sections(pointed) == (False, False)
    assert not again.isEnabled()
    with qtbot.waitSignal(pointed.loaded):
        pointed.load(*samples)
    assert sections(pointed) == (False, False)


def test_one_that_cannot_be_forgotten_is_told_of(
    pointed: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stuck(_store: SectionStore, _sha256: str) -> None:
        raise ReviewError("sections: the disk is read-only")

    monkeypatch.setattr(SectionStore, "forget", stuck)
    pointed.actions_by_id["search-new"].trigger()
    assert any("read-only" in banner.message.text for banner in pointed.banners.banners)
    assert sections(pointed) == (False, True)


def test_one_that_is_not_found_again_is_told_of(
    qtbot: QtBot, pointed: MainWindow, samples: tuple[Path, Path], data_folder: Path
) -> None:
    (kept,) = (data_folder / "sections").glob("*.json")
    text = kept.read_text(encoding="utf-8")
    start = text.index('"text": "') + 9
    begins = text.index('"begins": "') + 11
    damaged = text[:start] + "0" * 64 + text[start + 64 : begins] + "Not there: " + text[begins:]
    kept.write_text(damaged, encoding="utf-8")
    with qtbot.waitSignal(pointed.loaded):
        pointed.load(*samples)
    assert sections(pointed) == (False, False)
    assert any("not found again" in banner.message.text for banner in pointed.banners.banners)
