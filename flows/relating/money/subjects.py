"""Bodies in their constructions: who owns, pays, reaches, is fined, is told of; and whom a sentence is about."""

import re
from functools import lru_cache

from flows.extracting.gazetteer import DOMESTIC
from flows.extracting.office_words import split_title
from flows.relating.money.metrics import funding_of, phrase_metric
from flows.relating.syntax.cues import CITIES, PROVINCES_SHORT
from flows.relating.syntax.nouns import no_noun
from flows.relating.syntax.phrases import Scope, Token
from flows.relating.syntax.place import SUCH, Phrase, Place, is_body, is_person, is_thing, label_of, phrase_ending

_TOPIC = frozenset(("은", "는", "도"))
_GENERIC = frozenset(
    "컨소시엄 자회사 계열사 기업 업체 그룹 의회 법인 협회 위원회 중소기업 대기업 기관 업계 조합 재단 은행 지사 본부 대학 병원 연구소 산단 단지".split()
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
COMPANY_METRICS = frozenset(("profit", "loss", "debt", "orders", "revenue"))
_HAS = re.compile(
    "쓴|쓰는|쓸|썼|[낸낼]|내는|받|모은|모을|들인|들일|거둔|거두|거둬|벌어|짠|편성|확보|따낸|빌린|빌려|투자|지원|부담|보탠|집행|걷|올린|마련|기부|기탁|갚|판|파는|산|사들|수출|수입|투입|배정|요구|신청|못"
    "|가진|갖고|쥔|쥐고|지닌|아끼|아낀|물어|번|버는|벌|떼먹|체불|체납|밀린|안은|잃|챙긴|남긴|치른|치르|발행|보유|쌓|적립|출연|출자|대출|납부|날린|수주|달성|기록|체결|맺은|약속|예치"
)
_CAME = re.compile("들어[온오]|모[인여]|쌓[인여]|걷힌|접수된|몰린")
_QUOTED = re.compile("(?:다|라)(?:고|며|면서)$")
_JUDGING = re.compile(
    "^(?:추산|전망|예상|집계|분석|추정|예측|계산|평가|산출|기대|진단|판단|관측|어림|추계)(?:하|한|할|했|해)|^(?:내다[보본볼봤]|점[치친칠쳤]|[봤본]다$|보고$|보는$|[잡매]았$)"
)
"""Predicates of those who put a number on what others have: 손실을 30억 원으로 추산했다, 이를 것으로 내다봤다."""
# those who count what others have
_OBSERVERS = tuple(
    "연구원 연구소 통계청 관세청 경찰청 관광공사 거래소 대책본부 중대본 노동부 당국 협회 무역협회 한국은행 감독원 평가원 상공회의소 업체 조사기관 소비자원 진흥원".split()
)
_LENDERS = tuple("은행 금고 캐피탈 신협 저축은행".split())
_PAYERS = ("에", "에게", "에게는", "에는", "에게도", "에도", "로부터", "으로부터", "에게서", "으로부터는")
_PLACED = frozenset("에서 에서는 에선 에서도 으로 로 에".split())
_COMMITTEE = re.compile("(?:특별|상임|소)위원회$|상임위$|예결위$|특위$|소위$|이사회$|주총$|주주총회$")
_NO_OWNERS = frozenset(
    "이 그 저 일 말 안 것 점 길 곳 때 뒤 이는 이날 그날 지금 올해 경우 결과 여기 이곳 나머지 대부분 일부 이번 전체 제도 형편 경기 상담 위반 정보 시세 환율 물가 인구 주민 시민 학생 관광객 방문객 노동자 근로자 사람 가운데 중 동 밭 논 땅 집 비 눈 둑 물".split()
)


def body_name(tokens: list[Token], phrase: Phrase) -> Phrase:
    """The part of a noun phrase that names the body: 경북 포항시 → 포항시, 한빛전자 컨소시엄 whole."""
    first, last = phrase
    if tokens[last].stem in _GENERIC:
        return first, last
    return last, last


def _bodyish(token: Token) -> bool:
    """Whether a noun may be a body, even where nothing in its form says so."""
    return _may_be_body(token.stem)


@lru_cache(maxsize=1 << 15)
def _may_be_body(name: str) -> bool:
    if len(name) < 2 and name not in ("시", "도", "군", "구"):
        return False
    if is_person(name) or name in _NO_OWNERS or _COMMITTEE.search(name):
        return False
    return is_body(name) or not (is_thing(name) or no_noun(name))


def relative_owner(place: Place) -> Phrase | None:
    """The subject of a clause on the amount or its noun, who has, spends or gets it: 군이 축제에 쓴 예산, 시가 낸 3억 원."""
    tokens = place.scope.tokens
    if (verb := _modifying(place)) is None:
        return None
    if _CAME.match(tokens[verb].stem) and tokens[verb - 1].particle in _PLACED:
        return (verb - 1, verb - 1) if is_body(tokens[verb - 1].stem) else None
    return _subject_of(tokens, verb) if _HAS.match(tokens[verb].stem) else None


def _modifying(place: Place) -> int | None:
    """The predicate that modifies an amount or the noun before it."""
    tokens = place.scope.tokens
    verb = (place.label[0] if place.label else place.at) - 1
    while verb >= 0 and tokens[verb].kind in "AT" and not tokens[verb].particle:
        verb -= 1
    if verb < 1:
        return None
    came = _CAME.match(tokens[verb].stem) and tokens[verb - 1].particle in _PLACED
    return verb if came or tokens[verb].form == "adn" else None


def _subject_of(tokens: list[Token], verb: int) -> Phrase | None:
    """The body that is the subject of a clause that ends in a predicate."""
    for n in range(verb - 1, max(-1, verb - 8), -1):
        token = tokens[n]
        if token.kind == "V":
            return None
        if token.kind == "N" and token.particle in ("이", "가"):
            return first_of(tokens, n) if _bodyish(token) else None
        if token.kind == "Q" and token.particle in ("이", "가") and n and tokens[n - 1].kind == "N":
            return n - 1, n  # 체납자 3명이 가진
    return None


def first_of(tokens: list[Token], last: int) -> Phrase:
    """The body that ends at `last`, of several that act together the first: 경남도와 18개 시·군이, 한빛과 누리 등 3개 업체가."""
    n = last
    if tokens[n].stem in _GENERIC and n > 1 and tokens[n - 1].kind == "Q":
        n -= 1 + (tokens[n - 2].kind == "N" or tokens[n - 2].stem == "등")
        if n == last - 1:
            return last, last
    while n and (tokens[n].stem == "등" or tokens[n].stem in SUCH):
        n -= 1
    k = n - 1
    while k > 0 and tokens[k].kind == "Q":
        k -= 1
    if k >= 0 and tokens[k].kind == "N" and tokens[k].particle in ("와", "과") and is_body(tokens[k].stem):
        return k, k
    return body_name(tokens, phrase_ending(tokens, n))


def penalised(place: Place, metric: str | None = None) -> Phrase | None:
    """Who pays a penalty: 한빛에 과징금 3억 원을 물렸다, 17개 업체에 과징금을 매겼다."""
    tokens = place.scope.tokens
    if "penalty" not in (metric, place.named, phrase_metric(tokens, place.head)):
        return None
    for n in range(place.at - 1, -1, -1):
        token = tokens[n]
        if token.kind == "N" and token.particle in _PAYERS:
            return first_of(tokens, n) if _bodyish(token) or is_person(token.stem) else None
        if token.kind == "Q" and token.particle in _PAYERS and n:
            return first_of(tokens, n - 1) if n > 1 and tokens[n - 1].stem == "등" else (n, n)
    return None


def located(place: Place) -> Phrase | None:
    """The place that an indicator is of, where it only locates: 전남에서 난 피해액은, 경남으로 들어온 기부금이."""
    tokens = place.scope.tokens
    if _PLACED.isdisjoint(place.scope.particles):
        return None
    for n in range(place.at - 1, -1, -1):
        token = tokens[n]
        if token.kind == "V" and token.form == "fin":
            return None
        if token.kind == "N" and token.particle in _PLACED and is_body(token.stem) and not is_person(token.stem):
            return n, n
    return None


def office_body(name: str) -> str | None:
    """The local government or body that an office speaks for: 진주시장 → 진주시, 충남도지사 → 충남도."""
    found = split_title(name)
    return (found[0] or None) if found else None


def before_label(scope: Scope, at: int) -> Phrase | None:
    """A body that owns the noun before the figure: 울산의 수출액은, 용인시 내년 예산."""
    tokens, label = scope.tokens, label_of(scope, at)
    first, last = label or (at, at - 1)
    if label and tokens[last].particle in ("에", "에는", "에도", "에만", "에서", "에게", "로", "으로"):
        return None
    listed = first > 0 and tokens[first - 1].kind == "B"
    lent = label is not None and tokens[last].stem.endswith(("대출", "융자", "차입", "차입금"))
    for n in range(first, last + 1):
        if lent and tokens[n].stem.endswith(_LENDERS):
            continue
        if listed or (n == last and tokens[n].particle not in ("", "의")):
            break
        if is_body(tokens[n].stem) and not is_person(tokens[n].stem):
            return n, n
    k = first - 1
    while k >= 0 and k > first - 5:
        token = tokens[k]
        if token.stem in SUCH:
            break
        if token.kind in "TAQ" and not token.comma and token.particle in ("", "의"):
            k -= 1
            continue
        if token.kind != "N" or token.comma:
            break
        if token.particle == "의" and (is_body(token.stem) or not is_thing(token.stem)) and not is_person(token.stem):
            of_companies = phrase_metric(tokens, label) in COMPANY_METRICS
            return (k, k) if is_body(token.stem) or of_companies else None
        if token.particle == "" and is_body(token.stem):
            return k, k
        break
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
            if observes(scope, n):
                return None
            return body_name(tokens, phrase_of(tokens, n)) if is_body(token.stem) else None
    return None


def observes(scope: Scope, at: int) -> bool:
    """Whether a body only tells what it found of others: 통계청은 …늘었다고 밝혔다."""
    return scope.tokens[at].stem.endswith(_OBSERVERS) and reports(scope, at)


def reports(scope: Scope, at: int) -> bool:
    """Whether the sentence tells what somebody found: …이 3억 원으로 늘었다고 밝혔다."""
    verb = scope.kinds.find("V", at + 1)
    while verb >= 0 and not _quotes(scope.tokens[verb].stem):
        verb = scope.kinds.find("V", verb + 1)
    return verb >= 0


def teller(scope: Scope, at: int) -> str:
    """How an amount is told: by somebody who `told` of it (…늘었다고 밝혔다), who `judged` how much it is (…으로 추산했다), or in `plain` words."""
    if reports(scope, at):
        return "told"
    for token in scope.tokens[at + 1 :]:
        if token.kind == "V":
            if _judges(token.stem):
                return "judged"
            if token.form == "fin":
                break
    return "plain"


@lru_cache(maxsize=1 << 15)
def _judges(stem: str) -> bool:
    return _JUDGING.search(stem) is not None


@lru_cache(maxsize=1 << 15)
def _quotes(stem: str) -> bool:
    return _QUOTED.search(stem) is not None


_PLACES = frozenset((*CITIES, *PROVINCES_SHORT)) | DOMESTIC


def label_body(tokens: list[Token], phrase: Phrase) -> Phrase | None:
    """The body in a label of a list or bracket: 창원시비 is the city's, HD현대중공업 a company."""
    last = tokens[phrase[1]]
    if funding_of(last.stem):
        return None
    lent = last.stem.endswith(("대출", "융자", "차입", "차입금"))
    for n in range(phrase[1], phrase[0] - 1, -1):
        if tokens[n].stem in _GENERIC or (lent and tokens[n].stem.endswith(_LENDERS)):
            continue
        if n < phrase[1] and tokens[n].stem in _PLACES:  # 울산 외곽순환도로(1조 원)
            continue
        if tokens[n].stem == "공사":  # 터미널 2단계 공사(101억): what is built
            continue
        if is_body(tokens[n].stem) and not is_person(tokens[n].stem) and not tokens[n].stem.endswith(_INSTITUTIONS):
            return n, n
    return None
