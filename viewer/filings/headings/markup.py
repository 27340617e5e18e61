"""How one filing marks its headings: learnt from the filing, for no two mark them alike.

Bold italic lines over plain paragraphs are headings; centred lines over bold italic ones are titles of
groups of factors; italic lines that now and then stand under a bold heading part one long factor.
"""

from __future__ import annotations

from bisect import bisect
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence, Set
from dataclasses import dataclass

from viewer.filings.headings.weights import HEADINGS
from viewer.filings.headings.wording import claims_risk, names_group, names_risk
from viewer.filings.text.emphasis import Emphasis
from viewer.filings.text.passage import Passage
from viewer.filings.thresholds import EMPHASIS
from viewer.language.sentence_ends import is_closed


@dataclass(frozen=True, slots=True)
class Markup:
    """How this filing marks its headings and categories, as far as it marks them."""

    heading: frozenset[str]
    """Names of ways of setting type, as :attr:`~viewer.filings.text.emphasis.Emphasis.signature` gives."""
    category: frozenset[str]
    often: bool
    """True where so many headings are marked that an unmarked one would be odd."""
    parts: frozenset[str] = frozenset()
    """Those that title the parts of a factor now and then, and no factor."""


def learn_markup(passages: Sequence[Passage], likely: Sequence[bool]) -> Markup:
    """Find the ways of setting a passage that stand over plain text, and those that stand over these.

    ``likely`` says of each passage whether it reads like a heading. Lines in capitals that mostly stand
    over such passages, these being the more numerous, title groups of headings that are not marked;
    so do lines that say so ("Risks Related to Our Business").
    """
    places: dict[str, list[int]] = defaultdict(list)
    for index, passage in enumerate(passages):
        if passage.emphasis.signature and passage.length <= HEADINGS.marked_words:
            places[passage.emphasis.signature].append(index)
    below = [passage.emphasis.signature for passage in passages[1:]] + [None]
    under = {name: [below[i] for i in found] for name, found in places.items()}
    unmarked = sum(read and not p.emphasis.signature for p, read in zip(passages, likely, strict=True))
    named = {
        name
        for name, found in places.items()
        if _most(names_group(passages[i].text) for i in found) and not _over_text(passages, likely, found)
    }
    groups = named | {
        name
        for name, found in places.items()
        if (len(found) < unmarked and _most(below[i] == "" and likely[i + 1] for i in found))
    }
    heading = {
        name
        for name, following in under.items()
        if following.count("") >= max(HEADINGS.times, HEADINGS.share * len(following)) and name not in groups
    }
    faces = {name: passages[found[0]].emphasis.typeface for name, found in places.items()}
    # A bold line of its own is a heading like those that open paragraphs, unless it stands over them.
    run_in = {faces[name]: name for name in heading if faces[name] != name}
    heading |= {name for name in places if name in run_in and run_in[name] not in under[name]} - named
    times = Counter[str]()
    for name in heading:
        times[faces[name]] += len(places[name])
    heading -= {
        # Titles of a factor's parts stand under a commoner heading now and then.
        name
        for name in heading
        for other in heading
        if name in under[other] and times[faces[other]] > times[faces[name]]
    }
    weaker = {name for name in heading if _is_weaker(name, heading, faces, times, places, likely, passages)}
    heading -= weaker
    category = _over_headings(heading, under)
    category |= named - heading if heading else groups
    heading, category = _with_second_lines(heading, category, named, places)
    often = sum(times[face] for face in {faces[name] for name in heading}) >= HEADINGS.often
    return Markup(frozenset(heading), frozenset(category), often=often, parts=frozenset(weaker))


def _with_second_lines(
    heading: set[str], category: set[str], named: Set[str], places: Mapping[str, Sequence[int]]
) -> tuple[set[str], set[str]]:
    """Tell headings of two lines, each in a type of its own, from groups of one factor each.

    "Our looms are old." in bold and "Thirty were built before 1970." in italics under it: where every line of
    the one stands right over one of the other, the first is the heading and the second its first words.
    """
    for over in category - named:
        for under in heading:
            below = [index + 1 for index in places[over]]
            if len(below) >= HEADINGS.often and below == places[under]:
                return heading - {under} | {over}, category - {over}
    return heading, category


def _is_weaker(
    name: str,
    heading: Set[str],
    faces: Mapping[str, str],
    times: Mapping[str, int],
    places: Mapping[str, Sequence[int]],
    likely: Sequence[bool],
    passages: Sequence[Passage],
) -> bool:
    """True for a way of setting that has less than a far commoner one, its lines reading like no headings.

    "Basel III" in italics among forty headings in bold italics titles a part of a factor.
    """
    reads_so = _most(likely[index] for index in places[name])
    marks = set(faces[name].split())
    commoner = any(
        marks < set(faces[other].split()) and times[faces[other]] >= HEADINGS.outnumbered * times[faces[name]]
        for other in heading
    )
    return (commoner and not reads_so) or any(
        _titles_parts(name, other, places, passages)
        for other in heading
        if _outranks(passages[places[other][0]].emphasis, passages[places[name][0]].emphasis)
        # A bare title reads like a heading, but hardly among statements of risk.
        if not reads_so or _most(claims_risk(passages[index].text) for index in places[other])
    )


def _outranks(look: Emphasis, other: Emphasis) -> bool:
    """True where a title is set above another one: of a higher level, or bold where the other is not."""
    if look.level is not None and other.level is not None:
        return look.level < other.level
    return look.bold > EMPHASIS.wholly >= other.bold


def _titles_parts(
    name: str, other: str, places: Mapping[str, Sequence[int]], passages: Sequence[Passage]
) -> bool:
    """True where lines that claim nothing stand, several in a row, under a few of those that do.

    "Dyes" and "Permits" in italics under "Rules may change." in bold italics part that factor; so do
    "Litigation with Rowan" and "Litigation with Tarn", which name what goes wrong and say nothing of it.
    """
    if any(claims_risk(passages[index].text) or is_closed(passages[index].text) for index in places[name]):
        return False
    owners = [bisect(places[other], index) for index in places[name]]
    under = len(set(owners))
    some = under < len(places[other]) and len(owners) >= HEADINGS.parts * under
    return some and 0 not in owners and _most(names_risk(passages[index].text) for index in places[other])


def _over_headings(heading: Set[str], under: Mapping[str, Sequence[str | None]]) -> set[str]:
    """Return the ways of setting that mostly stand over headings, or over others that do.

    ``under`` gives for each way of setting those of the passages that follow.
    """
    category: set[str] = set()
    while True:
        over = {
            name
            for name, following in under.items()
            if name not in heading
            and _most(other != name and other in heading | category for other in following)
        }
        if over <= category:
            return category
        category |= over


def _over_text(passages: Sequence[Passage], likely: Sequence[bool], found: Sequence[int]) -> bool:
    """True where lines of one kind ("Credit Risks", "Tax Risks") stand over plain text without headings.

    What reads like the titles of groups are then the headings of the factors themselves.
    """
    if len(found) <= HEADINGS.often:
        return False
    ends = [*found[1:], len(passages)]
    return _most(
        end > start + 1
        and not any(passages[i].emphasis.signature or likely[i] for i in range(start + 1, end))
        for start, end in zip(found, ends, strict=True)
    )


def _most(holds: Iterable[bool]) -> bool:
    given = list(holds)
    return sum(given) >= HEADINGS.share * len(given)
