"""What stands last in a cell of a notebook shows itself: escaped, well formed, small."""

from __future__ import annotations

import pickle
import subprocess
import sys
from types import SimpleNamespace

import pytest
from lxml import html

from tests.builders import PairSpec, build_comparison, build_filing
from viewer import Comparison, Filing, History
from viewer.interface import notebook

HOSTILE = '<script>alert("1")</script> & <b onload=x>'


def shown(value: object) -> html.HtmlElement:
    return html.fragment_fromstring(value._repr_html_(), create_parent="div")  # type: ignore[attr-defined]


def test_a_comparison_is_a_table_of_its_pairs(comparison: Comparison) -> None:
    page = shown(comparison)
    made = [[cell.text_content() for cell in row] for row in page.iter("tr")][1:]
    assert [row[0] for row in made] == [pair.id for pair in comparison.all_pairs]
    assert [row[3] for row in made] == [pair.heading for pair in comparison.all_pairs]
    assert "10 edited" in page.text_content()


def test_a_pair_is_its_redline(comparison: Comparison) -> None:
    pair = next(pair for pair in comparison.pairs if pair.inserted and pair.deleted)
    page = shown(pair)
    paragraphs = ["".join(each.itertext()) for each in page.iter("p")]
    both = ["".join(segment.text for segment in row.segments) for row in pair.rows]
    assert [text.replace("\n", "") for text in paragraphs] == [text.replace("\n", "") for text in both]
    assert list(page.iter("ins"))
    assert list(page.iter("del"))


def test_a_history_is_its_matrix(past: History) -> None:
    page = shown(past)
    head, *made = ([cell.text_content() for cell in row] for row in page.iter("tr"))
    assert head == ["risk", "heading", "FY2022", "FY2023", "FY2024", "FY2025"]
    assert [row[:2] for row in made] == [[one.id, one.heading] for one in past.lineages]
    assert "edited" in next(page.iter("span")).getparent().getnext().find("span").get("title")


def test_a_filing_is_its_factors(filings: list[Filing]) -> None:
    made = [[cell.text_content() for cell in row] for row in shown(filings[0]).iter("tr")][1:]
    assert [row[2] for row in made] == [factor.heading.text for factor in filings[0].factors]


def test_what_a_filing_says_is_never_markup() -> None:
    comparison = build_comparison([PairSpec([(HOSTILE, f"{HOSTILE}."), (HOSTILE, None)], category=HOSTILE)])
    for value in (comparison, comparison.pairs[0], build_filing(HOSTILE, [(HOSTILE, [HOSTILE])])):
        page = shown(value)
        assert not list(page.iter("script"))
        assert all(name in ("style", "title") for each in page.iter() for name in each.attrib)
        assert 'alert("1")' in page.text_content()


def test_a_long_table_is_cut_and_says_so() -> None:
    filing = build_filing("long", [(f"Risk {n}.", ["Text."]) for n in range(notebook.MOST_ROWS + 7)])
    page = shown(filing)
    assert len(list(page.iter("tr"))) == notebook.MOST_ROWS + 1
    assert page.text_content().endswith("… and 7 more")


def test_a_long_pair_is_cut_and_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(notebook, "MOST_CHARACTERS", 20)
    text = "Ports may close."
    comparison = build_comparison([PairSpec([("Ports.", "Ports."), (text, text), ("End.", "End.")])])
    assert shown(comparison.pairs[0]).text_content().endswith("… and more")


def test_a_line_stands_beside_the_html(comparison: Comparison, past: History) -> None:
    lines: list[str] = []
    printer = SimpleNamespace(text=lines.append)
    for value in (comparison, comparison.pairs[0], past, comparison.old):
        value._repr_pretty_(printer, cycle=False)
    assert lines == [
        "<Comparison Harbour Line Ltd. 20-F FY2024 ▸ FY2025>",
        "<Pair p1: edited>",
        "<History FY2022 ▸ FY2023 ▸ FY2024 ▸ FY2025>",
        "<Filing Harbour Line Ltd. 20-F FY2024>",
    ]


def test_what_has_no_face_is_refused() -> None:
    with pytest.raises(TypeError, match="int has no notebook face"):
        notebook.line_of(1)
    with pytest.raises(TypeError, match="int has no notebook face"):
        notebook.html_of(1)


def test_values_with_a_face_are_values_still(comparison: Comparison) -> None:
    assert pickle.loads(pickle.dumps(comparison)) == comparison  # noqa: S301
    assert not hasattr(comparison.pairs[0], "__dict__")


def test_nothing_that_shows_is_loaded_before_a_notebook_asks() -> None:
    script = (
        "import sys\nfrom viewer.comparison.model import Pair, Status\n"
        "made = Pair('p1', ('o1',), ('n1',), Status.EDITED, (), 0.5, 'Alike.', None, (), (), 'Ports')\n"
        "print(any(name.startswith(('viewer.interface', 'viewer.wording')) for name in sys.modules))\n"
        "made._repr_html_()\nprint('viewer.interface.notebook' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "True"]
