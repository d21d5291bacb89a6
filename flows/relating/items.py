"""What an amount is for or of."""

import re
from functools import lru_cache

from flows.extracting.words import is_organization
from flows.relating.cues import KINDS_AS_ITEMS, MEASURES, PROGRAMME_ENDINGS, PROVINCES_SHORT, PURPOSES, TWO_FUNDS
from flows.relating.metric_words import METRIC_NOUNS
from flows.relating.metrics import COSTS, funding_of, phrase_metric, verb_class
from flows.relating.nouns import head as head_of
from flows.relating.nouns import no_noun as _no_noun
from flows.relating.phrases import Scope, Token
from flows.relating.place import Phrase, Place, is_body, is_person, is_thing, metric_noun, phrase_ending, phrase_from
from flows.relating.subjects import phrase_of
from flows.relating.verbs import verb_form

_TARGET = frozenset(("에", "에는", "에도", "에만", "에의"))
_SPENDING = re.compile("쓸|쓴|쓰는|드는|들$|들어[가갈간]|들인|들일|보탠|보태|투입|필요한|넣|댈|대는|투자")
_NO_TARGETS = frozenset(
    "예산안 추경 추경안 본예산 회의 협약 이후 초 말 상반기 하반기 당시 경우 가운데 해외 국내 이곳 부지 시장 코스피 코스닥 이전 사이 중간 동안 안팎 이번 때 뒤 전 곳 그동안 처음 이유 탓 덕분 기준 이상 이하 반면 이외 외".split()
)
_SITES = tuple(
    "산단 단지 산업단지 터 부지 일대 지역 시 군 구 읍 면 동 리 역 항 로 도시 권 센터 국 주 은행 병원 학교 대학 협회 업체 기업 가구 농가 명 자 인 생 원 민".split()
)
_BUILDS = tuple(
    "짓 지어 지으 세우 세워 만들 조성 구축 건립 설치 개설 증설 신설 확충 늘리 늘려 넓히 개발 추진 도입".split()
)
_SPENT = frozenset("fund donation penalty other price tax debt".split())
_LEADS = frozenset("의 짜리 상당의 어치의 이상의 규모의 여의 대의".split())
_FIELD = re.compile(r"(?:분야|부문|사업|과정|회계|기금)$")
_EMPTY = frozenset(
    "이 그 해당 올해 내년 총 전체 신규 추가 사업 예산 금액 규모 등 것 데 바 점 수 이번 본 당초 국내 전국 지역 현장 연간 목표 실적 몫 여기 이곳 곳 그중 품목 값 최종 외국인 정부 물량 자금 터 부지 땅 일대 용지 계약 일감 회사 이후 전년 혜택 때 주요 세부 관련 비슷한 대형 각종 새 모든 나머지 대신 아래 전망치 평균 이는 몫도 안은 때는 일도 정반대로 이상 이하 기존 일부 부문 분야 할인율 중심 바탕 대상 계기 기준 경제적 경제 파급 간접 고용".split()
)


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
    "사업비 총사업비 공사비 총공사비 건립비 건설비 조성비 설치비 복구비 복구액 사업 재원 소요예산 사업예산 공사금액 사업규모 건축비 소요액 사업금액 예산 예산안 본예산 추경 추경예산 추경안 추경예산안 추가경정예산 추가경정예산안"
    " 세출 세입 재정 재정규모 국가예산 정부예산 예산액 예산규모 당초예산 기정예산 살림 살림살이 편성액 삭감액 증액분 집행액 매출 매출액 매출고 판매액 판매고 판매금액 판매실적 판매대금 수익 수익금 수입금 총수입 매상 거래액 이익 흑자 잉여 차익 이윤"
    " 적자 손실 손실액 적자액 지원금 보조금 지원 지원액 지원비 보조 출연 기금 조성액 결성액 적립금 가격 값 단가 요금 시세 시가 원가 물가 최고가 최저가 평균가 세금 세수 세액 세입금 빚 부채 부채액 부채총액 채무 채무액 대출 대출금 대출액 융자 융자금"
    " 융자액 차입 과징금 배상금 배상액 손해배상 기부금 기부액 기부 기탁 기탁금 기탁액 후원금 후원 모금액 모금 기부금액 기부실적 교역액 교역규모 자산 재산 대금 지출 발행액 발행규모 소득 보상 보증 체납 체납액".split()
)


# Kinds of investment and fund: 벤처투자 12조 원, 1천억 원의 창업펀드.
_KINDS = ("벤처투자", "설비투자", "시설투자", "펀드")


@lru_cache(maxsize=1 << 15)
def no_noun(name: str) -> bool:
    """A predicate or an adverb that was taken for a noun: 쌓인, 바꾸고도, 정반대로."""
    return _no_noun(name) or verb_form(name) is not None


@lru_cache(maxsize=1 << 15)
def is_kind(name: str) -> bool:
    """Whether a noun names a kind of a metric and not just the metric: 과태료, 수해성금, 지방채; not 과징금, 매출."""
    noun = metric_noun(name)
    if noun is None:
        return False
    if name in KINDS_AS_ITEMS or name.endswith(_KINDS):
        return True
    return (
        name not in _PLAIN
        and METRIC_NOUNS[noun] not in _PLAIN_METRICS
        and not name.startswith("총")
        and name not in MEASURES
    )


def governing(place: Place) -> Phrase | None:
    """The noun that says what the amount is: 과태료 1천만 원, 300만 원의 벌금, 체불액이 … 3억 원으로, the nearest that names a metric."""
    tokens = place.scope.tokens
    for phrase in (place.label, place.head):
        if phrase and phrase_metric(tokens, phrase):
            return phrase
    for n in range(place.at - 1, -1, -1):
        token = tokens[n]
        if token.kind == "V" and token.form == "fin":
            return None
        if token.kind == "M" and token.particle not in ("에서", "보다", "에서는"):
            return None
        if token.kind == "N" and token.particle in ("은", "는", "이", "가", "도", "만") and metric_noun(token.stem):
            return phrase_of(tokens, n)
    return None


def kind_of(place: Place) -> Phrase | None:
    """The kind of metric that the governing noun names, with its modifiers."""
    tokens = place.scope.tokens
    # 9억 유로를 영업이익으로 남겼다
    if not tokens[place.at].comma:
        for n in range(place.at + 1, min(len(tokens), place.at + 4)):
            if tokens[n].kind in "MV":
                break
            if tokens[n].kind == "N" and tokens[n].particle in ("로", "으로") and is_kind(tokens[n].stem):
                return n, n
    found = governing(place)
    if found is None:
        return None
    for n in range(found[1], found[0] - 1, -1):
        if is_kind(tokens[n].stem) and not funding_of(tokens[n].stem):
            kept = _trim(tokens, (found[0], n), drop_metric=False)
            return kept or (n, n)
    return None


def spent_on(place: Place) -> Phrase | None:
    """The purpose in a clause on the money: 축제와 행사에 쓸 돈, 공장을 늘리는 데 드는 국비, 할인 비용에 보탠 국비."""
    tokens = place.scope.tokens
    label = place.label
    if label is None:
        return None
    verb = label[0] - 1
    while verb >= 0 and tokens[verb].kind in "AT" and not tokens[verb].particle:
        verb -= 1
    if verb < 1 or tokens[verb].kind != "V" or not _SPENDING.match(tokens[verb].stem):
        return None
    before = tokens[verb - 1]
    if before.stem in ("데", "데에") and verb > 2 and tokens[verb - 2].form == "adn":
        for n in range(verb - 3, max(-1, verb - 8), -1):
            if tokens[n].kind == "V":
                return None
            if tokens[n].kind == "N" and tokens[n].particle in ("을", "를"):
                return _trim(tokens, phrase_of(tokens, n), drop_metric=False)
    if before.kind == "N" and before.particle in _TARGET and not is_body(before.stem):
        return _trim(tokens, join_before(tokens, phrase_of(tokens, verb - 1)), drop_metric=False)
    return None


def sold(place: Place) -> Phrase | None:
    """What so much money is worth of: 온누리상품권도 12억 원어치, 토하젓과 쌀귀리 등이 4억 원어치."""
    tokens = place.scope.tokens
    if "어치" not in tokens[place.at].stem:
        return None
    for n in range(place.at - 1, -1, -1):
        if tokens[n].kind in "VM":
            return None
        if tokens[n].kind == "N" and tokens[n].stem not in ("등", "등이") and tokens[n].particle != "에서":
            return _trim(tokens, join_before(tokens, phrase_of(tokens, n)), drop_metric=False)
    return None


def target(place: Place) -> Phrase | None:
    """What money is put into: 직거래장터에 예산 6천5백만 원을 댄다, 보안에 120억 원을 투자한다; no place and no body."""
    tokens = place.scope.tokens
    if place.verb is not None and tokens[place.verb].stem.startswith(
        ("담", "반영", "포함", "실", "올", "이르", "달", "그쳤", "머물")
    ):
        return None
    for n in range(place.at - 1, -1, -1):
        token = tokens[n]
        if token.kind == "M" or (token.kind == "V" and token.form != "adn"):
            return None
        if token.kind != "N" or token.particle not in _TARGET or token.comma:
            continue
        name = token.stem
        if (
            len(name) < 2
            or name in _NO_TARGETS
            or name.endswith(_SITES)
            or is_body(name)
            or is_organization(name)
            or is_person(name)
            or no_noun(name)
        ):
            return None
        return _trim(tokens, join_before(tokens, phrase_of(tokens, n)), drop_metric=False)
    return None


def cause(place: Place) -> Phrase | None:
    """What has an economic effect: 공장 건설로 생산유발 3천억 원."""
    tokens = place.scope.tokens
    for n in range(place.at - 1, -1, -1):
        token = tokens[n]
        if (
            token.kind == "N"
            and token.particle in ("로", "으로")
            and token.stem not in ("것", "앞")
            and not no_noun(token.stem)
        ):
            return _trim(tokens, phrase_of(tokens, n), drop_metric=False)
        if token.kind == "V" and token.form == "fin":
            return None
    return None


@lru_cache(maxsize=1 << 15)
def programme(name: str) -> bool:
    """A name of a project or facility by its last noun."""
    return name.endswith(PROGRAMME_ENDINGS)


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
    phrase = _trim(tokens, phrase_of(tokens, last), drop_metric=False)
    # 국가산업단지에: where, not what
    if tokens[last].stem.endswith(("단지", "산단", "공원", "특구")) and tokens[last].particle.startswith("에"):
        return None
    if phrase is None or (phrase[0] == phrase[1] and len(tokens[last].stem) < 5):
        return None
    return phrase


def _trim(tokens: list[Token], phrase: Phrase | None, drop_metric: bool = True) -> Phrase | None:
    """A phrase without bodies and places in front and metric words behind: 특수선 목표 → 특수선."""
    if phrase is None:
        return None
    first, last = phrase
    # what stands before a predicate or an adverb is not of the name: 보니 직접 경제효과
    for n in range(first, last):
        if no_noun(tokens[n].stem):
            first = n + 1
    while first < last and (
        tokens[first].stem in _EMPTY or tokens[first].stem in PROVINCES_SHORT or is_body(tokens[first].stem)
    ):
        first += 1
    while (
        drop_metric
        and last >= first
        and (
            tokens[last].stem in MEASURES
            or funding_of(tokens[last].stem)
            or tokens[last].stem.endswith(TWO_FUNDS)
            or (metric_noun(tokens[last].stem) == tokens[last].stem and tokens[last].stem not in KINDS_AS_ITEMS)
            or tokens[last].stem.startswith("총사업비")
            or tokens[last].stem.endswith(("당", "사업비"))
        )
    ):
        last -= 1
    if last < first or all(t.stem in _EMPTY or t.stem in MEASURES for t in tokens[first : last + 1]):
        return None
    if first == last and no_noun(tokens[first].stem) and tokens[first].form != "quoted":
        return None
    if first == last and (is_person(tokens[first].stem) or is_body(tokens[first].stem) or len(tokens[first].stem) < 1):
        return None
    return first, last


def join_before(tokens: list[Token], phrase: Phrase) -> Phrase:
    """A phrase with what 와/과/및 adds to it: 재난 예방과 위험지역 정비."""
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


def item_of(place: Place, metric: str | None) -> tuple[Phrase | None, bool]:
    """The item by the words around the figure, and whether it is a strong reading (not merely the topic of the sentence)."""
    tokens, at = place.scope.tokens, place.at
    kind = kind_of(place)
    if kind:
        return kind, True
    # 98억 원짜리 노광기, 50조 원의 대책
    if tokens[at].particle in _LEADS and not tokens[at].comma:
        led = _trim(tokens, head_of(tokens, at + 1))
        if led and not tokens[led[1]].stem.startswith(("투자", "지원", "계약", "공급")):
            return led, True
    for phrase in (place.head, place.relative):
        if not phrase:
            continue
        whole = phrase
        if phrase is place.head:
            named = next(
                (n for n in range(phrase[0], phrase[1] + 1) if metric_noun(tokens[n].stem) == tokens[n].stem), None
            )
            phrase = (phrase[0], named) if named is not None else phrase
        kept = _trim(tokens, phrase)
        if kept and (
            phrase_metric(tokens, phrase)
            or whole is place.relative
            or "규모" in tokens[at].stem
            or tokens[at + 1].stem == "규모"
        ):
            return kept, True
    found = spent_on(place) or sold(place) or (cause(place) if metric == "economic_effect" else None)
    if found:
        return found, True
    built = built_object(place) or worked_on(place)
    if built:
        return built, True
    if place.label:
        first, last = place.label
        for n in range(last, first - 1, -1):
            if tokens[n].stem in KINDS_AS_ITEMS:
                return (n, n), True
        if (
            tokens[last].particle in _TARGET
            and (metric is None or metric in COSTS or metric in _SPENT)
            and not is_body(tokens[last].stem)
        ):
            kept = _trim(tokens, join_before(tokens, place.label))
            if kept and (not _located(tokens, kept)):
                return kept, True
            # 설비를 잇는 투자에만 3~5억 원이
            if (
                kept is None
                and first > 1
                and tokens[first - 1].form == "adn"
                and tokens[first - 2].particle in ("을", "를")
            ):
                return (phrase_of(tokens, first - 2)[0], last), True
        elif phrase_metric(tokens, place.label) or funding_of(tokens[last].stem) or tokens[last].stem in MEASURES:
            kept = _trim(tokens, place.label)
            if kept:
                return kept, True
            owner = first - 1
            while owner >= 0 and tokens[owner].kind == "A":
                owner -= 1
            bare = owner < first - 1 and tokens[owner].particle == "" and not tokens[owner].comma
            if (
                owner >= 0
                and tokens[owner].kind == "N"
                and (tokens[owner].particle == "의" or bare)
                and not is_body(tokens[owner].stem)
            ):
                kept = _trim(tokens, join_before(tokens, phrase_ending(tokens, owner)))
                if kept and (tokens[kept[1]].form == "quoted" or not is_person(tokens[kept[1]].stem)):
                    return kept, True
    for n in range(at - 1, -1, -1):
        token = tokens[n]
        if token.kind == "V" and token.form == "fin":
            break
        if token.kind != "N" or (token.comma and not token.particle):
            continue
        if token.form == "quoted" and programme(token.stem):
            return (n, n), True
        if (
            token.particle in _TARGET
            and (programme(token.stem) or token.stem.endswith(PURPOSES) or token.form == "quoted")
            and metric_noun(token.stem) != token.stem
        ):
            kept = _trim(tokens, join_before(tokens, phrase_of(tokens, n)), drop_metric=False)
            if kept and not (len(token.stem) < 3 and token.stem in _EMPTY):
                return kept, True
        if token.particle == "에서" and _FIELD.search(token.stem):
            kept = _trim(tokens, phrase_of(tokens, n), drop_metric=False)
            if kept:
                return kept, True
    for n in range(at + 1, len(tokens)):
        if tokens[n].form == "quoted" and programme(tokens[n].stem):
            return (n, n), True
        if tokens[n].kind == "M":
            break
    put = target(place) if metric in COSTS or metric == "fund" else None
    return put, put is not None


def _located(tokens: list[Token], phrase: Phrase) -> bool:
    """A place where something happens rather than a purpose: 해남에, 새만금 국가산업단지에."""
    name = tokens[phrase[1]].stem
    return phrase[0] == phrase[1] and not programme(name) and not is_thing(name) and len(name) <= 3


def worked_on(place: Place) -> Phrase | None:
    """활주로를 늘리는 사업에 492억 원: the object of the clause before 사업, 공사, 데."""
    tokens, k = place.scope.tokens, place.at - 1
    while k > 0 and tokens[k].kind in "AT":
        k -= 1
    if (
        k < 2
        or tokens[k].stem not in ("사업", "공사", "작업", "데", "데에", "데만", "일")
        or tokens[k - 1].form != "adn"
    ):
        return None
    for n in range(k - 2, max(-1, k - 8), -1):
        if tokens[n].kind == "V":
            return None
        if tokens[n].kind == "N" and tokens[n].particle in ("을", "를"):
            return phrase_of(tokens, n)
    return None


def built_object(place: Place) -> Phrase | None:
    """What the money builds: 1조2천억원을 들여 … 공장을 짓는다."""
    tokens, at = place.scope.tokens, place.at
    if place.verb is None:
        return None
    kind = verb_class(tokens[place.verb].stem)
    if kind not in ("spend", "invest", "build", "secure", "support", "budget"):
        return None
    if (
        kind in ("build", "spend", "invest")
        and tokens[place.verb].form == "con"
        and tokens[at].particle not in ("이", "가")
    ) or kind == "build":
        for n in range(at + 1, min(len(tokens), place.verb + 14)):
            token = tokens[n]
            if token.kind == "M" or (token.kind == "V" and token.form == "fin"):
                break
            if (
                token.kind == "Q"
                and token.particle in ("을", "를")
                and n
                and tokens[n - 1].kind == "N"
                and not tokens[n - 1].particle
            ):
                return _trim(tokens, phrase_of(tokens, n - 1), drop_metric=False)
            # 경쟁력 확보를 위한: the object of another clause
            if n + 1 < len(tokens) and tokens[n + 1].form == "adn":
                continue
            if token.kind == "N" and token.particle in ("을", "를", "도") and n != place.at and not is_body(token.stem):
                if token.form == "quoted":
                    return n, n
                kept = _trim(tokens, phrase_of(tokens, n), drop_metric=False)
                if (
                    kept
                    and tokens[kept[1]].stem not in ("사업비", "예산", "투자", "힘")
                    and len(tokens[kept[1]].stem) > 1
                ):
                    does = next((t.stem for t in tokens[n + 1 :] if t.kind == "V"), "")
                    put = target(place) if verb_class(does) != "build" and not does.startswith(_BUILDS) else None
                    return put or kept
            if token.kind == "N" and token.particle in ("에", "에는") and kind == "invest" and programme(token.stem):
                return _trim(tokens, phrase_of(tokens, n), drop_metric=False)
    for n in range(at + 1, place.verb):
        if (
            tokens[n].kind == "N"
            and tokens[n].particle in ("에", "에는", "로", "으로")
            and not is_body(tokens[n].stem)
            and not _located(tokens, (n, n))
        ):
            return _trim(tokens, phrase_of(tokens, n), drop_metric=False)
    for n in range(at + 1, min(len(tokens), at + 8)):
        if tokens[n].kind == "M":
            break
        if tokens[n].kind == "N" and tokens[n].particle in ("로", "으로") and tokens[n].stem in KINDS_AS_ITEMS:
            return n, n
    # 이산화탄소 1톤을 포집하는 데 60달러가
    for n in range(at - 1, max(0, at - 5), -1):
        if (
            tokens[n].kind == "Q"
            and tokens[n].particle in ("을", "를")
            and tokens[n - 1].kind == "N"
            and kind == "spend"
        ):
            return _trim(tokens, phrase_of(tokens, n - 1), drop_metric=False)
    # 터를 사는 데 283억원을 썼다; 설비를 하나 지으려면 수백억 원이 필요하다
    for n in range(at - 1, max(-1, at - 8), -1):
        if (
            tokens[n].kind == "V"
            and verb_class(tokens[n].stem) in ("buy", "build")
            and (tokens[n].stem.endswith(("려면", "기")) or (n + 1 < at and tokens[n + 1].stem.startswith("데")))
        ):
            for k in range(n - 1, max(-1, n - 4), -1):
                if tokens[k].kind == "N" and tokens[k].particle in ("을", "를"):
                    return phrase_of(tokens, k)
    return None


def topic_item(scope: Scope, at: int) -> Phrase | None:
    """The thing that a sentence is about, when it is no body and no metric: 실증장비는 … 예산은 645억 원이다."""
    tokens = scope.tokens
    for n in range(at - 1, -1, -1):
        token = tokens[n]
        if token.kind == "N" and token.particle in ("은", "는", "이", "가", "도"):
            if is_person(token.stem) or is_body(token.stem) or is_organization(token.stem) or no_noun(token.stem):
                continue
            if (
                funding_of(token.stem)
                or metric_noun(token.stem) == token.stem
                or token.stem in MEASURES
                or phrase_metric(tokens, phrase_of(tokens, n))
            ):
                continue
            kept = _trim(tokens, phrase_of(tokens, n), drop_metric=False)
            if kept:
                return kept
    return None


def listed_item(tokens: list[Token], phrase: Phrase) -> Phrase | None:
    """The thing in a label of a list: ◇장애인 지원 968억원."""
    return _trim(tokens, join_before(tokens, phrase), drop_metric=phrase[0] != phrase[1])


def object_after(tokens: list[Token], at: int) -> Phrase | None:
    """The noun phrase right behind the figure."""
    return phrase_from(tokens, at + 1)
