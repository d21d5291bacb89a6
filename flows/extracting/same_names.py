"""One key for what an article names in several ways: a company's short name, a city's quarter, a university."""

import re
from typing import NamedTuple

from flows.extracting.bodies import Body
from flows.extracting.gazetteer import FOREIGN, FULL_NAMES, REGION_CODES

_ALIAS = re.compile(r"[(（](?:이하\s*['‘]?)?([A-Z][A-Za-z&]{1,9}(?:[·ㆍ,/][가-힣]{2,8})?|[가-힣A-Z]{2,8})['’]?[)）]")

_LEAST = 5
"""A body's name that is shorter may be anybody's: 대한 is no short name of 대한조선."""


_SHORTENED = (("대", "대학교"), ("상의", "상공회의소"))
"""How the names of bodies end in short, and in full: 하늘대, 하늘대학교."""


class Naming(NamedTuple):
    """A name at its place. `key` tells entities apart: a person's name, a body's full name, a region's code or a place's name."""

    sentence: int | None
    start: int
    end: int
    kind: str
    key: str


def fullest_bodies(found: list[Naming]) -> list[Naming]:
    """One key for a company whose long name begins with the short one: 다움랩코리아 and 다움랩코리아뉴머티리얼즈㈜; and for 대구경북경제자유구역청
    and 경제자유구역청, 하늘대학교 and 하늘대."""
    keys = _keys(found)
    begins: dict[str, str] = {}
    ends: dict[str, list[str]] = {}
    for key in keys:
        for n in range(_LEAST, len(key)):
            if key[n] not in " (":
                begins.setdefault(key[:n], key)
        for n in range(1, len(key) - _LEAST + 1):
            if key[n - 1] != " ":
                ends.setdefault(key[n:], []).append(key)
    full: dict[str, str] = {}
    legal = {bare(key): key for key in keys if bare(key) != key}
    for key in keys:
        if key in legal:
            full[key] = legal[key]
        elif (
            whole := next((key[: -len(short)] + long for short, long in _SHORTENED if key.endswith(short)), "")
        ) in keys:
            full[key] = whole
        elif len(key) >= _LEAST and key not in FULL_NAMES:
            longer = ends.get(key, [])
            full[key] = begins.get(key) or (longer[0] if len(longer) == 1 else key)
    return [n._replace(key=full.get(n.key, n.key)) for n in found]


def bare(name: str) -> str:
    """A company's name without its legal form: 누리테크 of ㈜누리테크."""
    return name.replace("㈜", "").replace("(주)", "").strip()


def fullest_places(found: list[Naming]) -> list[Naming]:
    """The places, one under one key where an article writes it in several ways: 송도 and 송도국제도시, 오창읍 and 오창·옥산읍."""
    keys = _keys(found)
    full: dict[str | tuple[str, str], str] = {}
    for key in keys:
        words = _words(key)
        full.setdefault((words[0], words[-1]), key)
        for n in range(1, len(key) + 1):
            full.setdefault(key[:n], key)
            if key[n - 1] == "·":
                full.setdefault(key[: n - 1] + key[-1], key)

    def fullest(key: str) -> str:
        words = _words(key)
        return min(full[key], full[words[0], words[-1]], key=keys.__getitem__) if len(words) > 2 else full[key]

    return [n._replace(key=fullest(n.key)) if n.key in keys else n for n in found]


def _keys(found: list[Naming]) -> dict[str, int]:
    """The keys that are no codes of regions, the longest first, with their rank."""
    keys = sorted({n.key for n in found if n.key[:1] != "r"}, key=lambda key: (-len(key), key))
    return {key: rank for rank, key in enumerate(keys)}


def _words(name: str) -> list[str]:
    return name.replace("산단", "산업단지").split()


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
