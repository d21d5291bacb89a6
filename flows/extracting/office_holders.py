"""The people in office of one article, each under the fullest title and body, and every place that names them."""

import re
from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from flows.extracting.bodies import is_made_of
from flows.extracting.gazetteer import REGION_OF, codes_of, full_name
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


def with_departments(text: str, offices: list[Office], namings: list[Naming]) -> list[Office]:
    """The head of a department without a body, 홍길동 어촌재생과장은, serves the ministry or local government that the article
    names most, if it names no other body as often."""
    times = Counter(n.key for n in namings if n.kind == "organization")
    serving = [k for k, _ in times.most_common() if k[:1] == "r" or k.endswith(("부", "처", "청"))][:2]
    if not serving or (len(serving) > 1 and times[serving[0]] == times[serving[1]]):
        return offices
    key = serving[0]
    first = times[key] == max(times.values())
    surfaces = (text[n.start : n.end] for n in namings if n.kind == "organization" and n.key == key)
    body = max((s for s in surfaces if " " not in s), key=lambda s: (s[-1] in "시도군구부처청", len(s)), default=None)
    return [
        o._replace(organization=body)
        if o.organization is None
        and _DEPARTMENT.fullmatch(o.title or "")
        and (first or not (o.title or "").endswith("실장"))
        else o
        for o in offices
    ]


_DEPARTMENT = re.compile("[가-힣A-Z]{2,}(?:과장|국장|실장|담당관|정책관|기획관)")


_HEADED_BODIES = {
    "지회장": ("지회",), "지부장": ("지부",), "조합장": ("조합", "농협", "수협", "축협"), "노조위원장": ("노조", "노동조합"),
    "회장": ("상공회의소", "상의", "협회", "연합회", "중앙회", "체육회", "의사회", "향우회"), "이사장": ("재단", "공단", "이사회"),
    "총장": ("대학교", "대", "대학원"), "집행위원장": ("영화제", "축제", "비엔날레", "조직위원회"), "조합원": ("조합", "농협", "수협", "축협"), "센터장": ("센터",), "단장": ("단",), "관장": ("관",), "청장": ("청",), "소장": ("소",),
    "상임의원": ("상공회의소", "상의"), "감사": ("상공회의소", "협회", "조합", "농협", "수협", "재단"),
    "원장": ("연구원", "진흥원", "기술원", "과학원", "개발원", "병원", "의료원"), "본부장": ("본부",), "서장": ("서",),
}  # fmt: skip
"""Heads and officers, and how the names of their bodies end."""
_UNDER = re.compile("^(?:전 |전임 )?(?:수석부|상근부|상임부|명예|부)?")


def with_bodies(text: str, offices: list[Office], namings: list[Naming]) -> list[Office]:
    """A head without a body belongs to the only body of its kind that the article names, or names most; a person in two offices that
    are called alike (대표, 공동대표) has one body."""
    times: Counter[str] = Counter()
    fullest: dict[str, str] = {}
    keys: dict[str, str] = {}
    for naming in namings:
        if naming.kind == "organization" and naming.key[:1] != "r":
            surface = " ".join(text[naming.start : naming.end].split())
            keys[surface] = naming.key
            times[naming.key] += 1
            fullest[naming.key] = max(fullest.get(naming.key, ""), surface, key=len)
    given = []
    bodies = sorted({b for surface in keys for b in (surface, bare(surface))}, key=len, reverse=True)
    for office in offices:
        body, title = office.organization, office.title
        if body is None:
            body = next((b for b in bodies if text.endswith(f"{b} ", 0, office.start)), None)
        if body is None and (ends := _HEADED_BODIES.get(_UNDER.sub("", title or ""))):
            body = _most_named(times, fullest, ends)
        if body is None and title and title.endswith("회장") and len(title) > 2:
            body = _most_named(times, fullest, (title[:-1],))  # 연합회장
            title = "회장" if body else title
        if body is not None:
            body = _in_full(body, keys, fullest)
        given.append(office._replace(organization=body, title=title))
    return given


def _most_named(times: Counter[str], fullest: dict[str, str], ends: tuple[str, ...]) -> str | None:
    """Of the bodies whose names end so the only one, or the one that is named most."""
    ranked = [key for key, _ in times.most_common() if fullest[key].endswith(ends)][:2]
    return fullest[ranked[0]] if ranked and (len(ranked) == 1 or times[ranked[0]] > times[ranked[1]]) else None


def _in_full(body: str, keys: dict[str, str], fullest: dict[str, str]) -> str:
    """A body under the fullest name of the article: 켄텍 is 한국에너지공과대학교, 재단 the only 누리신용보증재단."""
    full = fullest[keys[body]] if body in keys else body
    if full != body and (body not in full or full.endswith(body)) and bare(full) != body:
        return full
    if f"{body}학교" in keys:
        return f"{body}학교"  # 누리대
    first, _, rest = body.partition(" ")
    if rest and (whole := f"{full_name(first)} {rest}") in keys:
        return whole  # 무역협회 경남지역본부
    longer = {
        n for n in keys if n != body and n.endswith(body) and n[-len(body) - 1] != " " and keys[n] != keys.get(body)
    }
    longer = {n for n in longer if not any(n != m and is_made_of(n, m) for m in longer)}  # 신보재단, 누리신용보증재단
    return longer.pop() if len(longer) == 1 and len(body) > 1 else body


_COUNCIL = re.compile("[가-힣][시군구도]의회$")
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
            o._replace(organization=seat) if o.organization is None and o.title in _MEMBERS else o for o in offices
        ]
    return offices


def _fullest(
    title: str | None, organization: str | None, entries: Iterable[tuple[str | None, str | None]]
) -> tuple[str | None, str | None]:
    best = (title, organization)
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
        whose.setdefault(f"{person.rpartition(' ')[2] if ' ' in person else person[0]} {title}", person)
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
