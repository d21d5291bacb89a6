"""One key for what an article names in several ways: a company's short name, a city's quarter, a university."""

from typing import NamedTuple

from flows.extracting.gazetteer import FULL_NAMES


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
    keys = sorted({n.key for n in found if n.key[:1] != "r"}, key=lambda key: (-len(key), key))
    alike: dict[str, list[str]] = {}
    for key in keys:
        alike.setdefault(key[:5], []).append(key)
    short = {
        key: next(k for k in alike[key[:5]] if k.startswith(key) and (k == key or k[len(key)] not in " ("))
        for key in keys
        if len(key) > 4 and key not in FULL_NAMES
    }
    for key in keys:
        if key.endswith("대") and f"{key}학교" in keys:
            short[key] = f"{key}학교"
        elif len(key) > 4 and key not in FULL_NAMES and short.get(key, key) == key:
            whole = [k for k in keys if k != key and k.endswith(key) and k[-len(key) - 1] != " "]
            short[key] = whole[0] if len(whole) == 1 else key
    return [n._replace(key=short.get(n.key, n.key)) for n in found]


def fullest_places(found: list[Naming]) -> list[Naming]:
    """The places, one under one key where an article writes it in several ways: 송도 and 송도국제도시, 오창읍 and 오창·옥산읍."""
    keys = sorted({n.key for n in found if n.key[:1] != "r"}, key=lambda key: (-len(key), key))
    whole = {key: next(k for k in keys if k == key or _is_short(key, k)) for key in keys}
    return [n._replace(key=whole.get(n.key, n.key)) for n in found]


def _is_short(short: str, full: str) -> bool:
    """Whether one name of a place may stand for a longer one."""
    if full.startswith(short) or (short[-1] == full[-1] and full.startswith(short[:-1] + "·")):
        return True
    words, more = short.replace("산단", "산업단지").split(), full.replace("산단", "산업단지").split()
    return len(words) > 2 and (words[0], words[-1]) == (more[0], more[-1])
