"""Which total an amount is a part of: every larger amount near it, weighed by its cues; none where that weighs most.

What the rules of `parts` and `breakdowns` say while the article is read is one cue among others. It is weighed when the whole article
has been read, so that a total may stand behind its parts, and all that is said about either is known.
"""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from flows.relating.money import total_choice as cues
from flows.relating.money.amounts import compared
from flows.relating.money.brackets import Brackets
from flows.relating.money.choice import Choice, Cues
from flows.relating.money.parts import below, close
from flows.relating.syntax.cues import GOODS
from flows.relating.syntax.place import Place

_BACK, _MOST = 12, 8
"""How many amounts before the sentence may be its total, and how many totals come into question."""
_SPREAD = 12
"""How far behind a total, in amounts, its parts may stand in sentences of their own."""
_TRADED = frozenset(("exports", "imports", "trade_balance"))
"""What adds up to one another and is no part: imports and a surplus are as much as the exports."""
_LONGEST = 40
"""In a sentence of more amounts than this, only the rules are heard."""


@dataclass(slots=True, eq=False)
class Part:
    """An amount that may be a part: its place in `Article.money`, its size, and those of its sentence; `said` is what the rules
    say; `before` the amount before it in the sentence, `earlier` the last one before the sentence, `tops` those beside that which are
    no parts; `line`: it stands in a line of a list, `lines` are the amounts of those lines."""

    ref: int
    place: Place
    size: Decimal
    beside: list[int]
    said: int | None
    label: str
    lead: str
    behind: str
    line: bool
    before: int | None
    earlier: int | None
    tops: list[int]
    lines: list[int]


class Totals(Brackets):
    """Finds the total of each amount."""

    def choose_totals(self) -> None:
        """Settles `parts` for the amounts in the open. Those in brackets and tables keep what the rules say."""
        rules = dict(self.parts)
        inside: dict[int, list[int]] = {}
        for ref, draft in enumerate(self.drafts):
            if draft.sentence >= 0 and ref not in self.cells and ref not in self.equals:
                inside.setdefault(draft.sentence, []).append(ref)
        lines = self._lines()
        for ref, place in self.places.items():
            if ref in self.differences or (ref not in rules and compared(place.scope.tokens, place.at)):
                self.parts.pop(ref, None)  # 정부안 4조 원과 비교해
            elif ref not in self.equals and len(inside.get(self.drafts[ref].sentence, ())) <= _LONGEST:
                self.pick_total(ref, place, rules, inside, lines.get(ref, []))
        for ref, total in sorted(self.parts.items()):
            # a part measures what its total does, whatever its own words say
            part, whole = self.drafts[ref], self.drafts[total]
            part.metric = whole.metric or part.metric
            # 국비 30억 원, 도비 9억 원: a source of money is no thing of its own
            if part.item is None and part.funding:
                part.item = whole.item

    def _lines(self) -> dict[int, list[int]]:
        """The first amounts of lines that make a list, for each of them: ○ 이자 지원: 18억 원 / ○ 점포 개선: 16억 원."""
        found: dict[int, list[int]] = {}
        run: list[int] = []
        for ref, place in sorted(self.places.items()):
            if place.scope.kind != "main" or place.scope.kinds[:1] != "B":
                continue
            back = self.drafts[ref].sentence - self.drafts[run[-1]].sentence if run else 9
            if back:
                run = [*run, ref] if back == 1 else [ref]
                found.update(dict.fromkeys(run, run))
        return {ref: run for ref, run in found.items() if len(run) > 1}

    def pick_total(
        self, ref: int, place: Place, rules: dict[int, int], inside: dict[int, list[int]], lines: list[int]
    ) -> None:
        """The total that weighs most. `rules`: what the rules say; `inside`: the amounts of each sentence; `lines`: those of the list that the amount begins a line of."""
        draft, figure = self.drafts[ref], self.article.money[ref]
        size, beside = figure.amount if figure.amount is not None else figure.low, inside[draft.sentence]
        said, lead = rules.get(ref), cues.lead_of(place)
        near = self._candidates(ref, size, beside, inside) if size is not None else []
        near = [r for r in near if r == said or not self._is_listed(ref, r)]
        if draft.item in GOODS and not lead.startswith("among"):
            near = [r for r in near if self.drafts[r].item not in GOODS]
            said = None if said not in near else said
        if said is not None and said not in near:
            near.append(said)
        if not near:
            return
        tops: list[int] = []
        behind = cues.behind(place)
        nth = bisect_left(beside, ref)
        earlier = next((r for r in range(beside[0] - 1, -1, -1) if self.drafts[r].sentence >= 0), None)
        if earlier is not None:
            tops = [r for r in inside.get(self.drafts[earlier].sentence, ()) if r not in self.parts]
        part = Part(
            ref,
            place,
            size or Decimal(0),
            beside,
            said,
            cues.label_of(place, behind),
            lead,
            behind,
            place.scope.kind == "main" and place.scope.kinds[:1] == "B",
            beside[nth - 1] if nth else None,
            earlier,
            tops,
            lines,
        )
        choice: Choice[int | None] = Choice(cues.WEIGHTS)
        for rank, total in enumerate(near):
            for found in self._for(part, total, rank, rules):
                choice.add(total, found)
        for found in self._against(part):
            choice.add(None, found)
        best = choice.best()
        if best is None:
            self.parts.pop(ref, None)
        else:
            self.parts[ref] = best

    def _is_listed(self, ref: int, total: int) -> bool:
        """Whether an amount is one of a list that says nothing of `ref`: 환경 51억 원 in 농정 71억 원, 환경 51억 원, 문화 11억 원; of a
        list in a sentence before, the first is."""
        place = self.places.get(total)
        if place is None:
            return False
        scope, token = place.scope, place.scope.tokens[place.at]
        if not token.comma or token.particle or token.stem or cues.is_whole(self.article.text, token.start):
            return False
        there = self.drafts[total].sentence
        return scope.amounts[0] < place.at or (
            there < self.drafts[ref].sentence and len(scope.amounts) > 2 and place.label is not None and not place.named
        )

    def _candidates(self, ref: int, size: Decimal, beside: list[int], inside: dict[int, list[int]]) -> list[int]:
        """The larger amounts of one currency with room for one more part: those of the sentence, the nearest first, then those before it, and behind it what adds up."""
        figures = self.article.money
        figure = figures[ref]
        parts_of: dict[int, list[Decimal | None]] = {}
        for r in beside:
            if r < ref and (whole := self.parts.get(r)) is not None:
                parts_of.setdefault(whole, []).append(figures[r].amount)

        def fits(other: int) -> bool:
            amount = figures[other].amount
            if amount is None or amount <= size or figures[other].currency != figure.currency:
                return False
            return below([*parts_of.get(other, ()), figure.amount], amount)

        first = beside[0]
        found = sorted((r for r in beside if r != ref and fits(r)), key=lambda r: abs(r - ref))
        back = range(first - 1, max(-1, first - 1 - _BACK), -1)
        found += [r for r in back if self.drafts[r].sentence >= 0 and r not in self.equals and fits(r)]
        sums = [figures[r].amount for r in beside]
        following = inside.get(self.drafts[ref].sentence + 1, ()) if len(sums) > 1 else ()
        found += [r for r in following if fits(r) and close(sums, figures[r].amount)]
        return found[:_MOST]

    def _for(self, part: Part, total: int, rank: int, rules: dict[int, int]) -> list[Cues]:
        """The cues for one total, the `rank`th of those in question."""
        draft, whole, figure = self.drafts[part.ref], self.drafts[total], self.article.money[total]
        where = cues.where(part.ref, total, draft.sentence - whole.sentence)
        rule = "rule" if part.said == total else "no rule" if part.said is None else "other rule"
        amounts, at = self._sums(part, total, rules)
        size = figure.amount if figure.amount is not None else figure.low
        all_of_it = cues.is_whole(self.article.text, figure.start)
        found = [
            cues.place_cues(where, min(rank, 3), rule, part.lead, part.label, draft.metric),
            cues.sum_cues(amounts, at, where, part.size, size, part.label),
            cues.like_cues(where, cues.alike(draft, whole), draft.funding is not None, whole.funding is not None),
            cues.link_cues(where, self._link(part, total), total in self.parts, all_of_it, part.lead),
        ]
        if count := self._spread(part, total, rules):
            found.append(cues.spread_cues(min(count, 4), where, part.lead))
        if part.earlier is not None and self.parts.get(part.earlier) == total:
            found.append(cues.said_cues("last part's", where, part.lead, part.line, part.behind))
        if total in part.tops:
            top = "only top" if len(part.tops) == 1 else "last top" if total == part.tops[-1] else "top"
            found.append(cues.said_cues(top, where, part.lead, part.line, part.behind))
        found.append(cues.said_cues("total", where, part.lead, part.line, part.behind))
        return found

    def _against(self, part: Part) -> Iterator[Cues]:
        """The cues for there being no total."""
        draft, goes_on = self.drafts[part.ref], part.earlier is not None and part.earlier in self.parts
        yield cues.said_cues("null", "line behind a part" if goes_on else "line", part.lead, part.line, part.behind)
        state = "first" if part.before is None else "part" if part.before in self.parts else "whole"
        rule, does = "no rule" if part.said is None else "rule", part.place.does or "none"
        yield cues.null_cues(rule, part.label, draft.metric, part.lead, state, draft.funding is not None, does)

    def _link(self, part: Part, total: int) -> str:
        """What the amount before in the sentence has to do with a total."""
        if part.before is None:
            return "first"
        chained = self.parts.get(part.before)
        if chained is None:
            return "before" if part.before == total else "none"
        return "same" if chained == total else "before" if part.before == total else "other"

    def _spread(self, part: Part, total: int, rules: dict[int, int]) -> int:
        """How many amounts, one or more in each of several sentences behind a total, add up to it with this one: 두 회사가 7억 달러를
        투자한다. 누리가스는 4억 달러를 들여 … 한빛은 3억 달러를 들여 …; 0 where they do not."""
        figures, whole = self.article.money, self.article.money[total]
        if not total < part.ref <= total + _SPREAD or whole.amount is None:
            return 0
        metric = self.drafts[total].metric
        run = [
            r
            for r in range(total + 1, min(len(figures), part.ref + _SPREAD))
            if r in self.places
            and r not in self.equals
            and figures[r].currency == whole.currency
            and (amount := figures[r].amount) is not None
            and amount < whole.amount
            and rules.get(r) in (None, total)
            and r not in self.differences
            and r not in self.bases
            and (self.drafts[r].metric == metric or not _TRADED & {metric, self.drafts[r].metric})
        ]
        if part.ref not in run:
            return 0
        at = run.index(part.ref)
        for first in range(at + 1):
            left = whole.amount
            for n, r in enumerate(run[first:], first):
                left -= figures[r].amount or 0
                if left <= 0:
                    several = n > first and self.drafts[run[first]].sentence != self.drafts[r].sentence
                    if left == 0 and n >= at and several:
                        return n - first + 1
                    break
        return 0

    def _sums(self, part: Part, total: int, rules: dict[int, int]) -> tuple[list[Decimal], int]:
        """The amounts of the sentence that may add up to a total with this one, and where among them it stands."""
        figures, at = self.article.money, -1
        kept: list[Decimal] = []
        limit = figures[total].amount or Decimal(0)
        for r in part.lines or part.beside:
            amount = figures[r].amount
            if r == total or amount is None or amount >= limit or figures[r].currency != figures[part.ref].currency:
                continue
            if r == part.ref:
                at = len(kept)
            elif rules.get(r) not in (None, total, part.said):
                continue
            kept.append(amount)
        return kept, at
