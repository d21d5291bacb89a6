"""Places that a sentence names: regions, towns, countries, cities abroad; the halls and grounds where things happen are in `venues.py`."""

import re

from flows.extracting.acting import LOCATING, acts, is_budget
from flows.extracting.bodies import Body
from flows.extracting.body_words import is_common
from flows.extracting.gazetteer import DOMESTIC, HOMOGRAPHS, NOT_BARE, REGION_CODES
from flows.extracting.offices import plain_gap
from flows.extracting.place_words import (
    BANKS,
    GROUNDS,
    MOTIONS,
    NO_HARBOURS,
    NO_ISLANDS,
    NO_WARDS,
    NOT_TOWNS,
    PLANTS,
    SHORES,
    SIDES,
    SORTS_OF_PLANTS,
    STREETS,
    VIRTUES,
)
from flows.extracting.venues import Spot, held_at, spot_at, venue_at
from flows.extracting.words import BODY, SPOT, Token

_TOWN = re.compile(r"[가-힣]{1,5}(?:읍|면)$")
_VILLAGE = re.compile("[가-힣]{1,3}리")
_HOUSED = re.compile(" (?:들어설|들어서는|들어선|있는|위치한|자리한|자리 잡은|짓는|지은|지어|사는|조성)")
_AREA = re.compile(r" [0-9][0-9.,만천]*(?: ?[㎡㏊평]|ha)")
_ISLAND = re.compile(r"[가-힣]{2,3}도$")


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
                found.append(spot_at(text, start, end))
            else:
                found.append(Spot(start, end, (), word.place))
            taken = end
        else:
            spot = venue_at(text, tokens, i) or _town(text, tokens, i) or held_at(text, tokens, i)
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
        return spot_at(text, tokens[i].start, tokens[i].start + len(stem))
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
    ground = following is not None and not word.particle and following.word.stem in GROUNDS
    if not (
        word.particle in LOCATING
        or ri
        or ground
        or stem[-1] == "읍"
        or (i and tokens[i - 1].word.region and not tokens[i - 1].word.particle)
    ):
        return None
    start, end = tokens[i].start, tokens[i].start + len(stem)
    if i and tokens[i].gap in ("·", "‧", "ㆍ"):
        start = tokens[i - 1].start
    if ri and following is not None:
        end = following.start + len(following.word.stem)
    return spot_at(text, start, end)


def _ward(text: str, tokens: list[Token], i: int) -> Spot | None:
    """나성동 먹자골목, 임자도에서: a ward or an island by its form and what follows it."""
    word = tokens[i].word
    stem, following = word.stem, tokens[i + 1].word if i + 1 < len(tokens) else None
    locates = word.particle in ("에서", "에서는", "에서도", "에는", "에")
    bare = following if not word.particle else None
    end = tokens[i].start + len(stem)
    if stem[-1] == "동" and 2 < len(stem) < 5 and not stem.endswith((*NO_WARDS, *MOTIONS)) and not word.office:
        beside = bare is not None and (bare.venue or bare.stem in STREETS)
        lived_in = word.particle == "의" and text.startswith(" 한 ", tokens[i].end)
        housed = _HOUSED if word.particle == "에" else _AREA
        short = len(stem) == 3 and ((locates and word.particle != "에") or beside or housed.match(text, tokens[i].end))
        if short or lived_in:
            return spot_at(text, tokens[i].start, end)
    before = tokens[i - 1].word if i and not tokens[i].gap.strip() else None
    regional = before is not None and bool(before.region) and before.particle in ("", "의")
    if stem[-1] == "항" and 2 < len(stem) < 5 and not stem.endswith(NO_HARBOURS):
        shore = bare is not None and bare.stem in SHORES
        if regional or shore or (word.particle in LOCATING and len(stem) == 3):
            return spot_at(text, tokens[i].start, end)
    if (
        stem[-1] == "천"
        and len(stem) > 2
        and not stem.endswith(("하천", "개천"))
        and bare is not None
        and bare.stem in BANKS
    ):
        return spot_at(text, tokens[i].start, end)
    plant = next((p for p in PLANTS if stem.endswith(p)), "")
    front = stem.removesuffix(plant)
    town = regional and len(front) == 2 and front not in SORTS_OF_PLANTS and not is_common(front)
    if plant and (front in REGION_CODES or town) and word.particle in ("에", "에서", "에서는"):
        return spot_at(text, tokens[i].start, end)
    if _ISLAND.match(stem) and locates and word.particle != "에" and not stem.endswith(NO_ISLANDS):
        return spot_at(text, tokens[i].start, tokens[i].start + len(stem))
    return None
