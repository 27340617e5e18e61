"""``one retailer accounted for 13% of our revenue``: a share, of what, and whose or where from.

Shares of two customers, or of two countries, are two measures: the one that a share belongs to is its noun.
"""

from __future__ import annotations

import re
from dataclasses import replace

from viewer.figures.claim import UNTOLD, Measure, Sense
from viewer.figures.describe import content_words, noun_phrases
from viewer.figures.describe.amounts.objects import noun_after
from viewer.figures.describe.amounts.subjects import STATED_SHARE
from viewer.figures.describe.context_window import Around
from viewer.figures.describe.nouns import complements
from viewer.figures.describe.shares import further, listed_subjects, spent
from viewer.language.stop_words import STOP_WORDS

_WAS = re.compile(r"\s(?:was|were|is|are)\s$")
_HELD = re.compile(
    r"\b(?:own(?:s|ed|ing)?|h[eo]ld(?:s|ing)?|control(?:s|led|ling)?|possess(?:es|ed)?)\s"
    r"(?:directly\s|indirectly\s|beneficially\s|collectively\s|a total of\s|an aggregate of\s)?"
    r"(?:(?:[A-Za-z][\w’'-]*\s){0,5}(?:shares|stock|securities|units|interests)\s"
    r"(?:entitled to|entitling \w+ to|representing|carrying|equal to|equivalent to|with)\s)?$"
)
"""Also ``holds shares representing`` 30% of the votes."""
_GAVE = re.compile(
    r"\s(?:produce[sd]?|provide[sd]?|suppl(?:y|ies|ied)|handle[sd]?|carr(?:y|ies|ied)|generate[sd]?|bought|buys?"
    r"|purchase[sd]?|deliver(?:s|ed)?|brought(?:\sin)?|earn(?:s|ed)?|employ(?:s|ed)?|cover(?:s|ed)?)\s$"
)
"""``one mill produced`` 14% of our wood."""
_GIVING = frozenset(
    ("pro", "sup", "han", "car", "gen", "bou", "buy", "pur", "del", "bro", "in", "ear", "emp", "cov")
)
"""How these verbs begin, and the word after ``brought``."""
_AS_A_SHARE = re.compile(
    r",?\sas an?\s(?:percent|percentage|share|proportion|portion|fraction)\sof\s"
    r"(?:(?:the|our|its|their|all|total)\s)*(?P<whole>[A-Za-z][^,;.()]{1,60}?),?\s"
    r"(?:was|were|is|are|stood at|reached|amounted to|totaled|totalled|averaged)\s?(?:an?\s)?$"
)
"""``sales abroad, as a percentage of revenue, were``."""
_ESTIMATED = re.compile(
    r"\s(?:(?:is|are|was|were)\s(?:estimated|believed|expected|thought|reported|projected)\sto"
    r"|(?:may|might|could|would|will|can|must|did))(?:\shave|\sbe)?$"
)
"""Before a verb that tells a share: ``is estimated to have``."""
_OF = re.compile(
    r"(?:\s?,\srespectively(?:\s?,)?|\s?,)?\sof\s"
    # "44% of those revenues", but not "44% of those surveyed".
    r"(?:(?:those|these|such)\s(?=(?!was\b|is\b|has\b|as\b)[a-z]+s\b))?"
    r"(?:(?:the|our|its|their|a|an|all|total|aggregate)\s)*"
)
_FROM = re.compile(
    r"(?:\s?,)?(?:\srespectively,)?\s"
    r"(?P<verb>(?:(?:was|were|is|are|has been|have been|had been|which|that)\s)*"
    r"(?:came|comes?|coming|derived|generated|earned|obtained|attributable|sourced|originated|occurred|arose|resides?|made|sold|received|due"
    r"|(?:beneficially\s)?(?:owned|held|controlled))?\s?)"
    r"(?P<prep>from|to|outside(?:\sof)?|within|in|by)"
    r"\s(?:(?:the|our|its|their|a|an|sales to|sales in|countries)\s)*"
)
_OWNED = ("owned", "held", "controlled")
_THERE = re.compile(
    r"\s(?:in|from|outside(?:\sof)?|based in|located"
    r" in)\s(?:the\s)?[A-Z][\w.’'-]*(?:\s(?:and\s)?[A-Z][\w.’'-]*){0,3}"
)
"""``customers in Peru``."""
_NUMBER_WORD = re.compile(r"(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3})\s")
_EARNED = re.compile(
    r"\b(?:derived|derive|generated|generate|earned|earn|received|receive|obtained|obtain|got)\s$"
)
_THAT_CLASS = re.compile(r"\sof\sthat\s(?:class|series)\b")
_CLASS_SAID = re.compile(r"\b((?:Class|Series)\s[A-Z](?:-\d)?(?:\s[a-z]+){0,3}?\s(?:shares|stock))\b")
_TOGETHER = frozenset(("alone", "together", "each", "both", "combined", "collectively", "aggregate"))
_ASIDE_BEFORE = re.compile(
    r",\s(?:which|who|measured|including|as|such as|based|our|each|when)\b[^,]{1,80},\s?$"
)
_WHO = re.compile(r",?\s(?:which|who)\s(?!(?:own|hold)\b)|\sthat\s(?!(?:own|hold)\b)")
_WHO_HOLD = re.compile(r"\b(?:who|that|which)\s(?:own|hold)s?\s(?:[\w.'’-]+\s){0,7}[\w.'’-]+\s?$")
_PART_OF_YEAR = re.compile(
    r"\b((?:first|second|third|fourth|last)\s(?:fiscal\s)?(?:quarter|half))\s$", re.IGNORECASE
)
"""``fourth quarter`` before ``revenue comprised 33% of our annual revenue``."""
_RELATIVE = re.compile(
    r"(?<!\bof)(?<!\bto)(?<!\bfrom)(?<!\bin),?\s(?:which|that)(?:\s[a-z]{1,12}ly|\stogether)?\s?$"
)
"""``one segment, which`` before ``accounted for 25% of revenue``."""
_OF_AN_ASIDE = re.compile(
    r",\s(?:(?:[a-z]{1,14}(?:ed|ing)|led|run|held|made|sold|known)\s)(?:(?:by|in|for|with|to|from|as|of|at|on)\s)[^,;]{1,80}$"
)
"""``the segment, led by Ms. Marl``: whose relative clause comes next is open."""
_OPENING = ("In", "For", "Since", "During", "As", "At", "By", "Moreover", "Today", "Currently")
_OPENING_WORDS = len(("In", "2017", "alone"))
_OF_WHICH = re.compile(r"\bof (?:which|whom)\s?$")
_NONE_OF = re.compile(r"^(?:[Nn]one|[Nn]either) of ")
"""The bound says it: ``none of our customers`` had more than 10%, so at most 10%."""
_FOR = re.compile(r"(for|in|from|on|under|with|to)\s(?:(?:the|our|its|an?)\s)*")
_TAKEN_TOGETHER = re.compile(
    r",?\s(?:in (?:the )?aggregate|as a whole|as a group|taken together|in total|on a combined basis),?$"
)
_ASIDE_MARK = re.compile(r"(?:\s?,)?\s?(?:or|\()\s?$|\s?,\s?$")
"""Between an amount and what share it is: ``fees of $5 million, or 6%, of revenue``."""
_AT_THE_END = re.compile(
    r"\sat\s(?:(?:the\s)?(?:year|quarter|period)[- ]end|the end of the (?:year|quarter|period))$"
)
_IS_AND = re.compile(r"(?:^|[,;]\s)(?P<who>[^,;]{2,60}?)\s(?:is|was|are|were)\s[^,;.]{2,80},?\sand\s?$")
"""``Coldway is our best client and`` before ``accounted for``."""
_OWNS_SHARES = re.compile(
    r"(?P<who>[^,;]{2,80})\s(?:own(?:s|ed)|h[eo]ld(?:s)?|controlled|controls)\s[^,;%]{0,40}\sshares[^,;%]{0,60},?\s"
    r"(?:collectively\s|together\s)?representing\s(?:approximately\s|about\s)?$"
)
_SAME_SUBJECT = re.compile(r",?\s(?:and|but)\s?$")
"""Before a verb whose subject is that of the one before it: ``made up 7% of our shares and made up``."""
_HELPERS = re.compile(
    r"\s(?:(?:had|has|have|was|were|is|are|been|be|being|will|would|may|can)\s)*(?P<not>(?:not|never)\s)?"
    r"(?:(?:been|be|yet)\s)*"
)


def share(around: Around, last: Measure, earlier: Measure = UNTOLD) -> Measure | None:
    """``one retailer as share of revenue``; None where the words tell of no share.

    Args:
        around: The words around a percentage.
        last: What the figure before it measures: ``sales of $5 million represented 13% of revenue``.
        earlier: The last share of the sentence.
    """
    whole = _whole(around)
    another = further.another(around.before, around.after, last, whole=whole)
    if another is not None or not whole:
        return (
            another
            or _as_a_share(around)
            or _of_the_same(around, last)
            or spent.the_rest(around.before, around.after, last)
        )
    return _beside_its_amount(around, last, whole) or _of_a_whole(around, last, whole, earlier)


def _beside_its_amount(around: Around, last: Measure, whole: str) -> Measure | None:
    """``fees of $5 million, or 6%, of revenue``: the share that the amount before it is."""
    told = last.noun and not last.share_of and last.movement is Sense.NONE
    if not told or _ASIDE_MARK.fullmatch(around.before) is None:
        return None
    return replace(last, share_of=whole, per="", of_which=None)


def _of_a_whole(around: Around, last: Measure, whole: str, earlier: Measure) -> Measure | None:
    """The share that a verb tells: who holds it, who accounts for it, where it comes from or goes."""
    held = _HELD.search(around.before)
    if held is not None:
        holder = _subject(around, noun_phrases.without_helpers(around.before[: held.start()]))
        return Measure(holder, share_of=whole, held=True) if holder else None
    stated = STATED_SHARE.search(around.before)
    if stated is not None:
        return _stated(around, stated, last, whole, earlier)
    gave = _GAVE.search(around.before) if around.closing_word[:3] in _GIVING else None
    if gave is not None:
        subject = _subject(around, _ESTIMATED.sub("", around.before[: gave.start()].rstrip()))
        if (
            subject
            and not content_words.weak(subject.split())
            and subject.lower() not in ("company", "group")
        ):
            return Measure(subject, share_of=whole)
    return (
        _source(around, whole)
        or _what_is(around, whole)
        or spent.in_brackets(around.before, whole)
        or _spent_on(around, whole)
    )


def _stated(
    around: Around, stated: re.Match[str], last: Measure, whole: str, earlier: Measure
) -> Measure | None:
    """``Northquay accounted for 27% of our revenue``: who does so, by the words before the verb."""
    owner = _holder(around, stated, last)
    if owner:
        return Measure(owner, share_of=whole, held=True)
    before = around.before[: stated.start()]
    if earlier.share_of and not earlier.held and _SAME_SUBJECT.search(before):
        return replace(earlier, share_of=whole)
    subject = _subject(around, _ESTIMATED.sub("", before.rstrip()))
    who = _IS_AND.search(before)
    if who is not None:
        subject = " ".join(noun_phrases.before(who["who"], numbered=True)) or subject
    if not subject and not before.strip(" ,") and last.movement is Sense.NONE:
        subject = last.noun
    return Measure(subject, share_of=whole) if subject else None


def _holder(around: Around, stated: re.Match[str], last: Measure) -> str:
    """``Marl Foundation`` of ``the Marl Foundation owned 98 shares of Class A stock, representing 10%``."""
    if not stated[0].startswith("represent") or not last.noun.startswith("shares"):
        return ""
    owns = _OWNS_SHARES.search(around.said())
    if owns is None:
        return ""
    return " ".join(noun_phrases.before(noun_phrases.without_helpers(owns["who"])))


def _of_the_same(around: Around, last: Measure) -> Measure | None:
    """``4% of our tolls and the northern region accounted for 11%``: a share of what the first is of."""
    if not last.share_of or last.held or last.of_which is not None or " and " not in around.before:
        return None
    stated = STATED_SHARE.search(around.before)
    subject = _subject(around, around.before[: stated.start()].rpartition(" and ")[2]) if stated else ""
    return replace(last, noun=subject) if subject else None


def _spent_on(around: Around, whole: str) -> Measure | None:
    """``42% of our costs for piers was for Northquay``."""
    of = _OF.match(around.after)
    last = whole.rsplit(" ", 1)[-1]
    end = around.after.find(last, of.end()) if of is not None else -1
    if end < 0:
        return None
    end += len(last)
    return spent.spent_on(around.after, end, whole) or spent.in_a_state(around.after, end, whole)


def _as_a_share(around: Around) -> Measure | None:
    """``sales abroad, as a percentage of revenue, were 66%``."""
    told = _AS_A_SHARE.search(around.before) if " as a" in around.before else None
    if told is None:
        return None
    subject = _subject(around, around.before[: told.start()])
    whole = " ".join(noun_phrases.after(" " + told["whole"], 6, joined=True))
    return Measure(subject, share_of=whole) if subject and whole else None


def _what_is(around: Around, whole: str) -> Measure | None:
    """``sales to one retailer were 16% of our revenue``."""
    was = _WAS.search(around.before)
    subject = _subject(around, around.before[: was.start()]) if was is not None else ""
    told = subject and not content_words.weak(subject.split())
    return Measure(subject, share_of=whole) if told else None


def _whole(around: Around) -> str:
    """What a percentage is a share of: ``our total revenue``."""
    after = further.before_another(around.after)
    of = _OF.match(after)
    if of is None:
        return ""
    if _THAT_CLASS.match(around.after):
        said = _CLASS_SAID.findall(around.said())
        return str(said[-1]) if said else ""
    return " ".join(noun_after(around, of.end(), len(after)))


def _source(around: Around, whole: str) -> Measure | None:
    """``62% of our revenue came from Norway``, ``61% of the shares were owned by the trust``."""
    of = _OF.match(around.beyond)
    last = whole.rsplit(" ", 1)[-1]
    end = around.beyond.find(last, of.end()) if of is not None else -1
    found = _FROM.match(around.beyond, end + len(last)) if end >= 0 else None
    if found is None:
        return None
    rest = around.beyond[found.end() :]
    number = _NUMBER_WORD.match(rest)
    phrase = noun_phrases.after(" " + (rest[number.end() :] if number else rest), 5, joined=True)
    if not phrase or content_words.weak(phrase):
        return None
    phrase = phrase if number else complements.goes_on(" " + rest, phrase)
    told = f"{number[0]}{' '.join(phrase)}" if number else " ".join(phrase)
    there = _THERE.search(rest)
    if there is not None and rest[: there.start()].endswith(phrase[-1]):
        told += there[0].rstrip(".")
    verb, prep = found["verb"].strip(), found["prep"]
    if prep == "by":
        return Measure(told, share_of=whole, held=True) if verb.endswith(_OWNED) else None
    if not _is_source(around, verb, prep, named=phrase[0][0].isupper()):
        return None
    return Measure(f"outside {told}" if prep.startswith("outside") else told, share_of=whole)


def _is_source(around: Around, verb: str, prep: str, *, named: bool) -> bool:
    """Tell whether words after a whole say where a share of it comes from or goes to."""
    if prep in ("in", "within"):
        return named
    if prep == "from":
        return (
            bool(verb)
            or named
            or _EARNED.search(around.before) is not None
            or not around.before.strip()
            or around.before.endswith(" and ")
        )
    return prep.startswith("outside") or bool(verb)


def _without_aside(around: Around, before: str) -> str:
    """A text without the aside that its last comma closes; one that opens farther ahead is looked for
    there."""
    if not before.rstrip().endswith(","):
        return _ASIDE_BEFORE.sub("", before)
    said = noun_phrases.without_legal_forms(around.said())
    end = said.rfind(before.strip())
    whole = said[:end] + before.strip() if end >= 0 else before
    opened = list(_WHO.finditer(whole))
    relative = [each for each in opened if "that" not in each[0]][-1:] or opened[-1:]
    if relative and not any(mark in whole[relative[0].start() :] for mark in ";."):
        return whole[: relative[0].start()]
    return _ASIDE_BEFORE.sub("", before)


def _only_opens(text: str) -> bool:
    """Tell whether nothing stands in a text but what opens a sentence: ``Likewise``, ``In addition``."""
    words = text.split()
    opens = len(words) == 1 and (words[0].endswith(("ly", "wise")) or words[0].lower() in STOP_WORDS)
    return not words or opens or (len(words) <= _OPENING_WORDS and words[0] in _OPENING)


def _subject(around: Around, before: str) -> str:
    """The noun phrase that closes a text, less what stands aside of it."""
    plain = _without_aside(around, noun_phrases.without_legal_forms(before))
    nearest = False
    relative = _RELATIVE.search(plain) if " which" in plain or " that" in plain else None
    if relative is not None:
        plain = plain[: relative.start()]
        nearest = "," not in relative[0]
        opened = _OF_AN_ASIDE.search(plain)
        if opened is not None and not _only_opens(plain[: opened.start()]):
            return ""
    plain = _AT_THE_END.sub("", _TAKEN_TOGETHER.sub("", plain.rstrip(" ,")))
    words = plain.rstrip(" ,").split(" ")
    while words and words[-1].lower() in _TOGETHER:
        words.pop()
    plain = " ".join(words)
    who = _WHO_HOLD.search(plain)
    phrase = noun_phrases.before(plain, numbered=True, of_a_verb=not nearest)
    if ", " in plain and ("and" in phrase or ", and " in plain):
        phrase = listed_subjects.whole(plain, phrase)
    told = _NONE_OF.sub("", " ".join(phrase))
    if who is not None:
        return f"holders of {told.removeprefix('shares of ')}"
    told = told.removeprefix("half ").removeprefix("entire ")
    said = around.said()
    at = said.rfind(told) if told else 0
    stretch = _PART_OF_YEAR.search(said[max(0, at - 20) : at]) if at > 0 else None
    return f"{stretch[1]} {told}" if stretch is not None else told


def part(around: Around, previous: Measure) -> Measure | None:
    """``debt of which not secured``, of ``debt of $5 million, of which $2 million was not secured``."""
    if previous is UNTOLD or _OF_WHICH.search(around.before) is None or _OF.match(around.after):
        return None
    helpers = _HELPERS.match(around.after)
    rest = around.after[helpers.end() :] if helpers is not None else around.after.lstrip()
    told = noun_phrases.after(" " + rest, joined=True)
    within = _FOR.match(rest)
    if not told and within is not None:
        told = [within[1], *noun_phrases.after(" " + rest[within.end() :], joined=True)]
    if not told:
        return previous
    if len(told) == 1 and told[0].endswith("ed"):
        where = _FOR.match(rest, rest.find(told[0]) + len(told[0]) + 1)
        noun = noun_phrases.after(" " + rest[where.end() :], 3) if where is not None else []
        told = [*told, where[1], *noun] if where is not None and noun else told
    denied = "not " if helpers is not None and helpers["not"] else ""
    of_which = denied + " ".join(told)
    if previous.of_which is not None:
        return Measure(previous.words, of_which=of_which)
    return replace(previous, of_which=of_which)
