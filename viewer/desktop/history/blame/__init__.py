"""The text of one filing with, beside each sentence, since when it stands."""
