"""What the banners say of a comparison that has just been opened: every doubt about how it was read."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from textwrap import shorten

from viewer.comparison.misfits import Misfit, MisfitKind, misfits
from viewer.comparison.places import OLD
from viewer.desktop.notices.banner import SAVING, Message, Remedy, Tone
from viewer.desktop.opening.loading import Loaded, Side
from viewer.filings.model import Filing, Span
from viewer.language.say import say, say_count
from viewer.redline.shown_pairs import reviewable
from viewer.wording.readings.doubts import doubt_words, is_sure
from viewer.wording.readings.filings import warnings_of
from viewer.wording.readings.misfits import misfit_words
from viewer.wording.readings.sides import filing_title
from viewer.wording.record.notes import note_line

_MOST = 150
"""Characters of a warning: one line of a window of usual width."""
_BRIEF = 32
"""Characters of what is quoted in it."""
Point = Callable[[Side], object]
Show = Callable[[str, str], object]
ShowPlace = Callable[[Side, Span], object]


@dataclass(frozen=True, slots=True)
class Acts:
    """What the buttons of the messages do."""

    point: Point
    """Lets the reviewer point at the section of a side."""
    swap: Callable[[], object]
    """Compares the other way round."""
    show: Show
    """Shows a title and a text to read."""
    show_place: ShowPlace
    """Shows a place in the text of a side's filing."""


def notices(loaded: Loaded, acts: Acts) -> Iterator[Message]:
    """Yield messages on a comparison, the gravest first: whether the two belong together, then each reading.

    Args:
        loaded: The comparison, and why there is no review, if there is none.
        acts: What the buttons do.
    """
    comparison = loaded.comparison
    if loaded.review_problem:
        why = loaded.review_problem.rstrip(".")
        yield Message(
            say(
                "Marks and notes cannot be saved now: {why}. What you say is held in this window, which asks "
                "where to save it before it closes.",
                why=why,
            ),
            topic=SAVING,
        )
    yield from _misfits(misfits(comparison.old, comparison.new), acts)
    sides: tuple[tuple[Side, Filing], ...] = (("old", comparison.old), ("new", comparison.new))
    for side, filing in sides:
        yield from _reading(side, filing, acts)
    if loaded.review is not None:
        for warning in loaded.review.warnings:
            yield Message(warning, Tone.ALARM)
        strays = loaded.review.stray_notes(reviewable(comparison))
        if strays:
            text = "\n\n".join(f"{heading}\n{note_line(note)}" for heading, note in strays)
            told = say_count(
                len(strays),
                "A note belongs to a factor that is no longer here.",
                "{n} notes belong to a factor that is no longer here.",
            )
            show = partial(acts.show, say("Notes without a factor"), text)
            yield Message(told, Tone.NOTICE, (Remedy(say("Show"), show, closes=False),))


def _misfits(found: Sequence[Misfit], acts: Acts) -> Iterator[Message]:
    """One message on why the two may not belong together, however many reasons there are."""
    if not found:
        return
    remedies: list[Remedy] = []
    first = found[0]
    if first.side is not None and first.span is not None:
        side: Side = "old" if first.side is OLD else "new"
        remedies.append(
            Remedy(say("Show the place"), partial(acts.show_place, side, first.span), closes=False)
        )
    if any(one.kind is MisfitKind.LATER_YEAR for one in found):
        remedies.append(Remedy(say("Swap"), acts.swap, closes=False))
    yield _message(
        "", [misfit_words(one) for one in found], say("Do the filings belong together?"), remedies, acts
    )


def _reading(side: Side, filing: Filing, acts: Acts) -> Iterator[Message]:
    """One message on how a filing was read: how sure, the gravest doubt, and the way to its place."""
    name = filing_title(side)
    warnings = list(warnings_of(filing))
    first = doubt_words(filing.doubts[0], quoted=_BRIEF) if filing.doubts else ""
    sure = is_sure(filing)
    if sure and not warnings:
        return
    remedies = []
    span = next((doubt.span for doubt in filing.doubts if doubt.span is not None), None)
    if span is not None:
        remedies.append(Remedy(say("Show the place"), partial(acts.show_place, side, span), closes=False))
    if not sure:
        remedies.append(Remedy(say("Point at the section…"), partial(acts.point, side), closes=False))
    share = f"{filing.section.confidence:.0%}"
    lead = f"{name}: " if sure else say("{filing}, {share} sure: ", filing=name, share=share)
    told = warnings or [say("check where its section begins and ends.")]
    yield _message(lead, told, say("{filing}: warnings", filing=name), remedies, acts, first)


def _message(
    lead: str,
    warnings: Sequence[str],
    title: str,
    remedies: Sequence[Remedy],
    acts: Acts,
    first: str = "",
) -> Message:
    """Say the first of some warnings on one line; the others, and the whole of a long one, on request."""
    said = shorten(first or warnings[0], _MOST, placeholder=" …")
    if len(warnings) > 1:
        said = say("{warning} (and {count} more).", warning=said.removesuffix("."), count=len(warnings) - 1)
    if len(warnings) > 1 or said != warnings[0]:
        text = "\n\n".join(warnings)
        remedies = [*remedies, Remedy(say("Details"), lambda: acts.show(title, text), closes=False)]
    return Message(f"{lead}{said}", Tone.NOTICE, tuple(remedies))
