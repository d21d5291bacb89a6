"""Venues that a sentence names: halls, rooms and grounds where things happen, with the house in which they are."""

import re
from typing import NamedTuple

from flows.extracting.acting import LOCATING
from flows.extracting.body_words import is_common
from flows.extracting.gazetteer import REGION_CODES
from flows.extracting.name_words import VENUES
from flows.extracting.offices import plain_gap, runs_on
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
    NO_MARKETS,
    NO_STATIONS,
    NOT_TOWNS,
    NOT_VENUES,
    OFFICES,
    PLAIN,
    ROOMS,
    SEATS,
    TOWN_HALLS,
)
from flows.extracting.words import PARTICLES, Token

_NUMBERED = re.compile("제?[0-9](?:차|단계)?[가-힣]")
_HELD = re.compile(
    r"\s*(?:[0-9０-９]+층\s*)?(?:[가-힣0-9]{1,8}\s+){0,2}?(?:열린|열렸|열고|열어|열었|연\s|여는|열리|개최|가졌|가진|갖고|진행|막을|개막|펼쳐|치러|마련)"
)


class Spot(NamedTuple):
    """A place named at [start, end). `codes`: what region it may be; `name`: the usual name of a foreign place, else empty."""

    start: int
    end: int
    codes: tuple[str, ...]
    name: str


def spot_at(text: str, start: int, end: int) -> Spot:
    """A place at [start, end) that no table of regions has, under the name by which the text calls it."""
    return Spot(start, end, (), text[start:end])


def venue_at(text: str, tokens: list[Token], i: int) -> Spot | None:
    """The venue, with the house or body to which it belongs, whose name ends at `tokens[i]`: 누리문화회관 소공연장."""
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
        return spot_at(text, tokens[i - 1].start, tokens[i].start + len(word.stem))
    if (
        i
        and word.stem.endswith(ROOMS)
        and tokens[i - 1].word.stem.endswith(OFFICES)
        and word.particle in LOCATING
        and plain_gap(tokens[i].gap)
    ):
        return spot_at(text, tokens[i - 1].start, tokens[i].start + len(word.stem))
    if word.stem in GENERIC_VENUES:
        return _joined(text, tokens, i)
    if not word.venue or word.org == 2 or (word.stem in PLAIN and word.particle not in LOCATING):
        return None
    if word.stem.endswith(NO_MARKETS) or any(word.stem.removesuffix(f) in NO_FRONTS for f in FREE):
        return None  # 코스닥시장에서, 지역공항
    start, end = tokens[i].start, tokens[i].start + len(word.stem)
    if word.stem in VENUES or (word.stem[-1] == "항" and word.stem[:-1] in REGION_CODES):
        return spot_at(text, start, end)
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
        front = word.stem[: -len(next(e for e in ESTATES if word.stem.endswith(e)))]
        region = i > 0 and runs_on(tokens, i) and tokens[i - 1].word.region and not tokens[i - 1].word.gov
        located = word.particle or follower.startswith(BESIDE) or follower[1:2].isdigit()
        if region and located and (front in ESTATE_SORTS or is_common(front) or front[:1] == "제"):
            return spot_at(text, tokens[i - 1].start, end)  # 나주 혁신산업단지에, 제천 제4산업단지 6만㎡
        if front in ESTATE_SORTS:
            return None
        first = i
        whole = word.stem in ESTATES
        if whole:
            while (
                i - first < 3
                and runs_on(tokens, first)
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
            return spot_at(text, tokens[first].start, end)
        if i and (
            tokens[i].gap in ("·", "‧", "ㆍ")
            or (_NUMBERED.match(word.stem) and tokens[i - 1].word.venue and not tokens[i - 1].word.particle)
        ):
            return spot_at(text, tokens[i - 1].start, end)  # 테크노밸리 제2산단
        named = tokens[i - 1].word if i and plain_gap(tokens[i].gap) and _NUMBERED.match(word.stem) else None
        if named and not (
            named.particle or named.region or named.org or named.office or named.stem.endswith(MODIFIERS)
        ):
            return spot_at(text, tokens[i - 1].start, end)  # 율촌 제1산단
        return spot_at(text, start, end) if len(word.stem) > 3 else None
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
    return spot_at(text, start, end)


def _room(text: str, tokens: list[Token], i: int) -> Spot:
    """A room with the house right before it (시청 대회의실, 본관 9층 회의실); where a floor parts it from a house with a name, the house."""
    start, end = tokens[i].start, tokens[i].start + len(tokens[i].word.stem)
    house = i - 1
    floor = house > 0 and re.fullmatch(r"[0-9０-９]{1,2}층", tokens[house].word.stem) is not None
    house -= floor
    if house < 0 or not all(plain_gap(t.gap) for t in tokens[house + 1 : i + 1]) or tokens[house].word.particle:
        return spot_at(text, start, end)
    stem = tokens[house].word.stem
    if not stem.endswith((*OFFICES, *HOUSES)):
        return spot_at(text, start, end)
    named = floor and len(stem) > 2 and not stem.endswith(OFFICES)
    return spot_at(text, tokens[house].start, tokens[house].end if named else end)


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
            return spot_at(text, tokens[first - 2].start, tokens[i].start + len(word.stem))
        town = len(raw) == 3 and raw[-1] == "면" and raw[1:] not in NOT_TOWNS  # 다온면 행정복지센터
        if (
            before.office
            or before.gov
            or raw in NO_FRONTS
            or raw[0].isdigit()
            or (raw.endswith(MODIFIERS) and not town)
        ):
            break
        first -= 1
        if before.region:
            break
    return spot_at(text, tokens[first].start, tokens[i].start + len(word.stem)) if first < i else None


def held_at(text: str, tokens: list[Token], i: int) -> Spot | None:
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
        return spot_at(text, tokens[i].start, at)
    if word.particle in ("까지", "부터") and word.stem.endswith("역") and i and tokens[i - 1].word.region:
        return spot_at(text, tokens[i].start, tokens[i].start + len(word.stem))  # 서울 청량리역까지
    if word.particle not in ("에서", "에서는"):
        return None
    if word.stem.endswith("역") and len(word.stem) > 2 and not word.stem.endswith(NO_STATIONS):
        return spot_at(text, tokens[i].start, tokens[i].start + len(word.stem))
    if i and runs_on(tokens, i) and tokens[i - 1].word.stem.endswith(OFFICES[:4]) and len(word.stem) > 2:
        return spot_at(text, tokens[i - 1].start, tokens[i].start + len(word.stem))  # 충북도청 여는마당에서
    owner = tokens[i - 1].word if i and runs_on(tokens, i) else None
    if (
        word.stem in SEATS
        and owner
        and not (owner.region or owner.place or owner.venue or owner.stem.endswith((*MODIFIERS, "도시")))
    ):
        return spot_at(text, tokens[i - 1].start, tokens[i].start + len(word.stem))  # 다온금속 본사에서
    if not _HELD.match(text, at):
        return None
    if i > 1 and tokens[i - 2].word.venue and re.fullmatch(r"[0-9０-９]{1,2}층", tokens[i - 1].word.stem):
        return None  # 누리스포츠센터 2층 적벽실에서: the building is the place
    if word.stem in TOWN_HALLS:
        return spot_at(text, tokens[i].start, tokens[i].start + len(word.stem))
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
    if tokens[n].word.stem.endswith(
        ("회의", "대회", "선거", "투표", "식", "포럼", "행사", "회", "전", "축제", "박람회", "세미나")
    ):
        return None
    if n == i and word.stem.endswith(ROOMS):
        return _room(text, tokens, i)
    end = tokens[n].start + len(tokens[n].word.stem) if n == i else tokens[n].end
    numbered = n == i and n and word.stem[0].isdigit() and plain_gap(tokens[n].gap) and not tokens[n - 1].word.particle
    if numbered and not _is_time(text, tokens[n - 1]):
        n -= 1  # 자연대학 7호관
    return spot_at(text, tokens[n].start, end)


def _is_time(text: str, token: Token) -> bool:
    return text[token.start].isdigit() or text[token.start : token.end] in _TIMES


_TIMES = frozenset("오전 오후 오늘 어제 이날 당일 같은날 저녁 아침 밤".split())
