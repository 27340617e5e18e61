"""What a reviewer should know about how a filing was read, before trusting what it was read as."""

from __future__ import annotations

from collections.abc import Sequence

from viewer.filings.headings.wording import is_pointer, points_elsewhere, says_none
from viewer.filings.model import Noise, Paragraph, Section
from viewer.filings.page.mend import broken_off
from viewer.filings.segment import Segments
from viewer.filings.thresholds import DOUBTS


def doubts(text: str, section: Section, segments: Segments) -> list[str]:
    """Return warnings, each one sentence or two."""
    found = []
    said = " ".join(section.span.of(text).split())
    if not segments.factors:
        body = " ".join(paragraph.text for paragraph in segments.preamble) or said
        quoted = body if len(body) <= DOUBTS.quoted else body[: DOUBTS.quoted].rsplit(" ", 1)[0] + " …"
        found.append(
            f"The section holds no risk factors of its own: “{quoted}”"
            if says_none(body) or points_elsewhere(body) or _only_points(segments.preamble)
            else "No risk factor was told apart in the section."
        )
    broken = [p for factor in segments.factors for p in factor.paragraphs if broken_off(p.text)]
    last = segments.factors[-1].parts[-1] if segments.factors else None
    if broken and broken[-1] is last and not text[section.span.end :].strip():
        broken.pop()
        found.append(f"The file ends in mid-sentence ({_end(last.text)}): the section may go on.")
    found += [f"A paragraph breaks off in mid-sentence ({_end(p.text)})." for p in broken[: DOUBTS.named]]
    if len(broken) > DOUBTS.named:
        found.append(f"{len(broken) - DOUBTS.named} more paragraphs break off in mid-sentence.")
    unseen = sum(len(block.span.of(text).split()) for block in segments.blocks if block.noise is Noise.HIDDEN)
    if unseen:
        words = "1 word of the section does" if unseen == 1 else f"{unseen:,} words of the section do"
        found.append(f"{words} not show in the file: set aside as hidden text.")
    return found


def _only_points(preamble: Sequence[Paragraph]) -> bool:
    """True where nothing stands there but pointers to other places, and titles."""
    points = [is_pointer(paragraph.text) for paragraph in preamble]
    titles = [len(paragraph.text.split()) <= DOUBTS.title_words for paragraph in preamble]
    return any(points) and all(p or t for p, t in zip(points, titles, strict=True))


def _end(text: str) -> str:
    return f"“… {' '.join(text.split()[-DOUBTS.words :])}”"
