"""One reader a format, each giving the same value: a :class:`viewer.filings.source.Source`.

``formats.py`` tells which one a file is for. It is not loaded here: a process that reads PDFs alone needs
none of the other readers, and starts in a third of the time without them.
"""
