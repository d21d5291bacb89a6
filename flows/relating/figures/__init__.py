"""What other figures count or measure: things, orders, rates."""
