"""Documents to segments and sentences: headline, byline, stamps, captions, and the furniture of the site."""

from flows.parsing.parse import FACTUAL, Parsed, parse, parse_whole

__all__ = ["FACTUAL", "Parsed", "parse", "parse_whole"]
