"""Bodies that a sentence names: authorities, institutes, companies, and the lists in which unknown ones stand beside known ones."""

import re
from bisect import bisect_right
from operator import attrgetter
from typing import NamedTuple

from flows.extracting.acting import acts
from flows.extracting.body_words import COMPANY_FORMS, FACILITY, JOINED, LABELS, LEGAL_FORMS, TITLED
from flows.extracting.gazetteer import FOREIGN, REGION_CODES, SPACED
from flows.extracting.name_words import COMMON_FRONTS, DEPARTMENTS, FACILITIES, FOREIGN_OFFICES, GENERIC
from flows.extracting.offices import plain_gap, runs_on
from flows.extracting.words import BODY, LABEL, Token, Word, is_name

_WON = re.compile(r"(?:로)?\s(?:약\s)?[0-9]")
_OF_COMPANIES = re.compile(
    r"\s*(?:등|같은)(?:과|의)?\s*(?:국내|주요|지역|대형|참여|[0-9수여]+\s*[가-힣]?)?\s*[가-힣]{0,6}(?:기업|회사|기관|업체|은행|대학|제약사|통신사|증권사|건설사|조선사|정유사|항공사|제조사|개사|[0-9]사|[0-9]곳)"
)
_AMONG = re.compile(
    r"\s등\s(?:[가-힣]{2,6}\s){0,2}?(?:[0-9수]+여?\s?개\s?(?:업체|기업|사|기관|대학|은행|회사|제조사|건설사)|(?:[가-힣]{0,4}(?:기업|업체|기관|은행|회사|건설사|대학))\s?[0-9]+여?\s?(?:곳|개|사))"
)
_AGREED = re.compile("협약|MOU|양해각서|계약을 (?:맺|체결)|손잡|손을 잡")
_TOLD = re.compile(f"등|같은|{_AGREED.pattern}")
"""What tells that names are companies where none of them is known."""
_AGENT = re.compile(
    "(?:개최|체결|발표|설명|추진|출범|건의|제안|요청|선정|결정)(?:했다|하고 있다|키로 했다|하기로 했다)|밝혔다|열었다|맺었다|나섰다"
)
_ALIAS = re.compile(r"[(（](?:이하\s*['‘]?)?([A-Z][A-Za-z&]{1,9}(?:[·ㆍ,/][가-힣]{2,8})?|[가-힣A-Z]{2,8})['’]?[)）]")
_STOP_ITEMS = re.compile(
    "(?:운영|시행|시공|제조|협력|운용|건설|부품|하청)사$|협약$|계약$|업계$|시장$|산업$|기업$|기관$|업체$|사업$|분야$|기술$|제품$|단체$|관계자$|대표$|임원$|전문가$|등$|측$|들$|률$|비$|성$|화$|자$|식$|하고$|하며$|되고$|되며$|했고$|됐고$|지만$|면서$|회의$|시$|도$|군$|구$|권$"
)

_MODIFYING = ("할", "한", "될", "된", "는", "은", "던")
"""Ends of predicates, no fronts of a name: 참여할 대학."""
_ARMS = frozenset("육군 해군 공군 해병대".split())
_JOINTS = frozenset(",·‧ㆍ(")
_JOINT = re.compile("[,·‧ㆍ(와과](?:(?<![와과])|(?=[^가-힣]))")
_AND = frozenset(("와", "과"))
_START = attrgetter("start")
_NO_ITEMS = frozenset(
    "같은 함께 등 등이 등은 등의 등과 나란히 더불어 달리 비교해 관련해 관련한 관련 맞물려 협력해 손잡고 손잡아 협의해 협약을 업무협약을 투자협약을 계약을".split()
)


class Body(NamedTuple):
    """A body named at [start, end)."""

    start: int
    end: int
    name: str
    known: bool
    codes: tuple[str, ...]
    """Region codes of a local government."""


def find_bodies(text: str, tokens: list[Token], marked: list[int], end: int) -> list[Body]:
    """The bodies that one sentence names. `marked` are the words with hints, `end` is the sentence's."""
    found: list[Body] = []
    taken = -1
    for i in _places(tokens, marked):
        token = tokens[i]
        word = token.word
        if token.start < taken or word.office:
            continue
        if word.stem == "한화" and _WON.match(text, token.end):
            continue  # 한화 약 1천억 원: the currency
        if word.gov:
            if acts(text, tokens, i):
                stop = _department_end(text, tokens, i)
                found.append(
                    Body(token.start, stop or token.start + len(word.stem), "", True, () if stop else word.region)
                )
                taken = found[-1].end
            continue
        if word.place and not word.particle and i + 1 < len(tokens) and plain_gap(tokens[i + 1].gap):
            office = next((o for o in _offices_of(text, tokens[i + 1])), None)
            if office:
                found.append(Body(token.start, tokens[i + 1].start + len(office), "", True, ()))
                taken = found[-1].end
                continue
        if spaced := next((n for n in SPACED.get(word.stem, ()) if text.startswith(n, token.start)), None):
            found.append(Body(token.start, token.start + len(spaced), "", True, ()))
            taken = found[-1].end
            continue
        if word.org:
            stop = token.start + len(word.stem)
            if not word.particle:
                stop = _extend(text, tokens, i, stop)
            start = token.start
            if i and not tokens[i - 1].word.particle and plain_gap(token.gap) and _fronted(tokens[i - 1], word):
                start = tokens[i - 1].start
            found.append(Body(start, stop, "", word.org == 2, ()))
            taken = stop
            continue
        if _labelled(text, tokens, i):
            stop = token.start + len(word.stem)
            start = tokens[i - 1].start if text[tokens[i - 1].start : tokens[i - 1].end] in LEGAL_FORMS else token.start
            found.append(Body(start, stop, "", False, ()))
            taken = stop
            continue
        joined = _anchored_name(text, tokens, i, taken)
        if joined is not None:
            found = [b for b in found if b.end <= joined or b.start >= token.end]
            found.append(Body(joined, token.start + len(word.stem), "", False, ()))
            taken = found[-1].end
    if tokens and text.find("(주)", tokens[0].start, end) > 0:
        # 누리테크(주)
        found += [
            Body(a.start, a.end, "", False, ())
            for a in tokens
            if text.startswith("(주)", a.end) and len(a.word.stem) > 1
        ]
    found += _listed(text, tokens, found, end)
    if tokens and text.find(" 등 ", tokens[0].start, end) >= 0:
        found += _among(text, tokens, found)
    if marked:
        found += _speaking_region(text, tokens, end)
    return [Body(b.start, b.end, text[b.start : b.end], b.known, b.codes) for b in _apart(found)]


def _places(tokens: list[Token], marked: list[int]) -> list[int]:
    """Where a body may be named: at a word that looks like one, and behind a label."""
    places: list[int] = []
    for i in marked:
        hints = tokens[i].word.hints
        if hints & BODY and places[-1:] != [i]:
            places.append(i)
        if hints & LABEL and i + 1 < len(tokens):
            places.append(i + 1)
    return places


def _apart(found: list[Body]) -> list[Body]:
    """The bodies in order, of two that overlap the longer."""
    if len(found) < 2:
        return found
    kept: list[Body] = []
    for body in sorted(found, key=lambda b: (b.start, -b.end)):
        if not kept or body.start >= kept[-1].end:
            kept.append(body)
    return kept


def _offices_of(text: str, token: Token) -> list[str]:
    """상무부 in 중국 상무부가: the office of the country before it."""
    raw = text[token.start : token.end]
    return [raw[:size] for size in range(len(raw), 2, -1) if raw[:size] in FOREIGN_OFFICES]


def _fronted(before: Token, word: Word) -> bool:
    """오사카 경남도민회, 육군 제31보병사단, 누리 대학: what belongs to the name that a word ends."""
    stem = word.stem
    if word.org == 1 and stem in ("대학", "병원"):
        return not before.word.stem.endswith(_MODIFYING)
    if stem.endswith(("도민회", "향우회", "한인회", "동문회")):
        return bool(before.word.place or before.word.region)
    return before.word.stem in _ARMS and stem.endswith(("사단", "여단", "함대", "비행단", "사령부"))


def _labelled(text: str, tokens: list[Token], i: int) -> bool:
    """(주)다온테크; 장비업체 누리테크놀로지와, 자회사인 한빛이: a word that says that the next one is a company; in 누리도시공사 it is part of a name."""
    token = tokens[i]
    if not i or len(token.word.stem) < 2 or not _may_be_body(token, token.word.stem):
        return False
    before = tokens[i - 1]
    if text[before.start : before.end] in LEGAL_FORMS and plain_gap(token.gap):
        return True
    if token.gap == ")" and before.gap.endswith("(") and text[before.start : before.end] in COMPANY_FORMS:
        return True
    return (
        bool(token.word.particle) and not before.word.org and len(token.word.stem) > (3 if before.word.stem.endswith(("업체", "스타트업")) else 2) and len(before.word.stem) > 2 and plain_gap(token.gap) and before.word.particle in ("", "인") and before.word.stem.endswith(LABELS)
        and ("가" <= token.word.stem[0] <= "힣" or token.word.stem[0].isupper()) and token.word.particle not in ("로", "으로", "에", "등")
    )  # fmt: skip


def _department_end(text: str, tokens: list[Token], i: int) -> int | None:
    """The end of 미래신산업과 in 울산시 미래신산업과 주무관."""
    if (
        i + 2 < len(tokens)
        and not tokens[i].word.particle
        and plain_gap(tokens[i + 1].gap)
        and tokens[i + 2].word.office
        and plain_gap(tokens[i + 2].gap)
    ):
        part = text[tokens[i + 1].start : tokens[i + 1].end]
        if (
            part.endswith(DEPARTMENTS[:6])
            and len(part) > 2
            and not is_name(part)
            and tokens[i + 2].word.office
            and not tokens[i + 2].word.body
        ):
            return tokens[i + 1].end
    return None


def _extend(text: str, tokens: list[Token], i: int, stop: int) -> int:
    """한빛전자 컨소시엄, 누리은행 미래전략연구소: the part that belongs to the body before it."""
    n = i + 1
    while n < len(tokens) and n - i < 3 and plain_gap(tokens[n].gap):
        word = tokens[n].word
        if word.office or word.org == 2:
            break
        if word.stem.endswith((*JOINED, "캠퍼스")) and not FACILITY.search(word.stem) and not TITLED.search(word.stem):
            return tokens[n].start + len(word.stem)
        if word.particle or word.region:
            break
        n += 1
    return stop


def _anchored_name(text: str, tokens: list[Token], i: int, taken: int) -> int | None:
    """Where the name begins that ends in a common word: 전남 해양바이오활용 [협업지원센터], 카네기멜론 [대학]."""
    stem = tokens[i].word.stem
    if (
        not stem.endswith(JOINED)
        or TITLED.search(stem)
        or FACILITY.search(stem)
        or tokens[i].word.venue
        or stem in FACILITIES
    ):
        return None
    first = i
    while i - first < 3 and runs_on(tokens, first):
        first -= 1
        word = tokens[first].word
        if word.stem in ("주관", "주최", "공모", "지정", "선정"):
            return None  # 환경부 주관 물산업 지원단
        if ((word.region and not word.gov) or word.org == 2) and stem not in ("대학", "병원", "그룹", "기업"):
            return tokens[first].start
        if FACILITY.search(word.stem):
            return None
    if stem in ("대학", "병원") and first < i:
        front = text[tokens[i - 1].start : tokens[i - 1].end]
        if (
            len(front) > 2
            and "가" <= front[0] <= "힣"
            and front not in GENERIC
            and front not in COMMON_FRONTS
            and not front.endswith(_MODIFYING)
            and not tokens[i - 1].word.gov
        ):
            return tokens[i - 1].start
    return None


def _listed(text: str, tokens: list[Token], found: list[Body], end: int) -> list[Body]:
    """Unknown names in a list of bodies: 온데이터, 나래로봇과 협약을; 포드, 크라이슬러 등 3대 자동차회사."""
    if not tokens or not (found or _TOLD.search(text, tokens[0].start, end) or _OF_COMPANIES.match(text, end)):
        return []
    starts = {b.start for b in found}
    more: list[Body] = []
    read = 0
    for joint in _JOINT.finditer(text, tokens[0].start, tokens[-1].start):
        i = bisect_right(tokens, joint.start(), key=_START) - 1
        after = tokens[i + 1]
        if i < read or not (after.gap[0] in _JOINTS or (tokens[i].word.particle in _AND and not after.gap.strip())):
            continue
        items, read = _list_from(text, tokens, i)
        last = tokens[items[-1]]
        companies = _OF_COMPANIES.match(text, last.end) is not None
        if len(items) < 3 and not (companies and (len(items) == 2 or last.word.particle in ("과", "와"))):
            continue
        known = [
            n for n in items if tokens[n].start in starts or any(b.start <= tokens[n].start < b.end for b in found)
        ]
        unknown = [n for n in items if n not in known]
        agreed = last.word.particle in ("와", "과") and _AGREED.search(text, last.end, end) is not None
        if not (companies or agreed or 2 * len(known) >= len(items)):
            continue
        names = [
            (
                n,
                text[tokens[n].start : tokens[n].end]
                if n != items[-1] and "," in tokens[n + 1].gap
                else tokens[n].word.stem,
            )
            for n in unknown
        ]
        final = items[-1]
        if (
            not tokens[final].word.particle
            and final + 1 < len(tokens)
            and plain_gap(tokens[final + 1].gap)
            and not companies
        ):
            names = [entry for entry in names if entry[0] != final]
        if all(_may_be_body(tokens[n], name) for n, name in names):
            more += [Body(tokens[n].start, tokens[n].start + len(name), "", False, ()) for n, name in names]
    return more


def _among(text: str, tokens: list[Token], found: list[Body]) -> list[Body]:
    """다움랩 in 다움랩 등 중견기업 7개사가: the name of one of several companies."""
    taken = {b.start for b in found}
    return [
        Body(token.start, token.end, "", False, ())
        for token in tokens
        if text.startswith(" 등", token.end)
        and token.start not in taken
        and _AMONG.match(text, token.end)
        and len(token.word.stem) > 2
        and _may_be_body(token, text[token.start : token.end])
        and not any(b.start <= token.start < b.end for b in found)
    ]


def _list_from(text: str, tokens: list[Token], i: int) -> tuple[list[int], int]:
    """The list that begins at `i`: the last word of each entry, and where to go on."""
    items: list[int] = []
    n = i
    while n < len(tokens):
        items.append(n)
        gap = tokens[n + 1].gap if n + 1 < len(tokens) else ""
        if gap.strip() in ("(", "（") and n + 2 < len(tokens):
            # 누리모빌(NM), …
            close = text.find(")", tokens[n].end, tokens[n].end + 16)
            step = next((k for k in range(n + 1, len(tokens)) if tokens[k].start > close), None) if close > 0 else None
            gap = text[close + 1 : tokens[step].start] if step is not None else ""
            n = step - 1 if step is not None else n
        follower = text[tokens[n + 1].start : tokens[n + 1].end] if n + 1 < len(tokens) else ""
        if follower in _NO_ITEMS:
            return items, n + 1
        joined = gap.strip() in (",", "·", "‧", "ㆍ") or (
            gap and not gap.strip() and tokens[n].word.particle in ("와", "과")
        )
        if not joined:
            return items, max(n, i) + 1
        n += 1
        # 독일 크라프트텍, 시공사 한빛건설: a word that only says what it is
        if (
            n + 1 < len(tokens)
            and (tokens[n].word.place or tokens[n].word.region)
            and not tokens[n].word.particle
            and plain_gap(tokens[n + 1].gap)
        ):
            n += 1
    return items, n + 1


def _may_be_body(token: Token, name: str) -> bool:
    word = token.word
    return not (
        len(name) < 2
        or word.office
        or word.region
        or word.place
        or word.venue
        or name in GENERIC
        or name in COMMON_FRONTS
        or name[0].isdigit()
        or _STOP_ITEMS.search(name)
    )


def _speaking_region(text: str, tokens: list[Token], end: int) -> list[Body]:
    """우리 울산은 … 포럼을 개최했다: a bare region acts where it is the subject of an act."""
    if not tokens or text.find("우리", tokens[0].start, end) < 0:
        return []
    for i, token in enumerate(tokens):
        if (
            token.word.region
            and not token.word.gov
            and token.word.particle in ("은", "는")
            and i
            and tokens[i - 1].word.stem == "우리"
        ):
            verb = _AGENT.search(text, token.end, end)
            if verb:
                return [Body(token.start, token.start + len(token.word.stem), "", True, token.word.region)]
    return []


def aliases(text: str, body: Body) -> list[str]:
    """The short forms in brackets behind a body: KTL in 한국산업기술시험원(KTL), both in 한국에너지공과대학교(KENTECH·켄텍); in
    누리모터스(대구) and 누리병원(항암) it says where the body is or what it does."""
    match = _ALIAS.match(text, body.end)
    if match is None:
        return []
    found = re.split("[·ㆍ,/]", match[1])
    latin = any(short[0].isascii() for short in found)
    return [
        short
        for short in found
        if short not in REGION_CODES
        and short not in FOREIGN
        and (latin or "이하" in match[0] or is_made_of(short, body.name))
    ]


def is_made_of(short: str, name: str) -> bool:
    """Whether the letters of a short name stand in the full one, in their order: 소진공, 소상공인시장진흥공단."""
    letters = iter(name)
    return all(c in letters for c in short)
