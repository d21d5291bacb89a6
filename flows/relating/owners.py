"""The bodies, places and people that a construction names, who may own its amounts: of what kind each is, and in what role."""

import re
from dataclasses import dataclass

from flows.extracting.words import is_common, is_name
from flows.relating.body_kinds import ANAPHORS, FIRM_WORDS, kind_of, may_be_a_name, naming
from flows.relating.item_phrases import ROLE_OF
from flows.relating.kinds import no_noun
from flows.relating.nouns import without_copula
from flows.relating.phrases import Scope, Token
from flows.relating.place import BREAKS, is_person, is_thing, metric_noun

_VENUES = ("호텔", "리조트", "백화점", "센터", "대학교", "마트")
_ACTING = frozenset("은 는 이 가 도 의 에 에는 에게 에게는".split())
_FIRMS_COUNTED = ("사의", "사가")
_COUNTED = ("개사", "가구", "농가", "어가", "개교", "개 업체", "개 기업")
_PLACES = frozenset("지역 도시 시도".split())
_JOINED = frozenset("common public association education observer site".split())
"""Kinds whose names may go over several words."""
_ACTORS = frozenset(("topic", "subject"))
_STAFF = frozenset("임직원 직원 직원들 노조 측 봉사단 관계자 담당자 대변인".split())
_VOTES = tuple("본회의 심의 의결 심사 상임위 예결 통과 제출 승인 동의".split())
_BRANCHES = ("본부", "지사", "지부", "사무소", "사업소")
_FIRMS = frozenset(("기업", "업체"))
_ANY = frozenset(
    "주요 대형 일부 다른 각종 나머지 개별 전체 모든 이들 각각 기간 연휴 동안 국내외 한편 또한 특히".split()
)
_VERBAL = re.compile("[가아어려오]면$|[녀려]간$")
_TRADED = ("수출", "수입", "무역")
_TOO = frozenset("역시 또한".split())
_ET_CETERA = {
    "등이": "subject",
    "등은": "topic",
    "등을": "object",
    "등에": "to",
    "등의": "of",
    "등도": "topic",
    "등에서": "at",
}


_LOCATED = re.compile("^[가-힣]{1,3}읍$|^[가-힣]{1,3}(?<![측반전정이후방지수표단내외])면$|^일[대원]$")
_WORTH = re.compile(r"\s?(?:짜리|상당|어치|을 호가|를 호가)")


@dataclass(slots=True, eq=False)
class Owner:
    """A naming of a body, place or person: the name, the token that ends it, its role, its kind, and its shape: `alone`, or before the
    noun that it goes with: `metric` (포항시 예산), `staff` (포항시 관계자), `seat` (경북 포항시), `noun` (포항시 청사); `office` (포항시장)."""

    name: str
    at: int
    role: str
    kind: str
    shape: str


def owners_of(scope: Scope) -> list[Owner]:
    """Every naming in a construction, in its order."""
    tokens, found = scope.tokens, []
    for n, token in enumerate(tokens):
        if token.kind == "Q":
            figure = scope.flat[token.start - scope.start : token.end - scope.start]
            if figure.endswith("개") and n + 1 < len(tokens) and tokens[n + 1].stem in _FIRMS_COUNTED:
                found.append(Owner(f"{figure} 사", n, ROLE_OF[tokens[n + 1].stem[-1]], "counted", "alone"))
            if token.particle in _ACTING and figure.endswith(_COUNTED):
                role = ROLE_OF.get(token.particle, "other" if token.particle else "bare")
                if n and tokens[n - 1].stem == "나머지":
                    figure = f"나머지 {figure}"
                found.append(Owner(figure, n, role, "counted", "alone"))
        if token.kind != "N":
            continue
        name = token.stem
        if (name == "시" and _is_no_city(scope, n)) or _is_a_floor(tokens, n):
            continue
        if name in _PLACES and n and tokens[n - 1].stem in ("두", "양"):
            role, shape = _role(tokens, n)
            found.append(Owner(f"{tokens[n - 1].stem} {name}", n, role, "place", shape))
            continue
        if name == "씨" and n and tokens[n - 1].kind == "N":
            role = ROLE_OF.get(token.particle, "other" if token.particle else "bare")
            found.append(Owner(f"{tokens[n - 1].stem} 씨", n, role, "person", "alone"))
            continue
        named = naming(name)
        if named is None and name in FIRM_WORDS and n and _plain_name(tokens[n - 1]):
            named = "company", "alone", name
        if named is None:
            if "·" in name and token.form != "quoted":
                # 경북도·오션힐리조트
                role, shape = _role(tokens, n)
                parts = [(part, kind_of(part)) for part in name.split("·") if len(part) > 1]
                found += [Owner(part, n, role, kind, shape) for part, kind in parts if kind]
            elif _may_act(tokens, n) and may_be_a_name(name):
                role, shape = _role(tokens, n)
                if shape == "alone" and role in _ACTORS:
                    found.append(Owner(name, n, role, "quoted" if token.form == "quoted" else "unknown", shape))
            continue
        kind, shape, name = named
        if kind == "site" and n and tokens[n - 1].kind == "B":
            continue  # ② 물류센터: 30억 원
        role, beside = _role(tokens, n)
        bare = not token.particle and not token.comma and n + 1 < len(tokens)
        if bare and kind in ("local", "place") and _LOCATED.search(tokens[n + 1].stem):
            continue  # 사천시 용현면 일대 165만㎡에
        if beside == "noun" and token.stem == f"{name}지역" and not tokens[n + 1].stem.startswith(_TRADED):
            continue  # 울산지역 수출입동향, not 울산지역 백화점
        if kind == "common" and bare and _is_told_of(tokens[n + 1], beside):
            continue
        if role == "at" and name.endswith(_VENUES):
            continue  # 피에르호텔에서 행사를 열고
        if name == "공사" and beside == "alone" and role in ("bare", "comma") and n and not tokens[n - 1].particle:
            continue  # 터미널 2단계 공사(101억): what is built
        if shape == "alone":
            shape = beside
        if kind == "company" and name in FIRM_WORDS:
            name = f"{tokens[n - 1].stem} {name}"  # 누리에마스 코리아
        elif shape != "office" and (name in ANAPHORS or kind in _JOINED or name.endswith(_BRANCHES)):
            first = n
            while first and n - first < 3 and _joins(tokens, first):
                first -= 1
            if first == n and n and (kind == "common" or name in _FIRMS) and _tells_which(tokens[n - 1]):
                first -= 1
            if first < n and name.endswith(_BRANCHES):
                kind = kind_of(tokens[n - 1].stem) or kind  # 한국무역협회 울산지역본부 watches others, too
            if first < n:
                name = " ".join(t.stem for t in tokens[first : n + 1])
        found.append(Owner(name, n, role, kind, shape))
    return found


def _is_no_city(scope: Scope, n: int) -> bool:
    """시가 6천800만원짜리: the price that a market pays; 구매 시 10만원: when something is done."""
    tokens = scope.tokens
    if tokens[n].particle == "가":
        amount = next((t for t in tokens[n + 1 : n + 3] if t.kind == "M"), None)
        return amount is not None and _WORTH.match(scope.flat, amount.end - scope.start) is not None
    return not tokens[n].particle and n > 0 and tokens[n - 1].kind == "N" and not tokens[n - 1].particle


def _is_a_floor(tokens: list[Token], n: int) -> bool:
    """국회 본회의 의결을 거친, 국회 심의에서: where the budgets of others are voted on."""
    bare = not tokens[n].particle and not tokens[n].comma and n + 1 < len(tokens)
    return bare and tokens[n].stem == "국회" and tokens[n + 1].stem.startswith(_VOTES)


def _may_act(tokens: list[Token], n: int) -> bool:
    """Whether a noun may be a topic or subject that stands alone."""
    if particle := tokens[n].particle:
        return ROLE_OF.get(particle) in _ACTORS
    return n + 1 < len(tokens) and tokens[n + 1].stem.startswith("등")


def _is_told_of(following: Token, beside: str) -> bool:
    """Whether a common noun only says what the body behind it is: 코스닥 상장사 누리소재가."""
    if beside == "seat":
        return True
    return beside == "noun" and ROLE_OF.get(following.particle) in _ACTORS and may_be_a_name(following.stem)


def _role(tokens: list[Token], n: int) -> tuple[str, str]:
    """The role of the noun `tokens[n]`, and what it goes with: a bare noun has the role of those behind it."""
    token = tokens[n]
    role = ROLE_OF.get(token.particle, "other" if token.particle else "comma" if token.comma else "bare")
    if n + 1 < len(tokens) and role == "to" and tokens[n + 1].stem.startswith("따르"):
        return "according", "alone"
    if n + 1 < len(tokens) and token.particle == "의" and tokens[n + 1].stem == "경우":
        return "topic", "alone"  # 한빛은행의 경우 30억 원을
    if role != "bare" or n + 1 == len(tokens):
        return role, "alone"
    following = tokens[n + 1]
    if following.stem in _TOO:
        return "topic", "alone"
    if following.stem in _ET_CETERA:
        return _ET_CETERA[following.stem], "alone"
    if following.stem == "등" and following.kind in "NA":
        # 누리전자 등 3개 업체가
        for k in range(n + 1, min(n + 5, len(tokens))):
            if tokens[k].particle:
                return ROLE_OF.get(tokens[k].particle, "other"), "alone"
            if tokens[k].kind not in "NQA":
                break
        return role, "alone"
    if following.kind == "Q" and following.particle in _ACTING:
        return ROLE_OF[following.particle], "alone"  # 상장법인 33곳의
    if following.kind != "N":
        return role, "alone"
    last = n + 1
    while (
        last + 1 < len(tokens) and not tokens[last].particle and not tokens[last].comma and tokens[last + 1].kind == "N"
    ):
        last += 1
    head = tokens[last]
    if kind_of(following.stem) not in (None, "common", "anaphor", "whole"):
        beside = "seat"
    elif any(metric_noun(t.stem) for t in tokens[n + 1 : last + 1]):
        beside = "metric"
    elif head.stem in _STAFF or is_person(head.stem) or is_name(head.stem):
        beside = "staff"
    else:
        beside = "noun"
    return ROLE_OF.get(head.particle, "other" if head.particle else "bare"), beside


def _plain_name(token: Token) -> bool:
    """Whether a noun may be the first word of a company's name of two."""
    plain = token.kind == "N" and not token.particle and not token.comma and token.stem not in BREAKS
    return plain and len(token.stem) > 1 and not is_common(token.stem) and not is_thing(token.stem)


def _joins(tokens: list[Token], n: int) -> bool:
    """Whether the word before `tokens[n]` belongs to the name: 삼성SDS 컨소시엄, 울산 상공회의소."""
    before = tokens[n - 1]
    plain = before.kind == "N" and not before.particle and not before.comma
    return plain and before.stem not in BREAKS and kind_of(before.stem) not in (None, "common", "anaphor")


def _tells_which(token: Token) -> bool:
    """Whether a noun says which of a common noun are meant: 협력사 근로자, 입주 기업."""
    stem = token.stem
    if token.kind != "N" or token.particle or token.comma or stem in BREAKS or stem in _ANY or len(stem) < 2:
        return False
    verbal = no_noun(stem) or _VERBAL.search(stem) or without_copula(stem) != stem
    return not (verbal or stem[0].isdigit() or metric_noun(stem))
