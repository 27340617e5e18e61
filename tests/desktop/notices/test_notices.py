"""What the banner says."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from pytestqt.qtbot import QtBot

from tests.desktop.comparisons import small
from tests.desktop.layout_items import wrapped_layout_items
from viewer.desktop.notices import failed_filings
from viewer.desktop.notices.banner import Banner, Message, Remedy, Tone
from viewer.desktop.notices.banner_stack import BannerStack
from viewer.desktop.notices.failed_filings import FailureActs, failure
from viewer.desktop.notices.notices import Acts, notices
from viewer.desktop.opening.loading import Loaded, Request, SideFailed
from viewer.filings.confidence.doubt import Doubt, DoubtKind
from viewer.filings.errors import ScannedFiling, SectionNotFound, UnreadableFiling
from viewer.filings.model import Filing, Span
from viewer.review import Review

REQUEST = Request(Path("old.md"), Path("new.md"))
Calls = list[tuple[object, ...]]


def loaded(problem: str = "", review: Review | None = None, **changes: object) -> Loaded:
    comparison = small()
    new: Filing = replace(comparison.new, **changes)  # type: ignore[arg-type]  # names of fields
    return Loaded(REQUEST, replace(comparison, new=new), review, problem)


def said(one: Loaded, calls: Calls | None = None) -> list[Message]:
    calls = calls if calls is not None else []
    acts = Acts(
        point=lambda side: calls.append(("point", side)),
        swap=lambda: calls.append(("swap",)),
        show=lambda title, text: calls.append((title, text)),
        show_place=lambda side, span: calls.append((side, span)),
    )
    return list(notices(one, acts))


def doubts(count: int) -> tuple[Doubt, ...]:
    return tuple(
        Doubt(DoubtKind.WEAK_HEADING, Span(at, at + 5), f"Ferry number {at} may sink") for at in range(count)
    )


def pressed(message: Message, title: str) -> None:
    next(remedy for remedy in message.remedies if remedy.title == title).act()


def test_nothing_is_said_where_there_is_no_doubt() -> None:
    assert said(loaded(review=Review("a", "b"))) == []


def test_a_doubtful_reading_leads_to_the_place_and_to_the_section() -> None:
    section = replace(small().new.section, confidence=0.6)
    calls: Calls = []
    (message,) = said(loaded(section=section, doubts=doubts(1)), calls)
    assert message.tone is Tone.NOTICE
    assert message.text.startswith("New filing, 60% sure: “Ferry number 0 may sink” is set as")
    pressed(message, "Show the place")
    pressed(message, "Point at the section…")
    assert calls == [("new", Span(0, 5)), ("point", "new")]


def test_of_many_doubts_the_gravest_is_told_and_the_rest_on_request() -> None:
    section = replace(small().new.section, confidence=0.9)
    calls: Calls = []
    (message,) = said(loaded(section=section, doubts=doubts(5)), calls)
    assert message.text.endswith("(and 4 more).")
    assert len(message.text) < 220
    pressed(message, "Details")
    ((title, text),) = calls
    assert title == "New filing: warnings"
    assert all(f"Ferry number {at} may sink" in str(text) for at in range(5))


@pytest.mark.parametrize(("confidence", "messages"), [(0.949, 1), (0.95, 0), (0.99, 0)])
def test_one_threshold_tells_doubt(confidence: float, messages: int) -> None:
    section = replace(small().new.section, confidence=confidence)
    assert len(said(loaded(section=section))) == messages


def test_a_section_chosen_by_hand_is_not_doubted() -> None:
    assert said(loaded(section=replace(small().new.section, confidence=0.2, by_hand=True))) == []


def test_several_warnings_are_one_message_with_details() -> None:
    calls: Calls = []
    (message,) = said(loaded(warnings=("One.", "Two.", "One.", "Three.")), calls)
    assert message.text == "New filing: One (and 2 more)."
    pressed(message, "Details")
    assert calls == [("New filing: warnings", "One.\n\nTwo.\n\nThree.")]


def test_years_the_wrong_way_round_can_be_swapped() -> None:
    calls: Calls = []
    (message,) = said(loaded(fiscal_year=2001), calls)
    assert "FY2024" in message.text
    assert "FY2001" in message.text
    pressed(message, "Swap")
    assert calls == [("swap",)]


def test_filings_that_do_not_belong_together_are_told_of_first() -> None:
    section = replace(small().new.section, confidence=0.6)
    first, second = said(loaded(company="Elm Foods Inc.", form="10-K", section=section))
    assert first.text == "The filings name different companies: Harbour Line and Elm Foods Inc (and 1 more)."
    assert second.text.startswith("New filing, 60% sure")


def test_a_review_that_cannot_be_opened_is_an_alarm() -> None:
    (message,) = said(loaded("x.json: a later version wrote it"))
    assert message.tone is Tone.ALARM
    assert "later version" in message.text


def test_notes_whose_factor_has_gone_can_be_read() -> None:
    before = small()
    review = Review(before.old.sha256, before.new.sha256)
    review = review.with_entry(before.pairs[3], replace(review.entry(before.pairs[3]), note="Ask <them>"))
    calls: Calls = []
    after = Loaded(REQUEST, replace(before, pairs=before.pairs[:3]), review)
    (message,) = said(after, calls)
    assert message.text == "A note belongs to a factor that is no longer here."
    message.remedies[0].act()
    ((title, text),) = calls
    heading, note = text.split("\n")
    assert (title, heading) == ("Notes without a factor", "Warehouses may burn.")
    assert note.endswith(": Ask <them>")


def failed(error: SideFailed, calls: Calls) -> Message:
    return failure(
        error,
        FailureActs(
            lambda side: calls.append(("point", side)),
            lambda: calls.append(("choose",)),
            lambda: calls.append(("recognise",)),
            lambda title, text: calls.append((title, text)),
        ),
    )


def test_a_section_not_found_offers_to_point_at_it() -> None:
    error = SectionNotFound(
        "/a/b.md", "no risk factors were found", "Point at them", text="x", looked_for=("Item 1A", "Item 3.D")
    )
    calls: Calls = []
    message = failed(SideFailed("old", error), calls)
    assert message.text == "Old filing b.md: no risk factors were found. Point at them."
    assert [remedy.title for remedy in message.remedies] == [
        "Point at the section…",
        "Choose other files…",
        "Details",
    ]
    for remedy in message.remedies:
        remedy.act()
    assert calls[:2] == [("point", "old"), ("choose",)]
    assert "- Item 1A\n- Item 3.D" in str(calls[2][1])


def test_an_unreadable_file_offers_another() -> None:
    message = failed(SideFailed("new", UnreadableFiling("b.md", "it is a picture", "Choose a text")), [])
    assert [remedy.title for remedy in message.remedies] == ["Choose other files…"]


def test_a_scan_is_asked_about_where_it_can_be_recognised(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(failed_filings, "program", lambda: "tesseract")
    monkeypatch.setattr(failed_filings, "seconds_for", lambda pages: 3.0 * pages)
    calls: Calls = []
    message = failed(SideFailed("old", ScannedFiling("/a/scan.pdf", 34)), calls)
    assert message.text.startswith(
        "Old filing scan.pdf holds only pictures of its 34 pages. Recognise the text? About 2 minutes"
    )
    assert message.tone is Tone.NOTICE
    assert [remedy.title for remedy in message.remedies] == ["Recognise the text", "Choose other files…"]
    message.remedies[0].act()
    assert calls == [("recognise",)]


def test_a_scan_that_cannot_be_recognised_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(failed_filings, "program", lambda: None)
    message = failed(SideFailed("new", ScannedFiling("scan.pdf", 1)), [])
    assert "a picture of its one page" in message.text
    assert "apt install tesseract-ocr" in message.text
    assert [remedy.title for remedy in message.remedies] == ["Choose other files…"]


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(59, "Less than a minute"), (60, "About 1 minute"), (95, "About 2 minutes"), (600, "About 10 minutes")],
)
def test_how_long_it_takes_is_told_in_minutes(seconds: float, words: str) -> None:
    assert failed_filings.duration_words(seconds) == words


def test_banners_are_dismissed_replaced_and_cleared(qtbot: QtBot) -> None:
    stack = BannerStack()
    qtbot.addWidget(stack)
    calls: Calls = []
    closing = Remedy("Do", lambda: calls.append(("do",)))
    first = stack.say(Message("One", Tone.ALARM, (closing,)))
    stack.say(Message("Two", Tone.NOTICE, (Remedy("Stay", lambda: None, closes=False),)))
    stack.say(Message("Two", Tone.NOTICE))
    assert [banner.message.text for banner in stack.banners] == ["One", "Two"]
    first.buttons[0].click()
    assert calls == [("do",)]
    assert [banner.message.text for banner in stack.banners] == ["Two"]
    stack.banners[0].dismiss.click()
    assert stack.banners == []
    stack.say(Message("Three"))
    stack.clear()
    assert stack.banners == []


def test_a_banner_that_has_gone_leaves_no_item_of_the_layout_behind(qtbot: QtBot) -> None:
    stack = BannerStack()
    qtbot.addWidget(stack)
    for number in range(3):
        stack.say(Message(f"Warning {number}", topic="warnings"))
        assert [banner.message.text for banner in stack.banners] == [f"Warning {number}"]
        assert wrapped_layout_items() == []
    stack.clear()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    assert stack.findChildren(Banner) == []
    assert wrapped_layout_items() == []


@pytest.mark.parametrize("width", [300, 1200])
def test_a_long_message_is_shown_in_full(qtbot: QtBot, width: int) -> None:
    stack = BannerStack()
    qtbot.addWidget(stack)
    text = "The section of risk factors was not found in this filing. " * 6
    banner = stack.say(Message(text + "<b>End</b>", Tone.ALARM, (Remedy("Do", lambda: None),)))
    stack.resize(width, stack.heightForWidth(width))
    with qtbot.waitExposed(stack):
        stack.show()
    label = banner.label
    assert label.height() >= label.heightForWidth(label.width())
    assert label.text().endswith("<b>End</b>")
