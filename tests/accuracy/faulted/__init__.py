"""Filings with faults put into them on purpose, so that it is known which readings are wrong."""
