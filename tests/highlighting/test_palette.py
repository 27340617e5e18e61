"""The colours that panes and report share."""

from __future__ import annotations

import re
from dataclasses import fields

import pytest

from tests.highlighting.colour import contrast, luminance
from viewer.highlighting import PALETTES, Palette, palette

ALL = pytest.mark.parametrize("shown", PALETTES.values(), ids=PALETTES.keys())


@ALL
def test_colours_are_written_in_full(shown: Palette) -> None:
    for field in fields(Palette):
        value = getattr(shown, field.name)
        if field.name not in ("name", "dark", "safe", "high_contrast"):
            assert re.fullmatch(r"#[0-9a-f]{6}", value), field.name


@ALL
def test_text_can_be_read(shown: Palette) -> None:
    for ground in (
        shown.base,
        shown.chrome,
        shown.inserted,
        shown.deleted,
        shown.figure,
        shown.selected,
        shown.hit,
    ):
        assert contrast(shown.text, ground) >= 4.5
    for text, ground in (
        (shown.dim, shown.base),
        (shown.dim, shown.chrome),
        (shown.accent, shown.base),
        (shown.on_accent, shown.accent),
        (shown.alarm, shown.base),
        (shown.on_tooltip, shown.tooltip),
    ):
        assert contrast(text, ground) >= 4.5, (text, ground)


@ALL
def test_lines_can_be_seen(shown: Palette) -> None:
    for line in (shown.inserted_line, shown.deleted_line, shown.figure_line, shown.figure_quiet, shown.alarm):
        assert contrast(line, shown.base) >= 3.0, line


@ALL
def test_marks_differ_from_each_other(shown: Palette) -> None:
    marks = {shown.inserted, shown.deleted, shown.figure, shown.alarm_fill, shown.base, shown.hatch}
    assert len(marks) == 6


@ALL
def test_brightness_is_as_named(shown: Palette) -> None:
    assert (luminance(shown.base) < luminance(shown.text)) is shown.dark
    assert shown.name.startswith("dark") is shown.dark
    assert shown.name.endswith("safe") is shown.safe


def test_safe_palettes_tell_inserted_from_deleted_without_red_and_green() -> None:
    for shown in PALETTES.values():
        red, green, blue = (int(shown.inserted_line[at : at + 2], 16) for at in (1, 3, 5))
        assert (max(red, green, blue) == (blue if shown.safe else green)) is True


def test_a_palette_is_chosen_by_brightness_and_safety() -> None:
    assert palette(dark=False).name == "light"
    assert palette(dark=True, safe=True).name == "dark-safe"
