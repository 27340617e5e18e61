"""Word documents: paragraphs, styles, lists, tables, tracked changes."""

from __future__ import annotations

from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Inches, Pt, RGBColor

from tests.filings.sources.written import Word, said, styled
from viewer.filings.model import Noise
from viewer.filings.source import CharacterStyle


def test_paragraphs_are_blocks_with_their_runs() -> None:
    word = Word()
    word.paragraph(("Our only works may be flooded.", "b"))
    word.paragraph("We depend on ", ("one", "i"), " works", (" alone", "bu"), ".")
    source = word.source()
    assert said(source) == ["Our only works may be flooded.", "We depend on one works alone."]
    assert styled(source, source.blocks[0], "bold") == "Our only works may be flooded."
    assert styled(source, source.blocks[1], "italic") == "one"
    assert styled(source, source.blocks[1], "underline") == " alone"


def test_runs_set_alike_are_one() -> None:
    word = Word()
    word.paragraph(("Our only ", "b"), ("works", "b"), " ", (" may be flooded.", "b"))
    source = word.source()
    assert styled(source, source.blocks[0], "bold") == said(source)[0]


def test_heading_styles_tell_levels_also_through_styles_based_on_them() -> None:
    word = Word()
    own = word.document.styles.add_style("Risk Title", WD_STYLE_TYPE.PARAGRAPH)
    own.base_style = word.document.styles["Heading 3"]
    word.paragraph("Risk Factors", style="Heading 1")
    word.paragraph("Our works may be flooded", style="Risk Title")
    word.paragraph("We depend on one works.")
    assert [b.level for b in word.source().blocks] == [1, 3, None]


def test_outline_levels_tell_levels() -> None:
    word = Word()
    word.xml('<w:p><w:pPr><w:outlineLvl w:val="1"/></w:pPr><w:r><w:t>Risk Factors</w:t></w:r></w:p>')
    assert word.source().blocks[0].level == 2


def test_styles_hand_on_what_they_are_based_on_and_runs_have_the_last_word() -> None:
    word = Word()
    base = word.document.styles.add_style("Base", WD_STYLE_TYPE.PARAGRAPH)
    base.font.bold = True
    derived = word.document.styles.add_style("Derived", WD_STYLE_TYPE.PARAGRAPH)
    derived.base_style = base
    derived.font.italic = True
    paragraph = word.paragraph("Our works ", style="Derived")
    paragraph.add_run("may be flooded").bold = False
    source = word.source()
    assert styled(source, source.blocks[0], "bold") == "Our works "
    assert styled(source, source.blocks[0], "italic") == "Our works |may be flooded"


def test_a_bold_character_style_on_bold_text_makes_it_plain() -> None:
    word = Word()
    block_style = word.document.styles.add_style("Title of Risk", WD_STYLE_TYPE.PARAGRAPH)
    block_style.font.bold = True
    word.document.styles.add_style("Emphatic", WD_STYLE_TYPE.CHARACTER).font.bold = True
    paragraph = word.paragraph("Our works ", style="Title of Risk")
    paragraph.add_run("may be flooded", style="Emphatic")
    source = word.source()
    assert styled(source, source.blocks[0], "bold") == "Our works "


def test_styles_based_on_one_another_in_a_circle_end() -> None:
    word = Word()
    first = word.document.styles.add_style("First", WD_STYLE_TYPE.PARAGRAPH)
    second = word.document.styles.add_style("Second", WD_STYLE_TYPE.PARAGRAPH)
    first.base_style, second.base_style = second, first
    word.paragraph("We make kettles.", style="First")
    assert said(word.source()) == ["We make kettles."]


def test_sizes_and_colours_that_differ_from_the_plain_ones_are_told() -> None:
    word = Word()
    paragraph = word.paragraph()
    paragraph.add_run("Risks").font.size = Pt(20)
    paragraph.add_run(" and ")
    paragraph.add_run("rewards").font.color.rgb = RGBColor(0xC0, 0, 0)
    paragraph.add_run(" of kettles").font.color.rgb = RGBColor(0, 0, 0)
    source = word.source()
    assert [(run.span.of(source.text), run.style) for run in source.blocks[0].runs] == [
        ("Risks", CharacterStyle(size=20.0)),
        ("rewards", CharacterStyle(colour="#c00000")),
    ]


def test_hidden_text_is_a_block_of_noise() -> None:
    word = Word()
    word.paragraph("We make kettles.").add_run(" Do not print.").font.hidden = True
    table = word.document.add_table(rows=1, cols=2)
    table.cell(0, 0).paragraphs[0].add_run("Lids")
    table.cell(0, 1).paragraphs[0].add_run("1,200")
    table.cell(0, 1).paragraphs[0].add_run("secret").font.hidden = True
    source = word.source()
    assert [(block.content.of(source.text), block.noise) for block in source.blocks] == [
        ("We make kettles.", None),
        ("Do not print.", Noise.HIDDEN),
        ("Lids | 1,200", None),
        ("secret", Noise.HIDDEN),
    ]
    assert [span.of(source.text) for span in source.hidden] == ["Do not print.", "secret"]


def test_centred_and_indented_paragraphs() -> None:
    word = Word()
    word.paragraph("RISK FACTORS").alignment = WD_ALIGN_PARAGRAPH.CENTER
    word.paragraph("We make kettles.").paragraph_format.left_indent = Inches(0.5)
    blocks = word.source().blocks
    assert [b.centred for b in blocks] == [True, False]
    assert [b.indent for b in blocks] == [0, 6]


def test_page_breaks_begin_pages() -> None:
    word = Word()
    word.paragraph("We make kettles.")
    paragraph = word.paragraph("We depend on one works")
    paragraph.add_run().add_break(WD_BREAK.PAGE)
    paragraph.add_run("in a valley.")
    word.paragraph("Rivers rise.").paragraph_format.page_break_before = True
    source = word.source()
    assert said(source) == ["We make kettles.", "We depend on one works", "in a valley.", "Rivers rise."]
    assert [b.page_start for b in source.blocks] == [False, False, True, True]


def test_line_breaks_stay_in_their_paragraph() -> None:
    word = Word()
    word.paragraph("Item 1A.\nRisk Factors")
    assert said(word.source()) == ["Item 1A.\nRisk Factors"]


def test_bulleted_lists_have_marks_and_depths() -> None:
    word = Word()
    word.paragraph("steel;", style="List Bullet")
    word.paragraph("copper; and", style="List Bullet 2")
    source = word.source()
    assert said(source) == ["• steel;", "• copper; and"]
    assert [b.marker is not None for b in source.blocks] == [True, True]
    assert source.blocks[0].indent < source.blocks[1].indent


NUMBERING = """
<w:abstractNum w:abstractNumId="77"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>
<w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/>
<w:lvlText w:val="(%2)"/></w:lvl><w:lvl w:ilvl="2"><w:start w:val="4"/><w:numFmt w:val="upperRoman"/>
<w:lvlText w:val="%1.%2.%3"/></w:lvl></w:abstractNum>
<w:num w:numId="91"><w:abstractNumId w:val="77"/></w:num>
<w:num w:numId="92"><w:abstractNumId w:val="77"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/>
</w:lvlOverride></w:num>
"""


def item(text: str, level: int, number: int = 91) -> str:
    return (
        f'<w:p><w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr></w:pPr>'
        f"<w:r><w:t>{text}</w:t></w:r></w:p>"
    )


def test_numbered_lists_are_counted_as_word_counts_them() -> None:

    word = Word()
    root = word.document.part.numbering_part.element
    for child in list(parse_xml(f"<w:numbering {nsdecls('w')}>{NUMBERING}</w:numbering>")):
        root.append(child)
    places = (
        ("Losses", 0),
        ("of steel", 1),
        ("of copper", 1),
        ("of both", 2),
        ("Floods", 0),
        ("of rivers", 1),
    )
    word.xml("".join(item(*place) for place in places) + item("Fires", 0, 92) + item("Storms", 0, 92))
    source = word.source()
    assert said(source) == [
        "1. Losses", "(a) of steel", "(b) of copper", "1.b.IV of both", "2. Floods", "(a) of rivers",
        "7. Fires", "8. Storms",
    ]  # fmt: skip


def test_rows_of_a_table_are_blocks_with_bars() -> None:
    word = Word()
    table = word.document.add_table(2, 3)
    for row, texts in zip(table.rows, (("", "2019", "2018"), ("Kettles", "1,204", "1,150")), strict=True):
        for cell, text in zip(row.cells, texts, strict=True):
            cell.text = text
    table.rows[1].cells[1].paragraphs[0].runs[0].bold = True
    source = word.source()
    assert said(source) == ["2019 | 2018", "Kettles | 1,204 | 1,150"]
    assert all(b.row and b.marker is None for b in source.blocks)
    assert styled(source, source.blocks[1], "bold") == "1,204"


def test_cells_merged_downwards_are_read_once() -> None:
    word = Word()
    table = word.document.add_table(2, 2)
    table.cell(0, 0).merge(table.cell(1, 0)).text = "Kettles"
    table.cell(0, 1).text = "of steel"
    table.cell(1, 1).text = "of copper"
    assert said(word.source()) == ["Kettles | of steel", "of copper"]


def test_tables_that_place_text_are_read_as_text() -> None:
    word = Word()
    table = word.document.add_table(3, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Item 1A.", "Risk Factors"
    table.cell(1, 0).text, table.cell(1, 1).text = "•", "a flood of our works, which stands in a valley"
    table.cell(2, 0).text = "Our works may be flooded."
    table.cell(2, 1).text = "We depend on one works, and it stands in a valley under a river. " * 5
    source = word.source()
    assert said(source) == [
        "Item 1A. Risk Factors",
        "• a flood of our works, which stands in a valley",
        "Our works may be flooded.",
        ("We depend on one works, and it stands in a valley under a river. " * 5).strip(),
    ]
    assert not any(b.row for b in source.blocks)


def test_a_table_within_a_cell_is_read_in_its_place() -> None:
    word = Word()
    outer = word.document.add_table(1, 1)
    outer.cell(0, 0).text = "Before"
    inner = outer.cell(0, 0).add_table(1, 3)
    for number, cell in enumerate(inner.rows[0].cells):
        cell.text = str(number)
    outer.cell(0, 0).add_paragraph("After")
    assert said(word.source()) == ["Before", "0 | 1 | 2", "After"]


def test_tracked_changes_are_read_as_accepted_and_told_of() -> None:
    word = Word()
    word.xml(
        '<w:p><w:r><w:t xml:space="preserve">We lost </w:t></w:r>'
        '<w:del w:id="1"><w:r><w:delText>$5</w:delText></w:r></w:del>'
        '<w:ins w:id="2"><w:r><w:t>$7</w:t></w:r></w:ins>'
        '<w:r><w:t xml:space="preserve"> million</w:t></w:r>'
        '<w:moveFrom w:id="3"><w:r><w:t> in 2018</w:t></w:r></w:moveFrom><w:r><w:t>.</w:t></w:r></w:p>'
    )
    source = word.source()
    assert said(source) == ["We lost $7 million."]
    (warning,) = source.warnings
    assert "1 insertions read, 2 deletions left out" in warning


def test_paragraphs_whose_mark_was_deleted_are_one() -> None:
    word = Word()
    word.xml(
        '<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>'
        '<w:r><w:t xml:space="preserve">We make </w:t></w:r></w:p>'
        "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>kettles</w:t></w:r><w:r><w:t>.</w:t></w:r></w:p>"
    )
    source = word.source()
    assert said(source) == ["We make kettles."]
    assert styled(source, source.blocks[0], "bold") == "kettles"


def test_links_fields_and_content_controls_are_read_through() -> None:
    word = Word()
    word.xml(
        "<w:sdt><w:sdtContent><w:p>"
        '<w:hyperlink w:anchor="x"><w:r><w:t xml:space="preserve">See </w:t></w:r></w:hyperlink>'
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>REF kettles</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>Item 2</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
        "<w:smartTag><w:r><w:tab/><w:t>of the non</w:t><w:noBreakHyphen/><w:t>steel report</w:t></w:r>"
        "</w:smartTag>"
        "</w:p></w:sdtContent></w:sdt>"
    )
    assert said(word.source()) == ["See Item 2\tof the non\u2011steel report"]


def test_text_boxes_are_read_once_after_the_paragraph_they_hang_on() -> None:
    word = Word()
    box = "<w:txbxContent><w:p><w:r><w:t>In a box.</w:t></w:r></w:p></w:txbxContent>"
    word.xml(
        "<w:p><w:r><w:t>We make kettles.</w:t></w:r><w:r><mc:AlternateContent xmlns:mc="
        '"http://schemas.openxmlformats.org/markup-compatibility/2006">'
        f"<mc:Choice><w:drawing>{box}</w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict>{box}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
    )
    assert said(word.source()) == ["We make kettles.", "In a box."]


def test_blocks_tile_the_text() -> None:
    word = Word()
    word.paragraph("  We make kettles.  ", ("\n", "b"))
    word.paragraph("")
    word.paragraph(("steel", "b"), style="List Number")
    word.document.add_table(1, 2).cell(0, 1).text = "copper"
    source = word.source()
    at = 0
    for block in source.blocks:
        assert block.span.start == at
        assert block.span.start == block.content.start < block.content.end <= block.span.end
        assert all(block.content.start <= r.span.start < r.span.end <= block.content.end for r in block.runs)
        at = block.span.end
    assert at == len(source.text)
    assert said(source) == ["We make kettles.", "1. steel", "copper"]


def test_characters_of_windows_are_what_they_were_meant_as() -> None:
    word = Word()
    word.paragraph("Item 1A\x97Risk Factors: the mill\x92s \x93plate\x94")
    assert said(word.source()) == ["Item 1A—Risk Factors: the mill’s “plate”"]
