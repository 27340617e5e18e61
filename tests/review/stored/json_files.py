"""Reviews as an older factordiff kept them: a JSON file for each pair of filings."""

from __future__ import annotations

from pathlib import Path

from viewer.review import Review, ReviewStore
from viewer.review.stored.review_json import dumps


def keep_as_file(store: ReviewStore, review: Review) -> Path:
    """Write the review as a file, and return that."""
    path = store.path(review.old_sha256, review.new_sha256)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(dumps(review))
    return path
