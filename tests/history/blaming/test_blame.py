"""Since when a sentence stands, in which words it stood before, and which went: told to a reader of four
years."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.comparison.risks import CREW, FERRIES, WEATHER, filing
from viewer.comparison import Options
from viewer.filings.model import Filing, Paragraph, Span
from viewer.history import (
    Blamed,
    Comparisons,
    FactorAt,
    SentenceAt,
    SentenceHistory,
    blame,
    blame_words,
    history,
    last_seen,
)

FUEL = "A rise in the price of marine fuel would reduce our margins."
MAY = "Prices of marine fuel may rise above what our tariffs allow."
HAS = "Prices of marine fuel have risen above what our tariffs allow."
SWAPS = "We hedge half of a year's consumption with swaps."
STORE = "We store fuel for nine days in two tanks on the mainland."
SUIT = "A supplier sued us over a late payment for lubricants."


def told(*bodies: str) -> SentenceHistory:
    """The sentences of filings that have other risks, too, and a risk of fuel with these paragraphs."""
    return of([filing(FERRIES, (FUEL, body), CREW, year=2020 + at) for at, body in enumerate(bodies)])


def of(filings: list[Filing], options: Options | None = None) -> SentenceHistory:
    comparisons = Comparisons(filings, options or Options())
    return SentenceHistory(history(filings, comparisons=comparisons), comparisons)


def find(sentences: SentenceHistory, filing: int, text: str) -> Blamed:
    (found,) = [each for each in sentences.blame(filing) if each.text == text]
    return found


def test_a_sentence_stands_since_it_first_stood_as_it_is() -> None:
    sentences = told(f"{MAY} {SWAPS}", f"{HAS} {SWAPS}", f"{HAS} {SWAPS} {STORE}")
    swaps, has, store = (find(sentences, 2, text) for text in (SWAPS, HAS, STORE))
    assert (swaps.first_exact, swaps.first_any, swaps.since, swaps.rewordings) == (0, 0, 0, ())
    assert (store.first_exact, store.first_any, store.since, store.rewordings) == (2, 2, 2, ())
    assert (has.first_exact, has.first_any, has.since) == (1, 0, 1)
    (rewording,) = has.rewordings
    assert (rewording.filing, rewording.before.filing, rewording.after.filing) == (1, 0, 1)
    assert rewording.before == find(sentences, 0, MAY).at
    assert 0.7 < rewording.similarity < 1


def test_each_rewording_is_told_oldest_first() -> None:
    last = "Prices of marine fuel have risen far above what our tariffs and contracts allow."
    sentences = told(MAY, HAS, HAS, last)
    found = find(sentences, 3, last)
    assert [(each.before.filing, each.filing) for each in found.rewordings] == [(0, 1), (2, 3)]
    assert (found.first_exact, found.first_any) == (3, 0)


def test_a_sentence_that_went_and_came_back_stands_with_a_break() -> None:
    sentences = told(f"{MAY} {SWAPS}", MAY, f"{MAY} {SWAPS}", f"{MAY} {SWAPS}")
    swaps = find(sentences, 3, SWAPS)
    assert (swaps.first_exact, swaps.since, swaps.missing, swaps.returned) == (0, 2, (1,), True)
    assert (swaps.first_any, swaps.rewordings) == (0, ())
    assert not find(sentences, 3, MAY).returned
    assert all(each.text != SWAPS for each in sentences.gone())


def test_what_was_reworded_and_put_back_was_reworded_twice() -> None:
    found = find(told(MAY, HAS, MAY), 2, MAY)
    assert (found.first_exact, found.first_any, found.since, found.missing) == (0, 0, 2, (1,))
    assert [(each.before.filing, each.filing) for each in found.rewordings] == [(0, 1), (1, 2)]


def test_a_sentence_that_comes_back_in_other_words_has_its_past() -> None:
    again = "We store fuel for nine days in three tanks on the mainland."
    sentences = told(f"{MAY} {STORE}", MAY, f"{MAY} {again}")
    found = find(sentences, 2, again)
    assert (found.first_exact, found.first_any) == (2, 0)
    assert [each.before for each in found.rewordings] == [find(sentences, 0, STORE).at]
    assert sentences.gone() == ()


def test_a_sentence_that_moved_to_another_risk_stands_on() -> None:
    old = filing(FERRIES, (FUEL, f"{MAY} {STORE}"), CREW, year=2020)
    new = filing((FERRIES[0], f"{FERRIES[1]} {STORE}"), (FUEL, MAY), CREW, year=2021)
    found = find(of([old, new]), 1, STORE)
    assert (found.first_exact, found.at.factor) == (0, FactorAt(1, 1))


def test_a_risk_that_skips_a_filing_is_reworded_across_it() -> None:
    filings = [
        filing(FERRIES, (FUEL, f"{MAY} {SWAPS}"), CREW, year=2020),
        filing(FERRIES, CREW, year=2021),
        filing(FERRIES, (FUEL, f"{HAS} {SWAPS}"), CREW, year=2022),
    ]
    found = find(of(filings), 2, HAS)
    assert (found.first_any, [each.before.filing for each in found.rewordings]) == (0, [0])


def test_each_copy_of_a_sentence_that_two_risks_have_lives_its_own_life() -> None:
    stock = "Any of this could hurt our business."
    filings = [
        filing((FERRIES[0], f"{FERRIES[1]} {stock}"), (CREW[0], CREW[1]), year=2020),
        filing((FERRIES[0], f"{FERRIES[1]} {stock}"), (CREW[0], f"{CREW[1]} {stock}"), year=2021),
        filing((FERRIES[0], FERRIES[1]), (CREW[0], f"{CREW[1]} {stock}"), WEATHER, year=2022),
    ]
    sentences = of(filings)
    first, second = (each for each in sentences.blame(1) if each.text == stock)
    assert (first.first_exact, second.first_exact) == (0, 1)
    assert find(sentences, 2, stock).first_exact == 1
    (gone,) = [each for each in sentences.gone() if each.text == stock]
    assert (gone.at.factor, gone.last, gone.first_exact) == (FactorAt(1, 1), 1, 0)


def test_glyphs_make_no_other_sentence_and_figures_do() -> None:
    quoted = "Our “fuel clause” covers 60% of the fleet’s needs."
    plain = 'Our "fuel clause"  covers 60% of the fleet\'s needs.'
    less = 'Our "fuel clause" covers 50% of the fleet\'s needs.'
    sentences = told(quoted, plain, less)
    assert find(sentences, 1, plain).first_exact == 0
    assert find(sentences, 2, less).first_exact == 2
    bodies = [quoted, plain, less]
    strict = of(
        [filing(FERRIES, (FUEL, body), year=2020 + at) for at, body in enumerate(bodies)],
        Options(ignore_quotes_and_dashes=False),
    )
    assert find(strict, 1, plain).first_exact == 1


def test_a_sentence_that_no_later_filing_has_is_gone() -> None:
    sentences = told(f"{MAY} {SUIT}", f"{MAY} {SUIT}", HAS)
    assert [(each.text, each.last, each.first_exact, each.first_any) for each in sentences.gone()] == [
        (SUIT, 1, 0, 0)
    ]


def test_sentences_that_were_joined_are_not_gone() -> None:
    one, two = "We hedge half of what we burn.", "We store fuel for nine days on the mainland."
    sentences = told(
        f"{one} {two}", "We hedge half of what we burn and store fuel for nine days on the mainland."
    )
    assert sentences.gone() == ()


def test_words_stand_since_the_wording_that_brought_them() -> None:
    last = "Prices of marine fuel have risen above what our new tariffs allow."
    sentences = told(MAY, HAS, last)
    at = find(sentences, 2, last).at
    words = {each.span.of(last): each.first for each in sentences.words(at)}
    old = ("Prices", "of", "marine", "fuel", "above", "what", "our", "tariffs", "allow", ".")
    assert words == {
        **dict.fromkeys(old, 0),
        "have": 1,
        "risen": 1,
        "new": 2,
    }


def test_a_figure_is_one_word() -> None:
    old, new = "We burn $35,000,000 of fuel a year.", "We burn $55,000,000 of fuel a year."
    sentences = told(old, new)
    words = {each.span.of(new): each.first for each in sentences.words(find(sentences, 1, new).at)}
    assert words["$55,000,000"] == 1
    assert words["fuel"] == 0


def test_each_question_alone_has_the_same_answer() -> None:
    filings = [filing(FERRIES, (FUEL, MAY), year=2020), filing(FERRIES, (FUEL, HAS), WEATHER, year=2021)]
    comparisons = Comparisons(filings)
    made = history(filings, comparisons=comparisons)
    sentences = SentenceHistory(made, comparisons)
    at = find(sentences, 1, HAS).at
    assert blame(made, comparisons, 1) == sentences.blame(1)
    assert last_seen(made, comparisons) == sentences.gone()
    assert blame_words(made, comparisons, at) == sentences.words(at)
    assert sentences.blamed(at) == find(sentences, 1, HAS)


def test_a_sentence_that_is_not_there_is_refused() -> None:
    sentences = told(MAY, HAS)
    nowhere = SentenceAt(FactorAt(1, 2), 1, Span(3, 9))
    with pytest.raises(KeyError):
        sentences.blamed(nowhere)
    with pytest.raises(KeyError):
        sentences.words(nowhere)


def test_another_title_of_a_risk_is_no_other_wording_of_its_heading() -> None:
    title = "Marine fuel prices"
    sentences = of(
        [
            filing(FERRIES, (title, f"{MAY} {SWAPS} {STORE}"), CREW, year=2020),
            filing(FERRIES, (FUEL, f"{MAY} {SWAPS} {STORE}"), CREW, year=2021),
        ]
    )
    heading = find(sentences, 1, FUEL)
    assert (heading.first_exact, heading.first_any, heading.rewordings) == (1, 1, ())
    assert all(each.text != title for each in sentences.gone())


def test_a_heading_in_other_words_keeps_its_past() -> None:
    other = "A steep rise in the price of marine fuel could reduce our margins."
    sentences = of(
        [
            filing(FERRIES, (FUEL, f"{MAY} {SWAPS}"), CREW, year=2020),
            filing(FERRIES, (other, f"{MAY} {SWAPS}"), CREW, year=2021),
        ]
    )
    assert find(sentences, 1, other).first_any == 0


def test_a_heading_is_one_sentence_with_a_stop_inside() -> None:
    comma = "Bay Oil, our largest supplier of marine fuel, may end its contract with us."
    stop = comma.replace("Oil,", "Oil.").replace("our", "Our", 1)
    sentences = of(
        [
            filing(FERRIES, (comma, f"{MAY} {SWAPS}"), CREW, year=2020),
            filing(FERRIES, (stop, f"{MAY} {SWAPS}"), CREW, year=2021),
        ]
    )
    headings = [each.text for each in sentences.blame(1) if each.at.part == 0]
    assert stop in headings
    assert len(headings) == 3
    assert find(sentences, 1, stop).first_any == 0


def test_capitals_alone_are_no_other_wording() -> None:
    scanned = "We sell tickets at 40 ATMS and at the quay."
    sentences = told(f"{MAY} {scanned}", f"{MAY} {scanned.replace('ATMS', 'ATMs')}")
    found = find(sentences, 1, scanned.replace("ATMS", "ATMs"))
    assert (found.first_exact, found.since, found.rewordings) == (0, 0, ())


def test_what_stands_on_beside_the_risks_is_not_gone() -> None:
    old = filing(FERRIES, (FUEL, f"{MAY} {SUIT} {STORE}"), CREW, year=2020)
    new = filing(FERRIES, (FUEL, MAY), CREW, year=2021)
    new = replace(new, preamble=(Paragraph(f"These are our risks. {SUIT}", ()),))
    assert [each.text for each in of([old, new]).gone()] == [STORE]
