from __future__ import annotations

import base64
import hashlib
import re
from dataclasses import replace
from itertools import pairwise

import pytest

from tests.builders import PairSpec, build_comparison
from tests.corpus import comparison, of_corpus, seed
from tests.report.answered import answered
from tests.report.findings import with_findings
from tests.report.page import Element, page
from tests.report.sample import sample, with_introduction
from viewer.comparison import compare
from viewer.comparison.model import Comparison, FigureVerdict
from viewer.filings import Paragraph, read
from viewer.filings.confidence.doubt import Doubt, DoubtKind
from viewer.filings.model import Span
from viewer.report import render_html
from viewer.report.content.choices import Colours, ReportContent
from viewer.report.made.making import Making
from viewer.resources import resource
from viewer.review import Entry, Mark, Review
from viewer.review.check import Check
from viewer.review.figure_marks import FigureEntry
from viewer.review.figure_matches import with_matches
from viewer.review.figure_names import FigureNames
from viewer.wording.title import title_of

HOSTILE = '</style></title><script>alert(1)</script><img src=x onerror="a()"><!-- {{ 7*7 }} ]]> &amp; "\''


def review_of(comparison: Comparison) -> Review:
    return Review(comparison.old.sha256, comparison.new.sha256)


def by_id(root: Element, id_: str) -> Element:
    (found,) = [element for element in root.all() if element.attributes.get("id") == id_]
    return found


def squeezed(text: str) -> str:
    return " ".join(text.split())


def hostile() -> Comparison:
    """A comparison whose filings try to break out wherever the report shows their words."""
    built = build_comparison(
        [
            PairSpec(rows=[(HOSTILE, HOSTILE + "x"), (HOSTILE, None)], category=HOSTILE),
            PairSpec(rows=[(None, HOSTILE)]),
        ]
    )
    new = replace(
        built.new,
        company=HOSTILE,
        path=HOSTILE,
        section=replace(built.new.section, title=HOSTILE),
        doubts=(Doubt(DoubtKind.REFUSED, Span(0, 1), HOSTILE),),
        warnings=(HOSTILE,),
        preamble=(Paragraph(HOSTILE, ()),),
    )
    pairs = tuple(replace(pair, why=HOSTILE) for pair in built.pairs)
    return with_introduction(replace(built, new=new, pairs=pairs))


def filings() -> list[Comparison]:
    old, new = sorted(resource("samples").glob("*.md"))
    return [sample(), hostile(), build_comparison([]), compare(read(old), read(new))]


@pytest.mark.parametrize("comparison", filings(), ids=["sample", "hostile", "empty", "bundled"])
def test_it_is_well_formed_self_contained_and_runs_nothing(comparison: Comparison) -> None:
    html = render_html(comparison, review_of(comparison))
    root = page(html)
    assert html.startswith("<!DOCTYPE html>")
    elements = root.all()
    tags = {element.tag for element in elements}
    assert not tags & {"script", "img", "link", "iframe", "object", "embed", "base", "form", "svg", "video"}
    for element in elements:
        assert not [name for name in element.attributes if name.startswith("on") or name in ("src", "style")]
        assert element.attributes.get("href", "#").startswith("#")
    css = root.one("style").text
    assert "url(" not in css
    assert "@import" not in css


@pytest.mark.parametrize("comparison", filings(), ids=["sample", "hostile", "empty", "bundled"])
def test_every_link_leads_somewhere_and_every_anchor_is_one(comparison: Comparison) -> None:
    root = page(render_html(comparison, review_of(comparison)))
    ids = [element.attributes["id"] for element in root.all() if "id" in element.attributes]
    assert len(ids) == len(set(ids))
    links = {element.attributes["href"][1:] for element in root.all("a")}
    assert links <= set(ids)
    labels = {
        element.attributes["aria-labelledby"]
        for element in root.all()
        if "aria-labelledby" in element.attributes
    }
    assert labels <= set(ids)


@pytest.mark.parametrize("colours", Colours)
def test_the_policy_allows_its_own_style_sheet_and_nothing_else(colours: Colours) -> None:
    root = page(render_html(sample(), making=Making(content=ReportContent(colours=colours))))
    policy = next(
        meta.attributes["content"]
        for meta in root.all("meta")
        if meta.attributes.get("http-equiv") == "Content-Security-Policy"
    )
    digest = base64.b64encode(hashlib.sha256(root.one("style").text.encode()).digest()).decode()
    assert policy == f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"


def sides(root: Element, anchor: str) -> tuple[list[str], list[str]]:
    """The texts of a pair's parts, old and new, as a reader sees them (joins' pilcrows left out)."""
    texts: tuple[list[str], list[str]] = ([], [])
    for cell in by_id(root, anchor).all("div", "cell"):
        texts["new" in cell.classes].extend(part.text.removesuffix("¶") for part in cell.all("p"))
    return texts


def check_nothing_is_lost(comparison: Comparison) -> None:
    root = page(render_html(comparison))
    factors = {
        **{f"o{factor.number}": factor for factor in comparison.old.factors},
        **{f"n{factor.number}": factor for factor in comparison.new.factors},
    }
    for pair in comparison.pairs:
        shown = sides(root, f"pair-{pair.id}")
        for texts, ids in zip(shown, (pair.old, pair.new), strict=True):
            assert texts == [part.text for id_ in ids for part in factors[id_].parts]


def test_every_paragraph_of_both_filings_is_in_the_report() -> None:
    for made in filings():
        check_nothing_is_lost(made)


@of_corpus
@pytest.mark.parametrize(("old", "new"), [(2004, 2007), (2011, 2012)])
def test_every_paragraph_of_real_filings_is_in_the_report(old: int, new: int) -> None:
    check_nothing_is_lost(comparison(seed(old), seed(new)))


def test_both_filings_are_introduced_with_their_doubts() -> None:
    old, new = page(render_html(sample())).all("div", "filing")
    text = squeezed(old.text)
    for words in (
        "Harbour Line 20-F FY2024",
        "Item 3.D",
        "4 factors",
        "62% confidence",
        "page number 5",
        "No later item ends the section",
        "The year was guessed",
        "harbour-2024.md",
    ):
        assert words in text
    assert "/home/someone" not in render_html(sample())
    assert "accounted for" in new.text
    assert new.all("ul", "warnings") == []


def test_characters_that_no_block_holds_are_told() -> None:
    built = sample()
    short = replace(built.new, blocks=built.new.blocks[:-1])
    card = page(render_html(replace(built, new=short))).all("div", "filing")[1]
    assert "not accounted for" in card.one("p", "alarm").text


def test_the_contents_tell_status_in_words_and_link_to_each_factor() -> None:
    contents = by_id(page(render_html(sample())), "contents")
    lines = [squeezed(item.text) for item in contents.all("li")]
    assert lines == [
        "● edited Introduction and category headings",
        "✎ edited · retitled old 1 / new 1 "
        "Our subsidiaries may earn less and need more money. 4 figures differ",
        "⇅ unchanged · moved old 2 / new 2 We rely on software.",
        "− removed old 3 Tax assets may not be recovered. 1 figure differs",
        "+ new new 3 Cold warehouses may stay empty.",
        "= unchanged old 4 / new 4 Rates move.",
    ]
    assert [title.text for title in contents.all("h3")] == [
        "Risks related to our business",
        "Risks related to our finances",
    ]


def test_the_tables_of_figures_hold_changed_ones_first_and_link_to_their_places() -> None:
    root = page(render_html(sample()))
    rows = [
        [squeezed(cell.text) for cell in row.all("td")][3:]
        for row in by_id(root, "figures").all("tr")
        if row.all("td")
    ]
    assert rows == [
        ["eight", "14", "+6", "+75.0%", "● changed"],
        ["¥15.1 billion", "¥26.1 billion", "+¥11.0 billion", "+72.8%", "● changed"],
        ["¥16.5 billion", "¥15.6 billion", "−¥0.9 billion", "−5.5%", "≠ restated"],
        ["¥0.4 billion", "–", "", "", "− removed"],
        ["–", "¥0.6 billion", "", "", "+ added"],
        ["June 30, 2024", "June 30, 2025", "", "", "» rolled forward"],
        ["2019", "2019", "", "", "= unchanged"],
    ]
    place = by_id(root, "f2-new")
    assert place.text == "¥26.1 billion"
    assert place.attributes["href"] == "#f2"
    assert "suspect: ¥ read as 4" in by_id(root, "f4").text
    for number in range(1, 8):
        for link in by_id(root, f"f{number}").all("a"):
            target = link.attributes["href"].removeprefix("#")
            if target.startswith("f"):
                assert by_id(root, target).attributes["href"] == f"#f{number}"
    context = by_id(root, "f2").one("span", "context")
    assert squeezed(context.text) == "Coldway had ¥26.1 billion in revenues. It will not be sold."
    assert not by_id(root, "f7").all("span", "context")


def test_what_the_reviewer_said_of_figures_stands_in_the_table() -> None:
    comparison, review = sample(), Review("a", "b")
    names, figures = FigureNames(comparison), comparison.pairs[0].figures
    marks = review.figures.with_entry(figures[1], FigureEntry(Check.NEEDS_SOURCE, "<ask> again"), names)
    marks = marks.with_match(names.of(figures[2].new), None)  # type: ignore[arg-type] # it has a new side
    shown = with_matches(comparison, marks)
    root = page(render_html(shown, replace(review, figures=marks)))
    (row,) = [row for row in by_id(root, "figures").all("tr") if "needs source" in row.text]
    assert "needs-source" in row.one("span", "mark").classes
    assert row.one("span", "figure-note").text.endswith("<ask> again")
    assert "1 figure needs source" in root.one("ul", "counts").text
    (by_hand,) = [row for row in by_id(root, "figures").all("tr") if "by hand" in row.text]
    assert squeezed(by_hand.one("td", "verdict").text) == "+ added, by hand"
    other = page(render_html(build_comparison([]), replace(review, figures=marks)))
    assert "<ask> again" in by_id(other, "figure-strays").text


def test_figures_that_do_not_agree_are_told_and_linked() -> None:
    root = page(render_html(with_findings(sample())))
    (item,) = by_id(root, "figures").one("ul", "findings").all("li")
    assert "In the new filing: the parts do not add up" in squeezed(item.text)
    links = [link.attributes["href"] for link in item.all("a")]
    assert links == ["#f1-new", "#f2-new", "#pair-p1"]
    assert all(by_id(root, link.removeprefix("#")) for link in links)
    assert "≠ 1 inconsistency" in squeezed(root.one("ul", "counts").text)
    assert "findings" not in [
        one for element in page(render_html(sample())).all("ul") for one in element.classes
    ]


def test_new_verdicts_are_told_apart_by_sign_word_and_colour() -> None:
    comparison = sample()
    first = comparison.pairs[0]
    figures = list(first.figures)
    figures[1] = replace(figures[1], verdict=FigureVerdict.NOT_ROLLED)
    figures[2] = replace(figures[2], verdict=FigureVerdict.RESCALED)
    changed = replace(comparison, pairs=(replace(first, figures=tuple(figures)), *comparison.pairs[1:]))
    root = page(render_html(changed))
    verdicts = [squeezed(cell.text) for cell in by_id(root, "figures").all("td", "verdict")]
    assert "‖ not rolled" in verdicts[:2]
    assert "≡ rescaled" in verdicts[-3:]
    boxes = {box.text: box.classes for box in by_id(root, "pair-p1").all("a", "figure")}
    assert boxes["14"] == ["figure", "not-rolled"]
    assert boxes["¥26.1 billion"] == ["figure", "quiet", "rescaled"]


def test_the_marks_of_a_row() -> None:
    row = by_id(page(render_html(sample())), "pair-p1-r2")
    old, new = row.all("div", "cell")
    assert [mark.text for mark in old.all("del")] == ["cannot"]
    assert [mark.text for mark in new.all("ins")] == ["will not"]
    assert [box.text for box in row.all("a", "figure")] == ["¥15.1 billion", "¥26.1 billion"]
    assert new.one("p").classes == ["bullet", "level-1"]
    assert "differs" in row.classes


def test_a_gap_says_that_there_is_nothing() -> None:
    row = by_id(page(render_html(sample())), "pair-p1-r3")
    old, new = row.all("div", "cell")
    assert "gap" in old.classes
    assert "Nothing here in the old filing" in old.text
    assert "".join(mark.text for mark in new.all("ins")) == new.text


def test_an_ignored_difference_is_shown_quietly() -> None:
    row = by_id(page(render_html(sample())), "pair-p1-r6")
    assert row.all("ins") == row.all("del") == []
    assert [quiet.text for quiet in row.all("span", "ignored")] == [".", "!"]
    assert "differs" not in row.classes


def test_a_paragraph_that_moved_links_to_its_counterpart() -> None:
    row = by_id(page(render_html(sample())), "pair-p1-r8")
    assert row.one("a", "chip").attributes["href"] == "#pair-p1-r0"


def test_unchanged_paragraphs_are_folded_but_there() -> None:
    folds = by_id(page(render_html(sample())), "pair-p1").all("details")
    assert [fold.one("summary").text for fold in folds] == ["3 unchanged paragraphs"]
    assert "We may lose staff." in folds[0].text


def test_added_and_removed_factors_carry_their_proof() -> None:
    root = page(render_html(sample()))
    why, nearest = by_id(root, "pair-p3").all("p", "why")
    assert why.text == "built by hand"
    assert (
        squeezed(nearest.text)
        == "Nearest in the new filing (12%): Our subsidiaries may earn less and need more money."
    )
    assert nearest.one("a").attributes["href"] == "#pair-p1"
    assert by_id(root, "pair-p5").all("p", "why") == []


def test_the_text_before_the_first_factor_is_compared() -> None:
    root = page(render_html(sample()))
    row = by_id(root, "pair-p0-r0")
    assert row.one("ins").text.strip() == "with care"
    assert not row.inside("details")
    assert "Introduction and category headings" in by_id(root, "contents").text


def test_the_legend_explains_every_box() -> None:
    (legend,) = page(render_html(sample())).all("p", "legend")
    boxes = {name for box in legend.all("span", "figure") for name in box.classes}
    assert {"changed", "restated", "suspect", "quiet"} <= boxes


def test_a_mark_on_the_introduction_is_shown_and_is_no_stray() -> None:
    comparison = sample()
    assert comparison.introduction is not None
    review = review_of(comparison).with_entry(comparison.introduction, Entry(Mark.REVIEWED, "milder"))
    root = page(render_html(comparison, review))
    note = by_id(root, "pair-p0").one("blockquote").text
    assert note.startswith("Note by ")
    assert note.endswith(" milder")
    assert "1 of 6 reviewed" in root.text
    assert not [element for element in root.all() if element.attributes.get("id") == "strays"]


def test_each_note_tells_its_author_and_time_and_answers_stand_below_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    comparison = sample()
    root = page(render_html(comparison, answered(comparison, monkeypatch)))
    question, answer, other = by_id(root, "pair-p1").all("blockquote")
    assert question.text == "Note by Ann <i>, 1 December 2026, 14:03 UTC " + "Where is the contract?"
    assert answer.text == "Answer by Bob, 1 December 2026, 15:30 UTC It expired."
    assert "answer" in answer.classes
    assert (other.one("q").text, other.text.split(" ")[-1]) == ("money", "Tone?")
    assert "3 notes" in by_id(root, "contents").text


def test_what_was_set_aside_can_be_seen() -> None:
    assert [squeezed(item.text) for item in by_id(page(render_html(sample())), "aside").all("li")] == [
        "page number 42"
    ]


def test_marks_and_notes_are_shown() -> None:
    comparison = sample()
    review = review_of(comparison)
    first, second, third, *_ = comparison.pairs
    review = review.with_entry(first, Entry(Mark.REVIEWED, "Ask <b>why</b>.\nTwice."))
    review = review.with_entry(second, Entry(Mark.FLAGGED))
    review = review.with_entry(third, Entry(note="old", outdated=True))
    root = page(render_html(comparison, review))
    assert by_id(root, "pair-p1").one("blockquote").text.endswith(" UTC Ask <b>why</b>.\nTwice.")
    assert "✓ reviewed" in squeezed(by_id(root, "pair-p1").one("header").text)
    assert "⚑ flagged" in squeezed(by_id(root, "pair-p2").text)
    assert "reviewed before its text changed" in by_id(root, "pair-p3").text
    assert "1 of 6 reviewed" in root.text
    assert "reviewed" not in page(render_html(comparison)).one("main").text


def test_the_contents_tell_where_a_note_is() -> None:
    comparison = sample()
    review = review_of(comparison).with_entry(comparison.pairs[0], Entry(note="Ask."))
    lines = by_id(page(render_html(comparison, review)), "contents").all("li")
    assert [index for index, line in enumerate(lines) if line.all("span", "chip")] == [1]


@pytest.mark.parametrize("comparison", filings(), ids=["sample", "hostile", "empty", "bundled"])
def test_no_level_of_headings_is_skipped(comparison: Comparison) -> None:
    levels = [
        int(one.tag[1]) for one in page(render_html(comparison)).all() if re.fullmatch("h[1-6]", one.tag)
    ]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


def test_the_item_is_named_once() -> None:
    built = sample()
    section = built.new.section
    titles = {"Item 3.D Risk Factors": 1, "ITEM\n3.D. RISK FACTORS": 1, "Risk Factors": 1}
    for title, times in titles.items():
        new = replace(built.new, section=replace(section, item="3.D", title=title))
        card = squeezed(page(render_html(replace(built, new=new))).all("div", "filing")[1].text)
        assert card.casefold().count("item 3.d") == times


def test_a_note_whose_factor_is_gone_is_not_lost() -> None:
    before = build_comparison([PairSpec(rows=[("Gone.", "Gone.")])])
    review = review_of(before).with_entry(before.pairs[0], Entry(note="remember this"))
    strays = by_id(page(render_html(sample(), review)), "strays")
    assert "Gone." in strays.text
    assert "remember this" in strays.text


def test_what_the_reviewer_paired_says_so_and_is_counted() -> None:
    comparison = sample()
    first, *others = comparison.pairs
    why = "Paired by the reviewer."
    by_hand = replace(comparison, pairs=(replace(first, manual=True, similarity=0.99, why=why), *others))
    text = squeezed(page(render_html(by_hand)).text)
    assert "paired by hand" in text
    assert "1 paired or unpaired by hand" in text
    assert why in text
    assert "paired by hand" not in squeezed(page(render_html(comparison)).text)


def test_control_characters_do_not_reach_the_page() -> None:
    comparison = build_comparison([PairSpec(rows=[("a\x00\x1b[31mb", "a\x07\u0085b")])])
    html = render_html(replace(comparison, old=replace(comparison.old, company="a\ud800b")))
    assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]", html)
    html.encode("utf-8")


@pytest.mark.parametrize("control", [*range(0x202A, 0x202F), *range(0x2066, 0x206A)], ids=hex)
def test_no_filing_turns_the_writing_direction(control: int) -> None:
    text = f"We owe {chr(control)}$1.5 million."
    built = build_comparison([PairSpec(rows=[(text, text)])])
    html = render_html(built)
    assert chr(control) not in html
    assert "\ufffd" in html


def test_the_same_comparison_gives_the_same_report() -> None:
    assert render_html(sample()) == render_html(sample())


def test_status_is_never_told_by_colour_alone() -> None:
    root = page(render_html(sample()))
    for pair in root.all("section", "pair"):
        title = by_id(pair, f"{pair.attributes['id']}-title")
        assert title.one("span", "words").text
        assert title.one("span", "glyph").text
    css = root.one("style").text
    assert "underline" in re.search(r"\nins \{[^}]*\}", css)[0]  # type: ignore[index]  # fails where there is none
    assert "line-through" in re.search(r"\ndel \{[^}]*\}", css)[0]  # type: ignore[index]  # fails where there is none


def test_paper_is_light() -> None:
    css = page(render_html(sample())).one("style").text
    assert "@media print" in css
    assert (
        css.count("prefers-color-scheme: dark")
        == css.count("@media screen and (prefers-color-scheme: dark)")
        == 1
    )


def test_what_is_folded_on_the_screen_is_open_on_paper() -> None:
    css = page(render_html(sample())).one("style").text
    _, _, paper = css.partition("@media print")
    assert "details::details-content { content-visibility: visible" in paper


def test_the_title_names_the_filer_once() -> None:
    built = sample()
    assert title_of(built) == "Harbour Line 20-F FY2024 ▸ FY2025"
    other = replace(built, new=replace(built.new, company="Quayside"))
    assert title_of(other) == "Harbour Line 20-F FY2024 ▸ Quayside 20-F FY2025"
    unknown = replace(built, old=replace(built.old, company=None))
    assert title_of(unknown) == "20-F FY2024 ▸ Harbour Line 20-F FY2025"


def test_a_figure_tells_which_factor_it_stands_in_on_paper_too() -> None:
    root = page(render_html(sample()))
    cells = by_id(root, "figures").all("td", "factor")
    assert cells
    assert all(cell.one("span", "cited").text.startswith(("old", "new")) for cell in cells)
    _, _, paper = root.one("style").text.partition("@media print")
    assert "-webkit-line-clamp: none" in paper
    assert by_id(root, "pair-p1").one("header").one("span", "cited").text == "old 1 / new 1"


def test_the_page_tells_how_it_was_made_and_carries_its_manifest_unseen() -> None:
    root = page(render_html(sample()))
    made = by_id(root, "made")
    assert sample().old.sha256 in made.text
    assert "Thresholds" in made.one("details").text
    assert "hidden" in by_id(root, "manifest").attributes
