"""The noun phrases of a construction that may say what an amount is for or of, with what speaks for and against each."""

from dataclasses import dataclass
from functools import lru_cache

from flows.relating.money.item_heads import SITES, is_junk, named_kind
from flows.relating.money.kinds import EMPTY, SPANNED, is_kind, join_before, no_noun, trim
from flows.relating.money.metrics import funding_of, verb_class
from flows.relating.syntax.cues import MEASURES, PURPOSES
from flows.relating.syntax.nouns import AROUND, is_only_counted
from flows.relating.syntax.nouns import phrase as noun_phrase
from flows.relating.syntax.phrases import Token
from flows.relating.syntax.place import BREAKS, Phrase, metric_noun

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
# 투자 시작, 39억 원 징수: what a headline says is done
_DEEDS = frozenset(
    "시작 돌파 육박 징수 의결 확정 편성 체결 결성 통과 본궤도 달성 가속 본격화 착수 삭감 판결 삽 첫삽 선정 착공 준공 개소 개장 기공 완공 돌입 시동 눈앞 무산 출범 개막 폐막"
    " 개통 제동 재개 가결 부결 상정 접수 성료 성황 순항 박차 새달 내달 들썩 활짝 훨훨 날개 잰걸음 급물살 청신호 적신호 투입 거둬 쏟아 착착 순풍 쾌거 재시동 첫발 막바지".split()
)
_ET_CETERA = {"등이": "subject", "등은": "topic", "등을": "object", "등에": "to", "등의": "of", "등도": "topic"}


_NOT_ALONE = frozenset(
    "공모 응모 조사 예비타당성조사 예타 대상지 후보지 예정지 유치 내용 인력 협약 투자협약 업무협약 투자양해각서 양해각서 MOU 코로나19 코로나 참여 참석 방문 일자리".split()
)
"""Nouns that alone name nothing that money is for: what is signed, what is told of."""


_GRANTS = ("교부세", "교부금", "국고보조금", "보조금", "출연금")
"""What others give: the item where it is listed among what a body lives on."""
_EFFECTS = ("창출효과", "유발효과", "파급효과", "유발")
_BEHIND = frozenset(("등", "등에", "등을", "등이", "및", "중", "가운데"))
"""Nouns that no noun before them goes on in."""
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


def _clean(tokens: list[Token], phrase: Phrase, drop: bool) -> Phrase | None:
    first, last = phrase
    while last > first and tokens[last].stem in _DEEDS and not tokens[last].particle:
        last -= 1
    if tokens[last].stem in AROUND:
        last -= 1
        if last < first or not tokens[last].stem.endswith(SITES):
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


def kind_in(tokens: list[Token], phrase: Phrase, quoted: bool) -> str:
    """What the last noun of a phrase names."""
    first, last = phrase
    return named_kind(tokens[last - 1].stem if first < last else "", tokens[last].stem, quoted)


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
                found.append(Noun(kept, n, ROLE_OF[particle], kind_in(tokens, kept, False), "counted"))
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
                found.append(Noun(kept, n, role, kind_in(tokens, kept, head.form == "quoted"), "modifier"))
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
            kind = kind_in(tokens, kept, quoted)
            if kind != "attribute":
                found.append(Noun(kept, n, role, kind, "head"))
            # 울릉공항 공정률: the thing that a rate or a measure is of
            of = _clean(tokens, (kept[0], n - 1), False) if kind in ("rate", "attribute") and kept[0] < n else None
            if of and not names_nothing(tokens, of):
                found.append(Noun(of, n, role, kind_in(tokens, of, False), "measured"))
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


def clause_beside(tokens: list[Token], at: int) -> int:
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
