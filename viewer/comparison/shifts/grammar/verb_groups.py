"""``may in the future not be able to renew``: what a verb says happens, and how sure it is.

A group is a verb, or what is said by a form of *be* or *have*, with all that stands before it and belongs to
it: auxiliaries, adverbs and *not*. How certain it is, is told by the weightiest of them; where none stands
there, by the verb's own form.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from viewer.comparison.shifts.grammar.adverbs import is_adverb
from viewer.comparison.shifts.grammar.auxiliaries import (
    AUXILIARY,
    BE,
    DUTY,
    FUTURE,
    HAVE,
    NOT,
    PAST,
    POSSIBLE,
    SUBJECTS,
    WOULD,
)
from viewer.comparison.shifts.grammar.clauses import SUPPOSES, is_supposed
from viewer.comparison.shifts.grammar.verb_forms import is_participle, is_past, key_of
from viewer.comparison.shifts.grammar.words import Word
from viewer.comparison.shifts.shift import Claimed
from viewer.language.plurals import ends_as_plural
from viewer.language.stop_words import FUNCTION_WORDS
from viewer.language.word_lists import word_set

_ASIDES = word_set("in from to time the future past")
"""Words of asides between an auxiliary and its verb: ``may, in the future, be``."""
_PLANNING = frozenset(
    ("plan", "intend", "expect", "propos", "aim", "hop", "seek", "anticipat", "schedul", "target")
)
"""Keys of verbs whose infinitive is what is planned: ``intends to open``."""
_EXPECTING = frozenset(("expect", "anticipat", "schedul"))
"""Those of them by which something comes by itself."""
_PONDERING = frozenset(("consider", "contemplat", "propos", "explor", "evaluat", "weigh"))
"""Keys of verbs whose gerund is what is planned: ``are considering imposing``; *plan on* is another."""
_LIKELY = word_set("likely unlikely")
_ABLE = word_set("able unable") | _LIKELY
_GOES_ON = frozenset(("continu", "begin", "start", "ceas", "requir", "forc", "oblig", "compel"))
"""Keys of verbs whose infinitive happens as they do: ``has continued to grow``, ``may be forced to pay``."""
_HAVE_AN_END = frozenset(
    map(
        key_of,
        word_set(
            """
            assess evaluate review analyze analyse investigate examine study audit test implement develop
            design build construct install remediate correct complete finalize negotiate prepare draft
            determine adopt integrate migrate transition upgrade replace restructure restate resolve settle
            close exit wind sell divest acquire relocate conduct
            """
        ),
    )
)
"""Keys of verbs for what is done with when it is done: who *is assessing* has not assessed."""
BECOMES = frozenset(("becom", "remain"))
"""Keys of verbs that say a thing of their subject as *be* does: ``may become subject to``."""
_BEGINS = frozenset(("begin", "start", "commenc"))
"""Keys of verbs whose gerund is under way: ``began exiting``."""
_PROCESS = ("process", "of")
"""Words before a gerund that is under way, where *in the* stands before them."""
_RELATIVES = word_set("that which who whom")
_ASSURANCES = frozenset(("assuranc", "assur", "guarante", "certain", "certainty", "sur"))
"""Keys of words for what nobody can promise."""
CERTAINTY_KEYS = (
    frozenset(map(key_of, AUXILIARY | SUPPOSES))
    | _PLANNING
    | _PONDERING
    | _BEGINS
    | _ASSURANCES
    | frozenset(("potential",))
)
"""Keys of the words that tell how certain a thing is."""
_DENIES = NOT | word_set("no")
_OPEN_QUESTION = word_set("how what when where which as of about regarding concerning")
"""Behind an assurance these leave something open that is no verb: ``cannot be certain how profitable``."""
_GIVEN = 7
"""Words from an assurance to its *that* at most: ``can, however, be given to us that``."""
_JOINS = 3
"""Words from one verb to what *and* joins to it at most."""
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
    """``POSSIBLE``, ``PLANNED``, ``TO_COME``, ``CERTAIN``, ``ACTUAL`` or ``REQUIRED``."""
    told: bool = True
    """False where nothing but the form of the word speaks for its being a verb."""
    attributive: bool = False
    """True in a clause that only says which: ``the rules that restrict us``."""


def verb_groups(words: Sequence[Word]) -> tuple[VerbGroup, ...]:
    """Return the verb groups of a sentence, in the order of their heads; one head may close several."""
    found = _Reader(words).run()
    left_open = {head for _, head in _unassured(words, found)}
    left_open |= {group.head for head in left_open for group in found if _goes_with(words, head, group)}
    return tuple(
        replace(each, claimed=Claimed.POSSIBLE) if each.head in left_open else each for each in found
    )


def _goes_with(words: Sequence[Word], head: int, group: VerbGroup) -> bool:
    """True for what *or* joins to a verb: ``no assurance that it would be available, or available soon``."""
    between = words[head + 1 : group.start]
    return (
        group.head > head and bool(between) and between[-1].text in ("and", "or") and len(between) <= _JOINS
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
        before = range(at - 1, max(-1, at - 4), -1)
        denied = next((back for back in before if words[back].text in _DENIES), None)
        behind = words[at + 1].text if at + 1 < len(words) else ""
        # "no assurance can be given that it will open": what is given is the assurance.
        given = words[at + 1 : at + _GIVEN] if behind in AUXILIARY else ()
        that = next((on for on, one in enumerate(given, at) if one.text == "that"), at)
        head = next((group.head for group in groups if group.told and group.start > that), None)
        if behind in _OPEN_QUESTION:
            continue
        if denied is not None and head is not None:
            found.append((denied, head))
    return found


def _planned(key: str) -> Claimed:
    """What the infinitive behind a word is: possible, planned, or to come whatever anyone plans."""
    if key == "potential":
        return Claimed.POSSIBLE
    return Claimed.TO_COME if key in _EXPECTING else Claimed.PLANNED


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
            elif self._plans(at):
                at = self._planned(at)
            else:
                self._bare(at)
                at += 1
        return sorted(self.found, key=lambda group: group.head)

    def _plans(self, at: int) -> bool:
        """True for ``intend to open``, ``plan on opening``, ``considering opening``."""
        key = self.words[at].key
        if key in _PLANNING or key == "potential":
            behind = self._text(at + 1)
            return behind == "to" or (behind == "on" and self._text(at + 2).endswith("ing"))
        return key in _PONDERING and self._text(at + 1).endswith("ing")

    def _text(self, at: int) -> str:
        return self.words[at].text if at < len(self.words) else ""

    def _add(self, start: int, head: int, claimed: Claimed, *, told: bool = True) -> None:
        group = VerbGroup(start, head, claimed, told, self._is_attributive(start))
        self.found.append(group)
        if told and start < head:
            self.last = group  # what stands before a verb holds for those that *and* joins to it

    def _is_attributive(self, start: int) -> bool:
        """True behind *that* or *which* without a comma, whether its subject follows or not."""
        for back in (1, 2):
            at = start - back
            if at > 0 and self._text(at) in _RELATIVES:
                # "we believe that we will": with a subject behind it *that* tells what, not which.
                return not self.words[at - 1].is_mark and (back == 1 or self._text(at) != "that")
            if at < 0 or self._text(at) not in SUBJECTS:
                return False
        return False

    def _chain(self, start: int) -> int:
        """Read the group that begins with an auxiliary; return where to go on."""
        if self._is_joined(start) and self._text(start) in ("be", "have", "do") and self.last is not None:
            return self._joined_chain(start)
        at, said, aside = start, [], False
        while at < len(self.words) and at - start < _FURTHEST:
            word = self._text(at)
            beyond = self._beyond_aside(at) if word == "," and not aside else None
            if beyond is not None:
                said += [each.text for each in self.words[at:beyond] if each.text in AUXILIARY]
                at = beyond
                continue
            if word in AUXILIARY:
                said.append(word)
            elif word not in NOT and not (aside and word == ",") and not self._is_between(at):
                break
            # "may, in the future, close": the second comma closes what the first one opened.
            aside = aside is not (word == ",")
            at += 1
        head = self._head(at, said)
        if head is None:
            return max(at, start + 1)
        claimed = Claimed.POSSIBLE if self._is_likely(head) else self._claimed(said, head, start)
        self._add(start, head, claimed)
        return self._further(start, head, claimed) or max(head + 1, at)

    def _is_likely(self, verb: int) -> bool:
        """True for the verb of ``are likely to rise``: what is likely may come, and has not."""
        return verb > 1 and self._text(verb - 1) == "to" and self._text(verb - 2) in _LIKELY

    def _joined_chain(self, start: int) -> int:
        """``could end it and have an effect``: what stands before the first verb holds for the second."""
        head = self._head(start + 1, [self._text(start)])
        if head is None or self.last is None:
            return start + 1
        self._add(start, head, self.last.claimed)
        return head + 1

    def _is_joined(self, at: int) -> bool:
        """True behind *and* or *or*, an adverb between them or none."""
        before = self._text(at - 1) if at else ""
        adverb = before.endswith("ly") or before in ("also", "not", "even")
        return before in ("and", "or") or (at > 1 and adverb and self._text(at - 2) in ("and", "or"))

    def _further(self, start: int, head: int, claimed: Claimed) -> int | None:
        """Read on where a verb passes what it says to an infinitive: ``may seek to shift``, ``has continued
        to grow``."""
        key = self.words[head].key
        behind = self._text(head + 1)
        if key in BECOMES and behind[:1].isalpha() and behind not in FUNCTION_WORDS:
            self._add(start, head + 1, claimed)
        if self._plans(head):
            further = head + (1 if key in _PONDERING else 2)
            claimed = Claimed.POSSIBLE if claimed is Claimed.POSSIBLE else _planned(key)
        elif key in _BEGINS and self._ends_some_day(head + 1):
            further = head + 1
            claimed = Claimed.UNDER_WAY if claimed is Claimed.ACTUAL else claimed
        elif key in _GOES_ON and self._text(head + 1) == "to":
            further = head + 2
        else:
            return None
        if further >= len(self.words):
            return None
        self._add(start, further, claimed)
        return self._further(start, further, claimed) or further + 1

    def _goes_through(self, at: int) -> bool:
        """True for ``in the process of evaluating``."""
        said = tuple(self._text(at + step) for step in range(len(_PROCESS)))
        return said == _PROCESS and self._text(at + len(_PROCESS)).endswith("ing")

    def _is_between(self, at: int) -> bool:
        """True for a word between an auxiliary and its verb: an adverb, or what opens or closes an aside."""
        word, behind = self._text(at), self._text(at + 1)
        if is_adverb(word) or word in _ASIDES:
            return True
        if word == "," and (is_adverb(behind) or behind in _ASIDES):
            return True
        if word in (",", "and", "or"):
            return not AUXILIARY.isdisjoint((behind, self._text(at + 2))) or self._closes_aside(at)
        return False

    def _closes_aside(self, at: int) -> bool:
        """True for the comma behind ``, and may in the future be,``: the verb is still to come."""
        return self._text(at) == "," and self._text(at - 1) in AUXILIARY

    def _beyond_aside(self, comma: int) -> int | None:
        """Where the verb goes on behind ``, and in the future we may be,``; None for any other comma."""
        for at in range(comma + 1, min(comma + _FURTHEST, len(self.words))):
            word = self._text(at)
            if word == ",":
                has_verb = any(each.text in AUXILIARY for each in self.words[comma:at])
                return at + 1 if has_verb and self._text(at - 1) in AUXILIARY else None
            known = word in AUXILIARY or word in _ASIDES or word in SUBJECTS or word in NOT
            if not (known or word in ("and", "or") or is_adverb(word)):
                return None
        return None

    def _head(self, at: int, said: list[str]) -> int | None:
        """The first telling word from ``at`` on, before the next mark or *and*."""
        if said[-1] in BE and self._text(at) in _ABLE and self._text(at + 1) == "to":
            at += 2
        elif said[-1] in BE and self._goes_through(at):
            return at + len(_PROCESS)
        for ahead in range(at, min(at + 4, len(self.words))):
            word = self.words[ahead]
            if word.is_mark or word.text in ("and", "or", "but", "so") or word.text in AUXILIARY:
                return None
            if word.text not in FUNCTION_WORDS and word.text not in NOT and not is_adverb(word.text):
                return ahead
        return None

    def _claimed(self, said: list[str], head: int | None, start: int) -> Claimed:
        modal = next((word for word in said if word in POSSIBLE | FUTURE | DUTY), None)
        # ``are, and may in the future be, subject to``: what is so already outweighs what may be.
        if modal is not None and said[0] not in (*BE, *HAVE):
            if modal in POSSIBLE:
                supposed = self._is_if_it_were(start) or not POSSIBLE.isdisjoint(set(said) - {WOULD})
                if modal == "can" and self._text(start + 1) == "not" and not self._is_if_it_were(start):
                    return Claimed.CERTAIN  # who cannot is unable
                return Claimed.POSSIBLE if modal != WOULD or supposed else Claimed.SURE_TO_FOLLOW
            if modal in FUTURE:
                return Claimed.POSSIBLE if start and is_supposed(self.words, start - 1) else Claimed.TO_COME
            return Claimed.REQUIRED
        planned = said[0] in BE and said[0] not in PAST and self._text(start + 1) == "to"
        if planned or self._is_if_it_were(start):
            # "the standards are to be published"
            return Claimed.POSSIBLE if self._is_if_it_were(start) else Claimed.PLANNED
        verb = self._text(head) if head is not None else ""
        perfect = said[0] in ("has", "have") and (len(said) > 1 or is_participle(verb))
        goes_on = said[0] in BE and verb.endswith("ing")
        if goes_on and said[0] not in PAST and key_of(verb) in _HAVE_AN_END:
            claimed = Claimed.UNDER_WAY
        else:
            claimed = Claimed.ACTUAL if said[0] in PAST or perfect or goes_on else Claimed.CERTAIN
        return claimed

    def _is_if_it_were(self, start: int) -> bool:
        """True in ``if a supplier were to stop``, ``if our licence is withdrawn``."""
        if start and is_supposed(self.words, start - 1):
            return True
        return self._text(start) in ("were", "was") and self._text(start + 1) == "to"

    def _planned(self, at: int) -> int:
        head = at + (1 if self.words[at].key in _PONDERING else 2)
        if head >= len(self.words):
            return head
        claimed = _planned(self.words[at].key)
        self._add(at, head, claimed)
        return self._further(at, head, claimed) or head + 1

    def _ends_some_day(self, at: int) -> bool:
        """True for a gerund of what is done with when it is done: ``exiting``."""
        return self._text(at).endswith("ing") and self.words[at].key in _HAVE_AN_END

    def _bare(self, at: int) -> None:
        """A verb without auxiliaries, by its form and by what stands before it."""
        word = self.words[at]
        if word.text in FUNCTION_WORDS or not word.text[:1].isalpha():
            return
        past, ends = is_past(word.text), word.text[-1] == "s"
        going_on = not ends and word.text.endswith("ing")
        if self.last is not None and not (past or ends or going_on) and self._is_joined(at):
            self._add(at, at, self.last.claimed, told=False)
            return
        if going_on:
            return
        before = self._text(at - 1) if at else ""
        if is_adverb(before) and at > 1:
            before = self._text(at - 2)  # "we often hire"
        subject = before in SUBJECTS
        if before == "to" or not (past or subject or ends or ends_as_plural(before)):
            return
        if past and word.key in _BEGINS and self._ends_some_day(at + 1):
            self._add(at, at + 1, Claimed.UNDER_WAY)
            return
        if self._is_if_it_were(at):
            self._add(at, at, Claimed.POSSIBLE, told=False)
        else:
            self._add(at, at, Claimed.ACTUAL if past else Claimed.CERTAIN, told=subject)
