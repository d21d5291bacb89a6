"""How a sentence puts an amount, whoever is named: what becomes of it, what thing is told of, which verb and noun stand before it."""

import re
from dataclasses import dataclass
from functools import lru_cache

from flows.relating.syntax.phrases import Token
from flows.relating.syntax.place import Place, metric_noun
from flows.relating.syntax.predicates import verb_class

_BECOMING = re.compile("^[가-힣]{2,}(?:되|된|될|돼|됐)")
_BECOMES = tuple(
    "든다 드는 들고 들기 들며 들었 들어가 들어간 들어갈 들어갔 소요 필요 쓰이 쓰인 쓰일 쓰였 쓰여 나가 나간 나갈 나갔 나온 나와 나왔 나올 모이 모인 모일 모였 쌓이 쌓인 쌓였"
    " 걷힌 걷혔 팔리 팔린 팔릴 팔렸 팔려 잡히 잡힌 잡혔 담기 담긴 담겼 실린 실렸 깎인 깎였 돌아가 돌아간 돌아갔 몰린 몰렸 들어오 들어온 들어올 들어왔 생기 생긴 생길 생겼".split()
)
_STATES = tuple(
    "늘 줄 오르 오른 올라 올랐 내리 내린 내렸 떨어 뛰 뛴 뛰었 불어 이르 이른 이를 달하 달한 달했 넘 그치 그친 그쳤 머물 머문 많 적 남 웃돌 웃도 밑돌 밑도 육박 증가 감소 급증 급감 상승 하락 기록 집계 추산 추정 나타 차지 비싸 싸".split()
)
_ASIDE = ("위해", "통해", "따르", "따라")
_TOPIC, _SUBJECT = frozenset("은 는 도 만".split()), frozenset(("이", "가"))
_OVER = frozenset("하루 월 연 연간 매년 해마다 매달 한해 한달".split())


@lru_cache(maxsize=1 << 15)
def voice(stem: str) -> str:
    """Whether a predicate says who does something with money, what becomes of it, or how much it is: 투입한다, 투입된다, 늘었다."""
    if stem.startswith(_STATES):
        return "is"
    return "becomes" if _BECOMING.match(stem) or stem.startswith(_BECOMES) else "does"


@dataclass(slots=True, eq=False)
class Setting:
    """The voice of the predicate, what thing is told of (`about`), the verb that modifies the amount or its noun, that noun, and a rate."""

    voice: str
    about: str
    modifier: str
    noun: str
    rate: str


def setting(place: Place, namings: set[int]) -> Setting:
    """How an amount is put; `namings` are the tokens that name somebody."""
    tokens, at = place.scope.tokens, place.at
    verb = place.verb
    while verb is not None and tokens[verb].stem.startswith(_ASIDE):
        verb = found if (found := place.scope.kinds.find("V", verb + 1)) >= 0 else None
    first, noun = at, "no noun"
    if place.label:
        first, noun = place.label[0], metric_noun(tokens[place.label[1]].stem) or "other"
    return Setting(
        voice(tokens[verb].stem) if verb is not None else "no verb",
        _about(place, namings),
        _modifier(tokens, first),
        noun,
        _rate(tokens, at),
    )


def _about(place: Place, namings: set[int]) -> str:
    """Whether the clause is about a thing: 펀드는 30억 원을, 이 사업은 총사업비 30억 원을."""
    tokens, subject = place.scope.tokens, "nothing"
    for n in range(place.at - 1, -1, -1):
        token = tokens[n]
        if token.kind == "V" and token.form == "fin":
            break
        if token.kind != "N":
            continue
        if token.particle in _TOPIC:
            labelled = place.label is not None and n == place.label[1]
            return "somebody" if n in namings else "label" if labelled else "thing"
        if token.particle in _SUBJECT and subject == "nothing":
            subject = "acting" if n in namings else "subject"
    return subject


def _modifier(tokens: list[Token], first: int) -> str:
    """The verb right before an amount or its noun: 이 일에 드는 사업비, 시가 낸 3억 원."""
    n = first - 1
    while n >= 0 and tokens[n].kind in "AT" and not tokens[n].particle:
        n -= 1
    if n < 0 or tokens[n].kind != "V":
        return "no modifier"
    stem = tokens[n].stem
    return (
        f"{tokens[n].form} {verb_class(stem) or 'other'} {voice(stem)}" if tokens[n].form == "adn" else tokens[n].form
    )


def _rate(tokens: list[Token], at: int) -> str:
    """Whether an amount is one of many alike: 1인당 3만 원, 업체당 평균 3억 원씩."""
    for token in tokens[max(0, at - 2) : at]:
        if token.stem.endswith("당") and token.kind in "AN":
            return "rate"
        if token.stem in _OVER:
            return "over time"
    return "each" if tokens[at].particle == "씩" else "no rate"
