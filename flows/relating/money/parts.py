"""Totals and their parts, amounts and their equivalents."""

import re
from collections.abc import Sequence
from decimal import Decimal
from itertools import combinations, islice, pairwise

from flows.relating.model import Figure
from flows.relating.syntax.phrases import Scope, Token

_ADDS = re.compile(r"합치|합쳐|합친|합하|합해|합한|더하면|더해도|더한|더해|합계|합산|도합|통틀어")
_TOTAL = frozenset("총 모두 도합 통틀어 전체 합계 총액 전부".split())
_WHOLE = frozenset(("은", "는", "", "의", "이", "가", "도"))
CHANGES = ("늘", "줄", "증가", "감소", "불", "증액", "감액", "오르", "올랐", "내렸", "깎", "커", "뛰")
_NOT_PART = re.compile(r"당$|종전|당초|기존|지난해|작년|전년|애초|이전|대비|각각?$|평균|환산|한화|우리 돈")
_BREAKDOWN = re.compile(
    r"주요|세부|내역|구성|[가-힣]별(?:로|로는|로 보면| |$)|부문별|재원|가운데|이 중|이중|중에서|에서는"
)
_JOINTS = re.compile(r"[,/·]")
_AMONG = re.compile(r"가운데|이 ?중|중에서|중 |몫은|몫이")
_EQUIVALENT = re.compile(r"우리 ?돈|한화|원화|환산")
ROUNDING, ROOM = Decimal("0.006"), Decimal("1.006")
"""What rounding takes of a total, and how much of it parts may be."""
_RECENT = 300
"""How many parts found last are looked through: a sentence that is read has fewer figures."""


def close(parts: Sequence[Decimal | None], total: Decimal | None) -> bool:
    """Whether parts add up to a total, give or take what rounding takes."""
    known = [p for p in parts if p is not None]
    if total is None or not known or len(known) < len(parts):
        return False
    return abs(sum(known) - total) <= abs(total) * ROUNDING


def bracket_anchor(scope: Scope, outer: Scope) -> int | None:
    """The place in `outer.tokens` of the amount that a bracket stands behind."""
    for n in outer.amounts:
        if outer.tokens[n].end <= scope.anchor <= outer.tokens[n].end + 3:
            return n
    return None


def in_bracket(scope: Scope, figures: list[Figure], anchor: int, parts: dict[int, int], equals: dict[int, int]) -> None:
    """`총 90억 원(국비 45, 도비 30)` makes parts, `4억 파운드(약 7천억 원)` an equivalent of the amount `anchor`."""
    for n, token in enumerate(scope.tokens):
        if token.kind != "M":
            continue
        figure, total = figures[token.ref], figures[anchor]
        if figure.currency != total.currency:
            equals[token.ref] = anchor
            continue
        before = scope.flat[: token.start - scope.start].rstrip()
        before = _JOINTS.split(before)[-1] if n else before
        if (
            not before.strip("( ")
            or _NOT_PART.search(before)
            or any(t.kind == "T" for t in scope.tokens[max(0, n - 2) : n])
        ):
            continue
        if figure.amount is not None and total.amount is not None and abs(figure.amount) > abs(total.amount):
            continue
        parts[token.ref] = anchor


def in_sentence(scope: Scope, figures: list[Figure], parts: dict[int, int], equals: dict[int, int]) -> list[int]:
    """`국비 52억 원을 비롯해 도비 21억 원 등 총 80억 원`, `80억 원 가운데 52억 원`. Gives the amounts that are no parts."""
    tokens = scope.tokens
    places = scope.amounts
    if len(places) < 2:
        return [tokens[n].ref for n in places if tokens[n].ref not in parts and tokens[n].ref not in equals]
    for k, n in enumerate(places):
        if not k:
            continue
        gap = tokens[places[k - 1] + 1 : n]
        text = " ".join(t.stem for t in gap)
        here = figures[tokens[n].ref]
        if _EQUIVALENT.search(text) and figures[tokens[places[k - 1]].ref].currency != here.currency:
            equals[tokens[n].ref] = tokens[places[k - 1]].ref
            continue
        whole = any(t.stem in _TOTAL for t in gap[-3:])
        listed = bool(gap) and (gap[0].stem.startswith("등") or _ADDS.search(text) is not None or "비롯" in text)
        if tokens[places[k - 1]].stem.startswith("씩"):
            continue
        # 선도기업 투자 2조 원을 포함한 민간투자는 총 9조 원
        included = gap and gap[0].stem.startswith("포함") and tokens[places[k - 1]].particle in ("을", "를")
        previous = tokens[places[k - 1]].ref
        if included and figures[previous].currency == here.currency and below([figures[previous].amount], here.amount):
            parts[previous] = tokens[n].ref
            continue
        if (whole or listed) and not any(t.stem == "나머지" for t in gap):
            candidates = [
                tokens[p].ref
                for p in places[:k]
                if figures[tokens[p].ref].currency == here.currency and tokens[p].ref not in parts
            ]
            for first in range(len(candidates) - 1 if not listed else len(candidates)):
                chosen = candidates[first:]
                amounts = [figures[c].amount for c in chosen]
                if close(amounts, here.amount) or (
                    listed and whole and first == len(candidates) - len(chosen) and below(amounts, here.amount)
                ):
                    parts.update(dict.fromkeys(chosen, tokens[n].ref))
                    break
        if gap and any(t.stem == "몫" for t in gap) and below([here.amount], figures[tokens[places[k - 1]].ref].amount):
            parts[tokens[n].ref] = tokens[places[k - 1]].ref
            continue
        # 6천억 원을 쏟고 있으며 이 중 2천억 원은 …
        pointed = len(gap) > 1 and gap[-1].stem in ("가운데", "중") and gap[-2].stem in ("이", "그")
        if pointed or any(t.stem == "이중" for t in gap[-1:]):
            previous = tokens[places[k - 1]].ref
            if figures[previous].currency == here.currency and below([here.amount], figures[previous].amount):
                parts[tokens[n].ref] = previous
                continue
        if gap and any(t.stem in ("가운데", "중", "중에서") for t in gap) and _between(tokens, places[k - 1], n):
            previous = tokens[places[k - 1]].ref
            if figures[previous].currency == here.currency and below([here.amount], figures[previous].amount):
                parts[tokens[n].ref] = previous
    # 사업비 7천371억 원은 국비가 3천670억 원, 공사가 3천701억 원이다; 체납액은 582억 원으로 도 전체 1조 원의 5.8%다
    for k, n in enumerate(places[:-2]):
        rest = [tokens[p].ref for p in places[k + 1 :]]
        listed = "B" in scope.kinds[n:]
        # 은행이 50억 원, 도가 30억 원, 시가 20억 원을 댄다; ▲가 50억 원 ▲나 30억 원 ▲다 20억 원: the first is one of them
        alike = "B" in scope.kinds[:n] if listed else tokens[n].comma and not (tokens[n].particle or tokens[n].stem)
        if (
            alike
            or (tokens[n].particle not in _WHOLE and not listed)
            or tokens[n].ref in parts
            or any(r in parts or r in equals for r in rest)
        ):
            continue
        if len({figures[r].currency for r in [tokens[n].ref, *rest]}) == 1 and close(
            [figures[r].amount for r in rest], figures[tokens[n].ref].amount
        ):
            parts.update(dict.fromkeys(rest, tokens[n].ref))
    for first, second in pairwise(places):
        share = tokens[second].particle == "의" and second + 1 < len(tokens) and tokens[second + 1].kind == "Q"
        gap = tokens[first + 1 : second]
        if share and any(t.stem in ("전체", "총", "전국", "모두") for t in gap) and not any(t.kind == "V" for t in gap):
            small, large = tokens[first].ref, tokens[second].ref
            fits = below([figures[small].amount], figures[large].amount)
            if small not in parts and figures[small].currency == figures[large].currency and fits:
                parts[small] = large
    remainder(scope, figures, parts)
    return [tokens[n].ref for n in places if tokens[n].ref not in parts and tokens[n].ref not in equals]


def remainder(scope: Scope, figures: list[Figure], parts: dict[int, int]) -> None:
    """총사업비 9천억 원 가운데 국비가 6천억 원이고 나머지 3천억 원은 …: the rest is of the same whole."""
    if not parts:
        return
    tokens = scope.tokens
    for first, second in pairwise(scope.amounts):
        whole = parts.get(tokens[first].ref)
        named = [t for t in tokens[first + 1 : second] if t.kind == "N"]
        if whole is None or not named or named[0].stem != "나머지" or tokens[second].ref in parts:
            continue
        siblings = [r for r, w in parts.items() if w == whole]
        if below([figures[r].amount for r in (*siblings, tokens[second].ref)], figures[whole].amount):
            parts[tokens[second].ref] = whole


def hanging(refs: list[int], figures: list[Figure], recent: list[int], parts: dict[int, int]) -> None:
    """A list in brackets that adds up to an amount of the sentence before: … 30억 원을 쓴다. 배(9억 원), 차(8억 원), 말(13억 원)이다."""
    if len(refs) < 3 or any(r in parts for r in refs) or len({figures[r].currency for r in refs}) > 1:
        return
    for total in reversed(recent):
        same = figures[total].currency == figures[refs[0]].currency
        if same and close([figures[r].amount for r in refs], figures[total].amount):
            parts.update(dict.fromkeys(refs, total))
            return


def _between(tokens: list[Token], first: int, second: int) -> bool:
    """Whether 가운데 follows the first amount and its noun, with no predicate before the second."""
    for token in tokens[first + 1 : second]:
        if token.kind == "V" and token.form in ("fin", "con"):
            return False
        if token.stem in ("가운데", "중", "중에서"):
            return True
    return False


def below(amounts: Sequence[Decimal | None], total: Decimal | None) -> bool:
    """Whether amounts find room in a total, give or take what rounding takes."""
    known = [a for a in amounts if a is not None]
    return total is not None and bool(known) and sum(known) <= total * ROOM


def of_previous(
    scope: Scope,
    figures: list[Figure],
    tops: list[int],
    earlier: list[int],
    parts: dict[int, int],
    lone_total: bool,
    recent: list[int],
) -> None:
    """Parts of a total that an earlier sentence states, and a total that adds up earlier sentences' amounts.

    `tops`: this sentence's amounts that are no parts yet; `earlier`: those of the sentences before, the nearest last; `lone_total`: the
    last of them is the only amount of the sentence right before; `recent`: all amounts of that sentence.
    """
    if not tops or not earlier:
        return
    flat, tokens = scope.flat, scope.tokens
    first = figures[tops[0]]
    lead = flat[: first.start - scope.start]
    last = earlier[-1]
    same = [t for t in tops if figures[t].currency == first.currency]
    # 국비 100억 원을 받는다. 시비 100억 원을 더해 총 200억 원 규모다.
    for total in tops:
        own = [p for p, t in islice(reversed(parts.items()), _RECENT) if t == total and p > earlier[-1]]
        amounts = [figures[p].amount for p in own]
        if (
            own
            and not close(amounts, figures[total].amount)
            and close([*amounts, figures[last].amount], figures[total].amount)
        ):
            parts[last] = total
            return
    # 일반회계가 2천억 원, 특별회계가 4백억 원 늘어난다: by how much, not how much
    end = next((n for n in scope.amounts if tokens[n].ref == tops[-1]), len(tokens))
    grown = end + 1 < len(tokens) and tokens[end].particle in ("", "이", "가") and tokens[end + 1].kind == "V"
    if grown and tokens[end + 1].stem.startswith(CHANGES):
        return
    if (
        len(same) > 1
        and not _ADDS.search(lead)
        and not any(tokens[n].particle.startswith("보다") for n in scope.amounts)
    ):
        # two amounts add up to a third by chance sooner than three do
        for total in (*reversed(recent), *(reversed(earlier[-10:]) if len(same) > 2 else ())):
            if figures[total].currency == first.currency and close(
                [figures[t].amount for t in same], figures[total].amount
            ):
                parts.update(dict.fromkeys(same, total))
                return
    lone = tops[-1] if _ADDS.search(flat) else None
    if lone is not None and len(tops) == 1:
        pool = [
            e for e in earlier[-8:] if figures[e].currency == figures[lone].currency and figures[e].amount is not None
        ]
        for size in range(2, min(5, len(pool)) + 1):
            for chosen in combinations(reversed(pool), size):
                if close([figures[c].amount for c in chosen], figures[lone].amount):
                    parts.update(dict.fromkeys(chosen, lone))
                    return
    among = _AMONG.search(lead)
    breaks = _BREAKDOWN.search(lead)
    if among and "가운데서도" not in lead:
        for total in reversed(earlier[-3:]):
            if figures[total].currency == first.currency and below([first.amount], figures[total].amount):
                parts.update(dict.fromkeys(tops[:1], total))
                return
    if (
        breaks
        and lone_total
        and figures[last].currency == first.currency
        and any(t.kind == "B" for t in tokens[1:])
        and below([figures[t].amount for t in same], figures[last].amount)
    ):
        parts.update(dict.fromkeys(same, last))
