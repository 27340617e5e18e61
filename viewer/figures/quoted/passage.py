"""``Other carriers operate […] of our routes``: the clause of a figure, quoted.

Each word of it stands in the sentence, in its order. Left out are the figure itself, which is shown beside
it, its period where that is told beside it too, and what belongs to other figures; ``…`` says where a long
clause was cut.
"""

from __future__ import annotations

import re

from viewer.figures.claim import Claim
from viewer.figures.quoted import clauses
from viewer.figures.quoted.edges import CONDITION, points_back
from viewer.figures.quoted.grammar import DATE_WORDS, DETERMINERS, ENDS_NOTHING, OPENING_DATE, WORD, verb_at
from viewer.figures.quoted.sentence import FigureSentence
from viewer.language.abbreviations import ends_in_abbreviation
from viewer.language.months import MONTHS

PLACE = "[…]"
"""Where the figure stands."""
CUT = "…"
MOST = 180
"""Characters of a quotation at most: two lines of the ledger's column."""
MOST_BEFORE = 150
"""Characters of it before the figure at most."""
_OPENS_NOTHING = re.compile(
    r"^(?:(?:and|but|or|also|however|in addition(?!\sto\b)|additionally|furthermore|moreover|for example"
    r"|for instance|specifically|although|though|while|whereas|accordingly|as a result(?!\sof\b)|therefore"
    r"|thus|similarly|in particular|in contrast|currently|further|finally|among other things"
    r"|in another example),?\s)+",
    re.IGNORECASE,
)
"""Words at the head of a sentence that tie it to the one before."""
PLAIN_MOST = 60
"""Characters of a clause before ``was […]`` at most that stands without it: a longer one that has a verb
inside is cut in the ledger's column, and the place shows where the words of the figure are."""
HEAD_LEAST, HEAD_MOST = 12, 70
"""Between how many characters the head of a long clause is cut."""
TAIL_BREAK = 40
"""Characters in which what stands before a figure is begun at a comma."""
_CONCEDES = re.compile(
    r"(?:although|though|even though|while|whereas|despite|notwithstanding|in spite of)\s"
    r"(?:[^,;]|,(?=\d)|,\s(?=\d{4}\b)){1,200},\s",
    re.IGNORECASE,
)
"""What a clause grants before it tells of its figure."""
_CAUSE = re.compile(
    r"(?:(?:largely|primarily|mainly|partly|principally|in part|mostly)\s)?"
    r"(?:as a (?:result|consequence)(?:\sof\s[^,;]{1,160})?"
    r"|because of\s[^,;]{1,160}|(?:due|owing)\sto\s[^,;]{1,160}),\s",
    re.IGNORECASE,
)
"""What tells why, at the head of a clause."""
_NAMED_SUBJECT = re.compile(
    r"(?:our|the|its|their|total|net|an?)\s|[A-Z]|(?:we|it|they)\s(?:had|have|has|recorded|reported|incurred)\s"
)
"""Subjects that say enough without the cause before them."""
_OPENING_DATE = re.compile(rf"^{OPENING_DATE}", re.IGNORECASE)
_DATED = re.compile(rf"(?:(?:^|,?\s)(?:as of|at|for|in|during|on|through|over)\s){DATE_WORDS}", re.IGNORECASE)
_ONLY_THERE = re.compile(
    r"there (?:was|were|is|are)|(?:we|the company|the group) (?:also )?"
    r"(?:had|have|has|own|owned|owns|hold|held|holds|operate|operated|operates|employ|employed|employs"
    r"|maintain|maintained|maintains)(?: outstanding)?",
    re.IGNORECASE,
)
"""What says of a figure only that it is there: then what follows names it, ``we had […] of debt to Marl``."""
_GOES_BEFORE = re.compile(r"[\w$€£¥.,]")
"""What a value that stands by itself does not stand behind."""
_WORD_CHARACTER = re.compile(r"\w")
_THING = re.compile(
    r"\s(?:of\s(?!(?:the|our|its|their|these|those|such|all)\b)|in\s(?:(?:the|our|a|an)\s)?)?(?=[A-Za-z])"
    r"(?!of\b|in\b|to\b|and\b|[a-z]+ed\sand\b)"
)
"""What opens the name behind a figure. ``$5 of the treaties`` is a part of them, and not named by them."""
_PART = re.compile(r"(?:%|percent)$", re.IGNORECASE)
_NEXT_DATE = re.compile(rf"^(?:,?\s(?:and|or)\s|,\s){DATE_WORDS}(?=,|$)", re.IGNORECASE)
_CLOSES_A_DATE = re.compile(
    rf"(?:\b(?:19|20)\d\d|\b\d{{1,2}}|\b(?:{'|'.join(MONTHS)})|\b(?:years?|quarters?|months|periods?))\b",
    re.IGNORECASE,
)
"""The last word of a date: what follows is no part of it, though it may look so."""
_VALUED_BY = frozenset(("exchange", "market", "spot", "rates", "rate", "prices", "price", "levels"))
"""Nouns that a date belongs to: ``at May 3, 2012 exchange rates``."""
_FRONTED = re.compile(r"^.*,\s(?=(?:the|our|its|their)\s)", re.IGNORECASE)
_AT_TIMES = re.compile(
    r"^(?:(?:in|during|over|for|within)\s(?:recent|the\s(?:past|last|recent)|past|prior)\s[^,;]{1,30},|historically,)\s",
    re.IGNORECASE,
)
"""What says of a range when it was, without a date: ``in recent years, prices ranged``."""
_RANGES = re.compile(
    r"\s(?:have\s|has\s)?(?:ranged|ranging|ranges?|varied|varies|fluctuated|traded)\s(?:from|between)\s"
)
_LEADS_TO_A_DATE = re.compile(
    r"(?:^|,?\s)(?<!beginning\s)(?<!starting\s)(?<!due\s)(?:on|in|during)"
    r"(?:\s(?:early|late|mid|the year|fiscal))?\s$",
    re.IGNORECASE,
)
_PAST_FIRST = re.compile(r"[a-z]+ed(?:,?\s(?:or|and)\s[a-z]+ed)?\s?")
"""What opens the last of a list of things done: ``redeemed, repurchased or exchanged, are``."""
_YEAR_TOO = re.compile(r"\s?(?:of\s)?(?:fiscal\s)?['’]?\d")
"""After a part of a year, its year: ``in Q1 2024``."""
_OPENS_A_CLAUSE = re.compile(
    r"(?!(?:\w+\s){0,2}(?:which|who|whom|that)\b)(?:(?:we|our|the|an?|his|her|each|some|all|most|no|any|other|there)\b|[A-Z])"
)
"""What a clause begins with that says enough without what stands before it."""
_LINKS = re.compile(
    r"\s(?:was|were|is|are|has been|have been|had been|of|totaled|totalled|totaling|totalling|amounted to"
    r"|amounting to|equaled|reached|at|to be|will be|would be|by)\s?(?:an?\s|the\s)?$"
)
_VALUED = re.compile(r"\s(?:valued|priced|stated|estimated|carried|recorded|set)$")
"""The last word before ``at $5``."""
_SUM = re.compile(r"\b(?:total|aggregate|sum|average|maximum|minimum)\sof\s?$")
_COMMA = re.compile(r",\s(?!\d)")
_JOINED = re.compile(r"\b(?:and|or|but|which|that|who|it|they|this)$")
"""Before a verb whose subject stands farther off: ``the balance changes and was``."""
_SUPPOSED = re.compile(r"\b(?:if|when|unless|assuming|provided|should)\b", re.IGNORECASE)
"""What makes a clause the condition of another."""
_BREAK = re.compile(
    r",\s|\s(?=(?:and|or|of|in|for|from|to|on|with|by|under|at|as|that|which|after|before|during|through|between)\s)"
)


def quoted(
    sentence: FigureSentence,
    start: int,
    end: int,
    *,
    dated: bool,
    period: str = "",
    kept: bool = False,
    narrow: bool = False,
) -> str:
    """Return the clause that a figure stands in, without it.

    Args:
        sentence: Its sentence.
        start: Where it begins.
        end: Where it ends.
        dated: Whether it is a date: then ``on […]`` says no more than that.
        period: The date of its period as told, which is shown beside the clause and left out of it.
        kept: Whether the other figures of its list are kept: only its place in it tells which it is.
        narrow: Whether its clause is taken alone though its subject points back to the one before it.
    """
    before = clauses.before(sentence, start, end, dated=dated, kept=kept, narrow=narrow)
    led = None if kept or narrow else before
    after = clauses.after(sentence, start, end, dated=dated, kept=kept, led=led)
    clause = f"{before} x {after}"
    if not kept and verb_at(clause, 0, len(clause)) < 0 and not clauses.NAMES_IT.search(before):
        after = clauses.after(sentence, start, end, dated=dated, whole=True, led=led)
    before = _without_lead(before.lstrip(" ,("), after)
    after = after.replace(", respectively,", "")
    after = after[1:] if after.startswith(", of ") else after
    if period:
        before, after = _without_date(before, period), _without_date(after, period)
    if dated:
        after = after if kept else _NEXT_DATE.sub("", after)
        before = _without_opening_date(before)
        if verb_at(before, 0, len(before)) >= 0:
            comma = _COMMA.search(after)
            after = after[: comma.start()] if comma is not None else after
    before, after = _trimmed(before, after)
    lead = _LEADS_TO_A_DATE.search(before) if dated and not _YEAR_TOO.match(after) else None
    if lead is not None and (not before[: lead.start()].strip() or not WORD.search(after)):
        return _closed(f"{before[: lead.start()]} {after.lstrip(' ,')}")
    if not WORD.search(after) and not dated:
        link = _LINKS.search(before)
        subject = before[: link.start()] if link is not None else ""
        own = _own(subject)
        far = len(own) > PLAIN_MOST and verb_at(own, 0, len(own)) >= 0
        if WORD.search(subject) and not _JOINED.search(subject) and not _SUM.search(before) and not far:
            return _VALUED.sub("", _closed(own))
        if not before.strip():
            return ""
    part = _PART.search(sentence.text, start, end)
    alone = not dated and not part and not any(map(str.isdigit, after))
    if alone and _ONLY_THERE.fullmatch(before.strip()) and (thing := _THING.match(after)):
        return _closed(after[thing.end() :])
    gap = "" if before.endswith("(") or not before.strip() else " "
    return _closed(f"{before.rstrip()}{gap}{PLACE}{after}")


def _without_lead(before: str, after: str) -> str:
    """The words before a figure without those that tie its sentence to others, or tell only why."""
    before = _OPENS_NOTHING.sub("", before) if _CONCEDES.match(before) is None else before
    for lead in (_CONCEDES, _CAUSE):
        told = lead.match(before)
        if told is None:
            continue
        rest = before[told.end() :]
        whole = f"{rest}x{after}"
        if verb_at(whole, 0, len(whole)) >= 0 and (lead is _CONCEDES or _NAMED_SUBJECT.match(rest)):
            before = rest
    return _OPENS_NOTHING.sub("", before)


def _own(subject: str) -> str:
    """The last of a row of subjects: ``funds`` of ``Stocks were $2 million, bonds $3 million, funds``."""
    others, comma, own = subject.rpartition(", ")
    told = comma and verb_at(others, 0, len(others)) >= 0 and any(map(str.isdigit, others))
    whole = WORD.search(own) is not None and _PAST_FIRST.fullmatch(own) is None
    if not told or _SUPPOSED.search(others) or not whole or verb_at(own, 0, len(own)) >= 0:
        return subject
    return own


def without_values(sentence: FigureSentence, start: int, end: int) -> str:
    """The clause of a date, without the values of its other figures: they change where the date rolls on."""
    told = quoted(sentence, start, end, dated=True, kept=clauses.ends_between(sentence, start, end))
    for other in sentence.figures:
        value = sentence.text[other.start : other.end]
        if other.in_the_way and any(map(str.isdigit, value)):
            told = _with_cut(told, value)
    return told


def _with_cut(told: str, value: str) -> str:
    """Words with the first place cut where a value stands by itself; no pattern is worth compiling for it."""
    at = told.find(value)
    while at >= 0:
        end = at + len(value)
        if not _GOES_BEFORE.match(told[:at][-1:]) and not _WORD_CHARACTER.match(told[end : end + 1]):
            return told[:at] + CUT + told[end:]
        at = told.find(value, at + 1)
    return told


def ranged(claim: Claim, sentence: FigureSentence, start: int, end: int, period: str) -> str:
    """``low of the price for the next month's oil contract``, where a range of it is told; else nothing."""
    extreme = next((words for words in ("low of ", "high of ") if claim.what.noun.startswith(words)), "")
    if not extreme:
        return ""
    before = _OPENS_NOTHING.sub("", clauses.before(sentence, start, end, dated=False))
    before = _AT_TIMES.sub("", _without_opening_date(_without_date(before, period)))
    verb = _RANGES.search(before)
    subject = _closed(before[: verb.start()]) if verb is not None else ""
    inner = verb_at(subject, 0, len(subject))
    whole = inner < 0 or re.search(r"\b(?:that|which|we)\s", subject[:inner]) is not None
    if not subject or not whole or len(subject) > MOST_BEFORE:
        return ""
    subject = _FRONTED.sub("", subject)
    first, _, rest = subject.partition(" ")
    subject = f"{first.lower()} {rest}" if first.lower() in DETERMINERS else subject
    per = f" per {claim.what.per}" if claim.what.per else ""
    return extreme + subject + ("" if f"{per} " in f"{subject} " else per)


def _without_date(words: str, told: str) -> str:
    """Words without the date that is shown beside them: ``our debt as of March 31, 2012 was``."""
    for found in _DATED.finditer(f"{words} "):
        closing = max((each.end() for each in _CLOSES_A_DATE.finditer(found[0])), default=0)
        if told not in found[0][:closing] and told.rpartition(" ")[2] not in found[0][:closing]:
            continue
        head, rest = words[: found.start()], words[found.start() + closing :]
        if _names_with_it(rest):
            continue
        if not head.strip():
            return rest if words.startswith(" ") else rest.lstrip(" ,")
        if (
            rest.startswith(", ")
            and verb_at(f"x{rest[1:]}", 0, len("x ") + len(rest[2:].partition(" ")[0])) >= 0
        ):
            rest = rest[1:]  # "our debt at March 31, 2012, was"
        return head + (rest if rest.startswith((" ", ",")) or not rest else f" {rest}")
    return words


def _names_with_it(rest: str) -> bool:
    """Tell whether a noun follows a date that is told by it: ``at May 3, 2012 exchange rates``."""
    following = WORD.match(rest, 1) if rest.startswith(" ") else None
    return following is not None and following[0] in _VALUED_BY


def _without_opening_date(before: str) -> str:
    opening = _OPENING_DATE.match(before)
    rest = before[opening.end() :] if opening is not None else before
    return rest if WORD.search(rest) and not rest[:1].isdigit() else before


def _too_long(before: str, after: str) -> bool:
    return len(before) > MOST_BEFORE or len(before) + len(after) > MOST


def _trimmed(before: str, after: str) -> tuple[str, str]:
    """Both sides of a figure, cut where the clause is too long to be read at a glance."""
    at = 0
    while _too_long(before[at:], after) and (comma := _COMMA.search(before, at)) is not None:
        at = comma.end()
        rest = _OPENS_NOTHING.sub("", before[at:])
        verb = verb_at(rest, 0, len(rest))
        if verb < 0 or _COMMA.search(rest, 0, verb) or not _OPENS_A_CLAUSE.match(rest):
            continue
        if points_back(rest, verb) or CONDITION.match(before):
            continue
        before, at = rest, 0
    if len(before) > MOST_BEFORE:
        before = _with_its_head(before)
    room = max(40, MOST - len(before))
    if len(after) > room:
        breaks = [found.start() for found in _BREAK.finditer(after, 12, room)]
        at = breaks[-1] if breaks else after.rfind(" ", 0, room)
        after = f"{after[:at]} {CUT}" if at > 0 else after
    return before, after


def _with_its_head(before: str) -> str:
    """Long words before a figure: those that open them, which tell of whom, and those beside the figure."""
    heads = [found.start() for found in _BREAK.finditer(before, HEAD_LEAST, HEAD_MOST)]
    head = before[: heads[-1]].rstrip(" ,") if heads else ""
    reach = len(before) - MOST_BEFORE + len(head)
    cut = before.find(" ", reach)
    tail = before[cut + 1 :] if cut >= 0 else before
    opened = next((found for found in _BREAK.finditer(tail, 0, TAIL_BREAK)), None)
    tail = tail[opened.end() :] if opened is not None and opened[0] != " " else tail
    return f"{head} {CUT} {tail}".lstrip()


def _closed(words: str) -> str:
    """A quotation without blanks, marks and small words at its ends."""
    told = _OPENS_NOTHING.sub("", " ".join(words.split()).strip(" ,;:"))
    if told.count("(") > told.count(")"):
        told = told.replace("(", "", 1) if told.startswith("(") else f"{told})"
    elif told.count(")") > told.count("("):
        told = told.replace(")", "", 1)
    if told.endswith(".") and not ends_in_abbreviation(told, len(told)):
        told = told[:-1]
    while (last := told.rpartition(" ")[2].lower()) in ENDS_NOTHING and " " in told:
        told = told.rpartition(" ")[0].rstrip(" ,")
        if not last:
            break
    return told
