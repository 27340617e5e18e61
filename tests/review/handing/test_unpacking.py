"""A file that came from elsewhere is read, or refused in a sentence; nothing on disk is touched."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.review.handing.reviews import empty, enter, filed, filings
from viewer.review import DamagedReview, Mark, NewerReview, ReviewError
from viewer.review.handing import unpacking
from viewer.review.handing.packing import packed
from viewer.review.handing.review_file import ReviewFile
from viewer.review.handing.unpacking import load, unpacked


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> ReviewFile:
    compared = filings(tmp_path_factory.mktemp("filings"))
    return filed(compared, enter(empty(compared), compared.pairs[0], Mark.REVIEWED, "ask"), with_filings=True)


@pytest.fixture(scope="module")
def good(file: ReviewFile) -> bytes:
    return packed(file)


def with_members(good: bytes, **members: bytes | None) -> bytes:
    """The archive with other members; None leaves one out. ``__`` stands for a slash."""
    stream = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(good)) as source,
        zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as to,
    ):
        held = {name: source.read(name) for name in source.namelist()}
        for name, data in (held | {name.replace("__", "/"): data for name, data in members.items()}).items():
            if data is not None:
                to.writestr(name, data)
    return stream.getvalue()


def with_manifest(good: bytes, change: Callable[[dict[str, Any]], object]) -> bytes:
    with zipfile.ZipFile(io.BytesIO(good)) as source:
        manifest = json.loads(source.read("review.json"))
    change(manifest)
    return with_members(good, **{"review.json": json.dumps(manifest).encode()})


def test_a_newer_one_says_update(good: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.factordiff"
    path.write_bytes(with_manifest(good, lambda one: one.update(schema="factordiff.review-file/2")))
    with pytest.raises(NewerReview, match=r"a\.factordiff: .*newer factordiff.*Update factordiff"):
        load(path)


@pytest.mark.parametrize(
    "name",
    ["../../evil", "/etc/passwd", "filings/../../x", "..\\x", "C:\\x"],
    ids=["up", "root", "in", "\\", "C:"],
)
def test_a_name_that_leads_out_is_refused(good: bytes, name: str) -> None:
    with pytest.raises(DamagedReview, match="leads out"):
        unpacked(with_members(good, **{name: b"x"}))


def test_a_bomb_is_not_unpacked_further_than_it_may_be(good: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    for limit, member in (("LARGEST_ACTS", "acts.jsonl"), ("LARGEST_MANIFEST", "review.json")):
        monkeypatch.setattr(unpacking, limit, 10_000)
        with pytest.raises(DamagedReview, match=f"{member} in it is larger than it can be"):
            unpacked(with_members(good, **{member: b" " * 50_000_000}))
        monkeypatch.undo()
    monkeypatch.setattr(unpacking, "LARGEST_FILE", 100)
    with pytest.raises(DamagedReview, match="filings/old in it is larger"):
        unpacked(good)


def test_a_file_larger_than_any_review_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "a.factordiff"
    with path.open("wb") as stream:
        stream.truncate(unpacking.LARGEST_REVIEW + 1)
    with pytest.raises(ReviewError, match="too large for a review"):
        load(path)


def test_more_members_than_a_review_has_are_refused(good: bytes) -> None:
    with pytest.raises(DamagedReview, match="more than a review"):
        unpacked(with_members(good, **{f"x{number}": b"" for number in range(20)}))


@pytest.mark.parametrize("data", [b"", b"PK", b"%PDF-1.4", b"PK\x03\x04" + b"\0" * 50], ids=repr)
def test_what_is_no_review_is_told(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "a.factordiff"
    path.write_bytes(data)
    with pytest.raises(DamagedReview, match=r"a\.factordiff: .*nothing was changed here"):
        load(path)
    with pytest.raises(ReviewError, match="cannot be read"):
        load(tmp_path / "gone.factordiff")


def test_a_filing_that_is_not_the_reviewed_one_is_refused(good: bytes) -> None:
    with pytest.raises(DamagedReview, match="new filing in it is not the one"):
        unpacked(with_members(good, filings__new=b"other words"))
    with pytest.raises(DamagedReview, match="filings/new is missing"):
        unpacked(with_members(good, filings__new=None))


@pytest.mark.parametrize(
    "change",
    [
        lambda one: one.pop("schema"),
        lambda one: one.update(schema="factordiff.review/1"),
        lambda one: one.update(schema=7),
        lambda one: one["old"].update(sha256="../../x"),
        lambda one: one["old"].update(content={"company": 1}),
        lambda one: one["new"].update(section={"start": 0}),
        lambda one: one.update(options={"ignore_case": "yes"}),
        lambda one: one.update(tool="factordiff"),
        lambda one: one.pop("new"),
    ],
)
def test_a_manifest_of_the_wrong_shape_is_damage(
    good: bytes, change: Callable[[dict[str, Any]], object]
) -> None:
    with pytest.raises(DamagedReview):
        unpacked(with_manifest(good, change))


@pytest.mark.parametrize(
    "acts",
    [b"{", b"[]\n", b'{"id": "a"}\n', b"\xff\n", b"[" * 100_000],
    ids=["cut", "list", "half", "bytes", "deep"],
)
def test_acts_that_are_none_are_damage(good: bytes, acts: bytes) -> None:
    with pytest.raises(DamagedReview):
        unpacked(with_members(good, **{"acts.jsonl": acts}))


def test_an_act_twice_or_one_that_cannot_be_said_is_damage(good: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(good)) as source:
        lines = source.read("acts.jsonl")
    with pytest.raises(DamagedReview, match="two acts"):
        unpacked(with_members(good, **{"acts.jsonl": lines + lines}))
    with pytest.raises(DamagedReview):
        unpacked(with_members(good, **{"acts.jsonl": lines.replace(b'"on":true', b'"on":"yes"')}))
    with pytest.raises(DamagedReview):
        unpacked(with_members(good, **{"acts.jsonl": lines.replace(b'"what":"note"', b'"what":"sung"')}))


@pytest.mark.parametrize(
    ("name", "kept"),
    [
        ("../../.bashrc", "bashrc"),
        ("C:\\Windows\\x.htm", "x.htm"),
        ("a/b/c.md", "c.md"),
        ("..", "old filing"),
        ("", "old filing"),
        ("x" * 400, "x" * 100),
        ("a\x00b\n.md", "ab.md"),
    ],
)
def test_the_name_of_a_filing_is_a_name_alone(good: bytes, name: str, kept: str) -> None:
    assert unpacked(with_manifest(good, lambda one: one["old"].update(name=name))).old.name == kept


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_one_flipped_byte_is_read_or_refused(good: bytes, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(good) - 1))
    bad = bytearray(good)
    bad[at] ^= data.draw(st.integers(1, 255))
    try:
        unpacked(bytes(bad))
    except (DamagedReview, NewerReview) as error:
        assert "\n" not in str(error)


@settings(max_examples=40, deadline=None)
@given(st.data())
def test_one_that_breaks_off_is_refused(good: bytes, data: st.DataObject) -> None:
    with pytest.raises(DamagedReview):
        unpacked(good[: data.draw(st.integers(0, len(good) - 1))])
