"""What an event is called: the quoted name or the nouns before its word, and what it is that opened or began."""

import re

from flows.extracting.spans import Line
from flows.extracting.words import Token
from flows.relating.syntax.verbs import verb_form

_QUOTED = re.compile(r"['‘“\"「『]([^'‘’“”\"「」『』\n]{2,60})['’”\"」』][ \u00a0]?$")


def event_name(text: str, line: Line, words: list[Token], kind: str, start: int, end: int) -> tuple[int, str]:
    """The quoted name that ends in or stands right before the event's word, else the bare nouns before it."""
    closes = text[max(start - 2, 0) : start].rstrip()[-1:] in ("'", "’", "”", '"', "」", "』")
    if closes and (whole := _QUOTED.search(text, max(line.start, start - 64), start)):
        return whole.start(1), _as_noun(whole[1] + " " + text[start:end])
    opened = max(text.rfind(q, line.start, start) for q in "'‘“「『\"")
    if opened >= 0 and text[opened] in "'\"" and text.count(text[opened], line.start, start) % 2 == 0:
        opened = text.rfind(text[opened], line.start, opened)  # this mark closes
    closed = max((text.find(q, opened + 1, end + 2) for q in "'’”」』\""), default=-1) if opened >= 0 else -1
    # ‘누리 구축사업’ 공모에 최종 선정
    near = closed < 0 or (
        closed >= start - 16
        and not re.search("[,0-9]", text[closed:start])
        and not (closed < start and _ITS_OWN.match(text, closed))
    )
    if opened >= 0 and 0 <= start - opened < 60 and near:
        return opened + 1, _as_noun(re.sub("['’”」』\"]", "", _plain(text, words, opened + 1, start, end)))
    tokens = [t for t in words if t.start < end]
    first = len(tokens) - 1
    while first > 0 and text[tokens[first - 1].start : tokens[first - 1].end] in _ADVERBS:
        first -= 1  # 예정지로 최종 선정
    last, aim = first, False
    while first > 0 and tokens[first].gap.strip() in _BETWEEN and not tokens[first - 1].word.office:
        word = tokens[first - 1].word
        if tokens[first].gap.strip():
            first -= 1  # 이·취임식
            continue
        if text[tokens[first - 1].start : tokens[first - 1].end] in _NO_NAMES or verb_form(word.stem) in ("con", "fin"):
            break
        if word.stem == "위한" or (word.stem == "위" and word.particle):
            aim = True
        elif word.stem.endswith("한") and first > 1 and tokens[first - 2].word.particle in ("을", "를"):
            break  # 붕괴를 가정한 구조 훈련
        elif (kind in _PREDICATES and word.particle in ("로", "으로", "에", "을", "를") and first == last) or (
            word.particle in ("을", "를") and aim
        ):
            aim = False
        elif word.particle == "의" and text[tokens[first].start : tokens[first].end] in _DAYS:
            pass  # 군민의 날 기념식
        elif word.particle == "의" and kind in _BEGINNINGS and first == last:
            pass  # 산단 조성공사의 착공식
        elif (
            (word.particle and text[tokens[first - 1].start : tokens[first - 1].end] not in _WHOLE)
            or word.stem in ("와", "과")
            or text[tokens[first - 1].start].isdigit()
            or word.gov
        ):
            break
        first -= 1
    begin = tokens[first].start if tokens and tokens[first].start <= start else start
    if kind in _BEGINNINGS:
        thing = _THING.match(text, end, line.end) if begin == start else None
        what = thing[1] if thing else _begun(text, tokens, first if begin < start else len(tokens) - 1)
        if what:
            return begin, f"{' '.join(what.split())} {_as_noun(text[start:end])}"
    return begin, _as_noun(_plain(text, tokens, begin, start, end))


def _plain(text: str, tokens: list[Token], begin: int, start: int, end: int) -> str:
    """The name at [begin, end) whose word begins at `start`, without what makes it a sentence: 공모 선정 in 공모에 최종 선정."""
    before = [t for t in tokens if begin <= t.start and t.end <= start]
    while before and text[before[-1].start : before[-1].end] in _ADVERBS:
        before.pop()
    if not before or before[-1].word.particle not in _CASES:
        return text[begin:end]
    return f"{text[begin : before[-1].start + len(before[-1].word.stem)]} {text[start:end]}"


def _begun(text: str, tokens: list[Token], last: int) -> str | None:
    """What it is that opened or began, the nearest object or subject before the word at `last`: 누리 추진단 in 누리 추진단도 이날 출범했다."""
    if last < len(tokens) - 1 and tokens[-2].word.particle not in _THEME:
        return None  # 누리센터 준공
    for n in range(len(tokens) - 2, max(len(tokens) - 10, -1), -1):
        word = tokens[n].word
        if tokens[n + 1].gap.strip(_MARKS) or verb_form(word.stem) in ("con", "fin"):
            return None
        if word.particle not in _THEME or len(word.stem) < 2 or word.stem in _NO_THINGS:
            continue
        if verb_form(text[tokens[n].start : tokens[n].end]) or (
            word.particle in ("은", "는") and (word.gov or word.org)
        ):
            continue  # 서산시는 …: who opens it
        first = n
        while first and n - first < 5 and not tokens[first].gap.strip() and _is_noun(text, tokens[first - 1]):
            first -= 1
        return text[tokens[first].start : tokens[n].start + len(word.stem)]
    return None


def _is_noun(text: str, token: Token) -> bool:
    """Whether a word may belong to the name of what comes behind it."""
    whole = text[token.start : token.end]
    return not (
        token.word.particle
        or token.word.office
        or token.word.gov
        or whole[0].isdigit()
        or whole in _NO_NAMES
        or whole in _LINKS
        or whole.endswith(("한", "된", "인", "는", "은", "해", "며", "고", "다"))
    )


_ITS_OWN = re.compile("['’”」』\"](?:이|가|은|는)[ \u00a0]")
"""‘누리축제’가 폐막식을 끝으로: the name is that of another thing."""
_DAYS = frozenset("날 해 달 밤 길 숲 집".split())
_WHOLE = frozenset("편의 결의 논의 합의 협의 동의 주의 회의 강의 문의 창의 정의".split())
"""Nouns that look like one with its particle."""
_ADVERBS = frozenset("최종 함께 나란히 공식 이날 새로".split())
_CASES = frozenset("의 에 에서 로 으로 을 를 이 가 도 은 는".split())
_MARKS = " \u00a0'\"’”」』"
_THEME = frozenset("을 를 이 가 도 은 는".split())
_LINKS = frozenset("이어 또 또한 특히 한편 그리고 이후 이에 따라 함께 새로 다시 공식".split())
_NO_THINGS = frozenset("이날 오늘 이후 올해 지난해 최근 당시 공사 사업 문 첫발".split())
"""Subjects and objects that name nothing: 공사를 착공."""
_BEGINNINGS = ("launch", "opening", "groundbreaking")


_THING = re.compile(
    r"[한된][ \u00a0]((?!이[ \u00a0]|그[ \u00a0])(?:[^\s,.'’]{1,12}[ \u00a0]){0,4}?[^\s,.'’]{0,12}?(?:센터|단지|공장|[가-힣]관|밸리|산단|공원|대교|연구소|청사|타운|파크|허브|병원|학교|캠퍼스|터미널|발전소|추진단|사업단|협의회|위원회|공항))"
    r"(?:은|는|이|가|을|를|의|에|에서|에는|과|와|도)[ \u00a0]"
)
"""누리도서관 in 지난해 5월 개관한 누리도서관은: what it is that opened."""
_PREDICATES = ("selection", "launch", "opening", "groundbreaking")
"""Sorts of events whose word is a verb, with its object before it: 추진단을 출범."""
_BETWEEN = ("", "·", "‧", "ㆍ", "․", "・")
"""What may stand between two words of a name: 주차장․광장 조성 설명회."""
_NO_NAMES = frozenset(
    "대한 진행한 마련한 마련된 가진 올린 올렸던 내린 펼쳐진 펼쳐질 펼친 열릴 이어진 준비한 기획한 주최한 주관한 실시한 실시된 추진한 벌인 치른 열었던 열렸던 시작된 앞둔 열린 개최된 개최한 참석한 참여한 진행된 치러진 거행된 연 함께 성대한 조촐한 뜻깊은 오늘 어제 이번 이날 전날 지난 지난달 지난해 올 올해 내년 말 상반기 하반기 최근 당시 앞서 이미 주재로 가운데 원짜리 에서 에 의 을 를 이 가 은 는 도 원 억원".split()
)
"""Words in front of an event's name that are no part of it."""


def _as_noun(name: str) -> str:
    """공모에 뽑혔 → 공모에 선정, 다시 문 → 다시 개장; spaces as single ones."""
    words = name.split()
    return " ".join([*words[:-1], _AS_NOUNS.get(words[-1], words[-1])])


_AS_NOUNS = {
    "문": "개장",
    "협약했": "협약",
    "협약한": "협약",
    **dict.fromkeys(("뽑혔", "뽑힌", "뽑혀", "골랐", "고른"), "선정"),
}
"""What stands for the piece of a predicate with which a name would end."""
