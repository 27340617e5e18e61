"""What OCR makes of figures: read for what they stand for, and said to be doubtful."""

from __future__ import annotations

import pytest

from tests.figures.read.reading import YEN, YEN_OCR, only
from viewer.figures import FigureContext, context_of, recognise, recognise_paragraph
from viewer.figures.read.notation.grouping import NumberGroups
from viewer.filings.model import Paragraph, Repair, Span

UNTOLD = NumberGroups(untold=True)
"""Of a filing that writes no thousands."""
LIST = "The carrying amount of bonds was ¥1.9 billion, of shares {} and of funds {}, respectively."


def test_a_digit_that_stands_for_the_currency_sign() -> None:
    _, shares, _ = recognise(LIST.format("90.7 billion", "¥0.1 billion"), YEN)
    assert (shares.text, shares.value.plain, shares.unit) == ("90.7 billion", 700_000_000, "JPY")
    assert shares.suspect is not None
    assert "read as ¥0.7 billion" in shares.suspect
    assert [other.plain for other in shares.alternatives] == [90_700_000_000]


def test_a_dollar_sign_and_digit_that_stand_for_a_yen_sign_and_a_lost_zero() -> None:
    _, _, funds = recognise(LIST.format("90.7 billion", "$4.2 billion"), YEN)
    assert (funds.text, funds.value.plain, funds.unit) == ("$4.2 billion", 200_000_000, "JPY")
    assert funds.suspect is not None
    assert "zero" in funds.suspect
    assert "read as ¥0.2 billion" in funds.suspect
    assert [other.plain for other in funds.alternatives] == [4_200_000_000]


def test_a_lone_dollar_sign_among_yen_is_a_misprint_only_after_ocr() -> None:
    text = LIST.format("¥0.7 billion", "$6.2 billion")
    assert recognise(text, YEN)[2].unit == "USD"
    funds = recognise(text, YEN_OCR)[2]
    assert (funds.value.plain, funds.unit) == (6_200_000_000, "JPY")
    assert funds.suspect is not None


@pytest.mark.parametrize(
    "text",
    [
        "We borrowed ¥15.1 billion ($42.0 million) and ¥0.2 billion.",
        "We borrowed ¥15.1 billion and ¥0.2 billion, at ¥108 per U.S. $1.00.",
        "We borrowed ¥15.1 billion and U.S. $4.2 billion.",
        "We borrowed ¥15.1 billion and, in dollars, $4.2 billion.",
    ],
)
def test_dollars_meant_as_dollars_stay_dollars(text: str) -> None:
    figures = recognise(text, YEN_OCR)
    assert any(figure.unit == "USD" for figure in figures)
    assert not any(figure.suspect for figure in figures)


def test_a_lost_sign_is_told_even_where_no_digit_stands_for_it() -> None:
    _, shares, _ = recognise(LIST.format("15.1 billion", "¥0.1 billion"), YEN)
    assert (shares.value.plain, shares.unit) == (15_100_000_000, "JPY")
    assert shares.suspect is not None


def test_a_large_count_beside_amounts_is_no_lost_sign() -> None:
    figures = recognise("It paid ¥1.9 billion for 2.3 billion shares.", YEN_OCR)
    assert [(figure.unit, figure.suspect) for figure in figures] == [("JPY", None), ("shares", None)]


@pytest.mark.parametrize(
    ("written", "value"),
    [
        (r"\(\frac{1}{2}\)9.6 billion", 9_600_000_000),
        (r"\$\frac{4}{2}\$1 billion", 2_100_000_000),
    ],
)
def test_a_formula_that_stands_for_a_currency_sign(written: str, value: int) -> None:
    figure = only(f"We paid {written} in all.", YEN_OCR)
    assert (figure.text, figure.value.plain, figure.unit) == (written, value, "JPY")
    assert figure.suspect is not None


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("¥1O.4 billion", 10_400_000_000),
        ("¥l.4 billion", 1_400_000_000),
        ("1O.5%", 10.5),
        ("28O vans", 280),
        ("2O12", "2012"),
    ],
)
def test_letters_for_digits(written: str, value: float | str) -> None:
    figure = only(f"It was {written} then.")
    assert figure.value.plain == value
    assert figure.suspect is not None
    assert "letters" in figure.suspect


def test_a_second_decimal_point() -> None:
    figure = only("It was ¥1.5.6 billion then.")
    assert figure.suspect is not None
    assert figure.value.plain == 1_560_000_000
    assert [other.plain for other in figure.alternatives] == [1_500_000_000, 15_600_000_000]


def test_a_mended_currency_sign_makes_its_figure_suspect() -> None:
    text = "We paid ¥9.6 billion to 14 carriers."
    repair = Repair("currency sign", 8, 9, r"\(\frac{1}{2}\)", "a fraction stands where a sign should be")
    amount, carriers = recognise_paragraph(Paragraph(text, (Span(0, 60),), repairs=(repair,)))
    assert amount.suspect is not None
    assert "fraction" in amount.suspect
    assert carriers.suspect is None


def test_a_reason_quotes_the_source_as_it_is() -> None:
    repair = Repair("currency sign", 8, 9, "\\(\\frac{1}{2}\\)", "a fraction stands where a sign should be")
    paragraph = Paragraph("We paid ¥9.6 billion.", (Span(0, 40),), repairs=(repair,))
    (amount,) = recognise_paragraph(paragraph)
    assert amount.suspect == (
        "a fraction stands where a sign should be (the source has “\\(\\frac{1}{2}\\)”)"
    )
    (count,) = recognise("It had 28O vans.")
    assert count.suspect is not None
    assert count.suspect.startswith("“28O”: ")


def test_other_repairs_make_nothing_suspect() -> None:
    repair = Repair("line end joined", 8, 9, "\n")
    (figure,) = recognise_paragraph(Paragraph("We paid ¥9.6 billion.", (Span(0, 21),), repairs=(repair,)))
    assert figure.suspect is None


def test_the_context_is_what_most_amounts_say() -> None:
    context = context_of(["¥1 billion, ¥2 billion and 300 million yen", r"and U.S. \$1.00 \cdot"])
    assert (context.currency, context.share, context.ocr) == ("JPY", 0.75, True)
    assert context_of(["It cost $5 and $6."]) == FigureContext("USD", 1.0, grouping=UNTOLD)
    assert context_of(["RMB 5 million, ¥6 million in the PRC"]).yen_sign == "CNY"
    assert context_of([]) == FigureContext(grouping=UNTOLD)
    assert context_of(["The renminbi is the PRC's money."]) == FigureContext(yen_sign="CNY", grouping=UNTOLD)


BONDS = "Bonds were {} and shares {}."
POUNDS, DOLLARS = FigureContext("GBP", 0.95, ocr=True), FigureContext("USD", 0.95, ocr=True)
FRANCS = FigureContext("CHF", 0.95, ocr=True)
LIKE = "no currency sign: read as {} like the amounts beside it"
DIGIT = "no currency sign: read as {}, the first {} as a misprinted {}; it may also be {}"


@pytest.mark.parametrize(
    ("context", "bonds", "shares", "value", "others", "reason"),
    [
        (YEN_OCR, "¥22 billion", "44 billion", 44, [4], LIKE.format("¥44 billion")),
        (YEN_OCR, "¥22 billion", "45 billion", 5, [45], DIGIT.format("¥5 billion", 4, "¥", "¥45 billion")),
        (YEN_OCR, "¥22 billion", "95 billion", 5, [95], DIGIT.format("¥5 billion", 9, "¥", "¥95 billion")),
        (
            YEN_OCR,
            "¥22 billion",
            "95.5 billion",
            5.5,
            [95.5],
            DIGIT.format("¥5.5 billion", 9, "¥", "¥95.5 billion"),
        ),
        (YEN_OCR, "¥22 billion", "33 billion", 33, [], LIKE.format("¥33 billion")),
        (YEN_OCR, "¥22 billion", "4 billion", 4, [], LIKE.format("¥4 billion")),
        (YEN_OCR, "¥22 billion", "405 billion", 405, [], LIKE.format("¥405 billion")),
        (YEN_OCR, "¥22 billion", "4,500 billion", 4500, [], LIKE.format("¥4,500 billion")),
        (YEN_OCR, "¥22 million", "45 billion", 5, [45], DIGIT.format("¥5 billion", 4, "¥", "¥45 billion")),
        (YEN, "¥22 billion", "45 billion", 45, [5], LIKE.format("¥45 billion")),
        (
            YEN,
            "¥22 billion",
            "40.5 billion",
            0.5,
            [40.5],
            DIGIT.format("¥0.5 billion", 4, "¥", "¥40.5 billion"),
        ),
        (POUNDS, "£22 billion", "65 billion", 5, [65], DIGIT.format("£5 billion", 6, "£", "£65 billion")),
        (DOLLARS, "$22 billion", "85 billion", 5, [85], DIGIT.format("$5 billion", 8, "$", "$85 billion")),
        (FRANCS, "CHF 22 billion", "65 billion", 65, [], LIKE.format("CHF65 billion")),
        (YEN_OCR, "$1 billion", "90.7 billion", 90.7, [], LIKE.format("$90.7 billion")),
    ],
)
def test_an_amount_without_its_sign(
    context: FigureContext, bonds: str, shares: str, value: float, others: list[float], reason: str
) -> None:
    _, figure = recognise(BONDS.format(bonds, shares), context)
    assert (figure.value.plain, figure.suspect) == (round(value * 10**9), reason)
    assert [other.plain for other in figure.alternatives] == [round(other * 10**9) for other in others]
    assert figure.unit == recognise(BONDS.format(bonds, shares), context)[0].unit


@pytest.mark.parametrize(
    "text",
    [
        BONDS.format("¥22 billion", "ninety billion"),
        BONDS.format("¥22 billion", "450"),
        BONDS.format("$1 billion", "€2 billion, and 90.7 billion"),
        BONDS.format("22 billion", "90.7 billion"),
    ],
)
def test_what_has_lost_no_sign(text: str) -> None:
    assert not any(figure.suspect for figure in recognise(text, YEN_OCR))


LISTED = "We had ¥1.9 billion, {} and ¥2 billion."
FOURTH = "${digit} among amounts in ¥: read as {read}, the {digit} as a misprinted ¥"


@pytest.mark.parametrize(
    ("amount", "value", "reason"),
    [
        (
            "$4.7 billion",
            700_000_000,
            FOURTH.format(digit=4, read="¥0.7 billion")
            + ", and the zero before the point as lost; it may also be ¥4.7 billion",
        ),
        (
            r"\$4.7 billion",
            700_000_000,
            FOURTH.format(digit=4, read="¥0.7 billion")
            + ", and the zero before the point as lost; it may also be ¥4.7 billion",
        ),
        (
            "$97 billion",
            7_000_000_000,
            FOURTH.format(digit=9, read="¥7 billion") + "; it may also be ¥97 billion",
        ),
        ("$7 billion", 7_000_000_000, "$ among amounts in ¥: read as ¥7 billion, a misprinted ¥"),
        ("$4,700 billion", 4_700_000_000_000, "$ among amounts in ¥: read as ¥4,700 billion, a misprinted ¥"),
    ],
)
def test_a_dollar_sign_in_a_list_of_yen(amount: str, value: int, reason: str) -> None:
    figure = recognise(LISTED.format(amount), YEN_OCR)[1]
    assert (figure.unit, figure.value.plain, figure.suspect) == ("JPY", value, reason)


@pytest.mark.parametrize(
    ("text", "context"),
    [
        (LISTED.format("$4.7 billion"), YEN),
        (LISTED.format("$4.7 billion"), FigureContext("JPY", 0.89, ocr=True)),
        (LISTED.format("$4.7 billion").replace("¥", "CHF "), FRANCS),
        (LISTED.format("$4.7 million"), YEN_OCR),
        (LISTED.format("US$4.7 billion"), YEN_OCR),
        (LISTED.format("$4.7 billion")[:-1] + " in foreign currency.", YEN_OCR),
        ("We had ¥1.9 billion ($4.7 billion) and ¥2 billion.", YEN_OCR),
        ("We had ¥19, $4,700 and ¥25.", YEN_OCR),
        ("We had $1.9 billion and $4.7 billion.", YEN_OCR),
    ],
)
def test_a_dollar_sign_that_means_what_it_says(text: str, context: FigureContext) -> None:
    figure = recognise(text, context)[1]
    assert (figure.unit, figure.suspect) == ("USD", None)


@pytest.mark.parametrize(
    ("texts", "currency", "share", "yen_sign"),
    [
        (["¥5 and ¥6 and $7"], "JPY", 2 / 3, "JPY"),
        (["¥5 and ¥6 and $7 in renminbi"], "CNY", 2 / 3, "CNY"),
        (["¥5 and RMB6 and $7 in the PRC"], "CNY", 2 / 3, "CNY"),
        (["¥5 in Japan and in the PRC"], "JPY", 1.0, "JPY"),
        (["5 million yen and 7 euros", "8 euros"], "EUR", 2 / 3, "JPY"),
        (["no money"], None, 0.0, "JPY"),
        (["no renminbi"], None, 0.0, "CNY"),
    ],
)
def test_what_a_filing_counts_in(texts: list[str], currency: str | None, share: float, yen_sign: str) -> None:
    context = context_of(texts)
    assert (context.currency, context.yen_sign, context.ocr) == (currency, yen_sign, False)
    assert context.share == pytest.approx(share)
