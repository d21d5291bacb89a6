"""Korean sentences as words, phrases, clauses and predicates, and where a figure stands among them."""
