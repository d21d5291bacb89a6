"""Whether a local government that a sentence names acts there, or only says where something is."""

import re

from flows.extracting.gazetteer import REGION_CODES
from flows.extracting.offices import plain_gap
from flows.extracting.place_words import NO_HARBOURS
from flows.extracting.words import Token

LOCATING = frozenset("에 에서 에서는 에서도 에는 에도 에서의 엔 에선 으로 로 까지 부터 지역 에의".split())
"""Particles with which a local government is a place: 포항시에서."""
_FIGURE = re.compile(r"\s*[0-9０-９수][0-9０-９,.천백십]*\s*(?:개|곳|명|건|%|억|만|위|호|가구|세대)")
# 구례군이 1천807억원으로 가장 컸고: a place in a ranking, nobody who acts.
_AMOUNT = r"[0-9][0-9,.]*\s?(?:[조억만천백][0-9,.천백만억]*)*\s?(?:원|명|건|%|가구|대|곳|채|t|톤|달러)"
_COUNTED = re.compile(
    rf"[은는이가]\s{_AMOUNT}(?:으로|로)\s|\s?[(（]{_AMOUNT}|\s{_AMOUNT}|[은는]\s(?:주민의|인구)|[은는이가]\s(?:가장|그\s뒤|\S{{0,12}}\s?뒤를\s)|\)?[이가]\s뒤를\s"
)
_WITHIN = re.compile(
    r"\s(?:전체|전역|관내|일대|일원|지역|곳곳|주민|출신|안팎|인근|앞바다|해상|도심|시내|읍내|소재)|의\s(?:한\s|주민|인구|면적|(?:[가-힣]{1,8}\s){0,2}[가-힣]{0,6}(?:기업|업체|회사|공장|농가|농장|식당|마을)\s[가-힣A-Z])"
)


def acts(text: str, tokens: list[Token], i: int) -> bool:
    """Whether the local government at `i` acts; it locates before a place, a figure or with 에서, 로."""
    word = tokens[i].word
    if word.particle in LOCATING and not text.startswith("에 따르면", tokens[i].start + len(word.stem)):
        return False
    if _FIGURE.match(text, tokens[i].end) and word.stem[-1] in "구군":
        return False
    stop = tokens[i].start + len(word.stem)
    if _COUNTED.match(text, stop) or _WITHIN.match(text, stop):
        return False
    if not word.particle and i + 1 < len(tokens) and plain_gap(tokens[i + 1].gap):
        follower = tokens[i + 1].word
        if (
            (follower.region and not is_budget(text, tokens[i + 1]))
            or follower.venue
            or (follower.office and follower.body in REGION_CODES)
        ):
            return False
        if follower.stem[-1] in "읍면동리항" and len(follower.stem) > 1 and not follower.stem.endswith(NO_HARBOURS):
            return False
        if follower.particle in ("에서", "에서는") and not follower.org:
            return False
    return not (
        i
        and word.stem[-1] == "구"
        and tokens[i - 1].word.region
        and not tokens[i - 1].word.particle
        and word.particle in ("", "의")
    )


def is_budget(text: str, token: Token) -> bool:
    """Whether 예산 is money and no county: 경남도 예산 13억여 원, 충남도 예산 편성."""
    return token.word.stem == "예산" and _OF_BUDGET.match(text, token.end) is not None


_OF_BUDGET = re.compile(
    r"(?:으로|은|이)?\s(?:약\s|총\s|모두\s|가운데\s|중\s)?(?:[0-9０-９]|규모|편성|삭감|증액|감액|확보|심의|심사|집행|부족|협의|절감|확정|배정|지원|신청|반영|투입|요구|조기|신속|총액|증가|감소)"
)
