"""People with the offices in which an article names them: 이강덕 포항시장, 센터장인 조현보 교수(포스텍), 포항시 홍길동 과장."""

import re
from typing import NamedTuple

from flows.extracting.name_words import ACTING, BEFORE_TITLE, DEPARTMENTS, FACILITIES
from flows.extracting.words import Token, is_name, is_organization, judge, tokens_of

_AGE = re.compile(r"\s*[(（](?:[0-9０-９]{1,3}세?|[\u4e00-\u9fff]{2,4}|[0-9]{1,3}·[^()（）]{1,8})[)）]\s*")
_IN_BRACKETS = re.compile(r"[(（]([^()（）]{2,30})[)）]")
_REACH = 7
_HONORIFICS = frozenset(("씨",))
_WEAK = frozenset(
    "시장 지사 의장 이사 감사 책임 대리 선임 수석 총괄 의사 사원 단원 대장 의원 박사 신부 시인 군 양 옹 코치 과장 사장".split()
)


class Role(NamedTuple):
    """A person in an office, at [start, end) of the text. `title` and `organization` are None where the text leaves them out."""

    start: int
    end: int
    person: str
    name_start: int
    title: str | None
    organization: str | None
    organization_span: tuple[int, int] | None


def find_roles(text: str, tokens: list[Token]) -> list[Role]:
    """The people whom a sentence names with their office; reporters and unnamed people are left out."""
    found: list[Role] = []
    for at, token in enumerate(tokens):
        title = token.word.title
        if title is None:
            continue
        role = _role_at(text, tokens, at, found)
        if role:
            found.append(role)
            more = _in_brackets(text, tokens, at, role)
            if more:
                found[-1] = more
        elif (
            token.word.particle in ("인", "이자")
            and at + 1 < len(tokens)
            and is_name(tokens[at + 1].word.stem)
            and tokens[at + 1].gap == " "
        ) or (
            not token.word.particle
            and title[0]
            and at + 1 < len(tokens)
            and tokens[at + 1].gap == " "
            and tokens[at + 1].word.particle
            and is_name(tokens[at + 1].word.stem)
        ):
            found.append(_appositive(text, tokens, at))
    found += _bracketed(text, tokens, found)
    return sorted(found, key=lambda r: (r.start, r.end))


def _word(text: str, token: Token) -> str:
    return text[token.start : token.end]


def _plain_gap(gap: str) -> bool:
    return not gap.strip() and "\n" not in gap


def _role_at(text: str, tokens: list[Token], at: int, found: list[Role]) -> Role | None:
    """The person to whom the office at `at` belongs, looked for to its left."""
    last = tokens[at]
    assert last.word.title is not None
    if last.word.stem in ACTING and found and found[-1].end == last.start + len(last.word.stem):
        return None
    i = at - 1
    while i >= 0 and at - i <= _REACH:
        token, gap = tokens[i], tokens[i + 1].gap
        word = _word(text, token)
        if not _plain_gap(gap):
            if i > 0 and gap[0] in ")）" and _plain_gap(gap[1:]) and _AGE.match(text, tokens[i - 1].end):
                i -= 1  # 홍길동(52) 시장: the bracket's word is a token of its own
                continue
            break
        if is_name(word) and not (
            i + 1 == at
            and not last.word.title[0]
            and i > 0
            and is_name(_word(text, tokens[i - 1]))
            and _plain_gap(token.gap)
        ):
            return _build(text, tokens, i, at)
        if token.word.particle and not _department(word, text, tokens, i):
            break
        if token.word.stem in _PURE:
            break
        i -= 1
    return _foreign(text, tokens, i + 1, at, found)


_PURE = frozenset(
    "회장 사장 대표 이사장 시장 도지사 의원 장관 차관 교수 원장 부회장 부사장 총장 국장 과장 실장".split()
)


def _department(word: str, text: str, tokens: list[Token], i: int) -> bool:
    """미래신산업과 주무관: the 과 is a department, no particle, where a body stands before it."""
    return (
        word.endswith("과")
        and len(word) > 2
        and i > 0
        and (tokens[i - 1].word.gov or bool(tokens[i - 1].word.org))
        and not tokens[i - 1].word.particle
    )


def _foreign(text: str, tokens: list[Token], first: int, at: int, found: list[Role]) -> Role | None:
    """A name without a Korean surname, only in a list of people: …, 쉬웨이 절강화유코발트 부총재."""
    if not found or at - first < 1 or first < 1 or tokens[at].word.title is None:
        return None
    word = _word(text, tokens[first])
    before = tokens[first - 1]
    if not (found[-1].end >= before.start and ("," in tokens[first].gap or before.word.particle in ("과", "와"))):
        return None
    plain = tokens[first].word
    if (
        not 2 <= len(word) <= 6
        or plain.org
        or plain.region
        or plain.place
        or plain.title
        or not all("가" <= c <= "힣" for c in word)
    ):
        return None
    middle = tokens[first + 1 : at]
    if not middle and not tokens[at].word.title[0]:
        return None
    return _build(text, tokens, first, at)


def _trim(text: str, tokens: list[Token]) -> list[Token]:
    """The words of a body without 전 and 신임 behind it, nor the region or country that only says where it is."""
    kept = list(tokens)
    while kept and _word(text, kept[-1]) in BEFORE_TITLE:
        kept.pop()
    while kept and _word(text, kept[0]) in BEFORE_TITLE:
        kept.pop(0)
    while len(kept) > 1 and (
        kept[0].word.place
        or (
            kept[0].word.region
            and not kept[0].word.particle
            and (kept[1].word.region or kept[1].word.org == 2 or (kept[1].word.title and kept[1].word.title[0]))
        )
    ):
        kept.pop(0)
    return kept


def _build(text: str, tokens: list[Token], name: int, at: int) -> Role:
    """The role of the person at `name` in the office at `at`; where the name stands right before a bare office, the body stands before it."""
    word = tokens[at].word
    assert word.title is not None
    body, title = word.title
    end = tokens[at].start + len(word.stem)
    middle = [t for t in tokens[name + 1 : at] if not t.gap.lstrip().startswith(("(", "（"))]
    if title in ACTING and middle and middle[-1].word.title:
        # 전남도지사 권한대행
        inner = middle.pop()
        body, title = inner.word.title[0], f"{inner.word.title[1]} {title}"  # type: ignore[index]
        word = inner.word._replace(title=(body, title))
    elif title in ACTING:
        return Role(tokens[name].start, end, _word(text, tokens[name]), tokens[name].start, title, None, None)
    elif (
        at + 1 < len(tokens)
        and tokens[at + 1].word.stem in ACTING
        and not word.particle
        and _plain_gap(tokens[at + 1].gap)
    ):
        title = f"{title} {tokens[at + 1].word.stem}"
        end = tokens[at + 1].start + len(tokens[at + 1].word.stem)
    former = bool(middle) and _word(text, middle[-1]) in ("전", "前")
    if former:
        title = f"전 {title}"
    start, person = tokens[name].start, _word(text, tokens[name])
    stop = tokens[at].start + len(word.stem)
    kept = _trim(text, middle)
    if body:
        stop = tokens[at].start + len(body) if text.startswith(body, tokens[at].start) else tokens[at].start
        if kept and not (len(kept) == 1 and kept[0].word.region and not kept[0].word.org):
            if body.endswith(FACILITIES) or tokens[at].word.region or (judge(body).region and kept[-1].word.org):
                span = (kept[0].start, stop)
                return Role(start, end, person, start, title, text[slice(*span)], span)
            if body.endswith(DEPARTMENTS) and not judge(body).gov:
                span = (kept[0].start, kept[-1].end)
                whole = word.stem if word.title == tokens[at].word.title else title
                if body[:2] in _REGION_FRONTS or body.endswith(("청",)):
                    span = (kept[0].start, stop)
                    return Role(start, end, person, start, title, text[slice(*span)], span)
                return Role(start, end, person, start, f"전 {whole}" if former else whole, text[slice(*span)], span)
        return Role(
            start, end, person, start, title, body, (tokens[at].start, stop) if stop > tokens[at].start else None
        )
    if kept:
        span = (kept[0].start, kept[-1].end)
        return Role(start, end, person, start, title, text[slice(*span)], span)
    if title in _HONORIFICS:
        return Role(start, end, person, start, None, None, None)
    before: list[Token] = []
    i = name - 1
    while i >= 0 and len(before) < 3 and _plain_gap(tokens[i + 1].gap):
        token = tokens[i]
        if (
            (token.word.particle and not _department(_word(text, token), text, tokens, i))
            or token.word.title
            or is_name(_word(text, token))
        ):
            break
        before.insert(0, token)
        i -= 1
    before = _body_before(text, before)
    if before:
        span = (before[0].start, before[-1].end)
        return Role(before[0].start, end, person, start, title, text[slice(*span)], span)
    return Role(start, end, person, start, title, None, None)


def _body_before(text: str, tokens: list[Token]) -> list[Token]:
    """Of the bare words before a name those that are the person's body: 포항시 [홍길동 과장], 국민의힘, 울산시 미래신산업과."""
    for first, token in enumerate(tokens):
        if token.word.gov or token.word.org:
            kept = tokens[first:]
            ends_well = kept[-1].word.org or kept[-1].word.gov or _word(text, kept[-1]).endswith(DEPARTMENTS)
            return _trim(text, kept) if ends_well else []
    return []


def _appositive(text: str, tokens: list[Token], at: int) -> Role:
    """경북산업DX협업지원센터장인 조현보: the office stands before the name."""
    office, name = tokens[at], tokens[at + 1]
    assert office.word.title is not None
    body, title = office.word.title
    first = at
    while (
        first > 0
        and at - first < 3
        and _plain_gap(tokens[first].gap)
        and not tokens[first - 1].word.particle
        and (tokens[first - 1].word.org or tokens[first - 1].word.gov)
    ):
        first -= 1
    kept = _trim(text, tokens[first:at])
    person = name.word.stem
    end = name.start + len(person)
    if kept and not body:
        span = (kept[0].start, kept[-1].end)
    elif kept and body and body.endswith(DEPARTMENTS) and not kept[0].word.region:
        title, span = office.word.stem, (kept[0].start, kept[-1].end)
    elif body and text.startswith(body, office.start):
        span = (office.start, office.start + len(body))
    else:
        return Role(office.start, end, person, name.start, title, body or None, None)
    return Role(span[0], end, person, name.start, title, text[slice(*span)], span)


def _in_brackets(text: str, tokens: list[Token], at: int, role: Role) -> Role | None:
    """The body in brackets behind the office: 조현보 교수(포스텍), 홍길동 의원(국민의힘·포항북)."""
    if role.organization is not None:
        return None
    match = _IN_BRACKETS.match(text, role.end)
    if not match:
        return None
    body = re.split(r"[·,‧ㆍ/]", match[1])[0].strip()
    word = judge(body)
    if word.org or word.gov or is_organization(body) or (body.endswith(("대", "당", "힘")) and len(body) > 2):
        start = match.start(1)
        return role._replace(end=match.end(), organization=body, organization_span=(start, start + len(body)))
    return None


def _bracketed(text: str, tokens: list[Token], found: list[Role]) -> list[Role]:
    """홍길동(포항시장), 홍길동(누리대 교수): the office in brackets behind the name."""
    more = []
    for token in tokens:
        if (
            text[token.end : token.end + 1] in ("(", "（")
            and is_name(_word(text, token))
            and all(r.name_start != token.start for r in found)
        ):
            match = _IN_BRACKETS.match(text, token.end)
            if not match:
                continue
            inside = tokens_of(text, match.start(1), match.end(1))
            office = next((t for t in reversed(inside) if t.word.title), None)
            if office is None or office.word.title is None:
                continue
            where = inside.index(office)
            role = _build(text, [token, *[t._replace(gap=" ") for t in inside[: where + 1]]], 0, where + 1)
            more.append(role._replace(end=match.end()))
    return more


def _fronts() -> frozenset[str]:
    from flows.extracting.gazetteer import REGION_CODES

    return frozenset(name[:2] for name in REGION_CODES)


_REGION_FRONTS = _fronts()
