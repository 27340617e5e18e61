"""The HTML report in a browser: it asks for nothing, says nothing, and can be read by everybody."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pypdfium2
import pytest

from tests.browser.conftest import Show
from tests.browser.reports import REPORTS, samples
from tests.report.history import contents as histories

WIDTHS = (400, 700, 1400)
"""Pixels: a telephone, half a screen, a screen."""
LIGHT, DARK = {"color_scheme": "light"}, {"color_scheme": "dark"}
LOOKS = [
    *(
        (name, look, width)
        for name in ("every kind", "blue and orange", "history")
        for look in (LIGHT, DARK)
        for width in WIDTHS
    ),
    *(("high contrast", LIGHT, width) for width in WIDTHS),
    *(("every kind", {"forced_colors": "active"}, width) for width in WIDTHS),
    ("history", {"forced_colors": "active"}, 700),
    ("one column", LIGHT, 700),
    # A long page takes axe as long as all of these.
    ("samples", LIGHT, 1400),
]
"""The page, what the system of its reader prefers, and the width of the window."""
_OPEN_ALL = "() => document.querySelectorAll('details').forEach(one => { one.open = true })"


@pytest.mark.parametrize("name", REPORTS)
def test_it_asks_for_nothing_and_says_nothing(name: str, show: Show) -> None:
    shown = show(name)
    shown.page.evaluate(_OPEN_ALL)
    for element in shown.page.query_selector_all("summary, input, button, select")[:40]:
        if element.is_visible():
            element.click()
    shown.page.mouse.move(300, 300)
    shown.page.wait_for_timeout(100)
    assert (shown.requests, shown.said) == ([], [])
    assert shown.page.title()


@pytest.mark.parametrize("name", REPORTS)
@pytest.mark.parametrize("width", WIDTHS)
def test_nothing_is_out_of_sight_to_the_side(name: str, width: int, show: Show) -> None:
    page = show(name, width).page
    page.evaluate(_OPEN_ALL)
    wide = page.evaluate("() => document.documentElement.scrollWidth")
    assert wide <= width, f"{wide} pixels"


@pytest.mark.parametrize(("name", "look", "width"), LOOKS)
def test_axe_finds_no_violation(name: str, look: dict[str, str], width: int, show: Show, axe: str) -> None:
    page = show(name, width, **look).page
    page.evaluate(_OPEN_ALL)
    page.evaluate(axe)
    found = page.evaluate("() => axe.run(document, {resultTypes: ['violations']})")
    told = [
        f"{one['id']} ({len(one['nodes'])}): {one['help']}: {one['nodes'][0]['html'][:200]} "
        f"{one['nodes'][0]['failureSummary']}"
        for one in found["violations"]
    ]
    assert told == []


def test_the_checker_finds_no_fault_in_the_html(files: dict[str, Path], checker: list[str]) -> None:
    # The checker is slow on long pages, and the samples have no element that these have not.
    pages = [str(files[name]) for name in REPORTS if "samples" not in name]
    done = subprocess.run(
        [*checker, "--format", "json", "--stdout", *pages],
        capture_output=True,
        text=True,
        check=False,
    )
    told = [
        f"{Path(one['url']).name}:{one.get('lastLine')}: {one['message']} {one.get('extract', '')[:120]}"
        for one in json.loads(done.stdout)["messages"]
        # What it takes for a blocked style is allowed by its hash, which it does not reckon.
        if one["type"] == "error"
    ]
    assert told == []


def test_the_keyboard_reaches_the_lives_at_once(show: Show) -> None:
    page = show("history").page
    page.keyboard.press("Tab")
    assert page.evaluate("() => document.activeElement.className") == "skip"
    assert page.evaluate("() => document.activeElement.getBoundingClientRect().left") >= 0
    page.keyboard.press("Enter")
    assert page.evaluate("() => location.hash") == "#lives"


def test_a_wide_matrix_scrolls_in_its_own_frame(show: Show) -> None:
    page = show("history of the samples", 400).page
    wide = page.evaluate("() => { const one = document.querySelector('.sideways'); return one.scrollWidth }")
    assert wide > 400
    page.focus(".sideways")
    page.keyboard.press("ArrowRight")
    page.wait_for_timeout(300)
    assert page.evaluate("() => document.querySelector('.sideways').scrollLeft") > 0


def test_a_history_prints_every_risk_and_every_restatement(show: Show) -> None:
    page = show("history of the samples").page
    pdf = pypdfium2.PdfDocument(page.pdf(format="A4"))
    together = "".join("".join(one.get_textpage().get_text_range() for one in pdf).split())
    pdf.close()
    contents = histories.samples()
    for lineage in contents.history.lineages:
        assert "".join(lineage.heading.split())[:30] in together, lineage.heading
    assert "¥16.4billioninFY2022,FY2023,FY2024" in together


def test_it_prints_all_that_it_shows(show: Show) -> None:
    page = show("samples").page
    pdf = pypdfium2.PdfDocument(page.pdf(format="A4"))
    printed = "".join(one.get_textpage().get_text_range() for one in pdf)
    assert len(pdf) > 5
    pdf.close()
    together = "".join(printed.split())
    headings = page.eval_on_selector_all("h2", "all => all.map(one => one.innerText)")
    assert len(headings) > 3
    for heading in headings:
        assert "".join(heading.split())[:20] in together, heading
    for factor in samples()[0].new.factors:
        assert "".join(factor.heading.text.split())[:30] in together, factor.heading.text
