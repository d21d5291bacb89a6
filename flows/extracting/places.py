"""Places that a sentence names: regions, countries, cities abroad, and the venues where things happen."""

import re
from typing import NamedTuple

from flows.extracting.acting import LOCATING, acts, is_budget
from flows.extracting.bodies import Body
from flows.extracting.gazetteer import DOMESTIC, HOMOGRAPHS, NOT_BARE, REGION_CODES
from flows.extracting.name_words import VENUES
from flows.extracting.offices import plain_gap
from flows.extracting.place_words import (
    BARE,
    BESIDE,
    CHOSEN,
    ESTATE_SORTS,
    ESTATES,
    FREE,
    GENERIC_VENUES,
    GUARD,
    HOUSES,
    MODIFIERS,
    NO_FRONTS,
    NO_HARBOURS,
    NO_ISLANDS,
    NO_STATIONS,
    NO_WARDS,
    NOT_TOWNS,
    NOT_VENUES,
    OFFICES,
    PLAIN,
    ROOMS,
    SIDES,
    STREETS,
    TOWN_HALLS,
    VIRTUES,
)
from flows.extracting.words import BODY, PARTICLES, SPOT, Token

_HELD = re.compile(
    r"\s*(?:[0-9０-９]+층\s*)?(?:[가-힣0-9]{1,8}\s+){0,2}?(?:열린|열렸|열고|열어|열었|연\s|여는|열리|개최|가졌|가진|갖고|진행|막을|개막|펼쳐|치러|마련)"
)
_NUMBERED = re.compile("제?[0-9](?:차|단계)?[가-힣]")
_TOWN = re.compile(r"[가-힣]{1,5}(?:읍|면)$")
_VILLAGE = re.compile("[가-힣]{1,3}리")
_ISLAND = re.compile(r"[가-힣]{2,3}도$")


class Spot(NamedTuple):
    """A place named at [start, end). `codes`: what region it may be; `name`: the usual name of a foreign place, else empty."""

    start: int
    end: int
    codes: tuple[str, ...]
    name: str


def find_places(
    text: str, tokens: list[Token], marked: list[int], bodies: list[Body], people: list[tuple[int, int]]
) -> list[Spot]:
    """The places that one sentence names outside the names of bodies; `marked` are the words with hints, `people` the spans of persons
    with their offices."""
    found: list[Spot] = []
    taken = -1
    inside = [(b.start, b.end) for b in bodies if not b.codes]
    govs = {b.start for b in bodies if b.codes}
    for i in marked:
        token = tokens[i]
        word = token.word
        if not word.hints & SPOT:
            continue
        start, end = token.start, token.start + len(word.stem)
        if word.stem in NOT_BARE and not word.region and start >= taken:
            codes = _beside_region(tokens, i)
            if codes:
                found.append(Spot(start, end, codes, ""))
                taken = end
            continue
        if start < taken or any(a <= start < b for a, b in inside):
            continue
        if (
            (word.region or word.place)
            and word.stem in HOMOGRAPHS
            and (is_budget(text, token) or not _surely(tokens, i))
        ):
            continue
        if word.stem == "함양" and i and tokens[i - 1].word.stem.endswith(VIRTUES):
            continue
        if word.region and not word.office:
            if word.gov and start in govs and acts(text, tokens, i):
                continue
            before = tokens[i - 1] if i else None
            if (
                before
                and before.word.region
                and not before.word.particle
                and plain_gap(token.gap)
                and set(before.word.region) & set(word.region)
                and i + 1 < len(tokens)
                and plain_gap(tokens[i + 1].gap)
                and not word.particle
            ):
                # 포항시 포항 체인지업그라운드: the second is part of the venue's name
                name_end = (
                    tokens[i + 1].start + len(tokens[i + 1].word.stem)
                    if tokens[i + 1].word.particle in LOCATING
                    else tokens[i + 1].end
                )
                found.append(Spot(start, name_end, (), text[start:name_end]))
                taken = name_end
                continue
            if (
                word.stem[-1] == "구"
                and before
                and before.word.region
                and not before.word.particle
                and plain_gap(token.gap)
                and found
                and found[-1].end == before.end
            ):
                found[-1] = Spot(
                    before.start,
                    end,
                    tuple(c for c in word.region if c.startswith(before.word.region[0][:2])) or word.region,
                    "",
                )
                taken = end
                continue
            found.append(Spot(start, end, word.region, ""))
            taken = end
        elif word.place:
            on = tokens[i + 1] if i + 1 < len(tokens) and not word.particle and plain_gap(tokens[i + 1].gap) else None
            if (
                on
                and word.stem in DOMESTIC
                and on.word.particle in ("에서", "에서는")
                and not on.word.hints & BODY
                and not on.word.place
            ):
                end = on.start + len(on.word.stem)
                found.append(_spot(text, start, end))
            else:
                found.append(Spot(start, end, (), word.place))
            taken = end
        else:
            spot = _venue(text, tokens, i) or _town(text, tokens, i) or _held_at(text, tokens, i)
            if spot and not any(a < spot.end and spot.start < b for a, b in people):
                found = [s for s in found if not (spot.start <= s.start and s.end <= spot.end)]
                if all(s.end <= spot.start for s in found):
                    found.append(spot)
                taken = max(taken, spot.end)
    return found


def _beside_region(tokens: list[Token], i: int) -> tuple[str, ...]:
    """The region that a common word is right behind a province or beside a region of one: 경기 이천의, 강릉과 고성에."""
    before = tokens[i - 1].word if i and not tokens[i].gap.strip() else None
    if before is None or not before.region or before.gov or before.particle not in ("", "와", "과"):
        return ()
    return tuple(c for c in REGION_CODES[tokens[i].word.stem] if any(c[:2] == r[:2] for r in before.region))


def _surely(tokens: list[Token], i: int) -> bool:
    """Whether a name that is a common word too is a place here: beside another region or place, or with 북부, 지역."""
    near = [tokens[n] for n in (i - 1, i + 1) if 0 <= n < len(tokens)]
    if i + 1 < len(tokens) and tokens[i + 1].word.stem in NOT_BARE and _beside_region(tokens, i + 1):
        return True
    if any((t.word.region or t.word.place) and t.word.stem not in HOMOGRAPHS for t in near):
        return True
    if not tokens[i].word.particle and any(t.word.venue for t in tokens[i + 1 : i + 3]):
        return True
    follower = tokens[i + 1].word if i + 1 < len(tokens) and not tokens[i].word.particle else None
    return tokens[i].word.particle == "지역" or bool(
        follower
        and (follower.stem in ("북부", "남부", "동부", "서부", "지역", "전역", "정부", "현지") or follower.region)
    )


def _spot(text: str, start: int, end: int) -> Spot:
    return Spot(start, end, (), text[start:end])


def _is_time(text: str, token: Token) -> bool:
    return text[token.start].isdigit() or text[token.start : token.end] in _TIMES


_TIMES = frozenset("오전 오후 이날 당일 같은날 저녁 아침 밤".split())


def _venue(text: str, tokens: list[Token], i: int) -> Spot | None:
    word = tokens[i].word
    if (
        word.stem in BARE
        and word.particle in ("에서", "에서는")
        and i
        and not tokens[i - 1].word.particle
        and plain_gap(tokens[i].gap)
        and not tokens[i - 1].word.office
        and not tokens[i - 1].word.stem.endswith(MODIFIERS)
        and not tokens[i - 1].word.stem.endswith("층")
        and not tokens[i - 1].word.region
        and not _is_time(text, tokens[i - 1])  # 10일 대회의실에서
    ):
        return _spot(text, tokens[i - 1].start, tokens[i].start + len(word.stem))
    if (
        i
        and word.stem.endswith(ROOMS)
        and tokens[i - 1].word.stem.endswith(OFFICES)
        and word.particle in LOCATING
        and plain_gap(tokens[i].gap)
    ):
        return _spot(text, tokens[i - 1].start, tokens[i].start + len(word.stem))
    if word.stem in GENERIC_VENUES:
        return _joined(text, tokens, i)
    if not word.venue or word.org == 2 or (word.stem in PLAIN and word.particle not in LOCATING):
        return None
    start, end = tokens[i].start, tokens[i].start + len(word.stem)
    if word.stem in VENUES or (word.stem[-1] == "항" and word.stem[:-1] in REGION_CODES):
        return _spot(text, start, end)
    estate = word.stem.endswith(ESTATES)
    follower = text[tokens[i].end : tokens[i].end + 6]
    if not word.particle and follower.lstrip().startswith(GUARD):
        return None
    if word.particle in ("로", "으로") and follower.lstrip().startswith(CHOSEN):
        return None  # 스마트농업 육성지구로 지정: what it becomes
    if not (
        word.stem.endswith(FREE)
        or word.particle in LOCATING
        or follower.startswith(BESIDE)
        or (estate and word.particle)
        or (estate and len(word.stem) > 4)
    ):
        return None
    if estate:
        if word.stem[: -len(next(e for e in ESTATES if word.stem.endswith(e)))] in ESTATE_SORTS:
            return None
        first = i
        whole = word.stem in ESTATES
        if whole:
            while (
                first > 0
                and i - first < 3
                and plain_gap(tokens[first].gap)
                and not tokens[first - 1].word.particle
                and not tokens[first - 1].word.office
                and not tokens[first - 1].word.gov
                and not text[tokens[first - 1].start].isdigit()
                and text[tokens[first - 1].start : tokens[first - 1].end]
                not in PARTICLES  # ㈜누리(대표 오다솔)이 서산 일반산단에
                and tokens[first - 1].word.stem[-1] not in "읍면동"
                and (tokens[first - 1].word.region or not tokens[first - 1].word.stem.endswith(MODIFIERS))
            ):
                first -= 1
            if first == i or all(t.word.stem in ESTATE_SORTS for t in tokens[first:i]):
                return None
            return _spot(text, tokens[first].start, end)
        if i and (
            tokens[i].gap in ("·", "‧", "ㆍ")
            or (_NUMBERED.match(word.stem) and tokens[i - 1].word.venue and not tokens[i - 1].word.particle)
        ):
            return _spot(text, tokens[i - 1].start, end)  # 테크노밸리 제2산단
        named = tokens[i - 1].word if i and plain_gap(tokens[i].gap) and _NUMBERED.match(word.stem) else None
        if named and not (
            named.particle or named.region or named.org or named.office or named.stem.endswith(MODIFIERS)
        ):
            return _spot(text, tokens[i - 1].start, end)  # 율촌 제1산단
        return _spot(text, start, end) if len(word.stem) > 3 else None
    if (
        i
        and word.stem.endswith(ROOMS)
        and (tokens[i - 1].word.venue or tokens[i - 1].word.stem.endswith(OFFICES))
        and not tokens[i - 1].word.particle
        and plain_gap(tokens[i].gap)
    ):
        start = tokens[i - 1].start
    elif (
        i
        and word.stem.endswith(("관", "홀"))
        and tokens[i - 1].word.stem.endswith(("대학교", "대"))
        and tokens[i - 1].word.org
        and not tokens[i - 1].word.particle
        and plain_gap(tokens[i].gap)
    ):
        start = tokens[i - 1].start  # 강원대학교 60주년기념관
    elif i and word.stem.endswith(ROOMS):
        return _room(text, tokens, i)
    return _spot(text, start, end)


def _room(text: str, tokens: list[Token], i: int) -> Spot:
    """A room with the house right before it (시청 대회의실, 본관 9층 회의실); where a floor parts it from a house with a name, the house."""
    start, end = tokens[i].start, tokens[i].start + len(tokens[i].word.stem)
    house = i - 1
    floor = house > 0 and re.fullmatch(r"[0-9０-９]{1,2}층", tokens[house].word.stem) is not None
    house -= floor
    if house < 0 or not all(plain_gap(t.gap) for t in tokens[house + 1 : i + 1]) or tokens[house].word.particle:
        return _spot(text, start, end)
    stem = tokens[house].word.stem
    if not stem.endswith((*OFFICES, *HOUSES)):
        return _spot(text, start, end)
    named = floor and len(stem) > 2 and not stem.endswith(OFFICES)
    return _spot(text, tokens[house].start, tokens[house].end if named else end)


def _joined(text: str, tokens: list[Token], i: int) -> Spot | None:
    """강진만 생태공원, 목포 신항, 시청 앞 광장: a common noun that locates with the bare words before it; alone it is no name."""
    word, first = tokens[i].word, i
    follower = text[tokens[i].end : tokens[i].end + 4]
    if not (word.particle in LOCATING or word.particle == "의" or follower.startswith(BESIDE)):
        return None
    while (
        first > 0 and i - first < 3 and plain_gap(tokens[first].gap) and tokens[first - 1].word.particle in ("", "만")
    ):
        before = tokens[first - 1].word
        raw = text[tokens[first - 1].start : tokens[first - 1].end]
        if raw == "앞" and first > 1 and tokens[first - 2].word.stem.endswith(OFFICES):
            return _spot(text, tokens[first - 2].start, tokens[i].start + len(word.stem))
        if before.office or before.gov or raw in NO_FRONTS or raw[0].isdigit() or raw.endswith(MODIFIERS):
            break
        first -= 1
        if before.region:
            break
    return _spot(text, tokens[first].start, tokens[i].start + len(word.stem)) if first < i else None


def _town(text: str, tokens: list[Token], i: int) -> Spot | None:
    """회인면 달내리, 오창·옥산읍, 회인면에서."""
    word = tokens[i].word
    stem = word.stem
    if (
        stem.endswith("동")
        and len(stem) > 2
        and i
        and tokens[i - 1].word.region
        and tokens[i - 1].word.stem[-1] in "구시"
        and not tokens[i - 1].word.particle
        and plain_gap(tokens[i].gap)
        and (
            word.particle in LOCATING
            or word.particle == "의"
            or (i + 1 < len(tokens) and plain_gap(tokens[i + 1].gap) and tokens[i + 1].word.venue)
        )
    ):
        return _spot(text, tokens[i].start, tokens[i].start + len(stem))
    if ward := _ward(text, tokens, i):
        return ward
    if not _TOWN.match(stem) or len(stem) < 3 or (stem[-2:] in NOT_TOWNS and (len(stem) > 3 or stem[-2:] in SIDES)):
        return None
    following = tokens[i + 1] if i + 1 < len(tokens) else None
    ri = (
        following is not None
        and _VILLAGE.fullmatch(following.word.stem) is not None
        and plain_gap(following.gap)
        and not word.particle
    )
    if not (
        word.particle in LOCATING
        or ri
        or stem[-1] == "읍"
        or (i and tokens[i - 1].word.region and not tokens[i - 1].word.particle)
    ):
        return None
    start, end = tokens[i].start, tokens[i].start + len(stem)
    if i and tokens[i].gap in ("·", "‧", "ㆍ"):
        start = tokens[i - 1].start
    if ri and following is not None:
        end = following.start + len(following.word.stem)
    return _spot(text, start, end)


def _ward(text: str, tokens: list[Token], i: int) -> Spot | None:
    """나성동 먹자골목, 임자도에서: a ward or an island by its form and what follows it."""
    word = tokens[i].word
    stem, following = word.stem, tokens[i + 1].word if i + 1 < len(tokens) else None
    locates = word.particle in ("에서", "에서는", "에서도", "에는", "에")
    if stem[-1] == "동" and 2 < len(stem) < 5 and not stem.endswith(tuple(NO_WARDS)) and not word.office:
        beside = not word.particle and following is not None and (following.venue or following.stem in STREETS)
        lived_in = word.particle == "의" and text.startswith(" 한 ", tokens[i].end)
        if (locates and word.particle != "에" and len(stem) == 3) or (beside and len(stem) == 3) or lived_in:
            return _spot(text, tokens[i].start, tokens[i].start + len(stem))
    if stem[-1] == "항" and len(stem) == 3 and word.particle in LOCATING and not stem.endswith(NO_HARBOURS):
        return _spot(text, tokens[i].start, tokens[i].start + len(stem))
    if _ISLAND.match(stem) and locates and word.particle != "에" and not stem.endswith(NO_ISLANDS):
        return _spot(text, tokens[i].start, tokens[i].start + len(stem))
    return None


def _held_at(text: str, tokens: list[Token], i: int) -> Spot | None:
    """체인지업그라운드 2층에서 열린: what stands before 에서 where something is held."""
    word = tokens[i].word
    at = tokens[i].end
    if (
        word.stem.endswith("역")
        and len(word.stem) > 3
        and not word.stem.endswith(NO_STATIONS)
        and not word.particle
        and text[at : at + 4].startswith(BESIDE)
    ):
        return _spot(text, tokens[i].start, at)
    if word.particle not in ("에서", "에서는"):
        return None
    if word.stem.endswith("역") and len(word.stem) > 2 and not word.stem.endswith(NO_STATIONS):
        return _spot(text, tokens[i].start, tokens[i].start + len(word.stem))
    if not _HELD.match(text, at):
        return None
    if i > 1 and tokens[i - 2].word.venue and re.fullmatch(r"[0-9０-９]{1,2}층", tokens[i - 1].word.stem):
        return None  # 누리스포츠센터 2층 적벽실에서: the building is the place
    if word.stem in TOWN_HALLS:
        return _spot(text, tokens[i].start, tokens[i].start + len(word.stem))
    n = i
    if re.fullmatch(r"[0-9０-９]{1,2}층", word.stem):
        n = i - 1
    if (
        n < 0
        or tokens[n].word.stem in NOT_VENUES
        or tokens[n].word.office
        or tokens[n].word.org
        or len(tokens[n].word.stem) < 3
        or (tokens[n].word.particle and n != i)
    ):
        return None
    if tokens[n].word.stem.endswith(("회의", "대회", "식", "포럼", "행사", "회", "전", "축제", "박람회", "세미나")):
        return None
    if n == i and word.stem.endswith(ROOMS):
        return _room(text, tokens, i)
    return _spot(text, tokens[n].start, tokens[n].start + len(tokens[n].word.stem) if n == i else tokens[n].end)
