"""What an office says: title and body around a name whose place in the sentence is known."""

import re
from bisect import bisect_left
from typing import NamedTuple

from flows.extracting.body_words import COMPANY_FORMS, LABELS, LEGAL_FORMS, is_common, is_organization
from flows.extracting.gazetteer import NOT_BARE, REGION_CODES
from flows.extracting.name_words import ACTING, BEFORE_TITLE, DEPARTMENTS, FACILITIES, VENUES
from flows.extracting.office_words import LOCAL_GROUPS
from flows.extracting.words import Token, is_name, judge

_REGION_FRONTS = frozenset(name[:2] for name in REGION_CODES) - NOT_BARE
FORMER = frozenset(("전", "前", "전직"))
_COMPASS = frozenset(("중구", "동구", "서구", "남구", "북구"))
_CHARGED = ("총괄", "담당", "부문")
"""Ends of what an officer is in charge of: 재무총괄 부사장."""
_FOLK = frozenset("씨 할머니 할아버지 어르신".split())
_OF_UNIVERSITIES = ("연구소", "연구센터", "연구원", "병원", "산학협력단", "대학", "대학원")
"""Institutes that stand under a university: 누리대 관광축제연구소장."""
_NO_UNIVERSITY = ("대대", "세대", "시대", "무대", "연대", "부대")


class Role(NamedTuple):
    """A person in an office, at [start, end) of the text. `title` and `organization` are None where the text leaves them out."""

    start: int
    end: int
    person: str
    name_start: int
    title: str | None
    organization: str | None
    organization_span: tuple[int, int] | None


_CAMPAIGNS = ("대책위원회", "추진위원회", "투쟁위원회", "반대위원회", "유치위원회")
"""What the people of a place unite in for one aim."""
_SHORT = frozenset(
    "국장 과장 실장 처장 의원 위원 회장 부회장 감독 사령관 장관 차관 교수 연구원 위원장 부위원장 단장 관장 원장 팀장 총리 판사 검사 총장 소장 센터장 본부장 지사 의장 부의장 부시장 부지사 대변인".split()
)


def short_titles(person: str, title: str) -> list[str]:
    """What a person in an office is called behind the surname: 사무처장, 처장; 시의원, 의원; not 시장 of 부시장, nor
    whom 한 의원, 전 의원 may mean as well."""
    found = [title] if len(title) < 6 else []
    if person[0] in "한전현":
        return found
    for size in (3, 2):
        short, rest = title[-size:], title[:-size].rstrip()
        if rest and short in _SHORT and rest[-1] != "부" and not (short == "원장" and rest[-1] == "위"):
            found.append(short)
            break
    return [*found, "대표"] if title == "대표이사" else found


def place_in(tokens: list[Token], start: int) -> int | None:
    """Which of the tokens, in the order of the text, begins at `start`; None where none does."""
    i = bisect_left(tokens, start, key=lambda t: t.start)
    return i if i < len(tokens) and tokens[i].start == start else None


def word_at(text: str, token: Token) -> str:
    return text[token.start : token.end]


def plain_gap(gap: str) -> bool:
    return not gap.strip() and "\n" not in gap


def runs_on(tokens: list[Token], n: int) -> bool:
    """Whether the word before `tokens[n]` stands bare and may belong to the same name: no particle, no office between them."""
    return n > 0 and plain_gap(tokens[n].gap) and not tokens[n - 1].word.particle and not tokens[n - 1].word.office


def is_department(word: str, text: str, tokens: list[Token], i: int) -> bool:
    """미래신산업과 주무관: the 과 is a department, no particle, where a body stands before it."""
    return (word.endswith("학과") and len(word) > 3 and not word.endswith(("대학과", "화학과"))) or (
        word.endswith("과")
        and len(word) > 2
        and not tokens[i].word.office  # 누리시 부시장과
        and i > 0
        and (tokens[i - 1].word.gov or bool(tokens[i - 1].word.org))
        and not tokens[i - 1].word.particle
    )


def _trim(text: str, tokens: list[Token]) -> list[Token]:
    """The words of a body without 전 and 신임 behind it, nor the region or country that only says where it is."""
    kept = list(tokens)
    joint = next((n for n, t in enumerate(kept) if word_at(text, t) == "겸"), None)
    if joint is not None:
        kept = kept[joint + 1 :]
    while kept and word_at(text, kept[-1]) in BEFORE_TITLE:
        kept.pop()
    while kept and word_at(text, kept[0]) in BEFORE_TITLE:
        kept.pop(0)
    while len(kept) > 1 and (
        kept[0].word.place
        or (
            kept[0].word.region
            and not kept[0].word.particle
            and (kept[1].word.region or kept[1].word.org == 2 or (kept[1].word.office and kept[1].word.body))
        )
    ):
        kept.pop(0)
    return kept


def _outside_brackets(tokens: list[Token]) -> list[Token]:
    kept, depth = [], 0
    for token in tokens:
        depth += (token.gap.count("(") + token.gap.count("（")) - (token.gap.count(")") + token.gap.count("）"))
        if depth <= 0:
            kept.append(token)
    return kept


def build_role(text: str, tokens: list[Token], name: int, at: int) -> Role:
    """The role of the person at `name` in the office at `at`; where the name stands right before a bare office, the body stands before it."""
    word = tokens[at].word
    body, title = word.body, word.office
    end = tokens[at].start + len(word.stem)
    middle = _outside_brackets(tokens[name + 1 : at])
    if title in ACTING and middle and middle[-1].word.office:
        # 강원도지사 권한대행
        inner = middle.pop()
        body, title = inner.word.body, f"{inner.word.office} {title}"
        word = inner.word._replace(office=title)
    elif title in ACTING:
        return Role(tokens[name].start, end, word_at(text, tokens[name]), tokens[name].start, title, None, None)
    elif (
        at + 1 < len(tokens)
        and tokens[at + 1].word.stem in ACTING
        and not word.particle
        and plain_gap(tokens[at + 1].gap)
    ):
        title = f"{title} {tokens[at + 1].word.stem}"
        end = tokens[at + 1].start + len(tokens[at + 1].word.stem)
    while middle and (
        (middle[-1].word.office and not middle[-1].word.body and not middle[-1].word.particle)
        or middle[-1].word.stem.endswith(_CHARGED)
    ):
        title = f"{middle.pop().word.stem} {title}"
    if middle and middle[-1].word.office and middle[-1].word.body and not body and not middle[-1].word.particle:
        inner = middle.pop()
        body, title = inner.word.body, f"{inner.word.office} {title}"
        span = (inner.start, inner.start + len(body))
        return Role(
            tokens[name].start,
            end,
            word_at(text, tokens[name]),
            tokens[name].start,
            title,
            body,
            span if text.startswith(body, inner.start) else None,
        )
    # 전 강원대 총장, 강원대 전 총장
    former = any(word_at(text, t) in FORMER for t in (*middle[:1], *middle[-1:]))
    if former:
        title = f"전 {title}"
    start, person = tokens[name].start, word_at(text, tokens[name])
    stop = tokens[at].start + len(word.stem)
    kept = _trim(text, middle)
    if body:
        stop = tokens[at].start + len(body) if text.startswith(body, tokens[at].start) else tokens[at].start
        if title in ("읍장", "면장", "동장") and kept and kept[-1].word.gov:
            span = (kept[-1].start, stop)  # 누리시 다온동장
            return Role(start, end, person, start, title, text[slice(*span)], span)
        if body in _COMPASS and middle and middle[-1].word.region:
            span = (middle[-1].start, stop)
            return Role(start, end, person, start, title, f"{word_at(text, middle[-1])} {body}", span)
        headed = kept and kept[0].word.gov and body.endswith(("본부", "지원단"))  # 전북도 일자리경제본부장
        if kept and (headed or not (len(kept) == 1 and kept[0].word.region and not kept[0].word.org)):
            campus = word_at(text, kept[-1]).endswith(("대", "대학교")) and body.endswith(_OF_UNIVERSITIES)
            if (
                body.endswith(FACILITIES)
                or campus
                or tokens[at].word.region
                or (judge(body).region and kept[-1].word.org)
            ):
                span = (kept[0].start, stop)
                return Role(start, end, person, start, title, text[slice(*span)], span)
            if body.endswith(_CAMPAIGNS) and not any(t.word.org or t.word.gov for t in kept):
                span = (kept[0].start, tokens[at].start + len(body) - 2)  # 누리산단 주민대책위원장
                return Role(start, end, person, start, title, text[slice(*span)], span)
            if body.endswith((*DEPARTMENTS, "위원회")) and not judge(body).gov:
                span = (kept[0].start, kept[-1].end)
                whole = word.stem if word == tokens[at].word else title
                if body[:2] in _REGION_FRONTS or body.endswith(("청",)):
                    span = (kept[0].start, stop)
                    return Role(start, end, person, start, title, text[slice(*span)], span)
                return Role(start, end, person, start, f"전 {whole}" if former else whole, text[slice(*span)], span)
        span = (tokens[at].start, stop)
        part = body.endswith(FACILITIES)
        if not kept and (part or body.endswith("위원회") or (body.endswith(DEPARTMENTS) and not is_organization(body))):
            own = _owner(text, tokens, name, title) or own_body(text, tokens, name)
            if own is not None and part:  # 누리협회 홍길동 서산시지부장
                return Role(own[0], end, person, start, title, f"{text[slice(*own)]} {body}", own)
            council = own is not None and text[slice(*own)].endswith(("의회", "당", "힘"))
            if own is not None and (council or not body.endswith("위원회")):  # 누리재단 홍길동 연구본부장
                title = f"전 {word.stem}" if former else word.stem
                return Role(own[0], end, person, start, title, text[slice(*own)], own)
        return Role(start, end, person, start, title, body, span if stop > tokens[at].start else None)
    if kept and title.removesuffix("장") in LOCAL_GROUPS:
        span = (kept[0].start, end - 1)  # 다온고개 상인회장
        return Role(start, end, person, start, "회장", text[slice(*span)], span)
    if kept and not _is_constituency(text, kept, title):
        span = (kept[0].start, kept[-1].end)
        return Role(start, end, person, start, title, text[slice(*span)], span)
    if title in _FOLK:
        if name and plain_gap(tokens[name].gap) and tokens[name - 1].word.office and not tokens[name - 1].word.particle:
            person = word_at(text, tokens[name]) if tokens[name + 1 : at + 1] else tokens[name].word.stem
            return appositive_role(text, tokens, name - 1)._replace(end=end, person=person)  # 위원장 홍길동 씨
        return Role(start, end, person, start, None, None, None)
    owner = _owner(text, tokens, name, title)
    if owner is not None:
        return Role(owner[0], end, person, start, title, text[slice(*owner)], owner)
    if (
        name > 1
        and tokens[name].gap.strip() == ")"
        and tokens[name - 1].gap == "("
        and word_at(text, tokens[name - 1]) in COMPANY_FORMS
    ):
        span = (tokens[name - 2].start, tokens[name - 2].end)  # 누리테크(주) 오다솔 대표
        return Role(span[0], end, person, start, title, text[slice(*span)], span)
    if name > 1 and tokens[name - 1].gap == ")" and tokens[name - 2].gap.endswith("("):
        form, company = tokens[name - 2], tokens[name - 1]  # (주)누리테크 오다솔 대표
        if word_at(text, form) in COMPANY_FORMS and plain_gap(tokens[name].gap) and not company.word.particle:
            return Role(company.start, end, person, start, title, word_at(text, company), (company.start, company.end))
    own = own_body(text, tokens, name) or _unknown_firm(text, tokens, name, title)
    if own is not None:
        return Role(own[0], end, person, start, title, text[slice(*own)], own)
    return Role(start, end, person, start, title, None, None)


def _is_constituency(text: str, tokens: list[Token], title: str) -> bool:
    """관악(갑) 국회의원, 경남 국회의원: where somebody was elected, no body."""
    place = tokens[-1]
    return text.startswith(_SEATS, place.end) or (
        title == "국회의원" and len(tokens) == 1 and bool(place.word.region) and not place.word.gov
    )


_SEATS = tuple(f"{bracket}{seat}" for bracket in "(（" for seat in "갑을병정무")


def own_body(text: str, tokens: list[Token], name: int) -> tuple[int, int] | None:
    """Where the body stands right before a name: 누리증권 in 누리증권 홍길동 연구원."""
    before: list[Token] = []
    i = name - 1
    while i >= 0 and len(before) < 3 and plain_gap(tokens[i + 1].gap):
        token = tokens[i]
        if (
            (token.word.particle and not is_department(word_at(text, token), text, tokens, i))
            or token.word.office
            or is_name(word_at(text, token))
        ):
            break
        before.insert(0, token)
        i -= 1
    before = _body_before(text, before)
    return (before[0].start, before[-1].end) if before else None


_BELONGING = frozenset("몸담은 속한 소속된 다니는 이끄는 이끌고 경영하는 창업한 세운 차린 근무하는 일하는".split())
_BELONGING_TO = frozenset(("에", "에서", "를", "을"))
"""누리위원회에 몸담은, 누리정공을 이끄는"""


def _owner(text: str, tokens: list[Token], name: int, title: str) -> tuple[int, int] | None:
    """Where the body stands to which a person is said to belong: 법무법인 다움길의 홍길동 변호사."""
    if not name or not plain_gap(tokens[name].gap):
        return None
    if name > 1 and word_at(text, tokens[name - 1]) in _BELONGING and tokens[name - 2].word.particle in _BELONGING_TO:
        name -= 1  # 누리위원회에 몸담은 홍길동 의원
    elif tokens[name - 1].word.particle != "의":
        return None
    body = tokens[name - 1]
    stop = body.start + len(body.word.stem)
    if name > 1 and word_at(text, tokens[name - 2]) in LEGAL_FORMS and plain_gap(body.gap):
        return tokens[name - 2].start, stop
    if not (body.word.org or body.word.gov):
        return (body.start, stop) if _OF_FIRMS.search(title) and may_be_firm(body, body.word.stem) else None
    chief = tokens[name - 2] if name > 1 and plain_gap(body.gap) else body  # 무역협회 가나지역본부의 홍길동
    return (chief.start if chief.word.org == 2 and not chief.word.particle else body.start, stop)


_OF_FIRMS = re.compile(
    "(?:대표|대표이사|사장|전무|상무|이사|최고경영자|CEO|^회장|^부회장|[가-힣]팀장|본부장|부문장|공장장|매니저)$"
)
_BESIDE_FIRMS = tuple(
    "자 인 가 민 생 님 원 꾼 농 씨 들 대 령 급 적 한 된 는 던 해 며 고 서 히 게 이날 이후 당시 역시 나라 장관 지난달 지난해 이번 부문 사업부 계열 법인".split()
)
"""Ends of what stands before a person and is no firm: 창업자 홍길동 대표, 40대 홍길동 대표."""
_GROUPS = (*LOCAL_GROUPS, "협의체", "대책위", "추진위", "비대위", "작목반", "영농조합", "영농조합법인")
"""Ends of groups whose names nothing else tells to be bodies: 서부동 주민협의체."""


def may_be_firm(token: Token, name: str) -> bool:
    """Whether a word that nothing else is known of may name a firm: 다온정공."""
    word = token.word
    known = word.office or word.region or word.gov or word.place or (word.venue and name not in VENUES)
    return not (
        known
        or len(name) < 3
        or name.endswith((*_BESIDE_FIRMS, *LABELS))
        or is_common(name)
        or is_name(name)
        or name.removeprefix("제")[0].isdigit()
    )


def _unknown_firm(text: str, tokens: list[Token], name: int, title: str) -> tuple[int, int] | None:
    """Where the firm or group stands before its head, whatever it is called: 다온정공 홍길동 대표, 서부동 주민협의체 홍길동 대표."""
    if not name or not _OF_FIRMS.search(title) or not plain_gap(tokens[name].gap):
        return None
    token = tokens[name - 1]
    word = word_at(text, token)
    joined = name > 1 and plain_gap(token.gap) and not tokens[name - 2].word.particle
    if word.endswith(_GROUPS) and not token.word.office:
        return (tokens[name - 2].start if joined and not tokens[name - 2].word.office else token.start, token.end)
    if joined and not word_at(text, tokens[name - 2]).endswith(LABELS):
        return None
    return (token.start, token.end) if not token.word.particle and may_be_firm(token, word) else None


def _body_before(text: str, tokens: list[Token]) -> list[Token]:
    """Of the bare words before a name those that are the person's body: 포항시 [홍길동 과장], 국민의힘, 울산시 미래신산업과."""
    for first, token in enumerate(tokens):
        if token.word.gov or token.word.org:
            kept = tokens[first:]
            ends_well = kept[-1].word.org or kept[-1].word.gov or word_at(text, kept[-1]).endswith(DEPARTMENTS)
            return _trim(text, kept) if ends_well else []
    last = word_at(text, tokens[-1]) if tokens else ""
    faculty = last.endswith(("학과", "학부", "대학", "대학원")) and len(tokens) > 1
    if faculty and (whole := word_at(text, tokens[-2])).endswith(("대", "대학교")) and len(whole) > 2:
        return tokens[-2:]  # 누리대 경영학과 홍길동 교수
    if last in VENUES:  # 벡스코 홍길동 전시본부장: a hall that is a company
        return tokens[-1:]
    school = last.endswith("고") and last[:2] in _REGION_FRONTS and len(last) > 3  # 청주가온고 홍길동 감독
    if school or (len(last) > 2 and last.endswith("대") and not last.endswith(_NO_UNIVERSITY)):
        return tokens[-1:]
    return []


_PAST = re.compile(r"(?<![가-힣])(전|前|전직|전임)(?:\(前\))? $")


def appositive_role(text: str, tokens: list[Token], at: int) -> Role:
    """경북산업DX협업지원센터장인 조현보: the office stands before the name."""
    office, name = tokens[at], tokens[at + 1]
    body, title = office.word.body, office.word.office
    first = at
    while (
        first > 0
        and at - first < 3
        and plain_gap(tokens[first].gap)
        and not tokens[first - 1].word.particle
        and (
            tokens[first - 1].word.org
            or tokens[first - 1].word.gov
            or (is_common(word_at(text, tokens[first - 1])) and first > 1 and tokens[first - 2].word.gov)
        )
    ):
        first -= 1
    if at - first > 1 and is_common(word_at(text, tokens[at - 1])):  # 누리시 도시재생 총괄코디네이터인
        kept = _trim(text, tokens[first : at - 1])
    else:
        kept = _trim(text, tokens[first:at])
    past = next(
        (m for n in (at, first) if (m := _PAST.search(text, max(tokens[n].start - 8, 0), tokens[n].start))), None
    )
    if past:
        title = f"{'전임' if past[1] == '전임' else '전'} {title}"  # 전 회장인 홍길동, 전(前) 국토교통부 항공정책실장인 홍길동
    person = name.word.stem
    end = name.start + len(person)
    if kept and not body:
        span = (kept[0].start, kept[-1].end)
    elif kept and body and body.endswith((*DEPARTMENTS, "위원회")) and not kept[0].word.region:
        title, span = office.word.stem, (kept[0].start, kept[-1].end)
    elif body and text.startswith(body, office.start):
        span = (office.start, office.start + len(body))
    else:
        return Role(office.start, end, person, name.start, title, body or None, None)
    return Role(span[0], end, person, name.start, title, text[slice(*span)], span)
