"""Where two reviewers say different things of the same, neither knowing what the other said.

The case: Ann marks "Ports may close." reviewed; Bob, at another desk, flags it. Their records come together.
Both marks stand, for they are two facts, but nobody has said both: so it is listed, and one of them, or both,
is chosen. The choice is an act like any other, said over both, and there is no disagreement any more.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from viewer.review.acts.act import Act, What, new_name, user
from viewer.review.acts.descent import Descent
from viewer.review.acts.fold import folded, standing
from viewer.review.acts.signing import check_open
from viewer.review.acts.stamps import next_stamp, now
from viewer.review.model import Review


class About(StrEnum):
    """What two reviewers say different things of."""

    FACTOR = "factor"
    FIGURE = "figure"
    PAIRING = "pairing"


@dataclass(frozen=True, slots=True)
class Opinion:
    """What one reviewer says."""

    who: str
    said: str
    """When (see :mod:`viewer.review.acts.stamps`)."""
    words: tuple[str, ...]
    """Marks by name; of a pairing the headings that are paired, the old ones first."""
    acts: tuple[Act, ...]


@dataclass(frozen=True, slots=True)
class Disagreement:
    """One thing, and what is said of it."""

    about: About
    thing: str
    heading: str
    """Of the factor that it is, or stands in."""
    opinions: tuple[Opinion, ...]
    """Two or more, of different people, the older one first."""


def disagreements(review: Review) -> tuple[Disagreement, ...]:
    """Return what nobody has decided yet, in the order in which it was said."""
    descent, counting = Descent(review.acts), standing(review.acts)
    marks: dict[str, list[Act]] = defaultdict(list)
    checks: dict[str, list[Act]] = defaultdict(list)
    for act in counting:
        # Marks of an older factordiff do not say what they were said over.
        if act.what in (What.REVIEWED, What.FLAGGED) and "marks" in act.value:
            marks[act.thing].append(act)
        elif act.what is What.CHECK:
            checks[act.thing].append(act)
    found = [
        *(_on(About.FACTOR, key, descent.last_of(acts), _marks, _heading) for key, acts in marks.items()),
        *(_on(About.FIGURE, key, descent.last_of(acts), _check, _figure) for key, acts in checks.items()),
        *_pairings(counting),
    ]
    return tuple(sorted((one for one in found if one is not None), key=lambda one: one.opinions[-1].said))


def decided(review: Review, on: Disagreement, chosen: Sequence[Opinion]) -> Review:
    """Return the review with a disagreement settled.

    Args:
        review: The review.
        on: One of its disagreements.
        chosen: The opinion that holds; of a factor several may hold at once.

    Raises:
        SignedReview: it is signed.
    """
    check_open(review)
    at = next_stamp(review.latest, now())
    over = tuple(act.version for opinion in on.opinions for act in opinion.acts)
    values = {
        About.FACTOR: _chosen_marks,
        About.FIGURE: _chosen_check,
        About.PAIRING: _withdrawn,
    }[on.about](on, chosen)
    step = new_name()
    acts = tuple(
        Act(new_name(), step, what, thing, value, over, who=user(), said=at) for what, thing, value in values
    )
    return folded(review, (*review.acts, *acts))


Told = tuple[What, str, Mapping[str, Any]]


def _chosen_marks(on: Disagreement, chosen: Sequence[Opinion]) -> Iterable[Told]:
    """Give both marks as they are to be: one of them may be what holds already, and is said all the same."""
    words = tuple(dict.fromkeys(word for opinion in chosen for word in opinion.words))
    newest = on.opinions[-1].acts[-1].value
    about = {name: newest[name] for name in ("content", "thread", "also") if name in newest}
    reviewed = "reviewed" in words
    outdated = not reviewed and any(act.value.get("outdated") for opinion in chosen for act in opinion.acts)
    yield (
        What.REVIEWED,
        on.thing,
        {**about, "marks": list(words), "on": reviewed, "outdated": outdated},
    )
    yield What.FLAGGED, on.thing, {**about, "marks": list(words), "on": "flagged" in words}


def _chosen_check(on: Disagreement, chosen: Sequence[Opinion]) -> Iterable[Told]:
    yield What.CHECK, on.thing, chosen[-1].acts[-1].value


def _withdrawn(on: Disagreement, chosen: Sequence[Opinion]) -> Iterable[Told]:
    for opinion in on.opinions:
        if opinion not in chosen:
            for act in opinion.acts:
                yield What.PAIR, act.thing, {**act.value, "withdrawn": True}


def _on(about: About, thing: str, acts: Sequence[Act], words: Any, heading: Any) -> Disagreement | None:
    """Return the disagreement between the last acts on one thing, if there is one."""
    by: dict[str, list[Act]] = defaultdict(list)
    for act in acts:
        by[act.who].append(act)
    opinions = [Opinion(who, said[-1].said, words(said[-1]), tuple(said)) for who, said in by.items()]
    if len({opinion.words for opinion in opinions}) < 2:
        return None
    opinions.sort(key=lambda one: (one.said, one.who))
    return Disagreement(about, thing, heading(acts[-1]), tuple(opinions))


def _marks(act: Act) -> tuple[str, ...]:
    return tuple(act.value["marks"])


def _heading(act: Act) -> str:
    content = act.value["content"]
    return str(content["new_heading"] or content["old_heading"])


def _check(act: Act) -> tuple[str, ...]:
    return tuple(filter(None, (act.value["check"],)))


def _figure(act: Act) -> str:
    figure = act.value["figure"]
    return f"{figure['text']} in “{figure['heading']}”"


def _pairings(acts: Iterable[Act]) -> Iterable[Disagreement]:
    """Give the pairings by different people that name the same factor."""
    last = {act.thing: act for act in acts if act.what is What.PAIR}
    held = [act for act in last.values() if not act.value["withdrawn"]]
    for at, one in enumerate(held):
        for other in held[at + 1 :]:
            if one.who == other.who or _factors(one).isdisjoint(_factors(other)):
                continue
            opinions = tuple(
                Opinion(act.who, act.said, _paired(act), (act,))
                for act in sorted((one, other), key=lambda act: (act.said, act.id))
            )
            shared = sorted(_factors(one) & _factors(other))[0]
            yield Disagreement(About.PAIRING, f"{one.thing} {other.thing}", shared[2], opinions)


def _factors(act: Act) -> set[tuple[str, str, str]]:
    return {
        (side, f"{one['text']} {one['number']}", one["heading"])
        for side in ("old", "new")
        for one in act.value[side]
    }


def _paired(act: Act) -> tuple[str, ...]:
    return tuple(
        " and ".join(one["heading"] for one in act.value[side]) or "nothing" for side in ("old", "new")
    )
