"""Sentences to mentions: amounts of money, other figures and times, with their spans and values."""

from flows.extracting.extract import extract

__all__ = ["extract"]
