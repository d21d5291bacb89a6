"""The noun phrases of a construction that may say what an amount is for or of, with what speaks for and against each."""

import re
from dataclasses import dataclass
from functools import lru_cache

from flows.extracting.body_words import is_organization
from flows.extracting.words import judge
from flows.relating.money.kinds import EMPTY, SPANNED, is_kind, join_before, no_noun, programme, trim
from flows.relating.money.metrics import funding_of, verb_class
from flows.relating.syntax.cues import MEASURES, PURPOSES
from flows.relating.syntax.nouns import AROUND, is_only_counted
from flows.relating.syntax.nouns import phrase as noun_phrase
from flows.relating.syntax.phrases import Token
from flows.relating.syntax.place import BREAKS, Phrase, is_body, is_person, is_thing, metric_noun

_ROLES = {
    role: particles.split()
    for role, particles in {
        "topic": "은 는 도 만 측은",
        "subject": "이 가 측이",
        "object": "을 를",
        "to": "에 에는 엔 에도 에만 에의 에게 에게는",
        "by": "로 으로 로는 으로는 로만 으로만 로도 으로도",
        "at": "에서 에서는 에선 에서도 에서만",
        "of": "의",
        "and": "와 과",
    }.items()
}
ROLE_OF = {particle: role for role, particles in _ROLES.items() for particle in particles}
_ABOUT = ("대한", "대해", "관련", "관한", "따른", "위한", "위해", "위하")
_TIMES = re.compile(
    "(?:년|월|일|때|초|말|후|전|뒤|중|간|동안|이후|이전|당시|기간|시기|무렵|반기|분기|시점|단계|차례|이번|올해|작년|현재|최근|오늘)$"
)
_PEOPLE = tuple(
    "업자 사업주 학생 할머니 할아버지 주민 농민 어민 상인 체납자 자영업자 소상공인 노동자 근로자 피해자 투자자 증권사 수입사 업체 회사 농가 은행 대학 학교 사람 가구 세대 대상자 당첨자 운용사 제조사 시공사 화주 군민 시민 도민 국민 어르신 청년 부부 아동 기업 스타트업 협력사 부품사 계열사 자회사 회원사 조합원 유족 이재민 원고 피고 채권단 금융권 금융기관 투자가 수급자 환자 관광객 외국인 참가자 입주민 노인 장애인 제약사 선주사 조선사 건설사 제강사 벤처캐피털 사모펀드 하청 원청 정규직".split()
)
# 투자 시작, 39억 원 징수: what a headline says is done
_DEEDS = frozenset(
    "시작 돌파 육박 징수 의결 확정 편성 체결 결성 통과 본궤도 달성 가속 본격화 착수 삭감 판결 삽 첫삽 선정 착공 준공 개소 개장 기공 완공 돌입 시동 눈앞 무산 출범 개막 폐막"
    " 개통 제동 재개 가결 부결 상정 접수 성료 성황 순항 박차 새달 내달 들썩 활짝 훨훨 날개 잰걸음 급물살 청신호 적신호 투입 거둬 쏟아 착착 순풍 쾌거 재시동 첫발 막바지".split()
)
_ET_CETERA = {"등이": "subject", "등은": "topic", "등을": "object", "등에": "to", "등의": "of", "등도": "topic"}
_WEAK = frozenset(
    "수도권 비수도권 충청권 호남권 영남권 동남권 지역 도내 시내 부지 곳 일대 시장 해외 국내 방침 계획 예정 전망 것으로 결과 이유 경우 상황 가운데 과정 차원 자체 측 쪽 점 배경 자리 행사 회의 기자회견 보고서 자료 통계 분석 공시 협약 협약식 업무협약 투자협약 방안 대책 의견 목소리 지적"
    " 누적 후속 잠정 신규 추가 불확실성 노동계 경영계 노사 사측 노조 요구 소식 모습 분위기 문제 부담 도움 영향 힘 눈길 관심 박차 속도 성과 주민 시민 사람 이들 업체 기업 기관 농가 가구 학생 직원 고객 관광객 방문객 전체 합계 평균 규모 수준 증가 감소 비중 절반 순 등 이상 이하 효과 필요 가능 추진 확보 투입 예결위 브리핑 본회의 정례회 임시회 이사회 주총 주주총회 국무회의 상임위 전체회의 심의 심사 계수조정 기자간담회 투자처 청사진 한도 상한 하한 사유 명목".split()
)


_JUNK = frozenset(
    "혐의 의혹 명단 과거 재차 고정 인상안 못 만 해 탓 덕 대 때문 처음 지금 최근 오늘날 사상 최고 최대 최저 최다 대부분 전부 다수 절반 많이 스스로 그대로 원안대로 이로써 그런데 그런 이런 수밖 곳이 둔 뺀 떼어 주지 내지 대고 보고 짜 돼 동 앞 옆 뒤 뒤로 장 지 안 더 덜 다 만큼 동안 단번 한꺼번"
    " 덩치 삽 문턱 차례 사례 제 여기저기 이번 다달 가까스 일찌감치 한때 애초 당초 본래 실제 사실 해마다 올봄 올가을 올여름 올겨울 세부적 구체적 전체적 개별적 누적 잠정 육박 기록 돌파 껑충 훌쩍 반토막 두배 급증 급감 감소 증가 상승 하락 그중 이중 하나 것"
    " 연결 명목 환경 값 돈만 땅만 것만 값만 몫만 몫이 몫으 평균값 등 여파 때의 가운데 나머지 곳 구간 결과 결정 책임 고개 기조 우리 사람 협의 합의 잠정합 수요 면적 불황 장기적 신기록 시대 쪽 여야 갈등 현실 차이 심의"
    " 중점 이들 내 장기화 전액 잘못 합동 속에서 빈손 시작 연합 이래 누계 데도 내가 생각 공동 날도 의사 경우 단일 아직 포기 공세 꼴찌 날개 연평균 벌써 식 상대로 추정 모습 이유 서 단숨 동결 노릇 사이 가치 반등 미리 발표 시도 측은 내림세 오름세 일로"
    " 경정 신규예산 대표적 턱걸 추산 무산 막판 선정 계획 변수 악몽 고비 처지 형편 기준 연도인 차인 계획대로 예정대로 길이 너비 높이 깊이 총연장 총길이 둘레 총면적 연면적 전체면적 살림살이 목소리 분위기 흐름 국면 신세 발판 물꼬 첫발 걸음 소식 이야기 얘기 가운데서 그래서 여기서 예전 당장 당분간 끝내 역대 그럴까 체감도 팔수록 가까이 자체 장밋빛 약속 다짐 각오 방점 초점 무게 손 발 입 눈 귀".split()
)
"""Words that are the name of nothing, whatever stands before them: adverbs, bound nouns, pieces of predicates."""
_NOT_ALONE = frozenset(
    "공모 응모 조사 예비타당성조사 예타 대상지 후보지 예정지 유치 내용 인력 협약 투자협약 업무협약 투자양해각서 양해각서 MOU 코로나19 코로나 참여 참석 방문 일자리".split()
)
"""Nouns that alone name nothing that money is for: what is signed, what is told of."""
_SOURCES = frozenset(
    "재원 자금 자본 민자 민간자본 국·도비 국도비 도·시비 시·군비 현금 자기자본 자부담 예산 예산안 정부안 본예산 추경 추경안 추가경정예산 추가경정예산안 당초예산 국가예산 정부예산 정부예산안 세입 세출 교부세 보통교부세 보조금 융자 출자금 투자금 기금 지방채 국채".split()
)
_ACTS = frozenset(
    "확정 의결 삭감 증액 감액 지급 투입 발행 징수 확보 추진 집행 편성 제출 통과 배정 책정 반영 부과 배상 보상 수주 체결 협약 계약 거래 판매 공급 출자 출연 공시 조사 신청 접수 분양 매각 매입 결손 추심 압류 환급 인상 인하 할인 절감 단축 확대 축소 주문 입주 개장 집계 청구 요구 구상 방식 칼질 부담 분담 약속 목표 지분 성장세 증가세 흑자 적자 손실 손해 침체 호조 부진 회복 개선 둔화".split()
)
_COPULAR = re.compile(
    "(?:몫|평균|최고|최저|최대|기|기준|목표|수준|규모|전부|대표|대목|상한|하한|한도|실적|액|가|값|비|률|량|소속|최초|절반|이전|첫해|대부분|유일|처음|마지막)인$|[가-힣]{2}라면$|[가-힣]으니$|(?:희망|절감|인상|발행|감소|증가|도급|투자|삭감)액$"
)


_SITES = ("단지", "산단", "지구", "특구", "공원", "시장", "유적", "역", "항")
_HELD_AT = ("회", "전", "현장", "식", "산단", "단지", "단계", "공원", "시장", "국회", "공장")
_GOODS = frozenset("김 굴 쌀 밀 콩 귤 꿀 빵 떡 술 옷 꽃".split())
_GRANTS = ("교부세", "교부금", "국고보조금", "보조금", "출연금")
"""What others give: the item where it is listed among what a body lives on."""
_EFFECTS = ("창출효과", "유발효과", "파급효과", "유발")
_BEHIND = frozenset(("등", "등에", "등을", "등이", "및", "중", "가운데"))
"""Nouns that no noun before them goes on in."""
NO_THINGS = frozenset("weak short body person time place metric rate".split())
"""Kinds of nouns that are no item once their sentence is over."""
_NOT = ("않", "못")
_FROM = frozenset(("에서", "보다", "보다는"))
_BESIDE, _QUOTED, _GOES_ON = ("고", "며"), ("다고", "라고", "자고", "다며", "라며"), ("있", "나", "싶")
"""Endings of a clause that stands beside the next one, of what somebody said, and what goes on with the same clause: 짓고 있는."""


@dataclass(slots=True, eq=False)
class Noun:
    """A noun phrase: its tokens, the token whose particle gives its role, the role, what it names, and its shape:
    `head` for a phrase as it stands, `modifier` where a metric follows it (청사 건립 in 청사 건립 사업비), `metric` for the metric's
    own noun, `counted` before a number (전차 in 전차 30대를)."""

    phrase: Phrase
    at: int
    role: str
    kind: str
    shape: str


@lru_cache(maxsize=1 << 15)
def head_kind(name: str, quoted: bool) -> str:
    """What a head noun names: a body, person, place, time, programme, purpose, kind of a metric, thing or other."""
    if quoted:
        return "programme" if programme(name) else "quoted"
    if name.endswith("들") and len(name) > 2:
        name = name[:-1]
    if is_person(name) or name.endswith(("씨", *_PEOPLE)):
        return "person"
    if name in _SOURCES:
        return "source"
    if name in _ACTS:
        return "act"
    if is_kind(name) and not funding_of(name):
        return "kind"
    if name in _WEAK or name in EMPTY:
        return "weak"
    if len(name) == 1:
        return "thing" if name in _GOODS else "short"
    if name.endswith("서") and _is_site(name[:-1]):
        return "place"  # 함부르크서, 수출상담회서: 에서, as headlines have it
    if programme(name) and not is_body(name):
        return "programme"
    if name.endswith(PURPOSES):
        return "purpose"
    if is_body(name) or is_organization(name):
        return "body"
    found = judge(name)
    if found.region or found.place:
        return "place"
    if _TIMES.search(name):
        return "time"
    if name.endswith(("율", "률")) and name not in ("환율", "자율", "법률"):
        return "rate"
    return "thing" if is_thing(name) else "other"


def _is_site(name: str) -> bool:
    found = judge(name)
    return bool(found.region or found.place) or name.endswith(_HELD_AT)


@lru_cache(maxsize=1 << 15)
def is_junk(name: str) -> bool:
    """Whether a word is the name of nothing: 가까스로, 분야별, 평균인."""
    if name in _JUNK:
        return True
    if name.endswith(("별", "당")) and len(name) > 2:
        return not name.endswith(("특별", "식당", "강당"))
    return _COPULAR.search(name) is not None


def _clean(tokens: list[Token], phrase: Phrase, drop: bool) -> Phrase | None:
    first, last = phrase
    while last > first and tokens[last].stem in _DEEDS and not tokens[last].particle:
        last -= 1
    if tokens[last].stem in AROUND:
        last -= 1
        if last < first or not tokens[last].stem.endswith(_SITES):
            return None  # 해변읍 일원에, but 국가산단 일대에
    kept = trim(tokens, (first, last), drop_metric=drop)
    if (
        kept is None
        or no_noun(tokens[kept[1]].stem)
        or is_junk(tokens[kept[1]].stem)
        or tokens[kept[1]].stem.endswith(_EFFECTS)
    ):
        return None
    # 축제와 행사, 굴과 전복
    if (
        kept[0] == kept[1]
        and kept[0]
        and tokens[kept[0] - 1].particle in ("와", "과")
        and tokens[kept[0] - 1].kind == "N"
    ):
        return join_before(tokens, kept)
    return kept


@lru_cache(maxsize=1 << 15)
def _is_plain(name: str) -> bool:
    """Whether a noun only says what is measured or whose money it is: 사업비, 국비, 목표."""
    if name in MEASURES or funding_of(name):
        return True
    noun = metric_noun(name)
    bare = SPANNED.sub("", name)
    return noun is not None and not is_kind(name) and (noun == bare or bare.startswith("총"))


def names_nothing(tokens: list[Token], phrase: Phrase) -> bool:
    """Whether a phrase names nothing that money is for: 이번 협약, 투자협약, 5개 시설, 총사업비 기준."""
    first, last = phrase
    if is_only_counted(tokens, phrase) or is_junk(tokens[last].stem):
        return True
    return tokens[last].stem in _NOT_ALONE and all(t.stem in EMPTY or t.stem in _NOT_ALONE for t in tokens[first:last])


def nouns_of(tokens: list[Token]) -> list[Noun]:
    """Every noun phrase of a construction; where a metric ends it, what stands before that: 청사 건립 사업비."""
    found: list[Noun] = []
    last = len(tokens) - 1
    for n, token in enumerate(tokens):
        particle = token.particle
        if token.kind != "N":
            counted = token.kind == "Q" and particle in ROLE_OF and n and tokens[n - 1].kind == "N"
            # 수소차 30대를 사는 데
            if (
                counted
                and not tokens[n - 1].particle
                and (kept := _clean(tokens, noun_phrase(tokens, n - 1, True), False))
            ):
                found.append(Noun(kept, n, ROLE_OF[particle], head_kind(tokens[kept[1]].stem, False), "counted"))
            continue
        if token.stem in BREAKS and not token.form:
            continue
        following = tokens[n + 1] if n < last else None
        role = "comma"
        if particle:
            role = ROLE_OF.get(particle, "other")
        elif not token.comma:
            if following is not None and following.kind == "N" and following.stem not in _BEHIND:
                continue
            role = _ET_CETERA.get(following.stem, "bare") if following is not None else "bare"
        if following is not None and not token.comma and following.stem.startswith(_ABOUT):
            role = "about"
        if following is not None and token.stem.endswith("지") and following.stem.startswith(_NOT):
            continue  # 녹록지 않다
        if is_junk(token.stem) and (particle or token.stem not in _DEEDS):
            continue  # 클러스터 첫 삽 names a cluster
        quoted = token.form == "quoted"
        whole = (n, n) if quoted else noun_phrase(tokens, n, True)
        if not quoted and _is_plain(token.stem):
            kept = _clean(tokens, whole, True)
            if token.stem.endswith(_GRANTS):
                found.append(Noun((n, n), n, role, "grant", "grant"))
            if kept and kept[1] < n:
                head = tokens[kept[1]]
                found.append(Noun(kept, n, role, head_kind(head.stem, head.form == "quoted"), "modifier"))
            if (
                token.stem not in _NOT_ALONE
                and token.stem not in EMPTY
                and metric_noun(token.stem)
                and not funding_of(token.stem)
                and token.stem not in MEASURES
            ):
                found.append(
                    Noun((max(kept[0], n - 2), n) if kept and kept[1] < n else (n, n), n, role, "metric", "metric")
                )
            continue
        kept = whole if quoted else _clean(tokens, whole, False)
        # 31곳 운영에: what is done with what has been counted
        if kept and kept[0] and kept[0] == n and token.stem in PURPOSES and tokens[n - 1].kind == "Q":
            continue
        if kept and (quoted or not names_nothing(tokens, kept)):
            found.append(Noun(kept, n, role, head_kind(token.stem, quoted), "head"))
    return found


def gap(tokens: list[Token], first: int, last: int) -> str:
    """What stands between two tokens: nothing, only words, a clause on a noun, the end of a clause, another amount."""
    kind = "same"
    for token in tokens[first + 1 : last]:
        if token.kind == "V":
            if token.form == "fin":
                return "fin"
            kind = "con" if token.form == "con" or kind == "con" else "rel"
        elif token.kind == "M" and token.particle not in _FROM:
            return "past"
    return kind


@dataclass(slots=True, eq=False)
class Between:
    """What stands between a word and the amount: as `gap` says; whether only times and adverbs (`near`); whether an amount."""

    gap: str
    near: bool
    amount: bool


def left_of(tokens: list[Token], at: int) -> list[Between]:
    """What stands between each word before the amount and the amount."""
    here = between_of("same", True, False)
    found = []
    for token in reversed(tokens[:at]):
        found.append(here)
        if token.kind in "AT" or (token.kind != "V" and token.kind != "M" and not here.near):
            continue
        kind, amount = here.gap, here.amount
        if token.kind == "V":
            if token.form == "fin":
                kind = "fin"
            elif kind in ("same", "rel"):
                kind = "con" if token.form == "con" else "rel"
        elif token.kind == "M":
            amount = True
            if token.particle not in _FROM:
                kind = "past"
        here = between_of(kind, False, amount)
    found.reverse()
    return found


@lru_cache(maxsize=64)
def between_of(kind: str, near: bool = False, amount: bool = False) -> Between:
    """One of the few ways in which something can stand between."""
    return Between(kind, near, amount)


def clause_end(tokens: list[Token], at: int) -> int:
    """Where the clause of an amount ends and another begins beside it: 30억 원을 들여 다리를 [놓고], 규제를 푼다; else the last word."""
    for n in range(at + 1, len(tokens) - 1):
        stem = tokens[n].stem
        if tokens[n].kind != "V" or tokens[n].form != "con" or not stem.endswith(_BESIDE):
            continue
        if not stem.endswith(_QUOTED) and not tokens[n + 1].stem.startswith(_GOES_ON):
            return n
    return len(tokens)


def act_behind(tokens: list[Token], at: int) -> str:
    """The class of the verb that governs a noun: 공장을 짓는 데, 설비에 투자하는."""
    for token in tokens[at + 1 : at + 5]:
        if token.kind == "V":
            return verb_class(token.stem) or "other"
        if token.kind == "M" or (token.kind == "N" and token.particle in ("을", "를")):
            return "none"
    return "none"
