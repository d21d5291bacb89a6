"""People with their offices where brackets stand between the two: 누리대(총장 홍길동), 홍길동(포항시장), 누리병원(홍길동 병원장)."""

import re

from flows.extracting.body_words import LEGAL_FORMS, is_common, is_organization
from flows.extracting.offices import Role, build_role, place_in, plain_gap, word_at
from flows.extracting.role_lists import headless
from flows.extracting.words import BODY, Token, is_name, judge, tokens_of

_IN_BRACKETS = re.compile(r"[(（]([^()（）]{2,30})[)）]")
SHARED = "이상 "
"""What says that a body in brackets is that of all in the list before it: 홍길동 단장, 오다솔 처장(이상 누리대)."""
_CHAIRS = frozenset("위원장 부위원장 의장 부의장".split())
_FACULTY = re.compile("[가-힣]{2,8}(?:대|대학교) [가-힣A-Za-z· ]{1,20}(?:학부|과|단|대학|대학원|센터|연구소)")
"""Part of a university: 누리대 기계공학부."""
CLOSED = re.compile(r"\s?[),，）/·‧ㆍ]|\s이하|\s[가-힣]{2,8}[)）]")
"""What ends the name of a head in brackets: (총장 홍길동/이하 대학), (이사장 홍길동 군수)."""
_FIRMS = tuple(f"{form} " for form in LEGAL_FORMS)
"""오다솔 변호사(법무법인 다움길)."""
_BETWEEN = frozenset(("·", "‧", "ㆍ", ", "))
_POINTERS = frozenset("이곳 그곳 여기 오늘 어제 이날 당시".split())


def headed_role(text: str, tokens: list[Token], at: int) -> Role:
    """경제환경위원회(위원장 한가람): the head of a body in brackets behind it."""
    name, title, opened = tokens[at + 1], tokens[at].word.stem, at
    if not tokens[at].gap.endswith("("):
        title, opened = f"{tokens[at - 1].word.stem} {title}", at - 1
    person = word_at(text, name)
    span = _body_until(text, tokens, opened)
    if span is None:
        return Role(tokens[opened].start, name.end, person, name.start, title, None, None)
    return Role(span[0], name.end, person, name.start, title, text[slice(*span)], span)


def headed_roles(text: str, tokens: list[Token], at: int) -> list[Role]:
    """The heads of a body in brackets behind it, of whom there may be several: 다움랩(대표 한가람·서다온)."""
    role = headed_role(text, tokens, at)
    roles, n = [role], at + 2
    while n < len(tokens) and tokens[n].gap in _BETWEEN and is_name(name := word_at(text, tokens[n])):
        roles.append(role._replace(end=tokens[n].end, person=name, name_start=tokens[n].start))
        n += 1
    return roles


def _body_until(text: str, tokens: list[Token], stop: int) -> tuple[int, int] | None:
    """Where the body stands that ends before the bracket at `stop`."""
    first = stop
    while (
        first > 0
        and (first == stop or plain_gap(tokens[first].gap))
        and not tokens[first - 1].word.particle
        and tokens[first - 1].word.hints & BODY
    ):
        first -= 1
    if first == stop:
        return _unknown_body(text, tokens, stop)
    while first + 1 < stop and tokens[first].word.region and tokens[first + 1].word.gov:
        first += 1  # 경남 함안군(군수 …)
    return tokens[first].start, tokens[stop - 1].end


def _unknown_body(text: str, tokens: list[Token], stop: int) -> tuple[int, int] | None:
    """Where 다움랩 stands in 다움랩(대표 한가람): a word that names nothing known, right before the bracket of its head."""
    before = tokens[stop - 1] if stop and tokens[stop].gap in ("(", "（") else None
    if before is None or len(word := word_at(text, before)) < 2 or word[-1] in "다들등" or word[0].isdigit():
        return None
    if word in _POINTERS:
        return None
    plain = before.word
    if plain.office or plain.place or plain.venue or plain.region or is_name(word) or is_common(word):
        return None
    first = stop - 1
    while first and plain_gap(tokens[first].gap) and not tokens[first - 1].word.particle:
        owner = tokens[first - 1].word  # 누리지법 형사3부(부장 …), 서산시 수의사회(회장 …)
        if not (owner.org or (owner.gov and word[-1] == "회")):
            break
        first -= 1
    return tokens[first].start, before.end


def body_in_brackets(text: str, tokens: list[Token], at: int, role: Role) -> Role | None:
    """The body in brackets behind the office: 조현보 교수(포스텍), 홍길동 의원(국민의힘·포항북)."""
    if text.startswith(SHARED, role.end + 1):
        role = headless(text, role)
    if role.organization is not None:
        return None
    name = place_in(tokens, role.name_start)
    if name is not None and tokens[name].gap in ("(", "（") and CLOSED.match(text, role.end):
        span = _body_until(text, tokens, name)  # 누리병원(홍길동 병원장)
        return role._replace(organization=text[slice(*span)], organization_span=span) if span else None
    match = _IN_BRACKETS.match(text, role.end)
    if not match:
        return None
    shared = match[1].startswith(SHARED)
    start = match.start(1) + len(SHARED) * shared
    body = re.split(r"[·,‧ㆍ/]", text[start : match.end(1)])[0].strip()
    if not body:  # (·포항)
        return None
    word = judge(body)
    if role.title in _CHAIRS and body.endswith(("당", "힘")):
        return None  # 오다솔 위원장(국민의힘, 서산2): not of the party
    if (
        shared
        or word.org
        or word.gov
        or is_organization(body)
        or body.startswith(_FIRMS)
        or (body.endswith(("대", "당", "힘")) and len(body) > 2)
        or _FACULTY.fullmatch(body)
    ):
        return role._replace(end=match.end(), organization=body, organization_span=(start, start + len(body)))
    return None


def bracketed_roles(text: str, tokens: list[Token], found: list[Role]) -> list[Role]:
    """홍길동(포항시장), 홍길동(누리대 교수): the office in brackets behind the name."""
    more = []
    known = {role.name_start for role in found}
    for token in tokens:
        if (
            text[token.end : token.end + 1] in ("(", "（")
            and is_name(word_at(text, token))
            and token.start not in known
        ):
            match = _IN_BRACKETS.match(text, token.end)
            if not match:
                continue
            inside = tokens_of(text, match.start(1), match.end(1))
            office = next((t for t in reversed(inside) if t.word.office), None)
            if office is None:
                continue
            where = inside.index(office)
            role = build_role(text, [token, *[t._replace(gap=" ") for t in inside[: where + 1]]], 0, where + 1)
            more.append(role._replace(end=match.end()))
    return more
