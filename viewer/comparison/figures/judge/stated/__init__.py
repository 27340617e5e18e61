"""What a sentence states of the amounts beside it: a change, a share, a whole."""
