"""What other figures count or measure, whose they are, and when."""

import re
from datetime import date

from flows.relating import periods, subjects, tables
from flows.relating.counted import Counted
from flows.relating.model import Article, QuantityAbout
from flows.relating.phrases import Scope

_COUNT_HEAD = re.compile("(?<=[가-힣]) ?수$")


class Reader:
    """Collects what the scopes of an article say of its figures."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.counted = Counted(article)
        self.found: dict[int, QuantityAbout] = {}
        for ref, cell in tables.cells_of(article, article.quantities).items():
            # 과제 수: a count is of what its column names, a rate of what its row does
            counted = article.quantities[ref].kind == "count" and _COUNT_HEAD.search(cell.column)
            self.found[ref] = QuantityAbout((_COUNT_HEAD.sub("", cell.column) if counted else cell.row) or None)

    def read(self, scopes: list[Scope], sentence: int, title: bool, frame: tuple[date, date] | None) -> None:
        """One sentence; `frame` is the period that it inherits."""
        for scope in scopes:
            subject: str | None = None
            known = False
            for at, token in enumerate(scope.tokens):
                if token.kind != "Q" or token.ref in self.found:
                    continue
                outer = scopes[-1] if scope.kind == "bracket" else None
                of = self.counted.of(scope, at, outer, sentence, title)
                period = periods.period_of(scope.tokens, at, self.article.times, False)[0] if scope.timed else frame
                first, last = period or (None, None)
                if not known:
                    subject, known = self.subject(scope), True
                self.found[token.ref] = QuantityAbout(of, subject, first, last)
        self.counted.paid(scopes[-1], sentence)

    def result(self) -> list[QuantityAbout]:
        """One row for each quantity of the article, in its order."""
        return [self.found.get(n, QuantityAbout()) for n in range(len(self.article.quantities))]

    def subject(self, scope: Scope) -> str | None:
        """The body that the construction is about."""
        return self.counted.text(scope, subjects.topic_body(scope))
