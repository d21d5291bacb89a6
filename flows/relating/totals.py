"""Which total an amount is a part of: every larger amount near it, weighed by its cues; none where that weighs most.

What the rules of `parts` and `breakdowns` say while the article is read is one cue among others. It is weighed when the whole article
has been read, so that a total may stand behind its parts, and all that is said about either is known.
"""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from flows.relating.brackets import Brackets
from flows.relating.choice import Choice, Cues, tenths, together
from flows.relating.item_choice import neighbour
from flows.relating.memory import Draft
from flows.relating.parts import CHANGES, below, close
from flows.relating.place import Place
from flows.relating.total_cues import WEIGHTS as TABLE

WEIGHTS = tenths(TABLE)
_BACK = 12
"""How many amounts before the sentence may be its total."""
_LONGEST = 40
"""In a sentence of more amounts than this, only the rules are heard."""
_LEADS = {
    "by": re.compile(r"[가-힣]별(?:로|로는|로 보면| |$|,)|부문별|분야별"),
    "among": re.compile(r"가운데|이 ?중|중에서|중 |[0-9]% |몫"),
    "main": re.compile("주요|세부|내역|구성|사업은|사업으로|항목|재원"),
    "rest": re.compile("나머지"),
    "sum": re.compile("모두|총|합쳐|합하|합친|더해|더하|보태|합계"),
    "other time": re.compile("지난해|작년|전년|당초|기존|애초|종전|이전|대비|보다"),
    "each": re.compile("당 |씩|평균|마다"),
}
"""What a sentence says before an amount, the first that is found."""
_WHOLE = re.compile(
    "(?:총|전체|모두|합계|총액|도합|규모|사업비|예산|수출액?|매출액?)(?:은|는|이|가|을|를)?[ \u00a0]*(?:약[ \u00a0]*)?$"
)
_SHARE = re.compile(
    r"^[^.\n]{0,12}(?:전체의 ?(?:약 ?)?[0-9]|[0-9.]+%(?:를|가량을|나) (?:차지|책임|맡|채|떠맡)|절반|가장 (?:많|컸|크)|순이|순으로|뒤를 이|뒤따)"
)
"""What a sentence says behind an amount that is a share: 전체의 36%를 차지했다, 가장 많고."""
_SHARES = [(Decimal("0.01"), "hair"), (Decimal("0.05"), "little"), (Decimal("0.5"), "less"), (Decimal("0.9"), "most")]


class Sums(NamedTuple):
    """The amounts of a sentence beside a total: those of its currency in their order, and where among them the amount stands."""

    amounts: tuple[Decimal, ...]
    at: int


class Totals(Brackets):
    """Finds the total of each amount."""

    def choose_totals(self) -> None:
        """Settles `parts` for the amounts in the open. Those in brackets and tables keep what the rules say."""
        rules = dict(self.parts)
        inside: dict[int, list[int]] = {}
        for ref, draft in enumerate(self.drafts):
            if draft.sentence >= 0 and ref not in self.cells and ref not in self.equals:
                inside.setdefault(draft.sentence, []).append(ref)
        for ref, place in self.places.items():
            if ref not in self.equals and len(inside.get(self.drafts[ref].sentence, ())) <= _LONGEST:
                self.pick_total(self.drafts[ref], place, rules, inside)
        for ref, total in sorted(self.parts.items()):
            # a part measures what its total does, whatever its own words say
            self.drafts[ref].metric = self.drafts[total].metric or self.drafts[ref].metric

    def pick_total(self, draft: Draft, place: Place, rules: dict[int, int], inside: dict[int, list[int]]) -> None:
        """The total that weighs most."""
        ref, figures = draft.ref, self.article.money
        beside = inside[draft.sentence]
        size = _size(figures[ref].amount, figures[ref].low)
        near = [t for t in self._candidates(ref, draft, size, inside) if self._room_beside(ref, t, beside)]
        if ref in rules and rules[ref] not in near:
            near.append(rules[ref])
        if not near:
            return
        before = max((r for r in beside if r < ref), default=None)
        said = rules.get(ref)
        lead = self._lead(place)
        label = neighbour(place)
        behind = _behind(place)
        line = place.scope.kind == "main" and place.scope.kinds[:1] == "B"
        earlier = max(
            (r for r in range(max(0, beside[0] - _BACK), beside[0]) if self.drafts[r].sentence >= 0), default=None
        )
        tops = self._tops(earlier, inside)
        choice: Choice[int | None] = Choice(WEIGHTS)
        chained = self.parts.get(before) if before is not None else None
        for rank, total in enumerate(near):
            whole = self.drafts[total]
            where = _where(ref, total, draft.sentence - whole.sentence)
            rule = "rule" if said == total else "no rule" if said is None else "other rule"
            choice.add(total, _place_cues(where, min(rank, 3), rule, lead, label, draft.metric))
            whole_size = _size(figures[total].amount, figures[total].low)
            choice.add(total, _sum_cues(self._sums(ref, total, beside, rules), where, size, whole_size, label))
            choice.add(
                total,
                _like_cues(where, self._alike(draft, whole), draft.funding is not None, whole.funding is not None),
            )
            link = (
                "first"
                if before is None
                else "none"
                if chained is None
                else "same"
                if chained == total
                else "before"
                if before == total
                else "other"
            )
            choice.add(total, _link_cues(where, link, total in self.parts, self._whole(total), lead))
            if earlier is not None and earlier in self.parts and self.parts[earlier] == total:
                choice.add(total, _said_cues("last part's", where, lead, line, behind))
            if total in tops:
                choice.add(
                    total,
                    _said_cues(
                        "only top" if len(tops) == 1 else "last top" if total == tops[-1] else "top",
                        where,
                        lead,
                        line,
                        behind,
                    ),
                )
            choice.add(total, _said_cues("total", where, lead, line, behind))
        state = "first" if before is None else "whole" if chained is None else "part"
        choice.add(
            None,
            _null_cues(
                "rule" if said is not None else "no rule",
                label,
                draft.metric,
                lead,
                state,
                draft.funding is not None,
                place.does or "none",
            ),
        )
        best = choice.best()
        if best is None:
            self.parts.pop(ref, None)
        else:
            self.parts[ref] = best

    def _candidates(self, ref: int, draft: Draft, size: Decimal | None, inside: dict[int, list[int]]) -> list[int]:
        """The larger amounts of one currency: those of the sentence, the nearest first, then those before it, and behind it what adds up."""
        figures = self.article.money
        if size is None:
            return []

        def larger(other: int) -> bool:
            amount = figures[other].amount
            return amount is not None and amount > size and figures[other].currency == figures[ref].currency

        beside = inside[draft.sentence]
        found = sorted((r for r in beside if r != ref and larger(r)), key=lambda r: abs(r - ref))
        first = beside[0]
        found += [
            r
            for r in range(first - 1, max(-1, first - 1 - _BACK), -1)
            if self.drafts[r].sentence >= 0 and r not in self.equals and larger(r)
        ]
        sums = [figures[r].amount for r in beside]
        found += [
            r
            for r in inside.get(draft.sentence + 1, ())
            if larger(r) and len(sums) > 1 and close(sums, figures[r].amount)
        ]
        return list(dict.fromkeys(found))

    def _room_beside(self, ref: int, total: int, beside: list[int]) -> bool:
        """Whether a total is large enough for one more part beside those of the same sentence that stand before."""
        figures = self.article.money
        others = [r for r in beside if r < ref and self.parts.get(r) == total]
        return below([figures[r].amount for r in (*others, ref)], figures[total].amount)

    def _tops(self, last: int | None, inside: dict[int, list[int]]) -> list[int]:
        """The amounts of the sentence of `last` that are no parts."""
        return [] if last is None else [r for r in inside.get(self.drafts[last].sentence, ()) if r not in self.parts]

    def _sums(self, ref: int, total: int, beside: list[int], rules: dict[int, int]) -> Sums:
        figures = self.article.money
        limit = figures[total].amount or Decimal(0)
        kept = [
            r
            for r in beside
            if r != total
            and figures[r].currency == figures[ref].currency
            and figures[r].amount is not None
            and (figures[r].amount or 0) < limit
            and (r == ref or rules.get(r) in (None, total, rules.get(ref)))
        ]
        return Sums(tuple(figures[r].amount or Decimal(0) for r in kept), kept.index(ref) if ref in kept else -1)

    def _alike(self, draft: Draft, whole: Draft) -> tuple[str, ...]:
        item = (
            "both"
            if draft.item == whole.item
            else "own"
            if draft.item and not whole.item
            else "none"
            if not draft.item
            else "other"
        )
        return (
            "metric" if draft.metric == whole.metric else "other metric",
            "subject" if draft.subject == whole.subject else "no subject" if draft.subject is None else "other subject",
            f"item {item}",
            "period" if draft.period == whole.period else "other period",
            "status" if draft.status == whole.status else "other status",
        )

    def _lead(self, place: Place) -> str:
        scope, token = place.scope, place.scope.tokens[place.at]
        words = scope.flat[: token.start - scope.start]
        found = next((name for name, cue in _LEADS.items() if cue.search(words)), "plain")
        return f"{found} listed" if "B" in scope.kinds else found

    def _whole(self, total: int) -> bool:
        """Whether a word says that an amount is all of it: 총, 전체."""
        start = self.article.money[total].start
        return _WHOLE.search(self.article.text, max(0, start - 14), start) is not None


def _size(amount: Decimal | None, low: Decimal | None) -> Decimal | None:
    return amount if amount is not None else low


def _behind(place: Place) -> str:
    """Whether an amount is said to be a share, or by how much something changes: 30억 원 늘어난다."""
    tokens, at = place.scope.tokens, place.at
    if _SHARE.search(place.scope.flat[tokens[at].end - place.scope.start :]):
        return "share"
    last = at
    while last + 2 < len(tokens) and tokens[last].comma and "M" in (tokens[last + 1].kind, tokens[last + 2].kind):
        last += 1 if tokens[last + 1].kind == "M" else 2  # 일반회계가 60억 원, 특별회계가 30억 원 늘어난다
    follows = next((t for t in tokens[last + 1 : last + 3] if t.kind == "V"), None)
    grows = follows is not None and follows.stem.startswith(CHANGES) and tokens[last].particle in ("", "이", "가")
    return "change" if grows else ""


def _where(ref: int, total: int, distance: int) -> str:
    if not distance:
        return "before" if total < ref else "behind"
    return "next" if distance < 0 else f"back {distance}" if distance < 4 else "far"


@together(WEIGHTS)
def _place_cues(where: str, rank: int, rule: str, lead: str, label: str, metric: str | None) -> Iterator[str]:
    yield from (
        where,
        f"rank {rank}",
        f"{where} rank {rank}",
        rule,
        f"{rule} {where}",
        f"{lead} {where}",
        f"{label} {where}",
    )
    yield from (
        f"{metric} {where}",
        f"{rule} {lead}",
        f"{rule} {metric}",
        f"{label} rank {rank}",
        f"{lead} {label} {where}",
    )


def _sum_cues(sums: Sums, where: str, size: Decimal | None, whole: Decimal | None, label: str) -> Cues:
    """Whether the amounts beside it, or a run of them, add up to the total; else whether there is room for them."""
    if size is None or whole is None:
        return _added("unknown", where, 0, "unknown", label)
    share = next((name for most, name in _SHARES if size < most * whole), "nearly")
    amounts, at = sums
    n = len(amounts)
    if n > 1 and at >= 0:
        if close(amounts, whole):
            return _added("all", where, min(n, 4), share, label)
        for first in range(at + 1):
            for last in range(max(at, first + 1), n):
                if close(amounts[first : last + 1], whole):
                    return _added("run", where, min(last - first + 1, 4), share, label)
    return _added("room" if below(amounts or (size,), whole) else "too much", where, min(n, 4), share, label)


@together(WEIGHTS)
def _added(how: str, where: str, count: int, share: str, label: str) -> Iterator[str]:
    yield from (
        f"adds {how}",
        f"adds {how} {where}",
        f"adds {how} {count}",
        f"adds {how} {count} {where}",
        f"adds {how} {label}",
    )
    yield from (f"share {share}", f"share {share} {where}")


@together(WEIGHTS)
def _like_cues(where: str, alike: tuple[str, ...], funded: bool, whole_funded: bool) -> Iterator[str]:
    yield from alike
    yield from (f"{word} {where}" for word in alike)
    yield from (
        f"{alike[0]} {alike[2]}",
        f"{alike[0]} {alike[1]}",
        f"{alike[0]} {alike[1]} {alike[2]}",
        " ".join(alike[:4]),
    )
    source = "of a source" if funded and not whole_funded else "of two sources" if funded else "of no source"
    yield from (source, f"{source} {where}", f"{source} {alike[0]}")


@together(WEIGHTS)
def _link_cues(where: str, link: str, divided: bool, whole: bool, lead: str) -> Iterator[str]:
    yield from (f"link {link}", f"link {link} {where}", f"link {link} {lead}")
    if divided:
        yield from ("total is a part", f"total is a part {where}", f"total is a part {link}")
    if whole:
        yield from ("whole", f"whole {where}", f"whole {lead}")


@together(WEIGHTS)
def _said_cues(what: str, where: str, lead: str, line: bool, behind: str) -> Iterator[str]:
    yield from (f"{what}: {where}", f"{what}: {where} {lead}")
    if line:
        yield from (f"{what} line", f"{what} line {where}")
    if behind:
        yield from (f"{what} {behind}", f"{what} {behind} {where}")


@together(WEIGHTS)
def _null_cues(
    rule: str, label: str, metric: str | None, lead: str, state: str, funded: bool, does: str
) -> Iterator[str]:
    yield from (
        "null",
        f"null {rule}",
        f"null {label}",
        f"null {metric}",
        f"null {lead}",
        f"null {state}",
        f"null {does}",
    )
    yield from (f"null {rule} {lead}", f"null {rule} {metric}", f"null {rule} {label}", f"null {state} {lead}")
    if funded:
        yield from ("null of a source", f"null of a source {state}")
