"""Reviewed, flagged, noted: the marks and notes of the reviewer as they are made."""
