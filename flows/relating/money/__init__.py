"""What is said about amounts of money: what they measure, whose they are, for what, when, whether they have happened, and what they are part of."""
