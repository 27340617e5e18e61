"""What is drawn on a page beside the characters that PDFium hands on: rules, pictures, and lost letters.

PDFium takes a text object that shows the same letters as one right before it, almost in the same place,
for a bold made by drawing twice, and hands it on once. Where every letter is an object of its own and the
type is scaled, it takes the second f of a slanted "off" for such a copy as well: "of". A blank that is an
object of its own it drops, and then takes the gap for what it looks like: "historyin" where lines are tight.
"""

from __future__ import annotations

import ctypes
from array import array
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import pypdfium2.raw as pdfium

from viewer.filings.limits import DEEPEST_FORM, MOST_OBJECTS
from viewer.filings.sources.pdf.characters import address_of, by_address
from viewer.filings.sources.pdf.thresholds import LETTERS


@dataclass(frozen=True, slots=True)
class Rule:
    """A thin line drawn across."""

    x0: float
    x1: float
    y: float


@dataclass(slots=True)
class Drawn:
    """What is drawn on a page."""

    rules: list[Rule] = field(default_factory=list)
    pictures: int = 0
    texts: list[int] = field(default_factory=list)
    """Addresses of the text objects, in the order in which they are drawn."""


@dataclass(frozen=True, slots=True)
class Unseen:
    """A text object that no character was handed on for, and the one that it repeats."""

    original: int
    """Address of the object that it repeats."""
    shift: float
    """Points that it stands to the right of it; 0 for a copy in the same place."""


_ADDRESS, _INT = ctypes.c_size_t, ctypes.c_int
_count_on_page = by_address(pdfium.FPDFPage_CountObjects, _ADDRESS)
_count_in_form = by_address(pdfium.FPDFFormObj_CountObjects, _ADDRESS)
_object_on_page = by_address(pdfium.FPDFPage_GetObject, _ADDRESS, _INT, gives=_ADDRESS)
_object_in_form = by_address(pdfium.FPDFFormObj_GetObject, _ADDRESS, ctypes.c_ulong, gives=_ADDRESS)
_kind_of = by_address(pdfium.FPDFPageObj_GetType, _ADDRESS)
_matrix_of = by_address(pdfium.FPDFPageObj_GetMatrix, _ADDRESS, _ADDRESS)
_bounds_of = by_address(pdfium.FPDFPageObj_GetBounds, _ADDRESS, *[_ADDRESS] * 4)
"""What an object is and where, asked for each of the hundreds on a page."""


class _Bounds:
    """Asks for the bounds of objects, into memory of its own."""

    def __init__(self) -> None:
        self._box = array("f", bytes(16))
        start = self._box.buffer_info()[0]
        self._sides = [start + self._box.itemsize * side for side in range(4)]

    def of(self, thing: int) -> array[float]:
        """Return left, bottom, right and top, which the next question writes over."""
        _bounds_of(thing, *self._sides)
        return self._box


def drawn_on(page: Any) -> Drawn:
    """Look at all objects of a page, those in its forms included."""
    drawn = Drawn()
    paths = 0
    bounds = _Bounds()
    for thing, kind, scale, x, y in _objects(address_of(page)):
        if kind == pdfium.FPDF_PAGEOBJ_TEXT:
            drawn.texts.append(thing)
        elif kind == pdfium.FPDF_PAGEOBJ_IMAGE:
            drawn.pictures += 1
        elif kind == pdfium.FPDF_PAGEOBJ_PATH:
            paths += 1
            left, bottom, right, top = (part * scale for part in bounds.of(thing))
            if top - bottom <= LETTERS.thin_rule and right - left >= LETTERS.short_rule:
                drawn.rules.append(Rule(left + x, right + x, (bottom + top) / 2 + y))
    if paths >= LETTERS.paths_of_picture:
        drawn.pictures += 1
    return drawn


def _objects(page: int) -> Iterator[tuple[int, int, float, float, float]]:
    """Yield the objects of a page and their kinds, with the scale and the place of the form they stand in."""
    left = MOST_OBJECTS
    matrix = pdfium.FS_MATRIX()
    matrix_at = ctypes.addressof(matrix)
    stack = [(page, False, 1.0, 0.0, 0.0, 0)]
    while stack:
        holder, is_form, scale, x, y, depth = stack.pop()
        count = _count_in_form(holder) if is_form else _count_on_page(holder)
        get = _object_in_form if is_form else _object_on_page
        for index in range(min(count, left)):
            thing = get(holder, index)
            left -= 1
            kind = _kind_of(thing)
            if kind != pdfium.FPDF_PAGEOBJ_FORM:
                yield thing, kind, scale, x, y
            elif depth < DEEPEST_FORM and _matrix_of(thing, matrix_at):
                inner = scale * abs(matrix.a or matrix.b)
                stack.append((thing, True, inner, x + scale * matrix.e, y + scale * matrix.f, depth + 1))


def unseen(texts: list[int], seen: Mapping[int, int]) -> Iterator[Unseen]:
    """Yield the text objects that PDFium took for copies; ``seen`` holds the addresses of all others."""
    bounds = _Bounds()
    for index, text_object in enumerate(texts):
        if index == 0 or text_object in seen:
            continue
        left, bottom, right, _ = bounds.of(text_object)
        width = right - left
        if width <= 0:
            continue
        for original in reversed(texts[max(0, index - LETTERS.copies_back) : index]):
            if original not in seen:
                continue
            before = bounds.of(original)
            alike = abs(before[2] - before[0] - width) <= LETTERS.copy_width * width
            if alike and abs(before[1] - bottom) < LETTERS.copy_apart * width:
                shift = left - before[0]
                yield Unseen(original, shift if shift >= LETTERS.copy_apart * width else 0.0)
                break


def blanks_between(texts: list[int], seen: Mapping[int, int]) -> Iterator[int]:
    """Yield the index of the last character before each blank that PDFium dropped.

    ``seen`` holds for each text object that a character was handed on for the index of its last one.
    """
    bounds = _Bounds()
    before: int | None = None
    blank = False
    for text_object in texts:
        at = seen.get(text_object)
        if at is not None:
            if blank and before is not None:
                yield before
            before, blank = at, False
        elif not blank:
            left, bottom, right, top = bounds.of(text_object)
            blank = min(right - left, top - bottom) <= LETTERS.no_width
