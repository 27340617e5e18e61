"""The reviewer's record in words: notes, times, history, reviews of other files."""
