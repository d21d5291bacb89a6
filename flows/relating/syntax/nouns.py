"""The noun beside a figure, and how much of it names what the figure is of."""

import re
from functools import lru_cache

from flows.relating.syntax.cues import CITIES, PROVINCES_SHORT, SELF_NAMES
from flows.relating.syntax.phrases import Token
from flows.relating.syntax.place import BREAKS, Phrase, is_thing
from flows.relating.syntax.place import is_body as _is_body

LINKS = frozenset(("", "의", "인", "이던", "규모의", "규모", "급", "급의", "짜리", "이상의", "상당의"))
"""What joins a figure to the noun behind it: 4만t의 비료, 15만t급 배."""

_CITIES = CITIES | PROVINCES_SHORT
# Determiners in front of a noun that do not tell it from others: 새 일자리, 전체 주민.
_SOFT = frozenset("통상 교내 새 각종 총 주요 온 모든 여러 일부 또 신형 신축 기존 나머지".split())
# Words between a noun and its figure: 국제선은 주 28편, 왕복 4차로, 지상 5층, 상위 5개사.
SKIPPED = frozenset(
    "주 왕복 편도 하루 지상 지하 상위 하위 평균 최고 최저 최다 최소한 적어도 추가 나머지 현재 지금 시속 초속 한 해 약 각 각각 만 단 무려 만점 전용 공급 순 연인원"
    " 처음 최초 최종 어느덧 당분간 역시 종전 왼쪽 오른쪽 다음 최근 이미 아직 벌써 초반 중반 후반 포함".split()
)
# 축제 기간 23만 명, 첫날 300명: when, not what.
_WHEN = frozenset("기간 당일 첫날 시즌 연휴 현장 이후 이전 동안 사이 당시 결과 시점 외 때의".split())
# Adverbs that the sentence cutter takes for nouns that belong to what follows: 연산 장치, 세계 휴대전화 판매량.
_KEPT_ADVERBS = frozenset(("1인당", "연산"))
_KEPT_IN_RATES = _KEPT_ADVERBS | frozenset("세계 국내 전국 연간 월간 누적 평균 월평균 연평균 역대".split())
# 나라별 수출 비중: how it is divided, not what it is
_NOT_BY = frozenset("특별 차별 개별 이별 선별 식별 판별 성별 작별 송별".split())
# 잔치 기간 방문객, 양식업의 경우 생산량, 13세 미만 어린이, 가장 큰 건 공항: what the noun behind does not belong to
_APART = frozenset("기간 연휴 속 결과 경우 건 미만 초과 최종 때".split())
# 5개 시설: nothing but what is counted.
_ONLY_COUNTED = frozenset("사업지 대상지 시설 공간 과제 분야 사업 시설물 품목 기관 기업 건물".split())
# 도내 병원 12곳: where things are counted.
AROUND = frozenset("일대 일원 인근 부근".split())
_WITHIN = frozenset("회사 도내 시내 군내 구내 관내 역내 국내 전국".split())
# A share is of something: 친환경 엔진부품의 비중.
_RELATIONAL = ("비중", "비율", "점유율", "몫", "책임", "지분", "과실")
# 5개 기업 대표, 18개 시·군 부단체장: what is counted ends at these.
COUNTED = tuple(
    "기관 기업 업체 회사 대학 학교 병원 단체 지자체 시도 시·도 시군 시·군 시·군·구 시군구 국가 나라 도시 부처 은행 읍면동 읍·면·동 읍·면 마을 분야 품목 업종".split()
)
_ACTIONS = frozenset(
    "설치 체결 채용 지원 조성 건설 신설 증설 양성 육성 확보 유치 선정 운영 도입 구축 개최 투입 배치 보급 공급 판매 생산 수출 제공 창출 달성 돌파 참여 참가 참석 모집"
    " 선발 개설 발굴 추진 추가 확대 축소 설립 개소 준공 착공 개장 분양 입주 방문 동원 파견 수주 매입 매각 교체 정비 철거 이전 증가 감소 상승 하락 인상 인하 성장 급증 급감"
    " 절감 향상 개선 삭감 할인 적립 더 껑충 뚝 육박 기록 통과 신청 접수 발표 검거 적발 구속 사망 부상 실종 대피 목표 투자 체험 개방 완료 마련 지급 처리 해결 제거 수거 압수 기부 전달 배부"
    " 추돌 파손 침수 폐쇄 중단 취소 연장 단축 증원 감원 증차 증편 충원 확충 적용 보전 감면 상향 하향 우대 정복 우승 탈락 진출 배출 등록 가입 이용 관람 운집 늘어 줄어 올라".split()
)
_NO_HEAD = frozenset(
    "체제 차 차로 규모 수준 이상 이하 이내 미만 초과 안팎 내외 정도 가량 단위 기준 등 모두 중 가운데 시대 시절 간 것 만 달 데 때 사이 동안 전 후 뒤 반 차이 순 이후 이전 이 그 내 밖 대비 씩 넘 못 안 더 이외 외 뿐 셈 꼴 점 여파 격 선 폭 가까이 남짓"
    " 분포 범위 격차 단계 자리 각각 전체 크기 넓이 높이 길이 무게 깊이 두께 분량 만큼 어치 덜 많이 조금 아래 위 밑 초반 중반 후반".split()
)
_CUT = frozenset(
    "간 등 중 가운데 끝 결과 및 이상 이하 규모 대상 이내 안팎 미만 정도 수준 대부분 모두 모집 때 운임 가격 값 요금 비용 임대료 시세 일대 전체 전역 각각 기준 효과 대비".split()
)
_INTENSE = frozenset("매우 다소 아주 훨씬 무척 상당히 더 가장".split())
_SPAN_WORDS = frozenset("규모 이상 상당 안팎 미만 이하 초과 이내".split())
_GE_NOUNS = frozenset("가게 무게 대게 꽃게 집게 지게 홍게 게".split())
# 12만t까지 늘릴 계획: what the clause says, not what is measured
_EMPTY_HEADS = frozenset("것 데 곳 수 점 계획 방침 예정 전망 구상 목표 탓 덕 결과 셈 상황 방안".split())
_COPULA = re.compile("이(?:다|었다|라며|라고)$")
REACHES = tuple(
    "이르 이를 이른 달하 달한 달했 달할 넘 웃도 웃돌 육박 그치 그쳐 그쳤 그친 달해 못해 머물 머문 머무 불과 못 돌파 기록 상회 밑도 밑돌 가까 채우 채웠 차지 유지 집계 늘 줄 많 적"
    " 추산 추정 전망 예상 불어 감소 증가 급증 급감 내려 올라 올랐 뛰 떨어 확인 조사 나타".split()
)
"""What a predicate says that is reached: 관광객이 30만 명을 넘었다."""
# Adnominal forms that no list of verbs holds: 깔린, 무너진, 앞세운, 속인, 더딘.
_ADNOMINAL = re.compile(
    "(?:[깔걸풀열팔쏠몰밀불들올돌늘살달딸빌흘벌알버틀눌실털뚫말]린|[남담당생맡잠옮숨끊넘챙즐]긴|[더무견]딘|[시비밝삼익식막]킨"
    "|[다미마펼걸거바합끼넘지그닥놓뭉고망받이덮몰뻗]친|[너러어려겨켜따빠터꺼퍼]진|[세채지피태키메배비싸]운|[센깬뗀샌]|[속높줄들모쓰놓쌓붙먹녹]인"
    "|^[낡작넓좁깊얕굵짧젊늙붉검밝맑굳묵익썩남숨옅짙]은|^(?:간|든|난|낸|낀|뺀|본|탄|탈|낄|쓴|찬|큰|긴|먼|센|싼|뜬|둔|쥔|딴|푼)|[누올내버달벌살늘돌]릴$|[쳐져켜]도$|힌$|[본들눈]뜬$|[점]친$|수록$|(?:내|해|돼|써|려|져|줘|와|워)야$|^(?:긁|묻|싣|듣|걷|얻|믿)은$|(?:이상|이하|미만|이내|아래|안팎|수준|[상하]한|[치수액률율량]|격|기준|평균|최고|최저|최대|최다|절반)인|^(?:이상|이하|미만|초과)(?:일|이면)"
    "|(?:예정|[가-힣]중|^중|전망|예상|계획|방침|자원|거점|관문)인$|[려러까거벼로쉬추더매]운|[가-힣]다운|[커어아]질|커진|서툰|여서|[어아]난|나온|[어아]온|[나어아]간|^가진|[리하치키기]되|떠난|만난|부서진|[가-힣]던|[가-힣]는)$"
)
_NO_NOUNS = frozenset(
    "보아 쏘아 주어 쥐어 뛰어 되어 비어 피어 쉬어 나뉘어 굴리 생기 만인 당 달리 만약 만일 비록 해 돼 두어 묻고 불고 대고 열면 그나마 이로써".split()
)
"""Other predicates and adverbs that no list of verbs holds."""
_SAID_OF_ANOTHER = tuple(
    "품목 특산물 특산품 작물 축제 시설 사업 제도 상품 제품 단지 기관 공장 센터 프로젝트 도로 명소 행사 주산지 산지 소득원 분야 업종 회사 계열사 자회사 업체".split()
)
"""What a noun in front says of the one behind, with 인: 특산품인 곶감."""
_COMMON = tuple(
    "기업 업체 기관 대학 병원 지자체 회사 협회 조합 업계 센터 연구소 연구원 은행 재단 단체 법인 대학교 농협".split()
)


@lru_cache(maxsize=1 << 15)
def is_body(name: str) -> bool:
    """A body by its own name; 제조기업 and 연구기관 are things that are counted, K2 and FA-50 are products."""
    if name.isascii() and name[-1:].isdigit():
        return False
    return _is_body(name) and not (name.endswith(_COMMON) and len(name) < 8 and name[:2] not in _CITIES)


@lru_cache(maxsize=1 << 15)
def is_adverb(word: str) -> bool:
    """넘게, 싸게."""
    return word.endswith("게") and word not in _GE_NOUNS and not word.endswith(("가게", "무게", "대게"))


def is_action(word: str) -> bool:
    """What is done with the thing that is counted: 협약 3건 체결, 직원 300명 채용."""
    return word in _ACTIONS


@lru_cache(maxsize=1 << 15)
def no_noun(word: str) -> bool:
    """A predicate or adverb that was taken for a noun."""
    return (
        word in _NO_NOUNS or bool(_ADNOMINAL.search(word)) or is_adverb(word) or (word[-1:] in "히까" and len(word) > 1)
    )


@lru_cache(maxsize=1 << 14)
def without_copula(word: str) -> str:
    """목표인 (180억 달러) → 목표, 수출품목인 (라면) → 수출품목; 외국인 stays."""
    if len(word) > 2 and word[-1] == "인" and (is_thing(word[:-1]) or word[:-1].endswith(_SAID_OF_ANOTHER)):
        return word[:-1]
    return word


def is_only_counted(tokens: list[Token], phrase: Phrase) -> bool:
    """Whether a noun that is counted names nothing itself: 5개 시설, 3개 과제."""
    first, last = phrase
    return 0 < first == last and tokens[first - 1].kind == "Q" and tokens[last].stem in _ONLY_COUNTED


def phrase(tokens: list[Token], last: int, named: bool) -> Phrase:
    """How much of the nouns up to `last` names a thing.

    Determiners go, and so do modifiers that are predicates. `named`: the body or place in front stays (대구 수출).
    A noun joined to the one before it is named with it (소와 돼지, 바이오 기업과 연구기관); when it has modifiers of its own it is not
    (타워와 하부구조물 공장).
    """
    first = _bare(tokens, last)
    if first and tokens[first - 1].particle in ("와", "과") and tokens[first - 1].kind == "N":
        other = tokens[first - 1]
        if first < last and is_body(other.stem):
            return _front(tokens, first, last, named)  # 방위사업청과 K9 자주포
        if first == last and not (is_body(other.stem) or is_action(other.stem) or no_noun(other.stem)):
            first = _without_list(tokens, _bare(tokens, first - 1), first - 1)
            return _front(tokens, first, last, named)
        first = last
    if first < last:
        first = _front(tokens, first, last, named)[0]
    if first and first == last and tokens[last].stem in _RELATIONAL and tokens[first - 1].particle == "의":
        owner = tokens[first - 1]
        if owner.kind == "N" and not _is_body(owner.stem):
            first = _front(tokens, _bare(tokens, first - 1), first - 1, named)[0]
    return first, last


def _bare(tokens: list[Token], last: int) -> int:
    """The first of the nouns without particles that end at `last`; 및 joins, 대비 after a noun does too."""
    first = last
    while first > 0:
        token = tokens[first - 1]
        if token.kind == "A":
            if token.stem in _KEPT_IN_RATES:
                first -= 1
                continue
            if token.stem == "및" and first > 1 and tokens[first - 2].kind == "N" and not tokens[first - 2].particle:
                first -= 2
                continue
            break
        if (
            token.kind != "N"
            or token.particle
            or token.comma
            or no_noun(token.stem)
            or without_copula(token.stem) != token.stem
        ):
            break
        if token.stem in _APART or (token.stem in BREAKS and not _attributive(tokens, first - 1)):
            break
        first -= 1
    return first


def _attributive(tokens: list[Token], n: int) -> bool:
    """예산 대비 채무 비율, 기준 단가; not 전년 대비 수출, 9일 기준 접종률, 연결 기준 매출."""
    stem, earlier = tokens[n].stem, tokens[n - 1] if n else None
    bare = earlier is not None and earlier.kind == "N" and not earlier.particle
    if stem == "대비":
        return bare
    return stem == "기준" and not bare and (earlier is None or earlier.kind not in "TMQ")


def _front(tokens: list[Token], first: int, last: int, named: bool) -> Phrase:
    """Without weak determiners, and without the bodies in front where they are not part of the name."""
    for n in range(first, last):
        if tokens[n].stem in AROUND:
            first = n + 1  # 역 일대 공공임대주택
        # 군 전체 농경지, 전체 주민 30명, but 경기도 전체 체납액, 전체 체불의 74%
        if tokens[n].stem == "전체" and not (named and (n == first or _is_proper(tokens[n - 1].stem))):
            first = n + 1
    while first < last:
        token = tokens[first]
        own = token.stem in _WITHIN or _placed(token.stem) or (token.form != "quoted" and _is_proper(token.stem))
        kept = _KEPT_IN_RATES if named else _KEPT_ADVERBS
        if (
            token.stem in _SOFT
            or token.stem == "회사"
            or (token.stem[-1] == "별" and token.stem not in _NOT_BY)
            or (token.stem == "지역" and first and tokens[first - 1].stem == "이")
            or (own and not named)
            or (token.kind == "A" and token.stem not in kept)
        ):
            first += 1
            continue
        break
    return first, last


@lru_cache(maxsize=1 << 14)
def _placed(word: str) -> bool:
    """인천항, 울산공장: a name that begins with a city's."""
    return len(word) > 2 and word[:2] in _CITIES and not word.endswith(("형", "산", "식", "권"))


def _without_list(tokens: list[Token], first: int, last: int) -> int:
    """사과·배·감·포도 농가: the list in front is left out."""
    while first < last and tokens[first].stem.count("·") > 1:
        first += 1
    return first


def before(tokens: list[Token], at: int, named: bool) -> Phrase | None:
    """The noun that the figure follows without a particle: 충전소 3곳, 바이오 인력 매년 120명."""
    k = at - 1
    while k >= 0 and (
        tokens[k].kind in "AT"
        or (tokens[k].kind == "N" and not tokens[k].particle and tokens[k].stem in SKIPPED)
        or (tokens[k].stem in ("만", "만에", "새", "사이") and k > 0 and tokens[k - 1].kind == "T")
    ):
        if tokens[k].comma or tokens[k].stem == "등":
            return None
        k -= 1
    if k < 0 or tokens[k].kind != "N":
        return None
    if tokens[k].stem == "경우" and k and tokens[k - 1].particle == "의":
        k -= 1  # 하천 제방의 경우 12곳
        return None if _is_proper(tokens[k].stem) else phrase(tokens, k, named)
    token = tokens[k]
    if token.particle or token.comma or token.stem in BREAKS or no_noun(token.stem) or token.stem in _SOFT:
        return None
    if _is_proper(token.stem) or token.stem in _WHEN:
        return None
    return phrase(tokens, k, named)


def _is_proper(name: str) -> bool:
    return is_body(name) and name not in SELF_NAMES


def behind(tokens: list[Token], at: int, acted: bool = False) -> Phrase | None:
    """The noun phrase that the figure leads: 21개 세부 사업, 380명의 새 일자리, 1천MW급 신형 원전 8기. `acted`: what is done counts,
    too (두 번째 발표)."""
    figure = tokens[at]
    if figure.comma or figure.particle not in LINKS:
        return None
    # 350명 고용: what is done, but 350명의 고용
    if not figure.particle and at + 1 < len(tokens) and tokens[at + 1].stem == "고용":
        return None
    first = at + 1
    if figure.particle == "의":
        # 50㎜의 매우 많은 비
        while first < len(tokens) and (tokens[first].stem in _INTENSE or tokens[first].form == "adn"):
            first += 1
    return head(tokens, first, acted)


def head(tokens: list[Token], first: int, acted: bool = False) -> Phrase | None:
    """The noun phrase that begins at `first`, without weak words in front; None where an action or no noun stands."""
    while first < len(tokens) and tokens[first].kind == "N":
        token = tokens[first]
        if token.stem in _SOFT or (token.stem in _SPAN_WORDS and token.particle in ("", "의")):
            first += 1
            continue
        break
    if first >= len(tokens):
        return None
    token = tokens[first]
    if token.kind not in "NV" or (token.kind == "V" and not _COPULA.search(token.stem)):
        return None
    if _COPULA.sub("", token.stem) in _NO_HEAD or (is_action(token.stem) and not acted) or no_noun(token.stem):
        return None
    last = first
    while last + 1 < len(tokens):
        token, follower = tokens[last], tokens[last + 1]
        if token.particle or token.comma or token.stem.endswith(COUNTED):
            break
        if follower.kind != "N" or follower.stem in _CUT or is_action(follower.stem) or is_adverb(follower.stem):
            break
        last += 1
    return first, last


def modified(tokens: list[Token], at: int, reaching: bool) -> Phrase | None:
    """The noun that a clause on the figure modifies: 380㎜가 넘는 비, 80㎞를 나는 무인기. `reaching`: only if its verb says so
    much as that the figure is reached."""
    if at + 2 >= len(tokens) or tokens[at].comma:
        return None
    verb = tokens[at + 1]
    if verb.kind != "V" or verb.form != "adn":
        return None
    if reaching and not verb.stem.startswith(REACHES):
        return None
    found = head(tokens, at + 2)
    return None if found and _COPULA.sub("", tokens[found[0]].stem) in _EMPTY_HEADS else found
