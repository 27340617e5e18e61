"""Where a figure may begin in a text, and the forms that it may have there."""
