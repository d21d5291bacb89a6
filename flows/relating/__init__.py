"""What is said about each figure: whose, of what, for when, whether it has happened, and what it is part of.

From the ground up: `syntax`, sentences as words, clauses and predicates; `weights`, the fitted tables; `money`, what is said of amounts;
`figures`, of other figures; `events`, what took place and was agreed. `article` reads one article, `frames` and `names` a batch.
"""

from flows.relating.article import relate_article
from flows.relating.frames import relate
from flows.relating.names import extract_names
from flows.relating.programs import with_programs, with_regions

__all__ = ["extract_names", "relate", "relate_article", "with_programs", "with_regions"]
