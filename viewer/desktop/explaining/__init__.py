""" "Why is this a heading? Why were these two paired?": the decisions of the program, in words."""
