"""Verdicts, reasons and counts in words: the same sentences in the window and in every report."""
