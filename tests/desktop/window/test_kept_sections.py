"""A section that was pointed at is there the next time, until the reviewer asks to search for it again."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from viewer.desktop.look.theme import ThemeSwitch
from viewer.desktop.main_window import MainWindow
from viewer.desktop.opening.loading import Request
from viewer.desktop.settings import Settings
from viewer.filings.model import Filing, Span
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


def test_it_is_used_for_the_same_filing_downloaded_again(
    qtbot: QtBot, pointed: MainWindow, samples: tuple[Path, Path], tmp_path: Path
) -> None:
    assert pointed.session.comparison is not None
    before = [factor.text for factor in pointed.session.comparison.new.factors]
    again = tmp_path / "again.md"
    again.write_bytes(samples[1].read_bytes().replace(b"\n", b"\r\n"))
    with qtbot.waitSignal(pointed.loaded):
        pointed.load(samples[0], again)
    assert sections(pointed) == (False, True)
    assert [factor.text for factor in pointed.session.comparison.new.factors] == before
    with qtbot.waitSignal(pointed.loaded):
        pointed.actions_by_id["search-new"].trigger()
    with qtbot.waitSignal(pointed.loaded):
        pointed.load(*samples)
    assert sections(pointed) == (False, False)


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
    def stuck(_store: SectionStore, _filing: Filing) -> None:
        raise ReviewError("sections: the disk is read-only")

    monkeypatch.setattr(SectionStore, "forget", stuck)
    pointed.actions_by_id["search-new"].trigger()
    assert any("read-only" in banner.message.text for banner in pointed.banners.banners)
    assert sections(pointed) == (False, True)


def test_one_that_is_not_found_again_is_told_of(
    qtbot: QtBot, pointed: MainWindow, samples: tuple[Path, Path], data_folder: Path
) -> None:
    (kept,) = (data_folder / "sections").glob("*.json")
    # As if the filing had been decoded otherwise.
    held = json.loads(kept.read_bytes())
    other = {**held, "text": "0" * 64, "filing": "0" * 64, "begins": f"Not there: {held['begins']}"}
    kept.write_text(json.dumps(other), encoding="utf-8")
    with qtbot.waitSignal(pointed.loaded):
        pointed.load(*samples)
    assert sections(pointed) == (False, False)
    assert any("not found again" in banner.message.text for banner in pointed.banners.banners)
