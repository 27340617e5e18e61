"""What the reviewer has selected in a pane, as words of a filing: what a note can hang on.

The case: "materially adverse" is selected in the new filing and M is pressed. Where the selection goes on
into the next paragraph, the note hangs on what is selected of the first one.
"""

from __future__ import annotations

from viewer.comparison.model import Comparison
from viewer.comparison.places import Place, PlacedSpan
from viewer.desktop.splitview.panes.pane import Pane
from viewer.desktop.splitview.text.scene import Scene
from viewer.filings.model import Span
from viewer.redline.plan import NEW, OLD


def selected_words(pane: Pane, comparison: Comparison) -> PlacedSpan | None:
    """Return the words of a filing that are selected in a pane; None where there are none."""
    cursor, scene = pane.textCursor(), pane.scene
    if not cursor.hasSelection() or scene is None:
        return None
    find = _in_both if scene.inline else _in_one
    # Dragged from behind a heading into the paragraph below it: the end of a line is no words.
    selected = cursor.selectedText()
    start = cursor.selectionStart() + len(selected) - len(selected.lstrip())
    found = find(scene, start, cursor.selectionEnd())
    if found is None or found[0] not in comparison.paragraphs:
        return None
    place, start, stop = found
    text = comparison.paragraphs[place].text[start:stop]
    start += len(text) - len(text.lstrip())
    words = Span(start, start + len(text.strip()))
    return PlacedSpan(place, words) if text.strip() else None


def _in_one(scene: Scene, start: int, stop: int) -> tuple[Place, int, int | None] | None:
    """Return place, start and stop in the text of a pane of one filing; no stop: at the end of the place."""
    first, last = scene.positions.place(start), scene.positions.place(stop)
    if first is None:
        return None
    return *first, last[1] if last is not None and last[0] == first[0] else None


def _in_both(scene: Scene, start: int, stop: int) -> tuple[Place, int, int | None] | None:
    """Return the same in a pane of both: words of the new filing, unless all that is selected is the old
    one's."""
    entry = scene.positions.entry_at(start)
    if entry is None:
        return None
    first, last = (
        entry.offsets.to_code_points(min(at - entry.position, entry.units)) for at in (start, stop)
    )
    for side in (NEW, OLD):
        own = [share for share in entry.block.shares if share.side == side]
        shares = [share for share in own if share.start < last and first < share.end]
        if shares:
            block = scene.plan.rows[entry.row].sides[side][shares[0].block]
            begin, end = max(first, shares[0].start), min(last, shares[-1].end)
            at = shares[0].at + begin - shares[0].start
            to = shares[-1].at + end - shares[-1].start
            if block.place is not None and shares[0].block == shares[-1].block:
                return block.place, at, to
    return None
