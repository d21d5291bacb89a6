"""The noun phrases that may be an item: kinds of a metric, programmes, and what of a phrase is no name."""

import re
from functools import lru_cache

from flows.relating.money.metrics import funding_of, phrase_metric
from flows.relating.money.subjects import phrase_of
from flows.relating.syntax.cues import KINDS_AS_ITEMS, MEASURES, PROGRAMME_ENDINGS, PROVINCES_SHORT, TWO_FUNDS
from flows.relating.syntax.metric_words import METRIC_NOUNS
from flows.relating.syntax.nouns import no_noun as _no_noun
from flows.relating.syntax.nouns import without_copula
from flows.relating.syntax.phrases import Token
from flows.relating.syntax.place import Phrase, Place, is_body, is_person, metric_noun
from flows.relating.syntax.verbs import verb_form

TARGET = frozenset(("에", "에는", "엔", "에도", "에만", "에의"))

EMPTY = frozenset(
    "도내 이 그 해당 올해 내년 총 전체 신규 추가 사업 예산 금액 규모 등 것 데 바 점 수 이번 본 당초 국내 전국 지역 현장 연간 목표 실적 몫 여기 이곳 곳 그중 품목 값 최종 외국인 정부 물량 자금 터 부지 땅 일대 용지 계약 일감 회사 이후 전년 혜택 때 주요 세부 관련 비슷한 대형 각종 새 모든 나머지 대신 아래 전망치 평균 이는 몫도 안은 때는 일도 정반대로 이상 이하 기존 일부 부문 분야 할인율 중심 바탕 대상 계기 기준 경제적 경제 파급 간접 고용 직접 공급 납품 구매 매매 첫 시·군 시군 구·군 시·도 시·군·구 올 한 협상 예비타당성 예타 가운데 지금껏 처음 그동안 그간 국내외 치 진 질 할 살 볼 될 선 제 한때 예전 당분간 당장 끝내 이미 이들 초기 초반 중반 후반 막판 초창기 향후 차기 후년 관내 지금 현재 이제 요즘 최근 아직 만큼".split()
)

_HOLLOW = EMPTY | MEASURES

_CONJUNCTIONS = frozenset(
    "측은 측이 측도 이른바 그런데 그러나 하지만 그리고 그래서 그러자 그러면서 따라서 다만 특히 한편 아울러 게다가 더구나 더욱이 반면 또는 혹은 즉 예컨대 가령 실제로 사실 결국".split()
)
_ATTRACTED = frozenset("유치 투자유치 투자 민간투자 외자 외자유치 민자유치 성과".split())
# 제2공항 관련 예산, 새싹기업 육성사업 수행기관, 신규과제 선정계획, 골목상권 되살리기 사업 공모, 관광 분야 투자 유치 성과
_TAILS = frozenset(
    "관련 소관 수행기관 주관기관 운영기관 참여기관 선정계획 시행계획 추진계획 운용계획 투자유치 도내 역시 또한 대비 때 당시 무렵 즈음 시절 공모 응모 대상지 후보지 예정지 첫 예타 예비타당성조사".split()
)
"""What stands behind the name of a thing and is none of it: who carries it out, the paper that it is in."""
_VAIN = _HOLLOW | _ATTRACTED
"""Nouns that together, too, name nothing: 민간투자 유치 성과."""

# Nouns that say no more than the metric itself does; every other noun of a metric is a kind of it: 과태료, 장학금, 최저임금.
_PLAIN_METRICS = frozenset(
    (
        "exports",
        "imports",
        "trade_balance",
        "grdp",
        "production",
        "economic_effect",
        "damage",
        "market_size",
        "investment",
        "orders",
    )
)

_PLAIN = frozenset(
    "사업비 총사업비 공사비 총공사비 건립비 건설비 조성비 설치비 사업 재원 소요예산 사업예산 공사금액 사업규모 건축비 소요액 사업금액 예산 예산안 본예산 추경 추경예산 추경안 추경예산안 추가경정예산 추가경정예산안"
    " 세출 세입 재정 재정규모 국가예산 정부예산 예산액 예산규모 당초예산 기정예산 살림 살림살이 편성액 삭감액 증액분 집행액 매출 매출액 매출고 판매액 판매고 판매금액 판매실적 판매대금 수익 수익금 수입금 총수입 매상 거래액 이익 흑자 잉여 차익 이윤"
    " 적자 손실 손실액 적자액 지원금 보조금 지원 지원액 지원비 보조 출연 기금 조성액 결성액 적립금 가격 값 단가 요금 시세 시가 원가 물가 최고가 최저가 평균가 세금 세수 세액 세입금 빚 부채 부채액 부채총액 채무 채무액 대출 대출금 대출액 융자 융자금"
    " 융자액 차입 과징금 배상금 배상액 손해배상 기부금 기부액 기부 기탁 기탁금 기탁액 후원금 후원 모금액 모금 기부금액 기부실적 교역액 교역규모 자산 재산 대금 지출 발행액 발행규모 소득 보상 보증 체납 체납액".split()
)

SPANNED = re.compile("^(?:신규(?=예산)|추정|일평균|하루평균|월평균|연평균|누적|최종|연간|월간)(?=..)")
"""What only says of how long or which of several an amount is: 일평균수출액, 최종예산액."""
# Kinds of investment and fund: 벤처투자 12조 원, 1천억 원의 창업펀드.
_KINDS = ("벤처투자", "설비투자", "시설투자", "펀드")


@lru_cache(maxsize=1 << 15)
def no_noun(name: str) -> bool:
    """A predicate or an adverb that was taken for a noun: 쌓인, 바꾸고도, 정반대로."""
    return _no_noun(name) or verb_form(name) is not None


@lru_cache(maxsize=1 << 15)
def is_kind(name: str) -> bool:
    """Whether a noun names a kind of a metric and not just the metric: 과태료, 수해성금, 지방채; not 과징금, 매출."""
    name = SPANNED.sub("", name)  # 누적매출
    noun = metric_noun(name)
    if noun is None:
        return False
    if name in KINDS_AS_ITEMS or name.endswith(_KINDS):
        return True
    if METRIC_NOUNS[noun] == "price" and noun.endswith(("가격", "값")):
        return False
    return (
        name not in _PLAIN
        and METRIC_NOUNS[noun] not in _PLAIN_METRICS
        and not name.startswith("총")
        and name not in MEASURES
    )


def governing(place: Place) -> Phrase | None:
    """The noun that says what the amount is: 과태료 1천만 원, 300만 원의 벌금, 체불액이 … 3억 원으로, the nearest that names a metric."""
    tokens = place.scope.tokens
    if place.named:
        return place.label
    if place.head and phrase_metric(tokens, place.head):
        return place.head
    for n in range(place.at - 1, -1, -1):
        token = tokens[n]
        if token.kind == "V" and token.form == "fin":
            return None
        if token.kind == "M" and token.particle not in ("에서", "보다", "에서는"):
            return None
        if token.kind == "N" and token.particle in ("은", "는", "이", "가", "도", "만") and metric_noun(token.stem):
            return phrase_of(tokens, n)
    return None


def kind_of(place: Place, governor: Phrase | None) -> Phrase | None:
    """The kind of metric that the governing noun names, with its modifiers."""
    tokens = place.scope.tokens
    # 9억 유로를 영업이익으로 남겼다, 2천억 원은 공사채를 발행해
    topical = tokens[place.at].particle in ("은", "는")
    made = ("로", "으로", "을", "를") if topical else ("로", "으로")
    if not tokens[place.at].comma:
        for n in range(place.at + 1, min(len(tokens), place.at + 4)):
            if tokens[n].kind in "MV":
                break
            if tokens[n].kind == "N" and tokens[n].particle in made and is_kind(tokens[n].stem):
                return n, n
    if governor is None:
        return None
    for n in range(governor[1], governor[0] - 1, -1):
        if is_kind(tokens[n].stem) and not funding_of(tokens[n].stem):
            kept = trim(tokens, (governor[0], n), drop_metric=False)
            return kept or (n, n)
    return None


@lru_cache(maxsize=1 << 15)
def programme(name: str) -> bool:
    """A name of a project or facility by its last noun."""
    return name.endswith(PROGRAMME_ENDINGS)


@lru_cache(maxsize=1 << 15)
def _in_front(name: str) -> bool:
    """What stands in front of a name and is none of it: 올해, 경북, 포항시, 이른바."""
    return name in EMPTY or name in _CONJUNCTIONS or name in PROVINCES_SHORT or is_body(name)


@lru_cache(maxsize=1 << 15)
def _measures(name: str) -> bool:
    """What stands behind a name and only says what is measured: 목표, 국비, 사업비."""
    return (
        name in MEASURES
        or funding_of(name) is not None
        or name.endswith((*TWO_FUNDS, "당", "사업비"))
        or (metric_noun(plain := SPANNED.sub("", name)) == plain and plain not in KINDS_AS_ITEMS)
        or name.startswith("총사업비")
    )


def trim(tokens: list[Token], phrase: Phrase | None, drop_metric: bool = True) -> Phrase | None:
    """A phrase without bodies and places in front and metric words behind: 특수선 목표 → 특수선."""
    if phrase is None:
        return None
    first, last = phrase
    # what stands before a predicate or an adverb is not of the name: 보니 직접 경제효과, 특산품인 곶감
    for n in range(first, last):
        if no_noun(tokens[n].stem) or without_copula(tokens[n].stem) != tokens[n].stem:
            first = n + 1
    while first < last and (_in_front(tokens[first].stem) or tokens[first].stem == "및"):
        first += 1
    while last > first and tokens[last].stem in _TAILS:
        last -= 1
        # 골목 되살리기 사업 국토부 공모
        while last > first and tokens[last + 1].stem == "공모" and is_body(tokens[last].stem):
            last -= 1
    while drop_metric and last >= first and _measures(tokens[last].stem):
        last -= 1
        while last > first and (tokens[last].stem == "평균" or tokens[last].stem in _TAILS):
            last -= 1
    if last < first or (tokens[last].stem in _VAIN and all(t.stem in _VAIN for t in tokens[first : last + 1])):
        return None
    if first == last and _nothing(tokens[first].stem, tokens[first].form == "quoted"):
        return None
    return first, last


@lru_cache(maxsize=1 << 15)
def _nothing(name: str, quoted: bool) -> bool:
    """Whether a noun that stands alone is no name of a thing."""
    return not name or is_person(name) or is_body(name) or (not quoted and no_noun(name))


def join_before(tokens: list[Token], phrase: Phrase) -> Phrase:
    """A phrase with what 와/과/및 adds to it: 산불 예방과 등산로 정비."""
    first, last = phrase
    while first > 1 and tokens[first - 1].stem == "및" and tokens[first - 2].kind == "N":
        first = phrase_of(tokens, first - 2)[0]
    while (
        first > 0
        and tokens[first - 1].kind == "N"
        and tokens[first - 1].particle in ("와", "과", "의")
        and not tokens[first - 1].comma
    ):
        if is_body(tokens[first - 1].stem):
            break
        first = phrase_of(tokens, first - 1)[0]
    return first, last


def listed_item(tokens: list[Token], phrase: Phrase) -> Phrase | None:
    """The thing in a label of a list: ◇청년 주거 410억원."""
    return trim(tokens, join_before(tokens, phrase), drop_metric=phrase[0] != phrase[1])


# Endings that make a noun a programme even without quotation marks.
NAMED_ENDINGS = (
    "사업",
    "프로젝트",
    "클러스터",
    "타운",
    "특구",
    "축제",
    "박람회",
    "공원",
    "보급",
    "단지",
    "산단",
    "거점",
    "캠퍼스",
)


def mentioned(tokens: list[Token], last: int) -> Phrase | None:
    """The programme whose last noun is `tokens[last]`, None when that noun alone says too little: 이 사업."""
    following = tokens[last + 1] if last + 1 < len(tokens) else None
    if not tokens[last].particle and following is not None and following.kind == "N" and not tokens[last].comma:
        return None
    phrase = trim(tokens, phrase_of(tokens, last), drop_metric=False)
    # 국가산업단지에: where, not what
    if tokens[last].stem.endswith(("단지", "산단", "공원", "특구")) and tokens[last].particle.startswith("에"):
        return None
    if phrase is None or (phrase[0] == phrase[1] and len(tokens[last].stem) < 5):
        return None
    return phrase
