"""The people in office of one article, each under the fullest title and body, and every place that names them."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from flows.extracting.gazetteer import REGION_OF, codes_of, full_name
from flows.extracting.name_words import ACTING
from flows.extracting.offices import Role, short_titles
from flows.extracting.roles import OWN_LEVELS
from flows.extracting.same_names import Naming, bare
from flows.extracting.spans import Line, is_letter, line_at


class Office(NamedTuple):
    """A person in an office, under the fullest title and body that the article gives."""

    sentence: int | None
    start: int
    end: int
    person: str
    title: str | None
    organization: str | None


_SPEAKS = re.compile('[은이도](?:\\s[가-힣]{2,6}에서)?\\s?[“"]')


_CALLED_MAYOR = re.compile("(?<![가-힣])(?![이전현신주국한])[가-힣](?= 시장)")
"""The surname of whom an article calls by surname and office; 이 시장 may be this market, 전 시장 a former mayor."""


def offices_of(text: str, roles: list[tuple[int | None, Role]]) -> list[Office]:
    """Every naming of a person in an office, each under the person's fullest title and body."""
    # 기술을 시장에, 기자재 시장: who is never more than that, and says nothing, is no mayor
    surnames = set(_CALLED_MAYOR.findall(text))
    mayors = {
        role.person
        for _, role in roles
        if role.organization or role.title != "시장" or _SPEAKS.match(text, role.end) or role.person[0] in surnames
    }
    roles = [(sentence, role) for sentence, role in roles if role.person in mayors]
    known: dict[str, list[tuple[str | None, str | None]]] = {}
    for _, role in roles:
        entry = (role.title, " ".join(role.organization.split()) if role.organization else None)
        entries = known.setdefault(role.person, [])
        if entry not in entries:
            entries.append(entry)
    offices = []
    for sentence, role in roles:
        title, organization = _fullest(
            role.title, " ".join(role.organization.split()) if role.organization else None, known[role.person]
        )
        offices.append(Office(sentence, role.start, role.end, role.person, title, organization))
    return offices


_LEVELS = {"시장": "시", "군수": "군", "구청장": "구", "지사": "도", "도지사": "도"}
_LEVELS |= {f"{vice}{head}": level for vice in ("부", "행정부", "경제부", "정무부") for head, level in _LEVELS.items()}


def with_heads(text: str, offices: list[Office], namings: list[Naming]) -> list[Office]:
    """A mayor or governor without a body, and 홍길동 도 농업과장, belong to the only local government of that level that the article names."""
    own = _governments(text, namings)
    offices = [o._replace(organization=own.get(o.organization)) if o.organization in OWN_LEVELS else o for o in offices]
    return [
        o._replace(organization=body)
        if o.organization is None
        and (level := _LEVELS.get((o.title or "").removesuffix(" 권한대행")))
        and (body := own.get(level))
        else o
        for o in offices
    ]


def _governments(text: str, namings: list[Naming]) -> dict[str, str]:
    """The only local government of each level that acts in an article, under the fullest name that it has there: 시 → 포항시."""
    names: dict[str, dict[str, str]] = {}
    for naming in namings:
        if naming.kind == "organization" and naming.key[:1] == "r" and naming.key[1:] in REGION_OF:
            full, surface = REGION_OF[naming.key[1:]].name, text[naming.start : naming.end]
            known = names.setdefault(full[-1], {})
            if surface[-1] == full[-1] or full not in known:
                known[full] = max(surface, known.get(full, ""), key=lambda n: (n[-1:] == full[-1], len(n)))
    only = {level: next(iter(known.items())) for level, known in names.items() if len(known) == 1}
    return {level: name if name[-1] == level else full for level, (full, name) in only.items()}


_COUNCIL = re.compile("[가-힣][시군구도]의회$")
_STANDING = re.compile(
    "(?:기획|행정|경제|산업|건설|교통|복지|보건|문화|환경|교육|농림|농수산|농정|해양|안전|도시|의회운영|운영|예산결산|윤리)[가-힣]*위원회"
)
"""Committees of a council."""
_MEMBERS = frozenset("의원 의장 부의장".split())
_CHAIRS = frozenset(("위원장", "부위원장"))
_COMMITTEES = frozenset("조직위 추진위 준비위 대책위 심의위".split())


def with_members(text: str, offices: list[Office], namings: list[Naming]) -> list[Office]:
    """조직위 is the only 조직위원회 that the article names; a councillor without a body sits in the only council, unless the
    text speaks of the national assembly; a chairman without a body chairs the only committee."""
    committees = {
        text[n.start : n.end] for n in namings if n.kind == "organization" and text.startswith("위원회", n.end - 3)
    }
    offices = [
        o._replace(organization=next(iter(own)))
        if o.organization in _COMMITTEES
        and len(own := {c for c in committees if c.endswith(f"{o.organization}원회")}) == 1
        else o
        for o in offices
    ]
    fullest = max(committees, key=len, default="")
    if all(fullest.endswith(c) for c in committees):
        offices = [
            o._replace(organization=fullest or None) if o.organization is None and o.title in _CHAIRS else o
            for o in offices
        ]
    councils = {n.key for n in namings if n.kind == "organization" and _COUNCIL.search(text, n.start, n.end)}
    if len(councils) == 1 and "국회" not in text:
        seat = max((text[n.start : n.end] for n in namings if n.key in councils), key=len)
        offices = [
            o._replace(organization=seat)
            if o.organization is None and o.title in _MEMBERS
            else o._replace(title=f"{o.organization[:-1]}장", organization=seat)  # 경제산업위원장
            if o.title == "위원장"
            and o.organization is not None
            and _STANDING.fullmatch(o.organization)
            and o.organization not in text
            else o
            for o in offices
        ]
    return offices


def _fullest(
    title: str | None, organization: str | None, entries: Iterable[tuple[str | None, str | None]]
) -> tuple[str | None, str | None]:
    best = (title, organization)
    if title in ACTING and organization is None:  # 홍길동 후보 is who 홍길동 누리건설 회장 was
        return next((entry for entry in entries if entry[1] is not None), best)
    for other, body in entries:
        if body is None:
            continue
        same_title = title is None or (
            other is not None
            and (
                other.endswith(title)
                or (title, other) == ("대표", "대표이사")
                or (best[1] is None and title.endswith(other))  # 공동대표 of whom 대표 tells the body
            )
        )
        same_body = (
            best[1] is None
            or body.replace(" ", "").startswith(best[1].replace(" ", ""))
            or (len(body) > len(best[1]) and full_name(body) == full_name(best[1]))  # 산업부, 산업통상자원부
            or bare(body) == best[1]
            or (codes_of(body) and codes_of(body) == codes_of(best[1]) and len(body) >= len(best[1]))
        )
        if (
            same_title
            and same_body
            and (best[1] is None or len(body) > len(best[1]) or len(other or "") > len(best[0] or ""))
        ):
            best = (other if other is not None and len(other) >= len(title or "") else title, body)
    return best


def people_named(text: str, lines: list[Line], offices: list[Office]) -> list[Naming]:
    """Every place where somebody with an office is named: by the full name, or by surname and office (이 시장)."""
    found: dict[int, Naming] = {}
    first: dict[str, int] = {}
    for office in offices:
        first[office.person] = min(office.start, first.get(office.person, office.start))
    for name in dict.fromkeys(o.person for o in offices):
        at = text.find(name)
        while at >= 0:
            sentence = line_at(lines, at)
            if not is_letter(text, at - 1) and (sentence is not None or any(o.start <= at < o.end for o in offices)):
                found[at] = Naming(sentence, at, at + len(name), "person", name)
            at = text.find(name, at + len(name))
    whose: dict[str, str] = {}
    elected = [title for title in ("당선인", "당선자") if title in text]  # 차 당선인은
    for person, title in dict.fromkeys(
        (o.person, t)
        for o in offices
        for t in (*short_titles(o.person, o.title or "씨"), *elected, *["씨"] * text.endswith("씨", o.start, o.end))
    ):
        for called in (person.partition(" ")[0], person.rpartition(" ")[2]) if " " in person else (person[0],):
            whose.setdefault(f"{called} {title}", person)
    for short, name in whose.items():
        # 이 시장, 베버 대표; not 이 위원회, 이 대표팀
        for match in re.finditer(f"{re.escape(short)}(?![회실급단직석장진팀작적])", text):
            sentence = line_at(lines, match.start())
            if sentence is None or is_letter(text, match.start() - 1) or _named_at(found, match.start()):
                continue
            if match.start() > first[name] or " " in name:
                found.setdefault(match.start(), Naming(sentence, match.start(), match.end(), "person", name))
    return list(found.values())


def _named_at(found: dict[int, Naming], at: int) -> bool:
    """Whether a place lies in the naming of a person, none of which is longer than 60 characters."""
    return any(start in found and at < found[start].end for start in range(at - 60, at + 1))
