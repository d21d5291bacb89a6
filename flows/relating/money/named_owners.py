"""Constructions that settle by themselves whose an amount is, and whose it cannot be."""

import re

from flows.extracting.body_words import is_common
from flows.relating.money.body_kinds import may_be_a_name
from flows.relating.money.breakdowns import BY_BODY
from flows.relating.money.metrics import funding_of
from flows.relating.money.subject_choice import Named
from flows.relating.money.subjects import penalised
from flows.relating.syntax.cues import MEASURES
from flows.relating.syntax.nouns import no_noun
from flows.relating.syntax.phrases import Token
from flows.relating.syntax.place import Place, metric_noun
from flows.relating.syntax.turns import goes_on, named_in_turn, turn_of

_AMOUNTS = tuple(MEASURES)
_PAYERS = frozenset("company bank body public local ministry education association".split())
_UNTOLD = ("unknown", "company", "body")
_FOREMOST = re.compile("가장|압도적|제일|1위|최고|최다|최대")
_LEAVES = ("제외", "뺀", "빼")


def left_out(tokens: list[Token], named: list[Named]) -> set[str]:
    """The names of those that an amount leaves out: 한빛전자와 누리를 제외한 매출은, 한빛전자를 빼면."""
    last = next((n for n, t in enumerate(tokens) if t.stem.startswith(_LEAVES) and n), 0) - 1
    if last < 0 or tokens[last].particle not in ("을", "를"):
        return set()
    first = last
    while first and tokens[first - 1].kind == "N" and (goes_on(tokens[first - 1]) or not tokens[first - 1].particle):
        first -= 1
    return {one.name for one in named if first <= one.owner.at <= last}


def foremost(place: Place, named: list[Named]) -> str | None:
    """Who is first or last in something: 이익을 가장 많이 낸 은행은 다온은행으로 670억 원을 냈다."""
    tokens, n = place.scope.tokens, place.at - 1
    if n < 1 or tokens[n].particle not in ("로", "으로") or not _FOREMOST.search(place.scope.flat):
        return None
    if not any(t.kind == "N" and t.particle in ("은", "는") for t in tokens[:n]):
        return None
    return next((o.name for o in named if o.owner.at == n and o.owner.kind not in ("foreign", "unknown")), None)


def in_turn(place: Place, named: list[Named]) -> str | None:
    """Whose turn it is of those that are named together: 포항시와 경주시의 예산은 각각 2조 원과 1조 원이다."""
    turn = turn_of(place.scope, place.at)
    which = named_in_turn(place.scope.tokens, turn, [n.owner.at for n in named]) if turn else None
    return None if which is None else named[which].name


def paying(place: Place, named: list[Named]) -> str | None:
    """The body right before an amount among others that each pay a share: 국비 9억 원, 시비 5억 원, 한빛전력 3억 원을 합쳐."""
    scope, label = place.scope, place.label
    if label is None or label[0] != label[1] or label[1] != place.at - 1 or len(scope.amounts) < 3:
        return None
    tokens = scope.tokens
    if tokens[label[1]].particle or not any(funding_of(tokens[n - 1].stem) for n in scope.amounts if n):
        return None
    return next((n.name for n in named if n.owner.at == label[1] and n.owner.kind in _PAYERS), None)


def spending(place: Place, named: list[Named]) -> str | None:
    """Who is named right before the amount and spends it, though nothing tells a body: 새솔은 60억 원을 들여, 다온은 30억 원을 들여."""
    tokens, at = place.scope.tokens, place.at
    if not at or tokens[at - 1].particle not in ("은", "는") or tokens[at].particle not in ("을", "를"):
        return None
    if place.act not in ("spend", "invest"):
        return None
    name = tokens[at - 1].stem
    if name.endswith("산업") and len(name) > 3 and not is_common(name[:-2]):
        return name  # 한울산업은 30억 원을 투자한다; 바이오산업은 none
    if len(place.scope.amounts) < 2:
        return None
    return next((n.name for n in named if n.owner.at == at - 1 and n.owner.kind in _UNTOLD), None)


def fined(place: Place, named: list[Named], metric: str | None) -> str | None:
    """Who is to pay a penalty, where the sentence names whom it falls on."""
    phrase = penalised(place, metric)
    if phrase is None:
        return None
    name = place.scope.tokens[phrase[1]].stem
    by_form = name if place.scope.tokens[phrase[1]].kind == "N" and may_be_a_name(name) else None  # '한끼요'에 과징금
    return next((n.name for n in reversed(named) if phrase[0] <= n.owner.at <= phrase[1]), by_form)


def listed(place: Place) -> str | None:
    """The body that a list by bodies names right before the amount: 업체별 과징금은 한빛 30억 원, 누리가 20억 원."""
    by, label = BY_BODY.search(place.scope.flat), place.label
    if by is None or label is None or label[0] != label[1] or place.named:
        return None
    token = place.scope.tokens[label[0]]
    if token.start < place.scope.start + by.end() or token.particle not in ("", "이", "가", "은", "는"):
        return None
    name = token.stem
    nobody = len(name) < 2 or metric_noun(name) or name.endswith(_AMOUNTS) or no_noun(name) or is_common(name)
    return None if nobody else name
