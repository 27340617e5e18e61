"""Reads a report as a browser would, as far as tests need to: elements, their text, ids and links."""

from __future__ import annotations

from dataclasses import dataclass, field
from html.parser import HTMLParser

VOID = {"meta", "link", "br", "col", "img", "input", "base", "hr"}


@dataclass
class Element:
    """An element, with its children and its text in order."""

    tag: str
    attributes: dict[str, str]
    parent: Element | None = None
    content: list[Element | str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """All text in it."""
        return "".join(part if isinstance(part, str) else part.text for part in self.content)

    @property
    def classes(self) -> list[str]:
        return self.attributes.get("class", "").split()

    def all(self, tag: str = "", klass: str = "") -> list[Element]:
        """Descendants of a tag and class, in order."""
        found: list[Element] = []
        for part in self.content:
            if isinstance(part, Element):
                if (not tag or part.tag == tag) and (not klass or klass in part.classes):
                    found.append(part)
                found += part.all(tag, klass)
        return found

    def one(self, tag: str = "", klass: str = "") -> Element:
        """The only such descendant."""
        (found,) = self.all(tag, klass)
        return found

    def inside(self, tag: str) -> bool:
        """True if an ancestor is of that tag."""
        return self.parent is not None and (self.parent.tag == tag or self.parent.inside(tag))


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Element("", {})
        self.at = self.root

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs}, self.at)
        self.at.content.append(element)
        if tag not in VOID:
            self.at = element

    def handle_endtag(self, tag: str) -> None:
        assert self.at.tag == tag, f"</{tag}> closes <{self.at.tag}>"
        assert self.at.parent is not None
        self.at = self.at.parent

    def handle_data(self, data: str) -> None:
        self.at.content.append(data)

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"a comment: {data}")


def page(html: str) -> Element:
    """The document's root; fails where elements are not properly nested."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    assert reader.at is reader.root, f"<{reader.at.tag}> is never closed"
    return reader.root
