"""What other figures count or measure."""

from flows.relating import tables
from flows.relating.model import Article, QuantityAbout
from flows.relating.phrases import Scope


class Reader:
    """Collects what the scopes of an article say of its figures."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.found: dict[int, QuantityAbout] = {}
        self.cells = tables.cells_of(article, article.quantities)

    def read(self, scopes: list[Scope]) -> None:
        """One sentence."""


def relate_quantities(article: Article, reader: Reader) -> list[QuantityAbout]:
    """One row for each quantity of the article, in its order."""
    return [reader.found.get(n, QuantityAbout()) for n in range(len(article.quantities))]
