from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from viewer.comparison.diff.diff import changes_of, diff_text
from viewer.comparison.model import Change, Op, Segment
from viewer.comparison.options import IgnoreOption, Options
from viewer.filings.model import Span

DEFAULT = Options()
SIGNS = {Op.EQUAL: "{}", Op.DELETE: "[-{}-]", Op.INSERT: "{{+{}+}}"}


def marked(old: str, new: str, *figures: str, options: Options = DEFAULT) -> str:
    """The marks in running text; ignored ones carry a tilde. ``figures`` are the atoms of both texts."""
    segments = diff_text(old, new, atoms(old, figures), atoms(new, figures), options)
    return "".join(SIGNS[s.op].format(("~" if s.ignored else "") + s.text) for s in segments)


def atoms(text: str, figures: Sequence[str]) -> list[Span]:
    found = [
        Span(text.index(figure), text.index(figure) + len(figure)) for figure in figures if figure in text
    ]
    return sorted(found)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("the project ended", "the projects ended", "the project{+s+} ended"),
        ("our obligations", "our obligation", "our obligation[-s-]"),
        ("network-related costs", "network costs", "network[--related-] costs"),
        ("better than that", "better than than", "better than [-that-]{+than+}"),
        ("for or against", "for and against", "for [-or-]{+and+} against"),
        ("as these quays", "as the quays", "as [-these-]{+the+} quays"),
        ("for another ferry", "for other ferries", "for [-another ferry-]{+other ferries+}"),
        ("on www.ferry.com today", "on www.ferry.net today", "on [-www.ferry.com-]{+www.ferry.net+} today"),
        ("at Ferry.com’s quay", "at Ferry Line’s quay", "at [-Ferry.com’s-]{+Ferry Line’s+} quay"),
        ("certain vessels", "uncertain vessels", "{+un+}certain vessels"),
        ("Form 10-K", "Form 20-F", "Form [-10-K-]{+20-F+}"),
        ("paid 1,234.50 in all", "paid 1,934.50 in all", "paid [-1,234.50-]{+1,934.50+} in all"),
        ("stable, in our view.", "stable.", "stable[-, in our view-]."),
        ("Ready", "Ready now", "Ready{+ now+}"),
        (" quay", " old quay", " {+old +}quay"),
        (" old quay", " quay", " [-old -]quay"),
        ("one", "", "[-one-]"),
        ("", "one", "{+one+}"),
        ("", "", ""),
        ("same", "same", "same"),
        ("caf\u00e9s", "caf\u00e9\u0301s", "[-caf\u00e9s-]{+caf\u00e9\u0301s+}"),
    ],
)
def test_words_first_and_characters_only_inside_similar_words(old: str, new: str, expected: str) -> None:
    assert marked(old, new) == expected


def test_a_figure_is_changed_as_a_whole() -> None:
    old, new = "a loan of $35,000,000 at sight", "a loan of $55,000,000 at sight"
    assert marked(old, new, "$35,000,000", "$55,000,000") == (
        "a loan of [-$35,000,000-]{+$55,000,000+} at sight"
    )


def test_figures_of_one_form_face_each_other_in_a_rewrite() -> None:
    old = "As of May 13, 2011, approximately 280 kiosks"
    new = "As of May 15, 2012, 440 kiosks"
    assert marked(old, new, "May 13, 2011", "280", "May 15, 2012", "440") == (
        "As of [-May 13, 2011-]{+May 15, 2012+}, [-approximately 280-]{+440+} kiosks"
    )


def test_a_row_of_figures_faces_a_row_of_figures_however_long_it_is() -> None:
    old, new = (" ".join(f"{number}%" for number in range(start, start + 3000)) for start in (3000, 6000))
    spans = [[Span(at, at + 5) for at in range(0, len(text), 6)] for text in (old, new)]
    segments = diff_text(old, new, *spans)
    assert len(segments) == 3 * 3000 - 1
    assert [s.text for s in segments[:4]] == ["3000%", "6000%", " ", "3001%"]


def test_figures_at_both_ends_of_a_rewrite_face_each_other() -> None:
    old, new = "In 2011 we sold 280 kiosks", "In 2012 our lender seized 440 kiosks"
    assert marked(old, new, "2011", "280", "2012", "440") == (
        "In [-2011-]{+2012+} [-we sold-]{+our lender seized+} [-280-]{+440+} kiosks"
    )


def test_a_date_does_not_face_an_amount() -> None:
    old, new = "sold March 31, 2011 for cash", "sold $5 million for cash"
    text = marked(old, new, "March 31, 2011", "$5 million")
    assert text == "sold [-March 31, 2011-]{+$5 million+} for cash"


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("the “Group”", 'the "Group"', 'the [-~“-]{+~"+}Group[-~”-]{+~"+}'),
        ("weather-related", "weatherrelated", "weather[-~--]related"),
        ("lender’s fee", "lender's fee", "lender[-~’-]{+~'+}s fee"),
        ("one\ntwo", "one two", "one[-~\n-]{+~ +}two"),
        ("one (two)", "one ( two)", "one ({+~ +}two)"),
        ("• first", "first", "[-~• -]first"),
        ("- first", "• first", "[-~- -]{+~• +}first"),
        ("oﬃcial", "official", "o[-~ﬃ-]{+~ffi+}cial"),
    ],
)
def test_an_ignored_difference_is_shown_and_marked(old: str, new: str, expected: str) -> None:
    assert marked(old, new) == expected
    off = Options(
        ignore_white_space=False,
        ignore_quotes_and_dashes=False,
        ignore_bullets=False,
        ignore_ocr_glyphs=False,
    )
    assert "~" not in marked(old, new, options=off)


def test_a_figure_that_is_written_otherwise_is_ignored_as_a_whole() -> None:
    old, new = "up ¥ 1.4 billion", "up ¥1.4 billion"
    assert marked(old, new, "¥ 1.4 billion", "¥1.4 billion") == "up [-~¥ 1.4 billion-]{+~¥1.4 billion+}"


def test_case_counts_unless_it_is_ignored() -> None:
    assert marked("The Board", "The board") == "The [-Board-]{+board+}"
    ignoring = marked("The Board", "The board", options=Options(ignore_case=True))
    assert ignoring == "The [-~B-]{+~b+}oard"


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("the “2024 Quay Act” of", "the “2025 Quay Act” of", "the [-“2024 Quay Act”-]{+“2025 Quay Act”+} of"),
        ('the ("Quay") and', 'the ("Quays") and', 'the ([-"Quay"-]{+"Quays"+}) and'),
        ("Quay Ltd. (“Quay”) owns", "Quay owns", "Quay [-Ltd. (“Quay”) -]owns"),
        ("the “Quay Act” and", 'the "Quay Act" and', 'the [-~“-]{+~"+}Quay Act[-~”-]{+~"+} and'),
        ('5" of rope or 6" of it', '5" of rope and 6" of it', '5" of rope [-or-]{+and+} 6" of it'),
    ],
)
def test_a_term_in_quotes_stays_whole(old: str, new: str, expected: str) -> None:
    assert marked(old, new) == expected


def test_a_number_in_words_and_figures_stays_whole() -> None:
    old, new = "within thirty (30) days of", "within twenty (20) days of"
    assert marked(old, new, "thirty (30) days", "twenty (20) days") == (
        "within [-thirty (30) days-]{+twenty (20) days+} of"
    )


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("the protection of", "the protecting of", "the protect[-ion-]{+ing+} of"),
        ("their subsidiary in", "their subsidiaries in", "their subsidiar[-y-]{+ies+} in"),
        ("a U.S. dollar amount", "a U.S. Dollar amount", "a U.S. [-dollar-]{+Dollar+} amount"),
    ],
)
def test_an_ending_gives_way_to_an_ending_and_no_first_letter_to_another(
    old: str, new: str, expected: str
) -> None:
    assert marked(old, new) == expected


def test_atoms_out_of_bounds_are_refused() -> None:
    with pytest.raises(ValueError, match="out of bounds"):
        diff_text("one", "two", [Span(0, 4)], [], Options())


def test_changes_are_the_maximal_runs_with_spans_of_both_sides() -> None:
    segments = (
        Segment(Op.EQUAL, "ab"),
        Segment(Op.DELETE, "c"),
        Segment(Op.INSERT, "de"),
        Segment(Op.DELETE, " ", ignored=(IgnoreOption.WHITE_SPACE,)),
        Segment(Op.EQUAL, "f"),
        Segment(Op.INSERT, "g"),
    )
    assert changes_of(segments) == (
        Change(Span(2, 3), Span(2, 4)),
        Change(Span(3, 4), Span(4, 4), ignored=(IgnoreOption.WHITE_SPACE,)),
        Change(Span(5, 5), Span(5, 6)),
    )


PIECES = st.sampled_from(
    [
        *("the", "plant", "plants", "naïve", "cafe\u0301", "weather-related", "weatherrelated", "We", "we"),
        *(
            " ",
            "  ",
            "\n",
            "\u00a0",
            "\u200b",
            "\u00ad",
            "\u0301",
            "\ud800",
            "\U0001f600",
            "\U0001f468\u200d\U0001f469",
        ),
        *(
            ".",
            ",",
            "-",
            "–",
            "“",
            '"',
            "’",
            "'",
            "`",
            "•",
            "(",
            ")",
            "¥",
            "$",
            "1",
            "1,200",
            "31%",
            "2012",
            "…",
            "ﬁ",
        ),
    ]
)
SENTENCES = st.lists(st.sampled_from(["One. ", "One two. ", "U.S. ", "at 5. ", ". ", "two", " "]), max_size=8)
TEXTS = st.lists(PIECES, max_size=25).map("".join) | SENTENCES.map("".join) | st.text(max_size=30)
OPTIONS = st.builds(Options, *[st.booleans()] * 6)


@st.composite
def text_with_atoms(draw: st.DrawFn) -> tuple[str, list[Span]]:
    text = draw(TEXTS)
    cuts = sorted(draw(st.lists(st.integers(0, len(text)), max_size=6, unique=True)))
    return text, [Span(*pair) for pair in zip(cuts[::2], cuts[1::2], strict=False)]


@given(text_with_atoms(), text_with_atoms(), OPTIONS)
def test_the_segments_rebuild_both_texts_and_keep_atoms_whole(
    old: tuple[str, list[Span]], new: tuple[str, list[Span]], options: Options
) -> None:
    segments = diff_text(old[0], new[0], old[1], new[1], options)
    assert "".join(s.text for s in segments if s.op is not Op.INSERT) == old[0]
    assert "".join(s.text for s in segments if s.op is not Op.DELETE) == new[0]
    assert all(s.text for s in segments)
    assert not any(s.ignored for s in segments if s.op is Op.EQUAL)
    if old[0] == new[0]:
        return
    for at_side, side in ((Op.INSERT, old), (Op.DELETE, new)):
        ends, at = {0}, 0
        for segment in segments:
            at += len(segment.text) if segment.op is not at_side else 0
            ends.add(at)
        for atom in side[1]:
            assert not any(atom.start < end < atom.end for end in ends)


@given(text_with_atoms(), text_with_atoms(), OPTIONS)
def test_with_the_texts_exchanged_the_marks_are_mirrored(
    old: tuple[str, list[Span]], new: tuple[str, list[Span]], options: Options
) -> None:
    there = changes_of(diff_text(old[0], new[0], old[1], new[1], options))
    back = changes_of(diff_text(new[0], old[0], new[1], old[1], options))
    assert [(change.new, change.old, change.ignored) for change in there] == [
        (change.old, change.new, change.ignored) for change in back
    ]


@given(TEXTS, TEXTS, OPTIONS)
def test_changes_cover_just_the_differences_and_lie_in_bounds(old: str, new: str, options: Options) -> None:
    segments = diff_text(old, new, (), (), options)
    changes = changes_of(segments)
    at_old = at_new = 0
    equal_old, equal_new = [], []
    for change in changes:
        assert at_old <= change.old.start <= change.old.end <= len(old)
        assert at_new <= change.new.start <= change.new.end <= len(new)
        assert len(change.old) or len(change.new)
        equal_old.append(old[at_old : change.old.start])
        equal_new.append(new[at_new : change.new.start])
        at_old, at_new = change.old.end, change.new.end
    assert [*equal_old, old[at_old:]] == [*equal_new, new[at_new:]]


@given(TEXTS, TEXTS, OPTIONS)
def test_what_is_ignored_hides_no_digit_and_no_letter(old: str, new: str, options: Options) -> None:
    segments = [segment for segment in diff_text(old, new, (), (), options) if segment.ignored]
    sides = [
        unicodedata.normalize("NFKD", "".join(s.text for s in segments if s.op is op).casefold())
        for op in (Op.DELETE, Op.INSERT)
    ]
    left, right = ([sign for sign in side if sign.isalnum()] for side in sides)
    assert left == right


RECASED_WORDS = ["The", "the", "THE", "dog", "Dog", "ran", "RAN", "sat", "big", "BIG", "cat,", ","]
RECASED = st.lists(st.sampled_from(RECASED_WORDS), max_size=12)


@given(RECASED.map(" ".join) | TEXTS, RECASED.map(" ".join) | TEXTS, OPTIONS)
@example("THE BIG DOG RAN", "the small dog sat", Options())
def test_ignoring_case_adds_no_change(old: str, new: str, options: Options) -> None:
    with_case, without = (
        sum(
            not change.ignored
            for change in changes_of(diff_text(old, new, (), (), replace(options, ignore_case=on)))
        )
        for on in (True, False)
    )
    assert with_case <= without


@given(TEXTS, TEXTS, OPTIONS)
def test_what_is_ignored_cuts_no_change_in_two(old: str, new: str, options: Options) -> None:
    """Between two changes that count stands something that both texts have."""
    changes = changes_of(diff_text(old, new, (), (), options))
    counted = [at for at, change in enumerate(changes) if not change.ignored]
    for one, other in pairwise(counted):
        between = [*changes[one : other + 1]]
        assert any(
            first.old.end < second.old.start or first.new.end < second.new.start
            for first, second in pairwise(between)
        )


@given(TEXTS, TEXTS)
def test_with_nothing_ignored_nothing_is_marked_as_ignored(old: str, new: str) -> None:
    off = Options(False, False, False, False, False, False)
    assert not any(segment.ignored for segment in diff_text(old, new, (), (), off))


@given(TEXTS)
def test_a_text_beside_itself_has_no_mark(text: str) -> None:
    assert all(segment.op is Op.EQUAL for segment in diff_text(text, text, (), (), Options()))
