"""Places that a sentence names: regions, countries, cities abroad, and the venues where things happen."""

import re
from typing import NamedTuple

from flows.extracting.bodies import LOCATING, Body, acts
from flows.extracting.gazetteer import HOMOGRAPHS
from flows.extracting.name_words import COMMON_FRONTS, VENUES
from flows.extracting.words import SPOT, Token

_ESTATES = (
    "국가산업단지",
    "일반산업단지",
    "산업단지",
    "국가산단",
    "일반산단",
    "산단",
    "농공단지",
)
_FREE = (
    "호텔",
    "전시장",
    "컨벤션센터",
    "체육관",
    "경기장",
    "청사",
    "캠퍼스",
    "공항",
    "광장",
    "회관",
    "박물관",
    "미술관",
    "리조트",
    "국립공원",
    "해수욕장",
    "아트센터",
    "스타디움",
    *_ESTATES,
)
"""Venues that need no locating particle."""
_HELD = re.compile(
    r"\s*(?:[0-9０-９]+층\s*)?(?:[가-힣0-9]{1,8}\s+){0,2}?(?:열린|열렸|열고|연\s|여는|열리|개최|가졌|가진|갖고|진행|막을|개막|펼쳐|치러|마련)"
)
_FLOOR = re.compile(r"\s[0-9０-９]{1,2}층")
_NOT_VENUES = frozenset(
    "현장 자리 행사 회의 이곳 여기 그곳 곳 지역 국내 해외 세계 전국 시내 도심 일대 인근 앞 온라인 비대면 오프라인 가운데 과정 분야 차원 최근 이날 가 처음 이후 본회의 정례회 임시회".split()
)
_TOWN = re.compile(r"[가-힣]{1,5}(?:읍|면)$")
_NOT_TOWNS = frozenset(
    "반면 전면 측면 화면 표면 정면 이면 내면 외면 국면 장면 방면 도면 지면 서면 대면 라면 평면 후면 하면 되면 보면 려면 으면 가면 오면 단면 양면 직면 수면 숙면 노면 비대면 냉면".split()
)
_GUARD = ("사업", "공모", "구축", "계획", "조성", "프로젝트")

_BARE = frozenset(
    "광장 공원 캠퍼스 체육관 강당 대강당 회의실 대회의실 소회의실 전시장 회관 호텔 컨벤션센터 컨벤션홀 공연장 박물관 미술관 도서관 경기장 세미나실 상황실 터미널 야외무대 특설무대 컨벤션 국제회의장".split()
)
_NO_STATIONS = tuple(
    "지역 구역 영역 권역 통역 무역 전역 병역 현역 면역 방역 용역 하역 교역 주역 수역 해역 광역 유역 성역 음역 반역".split()
)
_OFFICES = ("시청", "도청", "군청", "구청", "청사", "의회")
_MODIFIERS = ("면", "고", "며", "해", "한", "된", "될", "할", "인", "는", "은", "내", "등")


class Spot(NamedTuple):
    """A place named at [start, end). `codes`: what region it may be; `name`: the usual name of a foreign place, else empty."""

    start: int
    end: int
    codes: tuple[str, ...]
    name: str


def find_places(text: str, tokens: list[Token], bodies: list[Body], people: list[tuple[int, int]]) -> list[Spot]:
    """The places that one sentence names outside the names of bodies; `people` are the spans of persons with their offices."""
    found: list[Spot] = []
    taken = -1
    inside = [(b.start, b.end) for b in bodies if not b.codes]
    govs = {b.start for b in bodies if b.codes}
    for i, token in enumerate(tokens):
        word = token.word
        if not word.hints & SPOT:
            continue
        start, end = token.start, token.start + len(word.stem)
        if start < taken or any(a <= start < b for a, b in inside):
            continue
        if (word.region or word.place) and word.stem in HOMOGRAPHS and not _surely(tokens, i):
            continue
        if word.region and not word.office:
            if word.gov and start in govs and acts(text, tokens, i):
                continue
            before = tokens[i - 1] if i else None
            if (
                before
                and before.word.region
                and not before.word.particle
                and _plain(token.gap)
                and set(before.word.region) & set(word.region)
                and i + 1 < len(tokens)
                and _plain(tokens[i + 1].gap)
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
                and _plain(token.gap)
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


def _surely(tokens: list[Token], i: int) -> bool:
    """Whether a name that is a common word too is a place here: beside another region or place, or with 북부, 지역."""
    near = [tokens[n] for n in (i - 1, i + 1) if 0 <= n < len(tokens)]
    if any((t.word.region or t.word.place) and t.word.stem not in HOMOGRAPHS for t in near):
        return True
    if not tokens[i].word.particle and any(t.word.venue for t in tokens[i + 1 : i + 3]):
        return True
    follower = tokens[i + 1].word if i + 1 < len(tokens) and not tokens[i].word.particle else None
    return tokens[i].word.particle == "지역" or bool(
        follower
        and (follower.stem in ("북부", "남부", "동부", "서부", "지역", "전역", "정부", "현지") or follower.region)
    )


def _plain(gap: str) -> bool:
    return not gap.strip() and "\n" not in gap


def _spot(text: str, start: int, end: int) -> Spot:
    return Spot(start, end, (), text[start:end])


def _venue(text: str, tokens: list[Token], i: int) -> Spot | None:
    word = tokens[i].word
    if (
        word.stem in _BARE
        and word.particle in ("에서", "에서는")
        and i
        and not tokens[i - 1].word.particle
        and _plain(tokens[i].gap)
        and not tokens[i - 1].word.office
        and not tokens[i - 1].word.stem.endswith(_MODIFIERS)
        and not tokens[i - 1].word.region
    ):
        return _spot(text, tokens[i - 1].start, tokens[i].start + len(word.stem))
    if not word.venue or word.org == 2:
        return None
    start, end = tokens[i].start, tokens[i].start + len(word.stem)
    if word.stem in VENUES:
        return _spot(text, start, end)
    estate = word.stem.endswith(_ESTATES)
    follower = text[tokens[i].end : tokens[i].end + 6]
    if not word.particle and follower.lstrip().startswith(_GUARD):
        return None
    if not (
        word.stem.endswith(_FREE)
        or word.particle in LOCATING
        or follower.startswith((" 터에", " 부지", " 안에", " 인근", " 내 "))
    ):
        return None
    if estate:
        if word.stem[: -len(next(e for e in _ESTATES if word.stem.endswith(e)))] in COMMON_FRONTS:
            return None
        if (
            not word.particle
            and i + 1 < len(tokens)
            and _plain(tokens[i + 1].gap)
            and not follower.startswith((" 인근", " 내", " 안"))
        ):
            return None
        first = i
        whole = word.stem in _ESTATES
        if whole:
            while (
                first > 0
                and i - first < 3
                and _plain(tokens[first].gap)
                and not tokens[first - 1].word.particle
                and not tokens[first - 1].word.office
                and (tokens[first - 1].word.region or not tokens[first - 1].word.stem.endswith(_MODIFIERS))
            ):
                first -= 1
            if first == i or text[tokens[first].start : tokens[i - 1].end] in (
                "국내",
                "전국",
                "지역",
                "노후",
                "신규",
                "스마트",
            ):
                return None
            return _spot(text, tokens[first].start, end)
        if i and tokens[i].gap in ("·", "‧", "ㆍ"):
            return _spot(text, tokens[i - 1].start, end)
        return _spot(text, start, end) if len(word.stem) > 3 else None
    if (
        i
        and word.stem.endswith(("룸", "실", "홀", "강당"))
        and (tokens[i - 1].word.venue or tokens[i - 1].word.stem.endswith(_OFFICES))
        and not tokens[i - 1].word.particle
        and _plain(tokens[i].gap)
    ):
        start = tokens[i - 1].start
    elif (
        i > 1
        and word.stem.endswith(("룸", "실", "홀", "강당"))
        and re.fullmatch(r"[0-9０-９]{1,2}층", tokens[i - 1].word.stem)
        and tokens[i - 2].word.stem.endswith(_OFFICES)
    ):
        start = tokens[i - 2].start
    return _spot(text, start, end)


def _town(text: str, tokens: list[Token], i: int) -> Spot | None:
    """대산읍 독곶리, 이동·남사읍, 원삼면에서."""
    word = tokens[i].word
    stem = word.stem
    if (
        stem.endswith("동")
        and len(stem) > 2
        and i
        and tokens[i - 1].word.region
        and tokens[i - 1].word.stem[-1] in "구시"
        and not tokens[i - 1].word.particle
        and _plain(tokens[i].gap)
        and (
            word.particle in LOCATING
            or word.particle == "의"
            or (i + 1 < len(tokens) and _plain(tokens[i + 1].gap) and tokens[i + 1].word.venue)
        )
    ):
        return _spot(text, tokens[i].start, tokens[i].start + len(stem))
    if not _TOWN.match(stem) or stem[-2:] in _NOT_TOWNS or len(stem) < 3:
        return None
    following = tokens[i + 1] if i + 1 < len(tokens) else None
    ri = following is not None and following.word.stem.endswith("리") and _plain(following.gap) and not word.particle
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


def _held_at(text: str, tokens: list[Token], i: int) -> Spot | None:
    """체인지업그라운드 2층에서 열린: what stands before 에서 where something is held."""
    word = tokens[i].word
    at = tokens[i].end
    if word.particle not in ("에서", "에서는"):
        return None
    if word.stem.endswith("역") and len(word.stem) > 2 and not word.stem.endswith(_NO_STATIONS):
        return _spot(text, tokens[i].start, tokens[i].start + len(word.stem))
    if not _HELD.match(text, at):
        return None
    n = i
    if re.fullmatch(r"[0-9０-９]{1,2}층", word.stem):
        n = i - 1
    if (
        n < 0
        or tokens[n].word.stem in _NOT_VENUES
        or tokens[n].word.office
        or tokens[n].word.org
        or len(tokens[n].word.stem) < 3
        or (tokens[n].word.particle and n != i)
    ):
        return None
    if tokens[n].word.stem.endswith(("회의", "대회", "식", "포럼", "행사", "회", "전", "축제", "박람회", "세미나")):
        return None
    return _spot(text, tokens[n].start, tokens[n].start + len(tokens[n].word.stem) if n == i else tokens[n].end)
