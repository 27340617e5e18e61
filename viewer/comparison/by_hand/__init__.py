"""What a reviewer says of a comparison: which factors are one risk, which row is to be compared by words."""
