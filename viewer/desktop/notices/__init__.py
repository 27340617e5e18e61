""" "A paragraph breaks off in mid-sentence": what must be said above the panes until it is dismissed."""
