"""Whose money or figure it is."""

import re

from flows.relating.cues import MEASURES, SAYING
from flows.relating.metrics import funding_of, phrase_metric, verb_class
from flows.relating.phrases import Scope, Token
from flows.relating.place import Phrase, Place, is_body, is_person, is_thing

_FORECAST = re.compile("내다[보봤본]|전망|추산|예상|예측|관측|기대")
_AGENT = frozenset(("이", "가", "은", "는", "도", "께서", "측은", "측이", "만"))
_STAFF = frozenset("임직원 직원 직원들 노조 측 봉사단".split())
_TOPIC = frozenset(("은", "는", "도"))
_GENERIC = frozenset(
    "컨소시엄 기업 업체 그룹 의회 회사 법인 협회 위원회 중소기업 대기업 기관 업계 조합 재단 은행 지사 본부 대학 병원 연구소 산단 단지".split()
)
_INSTITUTIONS = (
    "대학",
    "대학교",
    "병원",
    "센터",
    "연구소",
    "연구원",
    "기업",
    "업체",
    "업계",
    "진흥원",
    "혁신센터",
    "사업단",
    "추진단",
    "의회",
    "회사",
    "법인",
)
COMPANY_METRICS = frozenset(("profit", "loss", "debt", "orders"))
ACTS = frozenset(
    ("spend", "invest", "order", "support", "donate", "secure", "budget", "sell", "buy", "build", "lend", "fine")
)


def body_name(tokens: list[Token], phrase: Phrase) -> Phrase:
    """The part of a noun phrase that names the body: 경북 포항시 → 포항시, 삼성SDS 컨소시엄 whole."""
    first, last = phrase
    if tokens[last].stem in _GENERIC:
        return first, last
    return last, last


def _bodyish(token: Token) -> bool:
    name = token.stem
    if len(name) < 2 and name not in ("시", "도", "군", "구"):
        return False
    if is_person(name):
        return False
    return is_body(name) or not is_thing(name)


def _relative_end(tokens: list[Token], n: int, stop: int) -> int | None:
    """Where the clause of the subject `tokens[n]` is closed by an adnominal predicate before `stop`, or None."""
    for k in range(n + 1, stop):
        if tokens[k].kind == "V":
            return k if tokens[k].form == "adn" else None
    return None


def before_label(place: Place) -> Phrase | None:
    """A body that owns the noun before the figure: 울산의 수출액은, 용인시 내년 예산."""
    tokens = place.scope.tokens
    first, last = place.label or (place.at, place.at - 1)
    if place.label and tokens[last].particle in ("에", "에는", "에도", "에만", "에서", "에게", "로", "으로"):
        return None
    listed = first > 0 and tokens[first - 1].kind == "B"
    for n in range(first, last + 1):
        if listed or (n == last and tokens[n].particle not in ("", "의")):
            break
        if is_body(tokens[n].stem) and not is_person(tokens[n].stem):
            return n, n
    owned_by_companies = phrase_metric(tokens, place.label) in COMPANY_METRICS
    k = first - 1
    while k >= 0 and k > first - 5:
        token = tokens[k]
        if token.kind in "TA":
            k -= 1
            continue
        if token.kind != "N" or token.comma:
            break
        if token.particle == "의" and (is_body(token.stem) or not is_thing(token.stem)) and not is_person(token.stem):
            return (k, k) if is_body(token.stem) or owned_by_companies else None
        if token.particle == "" and is_body(token.stem):
            return k, k
        break
    return None


def agent(place: Place, acts: bool) -> Phrase | None:
    """The subject or topic before the figure. `acts`: whether the predicate is one of doing something with money."""
    tokens, at = place.scope.tokens, place.at
    tail = tokens[at + 1] if at + 1 < len(tokens) else None
    amount_is_subject = (
        tokens[at].particle in ("이", "가")
        or (place.head is not None and tokens[place.head[1]].particle in ("이", "가"))
        or (tail is not None and tail.stem in MEASURES and tail.particle in ("이", "가"))
    )
    told = place.verb is not None and tokens[place.verb].stem.startswith(SAYING)
    forecast = _FORECAST.search(place.scope.flat) is not None
    for n in range(at - 1, -1, -1):
        token = tokens[n]
        if token.kind == "V" and token.form == "fin":
            break
        if token.kind != "N" or token.particle not in _AGENT:
            continue
        if token.stem in _STAFF and n and is_body(tokens[n - 1].stem):
            return n - 1, n - 1
        if not _bodyish(token):
            continue
        # 무역업계는 711억 달러를 내다봤다: the one who says it is not the one whose it is
        if told or (amount_is_subject and forecast):
            continue
        if token.particle in ("이", "가"):
            end = _relative_end(tokens, n, at)
            if amount_is_subject and (end is None or verb_class(tokens[end].stem) != "build"):
                continue
            if end is not None:
                if tokens[end].stem.startswith(SAYING) and not tokens[end].stem.startswith("제시"):
                    continue
                if verb_class(tokens[end].stem) not in ACTS and not tokens[end].stem.startswith("제시"):
                    continue
        if not is_body(token.stem) and (not acts or token.particle == "도" or token.form == "quoted"):
            continue
        phrase = phrase_of(tokens, n)
        return body_name(tokens, phrase)
    # 2조9000억원을 들이는 주체가 behind the amount: 500억 원을 LG화학이 투자
    for n in range(at + 1, place.verb if place.verb is not None and not tokens[at].comma else at + 1):
        token = tokens[n]
        if token.kind == "M" or token.comma:
            break
        if token.kind == "N" and token.particle in ("이", "가") and is_body(token.stem):
            return n, n
    # headlines: 포항시, 220억 원 투입
    for n in range(at):
        if (
            tokens[n].kind == "N"
            and tokens[n].comma
            and not tokens[n].particle
            and is_body(tokens[n].stem)
            and not is_person(tokens[n].stem)
        ):
            return n, n
    return None


def phrase_of(tokens: list[Token], last: int) -> Phrase:
    """The bare nouns up to `last`."""
    first = last
    while (
        first > 0
        and tokens[first - 1].kind == "N"
        and not tokens[first - 1].particle
        and not tokens[first - 1].comma
        and tokens[first - 1].start < tokens[first].start
    ):
        first -= 1
    return first, last


def topic_body(scope: Scope) -> Phrase | None:
    """The body that a sentence is about: what the next sentence's figures belong to."""
    tokens = scope.tokens
    for n, token in enumerate(tokens):
        if token.kind == "V" and token.form == "fin":
            break
        if token.kind == "N" and token.particle in _TOPIC and _bodyish(token):
            return body_name(tokens, phrase_of(tokens, n)) if is_body(token.stem) else None
    return None


def bodies(scope: Scope) -> list[str]:
    """The local governments that a sentence names with a particle of its subject, for 시 and 도 alone later on."""
    return [
        t.stem
        for t in scope.tokens
        if t.kind == "N" and len(t.stem) > 2 and t.stem[-1] in "시도군구" and is_body(t.stem)
    ]


def label_body(tokens: list[Token], phrase: Phrase) -> Phrase | None:
    """The body in a label of a list or bracket: 창원시비 is the city's, HD현대중공업 a company."""
    last = tokens[phrase[1]]
    if funding_of(last.stem):
        return None
    for n in range(phrase[1], phrase[0] - 1, -1):
        if is_body(tokens[n].stem) and not is_person(tokens[n].stem) and not tokens[n].stem.endswith(_INSTITUTIONS):
            return n, n
    return None
