"""What is drawn on a page beside the characters that PDFium hands on: rules, pictures, and lost letters.

PDFium takes a text object that shows the same letters as one right before it, almost in the same place,
for a bold made by drawing twice, and hands it on once. Where every letter is an object of its own and the
type is scaled, it takes the second f of a slanted "off" for such a copy as well: "of". A blank that is an
object of its own it drops, and then takes the gap for what it looks like: "historyin" where lines are tight.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

import pypdfium2.raw as pdfium

from viewer.filings.limits import DEEPEST_FORM, MOST_OBJECTS
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
    texts: list[Any] = field(default_factory=list)
    """Text objects, in the order in which they are drawn."""


@dataclass(frozen=True, slots=True)
class Unseen:
    """A text object that no character was handed on for, and the one that it repeats."""

    original: int
    """Address of the object that it repeats."""
    shift: float
    """Points that it stands to the right of it; 0 for a copy in the same place."""


def address_of(text_object: Any) -> int:
    """Return what tells a text object apart."""
    return ctypes.addressof(text_object.contents)


text_object_at: Callable[[Any, int], int | None] = ctypes.CFUNCTYPE(
    ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int
)(ctypes.cast(pdfium.FPDFText_GetTextObject, ctypes.c_void_p).value or 0)
"""The same for the object of a character: asked for twice a word, so no pointer is made of the address."""


def drawn_on(page: Any) -> Drawn:
    """Look at all objects of a page, those in its forms included."""
    drawn = Drawn()
    paths = 0
    box = tuple(ctypes.c_float() for _ in range(4))
    for thing, scale, x, y in _objects(page):
        kind = pdfium.FPDFPageObj_GetType(thing)
        if kind == pdfium.FPDF_PAGEOBJ_TEXT:
            drawn.texts.append(thing)
        elif kind == pdfium.FPDF_PAGEOBJ_IMAGE:
            drawn.pictures += 1
        elif kind == pdfium.FPDF_PAGEOBJ_PATH:
            paths += 1
            pdfium.FPDFPageObj_GetBounds(thing, *box)
            left, bottom, right, top = (part.value * scale for part in box)
            if top - bottom <= LETTERS.thin_rule and right - left >= LETTERS.short_rule:
                drawn.rules.append(Rule(left + x, right + x, (bottom + top) / 2 + y))
    if paths >= LETTERS.paths_of_picture:
        drawn.pictures += 1
    return drawn


def _objects(page: Any) -> Iterator[tuple[Any, float, float, float]]:
    """Yield the objects of a page with the scale and the place of the form that they stand in."""
    left = MOST_OBJECTS
    matrix = pdfium.FS_MATRIX()
    stack = [(page, False, 1.0, 0.0, 0.0, 0)]
    while stack:
        holder, is_form, scale, x, y, depth = stack.pop()
        count = pdfium.FPDFFormObj_CountObjects(holder) if is_form else pdfium.FPDFPage_CountObjects(holder)
        get = pdfium.FPDFFormObj_GetObject if is_form else pdfium.FPDFPage_GetObject
        for index in range(min(count, left)):
            thing = get(holder, index)
            left -= 1
            if pdfium.FPDFPageObj_GetType(thing) != pdfium.FPDF_PAGEOBJ_FORM:
                yield thing, scale, x, y
            elif depth < DEEPEST_FORM and pdfium.FPDFPageObj_GetMatrix(thing, matrix):
                inner = scale * abs(matrix.a or matrix.b)
                stack.append((thing, True, inner, x + scale * matrix.e, y + scale * matrix.f, depth + 1))


def unseen(texts: list[Any], seen: Mapping[int, int]) -> Iterator[Unseen]:
    """Yield the text objects that PDFium took for copies; ``seen`` holds the addresses of all others."""
    for index, text_object in enumerate(texts):
        if index == 0 or address_of(text_object) in seen:
            continue
        box = _bounds(text_object)
        width = box[2] - box[0]
        if width <= 0:
            continue
        for other in reversed(texts[max(0, index - LETTERS.copies_back) : index]):
            original = address_of(other)
            if original not in seen:
                continue
            before = _bounds(other)
            alike = abs(before[2] - before[0] - width) <= LETTERS.copy_width * width
            if alike and abs(before[1] - box[1]) < LETTERS.copy_apart * width:
                shift = box[0] - before[0]
                yield Unseen(original, shift if shift >= LETTERS.copy_apart * width else 0.0)
                break


def blanks_between(texts: list[Any], seen: Mapping[int, int]) -> Iterator[int]:
    """Yield the index of the last character before each blank that PDFium dropped.

    ``seen`` holds for each text object that a character was handed on for the index of its last one.
    """
    before: int | None = None
    blank = False
    for text_object in texts:
        at = seen.get(address_of(text_object))
        if at is not None:
            if blank and before is not None:
                yield before
            before, blank = at, False
        elif not blank:
            left, bottom, right, top = _bounds(text_object)
            blank = min(right - left, top - bottom) <= LETTERS.no_width


def _bounds(thing: Any) -> tuple[float, ...]:
    box = tuple(ctypes.c_float() for _ in range(4))
    pdfium.FPDFPageObj_GetBounds(thing, *box)
    return tuple(part.value for part in box)
