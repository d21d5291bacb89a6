"""The bodies, places and people that a construction names, who may own its amounts: of what kind each is, and in what role."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from flows.extracting.body_words import is_common
from flows.extracting.office_words import split_title
from flows.extracting.words import is_name
from flows.relating.money.body_kinds import ANAPHORS, FIRM_WORDS, INDUSTRIES, kind_of, may_be_a_name, naming
from flows.relating.money.item_phrases import ROLE_OF
from flows.relating.money.kinds import no_noun
from flows.relating.money.metrics import noun_metric
from flows.relating.money.subjects import COMPANY_METRICS
from flows.relating.syntax.nouns import without_copula
from flows.relating.syntax.phrases import Scope, Token
from flows.relating.syntax.place import BREAKS, is_person, is_thing, metric_noun

_VENUES = ("호텔", "리조트", "백화점", "센터", "대학교", "마트")
_ACTING = frozenset("은 는 이 가 도 의 에 에는 에게 에게는".split())
_FIRMS_COUNTED = ("사의", "사가")
_COUNTED = ("개사", "가구", "농가", "어가", "개교", "개 업체", "개 기업")
_PLACES = frozenset("지역 도시 시도".split())
_JOINED = frozenset("common public association education observer site".split())
"""Kinds whose names may go over several words."""
_ACTORS = frozenset(("topic", "subject"))
_SIDES = {"측은": "topic", "측이": "subject", "측도": "topic"}
_STAFF = frozenset("임직원 직원 직원들 노조 측 봉사단 관계자 담당자 대변인".split()) | frozenset(_SIDES)
_VOTES = tuple("본회의 심의 의결 심사 상임위 예결 통과 제출 승인 동의".split())
_BRANCHES = ("본부", "지사", "지부", "사무소", "사업소")
_FIRMS = frozenset("기업 업체 법인 기관".split())
_ANY = frozenset(
    "주요 대형 일부 다른 각종 나머지 개별 전체 모든 이들 각각 기간 연휴 동안 국내외 한편 또한 특히 결과 까닭 대신 사이 내내 무렵 당시 덕분 때문 이상 이하".split()
)
_VERBAL = re.compile("[가아어려오]면$|[녀려]간$")
_TRADED = ("수출", "수입", "무역")
_FIRM_KINDS = frozenset("company bank body".split())
_PRONOUNS = {"그는": "topic", "그도": "topic", "그가": "subject", "그의": "of"}
_ALL = frozenset("전국 세계".split())
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
    noun that it goes with: `metric` (포항시 예산), `staff` (포항시 관계자), `seat` (경북 포항시), `noun` (포항시 청사); `office` (포항시장);
    `joint`, before another that it acts with (경주시와 포항시)."""

    name: str
    at: int
    role: str
    kind: str
    shape: str


def owners_of(scope: Scope, introduced: frozenset[str] = frozenset()) -> list[Owner]:
    """Every naming in a construction, in its order. `introduced`: the firms that the article has introduced as such."""
    found: list[Owner] = []
    firms = _listed_firms(scope)
    for n, token in enumerate(scope.tokens):
        if token.kind == "Q":
            found += _counted(scope, n)
        elif token.kind == "N":
            found += [Owner(token.stem, n, "bare", "body", "alone")] if n in firms else _named(scope, n, introduced)
        elif token.stem == "도와" and n + 1 < len(scope.tokens) and kind_of(scope.tokens[n + 1].stem) == "local":
            found.append(Owner("도", n, "and", "local", "alone"))  # 도와 시군은
        elif token.stem in _ALL:
            role, shape = _role(scope.tokens, n)  # 전국 평균 3억 원
            found.append(Owner(token.stem, n, role, "whole", shape))
    return found


def _listed_firms(scope: Scope) -> set[int]:
    """Names that nothing tells to be bodies, each before its amount in a list that names bodies, too: 한빛전자 8억 원, 아이큐 6억 원."""
    tokens = scope.tokens
    if len(scope.amounts) < 2:
        return set()
    names = [n - 1 for n in scope.amounts if n and _is_alone(tokens, n - 1)]
    known = [naming(tokens[n].stem) for n in names]
    if not any(found and found[0] in _FIRM_KINDS for found in known):
        return set()
    return {
        n
        for n, found in zip(names, known, strict=True)
        if found is None and may_be_a_name(tokens[n].stem) and not is_common(tokens[n].stem)
    }


def _is_alone(tokens: list[Token], n: int) -> bool:
    """Whether a noun stands before a figure with nothing else: ▲ 누리 5억 원."""
    before = tokens[n - 1] if n else None
    lone = before is None or before.kind != "N" or before.particle or before.comma
    return tokens[n].kind == "N" and not tokens[n].particle and bool(lone)


def _counted(scope: Scope, n: int) -> Iterator[Owner]:
    """Those that are only counted: 3개 사가, 나머지 12개사는."""
    tokens, token = scope.tokens, scope.tokens[n]
    figure = scope.flat[token.start - scope.start : token.end - scope.start]
    if figure.endswith("개") and n + 1 < len(tokens) and tokens[n + 1].stem in _FIRMS_COUNTED:
        yield Owner(f"{figure} 사", n, ROLE_OF[tokens[n + 1].stem[-1]], "counted", "alone")
    if token.particle in _ACTING and figure.endswith(_COUNTED):
        if n and tokens[n - 1].stem == "나머지":
            figure = f"나머지 {figure}"
        yield Owner(figure, n, _own_role(token), "counted", "alone")


def _named(scope: Scope, n: int, introduced: frozenset[str]) -> Iterator[Owner]:
    """Whom the noun `tokens[n]` names, with the words before it that belong to the name."""
    tokens, token = scope.tokens, scope.tokens[n]
    name, before = token.stem.rpartition("=")[2] or token.stem, tokens[n - 1] if n else None  # 울산=울산시
    if (name == "시" and _is_no_city(scope, n)) or _is_a_floor(tokens, n):
        return
    if n + 1 < len(tokens) and _goes_on_in_latin(tokens, n + 1):
        return
    if before and name in _PLACES and before.stem in ("두", "양"):
        role, shape = _role(tokens, n)
        yield Owner(f"{before.stem} {name}", n, role, "place", shape)
        return
    if before and name == "씨" and before.kind == "N":
        yield Owner(f"{before.stem} 씨", n, _own_role(token), "person", "alone")
        return
    if name in _PRONOUNS:
        yield Owner("그", n, _PRONOUNS[name], "person", "alone")
        return
    named = naming(name)
    if named is None and before and name in FIRM_WORDS and _plain_name(before):
        named = "company", "alone", name
    if named is None and name in introduced:
        named = "company", "alone", name
    if named is None:
        yield from _unnamed(tokens, n)
        return
    kind, shape, name = named
    role, beside = _role(tokens, n)
    if not _only_tells(tokens, n, kind, name, role, beside):
        whole, kind = (name, kind) if shape == "office" else _whole_name(tokens, n, kind, name)
        yield Owner(whole, n, role, kind, beside if shape == "alone" else shape)


def _unnamed(tokens: list[Token], n: int) -> Iterator[Owner]:
    """Who may be meant by a noun that nothing tells to be a body."""
    token = tokens[n]
    if "·" in token.stem and token.form != "quoted":
        # 경북도·오션힐리조트
        role, shape = _role(tokens, n)
        for part in token.stem.split("·"):
            if len(part) > 1 and (kind := kind_of(part)):
                yield Owner(part, n, role, kind, shape)
    elif _may_act(tokens, n) and _is_a_firm_of_works(tokens, n):
        role, shape = _role(tokens, n)
        yield Owner(token.stem, n, role, "company", shape)
    elif _may_act(tokens, n) and may_be_a_name(token.stem):
        role, shape = _role(tokens, n)
        if shape in ("alone", "staff") and (role in _ACTORS or role == "of"):
            yield Owner(token.stem, n, role, "quoted" if token.form == "quoted" else "unknown", shape)


def _is_a_firm_of_works(tokens: list[Token], n: int) -> bool:
    """가온산업은 14억 원의 영업손실을 봤다: no industry has one."""
    stem = tokens[n].stem
    return len(stem) == 4 and stem.endswith("산업") and not stem.endswith(INDUSTRIES) and _earns(tokens, n)


def _only_tells(tokens: list[Token], n: int, kind: str, name: str, role: str, beside: str) -> bool:
    """Whether a body or place only says where or of what sort something else is."""
    token, before = tokens[n], tokens[n - 1] if n else None
    if before and kind == "site" and before.kind == "B":
        return True  # ② 물류센터: 30억 원
    if not token.particle and not token.comma and n + 1 < len(tokens):
        if kind in ("local", "place") and _LOCATED.search(tokens[n + 1].stem):
            return True  # 사천시 용현면 일대 165만㎡에
        if kind == "common" and _is_told_of(tokens[n + 1], beside):
            return True
    if beside == "noun" and token.stem == f"{name}지역" and not tokens[n + 1].stem.startswith(_TRADED):
        return True  # 울산지역 수출입동향, not 울산지역 백화점
    if role == "at" and name.endswith(_VENUES):
        return True  # 피에르호텔에서 행사를 열고
    # 터미널 2단계 공사(101억): what is built
    built = name == "공사" and beside == "alone" and role in ("bare", "comma")
    return built and before is not None and not before.particle


def _whole_name(tokens: list[Token], n: int, kind: str, name: str) -> tuple[str, str]:
    """A name of several words, and its kind: 누리에마스 코리아, 삼성SDS 컨소시엄, 협력사 근로자."""
    if kind == "company" and (name in FIRM_WORDS or _goes_on_in_latin(tokens, n)):
        return f"{tokens[n - 1].stem} {name}", kind
    if kind == "ministry" and n and not tokens[n - 1].particle and kind_of(tokens[n - 1].stem) == "foreign":
        return f"{tokens[n - 1].stem} {name}", kind  # 루마니아 국방부
    if not (name in ANAPHORS or kind in _JOINED or name.endswith(_BRANCHES)):
        return name, kind
    first = n
    while first and n - first < 3 and _joins(tokens, first):
        first -= 1
    if first == n and n and name != "이들" and (kind == "common" or name in _FIRMS) and _tells_which(tokens[n - 1]):
        first -= 1
    if first < n and name.endswith(_BRANCHES):
        kind = kind_of(tokens[n - 1].stem) or kind  # 한국무역협회 울산지역본부 watches others, too
    return (" ".join(t.stem for t in tokens[first : n + 1]) if first < n else name), kind


def _goes_on_in_latin(tokens: list[Token], n: int) -> bool:
    """Whether a name in capitals goes on from the one before: SK E&S, LG CNS."""
    before = tokens[n - 1] if n else None
    if before is None or before.kind != "N" or before.particle or before.comma:
        return False
    both = (before.stem, tokens[n].stem)
    return all(len(word) > 1 and word.isascii() and word.isupper() for word in both)


def _own_role(token: Token) -> str:
    """The role that a word's own particle gives it."""
    return _SIDES.get(token.stem) or ROLE_OF.get(token.particle, "other" if token.particle else "bare")


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


def _employs(tokens: list[Token], n: int) -> bool:
    """Whether a person and an office follow: 정우기공의 배석현 대표는, 정우기공 배석현 대표는."""
    return (
        n + 2 < len(tokens)
        and tokens[n].particle in ("", "의")
        and not tokens[n].comma
        and tokens[n + 1].kind == tokens[n + 2].kind == "N"
        and is_name(tokens[n + 1].stem)
        and not tokens[n + 1].particle
        and split_title(tokens[n + 2].stem) is not None
    )


def _earns(tokens: list[Token], n: int) -> bool:
    """Whether what only a firm has follows: 새솔의 올해 영업이익은."""
    return any(t.kind == "N" and noun_metric(t.stem) in COMPANY_METRICS for t in tokens[n + 1 : n + 4])


def _may_act(tokens: list[Token], n: int) -> bool:
    """Whether a noun may be a topic or subject that stands alone."""
    if _employs(tokens, n):
        return True
    following = tokens[n + 1] if n + 1 < len(tokens) else None
    if particle := tokens[n].particle:
        return ROLE_OF.get(particle) in _ACTORS or (particle == "의" and _earns(tokens, n))
    return following is not None and (following.stem.startswith("등") or following.stem in _STAFF)


def _is_told_of(following: Token, beside: str) -> bool:
    """Whether a common noun only says what the body behind it is: 코스닥 상장사 누리소재가."""
    if beside == "seat":
        return True
    return beside == "noun" and ROLE_OF.get(following.particle) in _ACTORS and may_be_a_name(following.stem)


def _role(tokens: list[Token], n: int) -> tuple[str, str]:
    """The role of the noun `tokens[n]`, and what it goes with: a bare noun has the role of those behind it."""
    token = tokens[n]
    role = "comma" if token.comma and not token.particle else _own_role(token)
    if role == "of" and _employs(tokens, n):
        return _own_role(tokens[n + 2]), "staff"
    if n + 1 < len(tokens) and role == "to" and tokens[n + 1].stem.startswith("따르"):
        return "according", "alone"
    if n + 1 < len(tokens) and token.particle == "의" and tokens[n + 1].stem == "경우":
        return "topic", "alone"  # 한빛은행의 경우 30억 원을
    if n + 1 == len(tokens):
        return role, "alone"
    if token.particle in ("와", "과") and any(kind_of(t.stem) for t in tokens[n + 1 : n + 3] if t.kind == "N"):
        return _role(tokens, n + 1)[0], "joint"  # 경북도와 포항시는
    if role != "bare":
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
    while last + 1 < len(tokens) and _goes_on(tokens[last]) and tokens[last + 1].kind == "N":
        last += 1
    head = tokens[last]
    if kind_of(following.stem) not in (None, "common", "anaphor", "whole"):
        beside = "seat"
    elif any(metric_noun(t.stem) for t in tokens[n + 1 : last + 1]):
        beside = "metric"
    elif head.stem in _STAFF or is_person(head.stem) or is_name(head.stem) or split_title(head.stem):
        beside = "staff"
    else:
        beside = "noun"
    return _own_role(head), beside


def _goes_on(token: Token) -> bool:
    """Whether a noun may be followed by others of its phrase."""
    return not token.particle and not token.comma and token.stem not in _SIDES


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
    if stem == "국내" and not token.particle:
        return True
    if token.kind != "N" or token.particle or token.comma or stem in BREAKS or stem in _ANY or len(stem) < 2:
        return False
    verbal = no_noun(stem) or _VERBAL.search(stem) or without_copula(stem) != stem
    return not (verbal or stem[0].isdigit() or metric_noun(stem))
