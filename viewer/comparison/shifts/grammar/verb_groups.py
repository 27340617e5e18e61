"""``may in the future not be able to renew``: what a verb says happens, and how sure it is.

A group is a verb, or what is said by a form of *be* or *have*, with all that stands before it and belongs to
it: auxiliaries, adverbs and *not*. How certain it is, is told by the weightiest of them; where none stands
there, by the verb's own form.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from viewer.comparison.shifts.grammar.clauses import SUPPOSES, is_supposed
from viewer.comparison.shifts.grammar.verb_forms import is_participle, is_past, key_of
from viewer.comparison.shifts.grammar.words import Word
from viewer.comparison.shifts.shift import Claimed
from viewer.language.plurals import ends_as_plural
from viewer.language.stop_words import FUNCTION_WORDS
from viewer.language.word_lists import word_set

_POSSIBLE = word_set("may might could can would")
_FUTURE = word_set("will shall")
_DUTY = word_set("must should")
_BE = word_set("be is are was were been being am")
_HAVE = word_set("have has had having")
_DO = word_set("do does did")
_PAST = word_set("was were had did")
AUXILIARY = _POSSIBLE | _FUTURE | _DUTY | _BE | _HAVE | _DO
NOT = word_set("not never")
_ADVERBS = word_set(
    "also still already now then often sometimes ever further again soon just even only always thus "
    "therefore in from to time the future past"
)
"""Words between an auxiliary and its verb, beside those in -ly: ``may, in the future, be``, ``has from time
to time``."""
_PLANNING = frozenset(
    ("plan", "intend", "expect", "propos", "aim", "hop", "seek", "anticipat", "schedul", "target")
)
"""Keys of verbs whose infinitive is what is planned: ``intends to open``."""
_ABLE = word_set("able unable likely unlikely")
_GOES_ON = frozenset(("continu", "begin", "start", "ceas"))
"""Keys of verbs whose infinitive happens as they do: ``has continued to grow``."""
_SUBJECTS = word_set("we it they which that who there he she i you")
_ASSURANCES = frozenset(("assuranc", "assur", "guarante", "certain", "certainty", "sur"))
"""Keys of words for what nobody can promise."""
CERTAINTY_KEYS = frozenset(map(key_of, AUXILIARY | SUPPOSES)) | _PLANNING | _ASSURANCES
"""Keys of the words that tell how certain a thing is."""
_DENIES = NOT | word_set("no")
_FURTHEST = 12
"""Words from an auxiliary to its verb at most: longer, and a new clause has begun."""


@dataclass(frozen=True, slots=True)
class VerbGroup:
    """A verb with what stands before it and belongs to it."""

    start: int
    """Number of its first word."""
    head: int
    """Number of the word that says what happens: ``harmed``."""
    claimed: Claimed
    """``POSSIBLE``, ``PLANNED``, ``CERTAIN``, ``ACTUAL`` or ``REQUIRED``."""
    told: bool = True
    """False where nothing but the form of the word speaks for its being a verb."""


def verb_groups(words: Sequence[Word]) -> tuple[VerbGroup, ...]:
    """Return the verb groups of a sentence, in the order of their heads; one head may close several."""
    found = _Reader(words).run()
    left_open = {head for _, head in _unassured(words, found)}
    return tuple(
        replace(each, claimed=Claimed.POSSIBLE) if each.head in left_open else each for each in found
    )


def unassured_verbs(words: Sequence[Word]) -> list[tuple[int, int]]:
    """Return the denials of an assurance with the verb that they leave open.

    ``There is no assurance that the bridge will open`` says what ``The bridge may not open`` does.

    Returns:
        Numbers of the word that denies and of the verb.
    """
    if not any(word.key in _ASSURANCES for word in words):
        return []
    return _unassured(words, _Reader(words).run())


def _unassured(words: Sequence[Word], groups: Sequence[VerbGroup]) -> list[tuple[int, int]]:
    found = []
    for at, word in enumerate(words):
        if word.key not in _ASSURANCES:
            continue
        denied = next(
            (back for back in range(at - 1, max(-1, at - 4), -1) if words[back].text in _DENIES), None
        )
        head = next((group.head for group in groups if group.told and group.start > at), None)
        if denied is not None and head is not None:
            found.append((denied, head))
    return found


class _Reader:
    def __init__(self, words: Sequence[Word]) -> None:
        self.words = words
        self.found: list[VerbGroup] = []
        self.last: VerbGroup | None = None

    def run(self) -> list[VerbGroup]:
        at = 0
        while at < len(self.words):
            word = self.words[at].text
            if word in AUXILIARY:
                at = self._chain(at)
            elif self.words[at].key in _PLANNING and self._text(at + 1) == "to":
                at = self._planned(at)
            else:
                self._bare(at)
                at += 1
        return sorted(self.found, key=lambda group: group.head)

    def _text(self, at: int) -> str:
        return self.words[at].text if at < len(self.words) else ""

    def _add(self, start: int, head: int, claimed: Claimed, *, told: bool = True) -> None:
        group = VerbGroup(start, head, claimed, told)
        self.found.append(group)
        if told:
            self.last = group

    def _chain(self, start: int) -> int:
        """Read the group that begins with an auxiliary; return where to go on."""
        at, said, aside = start, [], False
        while at < len(self.words) and at - start < _FURTHEST:
            word = self._text(at)
            if word in AUXILIARY:
                said.append(word)
            elif word not in NOT and not (aside and word == ",") and not self._is_between(at):
                break
            # "may, in the future, close": the second comma closes what the first one opened.
            aside = aside is not (word == ",")
            at += 1
        head = self._head(at, said)
        claimed = self._claimed(said, head, start)
        if head is None:
            return max(at, start + 1)
        self._add(start, head, claimed)
        return self._further(start, head, claimed) or max(head + 1, at)

    def _further(self, start: int, head: int, claimed: Claimed) -> int | None:
        """Read on where a verb passes what it says to an infinitive: ``may seek to shift``, ``has continued
        to grow``."""
        key = self.words[head].key
        further = head + 2
        if self._text(head + 1) != "to" or further >= len(self.words) or key not in _GOES_ON | _PLANNING:
            return None
        if key in _PLANNING and claimed is not Claimed.POSSIBLE:
            claimed = Claimed.PLANNED
        self._add(start, further, claimed)
        return self._further(start, further, claimed) or further + 1

    def _is_between(self, at: int) -> bool:
        """True for a word between an auxiliary and its verb: an adverb, or what opens or closes an aside."""
        word, behind = self._text(at), self._text(at + 1)
        if word.endswith("ly") or word in _ADVERBS:
            return True
        if word == "," and (behind.endswith("ly") or behind in _ADVERBS):
            return True
        if word in (",", "and", "or"):
            return not AUXILIARY.isdisjoint((behind, self._text(at + 2))) or self._closes_aside(at)
        return False

    def _closes_aside(self, at: int) -> bool:
        """True for the comma behind ``, and may in the future be,``: the verb is still to come."""
        return self._text(at) == "," and self._text(at - 1) in AUXILIARY

    def _head(self, at: int, said: list[str]) -> int | None:
        """The first telling word from ``at`` on, before the next mark or *and*."""
        if said[-1] in _BE and self._text(at) in _ABLE and self._text(at + 1) == "to":
            return at + 2 if at + 2 < len(self.words) else None
        for ahead in range(at, min(at + 4, len(self.words))):
            word = self.words[ahead]
            if word.is_mark or word.text in ("and", "or", "but", "so") or word.text in AUXILIARY:
                return None
            if word.text not in FUNCTION_WORDS and word.text not in NOT:
                return ahead
        return None

    def _claimed(self, said: list[str], head: int | None, start: int) -> Claimed:
        modal = next((word for word in said if word in _POSSIBLE | _FUTURE | _DUTY), None)
        # ``are, and may in the future be, subject to``: what is so already outweighs what may be.
        if modal is not None and said[0] not in (*_BE, *_HAVE):
            if modal in _POSSIBLE:
                return Claimed.POSSIBLE
            return Claimed.CERTAIN if modal in _FUTURE else Claimed.REQUIRED
        if self._is_if_it_were(start):
            return Claimed.POSSIBLE
        if said[0] in _BE and said[0] not in _PAST and self._text(start + 1) == "to":
            return Claimed.PLANNED  # "the standards are to be published"
        verb = self._text(head) if head is not None else ""
        perfect = said[0] in ("has", "have") and (len(said) > 1 or is_participle(verb))
        goes_on = said[0] in _BE and verb.endswith("ing")
        return Claimed.ACTUAL if said[0] in _PAST or perfect or goes_on else Claimed.CERTAIN

    def _is_if_it_were(self, start: int) -> bool:
        """True in ``if a supplier were to stop``, ``if our licence is withdrawn``."""
        if start and is_supposed(self.words, start - 1):
            return True
        return self._text(start) in ("were", "was") and self._text(start + 1) == "to"

    def _planned(self, at: int) -> int:
        head = at + 2
        if head >= len(self.words):
            return head
        self._add(at, head, Claimed.PLANNED)
        return self._further(at, head, Claimed.PLANNED) or head + 1

    def _bare(self, at: int) -> None:
        """A verb without auxiliaries, by its form and by what stands before it."""
        word, before = self.words[at], self._text(at - 1) if at else ""
        if word.is_mark or word.text in FUNCTION_WORDS or not word.text[:1].isalpha():
            return
        joined = before in ("and", "or") or (before.endswith("ly") and self._text(at - 2) in ("and", "or"))
        if joined and self.last is not None and not is_past(word.text) and not word.text.endswith("s"):
            self._add(at, at, self.last.claimed, told=False)
            return
        past, subject = is_past(word.text), before in _SUBJECTS
        is_verb = past or subject or word.text.endswith("s") or ends_as_plural(before)
        if before == "to" or word.text.endswith("ing") or not is_verb:
            return
        if self._is_if_it_were(at):
            self._add(at, at, Claimed.POSSIBLE, told=False)
        else:
            self._add(at, at, Claimed.ACTUAL if past else Claimed.CERTAIN, told=subject)
