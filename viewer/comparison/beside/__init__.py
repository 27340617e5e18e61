"""What stands beside the factors and is compared all the same: the introduction, and what was set aside."""
