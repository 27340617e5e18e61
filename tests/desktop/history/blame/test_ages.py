"""A page of aged text: nothing of the filing is left out, and each run has one age."""

from __future__ import annotations

import pytest

from tests.desktop.history.histories import (
    CREW,
    DEAR,
    LEAVING,
    PORT,
    STORMS,
    STRIKE,
    port_history,
    port_sentences,
)
from viewer.desktop.history.blame.ages import Age, AgedPage, page_of
from viewer.desktop.history.blame.leads import lead_of, lead_of_gone
from viewer.desktop.history.blame.words import age_words, margin_words, sentence_words
from viewer.redline.plan import BlockKind

LABELS = ("2014", "2017", "2021", "2022")


def page(place: int = 3) -> AgedPage:
    history, _ = port_history()
    return page_of(history.filings[place], place, port_sentences().blame(place))


def words_of(text: str) -> str:
    return next(margin_words(one.age, LABELS) for one in page().sentences if one.blamed.text == text)


def test_all_text_of_the_filing_stands_in_its_order() -> None:
    shown = [part.text for part in page().parts]
    assert shown == ["Trade", PORT, f"{STORMS} {DEAR} {STRIKE}", "People", CREW, LEAVING]
    assert [part.kind for part in page().parts][:3] == [
        BlockKind.CATEGORY,
        BlockKind.HEADING,
        BlockKind.PROSE,
    ]
    for part in page().parts:
        assert "".join(part.text[run.start : run.end] for run in part.runs) == part.text


def test_each_run_has_one_age_and_begins_where_another_ends() -> None:
    body = page().parts[2]
    ages = [margin_words(run.age, LABELS) for run in body.runs if run.age is not None]
    assert ages == ["≤2014", "≤2014, reworded 2017", "2022"]
    assert [run.end for run in body.runs[:-1]] == [run.start for run in body.runs[1:]]


def test_a_text_without_ages_is_shown_all_the_same() -> None:
    history, _ = port_history()
    bare = page_of(history.filings[3], 3, ())
    assert [part.text for part in bare.parts] == [part.text for part in page().parts]
    assert bare.sentences == ()
    assert bare.next_age(-1, 1) is None


def test_what_the_oldest_filing_has_is_not_said_to_begin_there() -> None:
    assert words_of(STORMS) == "≤2014"
    age = next(one.age for one in page().sentences if one.blamed.text == STORMS)
    assert age_words(age, LABELS) == "Stands so since 2014 or before"


def test_a_reworded_sentence_says_when_it_came_in_and_when_it_was_reworded() -> None:
    age = next(one.age for one in page().sentences if one.blamed.text == DEAR)
    assert (
        age_words(age, LABELS)
        == "Stands so since 2017; first in other words in 2014 or before; reworded in 2017"
    )


def test_a_new_sentence_is_new_in_the_filing_that_is_read_alone() -> None:
    newest = next(one for one in page().sentences if one.blamed.text == STRIKE)
    assert page().is_new(newest.age)
    assert sentence_words(page(), newest.age, LABELS) == "New in 2022: no filing before has it"
    crew = next(one for one in page().sentences if one.blamed.text == CREW)
    assert not page().is_new(crew.age)
    assert not any(page(0).is_new(one.age) for one in page(0).sentences)


def test_steps_lead_to_the_beginnings_of_ages_both_ways() -> None:
    told = page()
    texts = [one.blamed.text for one in told.sentences]
    assert texts == [PORT, STORMS, DEAR, STRIKE, CREW, LEAVING]
    forward, at = [], -1
    while (found := told.next_age(at, 1)) is not None:
        forward.append(texts[found])
        at = found
    assert forward == [PORT, DEAR, STRIKE, CREW]
    assert told.next_age(5, -1) == 4
    assert told.next_age(0, -1) is None


def test_steps_since_a_year_count_later_years_unless_told_otherwise() -> None:
    told = page()
    assert told.next_since(-1, 2, 1) == 3
    assert told.next_since(3, 2, 1) == 4
    assert told.next_since(-1, 2, 1, exactly=True) == 4
    assert told.next_since(4, 2, -1) == 3
    assert told.next_since(5, 3, 1) is None


def test_a_sentence_leads_to_the_two_filings_of_its_last_rewording() -> None:
    told = page()
    dear = told.sentences[2]
    wish = lead_of(told, dear)
    assert wish is not None
    assert (wish.earlier, wish.later, wish.at.filing, wish.part) == (0, 1, 1, 1)
    history, _ = port_history()
    assert wish.span is not None
    assert wish.span.of(history.factor(wish.at).parts[wish.part].text) == DEAR


@pytest.mark.parametrize(("number", "filings"), [(3, (2, 3)), (4, (1, 3)), (1, (0, 3))])
def test_one_that_was_never_reworded_leads_to_where_it_came_in(number: int, filings: tuple[int, int]) -> None:
    wish = lead_of(page(), page().sentences[number])
    assert wish is not None
    assert (wish.earlier, wish.later) == filings


def test_a_sentence_of_the_oldest_filing_leads_nowhere() -> None:
    assert lead_of(page(0), page(0).sentences[0]) is None


def test_what_went_leads_to_its_last_filing_and_the_one_after() -> None:
    gone = port_sentences().gone()
    assert {(wish.earlier, wish.later) for wish in map(lead_of_gone, gone)} == {(0, 1)}


def test_sentences_that_the_margin_tells_alike_are_one_run_however_often_they_were_reworded() -> None:
    once, twice = Age(3, 3, 0, (3,)), Age(3, 3, 0, (1, 3))
    assert once.shown == twice.shown
    assert margin_words(once, LABELS) == margin_words(twice, LABELS) == "≤2014, reworded 2022"
    back = Age(3, 0, 0, (), (1, 2))
    assert margin_words(back, LABELS) == "≤2014, back 2022"
    assert back.shown != once.shown
    assert age_words(back, LABELS) == (
        "Stands so since 2022; stood so in 2014 or before already; not so in 2017 and 2021"
    )
