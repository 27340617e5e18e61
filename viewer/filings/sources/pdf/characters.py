"""PDFium asked about a page's characters, many at a time.

A page of 600 words is asked some 5,000 questions: where a word begins, where it ends, which text object it is
in. Asked one by one in a loop, with the pointers and structures that pypdfium2 makes, they take two thirds of
the time of reading. Here they take addresses, write their answers side by side into one array, and are asked
by ``map``: a question takes half a microsecond.
"""

from __future__ import annotations

import ctypes
from array import array
from collections.abc import Callable, Sequence
from itertools import repeat
from typing import Any

import pypdfium2.raw as pdfium

_HANDLE, _NUMBER = ctypes.c_size_t, ctypes.c_int
"""An address as a plain number, 0 for none; and what PDFium calls an int."""
SIDES = 4
"""Numbers of a box: left, top, right, bottom (the order of PDFium's ``FS_RECTF``)."""
_FLOAT, _DOUBLE = array("f").itemsize, array("d").itemsize


def by_address(function: Any, *takes: Any, gives: Any = _NUMBER) -> Callable[..., Any]:
    """Return a function of PDFium that takes and gives addresses as plain numbers."""
    address = ctypes.cast(function, ctypes.c_void_p).value
    return ctypes.CFUNCTYPE(gives, *takes)(address or 0)


def address_of(pointer: Any) -> int:
    """Return the address that a pointer of pypdfium2 holds; 0 for none."""
    return ctypes.cast(pointer, ctypes.c_void_p).value or 0


_object_at = by_address(pdfium.FPDFText_GetTextObject, _HANDLE, _NUMBER, gives=_HANDLE)
_made_up = by_address(pdfium.FPDFText_IsGenerated, _HANDLE, _NUMBER)
_unmapped = by_address(pdfium.FPDFText_HasUnicodeMapError, _HANDLE, _NUMBER)
_box = by_address(pdfium.FPDFText_GetLooseCharBox, _HANDLE, _NUMBER, _HANDLE)
_origin = by_address(pdfium.FPDFText_GetCharOrigin, _HANDLE, _NUMBER, _HANDLE, _HANDLE)


class Characters:
    """The characters of one page, each known by its index.

    Args:
        text_page: PDFium's handle of the page's text, as pypdfium2 has it.
    """

    def __init__(self, text_page: Any) -> None:
        self.handle = address_of(text_page)
        self._raw = text_page
        self._one_box = array("f", bytes(SIDES * _FLOAT))
        self._one_place = array("d", bytes(2 * _DOUBLE))
        self._box_at = self._one_box.buffer_info()[0]
        self._x_at = self._one_place.buffer_info()[0]

    def text(self) -> str:
        """Return all characters, each at its index; PDFium hands them on at once, but for a few pages."""
        count = pdfium.FPDFText_CountChars(self._raw)
        units = (ctypes.c_ushort * (count + 1))()
        said = pdfium.FPDFText_GetText(self._raw, 0, count, units) - 1
        text = bytes(units)[: 2 * max(0, said)].decode("utf-16-le", "surrogatepass")
        if len(text) == said == count:
            return text
        return "".join([chr(pdfium.FPDFText_GetUnicode(self._raw, i)) for i in range(count)])

    def objects(self, indices: Sequence[int]) -> list[int]:
        """Return the address of each character's text object, 0 for one that PDFium made up."""
        return list(map(_object_at, repeat(self.handle), indices))

    def made_up(self, indices: Sequence[int]) -> list[int]:
        """Return for each character whether it is a blank that PDFium took a gap for."""
        return list(map(_made_up, repeat(self.handle), indices))

    def unmapped(self, indices: Sequence[int]) -> list[int]:
        """Return for each character whether its font has no letter for it: more than 0 if so."""
        return list(map(_unmapped, repeat(self.handle), indices))

    def boxes(self, indices: Sequence[int]) -> array[float]:
        """Return the boxes of characters, as high as their type: left, top, right and bottom of each.

        All four are 0 for a character that has none.
        """
        found = array("f", bytes(SIDES * _FLOAT * len(indices)))
        start, size = found.buffer_info()[0], SIDES * _FLOAT
        for _ in map(_box, repeat(self.handle), indices, range(start, start + size * len(indices), size)):
            pass
        return found

    def origins(self, indices: Sequence[int]) -> array[float]:
        """Return where characters stand on their baselines: x and y of each."""
        found = array("d", bytes(2 * _DOUBLE * len(indices)))
        start, size = found.buffer_info()[0], 2 * _DOUBLE
        end = start + size * len(indices)
        places = range(start, end, size), range(start + _DOUBLE, end + _DOUBLE, size)
        for _ in map(_origin, repeat(self.handle), indices, *places):
            pass
        return found

    def object_of(self, index: int) -> int:
        """Return the address of one character's text object."""
        return _object_at(self.handle, index)  # type: ignore[no-any-return]

    def letter(self, index: int) -> int:
        """Return the code point of one character."""
        return pdfium.FPDFText_GetUnicode(self._raw, index)  # type: ignore[no-any-return]

    def box(self, index: int) -> array[float]:
        """Return the box of one character, which the next question writes over."""
        _box(self.handle, index, self._box_at)
        return self._one_box

    def origin(self, index: int) -> tuple[float, float]:
        """Return where one character stands."""
        _origin(self.handle, index, self._x_at, self._x_at + _DOUBLE)
        return self._one_place[0], self._one_place[1]
