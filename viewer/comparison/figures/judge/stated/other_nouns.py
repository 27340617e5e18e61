"""``our backlog was $40 million``, ``our warranty reserve was $50 million``: one sentence, another thing.

Where two clauses are the same but for a noun, the noun was changed on purpose, and no difference between the
two values has a meaning. Of one value, a word before the noun may only have been changed for a like one
(``statutory auditors``, ``company auditors``): then the row stands, with a doubt. Where more was written
anew, nothing is made of it, for filings reword what stays the same.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from typing import NamedTuple

from viewer.comparison.figures.judge.open_ledgers import OpenLedgers
from viewer.comparison.figures.match.figure_texts import Texts
from viewer.comparison.figures.verdicts.contrasts import BASES, LINES, POPULATIONS, contrast
from viewer.comparison.figures.verdicts.measures import one_name
from viewer.comparison.model import FigureChange, FigureVerdict
from viewer.figures.claim import Measure
from viewer.figures.describe.content_words import FUNCTION, NUMBERS, VERBS, stem
from viewer.figures.label import MOST_FIGURES
from viewer.figures.model import Figure, FigureKind
from viewer.figures.quoted.passage import quoted
from viewer.figures.values import Quantity
from viewer.language.told import tell
from viewer.language.word_lists import word_list, word_set

_TOKEN = re.compile(r"\[…\]|…|[^\W_](?:[\w&’'.-]*\w)?")
_SAYS_NO_OTHER = word_set(
    """
    substantial significant material large largest major main key principal primary certain various several
    additional new existing approximate total aggregate overall estimated net consolidated such other first
    second third fiscal calendar previous prior current annual
    """
)
"""Words that make no other thing of what they stand before."""
_TURNS = word_set("before after including excluding")
"""Words of grammar that make another thing of it: ``excluding fuel, our costs rose``."""
_OPPOSITES = frozenset(
    tuple(pair.split("/"))
    for pair in word_list(
        "added/took added/lost gained/lost saved/cost seller/buyer source/use boosted/hurt helped/hurt "
        "lifted/dented "
        "raised/lowered contributed/cost won/lost joined/left"
    )
)
"""What adds to a measure, and what takes from it."""
_POINTING = word_set("this these that those such its their")
"""Words before a noun that may stand for any: ``this acquisition`` is the one that was named before."""
_TELLS_NOTHING = FUNCTION | VERBS | _SAYS_NO_OTHER
_MOST_SWAPPED = 3
"""Telling words of a side at most that stand in the place of others: of more, the clause was reworded. On 29
pairs of real filings no two clauses of one thing differ by more and are else the same."""
_LEAST_ALIKE = 0.5
"""Share of the words of the longer clause, the swapped ones apart, that both must have. Trades off a clause
that was written anew against a long one with a noun of its own; not measured."""
_KINDS = (FigureKind.MONEY, FigureKind.PERCENT, FigureKind.COUNT, FigureKind.RATIO)
_ASKED = (FigureVerdict.UNCHANGED, FigureVerdict.RESCALED, FigureVerdict.CHANGED)


class _Swap(NamedTuple):
    """What stands in the one clause where the other has other words."""

    old: str
    new: str
    head: bool
    """Whether nothing that is named follows it: ``reserve`` in ``our reserve was``."""


def tell_nouns_apart(rows: OpenLedgers, texts: Texts) -> None:
    """Give ``unlike``, or a doubt, to figures whose clauses are the same but for what they are of."""
    for index, change in rows.all():
        old, new = change.old, change.new
        if change.verdict not in _ASKED or old is None or new is None or change.kind not in _KINDS:
            continue
        if texts.sentence(old) == texts.sentence(new):
            continue
        swap = _swapped(old.figure, new.figure)
        if swap is None:
            continue
        rows.substitute(index, change, _told(change, swap))


def _told(change: FigureChange, swap: _Swap) -> FigureChange:
    turned = _turned(change, swap)
    if turned is not None:
        return turned
    groups = (*POPULATIONS, *BASES, *LINES)
    opposite = contrast(Measure(swap.old), Measure(swap.new), groups) is not None or _denied(swap)
    if change.verdict is FigureVerdict.CHANGED or swap.head or opposite:
        what = tell("{old} against {new}", old=swap.old, new=swap.new)
        reason = tell("not of the same thing: {what}", what=what)
        return replace(change, verdict=FigureVerdict.UNLIKE, delta=None, percent=None, reason=reason)
    doubt = tell("told of “{new}” where it was told of “{old}”", old=swap.old, new=swap.new)
    return replace(change, suspect="; ".join(filter(None, (change.suspect, doubt))))


def _turned(change: FigureChange, swap: _Swap) -> FigureChange | None:
    """The row of a measure that turned round: what added to earnings takes from them; None for any other."""
    words = swap.old.lower(), swap.new.lower()
    if words not in _OPPOSITES and words[::-1] not in _OPPOSITES:
        return None
    assert change.old is not None and change.new is not None
    before, after = change.old.figure.value, change.new.figure.value
    swing = None
    if isinstance(before, Quantity) and isinstance(after, Quantity):
        swing = before.number + after.number
        swing = -swing if words in _OPPOSITES else swing
    reason = tell("turned round, {how}", how=f"from {swap.old} to {swap.new}")
    return replace(change, verdict=FigureVerdict.REVERSED, delta=swing, percent=None, reason=reason)


_DENYING = ("non", "un", "not ")
"""What stands before a word and denies it."""


def _denied(swap: _Swap) -> bool:
    """Tell whether the one word is the other with what denies it: ``union``, ``non-union``.

    ``in-`` is none of these: an input is not what is no put, an income not what does not come.
    """
    one, other = swap.old.lower(), swap.new.lower()
    return any(
        long.removeprefix(prefix).lstrip("- ") == short
        for long, short in ((one, other), (other, one))
        for prefix in _DENYING
        if long.startswith(prefix)
    )


def _swapped(old: Figure, new: Figure) -> _Swap | None:
    """The words by which alone the clauses of two figures differ; None where they do not, or by more."""
    before, after = (_TOKEN.findall(_clause(figure)) for figure in (old, new))
    if not before or not after:
        return None
    found: _Swap | None = None
    same = 0
    one, other = ([token.lower() for token in tokens] for tokens in (before, after))
    for what, i, j, k, m in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if what == "equal":
            same += j - i
            continue
        gone, come = _telling(before[i:j]), _telling(after[k:m])
        if not gone and not come:
            continue
        opening = 0 in (i, k)
        if not gone or not come or found is not None or _may_be_one(gone, come, opening):
            return None
        if {*before[max(0, i - 1) : j], *after[max(0, k - 1) : m]} & _POINTING:
            return None
        head = all(not _telling(rest[:1]) for rest in (before[j:], after[m:]))
        if opening:
            gone, come = ([_in_small(told[0]), *told[1:]] for told in (gone, come))
        found = _Swap(" ".join(gone), " ".join(come), head)
    if found is None:
        return None
    longer = max(len(before) - len(found.old.split()), len(after) - len(found.new.split()))
    return found if same >= max(1.0, _LEAST_ALIKE * longer) else None


def _clause(figure: Figure) -> str:
    sentence = figure.sentence
    if sentence is None or len(sentence.figures) > MOST_FIGURES:
        return ""
    return quoted(sentence, figure.start, figure.end, dated=False)


def _may_be_one(gone: Sequence[str], come: Sequence[str], opening: bool) -> bool:
    """Tell whether two phrases may be names of one thing: names, short forms, other spellings."""
    if max(len(gone), len(come)) > _MOST_SWAPPED or {*map(_name, gone)} & {*map(_name, come)}:
        return True
    if any(word[0].isupper() for word in (*gone, *come) if not (opening and word.lower() in _TURNS)):
        return True
    one, other = ("".join(filter(str.isalpha, "".join(words).lower())) for words in (gone, come))
    return one == other


def _in_small(word: str) -> str:
    """A word of grammar that opens a sentence, as it stands inside of one."""
    return word.lower() if word.lower() in _TURNS else word


def _name(word: str) -> str:
    return one_name(stem(word))


def _telling(tokens: Sequence[str]) -> list[str]:
    """The words that name something; no numbers, nor words with a number in them: ``five-year``."""
    return [
        token
        for token in tokens
        if token[0].isalpha()
        and (token.lower() in _TURNS or not {token.lower()} & _TELLS_NOTHING)
        and not {*token.lower().split("-")} & NUMBERS
    ]
