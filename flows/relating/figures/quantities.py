"""What other figures count or measure, whose they are, and when."""

import re
from collections.abc import Callable
from datetime import date

from flows.relating.figures.counted import Counted
from flows.relating.figures.rates import anchor, place_before
from flows.relating.model import Article, QuantityAbout
from flows.relating.money import periods, subjects, tables
from flows.relating.syntax.nouns import is_body
from flows.relating.syntax.phrases import Scope
from flows.relating.syntax.place import is_person

_OWN_RATE, _CHANGE = re.compile("[률율도]$"), re.compile("증감|증가|감소|성장|신장|등락|달성|대비")
_COUNT_HEAD = re.compile("(?<=[가-힣]) ?수$")


class Reader:
    """Collects what the scopes of an article say of its figures."""

    def __init__(self, article: Article, known: Callable[[str | None], str | None]) -> None:
        """`known` gives a body's name for 회사 or 시 alone."""
        self.article, self.known = article, known
        self.counted = Counted(article)
        self.found: dict[int, QuantityAbout] = {}
        self.last = QuantityAbout()
        for ref, cell in tables.cells_of(article, article.quantities).items():
            # 과제 수: a count is of what its column names, a rate of what its row does
            counted = article.quantities[ref].kind == "count" and _COUNT_HEAD.search(cell.column)
            named = _COUNT_HEAD.sub("", cell.column) if counted else cell.row
            if is_body(cell.row) and _OWN_RATE.search(cell.column) and not _CHANGE.search(cell.column):
                # 가람군 | 재정자립도 9.8: of what the column names, for the row
                self.found[ref] = QuantityAbout(cell.column, cell.row)
                continue
            # 2024년 상반기 | 수출 4,740 | 증감률 -12.6: of the exports
            self.found[ref] = QuantityAbout((cell.beside if tables.is_time(named) else named) or None)

    def read(self, scopes: list[Scope], sentence: int, title: bool, frame: tuple[date, date] | None) -> None:
        """One sentence; `frame` is the period that it inherits."""
        for scope in scopes:
            if "Q" not in scope.kinds:
                continue
            agents = self.agents(scope)
            for at, token in enumerate(scope.tokens):
                if token.kind != "Q" or token.ref in self.found:
                    continue
                outer = scopes[-1] if scope.kind == "bracket" else None
                of = self.counted.of(scope, at, outer, sentence, title)
                period = self.period(scope, at, outer, frame)
                first, last = period or (None, None)
                agent = next((name for n, name in reversed(agents) if n < at), agents[0][1] if agents else None)
                owner = self.owner(scope, at, outer) if of != "참석자" else None
                about = QuantityAbout(of, owner or agent, first, last)
                if about.subject is None and of is not None and of == self.last.of:
                    about = about._replace(subject=self.last.subject)
                self.found[token.ref] = about
                if outer is None:
                    self.last = about
        self.counted.paid(scopes[-1], sentence)

    def result(self) -> list[QuantityAbout]:
        """One row for each quantity of the article, in its order."""
        return [self.found.get(n, QuantityAbout()) for n in range(len(self.article.quantities))]

    def period(
        self, scope: Scope, at: int, outer: Scope | None, frame: tuple[date, date] | None
    ) -> tuple[date, date] | None:
        """The period of a figure; one in a bracket has that of the time or figure before it: 작년(52명), 올해 60명(4.2%)."""
        times = self.article.times
        if scope.timed or outer is None or not outer.timed:
            return periods.period_of(scope.tokens, at, times, False)[0] if scope.timed else frame
        n = anchor(scope, outer)
        if n is None:
            return frame
        if outer.tokens[n].kind == "T":
            return periods.period_at(outer.tokens, n, times)[0]
        return periods.period_of(outer.tokens, n, times, False)[0]

    def agents(self, scope: Scope) -> list[tuple[int, str]]:
        """The bodies and places that the sentence tells of one after the other, with their places: 가람은 3명, 누리는 5명."""
        first = subjects.topic_body(scope)
        found = [first] if first else []
        after = first[1] if first else -1
        found += [
            (n, n)
            for n, t in enumerate(scope.tokens)
            if n > after and t.kind == "N" and t.particle in ("은", "는") and is_body(t.stem) and not is_person(t.stem)
            if not subjects.observes(scope, n)
        ]
        named = [(last, self.counted.text(scope, (a, last))) for a, last in found]
        told = [(n, name, self.known(name)) for n, name in named]
        # 9개 기업은: no body by name
        return [(n, known) for n, name, known in told if known and (known != name or is_body(scope.tokens[n].stem))]

    def owner(self, scope: Scope, at: int, outer: Scope | None) -> str | None:
        """The body or place in front of the noun: 광주의 고용률, 경남도 18개 시군; or before the bracket: 가람시(62명)."""
        place = place_before(scope, at, outer) if outer is not None else None
        if outer is not None and place is not None:
            return self.known(self.counted.text(outer, (place, place)))
        found = subjects.before_label(scope, at)
        if found and any(t.stem == "등" for t in scope.tokens[found[1] + 1 : at]):
            return None  # 가람구 시범사업 등 25건
        return self.known(self.counted.text(scope, found)) if found and is_body(scope.tokens[found[1]].stem) else None
