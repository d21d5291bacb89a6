"""Where a figure stands: the noun before it, the noun behind it, its predicate."""

import re
from dataclasses import dataclass
from functools import lru_cache

from flows.relating.syntax.cues import (
    BODY_ENDINGS,
    BUILT,
    CITIES,
    DISTRICTS,
    DO_NAMES,
    FUNDING,
    LAID,
    LATIN_NOUNS,
    MEASURES,
    NOT_BODIES,
    NOT_DISTRICTS,
    PERSON_TITLES,
    PROVINCES_SHORT,
    SELF_NAMES,
    THINGS,
)
from flows.relating.syntax.metric_words import LONGEST, METRIC_NOUNS
from flows.relating.syntax.phrases import Scope, Token
from flows.relating.syntax.predicates import verb_class

Phrase = tuple[int, int]
"""First and last token of a noun phrase, both included."""

BREAKS = frozenset(
    "가운데 중 등 대비 때문 등에 이상 이하 이내 통해 위해 및 당 이 그 저 이들 해당 각 두 세 네 전 후 동안 만에 뒤 중에 중에서 기준 데 데만 데는 데에".split()
)
SUCH = frozenset("등이 등은 등도".split())
"""Words that make a list of names the subject: 누리전자와 한빛화학 등이."""
_COLLEGE = re.compile("^국립|^한국.{2,}대$|(?:과기|정보|교육|보건|전문|여|공|과학기술)대$")
_BUILT = re.compile(f"{BUILT}|{LAID}")
_MODEL = re.compile("[A-Z]+-?[0-9]")  # FA-50, K2
_HANGUL = re.compile("[가-힣]+$")
_LINKS = ("", "의", "규모의", "규모", "상당의", "상당", "짜리", "수준의", "대의", "여의")
_ASIDE, _JOINING = frozenset(("기준", "잠정", "1인당")), frozenset(("와", "과", "보다"))
_WAS = frozenset("이던 던 였던 이었던 인 이라는 라는".split())
_REACH = ("이르", "이를", "달할", "넘을", "달하", "넘는", "육박", "웃도", "상당하", "해당하")


@dataclass(slots=True)
class Place:
    """A figure in its construction. Phrases are None where there is none; `does` is the class of its verb; `act` is that of
    what is done with the amount, `named` the metric that the label names: both are filled in for amounts only."""

    scope: Scope
    at: int
    label: Phrase | None
    head: Phrase | None
    relative: Phrase | None
    verb: int | None
    does: str | None = None
    act: str | None = None
    named: str | None = None


def phrase_ending(tokens: list[Token], last: int) -> Phrase:
    """The bare nouns up to and with the token `last`: 철강·금속 디지털전환 실증센터."""
    first = last
    while first:
        before = tokens[first - 1]
        if before.particle or before.kind != "N" or before.comma or before.stem in BREAKS:
            break
        first -= 1
    return first, last


def phrase_from(tokens: list[Token], first: int) -> Phrase | None:
    """The noun phrase that begins at `first`, None where no noun stands."""
    last = first
    while last < len(tokens) and tokens[last].kind == "N" and not tokens[last].particle and not tokens[last].comma:
        last += 1
    if last >= len(tokens) or tokens[last].kind != "N":
        last -= 1
    return (first, last) if last >= first else None


def label_of(scope: Scope, at: int) -> Phrase | None:
    """The noun phrase before the figure `scope.tokens[at]`: 수출액 in 수출액 3억 달러."""
    tokens, kinds, k = scope.tokens, scope.kinds, at - 1
    while k >= 0 and (kinds[k] in "AT" or (kinds[k] == "Q" and k == at - 1) or tokens[k].stem in _ASIDE):
        k -= 1
    if k < 0 or kinds[k] != "N":
        return None
    noun = tokens[k]
    apart = noun.comma and not noun.particle and not _colon(scope, noun, tokens[at])
    if apart or noun.stem in BREAKS or noun.particle in _JOINING or tokens[k + 1].stem in SUCH:
        return None
    return phrase_ending(tokens, k)


def place_of(scope: Scope, at: int) -> Place:
    """Reads the surroundings of the figure `scope.tokens[at]`."""
    tokens, kinds = scope.tokens, scope.kinds
    figure, label = tokens[at], label_of(scope, at)
    head = relative = None
    n = at + 1
    if not figure.comma and figure.particle in _LINKS:
        while n < len(tokens) and (
            kinds[n] == "A" or (kinds[n] == "N" and tokens[n].stem in MEASURES and tokens[n].particle in _LINKS)
        ):
            n += 1
        # 500억 원짜리 2호 펀드
        if n > at + 1 or figure.particle:
            while kinds.startswith("QN", n) and not tokens[n].particle:
                n += 1
        head = phrase_from(tokens, n)
    elif figure.particle in _WAS:
        relative = phrase_from(tokens, n)
    elif not figure.comma and n + 1 < len(tokens) and tokens[n].form == "adn":
        found = phrase_from(tokens, n + 1)
        if tokens[n].stem.startswith(_REACH):
            head = found
        else:
            relative = None if found and tokens[found[0]].stem in ("것", "데", "곳", "수", "점") else found
    verb = kinds.find("V", at + 1)
    if verb < 0:
        return Place(scope, at, label, head, relative, None)
    return Place(scope, at, label, head, relative, verb, verb_class(tokens[verb].stem))


def _colon(scope: Scope, noun: Token, figure: Token) -> bool:
    """물류비 : 6억 원."""
    return scope.flat[noun.end - scope.start : figure.start - scope.start].strip() in (":", "-", "–", "→")


@lru_cache(maxsize=1 << 15)
def metric_noun(name: str) -> str | None:
    """The longest key of METRIC_NOUNS that ends the name: 총사업비 → 사업비."""
    for n in range(max(0, len(name) - LONGEST), len(name)):
        if name[n:] in METRIC_NOUNS:
            return name[n:]
    return None


@lru_cache(maxsize=1 << 15)
def is_person(name: str) -> bool:
    """A name that ends in an office: 이강덕 시장, 관계자."""
    if name[-1:] == "씨" and name != "씨" and " " not in name and len(name) != 4:
        return False
    return name.endswith(PERSON_TITLES) and not name.endswith(BODY_ENDINGS)


@lru_cache(maxsize=1 << 15)
def is_body(name: str) -> bool:
    """A local government, ministry, public body or company, told by its form."""
    if name in SELF_NAMES or name in PROVINCES_SHORT or name in DO_NAMES or name in CITIES:
        return True
    if name.endswith("㈜") or name.startswith(("㈜", "(주)")):
        return True
    if name.endswith(("공사", "건설")) and _BUILT.search(name):
        return False
    if name.endswith(BODY_ENDINGS) and name not in NOT_BODIES and not name.endswith(("산업", "기업인")):
        return True
    # 대전시 and 안동시, though 전시 and 동시 are things
    if name in DISTRICTS or (name[-1:] in "시군" and (name[:-1] in CITIES or name[:-1] in PROVINCES_SHORT)):
        return True
    if name[-1:] == "항" and (name[:-1] in PROVINCES_SHORT or name[:-1] in CITIES):
        return True
    if (
        len(name) >= 3
        and name[-1] in "시군구"
        and _HANGUL.match(name)
        and name[-2:] not in NOT_DISTRICTS
        and not is_thing(name)
    ):
        return True
    if name[-1:] == "대" and (
        name[:-1] in PROVINCES_SHORT or name[:-1] in CITIES or (len(name) > 3 and _COLLEGE.search(name))
    ):
        return True
    if _MODEL.match(name):
        return False
    # LG화학, KT, HD현대: a company's Latin initials
    if name.partition("-")[0] in LATIN_NOUNS or name.endswith(("선", "기", "기술", "구축", "사업", "도입", "설치")):
        return False
    return len(name) >= 2 and name[:2].isascii() and name[:2].isupper() and not is_thing(name) and not name[0].isdigit()


@lru_cache(maxsize=1 << 15)
def is_thing(name: str) -> bool:
    """A noun that takes 은/는/이/가 before an amount and owns none: 사업비, 목표, 수출."""
    return name.endswith(THINGS) or metric_noun(name) is not None or name in FUNDING or name in MEASURES
