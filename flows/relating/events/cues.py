"""What in a sentence says that an event took place, and of which sort: patterns made from the tables of words.

A cue's first group that matched is the event's word; its match ends with the verb.
"""

import re

from flows.korean.patterns import alternation
from flows.relating.events.words import (
    AGREEMENTS,
    BRIEFINGS,
    CAME,
    CEREMONIES,
    DONE,
    FACILITIES,
    FESTIVALS,
    GROUND,
    HELD,
    LAUNCHES,
    MEETINGS,
    NO_CEREMONY,
    OPENINGS,
    SELECTED,
    SIGNED,
    SIGNINGS,
    TOOK_PLACE,
)

_CLOSE = r"['’\"”」』〉》]?"
_NOTE = r"(?:\([^()\n]{2,50}\))?"
_TAIL = rf"{_CLOSE}{_NOTE}{_CLOSE}(?:을|를|도|의|과|와)?"
_WAY = r"(?:[ \u00a0][^\s.]{1,14}){0,4}?[ \u00a0]"
_LONG = rf"{_CLOSE}{_NOTE}{_CLOSE}(?:이|가|은|는|도)[ \u00a0][^\n]{{0,110}}?(?<![가-힣])(?:{TOOK_PLACE})"
"""개관식이 지난 23일 오후 3시 … 참석한 가운데 열렸다: what is held is the subject, and all else stands behind it."""
_OF_DAY = rf"{_CLOSE}(?:에서는?|에는|은|는|이|의)[ \u00a0]"
_THIS_DAY = r"(?<![가-힣])이날[ \u00a0](?:열린[ \u00a0])?"
_HELD_BY = r"(?:(?<=서[ \u00a0])연|개최한|가진)"
_TOOK = "(?:열린|개최된|진행된|거행된|치러진|펼쳐진|열고 있는|마련된)"

_OPENED = alternation([f"{word}식" for word in OPENINGS])
_BROKEN = alternation([f"{word}식" for word in GROUND])
# 투자신고식, 풍어기원식
_RITE = "(?<![가-힣])[가-힣]{2,14}" + "".join(f"(?<!{word})" for word in (*NO_CEREMONY, *OPENINGS, *GROUND)) + "식"
_CEREMONY = f"{alternation(CEREMONIES)}|{_RITE}"
# 합동훈련, but not 직업훈련, 전지훈련
_FESTIVAL = rf"(?!(?<=직업|전지|교육|직무|기술)훈련)(?:{alternation(FESTIVALS)}|선거(?!관리|구|법|운동|인|권|비|전|공약|사무|대책|철))"
_MEETING = alternation(MEETINGS)
_SIGNING = alternation(SIGNINGS)

CUES: list[tuple[str, re.Pattern[str]]] = [
    ("announcement", re.compile(rf"({alternation(BRIEFINGS)}){_TAIL}{_WAY}(?:{HELD})")),
    ("announcement", re.compile(r"(?<=[일에][ \u00a0])(공시)[ \u00a0]?(?:했|하였)")),
    *(
        (kind, re.compile(pattern))
        for kind, words in (
            ("other", _FESTIVAL),
            ("ceremony", _CEREMONY),
            ("opening", _OPENED),
            ("groundbreaking", _BROKEN),
        )
        for pattern in (
            rf"({words}){_TAIL}{_WAY}(?:{HELD})",
            rf"({words}){_LONG}",
            rf"(?:{_TOOK}|{_HELD_BY})[ \u00a0][^.\n]{{0,60}}?({words})(?![가-힣]*장)",
            rf"{_THIS_DAY}({words}){_OF_DAY}",
            rf"({words}){_CLOSE}(?:을|를)[ \u00a0](?:했|하고|한[ \u00a0])",
        )
    ),
    (
        "other",
        re.compile(rf"(?<=['’”」])[ \u00a0]?(행사)(?:을|를){_WAY}(?:{HELD})|(?<=['’”」])[ \u00a0]?(행사){_LONG}"),
    ),
    (
        "agreement",
        re.compile(rf"({alternation(AGREEMENTS)})(?:식|서)?{_TAIL}(?:은|는|이|가)?{_WAY}(?:{SIGNED})"),
    ),
    (
        "agreement",
        re.compile(rf"(자매결연)(?![ \u00a0]?협[약정])(?:식)?{_TAIL}{_WAY}(?:{SIGNED})"),
    ),
    ("agreement", re.compile(r"(협약|MOU)(?:식을|식이|을|를)?[ \u00a0]?(?:했|한[ \u00a0]|체결[^\w])")),
    (
        "agreement",
        re.compile(
            rf"(협약|협정|양해각서|MOU)서?{_CLOSE}{_NOTE}에[ \u00a0](?:[가-힣]+[ \u00a0])?(?:서명(?:했|한[ \u00a0]|하고|하며)|도장을[ \u00a0]찍[었은고으])"
        ),
    ),
    ("agreement", re.compile(r"(?:첫|[0-9]+번째)[ \u00a0](협약)(?:을[ \u00a0]시작|에[ \u00a0]이르렀|을[ \u00a0]맺)")),
    (
        "agreement",
        re.compile(
            rf"({_SIGNING}){_LONG}|{_TOOK}[ \u00a0][^.\n]{{0,60}}?({_SIGNING})|{_THIS_DAY}({_SIGNING}){_OF_DAY}"
        ),
    ),
    (
        "groundbreaking",
        re.compile(
            rf"({alternation(GROUND)})(?:{DONE}|에[ \u00a0]들어갔)|(첫[ \u00a0]삽)을[ \u00a0](?:떴(?!거나)|뜬|뜨고)"
        ),
    ),
    (
        "opening",
        re.compile(
            rf"({alternation(OPENINGS)})(?:{DONE})|(?<![가-힣])(?<!마음의[ \u00a0])(문)을[ \u00a0](?:열었|연[ \u00a0]|열고)"
        ),
    ),
    (
        "opening",
        re.compile(rf"({alternation(FACILITIES)})(?:을|를)[ \u00a0](?:새로[ \u00a0])?(?:열었|연[ \u00a0]|열고|열어)"),
    ),
    ("launch", re.compile(rf"({alternation(LAUNCHES)})(?:{DONE})")),
    ("meeting", re.compile(rf"({_MEETING}){_TAIL}{_WAY}(?:{HELD})")),
    ("meeting", re.compile(rf"({_MEETING}){_LONG}")),
    ("meeting", re.compile(rf"{_THIS_DAY}({_MEETING}){_OF_DAY}")),
    (
        "meeting",
        re.compile(
            rf"({_MEETING}){_CLOSE}에(?:는|도)?[ \u00a0](?!앞서|대[한해]|관[한해]|올[리릴]|따[르라른]|맞[춰추])[^\n]{{0,80}}?(?<![가-힣])(?:{CAME})"
        ),
    ),
    ("meeting", re.compile("(간담회|회의|면담|토론회)를[ \u00a0](?:했|하고|한[ \u00a0])")),
    (
        "meeting",
        re.compile(
            rf"(?:{_TOOK}|개최한|[ \u00a0]연|가진)[ \u00a0][^.\n]{{0,50}}?({_MEETING}){_CLOSE}(?:에서|에는|에도|에[ \u00a0])"
        ),
    ),
    (
        "meeting",
        re.compile(
            rf"({_MEETING}){_CLOSE}에서[ \u00a0][^.\n]{{0,60}}?(?:확정|의결|통과|결정|심의|논의|채택|지적|촉구)(?:됐|했|된[ \u00a0]|한[ \u00a0])"
        ),
    ),
    (
        "selection",
        re.compile(
            rf"(?:공모|사업지|대상지|대상자|사업자|후보지|특구|단지|산단|지구|도시|기관|거점|센터|사업|과제|지역|기업|업체|대상|후보)[^.\n]{{0,40}}?({alternation(SELECTED)})[ \u00a0]?(?:됐|되었|되어|돼|된[ \u00a0]|했다|한[ \u00a0]|받았|되며|되면서|되고|다고|다\b|다\.)"
        ),
    ),
    (
        "selection",
        re.compile(r"특별재난지역으로[ \u00a0](선포)[ \u00a0]?(?:했|됐|된[ \u00a0]|되었|한[ \u00a0]|하고|돼)"),
    ),
    (
        "selection",
        re.compile(
            r"공모(?:사업)?에[ \u00a0](?:최종[ \u00a0])?(뽑혔|뽑힌|뽑혀|당선됐|당선된)|[가-힣]을[ \u00a0](선정)해[ \u00a0](?:발표|통보|고시|공고)했"
        ),
    ),
    (
        "selection",
        re.compile(
            r"[가-힣](?:에|로)[ \u00a0](?:최종|공식|신규|추가|처음)?[ \u00a0]?(선정|지정)[ \u00a0]?(?:됐|된[ \u00a0]|되며|되면서|돼)|[가-힣]로[ \u00a0](뽑혔|뽑힌[ \u00a0]|뽑혀)"
        ),
    ),
]
_MARKS: dict[str, list[str]] = {
    "other": [*FESTIVALS, "선거", "행사를 ", "행사가 "],
    "ceremony": [*CEREMONIES, *(f"식{after}" for after in "을이도에은의과 '’\"”(")],
    "opening": [*OPENINGS, "문을 ", *(f"{particle} {verb}" for particle in "을를" for verb in ("열", "연 ", "새로"))],
    "announcement": [*BRIEFINGS, "공시"],
    "groundbreaking": [*GROUND, "첫 삽"],
    "agreement": [*AGREEMENTS, *SIGNINGS, "자매결연"],
    "launch": [*LAUNCHES],
    "meeting": [*MEETINGS],
    "selection": [*SELECTED, "뽑혀", "당선", "특별재난지역"],
}
GUARDS = {kind: re.compile(alternation(marks)) for kind, marks in _MARKS.items()}
"""By sort what every cue's sentence holds one of; to look for it first is cheaper than to try the cues."""
MAY_TELL = re.compile(alternation([mark for marks in _MARKS.values() for mark in marks]))
"""What every sentence holds one of that tells of an event of any sort."""
