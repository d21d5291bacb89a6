"""What is said about each figure: whose, of what, for when, whether it has happened, and what it is part of."""

from flows.relating.article import relate_article
from flows.relating.frames import relate

__all__ = ["relate", "relate_article"]
