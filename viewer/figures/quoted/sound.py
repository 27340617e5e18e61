"""Whether the words for what a figure measures are whole noun phrases of its sentence: else it is quoted.

The case: ``grain`` of ``the price for next month's grain was $81`` is cut on its left, and
``employees`` of ``40 employees represented by unions`` on its right.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from viewer.figures.claim import Claim
from viewer.figures.describe.content_words import FUNCTION, LINKING, NUMBERS, VERBS, stem, weak
from viewer.figures.quoted.clauses import after, in_a_chain
from viewer.figures.quoted.grammar import DETERMINERS, FINITE, MOVES, PERSONS, verb_at
from viewer.figures.quoted.sentence import FigureSentence
from viewer.language.months import MONTHS
from viewer.language.remembered import PHRASES, remembered
from viewer.language.stop_words import AUXILIARIES, STOP_WORDS
from viewer.language.word_lists import word_set

_TOKEN = re.compile(r"\S+")
_MARKS = "“”\"'‘’()[],;:.*®™"
_OF_A_PERIOD = word_set(
    "fiscal calendar year years quarter half months period periods ended ending respectively then last past"
    " weeks days"
) | frozenset(month.lower() for month in MONTHS)
_ROUND = word_set(
    "approximately about around over nearly almost more than less up only least at roughly some additional"
    " further another both total aggregate estimated currently also"
)
_PREPOSITIONS = word_set(
    "of for in to from on with by under per related relating attributable outside within between against as"
    " than including excluding before after through over among at into during"
)
_CLOSES = tuple(",;:.)")
_ENDS_OF_RANGES = ("low of ", "high of ", "maximum of ", "minimum of ")
_PARTS = re.compile(r"(?<=[a-z]{3})(?:ed|ing)$")
_CONTENT = re.compile(r"[A-Za-z]{2,}")
_WITHOUT_DATES = re.compile(
    rf"\b(?:in|of|for|at|as of|on|the|fiscal|year|ended|{'|'.join(MONTHS)})\b", re.IGNORECASE
)
_LIGHT = (
    LINKING
    | AUXILIARIES
    | FUNCTION
    | NUMBERS
    | word_set(
        """
        has have had there accounted represented comprised constituted contributed incurred recorded
        reported recognized recognised generated owned owns own holds held hold made provided derived paid
        employ employs employed operate operates operated maintain maintained maintains increased
        decreased rose fell declined grew dropped total aggregate amount amounts year years year-end month
        months quarter quarters half halves period fiscal approximately ranged ranging increase decrease
        decline lower higher compared range thousand million billion trillion percent ended ending outstanding
        experienced last week weeks day days estimated estimate
        """
    )
)
"""Words of a clause that a label need not repeat: that what it names is there, and since when."""
_DUE = re.compile(r"\bdue\s(?:in\s|on\s)?(?:[A-Z][a-z]+\s)?(?:19|20)\d\d\b")
"""What tells which of several notes are meant: ``notes due 2031``."""
_TELLS_HOW = frozenset(("averaged", "averaging", "organically", "annually", "monthly", "quarterly", "daily"))
"""Words that say how something was reckoned: a label does not do without them."""
_LIGHT_NOUNS = frozenset(
    ("increase", "decrease", "plan", "plans", "estimate", "estimates", "issue", "estimated")
)
"""Words of the list of verbs that are as often nouns, or adjectives."""
_OBJECTS = frozenset(("us", "them", "it", "him", "her"))
_DONE = frozenset(("lost", "paid", "spent", "made", "sold", "held", "lent", "kept"))
"""Past forms that name nothing by themselves."""
_NOUNS_IN_ING = word_set(
    "building funding financing holding offering listing borrowing earning lending trading rating pricing"
    " marketing manufacturing engineering processing shipping training clothing housing parking training"
    " spending refining mining drilling farming banking operating"
)
"""Nouns with the look of a participle: ``our borrowing at May 3``. ``Loans maturing in 2026`` has none."""
_STOCK = frozenset(("common", "ordinary", "stock", "share"))
"""What a price per share is of."""
_AND_ITS_OWN = re.compile(r"\sand\s(?:our|its)\ssubsidiaries\b")
_HEAD_REACH = 200
"""Characters in which the head of a list stands before its colon, and an item behind it."""
_SELF = frozenset(("company", "group", "registrant", "we", "our", "us"))
_NAMES = re.compile(r"[^\W\d_][\w&/'’-]*")
_OF_WHEN = word_set("of in for at on during through from to by over within between")
_JOINS = frozenset(("and", "or", "but", "nor"))
_POINTING = frozenset(("this", "these", "such", "those"))
_TURNS = frozenset(("below", "above", "beyond", "not", "non", "no"))
"""Words before a noun that make it another: ``below investment-grade bonds``."""
_ARTICLES = DETERMINERS - _POINTING
"""Determiners that a label does without; ``this portfolio`` is no portfolio at large."""


class _Word(NamedTuple):
    plain: str
    """In small letters, without marks."""
    raw: str
    start: int
    end: int
    figure: bool
    dated: bool
    """Whether it is part of a date: then it names nothing."""


def is_sound(claim: Claim, sentence: FigureSentence, start: int, end: int, *, percent: bool) -> bool:
    """Tell whether the words of a claim are noun phrases that stand whole in the sentence.

    Args:
        claim: What the figure claims.
        sentence: Its sentence.
        start: Where it begins.
        end: Where it ends.
        percent: Whether it is a share, which is told by its whole only beside who has it.
    """
    what = claim.what
    noun = what.noun
    for extreme in _ENDS_OF_RANGES:
        noun = noun.removeprefix(extreme)
    if (
        not noun
        or weak(noun.split())
        or verb_at(noun, 0, len(noun)) >= 0
        or (" " not in noun and (noun.endswith("ed") or noun in _DONE))
        or _opens_with_a_deed(noun)
        or (percent and claim.basis.share_of and not what.share_of)
    ):
        return False
    words = _words(sentence)
    if what.of_which is not None or (
        what.owner and _stands(what.owner, words, start, whole=True, loose=True) is None
    ):
        return False
    if sentence.text.endswith("(", sentence.low, start):
        return set(_plain(noun)) <= {word.plain for word in words}
    if in_a_chain(sentence, start, end):
        return _in_order(noun, words) and (
            " " in noun or _stands(noun, words, start, whole=False) is not None
        )
    told = _stands(noun, words, start, whole=False)
    if told is None or (what.share_of and _stands(what.share_of, words, start, whole=True) is None):
        return False
    return not _of_the_one_before(words, told, sentence, start, end)


def _opens_with_a_deed(noun: str) -> bool:
    """Tell whether a past form opens a noun phrase: ``sold tugs`` of ``we sold tugs for $5 million``."""
    first, *rest = noun.lower().split()
    return first in _DONE or (first.endswith("ed") and not _OBJECTS.isdisjoint(rest))


def headed(claim: Claim, sentence: FigureSentence, start: int) -> bool:
    """Tell whether the whole of a share is the head of its list: ``Tolls by port: Tarn, 34%; Marl, 32%``."""
    colon = sentence.text.rfind(":", max(0, start - _HEAD_REACH), start)
    if colon < 0 or not claim.what.share_of:
        return False
    head = sentence.text[max(0, colon - _HEAD_REACH) : colon].lower()
    near = sentence.text[colon:start].lower()
    return claim.what.share_of.lower() in head and claim.what.noun.lower() in near


def covers(told: str, passage: str, filer: frozenset[str]) -> bool:
    """Tell whether a label leaves out nothing that its figure's clause says.

    Args:
        told: The label.
        passage: The clause, quoted.
        filer: Stems of the filer's own name.
    """
    known = {stem(word) for word in _NAMES.findall(told)} | filer | _SELF
    if told.endswith(" per share"):
        known |= _STOCK
    due = _DUE.search(passage)
    if due is not None and due[0] not in told:
        return False
    return all(
        stem(word) in known
        or ((word.lower() in _LIGHT or word.lower().endswith("ly")) and word not in _TELLS_HOW)
        for word in _NAMES.findall(_AND_ITS_OWN.sub("", passage))
    )


def _of_the_one_before(
    words: Sequence[_Word], told: tuple[int, int], sentence: FigureSentence, start: int, end: int
) -> bool:
    """Tell whether a noun is told of the figure before: ``20% was in tugs, 52% was in rafts``."""
    between = any(
        one.in_the_way and one.end <= words[told[0]].start and words[told[1]].end <= start
        for one in sentence.figures
    )
    return between and bool(_CONTENT.search(_WITHOUT_DATES.sub("", after(sentence, start, end))))


@remembered(PHRASES)
def _words(sentence: FigureSentence) -> list[_Word]:
    found = []
    spans = [(one.start, one.end) for one in sentence.figures if one.in_the_way]
    dates = [(one.start, one.end) for one in sentence.figures if not one.in_the_way]
    for token in _TOKEN.finditer(sentence.text, sentence.low, sentence.high):
        figure, dated = (
            any(low < token.end() and token.start() < high for low, high in some) for some in (spans, dates)
        )
        plain = token[0].lower().strip(_MARKS)
        found.append(_Word(plain, token[0], token.start(), token.end(), figure, dated))
    return found


def _stands(
    noun: str, words: Sequence[_Word], start: int, *, whole: bool, loose: bool = False
) -> tuple[int, int] | None:
    """Where a noun phrase stands whole in a sentence, nearest to a figure; None where it does not."""
    wanted = _plain(noun)
    matches = [
        (first, last)
        for first in range(len(words))
        if words[first].plain == wanted[0] and (last := _last(wanted, words, first)) >= 0
    ]
    matches.sort(key=lambda match: min(abs(words[at].start - start) for at in match))
    for first, last in matches:
        subject = _is_subject(words, last)
        if loose or (_opens(words, first, start, whole=whole, subject=subject) and _closes(words, last)):
            return first, last
    return None


def _plain(noun: str) -> list[str]:
    return [word.lower().strip(_MARKS) for word in noun.split()]


def _in_order(noun: str, words: Sequence[_Word]) -> bool:
    """Tell whether the words of a noun stand in a sentence in their order: ``losses for state purposes``."""
    said = iter([word.plain for word in words])
    return all(one in said for one in _plain(noun))


def _is_subject(words: Sequence[_Word], last: int) -> bool:
    """Tell whether a verb follows a noun: then all before it in its clause belongs to it."""
    if last + 1 >= len(words) or words[last].raw.endswith(_CLOSES):
        return False
    word = words[last + 1].plain
    return word in AUXILIARIES or word in FINITE


def _last(wanted: Sequence[str], words: Sequence[_Word], first: int) -> int:
    """The place of the last of some words that follow each other from a place on; -1 where they do not.

    Once they may be parted beside a preposition: ``the carrying amount of land was $5 and of ships``.
    """
    at, jumps = first, 0
    for earlier, one in pairwise(wanted):
        at += 1
        begun = at
        while at < len(words) and words[at].plain != one:
            if not (_says_nothing(words[at]) or words[at].plain in _ARTICLES):
                jumps += at == begun or jumps == 0
                beside = _of(earlier) or (_of(one) and _closes(words, begun - 1))
                if words[at].plain in _POINTING or jumps > 1 or not beside:
                    return -1
            at += 1
        if at >= len(words):
            return -1
    return at


def _of(word: str) -> bool:
    return word in _PREPOSITIONS


def _says_nothing(word: _Word) -> bool:
    return (
        word.figure
        or word.dated
        or not word.plain
        or word.plain in _ROUND
        or word.plain in _OF_A_PERIOD
        or word.plain.isdigit()
    )


def _opens(words: Sequence[_Word], first: int, start: int, *, whole: bool, subject: bool) -> bool:
    """Tell whether a noun phrase begins with a word."""
    at = first - 1
    while (
        at >= 0
        and not words[at].raw.endswith(_CLOSES)
        and not words[at].figure
        and (words[at].plain in _ARTICLES or _says_nothing(words[at]))
    ):
        at -= 1
    lasts = first > 0 and words[first - 1].dated and not words[first - 1].plain.strip(",").isdigit()
    if words[first].raw.startswith("(") or at < 0 or words[at].raw.endswith(_CLOSES):
        return not lasts or words[first - 1].raw.endswith(_CLOSES)  # "arrears of 30 days" may be cut at them
    word, ahead = words[at].plain, words[at - 1] if at else None
    if word in _POINTING | _TURNS or words[at].figure or _does(words, first):
        # "A 30-day mooring rate" is cut at its figure, "5 tugs" is not; "we carried costs" is a clause.
        return words[at].figure and _is_its_own(words, at, start)
    parted = ahead is None or ahead.figure or ahead.raw.endswith(_CLOSES)
    if word in _JOINS:
        return ahead is not None and (ahead.figure or (parted and subject))
    if word in FINITE or word in VERBS or word in AUXILIARIES or word.endswith("ly"):
        return not subject or word not in VERBS
    if word in _PREPOSITIONS:
        return parted or whole or (not subject and _leads(ahead))
    return (word in STOP_WORDS and word != "other") or bool(_PARTS.search(word))


def _is_its_own(words: Sequence[_Word], at: int, start: int) -> bool:
    """Tell whether a word is of the figure that begins at a place: ``5 tugs``, and not ``a 7% loan``."""
    while at > 0 and words[at].start > start and words[at - 1].figure:
        at -= 1
    return words[at].start <= start < words[at].end


def _does(words: Sequence[_Word], first: int) -> bool:
    """Tell whether a word is the verb of the one before it: ``we lent`` names nothing."""
    word, earlier = words[first].plain, words[first - 1].plain
    if words[first - 1].raw.endswith(_CLOSES):
        return False
    if earlier in PERSONS or earlier in AUXILIARIES:
        return word in VERBS or word.endswith("ed")
    parts = earlier in STOP_WORDS or earlier in DETERMINERS or earlier in _PREPOSITIONS or earlier in VERBS
    return word in VERBS and word not in _LIGHT_NOUNS and not parts


def _leads(ahead: _Word | None) -> bool:
    """Tell whether a preposition after a word is that of a verb: ``invested in``."""
    word = ahead.plain if ahead is not None else ""
    return word in FINITE or word in VERBS or word.endswith(("ed", "ing", "ly"))


def _closes(words: Sequence[_Word], last: int) -> bool:
    """Tell whether a noun phrase ends with a word."""
    following = words[last + 1] if last + 1 < len(words) else None
    if (
        following is None
        or words[last].raw.endswith(_CLOSES)
        or following.figure
        or following.dated
        or following.raw[0] == "("
    ):
        return True
    word, rest = following.plain, words[last + 2 : last + 6]
    if word in _JOINS:
        return bool(rest) and (rest[0].figure or _has_a_verb(words[last + 2 :]))
    if word in _PREPOSITIONS:
        going = words[last].plain.endswith("ing") and words[last].plain not in _NOUNS_IN_ING
        return word == "as" or _tells_when(word, rest, going=going)
    if word in AUXILIARIES or word in FINITE or word.endswith("ly"):
        return word in MOVES or not (
            word.endswith("ed") and bool(rest) and rest[0].plain in ("by", "in", "to", "under")
        )
    return (word in FUNCTION and word not in ("who", "that", "which")) or word.isdigit()


def _tells_when(word: str, rest: Sequence[_Word], *, going: bool = False) -> bool:
    """Tell whether a preposition leads to the figure itself, or to a period: ``debt at March 31 was``."""
    told = [one for one in rest if one.plain not in DETERMINERS and one.plain not in _ROUND]
    if going:
        return False
    if not told or not (told[0].figure or told[0].dated or told[0].plain in _OF_A_PERIOD):
        return False
    return word in _OF_WHEN


def _has_a_verb(words: Sequence[_Word]) -> bool:
    """Tell whether words begin another clause, and do not go on with a list of nouns."""
    rest = []
    for word in words[:8]:
        if word.figure:
            break
        rest.append(word.raw)
        if word.raw.endswith(_CLOSES):
            break
    told = " ".join(rest)
    return verb_at(told, 0, len(told)) >= 0
