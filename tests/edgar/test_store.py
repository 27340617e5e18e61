"""What was fetched, on disk."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from viewer.edgar.store import Store, safe_name


@given(st.text(min_size=1, max_size=200))
def test_a_name_never_leads_out_of_its_folder(name: str) -> None:
    safe = safe_name(name)
    assert safe not in {"", ".", ".."}
    assert not set(safe) & set("/\\:\0")
    assert Path(safe).name == safe


def test_edgars_own_names_stay() -> None:
    assert safe_name("aapl-20240928.htm") == "aapl-20240928.htm"
    assert safe_name("xslF345X05/primary_doc.xml") == "primary_doc.xml"
    assert safe_name("con.htm") != "con.htm"
    assert safe_name("a.htm.part") != "a.htm.part"


def test_a_list_is_kept_with_its_time_and_none_that_is_damaged(tmp_path: Path) -> None:
    store = Store(tmp_path)
    assert store.kept_list("a.json") is None
    when = datetime(2026, 1, 2, 3, 4, tzinfo=UTC)
    store.keep_list("a.json", b"{}", when)
    kept = store.kept_list("a.json")
    assert kept is not None
    assert (kept.body, kept.as_of) == (b"{}", when)
    (tmp_path / "lists" / "a.json").write_bytes(b"{} ")
    assert store.kept_list("a.json") is None
    for told in ("", "[]", "{}", "nothing"):
        store.keep_list("a.json", b"{}", when)
        (tmp_path / "lists" / "a.json.sum").write_text(told, encoding="utf-8")
        assert store.kept_list("a.json") is None
