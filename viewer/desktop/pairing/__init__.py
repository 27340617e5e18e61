"""The alignment paired two factors wrongly: the reviewer overrules it, and can undo that."""
