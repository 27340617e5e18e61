"""What several faces show, made ready for each: texts and what they are, no HTML, XML or Typst."""
