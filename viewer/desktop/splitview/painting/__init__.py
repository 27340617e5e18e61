"""What is painted under and over the text: tints, boxes round figures, hatching, rings."""
