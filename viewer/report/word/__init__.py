"""The redline as a Word document, with tracked changes that a lawyer accepts or rejects."""
