"""The body of a person in office where the sentence leaves it out or says 이 회사, 재단: what the rest of the article tells."""

import re
from collections import Counter

from flows.extracting.body_words import is_common
from flows.extracting.firms import introduced
from flows.extracting.gazetteer import full_name
from flows.extracting.office_holders import Office
from flows.extracting.same_names import Naming, bare, is_made_of

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
    fairs: Counter[str] = Counter()
    firms = sorted(introduced(text))
    often = [firm for firm in firms if text.count(firm) > 2]
    told_of = firms[0] if len(firms) == 1 else often[0] if len(often) == 1 else None
    bodies = sorted({b for surface in keys for b in (surface, bare(surface))}, key=len, reverse=True)
    for office in offices:
        body, title = office.organization, office.title
        if body is None:
            body = next((b for b in bodies if text.endswith(f"{b} ", 0, office.start)), None)
        if body is None and (ends := _HEADED_BODIES.get(_UNDER.sub("", title or ""))):
            body = _most_named(times, fullest, ends) or _in_marks(text, ends)
        if body is None and title and title.endswith("회장") and len(title) > 2:
            body = _most_named(times, fullest, (title[:-1],))  # 연합회장
            title = "회장" if body else title
        if body is None or body.startswith("이 "):
            body = _pointed_at(text, office, body, firms, namings)
        if body is None and told_of and _SURELY_OF_FIRMS.search(title or ""):
            body = told_of
        if body is None and title in _OF_FESTIVALS:
            fairs = fairs or Counter(_FESTIVAL.findall(text))
            body = max(fairs, key=fairs.__getitem__, default=None)
        if body is not None:
            body = _in_full(body, keys, fullest)
        given.append(office._replace(organization=body, title=title))
    known = {(o.person, o.title): o.organization for o in given if o.organization is not None}
    known |= {(o.person, title): o.organization for o in given if o.organization is not None for title in _STANDING_IN}
    return [o._replace(organization=known.get((o.person, o.title))) if o.organization is None else o for o in given]


_STANDING_IN = ("직무대행", "권한대행", "직무대리")
_OF_FESTIVALS = frozenset(("집행위원장", "총감독", "예술감독", "조직위원장"))
_FESTIVAL = re.compile("(?<![가-힣])[가-힣]{2,12}(?:영화제|음악제|연극제|비엔날레|축제|박람회|엑스포)")
_POINTER = re.compile(
    r"이 (회사|업체|기업|조합|농협|수협|대학|학교|학회|기관|재단|단체|협회|병원|은행|연구소|연구원|센터|위원회|공단|공사|진흥원)(?: 관계자인)? $"
)
_KINDS = {
    "조합": ("조합", "농협", "수협", "축협", "산림조합"), "대학": ("대", "대학교", "대학"), "학교": ("고", "중", "초", "학교"),
    "기관": ("원", "단", "사", "센터", "청"), "단체": ("회", "연합", "연대", "모임", "행동"), "협회": ("협회", "연합회", "중앙회"),
}  # fmt: skip
_FIRM_WORD = re.compile(
    r"(?<![가-힣A-Za-z])([가-힣A-Z][가-힣A-Za-z0-9&]{0,10}(?:정밀|정공|테크|텍|기업|상사|전자|화학|소재|바이오|팜|푸드|식품|링크|랩|로보틱스|모터스|시스템|시스템즈|솔루션|솔루션즈|머티리얼|머티리얼즈|에너지|메탈|금속|철강|중공업|기계|기공|공업|물산|수산|건설|이엔지|엔지니어링|켐|파마|제약|케어|소프트|마린|로직스|에어로))(?=[은는이가의과와을를도] )"
)
_SURELY_OF_FIRMS = re.compile(
    "(?:^|[가-힣 ])(?:대표|대표이사|사장|전무|상무)$|^(?!전 ).*최고[가-힣]{2,6}(?:책임자|경영자)|^(?:전무|상무)이사$|^C[EFTO]O$"
)


def _pointed_at(text: str, office: Office, body: str | None, firms: list[str], namings: list[Naming]) -> str | None:
    """Which body 이 회사 홍길동 대표 or 이 조합 본부장 means: the last one of its kind before."""
    pointer = _POINTER.search(text, max(office.start - 16, 0), office.start)
    kind = body[2:] if body is not None else pointer[1] if pointer else None
    if kind is None:
        return None
    stop = office.start
    if kind in ("회사", "업체", "기업"):
        places = [(text.rfind(name, 0, stop), name) for name in firms]
        places += [
            (match.start(), match[1])
            for match in _FIRM_WORD.finditer(text, max(stop - 400, 0), stop)
            if not is_common(match[1]) and not match[1].endswith(("중소기업", "대기업", "중견기업", "벤처기업"))
        ]
        return max((p for p in places if p[0] >= 0), default=(0, None))[1]
    ends = _KINDS.get(kind, (kind,))
    before = [n for n in namings if n.kind == "organization" and n.end <= stop and text.endswith(ends, n.start, n.end)]
    last = max(before, key=lambda n: n.end, default=None)
    return text[last.start : last.end] if last is not None else None


def _most_named(times: Counter[str], fullest: dict[str, str], ends: tuple[str, ...]) -> str | None:
    """Of the bodies whose names end so the only one, or the one that is named most."""
    ranked = [key for key, _ in times.most_common() if fullest[key].endswith(ends)][:2]
    return fullest[ranked[0]] if ranked and (len(ranked) == 1 or times[ranked[0]] > times[ranked[1]]) else None


def _in_marks(text: str, ends: tuple[str, ...]) -> str | None:
    """The only body in quotation marks whose name ends so: ‘누리 실증단지 추진단’도 출범했다."""
    names = {name for name in _MARKED.findall(text) if name.endswith(ends)}
    return names.pop() if len(names) == 1 else None


_MARKED = re.compile(
    r"['‘“\"]([^'‘’“”\"\n]{4,40}?(?:추진단|사업단|지원단|위원회|협의회|연합회|센터|조합))['’”\"](?=[은는이가도을를]| )"
)


def _in_full(body: str, keys: dict[str, str], fullest: dict[str, str]) -> str:
    """A body under the fullest name of the article: 켄텍 is 한국에너지공과대학교, 재단 the only 누리신용보증재단."""
    full = fullest[keys[body]] if body in keys else body
    if body.endswith("대") and len(schools := {n for n in keys if n.endswith("대학교") and is_made_of(body, n)}) == 1:
        return schools.pop()  # 서산공대
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


def with_departments(text: str, offices: list[Office], namings: list[Naming]) -> list[Office]:
    """The head of a department without a body, 홍길동 어촌재생과장은, serves the ministry or local government that the article
    names most, if it names no other one as often; the head of an office (실장) only where it names no body at all more often."""
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


_DEPARTMENT = re.compile("(?!사무|편집|보도)[가-힣A-Z]{2,}(?:과장|국장|실장|담당관|정책관|기획관)")
