"""Texts that a spreadsheet would run."""

import polars as pl
import polars.selectors as cs


def without_formulas() -> pl.Expr:
    """The texts of a frame, with an apostrophe before those that a spreadsheet takes for a formula: those that begin with
    = + - @ (full-width too), a tab or a line end. A mere number is none, whatever its sign."""
    text = cs.string()
    formula = text.str.contains(r"^[=+\-@\t\r\n＝＋－＠]") & ~text.str.contains(r"^[+-][0-9][0-9,]*(\.[0-9]+)?%?$")
    return pl.when(formula).then("'" + text).otherwise(text).name.keep()
