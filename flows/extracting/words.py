"""Words of a sentence and what each may name, judged by its form alone. A distinct word is judged once."""

import re
from functools import lru_cache
from itertools import accumulate, repeat
from typing import NamedTuple

from flows.extracting.body_words import COMPANY_FORMS, JOINED, LABELS, LEGAL_FORMS, is_organization
from flows.extracting.gazetteer import FOREIGN, FULL_NAMES, NOT_BARE, REGION_CODES
from flows.extracting.name_words import (
    COMMON_FRONTS,
    GENERIC,
    GIVEN,
    LONG_SURNAMES,
    NOT_NAMES,
    ORG_ENDINGS,
    SURNAMES,
    TITLES,
    VENUE_ENDINGS,
    VENUES,
)  # fmt: skip
from flows.extracting.office_words import LEVELS, split_title
from flows.extracting.place_words import PLANTS

_LETTERS = "[가-힣A-Za-z0-9㈜Ａ-Ｚａ-ｚ０-９]+"
WORD = re.compile(f"{_LETTERS}(?:&(?=[A-Za-z가-힣]){_LETTERS})*")

_SPLIT = re.compile(f"({WORD.pattern})")

PARTICLES = frozenset(
    "은 는 이 가 을 를 의 에 도 만 와 과 로 으로 에서 에게 에서는 에서도 에는 에도 에서의 으로는 로는 으로도 로도 로서 으로서 와의 과의 와는 과는 께서 까지 부터 보다 처럼 이나 나 인 이다 이라고 라고 이며 이자 측은 측이 측 이라는 라는 에게는 마다 등 뿐 이란 과도 와도"
    " 엔 에선 에서만 에의 로부터 으로부터 에게서 까지는 까지도 부터는 만은 들은 들이 들 들과 들의 별 씨 씨는 씨가 씨의 씨도 이었다 였다".split()
)
_LONGEST = max(map(len, PARTICLES))
_AFTER_FINAL = frozenset("은 이 을 과 으로 과의 과는 과도 으로는 으로도 으로서 이나".split())
_AFTER_VOWEL = frozenset("는 가 를 와 로 와의 와는 와도 로는 로도 로서 나 라고 라는 엔".split())


BODY, LABEL, SPOT, OFFICE = 1, 2, 4, 8
_BARE_VENUES = frozenset(
    "신항 공항 공원 광장 회관 호텔 터미널 부두 시장 기자실 회의실 접견실 상황실 도서관 박물관 미술관 전시장 체육관 경기장 경로당".split()
)


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


_FOLK = (
    "법인",
    "경영인",
    "경제인",
    "상공인",
    "농업인",
    "어업인",
    "기업인",
    "예술인",
    "체육인",
    "언론인",
    "장애인",
    "여성인",
)
"""Nouns whose last syllable is no particle: 다온영농조합법인, 한국농업경영인."""


def _final(character: str) -> bool | None:
    """Whether a syllable ends in a consonant; None for what is no syllable."""
    return (ord(character) - 0xAC00) % 28 != 0 if "가" <= character <= "힣" else None


def _splits(word: str) -> list[tuple[str, str]]:
    """The ways to cut a particle off, the shortest first: what is left should be as long as it may."""
    found = [(word, "")]
    for size in range(1, min(_LONGEST, len(word) - 1) + 1):
        stem, particle = word[:-size], word[-size:]
        if particle in PARTICLES and not (particle == "인" and word.endswith(_FOLK)):
            final = _final(stem[-1])
            if (
                final is None
                or not ((final and particle in _AFTER_VOWEL) or (final is False and particle in _AFTER_FINAL))
                or (particle in ("로", "로는", "로도", "로서") and (ord(stem[-1]) - 0xAC00) % 28 == 8)
            ):
                found.append((stem, particle))
    return found


_AVENUES = frozenset(("세종대로", "동서대로"))
"""Streets that look like a university with its particle."""


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
        or found.stem[-1] in "읍면동항역천"
        or found.stem.endswith(PLANTS)
        or found.stem in _BARE_VENUES
        or found.stem in NOT_BARE
        or found.particle.startswith("에서")
        else 0
    )
    called = found.particle[:1] == "씨" and is_name(found.stem)
    return found._replace(hints=hints | (OFFICE if found.office or called else 0))


def _judge(word: str) -> Word:
    if word in _AVENUES or word in LEGAL_FORMS:
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
            stem.endswith(LEVELS)
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
