"""Words and forms that say whether something has happened, is intended or is foreseen."""

import re
import sys
from functools import lru_cache

from flows.relating.money.metrics import words
from flows.relating.syntax.phrases import Scope, Token
from flows.relating.syntax.place import Place, phrase_ending
from flows.relating.syntax.verbs import FORMS, is_past

_FORESEEN = (
    r"전망|예상|추산|추정|내다[봤보본]|관측|예측|기대(?:된|했|하|돼|되|를 모|한다)|점쳤|점친|점쳐|가늠|내다보|바라[보본]|잠재|할 듯|추계|우려[된했하돼가]|어림|것이라는"
    r"|(?:[할될릴을들일갈쓸줄낼] )?것으로 (?:보인|보이|봤|본다|보고|기대|분석|우려|계산)"
)
_AHEAD = "|".join(f"{ending} (?:것|참)" for ending in "ㄹ할될릴을들일갈쓸줄낼")
_INTENDED = (
    rf"계획|예정|목표|약정|방침|구상|추진|기로|키로|예산안|추경안|정부안|인상안|개정안|법률안|법안|발의|요구|건의|요청|신청|약속|하겠|겠다|겠습|{_AHEAD}|제안|공약|검토|협약|MOU"
    r"|양해각서|노린|노리|겨냥|도전|목전|제시|밑그림|청사진|전략|포부|나선다|나설|착수|협의|의향|추후|앞으로|향후|내걸|내건|제출|방안|려고|려 한|어야 한|아야 한|해야 한"
)
_SETTLED = r"의결|확정|통과|확보|유치|달성|기록|돌파|수주|체결|완공|준공|집계|마쳤|끝냈|선정|적발|부과|기탁|전달|쾌척|기부|따냈|모였|넘었|넘어|찍었|냈다|결성|징수|검거|구속|지급했|마련했"
FORESEEN, INTENDED, SETTLED = map(re.compile, (_FORESEEN, _INTENDED, _SETTLED))
# the first that can begin at a place: a choice of patterns, tried in this order
_STANCE = re.compile(f"(?P<foreseen>{_FORESEEN})|(?P<intended>{_INTENDED})|(?P<settled>{_SETTLED})")
# the same without groups, which is found much faster
_ANY_STANCE = re.compile(f"{_FORESEEN}|{_INTENDED}|{_SETTLED}")
_PRESENT = re.compile(r"[가-힣](?:인다|는다|쓴다|준다|푼다|한다|운다|린다)(?=$|[ ….])")
PRESENT_HEADLINE = re.compile(
    "투입|들인다|들여|투자(?! ?유치)|짓는다|지원|쏟|조성|푼다|쓴다|편성|건립|구축|발행|준다|빌려"
)
# What follows an adnominal verb and says how it is meant: 투입할 계획이다, 지으려는 구상, 늘린다는 방침.
_INTENT = "계획 예정 방침 구상 목표 방안 참 안 협약 약속 공약 제안 청사진 밑그림 셈 작정 복안 생각 의향 포부 전략 조건 양해각서".split()
INTENT_NOUNS = tuple(_INTENT)
_PROPOSED = ("예산안", "추경안", "요구액", "신청액", "건의액", "계획안", "수정안", "추경예산안", "추가경정예산안")
_ADOPTED = ("본예산", "당초예산", "기정예산", "확정예산", "현재")
_PAPERS = (
    "협약",
    "협약서",
    "계획",
    "계획안",
    "예산안",
    "추경안",
    "약속",
    "청사진",
    "방안",
    "의향서",
    "MOU",
    "제안서",
    "신청서",
)
"""What intentions are written down in."""
_PLANNED = (
    dict.fromkeys(("은", "는"), (*_PAPERS, "목표"))
    | dict.fromkeys(("에", "에는"), _PAPERS)
    | dict.fromkeys(("을", "를", "이", "가"), (*_PROPOSED, "목표"))
    | {"로": ("목표",)}
)
"""By the particle behind them, the nouns before an amount that say that it is planned."""
_PLEDGED = re.compile("투자 ?협약|업무협약|MOU|양해각서|투자 ?계획|투자 ?약속")
_SAID_OF = frozenset("은 는 이 가 도 만".split())
_DECIDED = ("의결", "통과", "확정", "가결", "삭감", "깎", "감액", "덜")
_DOTS = re.compile(r"…|\.\.\.")
_SUMS = ("합친", "합한", "더한", "뺀", "제외한", "포함한", "비롯한", "합쳐", "합치", "더해", "더하")
_QUOTED = re.compile(r"(?:다고|라고|다며|라며|다면서|라면서|자고|다는|라는)$")
_STATES = re.compile(
    r"^(?:이르|달하|달한|이른|웃도|웃돈|넘는다|넘고|크|많|적|높|낮|비싸|싸|있|없|같|그친|머문|차지|맞먹|남|밑|헤아|꼽|해당|쌓|된다|한다$)"
)
_LOOKS = tuple(
    "필요한 비슷한 가능한 충분한 부족한 저렴한 막대한 큰 높은 낮은 싼 비싼 작은 같은 긴 짧은 넓은 좁은 좋은 나쁜 무거운 가벼운 빠른 새로운 어려운 쉬운 두터운 다른".split()
)
"""Adjectives that modify a noun: they end like a verb that is past."""
_OPEN = re.compile(
    r"^(?:이르는|달하는|넘는|웃도는|육박하는|상당하는|드는|들어가는|해당하는|가까운|많은|적은|이상인|되는|쓸|쓰이는|들|따른)$"
)


_LIKE = {
    "를": "을",
    "가": "이",
    "는": "은",
    "로": "으로",
    "와": "과",
    "으로는": "으로",
    "로는": "으로",
}
_BE = re.compile(
    "^(?:뿐|꼴|짜리|선|대)?(?:이?(?P<used>던|었던)|였던|이?(?P<was>었|였)|(?P<is>이?[다며고니]|이?라|이?지만|이어서|이?면|인|입니))"
)


@lru_cache(maxsize=1 << 12)
def clings(particle: str) -> str:
    """What kind of ending clings to an amount: its particle whatever sound it follows, or that it is or was so much: 이었던, 이며, 이라고."""
    particle = particle.strip("”’…")
    if found := _BE.match(particle):
        return found.lastgroup or "used"
    return _LIKE.get(particle, particle)


def modality(verb: Token) -> str:
    """What a predicate says of time and intention: foreseen, intended, past, future, present or state."""
    return _modality(verb.stem, verb.form)


@lru_cache(maxsize=1 << 15)
def _modality(stem: str, form: str) -> str:
    if FORESEEN.search(stem):
        return "foreseen"
    if "겠" in stem or INTENDED.search(stem):
        return "intended"
    if form == "adn":
        return "future" if _future(stem) else "past" if _done(stem) else "present"
    if is_past(stem):
        return "past"
    return "state" if _STATES.search(stem) else "present" if stem.endswith("다") else "open"


def _future(stem: str) -> bool:
    """Whether an adnominal verb ends in ㄹ: 할, 넘길, 자랄."""
    return (ord(stem[-1]) - 0xAC00) % 28 == 8


def _done(stem: str) -> bool:
    """Whether an adnominal verb is past: 받은, 거둔, 확보한, 편성된, 들어갔던."""
    if (
        _OPEN.search(stem)
        or stem.startswith(_SUMS)
        or stem.endswith(("는", "적인", "란", *_LOOKS))
        or (stem[-1] == "인" and FORMS.get(stem) != "adn")  # 들인, 모인; not 최고인
    ):
        return False
    code = (ord(stem[-1]) - 0xAC00) % 28
    return code == 4 and not _future(stem)


def modifier_of(tokens: list[Token], place: Place) -> Token | None:
    """The verb right before the amount's noun: 지난달 따낸 국비 52억 원."""
    label = place.label
    n = (label[0] if label else place.at) - 1
    while n >= 0 and tokens[n].kind in "TA":
        n -= 1
    if n < 0 or tokens[n].form != "adn":
        return None
    if label and tokens[label[1]].particle in ("에", "에는", "에서", "은", "는", "이", "가", "도"):
        # 정부가 발표한 사업비는 … : said of the topic, not of what follows
        return tokens[n] if place.named else None
    return tokens[n]


def topic_modifier(tokens: list[Token], place: Place) -> Token | None:
    """The verb that modifies what the amount is said to be: 건물을 고치는 데 든 돈은 모두 186억 원이다."""
    for n in range(place.at - 1, 0, -1):
        token = tokens[n]
        if token.kind == "V" and token.form != "adn":
            return None
        if token.kind == "N" and token.particle in _SAID_OF:
            first = phrase_ending(tokens, n)[0]
            return tokens[first - 1] if first and tokens[first - 1].form == "adn" else None
    return None


def named(tokens: list[Token], place: Place) -> str | None:
    """The status that the noun of the amount carries: 목표, 예산안, 전망치, 본예산."""
    label, head = words(tokens, place.label), words(tokens, place.head)
    if label.endswith(("목표주가", "목표가")) or _target_price(place):
        return "estimated"
    if label.endswith(("전망치", "추정치", "예상액", "추정액", "예상치", "추산액")):
        return "estimated"
    if "목표" in label or head.startswith("목표") or label.endswith((*_PROPOSED, "계획")):
        return "planned"
    if label.endswith(_ADOPTED) or (label and tokens[place.at - 1].stem in ("당초", "본예산")):
        return "realized"
    if _PLEDGED.search(head):
        return "planned"
    if tokens[place.at - 1].stem == "당초" and place.at:
        return "realized"
    for n in range(place.at - 1, -1, -1):
        token = tokens[n]
        if token.kind == "V" and token.form in ("fin", "con"):
            return None
        endings = _PLANNED.get(token.particle)
        if endings and token.kind == "N" and token.stem.endswith(endings):
            return "planned"
    return None


def _target_price(place: Place) -> bool:
    """Whether a share's price is spoken of that somebody foresees."""
    return "목표" in place.scope.flat and any(t.stem in ("목표주가", "목표가") for t in place.scope.tokens[: place.at])


def adopted(scope: Scope, at: int) -> bool:
    """예산안 30억 원을 의결했다."""
    while (at := scope.kinds.find("V", at + 1)) >= 0:
        verb = scope.tokens[at]
        # 물리기로 의결했다: what is decided on comes first
        if verb.form != "adn" and not verb.stem.endswith("기로"):
            return verb.stem.startswith(_DECIDED) and is_past(verb.stem)
    return False


def explicit(flat: str, right: str) -> bool:
    """Whether a headline itself settles the status of an amount: 의결, 목표, 전망. `right`: what stands behind the amount."""
    flat = segment(flat, right)
    return bool(_PRESENT.search(flat) or FORESEEN.search(flat) or INTENDED.search(flat) or SETTLED.search(flat))


def table_status(caption: str) -> str | None:
    """The status that the words of a caption, a column and a row give: 복구 계획, 전망치, 본예산."""
    if FORESEEN.search(caption):
        return "estimated"
    if re.search("계획|목표|예정|예산안|추경안|요구|신청|안$", caption):
        return "planned"
    return "realized" if re.search("실적|결산|집계|확정|확보|현황|본예산", caption) else None


def segment(flat: str, right: str) -> str:
    """The part of a headline between its dots that the amount stands in."""
    before = _DOTS.split(flat[: len(flat) - len(right)])[-1]
    return before + _DOTS.split(right, 1)[0]


def stance(text: str, start: int = 0, end: int = sys.maxsize) -> str:
    """What words say first of time and intention: foreseen, intended, settled or nothing."""
    found = _ANY_STANCE.search(text, start, end)
    kind = _STANCE.match(text, found.start(), end) if found else None
    return kind.lastgroup or "nothing" if kind else "nothing"


@lru_cache(maxsize=1 << 15)
def word_stance(word: str) -> str:
    """What a word says of time and intention."""
    return stance(word)


@lru_cache(maxsize=1 << 15)
def carries_tense(stem: str) -> bool:
    """Whether a predicate is past, or what somebody says."""
    return is_past(stem) or quoted(stem)


@lru_cache(maxsize=1 << 15)
def quoted(stem: str) -> bool:
    """Whether a predicate is what somebody says: 늘린다고, 짓겠다며."""
    return _QUOTED.search(stem) is not None
