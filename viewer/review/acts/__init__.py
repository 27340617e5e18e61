"""What the reviewer did, one act after the other, and the review that it comes to."""
