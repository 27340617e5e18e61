"""The line above a pane: which filing, which section, how many factors, any doubts."""
