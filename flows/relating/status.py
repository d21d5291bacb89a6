"""Whether an amount has happened, is intended or is foreseen: by the predicate that governs it and its modality.

The verb behind the amount is followed to the one that carries tense (30억 원을 들여 … 짓는다), through what somebody said (…한다고 밝혔다)
and through nouns of intention (지을 계획이다). What the sentence leaves open is for the headline, the body's twin or the budget's state.
"""

import re

from flows.relating.cues import SAYING
from flows.relating.metrics import COSTS, INDICATORS, phrase_metric, verb_class, words
from flows.relating.phrases import Token
from flows.relating.place import Place, phrase_ending
from flows.relating.verbs import is_past

_FORESEEN = (
    r"전망|예상|추산|추정|내다[봤보본]|관측|예측|기대(?:된|했|하|돼|되|를 모|한다)|어림잡|점쳤|점친|점쳐|가늠|내다보|바라[보본]|잠재|할 듯"
    r"|것으로 (?:보인|보이|봤|본다|보고|기대|분석)"
)
_INTENDED = (
    r"계획|예정|목표|약정|방침|구상|추진|기로|키로|예산안|추경안|요구|건의|요청|신청|약속|하겠|겠다|겠습|[ㄹ할될릴을들일갈쓸줄낼] (?:것|참)|제안|공약|검토|협약|MOU"
    r"|양해각서|노린|노리|겨냥|제시|밑그림|청사진|전략|포부|나선다|나설|착수|협의|의향|추후|앞으로|향후|내걸|내건|제출|방안|려고|려 한|어야 한|아야 한|해야 한"
)
_SETTLED = r"의결|확정|통과|확보|유치|달성|기록|돌파|수주|체결|완공|준공|집계|마쳤|끝냈|선정|적발|부과|기탁|전달|쾌척|기부|따냈|모였|넘었|넘어|찍었|냈다|결성|징수|검거|구속|지급했|마련했"
_ESTIMATED, _PLANNED, _REALIZED = map(re.compile, (_FORESEEN, _INTENDED, _SETTLED))
_TITLE_PLANNED = re.compile(
    "목표|계획|추진|예정|예산안|협약|검토|요구|건의|신청|공약|목전|MOU|까지 확대|노린|노리|겨냥|도전|키로|하기로"
)
_PRESENT = re.compile(r"[가-힣](?:인다|는다|쓴다|준다|푼다|한다|운다|린다)(?=$|[ ….])")
_TITLE_PRESENT = re.compile("투입|들인다|들여|투자|짓는다|지원|쏟|조성|푼다|쓴다|편성|건립|구축|발행|준다|빌려")
# What follows an adnominal verb and says how it is meant: 투입할 계획이다, 지으려는 구상, 늘린다는 방침.
_INTENT = "계획 예정 방침 구상 목표 방안 참 안 협약 약속 공약 제안 청사진 밑그림 셈 작정 복안 생각 의향 포부 전략 조건 양해각서".split()
_INTENT_NOUNS = tuple(_INTENT)
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
_SUMS = ("합친", "합한", "더한", "뺀", "제외한", "포함한", "비롯한", "합쳐", "합치", "더해", "더하")
_GROWN = ("늘어난", "줄어든", "오른", "내린", "증가한", "감소한", "불어난", "커진", "뛴", "높은", "낮은")
_QUOTED = re.compile(r"(?:다고|라고|다며|라며|다면서|라면서|자고|다는|라는)$")
_PLANNING_STEM = re.compile(r"겠|기로$|키로$|려고$|려$|려는$|려던$|토록$|도록$|고자$|코자$")
_STATES = re.compile(
    r"^(?:이르|달하|달한|이른|웃도|웃돈|넘는다|넘고|크|많|적|높|낮|비싸|싸|있|없|같|그친|머문|차지|맞먹|남|밑|헤아|꼽|해당|쌓|된다|한다$)"
)
_OPEN = re.compile(
    r"^(?:이르는|달하는|넘는|웃도는|육박하는|상당하는|드는|들어가는|해당하는|가까운|많은|적은|이상인|되는|쓸|쓰이는|들|따른)$"
)
_PLACED = ("넣", "담", "배정", "편성", "반영", "책정", "짜", "짰", "잡")
_RULED = frozenset(("penalty", "wage", "price", "tax", "budget"))
"""What a decision settles: 과징금을 물리기로 의결했다."""
_COPULA_PAST = re.compile(r"(?:였|이었)(?:다|으며|고|지만|는데)")
_CONDITION = re.compile(r"(?:[으하되가오리]면|려면|다면)$")


def status_of(place: Place, metric: str | None, title: bool, past: bool, ahead: bool = False) -> str | None:
    """realized, planned or estimated as the words around the amount say; None when they do not.

    `past`, `ahead`: the amount's own period is over, or still to begin, on the day of publication.
    """
    scope, at = place.scope, place.at
    tokens, flat = scope.tokens, scope.flat
    figure = tokens[at]
    right = flat[figure.end - scope.start :]
    if place.head and tokens[place.head[1]].particle == "의" and phrase_metric(tokens, place.head) == "fund":
        return "unknown"
    named = _named(tokens, place, past)
    if metric == "economic_effect" and named is None:
        return "estimated"
    if named == "planned" and metric == "budget" and _adopted(tokens, at):
        return "realized"
    if named:
        return named
    if title:
        return title_status(flat, right, past)
    # 작년 1,157억 원보다 149억 원 많다, 지난해 8억 달러에서 …로 자랄: what was is compared with what will be
    if past and figure.particle.startswith(("보다", "에서", "에 비해", "과", "와")):
        return "realized"
    moved = _moved(tokens, at)
    if moved:
        return moved
    told = _told_before(tokens, at)
    modifier = _modifier(tokens, place)
    if modifier and modifier.stem.startswith(("추산", "추정", "예상", "전망")):
        return "estimated"
    if modifier and (modifier.stem.startswith(SAYING) or _PLANNED.search(modifier.stem)):
        return "planned"
    if told:
        return told
    topic = bool(place.label) and tokens[place.label[1]].particle != ""  # type: ignore[index]
    settled = modifier is not None and _done(modifier) and not modifier.stem.startswith(_GROWN)
    if modifier and settled and (not topic or verb_class(modifier.stem)):
        return "realized"
    governed = _governing(tokens, at, place, metric, past)
    if governed:
        return governed
    if _COPULA_PAST.search(figure.stem) or _COPULA_PAST.search(right.rstrip(" .")[-5:]):
        return "realized"
    if modifier and _future(modifier.stem) and not past:
        return "planned"
    if _ESTIMATED.search(right):
        return "estimated"
    if metric in INDICATORS:
        return "planned" if ahead and metric not in ("wage", "price") else "realized"
    if metric in COSTS and metric != "budget":
        return "realized" if past else "planned"
    return "realized" if past else None


def title_status(flat: str, right: str, past: bool) -> str | None:
    """The status in a headline, the words right behind the amount first."""
    for segment in (re.split("…|\\.\\.\\.", right)[0], _segment(flat, right)):
        if _ESTIMATED.search(segment):
            return "estimated"
        if _TITLE_PLANNED.search(segment):
            return "planned"
        if _REALIZED.search(segment):
            return "realized"
        if past:
            return "realized"
        if _TITLE_PRESENT.search(segment):
            return "planned"
    return None


def _segment(flat: str, right: str) -> str:
    """The part of a headline between its dots that the amount stands in."""
    before = re.split("…|\\.\\.\\.", flat[: len(flat) - len(right)])[-1]
    return before + re.split("…|\\.\\.\\.", right)[0]


def explicit(flat: str, right: str) -> bool:
    """Whether a headline itself settles the status of an amount: 의결, 목표, 전망. `right`: what stands behind the amount."""
    flat = _segment(flat, right)
    return bool(
        _PRESENT.search(flat) or _ESTIMATED.search(flat) or _TITLE_PLANNED.search(flat) or _REALIZED.search(flat)
    )


def table_status(caption: str) -> str | None:
    """The status that the words of a caption, a column and a row give: 복구 계획, 전망치, 본예산."""
    if _ESTIMATED.search(caption):
        return "estimated"
    if re.search("계획|목표|예정|예산안|추경안|요구|신청|안$", caption):
        return "planned"
    return "realized" if re.search("실적|결산|집계|확정|확보|현황|본예산", caption) else None


def _named(tokens: list[Token], place: Place, past: bool) -> str | None:
    """The status that the noun of the amount carries: 목표, 예산안, 전망치, 본예산."""
    label, head = words(tokens, place.label), words(tokens, place.head)
    if label.endswith(("목표주가", "목표가")) or any(t.stem in ("목표주가", "목표가") for t in tokens[: place.at]):
        return "estimated"
    if label.endswith(("전망치", "추정치", "예상액", "추정액", "예상치", "추산액")):
        return "estimated"
    if "목표" in label or head.startswith("목표") or label.endswith((*_PROPOSED, "계획")):
        return "planned"
    if label.endswith(_ADOPTED) or (label and tokens[place.at - 1].stem in ("당초", "본예산")):
        return "realized"
    if any(
        w in head
        for w in (
            "투자협약",
            "투자 협약",
            "업무협약",
            "MOU",
            "양해각서",
            "투자 계획",
            "투자계획",
            "투자 약속",
            "투자약속",
        )
    ):
        return "planned"
    if tokens[place.at - 1].stem == "당초" and place.at:
        return "realized"
    for n in range(place.at - 1, -1, -1):
        token = tokens[n]
        if token.kind == "V" and token.form in ("fin", "con"):
            return None
        if token.kind == "N" and token.stem.endswith(_PAPERS) and token.particle in ("에는", "에", "은", "는"):
            return "planned"
        if token.kind == "N" and token.stem.endswith(_PROPOSED) and token.particle in ("을", "를", "이", "가"):
            return "planned"
        if (
            token.kind == "N"
            and token.stem.endswith("목표")
            and token.particle in ("은", "는", "을", "를", "이", "가", "로")
        ):
            return "planned"
    return None


def _moved(tokens: list[Token], at: int) -> str | None:
    """요금이 3천 원에서 4천 원으로 오른다: what is, and what will be."""
    if tokens[at].particle == "에서":
        after = tokens[at + 1 : at + 4]
        return "realized" if any(t.kind == "M" and t.particle in ("로", "으로") for t in after) else None
    if tokens[at].particle in ("로", "으로") and any(
        t.kind == "M" and t.particle == "에서" for t in tokens[max(0, at - 3) : at]
    ):
        verb = next((t for t in tokens[at + 1 :] if t.kind == "V"), None)
        present = (
            verb is not None and verb.form == "fin" and not is_past(verb.stem) and not _ESTIMATED.search(verb.stem)
        )
        return "planned" if present and verb is not None and not _STATES.search(verb.stem) else None
    return None


def _adopted(tokens: list[Token], at: int) -> bool:
    """예산안 30억 원을 의결했다."""
    verb = next((t for t in tokens[at + 1 :] if t.kind == "V" and t.form != "adn"), None)
    return (
        verb is not None
        and verb.stem.startswith(("의결", "통과", "확정", "가결", "삭감", "깎", "감액", "덜"))
        and is_past(verb.stem)
    )


def _modifier(tokens: list[Token], place: Place) -> Token | None:
    """The verb right before the amount's noun: 이번에 확보한 국비 140억 원."""
    label = place.label
    n = (label[0] if label else place.at) - 1
    while n >= 0 and tokens[n].kind in "TA":
        n -= 1
    if n < 0 or tokens[n].form != "adn":
        return None
    if label and tokens[label[1]].particle in ("에", "에는", "에서", "은", "는", "이", "가", "도"):
        # 정부가 발표한 사업비는 … : said of the topic, not of what follows
        return tokens[n] if phrase_metric(tokens, label) else None
    return tokens[n]


def _future(stem: str) -> bool:
    """Whether an adnominal verb ends in ㄹ: 할, 넘길, 자랄."""
    return (ord(stem[-1]) - 0xAC00) % 28 == 8


def _done(token: Token) -> bool:
    """Whether an adnominal verb is past: 받은, 거둔, 확보한, 편성된, 들어갔던."""
    stem = token.stem
    if (
        _OPEN.search(stem)
        or stem.startswith(_SUMS)
        or stem.endswith(("는", "적인", "인", "란", "필요한", "비슷한", "가능한"))
    ):
        return False
    code = (ord(stem[-1]) - 0xAC00) % 28
    return code == 4 and not _future(stem)


def modality(verb: Token) -> str:
    """What a predicate says of time and intention: foreseen, intended, past, future, present or state."""
    stem = verb.stem
    if _ESTIMATED.search(stem):
        return "foreseen"
    if "겠" in stem or _PLANNED.search(stem):
        return "intended"
    if verb.form == "adn":
        return "future" if _future(stem) else "past" if _done(verb) else "present"
    if is_past(stem):
        return "past"
    return "state" if _STATES.search(stem) else "present" if stem.endswith("다") else "open"


def _told_before(tokens: list[Token], at: int) -> str | None:
    """Whether the sum that the sentence speaks of was only announced: 2019년 발표한 사업비는 … 122조 원이었다."""
    for n in range(at - 1, 0, -1):
        if tokens[n].kind == "N" and tokens[n].particle in ("은", "는") and tokens[n].stem in ("안", "원안", "제출안"):
            return "planned"
        if tokens[n].kind == "N" and tokens[n].stem == "안은":
            return "planned"
        if tokens[n].kind == "N" and tokens[n].particle in ("은", "는") and phrase_metric(tokens, (n, n)):
            first = phrase_ending(tokens, n)[0]
            said = tokens[first - 1].stem if first and tokens[first - 1].form == "adn" else ""
            if said.startswith(("추산", "추정", "예상", "전망")):
                return "estimated"
            return "planned" if said.startswith(SAYING) else None
    return None


def _governing(tokens: list[Token], at: int, place: Place, metric: str | None, past: bool) -> str | None:
    """Follows the verbs behind the amount to the one that carries tense and intention."""
    count = len(tokens)
    n = at + 1
    condition = False
    kind: str | None = None
    while n < count:
        token = tokens[n]
        # 3억 원 규모의 투자협약을 맺었다
        if token.kind == "N" and token.particle in ("을", "를") and token.stem.endswith(_PAPERS):
            return "planned"
        # 뒤를 받치기로 했다
        resolved = token.kind == "N" and token.stem.endswith(("기", "키")) and token.particle == "로"
        if resolved and n + 1 < count and tokens[n + 1].stem.startswith(("한", "했", "하")):
            return "planned"
        if token.kind != "V":
            n += 1
            continue
        stem = token.stem
        if stem.startswith(_SUMS):
            n += 1
            continue
        kind = kind or verb_class(stem)
        # what is put into a budget is as certain as the budget
        if metric == "budget" and stem.startswith(_PLACED) and token.form != "adn":
            return "planned" if any(t.kind == "N" and t.stem.endswith(_PROPOSED) for t in tokens[:n]) else None
        # 예산안을 30억 원으로 의결했다
        if (
            metric == "budget"
            and stem.startswith(("의결", "통과", "확정", "가결", "승인"))
            and not _CONDITION.search(stem)
        ):
            return "realized" if is_past(stem) or token.form in ("con", "adn") else None
        after = tokens[n + 1] if n + 1 < count else None
        if token.form == "adn":
            if after is None:
                return "planned" if _future(stem) else None
            if after.stem.startswith("것"):
                return _thing(tokens, n, stem, metric, past)
            if after.stem.startswith(_INTENT_NOUNS) and not after.stem.startswith(
                ("안전", "안정", "안내", "참여", "참가")
            ):
                return "planned"
            if after.stem.startswith("바") and after.kind == "N":
                return "realized"
            if after.stem.startswith(("전망", "예상", "추산")):
                return "estimated"
            if after.stem.startswith("수") and _future(stem):
                return None if past else "planned" if metric in COSTS or metric == "fund" else "estimated"
            if _PLANNED.search(stem) and not is_past(stem):
                return "planned"  # 위자료를 요구하는 소송
            if n == at + 1 and not _OPEN.search(stem):
                # a relative clause of which the amount is part: 3천억 원을 들인 공장
                return "realized" if _done(token) or past else "planned"
            n += 1
            continue
        if token.form == "nom" and after is not None and after.stem.startswith(("위해", "전", "때문")):
            n += 1
            continue
        if _QUOTED.search(stem):
            saying = next((t.stem for t in tokens[n + 1 :] if t.kind == "V"), "")
            if _ESTIMATED.search(saying) and not is_past(stem):
                return "estimated"
            return _tensed(stem, kind, metric, past, condition)
        if token.form == "con":
            if is_past(stem):
                return "estimated" if _ESTIMATED.search(stem) else "realized"
            if _PLANNING_STEM.search(stem):
                follow = after.stem if after is not None else ""
                if follow.startswith(("의결", "결정", "확정")) and metric in _RULED:
                    return "realized"
                if stem.endswith(("기로", "키로", "겠다고")) or follow.startswith(("한", "했", "하")):
                    return "planned"
            condition = condition or bool(_CONDITION.search(stem))
            n += 1
            continue
        return _tensed(stem, kind, metric, past, condition)
    return None


def _thing(tokens: list[Token], n: int, stem: str, metric: str | None, past: bool) -> str | None:
    """…할 것이다, …할 것으로 내다봤다, …한 것으로 조사됐다."""
    thing = tokens[n + 1]
    future = bool(_future(stem))
    if thing.kind == "V" or "이다" in thing.stem:
        return ("planned" if metric in COSTS or metric == "fund" else "estimated") if future else None
    verb = next((t for t in tokens[n + 2 :] if t.kind == "V"), None)
    if verb is None:
        return ("planned" if metric in COSTS or metric == "fund" else "estimated") if future else None
    if _ESTIMATED.search("것으로 " + verb.stem) or (future and verb.stem.startswith(SAYING)):
        return "estimated" if future or metric not in COSTS or _ESTIMATED.search(verb.stem) else "planned"
    if future:
        return "estimated" if metric in INDICATORS else "planned"
    return "realized" if past or metric in INDICATORS or _done(tokens[n]) else None


def _tensed(stem: str, kind: str | None, metric: str | None, past: bool, condition: bool) -> str | None:
    """The status by the tense of a verb that ends a clause or is quoted."""
    if _ESTIMATED.search(stem):
        return "estimated"
    if "겠" in stem or _PLANNED.search(stem):
        return "planned"
    if is_past(stem):
        return "planned" if condition else "realized"
    if metric == "fund" and _STATES.search(stem):
        return "realized"
    if _STATES.search(stem) or stem.endswith(("이다", "이다고", "이라고", "라고")):
        return None
    if metric in INDICATORS and kind is None and metric not in ("debt", "donation", "orders"):
        return None
    if past:
        return "realized"
    return "planned"
