"""Whether a figure counts the people who are present: 200여 명이 참석했다."""

import re

from flows.relating.model import Figure
from flows.relating.syntax.clauses import HEADS, OBJECTS, SUBJECTS, TOPICS, topic
from flows.relating.syntax.phrases import Scope
from flows.relating.syntax.place import Phrase

_PRESENT = re.compile(
    r"참석|자리(?:를|에) ?(?:함께|같이)|자리했|함께[했한]|북적|운집|자리를 (?:채[웠운]|메[웠운]|지[켰킨]|빛[냈낸])|이 자리"
)
_JOINED = re.compile(
    r"참가(?!율|비|자격|신청)|참여|모인|모여|모였|몰렸|몰려|다녀[갔간가]|나온|나왔|찾았|찾아 |찾은|방문[했한]|지켜[봤본보]|[이가] [온왔]"
)
_OUTSIDE = re.compile(r"(?:다\.|[다고며]고? (?:밝|말|전|설명)| 가운데 )")
_GATHERED = re.compile("(?:자리|행사|[회식전의]|포럼|축제|마당|콘서트|세미나|아카데미)에[는도]? ")
_YEARLY = re.compile("(?:한 해|하루|연간|해마다|매년|매일)[^,.]{0,6}$")
_GUESTS = ("객", "손님", "국인", "봉사자", "인파", "시민")
_WANTED = frozenset("모집 정원 채용 선발".split())
_TAIL = 32
"""How far behind the figure its verb may stand."""


def present(scope: Scope, at: int, figure: Figure, label: Phrase | None, leads: Phrase | None) -> bool:
    """Whether people are counted as those present, not named as what they are: 주민 40명이, 412명의 지원자가, 30명 모집에."""
    tokens = scope.tokens
    if tokens[at].particle in OBJECTS or (at + 1 < len(tokens) and tokens[at + 1].stem in _WANTED):
        return False
    front = scope.flat[: tokens[at].start - scope.start]
    tail = scope.flat[tokens[at].end - scope.start :][:_TAIL]
    cut = _OUTSIDE.search(tail)
    tail = tail[: cut.start() + 1] if cut else tail
    if _PRESENT.search(tail):
        return True
    noun = label or (leads if tokens[at].particle == "의" else None)
    stem = tokens[noun[1]].stem if noun else ""
    # 회의에는 업체 대표 20명이 나왔다, but 축제에 관광객 20만 명이 다녀갔다
    named = stem.endswith(HEADS) and (stem.endswith(_GUESTS) or not _GATHERED.search(front))
    # 고용유발은 720명으로 나왔다, 한 해 70만 명이 찾아: they are no guests
    if named or tokens[at].particle in ("로", "으로") or _YEARLY.search(front) or not _JOINED.search(tail):
        return False
    # 관광객이 30만 명, 자원봉사자는 200명이 다녀갔다: the clause itself names the people
    found = topic(tokens, at, figure, SUBJECTS | TOPICS)
    return found is None or not tokens[found[1]].stem.endswith(HEADS)
