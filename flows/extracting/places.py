"""Places that a sentence names: regions, countries, cities abroad, and the venues where things happen."""

import re
from typing import NamedTuple

from flows.extracting.bodies import LOCATING, Body, acts
from flows.extracting.gazetteer import DOMESTIC, HOMOGRAPHS
from flows.extracting.name_words import VENUES
from flows.extracting.words import BODY, SPOT, Token

_ESTATES = (
    "국가산업단지",
    "일반산업단지",
    "산업단지",
    "국가산단",
    "일반산단",
    "산단",
    "농공단지",
    "테크노폴리스",
    "테크노밸리",
    "하이테크밸리",
    "과학단지",
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
    r"\s*(?:[0-9０-９]+층\s*)?(?:[가-힣0-9]{1,8}\s+){0,2}?(?:열린|열렸|열고|열어|열었|연\s|여는|열리|개최|가졌|가진|갖고|진행|막을|개막|펼쳐|치러|마련)"
)
_FLOOR = re.compile(r"\s[0-9０-９]{1,2}층")
_NOT_VENUES = frozenset(
    "현장 자리 행사 회의 이곳 여기 그곳 곳 지역 국내 해외 세계 전국 시내 도심 일대 인근 앞 온라인 비대면 오프라인 가운데 과정 분야 차원 최근 이날 가 처음 이후 본회의 정례회 임시회".split()
)
_TOWN = re.compile(r"[가-힣]{1,5}(?:읍|면)$")
_NOT_TOWNS = frozenset(
    "반면 전면 측면 화면 표면 정면 이면 내면 외면 국면 장면 방면 도면 지면 서면 대면 라면 평면 후면 하면 되면 보면 려면 으면 가면 오면 단면 양면 직면 수면 숙면 노면 비대면 냉면".split()
)
_ESTATE_SORTS = frozenset(
    "선도 국가 일반 첨단 도시첨단 스마트 노후 지방 신규 외국인 기존 지역 국내 전국 친환경 산업 소규모 대규모 주변 인근 배후 농촌".split()
)
_GENERIC_VENUES = frozenset(
    "생태공원 근린공원 체육공원 시민공원 전통시장 재래시장 종합운동장 문화회관 마을회관 경로당 주민센터 여객터미널 터미널 신항 공항 국제공항 항만 부두 회관 공원 광장 도서관 박물관 미술관 전시장 체육관 호텔 해수욕장 경기장 야구장 축구장 신도시 지구 생가 파크 항구 캠퍼스".split()
)
"""Venues that are a name only behind one: 강진만 생태공원."""
_NO_FRONTS = frozenset(
    "국내 해외 세계 전국 지역 인근 주변 일대 대형 주요 각 이 그 한 두 새 첫 시내 도심 읍내 국제 중앙 종합 노동 고용 채용 주택 부동산 외환 금융 자본 주식 증권 채권 분양 임대 전월세 전세 수출 내수 유럽 북미 글로벌 신흥 틈새 물류 관광 중고차 자동차 반도체 배터리 전기차 스마트폰 석유 원유 가스 전력 바이오 의약품 이번 이날 당일 최근 온라인 오프라인 도매 소매 농산물 수산물 청과 새벽".split()
)
_BESIDE = (" 터에", " 부지", " 안에", " 인근", " 내 ", " 앞", " 배후", " 옆", " 일대")
_VILLAGE = re.compile("[가-힣]{1,3}리")
_ISLAND = re.compile(r"[가-힣]{2,3}도$")
_NO_ISLANDS = tuple(
    "만족도 중요도 인지도 이해도 신용도 고용도 의존도 관심도 참여도 기여도 완성도 성숙도 지지도 선호도 신뢰도 충성도 난이도 집중도 친숙도 활용도 숙련도 밀집도 행복도 정도 제도 속도 온도 태도 지도 강도 고도 밀도 농도 습도 각도 연도 의도 시도 보도 철도 용도 한도 별도 구도 채도 빈도 복도 인도 차도 궤도 파도 포도 기도 효도 수도 상수도 하수도".split()
)
_SIDES = ("서면", "남면", "북면", "대면", "수면", "도면", "장면", "내면", "외면")
_STREETS = frozenset("먹자골목 일대 주민 아파트 상가 주택가 골목 카페거리 학원가".split())
_NO_WARDS = frozenset(
    "연구동 생산동 본관동 관리동 기숙동 제조동 실험동 사무동 행정동 법정동 재가동 중노동 전자동 반자동 공장동 전시동 입원동 강의동".split()
)
_GUARD = ("사업", "공모", "구축", "계획", "조성", "프로젝트")

_BARE = frozenset(
    "광장 공원 캠퍼스 체육관 강당 대강당 회의실 대회의실 소회의실 전시장 회관 호텔 컨벤션센터 컨벤션홀 공연장 박물관 미술관 도서관 경기장 세미나실 상황실 터미널 야외무대 특설무대 컨벤션 국제회의장".split()
)
_NO_STATIONS = tuple(
    "지역 구역 영역 권역 통역 무역 전역 병역 현역 면역 방역 용역 하역 교역 주역 수역 해역 광역 유역 성역 음역 반역".split()
)
_OFFICES = ("시청", "도청", "군청", "구청", "청사", "의회")
_ROOMS = ("룸", "실", "홀", "강당")
_TOWN_HALLS = frozenset("시청 도청 군청 구청 국회".split())
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
            on = tokens[i + 1] if i + 1 < len(tokens) and not word.particle and _plain(tokens[i + 1].gap) else None
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
        and not tokens[i - 1].word.stem.endswith("층")
        and not tokens[i - 1].word.region
    ):
        return _spot(text, tokens[i - 1].start, tokens[i].start + len(word.stem))
    if (
        i
        and word.stem.endswith(_ROOMS)
        and tokens[i - 1].word.stem.endswith(_OFFICES)
        and word.particle in LOCATING
        and _plain(tokens[i].gap)
    ):
        return _spot(text, tokens[i - 1].start, tokens[i].start + len(word.stem))
    if word.stem in _GENERIC_VENUES:
        return _joined(text, tokens, i)
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
        or follower.startswith(_BESIDE)
        or (estate and word.particle)
        or (estate and len(word.stem) > 4)
    ):
        return None
    if estate:
        if word.stem[: -len(next(e for e in _ESTATES if word.stem.endswith(e)))] in _ESTATE_SORTS:
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
            if first == i or all(t.word.stem in _ESTATE_SORTS for t in tokens[first:i]):
                return None
            return _spot(text, tokens[first].start, end)
        if i and tokens[i].gap in ("·", "‧", "ㆍ"):
            return _spot(text, tokens[i - 1].start, end)
        return _spot(text, start, end) if len(word.stem) > 3 else None
    if (
        i
        and word.stem.endswith(_ROOMS)
        and (tokens[i - 1].word.venue or tokens[i - 1].word.stem.endswith(_OFFICES))
        and not tokens[i - 1].word.particle
        and _plain(tokens[i].gap)
    ):
        start = tokens[i - 1].start
    elif (
        i > 1
        and word.stem.endswith(_ROOMS)
        and re.fullmatch(r"[0-9０-９]{1,2}층", tokens[i - 1].word.stem)
        and tokens[i - 2].word.stem.endswith(_OFFICES)
    ):
        start = tokens[i - 2].start
    return _spot(text, start, end)


def _joined(text: str, tokens: list[Token], i: int) -> Spot | None:
    """강진만 생태공원, 목포 신항, 시청 앞 광장: a common noun that locates with the bare words before it; alone it is no name."""
    word, first = tokens[i].word, i
    follower = text[tokens[i].end : tokens[i].end + 4]
    if not (word.particle in LOCATING or word.particle == "의" or follower.startswith(_BESIDE)):
        return None
    while first > 0 and i - first < 3 and _plain(tokens[first].gap) and tokens[first - 1].word.particle in ("", "만"):
        before = tokens[first - 1].word
        raw = text[tokens[first - 1].start : tokens[first - 1].end]
        if raw == "앞" and first > 1 and tokens[first - 2].word.stem.endswith(_OFFICES):
            return _spot(text, tokens[first - 2].start, tokens[i].start + len(word.stem))
        if before.office or before.gov or raw in _NO_FRONTS or raw[0].isdigit() or raw.endswith(_MODIFIERS):
            break
        first -= 1
        if before.region:
            break
    return _spot(text, tokens[first].start, tokens[i].start + len(word.stem)) if first < i else None


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
    if ward := _ward(text, tokens, i):
        return ward
    if (
        not _TOWN.match(stem)
        or len(stem) < 3
        or (stem[-2:] in _NOT_TOWNS and (len(stem) > 3 or stem[-2:] not in _SIDES))
    ):
        return None
    following = tokens[i + 1] if i + 1 < len(tokens) else None
    ri = (
        following is not None
        and _VILLAGE.fullmatch(following.word.stem) is not None
        and _plain(following.gap)
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
    if stem[-1] == "동" and len(stem) == 3 and stem not in _NO_WARDS and not word.office:
        beside = not word.particle and following is not None and (following.venue or following.stem in _STREETS)
        if (locates and word.particle != "에") or beside:
            return _spot(text, tokens[i].start, tokens[i].start + len(stem))
    if _ISLAND.match(stem) and locates and word.particle != "에" and not stem.endswith(_NO_ISLANDS):
        return _spot(text, tokens[i].start, tokens[i].start + len(stem))
    return None


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
    if word.stem in _TOWN_HALLS:
        return _spot(text, tokens[i].start, tokens[i].start + len(word.stem))
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
