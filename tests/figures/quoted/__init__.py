"""What the labels of figures quote."""
