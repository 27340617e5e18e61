"""The HTML report of a history: everything that is known of it stands there once, and does nothing."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest

from tests.report.history.contents import contents_of, hostile, sample_comparisons, samples
from tests.report.page import Element, page
from viewer.report.content.choices import Colours, ReportContent
from viewer.report.history.page import history_page, render_history_html
from viewer.report.made.making import Making
from viewer.report.printable import printable
from viewer.wording.history.lives import life_words
from viewer.wording.history.points import restated_words
from viewer.wording.readings.histories import order_words


@pytest.fixture(scope="module")
def shown() -> Element:
    return page(history_page(samples()))


def _words(element: Element) -> str:
    return " ".join(element.text.split())


def _by_id(root: Element, id_: str) -> Element:
    (found,) = [one for one in root.all() if one.attributes.get("id") == id_]
    return found


def test_it_is_called_by_company_form_and_years(shown: Element) -> None:
    assert shown.one("head").one("title").text == "Harbour Line Ltd. 20-F FY2022 ▸ FY2025"
    assert _words(shown.one("h1")) == "Harbour Line Ltd. 20-F FY2022 ▸ FY2025"
    named = page(history_page(samples(), Making(content=ReportContent(title="For the board"))))
    assert named.one("head").one("title").text == "For the board: Harbour Line Ltd. 20-F FY2022 ▸ FY2025"


def test_the_matrix_has_every_risk_and_every_filing(shown: Element) -> None:
    table = shown.one("table", "matrix")
    heads = [_words(one) for one in table.one("thead").all("th")]
    assert heads == ["Risk", "FY2022", "FY2023", "FY2024", "FY2025"]
    rows = [row for body in table.all("tbody") for row in body.all("tr") if row.all("td")]
    assert len(rows) == len(samples().history.lineages) == 16
    assert all(len(row.all("td")) == 4 for row in rows)


def test_a_returned_risk_reads_so_in_its_row(shown: Element) -> None:
    rows = shown.one("table", "matrix").all("tr")
    row = next(one for one in rows if _words(one).startswith("Rules on emissions"))
    told = [_words(cell.all("span", "what")[0]) for cell in row.all("td")]
    assert told == [
        "in the oldest filing already",
        "gone, back in FY2025",
        "",
        "back after FY2022, edited, retitled",
    ]


def test_every_life_is_told_with_its_steps(shown: Element) -> None:
    contents = samples()
    for lineage, _ in contents.cells:
        life = _by_id(shown, lineage.id)
        assert life_words(contents.history, lineage, contents.names) in _words(life)
        assert len(life.one("ol", "steps").all("li")) >= 1


def test_every_shift_stands_at_its_risk(shown: Element) -> None:
    fuel = next(one for one in samples().history.lineages if one.heading.startswith("Fuel"))
    told = _words(_by_id(shown, fuel.id).one("ul", "shifted"))
    assert "FY2022 ▸ FY2023 what was told of most is told of some" in told
    stated = sum(len(one.all("li")) for one in shown.all("ul", "shifted"))
    assert stated == len(samples().shifts) == sum(step.shifts for _, step in samples().history.steps())


def test_every_series_has_its_values_and_its_filings(shown: Element) -> None:
    for series in samples().series:
        table = _by_id(shown, series.id).one("table", "points")
        rows = [[_words(cell) for cell in row.all("td")] for row in table.one("tbody").all("tr")]
        assert {row[1] for row in rows} <= {" ".join(point.text.split()) for point in series.points}
        values = {(point.when.key, point.value.plain) for point in series.points}
        assert len(rows) == len(values)
        years = {samples().names[point.filing] for point in series.points}
        assert years == {year for row in rows for year in re.findall(r"FY\d{4}", row[2])}


def test_a_restatement_is_told_in_words_and_by_its_points(shown: Element) -> None:
    (series,) = [one for one in samples().series if one.restated]
    card = _by_id(shown, series.id)
    assert restated_words(series.restated[0], samples().names) in _words(card)
    rows = [[_words(cell) for cell in row.all("td")][1:] for row in card.one("tbody").all("tr")]
    assert rows == [
        ["¥16.4 billion", "FY2022, FY2023, FY2024 told otherwise later"],
        ["¥15.2 billion", "FY2025 restated"],
    ]


def test_a_figure_that_never_changed_is_folded(shown: Element) -> None:
    folded = [
        one.attributes["id"] for fold in _by_id(shown, "series").all("details") for one in fold.all("article")
    ]
    same = [one.id for one in samples().series if len({point.value.plain for point in one.points}) == 1]
    assert folded == same
    assert folded


def test_links_lead_to_what_is_there_and_ids_are_unique(shown: Element) -> None:
    ids = [one.attributes["id"] for one in shown.all() if "id" in one.attributes]
    assert len(ids) == len(set(ids))
    links = [one.attributes["href"] for one in shown.all("a")]
    assert links
    assert {link.removeprefix("#") for link in links} <= set(ids)
    assert all(link.startswith("#") for link in links)
    named = {
        one.attributes[name] for one in shown.all() for name in ("aria-labelledby",) if name in one.attributes
    }
    assert named <= set(ids)


def test_the_first_link_skips_the_matrix(shown: Element) -> None:
    assert shown.all("a")[0].attributes == {"class": "skip", "href": "#lives"}


def test_nothing_is_fetched_and_nothing_runs(shown: Element) -> None:
    policy = next(one for one in shown.all("meta") if one.attributes.get("http-equiv"))
    assert policy.attributes["content"].startswith("default-src 'none'; style-src 'sha256-")
    assert not shown.all("script")
    assert not [one for one in shown.all() if {"src", "style", "onload"} & one.attributes.keys()]
    assert "url(" not in history_page(samples())


def test_it_says_first_what_is_doubtful_of_the_filings() -> None:
    told = _words(page(history_page(hostile())).one("header").one("ul", "warnings"))
    assert "does not tell its year: it stands where its name says, or last." in told
    assert not page(history_page(samples())).one("header").all("ul", "warnings")


def test_it_says_of_which_files_and_how_it_was_made(shown: Element) -> None:
    told = _words(_by_id(shown, "made"))
    for filing in samples().history.filings:
        assert filing.sha256 in told
    assert "factordiff history harbour-line-20f-2022.md harbour-line-20f-2023.md" in told


def test_the_same_history_gives_the_same_page(monkeypatch: pytest.MonkeyPatch) -> None:
    contents = samples()
    comparisons = sample_comparisons()
    once = render_history_html(contents.history, comparisons)
    assert once == history_page(contents) == render_history_html(contents.history, comparisons)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1767225600")
    assert "1 January 2026" in history_page(contents)
    asked = Making(date=datetime(2026, 5, 1, tzinfo=UTC))
    assert "--date 2026-05-01T00:00:00Z -o history.html" in history_page(contents, asked)


def test_colours_are_those_asked_for() -> None:
    plain, safe = (
        history_page(samples()),
        history_page(samples(), Making(content=ReportContent(colours=Colours.BLUE_ORANGE))),
    )
    assert plain != safe


def test_filings_without_a_factor_are_no_fault() -> None:
    from tests.builders import build_filing

    empty = [build_filing("Quay", [], year) for year in (2023, 2024)]
    told = _words(page(history_page(contents_of(*empty))))
    assert "None of the filings has a risk factor." in told
    assert "No figure is told more than once." in told


def test_whatever_a_filing_says_is_text() -> None:
    made = history_page(hostile())
    shown = page(made)
    tags = {one.tag for one in shown.all()}
    assert not tags & {"img", "math", "iframe", "object", "embed", "base", "form", "plaintext", "script"}
    assert all(one.inside("p") or one.inside("td") or one.inside("div") for one in shown.all("svg"))
    assert not [name for one in shown.all() for name in one.attributes if name.startswith("on")]
    assert len(shown.all("style")) == 1
    assert not re.search("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\u202a-\u202e\u2066-\u2069]", made)
    assert "{{ 7*7 }} {% for x in range(9) %}may{% endfor %}" in made
    made.encode("utf-8")


def test_every_note_of_a_history_is_shown() -> None:
    told = page(history_page(hostile())).one("header").one("ul", "warnings").all("li")
    assert [_words(one) for one in told] == [
        " ".join(printable(order_words(note, hostile().history.filings)).split())
        for note in hostile().history.notes
    ]
