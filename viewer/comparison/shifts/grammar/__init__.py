"""What the words of a sentence do: verbs and how sure they are, denials, clauses."""
