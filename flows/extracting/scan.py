"""Finds the chunks that may hold a figure or a time, with exact offsets, over a whole column of texts at once.

Polars has no expression that gives the offsets of all matches. Marking every match with a separator and splitting at it
gives them for nothing: odd pieces are the matches, and the lengths of the pieces before one add up to its offset.
"""

import polars as pl

from flows.korean.figure_pattern import BEFORE
from flows.korean.patterns import alternation
from flows.korean.units import PARTICLE

SEPARATOR = "\x1e"
"""Never in a text: the reading stage refuses sources that contain it."""

_ODD, _EVEN = pl.element().gather_every(2, 1), pl.element().gather_every(2, 0)
_WORD_BEFORE = f"(?:^|[^가-힣])({alternation(BEFORE)})[ \u00a0]?$"
_CONTEXT = 6


def scan(texts: pl.DataFrame, pattern: str) -> pl.DataFrame:
    """The places of `texts` (columns `document`, `text`) that `pattern` matches, in reading order.

    Times and figures are scanned apart: joined in one pattern, their automaton outgrows the cache of the regex engine
    and runs fifty times slower.

    Out: `document`, `surface`, `start`, `end` (code points), and what stands next to the chunk: `before`, a word that
    changes a figure's bounds (약); `joined`, `1` where a syllable or digit touches its front; `glued`, the Hangul syllable
    that touches its end when no particle does. Each is empty where there is none.
    """
    pieces = pl.col("text").str.replace_all(pattern, SEPARATOR + "${0}" + SEPARATOR).str.split(SEPARATOR)
    spans = (
        texts.lazy()
        .with_columns(piece=pieces)
        .select(
            "document",
            surface=pl.col("piece").list.eval(_ODD),
            end=pl.col("piece").list.eval(pl.element().str.len_chars().cum_sum()).list.eval(_ODD),
            left=pl.col("piece").list.eval(_EVEN.str.tail(_CONTEXT)),
            right=pl.col("piece").list.eval(_EVEN.str.head(_CONTEXT)),
        )
        .with_columns(
            left=pl.col("left").list.slice(0, pl.col("surface").list.len()),
            right=pl.col("right").list.slice(1, pl.col("surface").list.len()),
        )
        .collect(engine="streaming")
        .explode(["surface", "end", "left", "right"], empty_as_null=False, keep_nulls=False)
    )
    # 두번째로 at the head of a sentence, and 첫 번째로 anywhere, only order the talk.
    orders = (
        pl.col("surface").str.ends_with("번째")
        & pl.col("right").str.starts_with("로")
        & (pl.col("left").str.contains(r"(?:^|[\n.”\"] ?)$") | pl.col("surface").str.starts_with("첫"))
    )
    touched = pl.col("left").str.contains("[가-힣0-9０-９]$")
    follows = pl.col("right").str.contains("^[가-힣]")
    return spans.with_columns(
        start=pl.col("end") - pl.col("surface").str.len_chars(),
        before=pl.col("left").str.extract(_WORD_BEFORE).fill_null(""),
        joined=pl.when(touched & ~pl.col("surface").str.contains("^[0-9０-９]"))
        .then(pl.lit("1"))
        .otherwise(pl.lit("")),
        glued=pl.when(follows & (pl.col("right").str.starts_with("당") | ~pl.col("right").str.contains("^" + PARTICLE)))
        .then(pl.col("right").str.head(1))
        .when(orders)
        .then(pl.lit("로"))
        .otherwise(pl.lit("")),
    ).drop("left", "right")
