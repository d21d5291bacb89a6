"""Words of a sentence and what each may name, judged by its form alone. A distinct word is judged once."""

import re
from functools import lru_cache
from itertools import accumulate, repeat
from typing import NamedTuple

from flows.extracting.gazetteer import FOREIGN, FULL_NAMES, NOT_BARE, REGION_CODES
from flows.extracting.name_words import (
    COMMON_FRONTS,
    DEPARTMENTS,
    GENERIC,
    GIVEN,
    LONG_SURNAMES,
    NEEDS_ANCHOR,
    NOT_NAMES,
    ORG_ENDINGS,
    REPORTERS,
    SURNAMES,
    TITLES,
    UNIT_HEADS,
    VENUE_ENDINGS,
    VENUES,
)  # fmt: skip

_LETTERS = "[가-힣A-Za-z0-9㈜Ａ-Ｚａ-ｚ０-９]+"
WORD = re.compile(f"{_LETTERS}(?:&(?=[A-Za-z가-힣]){_LETTERS})*")

_SPLIT = re.compile(f"({WORD.pattern})")

PARTICLES = frozenset(
    "은 는 이 가 을 를 의 에 도 만 와 과 로 으로 에서 에게 에서는 에서도 에는 에도 에서의 으로는 로는 으로도 로도 로서 으로서 와의 과의 와는 과는 께서 까지 부터 보다 처럼 이나 나 인 이다 이라고 라고 이며 이자 측은 측이 측 이라는 라는 에게는 마다 등 뿐 이란 과도 와도"
    " 엔 에선 에서만 에의 로부터 으로부터 에게서 까지는 까지도 부터는 만은 들은 들이 들 들과 들의 별 씨 씨는 씨가 씨의 씨도".split()
)
_LONGEST = max(map(len, PARTICLES))
_AFTER_FINAL = frozenset("은 이 을 과 으로 과의 과는 과도 으로는 으로도 으로서 이나".split())
_AFTER_VOWEL = frozenset("는 가 를 와 로 와의 와는 와도 로는 로도 로서 나 라고 라는 엔".split())
_LEVELS = ("특례시", "특별자치시", "특별자치도", "특별시", "광역시", "시", "도", "군", "구")


BODY, LABEL, SPOT, OFFICE = 1, 2, 4, 8
_BARE_VENUES = frozenset(
    "신항 공항 공원 광장 회관 호텔 터미널 부두 시장 기자실 회의실 접견실 상황실 도서관 박물관 미술관 전시장 체육관 경기장 경로당".split()
)
FACILITY = re.compile(
    "실증|데이터|컴퓨팅|컨벤션|전시|물류|쇼핑|물놀이|주차|집하|충전|복합|혁신타운|시뮬레이션|(?:커뮤니티|스포츠|문화|체험|체육)센터$"
)
"""Centres that are buildings: 울산전시컨벤션센터."""
JOINED = tuple(
    "산학협력단 센터 위원회 추진단 사업단 지원단 협의회 연구소 연구원 컨소시엄 조합 대학 본부 협회 재단 연합회 연대 그룹 교육청 지사 제철소 조선소 지부 노조 노동조합 병원 지청 지방청 지점 사업본부 광업소".split()
)
"""Ends of bodies whose name may stand in several words: 전남 해양바이오활용 협업지원센터."""
LABELS = ("업체", "스타트업", "제조사", "운영사", "시행사", "시공사", "주관사", "자회사", "계열사", "지주사")
"""Words that say that the next one is a company: 장비업체 누리테크놀로지."""
LEGAL_FORMS = frozenset("법무법인 회계법인 세무법인 특허법인 사단법인 재단법인 학교법인 의료법인".split())
"""Words before the name of a body: 법무법인 다움길."""
COMPANY_FORMS = frozenset("주재사유학")
"""(주), (재), (사), (유), (학)."""


class Word(NamedTuple):
    """What a word may name. `stem` is it without its particle; the other fields are None or empty where it names nothing of the kind.

    `office`: 시장, with the `body` that is glued before it: 포항시장 → 포항시; `region`: codes that it may mean; `gov`: it is
    written as a local government is (포항시); `place`: the usual name of a foreign place; `org`: 2 a well-known body, 1 a body by its form;
    `venue`: it ends like a venue.
    """

    stem: str
    particle: str
    office: str = ""
    body: str = ""
    region: tuple[str, ...] = ()
    gov: bool = False
    place: str = ""
    org: int = 0
    venue: bool = False
    hints: int = 0
    """Which readers need to look at the word: a sum of BODY, LABEL, SPOT and OFFICE."""


class Token(NamedTuple):
    """A word at its place in the text; `gap` is what stands between it and the word before."""

    start: int
    end: int
    word: Word
    gap: str


def tokens_of(text: str, start: int, end: int) -> list[Token]:
    """The words of a stretch of text."""
    parts = _SPLIT.split(text[start:end])  # what stands between, a word, what stands between …
    places = list(accumulate(map(len, parts), initial=start))
    rows = zip(places[1::2], places[2::2], map(judge, parts[1::2]), parts[::2], strict=False)
    return list(map(tuple.__new__, repeat(Token), rows))


def hinted(tokens: list[Token]) -> list[int]:
    """Which of the words some reader needs to look at."""
    return [i for i, token in enumerate(tokens) if token.word.hints]


def _final(character: str) -> bool | None:
    """Whether a syllable ends in a consonant; None for what is no syllable."""
    return (ord(character) - 0xAC00) % 28 != 0 if "가" <= character <= "힣" else None


def _splits(word: str) -> list[tuple[str, str]]:
    """The ways to cut a particle off, the shortest first: what is left should be as long as it may."""
    found = [(word, "")]
    for size in range(1, min(_LONGEST, len(word) - 1) + 1):
        stem, particle = word[:-size], word[-size:]
        if particle in PARTICLES:
            final = _final(stem[-1])
            if (
                final is None
                or not ((final and particle in _AFTER_VOWEL) or (final is False and particle in _AFTER_FINAL))
                or (particle in ("로", "로는", "로도", "로서") and (ord(stem[-1]) - 0xAC00) % 28 == 8)
            ):
                found.append((stem, particle))
    return found


@lru_cache(maxsize=1 << 17)
def judge(word: str) -> Word:
    """What a word may name; with the particle that leaves something nameable, else with the shortest one."""
    found = _judge(word)
    if found.stem[-1] == "씨" and is_name(found.stem[:-1]):  # 홍길동씨는
        found = found._replace(stem=found.stem[:-1], particle="씨" + found.particle)
    hints = BODY if found.org or found.gov or found.region or found.place or found.stem.endswith(JOINED) else 0
    hints |= (
        LABEL if (found.stem.endswith(LABELS) and not found.org) or word in COMPANY_FORMS or word in LEGAL_FORMS else 0
    )
    hints |= (
        SPOT
        if found.region
        or found.place
        or found.venue
        or found.stem[-1] in "읍면동항역"
        or found.stem in _BARE_VENUES
        or found.stem in NOT_BARE
        or found.particle.startswith("에서")
        else 0
    )
    called = found.particle[:1] == "씨" and is_name(found.stem)
    return found._replace(hints=hints | (OFFICE if found.office or called else 0))


def _judge(word: str) -> Word:
    if word in _AVENUES:
        return Word(word, "")
    if word[0].isascii() and word.endswith("다") and is_organization(word[:-1]):
        return _judge(word[:-1])._replace(particle="이다")  # SK하이닉스다
    splits = _splits(word)
    for stem, particle in splits:
        found = _name(stem, particle)
        if found and not (
            found.org == 1
            and not particle
            and len(splits) > 1
            and (stem[0].isascii() or "㈜" in stem or stem.startswith("한국"))
        ):
            return found
    return Word(
        *max(
            splits[1:],
            key=lambda s: (s[1].startswith(("에", "으로")), s[1].startswith(("에", "으로")) * len(s[1])),
            default=splits[0],
        )
    )


def _name(stem: str, particle: str) -> Word | None:
    if stem in TITLES:
        return Word(stem, particle, office=stem)
    if stem in FULL_NAMES:
        return Word(stem, particle, org=2)
    codes = REGION_CODES.get(stem)
    if codes:
        gov = (
            stem.endswith(_LEVELS)
            and (len(stem) > 2 or stem in ("중구", "동구", "서구", "남구", "북구"))
            and stem not in ("대구",)
        )
        if gov or stem not in NOT_BARE:
            return Word(stem, particle, region=tuple(codes), gov=gov)
        return (
            Word(stem, particle, region=tuple(codes)) if particle == "" and len(stem) > 1 and stem in NOT_BARE else None
        )
    for tail in ("지역", "권", "산", "발"):
        if (
            stem.endswith(tail)
            and len(stem) > len(tail) + 1
            and stem[: -len(tail)] in REGION_CODES
            and stem[: -len(tail)] not in NOT_BARE
            and tail == "지역"
        ):
            return Word(stem[: -len(tail)], tail, region=tuple(REGION_CODES[stem[: -len(tail)]]))
    if len(stem) > 2 and stem[-1] in "시주성현" and stem[:-1] in FOREIGN:
        return Word(stem, particle, place=FOREIGN[stem[:-1]])
    if stem in FOREIGN and len(stem) > 1 and particle not in ("인", "이다", "이란"):
        return Word(stem, particle, place=FOREIGN[stem])
    title = split_title(stem)
    if title:
        return Word(stem, particle, office=title[1], body=title[0])
    if is_organization(stem):
        return Word(stem, particle, org=1, venue=stem.endswith(VENUE_ENDINGS))
    if (
        stem in VENUES
        or (stem.endswith(VENUE_ENDINGS) and len(stem) > 3)
        or (stem[-1] == "항" and stem[:-1] in REGION_CODES)
        or (stem.endswith("홀") and len(stem) > 2)
    ):
        return Word(stem, particle, venue=True)
    return None


@lru_cache(maxsize=1 << 16)
def is_organization(stem: str) -> bool:
    """Whether a word is a body by its form: 한국가온연구원, LG화학, ㈜누리."""
    if stem in FULL_NAMES:
        return True
    if "㈜" in stem and len(stem) > 2:
        return True
    if (
        len(stem) > 2
        and stem[0].isascii()
        and stem[:2].isalpha()
        and stem[:2].isupper()
        and stem[:2] in _GROUPS
        and "가" <= stem[-1] <= "힣"
    ):
        return True
    if TITLED.search(stem):
        return False
    if stem.endswith("청") and "지방" in stem[2:-2]:
        return True  # 호남지방통계청
    if stem.endswith("상의") and stem[:-2] in REGION_CODES:
        return True  # 포항상의
    if stem[-1] == "대" and len(stem) > 4 and not stem.endswith(_NO_UNIVERSITY):
        return stem.startswith("국립") or _anchored(stem[:-1])  # 경남정보대
    if (
        stem.startswith("한국")
        and len(stem) > 5
        and stem[-1] not in "에는은를의와"
        and not stem.endswith(_OF_THE_COUNTRY)
    ):
        return True
    if not stem.endswith(_ENDINGS):
        return False
    ending = max((e for e in ORG_ENDINGS if stem.endswith(e)), key=len)
    front = stem[: -len(ending)]
    if ending == "센터" and FACILITY.search(stem):
        return False
    if not front or (is_common(front) and (ending != "위원회" or len(front) < 6 or front in COMMON_FRONTS)):
        return False
    if front in REGION_CODES or front in FOREIGN:
        return len(ending) > 1
    if ending in NEEDS_ANCHOR:
        return _anchored(front) or (ending in _SELF_NAMED and len(front) > 3)
    return len(front) > 1


TITLED = re.compile("(?:특성화|선도|거점|중심|글로컬|자율전공)대학원?$")
"""What a university may be chosen as, no body: 반도체특성화대학."""
_SELF_NAMED = frozenset("위원회 협의회 협회 재단 학회 연구소 연구원 공단 공사".split())
"""Ends before which any longer word that is not made of common nouns is a name: 남도관광연구소."""


@lru_cache(maxsize=1 << 16)
def is_common(word: str) -> bool:
    """Whether a word is made of common nouns alone: 친환경소재."""
    if word in COMMON_FRONTS or word in GENERIC:
        return True
    return any(
        (word[:n] in COMMON_FRONTS or word[:n] in GENERIC) and is_common(word[n:]) for n in range(2, len(word) - 1)
    )


_NO_UNIVERSITY = tuple(
    "시대 세대 연대 무대 부대 지대 해운대 확대 상대 초대 증대 군대 절대 등대 휴대 침대 기대 교대 반대 일대 최대 중대 공대대 만대 천대 백대".split()
)
_ENDINGS = tuple(ORG_ENDINGS)
_OF_THE_COUNTRY = tuple(
    "시장 산업 정부 사회 문화 경제 기업 학생 대표 대표팀 국민 관광객 전쟁 시리즈 영화 음식 사람 여행 지사 본사 법인 공장 대사 대사관 제품 선수 선수단 전력망 업체 국적 드라마 사업 프로그램".split()
)
"""한국인관광객, 한국영화산업: of the country, no body of that name."""
_AVENUES = frozenset(("세종대로", "동서대로"))
"""Streets that look like a university with its particle."""
_GROUPS = frozenset("LG SK GS LS CJ KT HD KB NH IM iM DB DL HL HS OCI KG KC HJ SM JW JB BN AK DN LX LF SPC STX".split())


def _anchored(front: str) -> bool:
    """Whether what stands before a common ending begins like a name: a region, 한국, a known body; 해양바이오활용협업 does not."""
    if front.startswith(
        ("한국", "대한", "전국", "국립", "서울", "포스", "재단법인", "국제", "세계", "중앙", "동북", "아시아")
    ):
        return True
    return any(
        (front[:n] in REGION_CODES and front[:n] not in NOT_BARE) or front[:n] in FULL_NAMES or front[:n] in FOREIGN
        for n in range(2, min(len(front), 8) + 1)
    )


@lru_cache(maxsize=1 << 16)
def split_title(stem: str) -> tuple[str, str] | None:
    """The body and the office in one word: 경북도지사 → ("경북도", "도지사"); the body is empty where it is a part of one: AI산업과장.

    None where the word is no office.
    """
    if stem in REPORTERS or stem.endswith("기자"):
        return None
    if stem in TITLES:
        return "", stem
    for size, office, level in () if stem[-1] not in "장수사원감" else ((2, "시장", "시"), (2, "군수", "군"), (3, "구청장", "구"), (3, "도지사", "도"), (2, "지사", ""), (3, "시의장", "시"), (3, "도의장", "도"), (3, "군의장", "군"), (3, "구의장", "구"),
                                (3, "시의원", "시"), (3, "도의원", "도"), (3, "군의원", "군"), (3, "구의원", "구"), (3, "교육감", ""), (3, "교육장", ""),
                                (3, "부시장", "시"), (3, "부군수", "군"), (4, "부구청장", "구"), (3, "부지사", "")):  # fmt: skip
        front = stem[:-size]
        if front and stem.endswith(office) and (len(front) > 1 or level == "구"):
            body = front + level
            if office == "지사" and len(REGION_CODES.get(front, ("00000",))[0]) > 2:
                continue  # 옥천지사: a branch, no governor
            if body in REGION_CODES or front in REGION_CODES:
                if office == "교육감":
                    return front + "교육청", office
                if office == "교육장":
                    return front + "교육지원청", office
                if front in REGION_CODES and level and front.endswith(level) and front not in ("대구",):
                    body = front
                return body, "도지사" if office == "지사" else office
    if stem.endswith(("의회의장", "의회부의장", "의회의원")):
        cut = stem.rindex("의회") + 2
        return stem[:cut], stem[cut:]
    if stem.endswith(("사령관", "참모총장")) and len(stem) > 4:
        return (stem[:-1] + "부", "사령관") if stem[-1] == "관" else (stem[:-4], "참모총장")
    if stem.endswith("대사") and stem[0] == "주" and stem[1:-2] in _ENVOYS:
        return "", stem  # 주미대사
    if stem.endswith("대사") and (country := stem[2 * stem.startswith("주한") : -2]) in FOREIGN:
        return (country, "대사") if stem.startswith("주한") else ("", stem)  # 주일대사, 일본대사: of one's own country
    if stem.endswith("장") and len(stem) > 3:
        unit = stem[:-1]
        for ending in sorted((e for e in UNIT_HEADS if unit.endswith(e)), key=len, reverse=True):
            if len(unit) > len(ending) and (ending != "공사" or is_organization(unit)):  # no 철거공사장
                return unit, UNIT_HEADS[ending]
        if unit.endswith("원") and not unit.endswith("위원") and is_organization(stem[:-2]):
            return stem[:-2], "원장"  # 누리테크노파크원장
        if unit.endswith(DEPARTMENTS) and (
            front := next((stem[:n] for n in (5, 4, 3) if stem[:n] in REGION_CODES), "")
        ):
            rest = stem[len(front) :]
            if front.endswith(_LEVELS) and len(rest) > 3 and split_title(rest) == ("", rest):
                return front, rest  # 전라남도농업국장
        if unit.endswith("위원") and (len(unit) > 4 or unit + "회" in FULL_NAMES):
            return unit + "회", "위원장"
        if (
            unit.endswith(DEPARTMENTS)
            and not unit.endswith(("생산", "매", "식", "의"))
            and stem not in ("비상임이사장",)
        ):
            return ("", stem) if len(unit) > 2 else None
        if unit.endswith("회") and len(unit) > 2:
            if len(unit) > 5 and is_organization(unit):
                return unit, "회장"
            return "", stem
    for size in range(min(6, len(stem) - 2), 1, -1):
        office, front = stem[-size:], stem[:-size]
        if office in TITLES and office not in _LOOSE and office != "연구원":
            if is_organization(front) or (front.endswith(("부", "처", "청")) and front in FULL_NAMES):
                return front, office
            return ("", stem) if office in _COMPOUND else None
    return None


_ENVOYS = frozenset("미 중 일 러 영 독 불 유엔 제네바".split())
"""Where an ambassador of one's own country sits, in short: 주미대사."""
_LOOSE = frozenset(
    "시장 지사 의장 이사 감사 책임 대리 선임 총괄 후보 의사 대사 검사 교사 기사 사원 시인 화가 대장 단원 위원 과장 부장 사장 코치 고문 신부 면장 통장 이장 동장 영사 회장 행장 조합장 박사 대표 감독".split()
) - {
    "위원",
    "회장",
    "박사",
    "대표",
    "사장",
    "감독",
    "고문",
    "과장",
}
_COMPOUND = frozenset(
    "위원 위원장 명예교수 석좌교수 특훈교수 수석 부회장 사장 부사장 이사 교수 변호사 비서관 행정관 담당관 기획관 정책관 심의관 조정관 협력관 총괄관 특보 부시장 부지사 대변인 연구관 대표 차관 감독 본부장 과장 국장 실장 팀장 센터장 단장 부장 총장 의원 담당 부의장 박사 부총장 부문장".split()
)


@lru_cache(maxsize=1 << 15)
def is_name(word: str) -> bool:
    """Whether a word looks like a Korean person's name: a surname and two syllables (three after none) of which given names are made."""
    if len(word) == 3:
        given = word[1:] if word[0] in SURNAMES else ""
    elif len(word) == 4 and word.startswith(LONG_SURNAMES):
        given = "" if word[2:] in ORG_ENDINGS or word[2:] in COMMON_FRONTS else word[2:]
    else:
        return False
    if (
        not given
        or given[-1] == "위"  # 인수위, 정보위
        or word in NOT_NAMES
        or word in FULL_NAMES
        or word in REGION_CODES
        or word in FOREIGN
        or word in TITLES
        or word in GENERIC
        or word in COMMON_FRONTS
    ):
        return False
    return all(c in GIVEN for c in given)
