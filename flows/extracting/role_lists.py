"""People who stand in a list and share an office or a body: 백승주·장석춘 국회의원, 홍길동 단장, 오다솔 처장(이상 누리대)."""

from flows.extracting.name_words import GENERIC, NOT_NAMES, SURNAMES
from flows.extracting.offices import Role, own_body, place_in, plain_gap, word_at
from flows.extracting.words import Token, is_name

_DOTS = frozenset("·‧ㆍ・")
_LISTED = frozenset((",", "·", "와", "과"))
"""What stands between two entries of a list."""
_INCLUDING = frozenset("비롯한 포함한 비롯해 포함해 필두로".split())
_FROM = frozenset(("에서", "에서는", "에선", "측", "은", "는"))
_ELSEWHERE = frozenset("시장 군수 구청장 도지사 지사 국회의원 의원 장관 차관".split())
"""Offices that the bodies of such lists do not have."""
_PARTS = ("처", "실", "국", "단")
"""Parts of a body whose head keeps the part in the title: 누리대 기획처장."""


def sharing(text: str, tokens: list[Token], at: int, role: Role) -> list[Role]:
    """The people who share an office, the last of them with `role`: 백승주·장석춘 국회의원, 강마루, 남하늘 누리증권 연구원,
    and each with a body of its own, 누리증권 강마루·다온증권 남하늘 연구원."""
    named = place_in(tokens, role.name_start)
    n = name = at if named is None else named
    ahead = role.organization_span is not None and role.organization_span[0] < role.name_start
    more: list[Role] = []
    while n > 0:
        first = n
        while ahead and first > 0 and plain_gap(tokens[first].gap) and tokens[first].start > _start_of(role, more):
            first -= 1
        gap = tokens[first].gap.strip()
        if gap[:1] == ")":  # 홍길동(서산), 오다솔(태안) 의원
            first = next((m for m in range(first - 1, max(first - 6, 0), -1) if tokens[m].gap == "("), 0)
            gap = gap[1:].strip()
        before = tokens[first - 1]
        person = word_at(text, before)
        is_one = is_name(person) or (bool(more) and _like_name(person))
        if not first or not is_one or not (gap in _DOTS or (gap == "," and _bare(tokens, first - 1))):
            break
        n = first - 1
        shared = role._replace(start=before.start, person=person, name_start=before.start)
        body = own_body(text, tokens, n) if ahead else None
        if body is not None:
            shared = shared._replace(start=body[0], organization=text[slice(*body)], organization_span=body)
        more.append(shared)
    body = own_body(text, tokens, n) if n < name and role.organization is None else None
    if body is not None:
        name_of = text[slice(*body)]
        return [r._replace(organization=name_of, organization_span=body) for r in (*more, role)]
    return [*more, role]


def _like_name(word: str) -> bool:
    """A surname and two syllables, in a list of names enough to be one: 오개빈."""
    return len(word) == 3 and word[0] in SURNAMES[:60] and word not in NOT_NAMES and word[1:] not in GENERIC


def _start_of(role: Role, more: list[Role]) -> int:
    return (more[-1] if more else role).start


def _bare(tokens: list[Token], n: int) -> bool:
    """Whether a name before a comma stands alone, at the head of a list: no 회장 before it, no particle behind it."""
    before = tokens[n - 1].word if n and plain_gap(tokens[n].gap) else None
    return not tokens[n].word.particle and (
        before is None or bool(before.particle) or before.stem == "이날" or before.stem in _INCLUDING
    )


def spread(text: str, found: list[Role], last: int) -> None:
    """Give the body of the role at `last` to those before it in its list: 홍길동 단장, 오다솔 처장(이상 누리대)."""
    for n in range(last - 1, -1, -1):
        role = headless(text, found[n])
        if role.organization is not None or not _beside(text, role, found[n + 1]):
            break
        found[n] = role._replace(organization=found[last].organization)


def sent_by(text: str, tokens: list[Token], found: list[Role]) -> list[Role]:
    """Give those who came from a body that body: 누리대에서 홍길동 총장, 오다솔 처장, 가온대에서 나하나 총장이 참석했다.

    One such list alone is none, 누리대에서 may say where they met; 누리대는 홍길동 총장, 오다솔 처장이 참석했다 is one.
    """
    if all(role.organization is not None for role in found):
        return found
    places = {t.start: i for i, t in enumerate(tokens)}
    heads: dict[int, Token] = {}
    for n, role in enumerate(found):
        at = places.get(role.name_start, 0)
        head = tokens[at - 1] if at and role.organization is None and plain_gap(tokens[at].gap) else None
        if head and at > 1 and head.word.stem == "측" and plain_gap(head.gap):
            head = tokens[at - 2]._replace(word=tokens[at - 2].word._replace(particle="측"))
        if head and head.word.particle in _FROM and (head.word.org or head.word.stem.endswith("대")):
            heads[n] = head
    came = "참석" in text[found[-1].end : tokens[-1].end]
    if not came:
        heads = {n: head for n, head in heads.items() if head.word.particle not in ("은", "는")}
    if len(heads) < 2 and all(t.word.particle == "에서" for t in heads.values()):
        heads = {}
    given = list(found)
    for n, head in heads.items():
        body = head.word.stem
        given[n] = found[n]._replace(organization=body, organization_span=(head.start, head.start + len(body)))
    owners = [
        n for n, role in enumerate(found) if role.organization_span and role.organization_span[1] < role.name_start
    ]
    if len({found[n].organization for n in owners}) < 2:
        owners = []  # 누리대 홍길동 총장, 오다솔 교수, 가온대 나하나 총장, …: each body heads a list
    for n in sorted({*heads, *owners}):
        for m in range(n + 1, len(found)):
            role = headless(text, given[m])
            if role.organization is not None or role.title in _ELSEWHERE or not _beside(text, found[m - 1], role):
                break
            given[m] = role._replace(organization=given[n].organization)
    return given


def _beside(text: str, role: Role, other: Role) -> bool:
    """Whether one person stands right before another in a list."""
    return text[role.end : other.start].strip() in _LISTED


def headless(text: str, role: Role) -> Role:
    """기획처장 as the title of somebody whose body stands elsewhere, instead of 처장 of a 기획처."""
    part = role.organization or ""
    if " " in part or not part.endswith(_PARTS) or not text.endswith(f"{part}장", role.start, role.end):
        return role
    return role._replace(title=f"{part}장", organization=None, organization_span=None)
