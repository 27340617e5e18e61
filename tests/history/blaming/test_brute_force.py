"""Blame of any small history is what comes out when every filing is searched for every sentence.

The search here shares nothing with the program: texts are put together from sentences, so nothing need be cut
apart, and what a filing has is a list of strings.
"""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from tests.comparison.risks import CREW, FERRIES, WEATHER, filing
from viewer.history import Comparisons, SentenceHistory, history

RISKS = (FERRIES, CREW, WEATHER)
POOL = (
    "Insurers exclude most of the loss.",
    "We’ve rented a tug since May.",
    "Rivals pay officers more.",
    "The quay is leased by the year.",
    "A strike would idle nine ships.",
    "Ice closes the strait in winter.",
)
Texts = list[list[list[str]]]
"""Of each filing, of each factor its sentences."""


@st.composite
def histories(draw: st.DrawFn, *, copies: bool) -> Texts:
    """Some filings with the same risks; each sentence stands once in a filing unless copies are asked for."""
    filings: Texts = []
    for _ in range(draw(st.integers(2, 4))):
        if copies:
            filings.append([draw(st.lists(st.sampled_from(POOL), min_size=1, unique=True)) for _ in RISKS])
        else:
            order = draw(st.permutations(POOL))
            cuts = sorted(draw(st.lists(st.integers(1, len(POOL)), min_size=3, max_size=3)))
            filings.append([list(order[low:high]) for low, high in zip([0, *cuts], cuts, strict=False)])
    return filings


def made(texts: Texts, glyphs: list[bool]) -> SentenceHistory:
    filings = []
    for at, factors in enumerate(texts):
        bodies = [" ".join(body).replace("’", "'" if glyphs[at] else "’") for body in factors]
        written = [(*risk[:2], *filter(None, [body])) for risk, body in zip(RISKS, bodies, strict=True)]
        filings.append(filing(*written, year=2001 + at))
    comparisons = Comparisons(filings)
    return SentenceHistory(history(filings, comparisons=comparisons), comparisons)


@settings(max_examples=15, deadline=None)
@given(histories(copies=False), st.lists(st.booleans(), min_size=4, max_size=4))
def test_a_sentence_stands_where_a_search_finds_it(texts: Texts, glyphs: list[bool]) -> None:
    sentences = made(texts, glyphs)
    has = [{sentence for factor in factors for sentence in factor} for factors in texts]
    for place in range(len(texts)):
        found = {each.text.replace("'", "’"): each for each in sentences.blame(place) if each.at.part == 2}
        assert found.keys() == has[place]
        for sentence, each in found.items():
            having = [at for at in range(place + 1) if sentence in has[at]]
            assert each.first_exact == having[0]
            assert each.missing == tuple(at for at in range(having[0], place) if at not in having)
            assert each.since == max((at + 1 for at in each.missing), default=having[0])
            assert each.first_any <= each.first_exact
    gone = {each.text.replace("'", "’"): each.last for each in sentences.gone() if each.at.part == 2}
    for sentence, last in gone.items():
        assert last == max(at for at in range(len(texts)) if sentence in has[at]) < len(texts) - 1


@settings(max_examples=15, deadline=None)
@given(histories(copies=True))
def test_a_copy_in_the_same_risk_is_the_same_copy(texts: Texts) -> None:
    sentences = made(texts, [False] * 4)
    for place in range(1, len(texts)):
        for each in sentences.blame(place):
            if each.at.part == 2 and each.text in texts[place - 1][each.at.factor.number - 1]:
                assert each.since < place
            if each.at.part == 2 and each.since < place:
                assert any(each.text in factor for factor in texts[place - 1])
        for sentence in POOL:
            before, now = (sum(sentence in factor for factor in texts[at]) for at in (place - 1, place))
            stand = sum(each.text == sentence and each.since < place for each in sentences.blame(place))
            assert stand == min(before, now)
