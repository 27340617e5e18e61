"""The HTML report in a browser: it asks for nothing, says nothing, and can be read by everybody."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pypdfium2
import pytest

from tests.browser.conftest import Show
from tests.browser.reports import REPORTS

LOOKS = {
    "light": ("samples", {"color_scheme": "light"}),
    "dark": ("samples", {"color_scheme": "dark"}),
    "blue and orange": ("samples-blue-orange", {"color_scheme": "light"}),
    "blue and orange, dark": ("samples-blue-orange", {"color_scheme": "dark"}),
    "high contrast": ("samples", {"forced_colors": "active"}),
    "every kind of row, light": ("every-kind", {"color_scheme": "light"}),
    "every kind of row, dark": ("every-kind", {"color_scheme": "dark"}),
    "more contrast": ("every-kind", {"contrast": "more"}),
}
WIDTHS = (400, 700, 1400)
"""Pixels: a telephone, half a screen, a screen."""
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


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("look", LOOKS)
def test_axe_finds_no_violation(look: str, width: int, show: Show, axe: str) -> None:
    name, emulated = LOOKS[look]
    page = show(name, width, **emulated).page
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
    done = subprocess.run(
        [*checker, "--format", "json", "--stdout", *map(str, files.values())],
        capture_output=True,
        text=True,
        check=False,
    )
    told = [
        f"{Path(one['url']).name}:{one.get('lastLine')}: {one['message']} {one.get('extract', '')[:120]}"
        for one in json.loads(done.stdout)["messages"]
    ]
    assert told == []


def test_it_prints_all_that_it_shows(show: Show) -> None:
    page = show("samples").page
    pdf = pypdfium2.PdfDocument(page.pdf(format="A4"))
    printed = "".join(one.get_textpage().get_text_range() for one in pdf)
    assert len(pdf) > 5
    pdf.close()
    together = "".join(printed.split())
    headings = page.eval_on_selector_all("h2, h3", "all => all.map(one => one.innerText)")
    assert len(headings) > 10
    for heading in headings:
        assert "".join(heading.split())[:30] in together, heading
