"""The cases of docs/tricky-cases.md, and what the program makes of them.

A case is a ``###`` heading with fenced blocks: ``old`` and ``new`` (paragraphs, or whole factors that begin
with a heading in ``**…**``) or one ``file.txt``, ``file.htm`` … (a whole filing), then ``gets``, and
``wants`` where that is another. What ``gets`` tells depends on the ``##`` heading above (``TOLD``).

    python -m tests.docs.tricky_cases           print what each case gets now
    python -m tests.docs.tricky_cases --write   write that into the page
"""

from __future__ import annotations

import io
import json
import re
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import redirect_stderr
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from viewer.cli import main

PAGE = Path(__file__).resolve().parents[2] / "docs" / "tricky-cases.md"

# What stands around the texts of a case that gives no whole filing: a heading where it has none, and a factor
# that never changes and is not told of, since a section of ten words is doubted to be one.
HEADING = "We may lose customers."
CONSTANT = "Our weavers may leave us."
FILING = f"""\
FORM 20-F

Meadow Looms Inc.

## D. Risk Factors

**{CONSTANT}**

Weavers learn their craft at the loom and from each other. Those who can mend a broken warp without stopping
the loom are sought by every mill in the valley, and several have been offered better pay than we can afford.
If more of them left than we are able to train, looms would stand still, orders would be late and customers
would turn to others.

{{factors}}

## Item 4. Information on the Company

We weave linen.
"""

# What is set aside in every filing, and so tells nothing.
EVERYWHERE = {"section title", "white space"}

_FENCE = re.compile(r"^```(?P<kind>[\w.]+)\n(?P<text>.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True, slots=True)
class Case:
    """One hard input: the stage and title it stands under, its blocks by name, its prose."""

    stage: str
    title: str
    prose: str
    blocks: dict[str, str] = field(default_factory=dict)

    @property
    def gets(self) -> list[str]:
        """What the page says that one gets."""
        return self.blocks.get("gets", "").splitlines()

    @property
    def wants(self) -> list[str]:
        """What one would rather get; the same where the page says nothing else."""
        return self.blocks["wants"].splitlines() if "wants" in self.blocks else self.gets


def cases(page: str) -> Iterator[Case]:
    """Yield the cases of the page in order."""
    for part in re.split(r"^## ", page, flags=re.MULTILINE)[1:]:
        stage, _, rest = part.partition("\n")
        for section in re.split(r"^### ", rest, flags=re.MULTILINE)[1:]:
            title, _, body = section.partition("\n")
            blocks = {match["kind"]: match["text"] for match in _FENCE.finditer(body)}
            yield Case(stage.strip(), title.strip(), _FENCE.sub("", body).strip(), blocks)


def outcome(case: Case) -> list[str]:
    """What the program makes of a case, in the words of its stage."""
    with tempfile.TemporaryDirectory() as folder:
        whole = [(kind, text) for kind, text in case.blocks.items() if kind.startswith("file.")]
        if whole:
            ((kind, text),) = whole
            old = new = _written(Path(folder) / f"filing{Path(kind).suffix}", text)
        else:
            old = _written(Path(folder) / "old.md", _filing(case.blocks["old"]))
            new = _written(Path(folder) / "new.md", _filing(case.blocks["new"]))
        page = Path(folder) / "comparison.json"
        with redirect_stderr(io.StringIO()) as said:
            code = main(["compare", str(old), str(new), "--format", "json", "--output", str(page)])
        if code not in (0, 1):  # as of diff(1): the same, or different
            return [f"refused: {' '.join(said.getvalue().split()).rpartition(f'{old.name}: ')[2]}"]
        return list(TOLD[case.stage](json.loads(page.read_text(encoding="utf-8"))))


def _written(path: Path, text: str) -> Path:
    path.write_text(text, encoding="utf-8")
    return path


def _filing(text: str) -> str:
    return FILING.format(factors=text if text.startswith("**") else f"**{HEADING}**\n\n{text}")


def _reading(comparison: dict[str, Any]) -> Iterator[str]:
    """The section with its doubts, then factors with their paragraphs, then what was set aside."""
    filing = comparison["old"]
    section = filing["section"]
    yield f"section: {section['title']} (confidence {section['confidence']:.2f})"
    yield from (f"doubt: {warning}" for warning in [*filing["warnings"], *section["warnings"]])
    yield from (f"introduction: {text}" for text in filing["introduction"])
    category = None
    for factor in filing["factors"]:
        if factor["category"] != category:
            category = factor["category"]
            yield f"category: {category}"
        yield f"factor: {factor['heading']}"
        yield from (f"paragraph: {_short(text)}" for text in factor["paragraphs"])
    yield from (f"set aside: {kind}" for kind in filing["coverage"]["noise"] if kind not in EVERYWHERE)


def _changing(comparison: dict[str, Any]) -> list[dict[str, Any]]:
    """The pairs that a case is about."""
    return [pair for pair in comparison["pairs"] if pair["heading"] != CONSTANT]


def _short(text: str) -> str:
    """Both ends of a paragraph on one line."""
    line = " ".join(text.split())
    return line if len(line) <= 100 else f"{line[:60].rpartition(' ')[0]} … {line[-36:].partition(' ')[2]}"


def _aligning(comparison: dict[str, Any]) -> Iterator[str]:
    """Each pair by its headings, with status and flags."""
    headings = {
        factor["id"]: factor["heading"] for side in ("old", "new") for factor in comparison[side]["factors"]
    }
    for pair in _changing(comparison):
        old, new = (" + ".join(headings.get(name, name) for name in pair[side]) for side in ("old", "new"))
        told = f"{old or '(nothing)'} -> {new or '(nothing)'}" if old != new else old
        yield f"{told}: {', '.join([pair['status'], *pair['flags']])}"


def _words(comparison: dict[str, Any]) -> Iterator[str]:
    """The status, then both texts in one: ``[-deleted-]`` and ``{+inserted+}``."""
    brackets = {"=": "{}", "-": "[-{}-]", "+": "{{+{}+}}"}
    for pair in _changing(comparison):
        yield pair["status"]
        marked = "".join(brackets[op].format(text) for op, text in pair["diff"]).removeprefix(HEADING)
        yield from filter(None, re.sub(r"(\[-|\{\+)\n", r"\n\1", marked).splitlines())


def _figures(comparison: dict[str, Any]) -> Iterator[str]:
    """The ledger: kind, both texts, verdict, difference in percent, and what is doubted."""
    for pair in _changing(comparison):
        for figure in pair["figures"]:
            old, new = (figure[side]["text"] if figure[side] else "(nothing)" for side in ("old", "new"))
            percent = f", {figure['percent']:+.1f}%" if figure["percent"] else ""
            doubt = f" (doubtful: {figure['suspect']})" if figure["suspect"] else ""
            yield f"{figure['kind']}: {old} -> {new}: {figure['change']}{percent}{doubt}"


# What is told of a case, by the stage that it is tricky for.
TOLD: dict[str, Callable[[dict[str, Any]], Iterator[str]]] = {
    "Reading": _reading,
    "Aligning": _aligning,
    "Words": _words,
    "Figures": _figures,
}


def show(write: bool) -> None:
    """Print what each case gets now, or write it into the page."""
    page = PAGE.read_text(encoding="utf-8")
    for case in cases(page):
        lines = outcome(case)
        print(f"{case.title}{'' if lines == case.gets else '   (changed)'}", *lines, sep="\n    ")
        if write:
            head, title, rest = page.partition(f"### {case.title}\n")
            before, _, after = rest.partition("```gets\n")
            _, _, after = f"\n{after}".partition("\n```\n")
            page = "\n".join([f"{head}{title}{before}```gets", *lines, f"```\n{after}"])
    if write:
        PAGE.write_text(page, encoding="utf-8")


if __name__ == "__main__":
    show("--write" in sys.argv)
