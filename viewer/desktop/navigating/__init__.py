"""Going from place to place: by factor, change, figure or search, and back to where one was."""
