"""Sentences cut into words with their particles, brackets and quoted names kept whole.

A `Scope` is a stretch in which words stand in one construction: a sentence, the inside of a bracket, somebody's words.
All offsets are those of the article's text.
"""

import re
from dataclasses import dataclass, field, replace
from functools import lru_cache

from flows.extracting.gazetteer import DOMESTIC, FULL_NAMES, REGION_CODES
from flows.relating.model import Article
from flows.relating.syntax.cues import ADVERBS, DO_NAMES, WHOLE_NOUNS
from flows.relating.syntax.verbs import verb_form

_WIDE = {0xFF01 + i: 0x21 + i for i in range(94)} | {ord(c): " " for c in "\u00a0\u3000\u2002\u2003\u2009\u202f\u200a"}
_WIDE |= (
    {ord(c): "'" for c in "‘’`´"}
    | {ord(c): '"' for c in "“”"}
    | {ord(c): "·" for c in "‧ㆍ・•∙"}
    | {ord("【"): "[", ord("】"): "]"}
)
_DOTS = re.compile("··+")
_ODD = re.compile("[" + re.escape("".join(map(chr, _WIDE))) + "]")
HOLE, JOIN, GAP = "\x01", "\x02", "\x03"
"""What stands for a bracket that belongs to a name, for a space inside one, and for a bracket with figures."""

_FILLED = HOLE + GAP
_BRACKET = re.compile(r"\((?:[^()]|\([^()]*\))*\)")
_NAME = re.compile(r"'([^'\n]{2,60})'|[「『<《〈]([^「『」』<>《》〈〉\n]{2,60})[」』>》〉]")
_SPEECH = re.compile(r'"([^"\n]+)"')
_SPEECH_END = re.compile(r"(?:[다요죠까라자지네][.!?]?|[.!?])$")
# 업체당, 1인당, 3.3㎡당: a rate, not the thing
_PER = re.compile(
    r"(?:인|명|가구|세대|업체|개사|기업|시간|척|톤|t|대|평|㎡|마리|건|회|곳|개|배럴|리터|ℓ|㎏|kg|g|좌석|객실|농가|가정|호|달러|유로|장|병|주|일|월|연|년"
    r"|㎥|㎾h|kWh|편|종|사람|과제|팀|학교|학생|어가|필지|마을|채|번|그루|포기|ha|㏊|㎞|km|m|장애인|어르신|아동|단체|점포|개소|시군|자녀|발|칸|포대|상자|박스|봉지|두름|송이|켤레|그릇|량|편성|구좌|계좌|매|MW|MWh|kW|GW|TEU|읍면동|지구|공구|박|기|두|동|석|층|병상|품목|어선|선박|차량|주민|환자|선수|참가자|조합원|근로자|직원|어업인|농업인|임직원|청년|방문객|관광객)당$"
)
_SAID = re.compile(r"이?라(?:고|며|는|면서)|고 |며|면서|하고")
# 종합심사…비정규직센터: dots part two words of a headline
_WORD = re.compile(
    r"[^\s,;….]+(?:\.(?!\.)[^\s,;….]*)*(?:…|\.{2,})*[,;]?|(?:…|\.)+(?:[^\s,;….]+(?:\.(?!\.)[^\s,;….]*)*(?:…|\.{2,})*)?[,;]?"
)
_COMMAS = frozenset((",", ";"))
_BLANK = re.compile(r"[\s,;]")
_LISTED = re.compile(r"[·/+](?=[가-힣])")
BULLETS = "▲△▶▷▼▽◆◇■□●○◎◉◦ㅇ▪▣▸►◈❏❖♦★☆※＊*·-–①②③④⑤⑥⑦⑧⑨⑩⑪⑫"
_PUNCT = "±+'\"()[]{}<>「」『』《》〈〉.,:;!?…~↑↓|/" + HOLE + GAP
_LEAD = _PUNCT + BULLETS

PARTICLES = sorted(
    "에서는 에서도 에서만 에서의 에서 에는 에도 에만 에선 엔 에게 에게서 에게는 에의 에 으로는 으로도 으로만 으로서 으로써 으로 로는 로도 로만 로서 로써 로 은 는 이 가 을 를 의 와의 과의 와는 과는 와 과 도 만 만의 까지는 까지"
    " 부터 부터는 보다는 보다 처럼 씩 이나 나 이란 란 마다 별로 별로는 께서 께서는 조차 만큼 이라도 만도 만을 만이 들의 들은 들이 들을 라도 하고 측은 측이 간 내".split(),
    key=len,
    reverse=True,
)
_AFTER_FINAL = frozenset("은 이 을 과 과의 과는 으로 으로는 으로도 으로만 으로서 으로써 이나 이란".split())
_AFTER_VOWEL = frozenset("는 가 를 와 와의 와는 로 로는 로도 로만 로서 로써 나 란".split())
_AFTER_ONE = frozenset(
    "은 는 을 를 에 에서 에는 에도 에만 에서는 에서도 으로 으로만 으로도 으로는 까지 부터 마다 처럼 보다".split()
)
# 로 that belongs to the noun
_ROADS = tuple(
    "도로 철로 선로 경로 수로 항로 통로 활주로 대로 산책로 탐방로 용광로 원자로 전기로 진입로 우회로 연결로 순환로".split()
)
# 속도로, 제도로: 로 behind a noun in 도, and no road
_NO_ROADS = tuple("정도로 온도로 용도로 제도로 태도로 강도로 밀도로 농도로 한도로 속도로".split())
# 도 that belongs to the noun: 인입철도, 공공주도, 평균고도; 지하철도 is the subway, too
_ENDS_IN_DO = tuple(
    "철도 주도 평균고도 해발고도 만족도 선호도 인지도 완성도 기여도 난이도 신뢰도 상수도 하수도 특별자치도".split()
)
# 엔 that belongs to a company's name
_BEFORE_EN = ("테크", "에스", "아이", "제이", "케이", "씨")
_SUBWAYS = ("지하철", "전철")
_NOT_SPLIT = frozenset("간 내 들의 들은 들이 들을 별로 별로는".split())
_SPLIT_BY_LAST = {
    last: [p for p in PARTICLES if p[-1] == last and p not in _NOT_SPLIT] for last in {p[-1] for p in PARTICLES}
}
"""The particles that are cut, the longest first, by their last syllable."""
_FIGURE_TAIL = re.compile(r"^(?:가량|정도|안팎|내외|이상|이하|미만|이내|초과|여|씩|어치|쯤|선|대)+")


@dataclass(slots=True)
class Token:
    """A word. `kind`: N noun, V predicate, A adverb, M money, Q other figure, T time. [start, end) is its stem."""

    start: int
    end: int
    kind: str
    stem: str
    particle: str
    form: str
    comma: bool
    ref: int


@dataclass(slots=True)
class Scope:
    """One construction. `timed`: whether a time stands in it; `anchor` is the offset of the bracket in the text around it, `kind` is main,
    bracket or speech; `kinds` are those of its tokens, a letter each, `particles` all that stand in it; `amounts` are the places
    of its money."""

    start: int
    end: int
    kind: str
    anchor: int
    tokens: list[Token]
    flat: str
    timed: bool
    kinds: str = field(init=False)
    particles: set[str] = field(init=False)
    amounts: list[int] = field(init=False)

    def __post_init__(self) -> None:
        self.kinds = "".join([token.kind for token in self.tokens])
        self.particles = {token.particle for token in self.tokens}
        self.amounts = [n for n, kind in enumerate(self.kinds) if kind == "M"] if "M" in self.kinds else []


@lru_cache(maxsize=1 << 12)
def _final(char: str) -> int:
    """The final consonant of a syllable: 0 none, 8 ㄹ; -1 for what is no syllable."""
    code = ord(char) - 0xAC00
    return code % 28 if 0 <= code < 11172 else -1


@lru_cache(maxsize=1 << 16)
def split_particle(word: str) -> tuple[str, str]:
    """`수출액은` → (`수출액`, `은`). A particle is only cut where the syllable before allows it."""
    if word in WHOLE_NOUNS or word in DO_NAMES or word in DOMESTIC:
        return word, ""
    if word.endswith(_ROADS):
        return (word[:-1], "로") if word.endswith(_NO_ROADS) and not word.endswith("고속도로") else (word, "")
    for particle in _SPLIT_BY_LAST.get(word[-1:], ()):
        if len(word) <= len(particle) or not word.endswith(particle):
            continue
        stem = word[: -len(particle)]
        if stem[-1] == "·":
            continue  # 시·도
        if particle[0] == "로" and ((stem + "로").endswith(_ROADS) or stem + "로" in FULL_NAMES):
            continue
        if particle[0] == "도" and stem[-1] == "시" and len(stem) > 2 and stem not in REGION_CODES:
            continue  # 매각시도, an attempt; a city is in the table
        if particle[0] == "도" and (stem + "도").endswith(_ENDS_IN_DO) and not stem.endswith(_SUBWAYS):
            continue
        if particle == "엔" and (stem.endswith(_BEFORE_EN) or "㈜" in stem):
            continue
        last = _final(stem[-1])
        if last >= 0 and particle in _AFTER_FINAL and (last == 0 or (last == 8 and particle.startswith("으로"))):
            continue
        if last > 0 and particle in _AFTER_VOWEL and not (last == 8 and particle[0] == "로"):
            continue
        # one syllable and 이, 가, 로, 도 … is a noun far more often: 차이, 국가, 도로, 제도
        if (
            len(stem) == 1
            and last >= 0
            and particle in "은는"
            and stem not in "시도군구터팹돈값집땅것곳책빚쌀둘셋몫폭둑섬벼논밭콩꿀배소역팀빵읍씨수불때"
        ):
            continue
        if (
            len(stem) == 1
            and last >= 0
            and particle not in _AFTER_ONE
            and not (stem in "시도군구터팹돈값집땅빚" and particle in "이가도과와의")
            and not (
                stem in "것곳비물눈둑폭밭논쌀섬벼수씨빚몫손답쪽김굴힘법병꽃책약술옷빵밥불빛" and particle in "이가"
            )
            and not (stem in "것곳" and particle == "도")
        ):
            continue
        return stem, particle
    return word, ""


@lru_cache(maxsize=1 << 16)
def classify(word: str) -> tuple[str, int, int, str, str, str]:
    """Kind, start and end of the stem inside the word, stem, particle, verb form."""
    body = word.strip(_PUNCT).lstrip(_LEAD)
    if not body:
        return "A", 0, len(word), "", "", ""
    lead = word.find(body[0])
    quoted = _NAME.match(word, max(0, lead - 1)) if lead else None
    if quoted:
        start, end = quoted.span(1) if quoted.group(1) else quoted.span(2)
        rest = word[quoted.end() :].strip(_PUNCT)
        if not rest or rest in PARTICLES:
            return "N", start, end, word[start:end].replace(JOIN, " ").replace(HOLE, ""), rest, "quoted"
        if rest.startswith(("이다", "다", "이라", "라")):
            return "V", start, end, word[start:end].replace(JOIN, " "), "", "fin"
        tail, particle = split_particle(rest)
        end = quoted.end() + len(tail)
        return "N", start, end, word[start : quoted.end(0)].strip("'").replace(JOIN, " ") + tail, particle, "quoted"
    plain = body.replace(HOLE, "").replace(GAP, "")
    if plain in ADVERBS or _PER.search(plain):
        return "A", lead, lead + len(body), plain, "", ""
    form = verb_form(plain)
    if form:
        return "V", lead, lead + len(body), plain, "", form
    stem, particle = split_particle(plain)
    end = lead + len(body) - len(particle)
    while end > lead + 1 and word[end - 1] in _PUNCT and word[end - 1] != HOLE:
        end -= 1
    while not particle and end < len(word) and word[end] == HOLE:
        end += 1
    return "N", lead, end, stem.strip("'\"").replace(JOIN, " "), particle, ""


_COUNTED = tuple("자 객 생 원 아 민 인구 환자 학생 건".split())

Mark = tuple[int, int, str, int]
"""A figure or time: start, end, kind (as of a token), place in its list."""


def marks_of(article: Article) -> tuple[list[int], list[Mark]]:
    """All spans of figures and times, sorted, with their starts; a span inside another is left out."""
    found: list[Mark] = [(f.start, f.end, "M", n) for n, f in enumerate(article.money)]
    found += [
        (f.start, f.end, "Q", n)
        for n, f in enumerate(article.quantities)
        if not _is_phase(article.text, f.start, f.end)
    ]
    found += [(t.start, t.end, "T", n) for n, t in enumerate(article.times)]
    found.sort(key=lambda m: (m[0], -m[1]))
    kept: list[Mark] = []
    for mark in found:
        if not kept or mark[0] >= kept[-1][1]:
            kept.append(mark)
    return [m[0] for m in kept], kept


def _is_phase(text: str, start: int, end: int) -> bool:
    """Whether a figure is part of a name: 북방파제 [2단계] 축조, 국지도 [20호선] 대교."""
    return (
        text[start:end].endswith(("단계", "호선"))
        and _IN_NAME.match(text[start - 2 : start] + text[end : end + 2]) is not None
    )


_IN_NAME = re.compile("[가-힣]  [가-힣]")


def flatten(text: str) -> str:
    """Full-width forms, odd spaces, quotation marks and middle dots made plain, character for character; 투입···개관 are two words."""
    flat = text.translate(_WIDE) if _ODD.search(text) else text
    return _DOTS.sub(lambda dots: "." * len(dots[0]), flat) if "··" in flat else flat


def _fill(flat: str, start: int, end: int, filler: str) -> str:
    return flat[:start] + filler * (end - start) + flat[end:]


def scopes_of(text: str, start: int, end: int, marks: list[Mark]) -> list[Scope]:
    """The constructions of one sentence, the outermost last. `marks` are those inside [start, end)."""
    flat = flatten(text[start:end])
    scopes: list[Scope] = []
    if "(" in flat:
        for match in reversed(list(_BRACKET.finditer(flat))):
            a, b = match.start() + 1, match.end() - 1
            figures = any(m[2] != "T" and a <= m[0] - start < b for m in marks)
            if figures:
                scopes += [
                    replace(s, kind="bracket", anchor=start + a - 1) if s.kind == "main" else s
                    for s in scopes_of(text, start + a, start + b, [m for m in marks if a <= m[0] - start < b])
                ]
            flat = _fill(flat, a - 1, b + 1, GAP if figures else HOLE)
    if '"' in flat:
        for match in list(_SPEECH.finditer(flat)):
            if _SPEECH_END.search(match.group(1)) or len(match.group(1)) > 40 or _SAID.match(flat, match.end()):
                a, b = match.span(1)
                inside = [m for m in marks if a <= m[0] - start < b and flat[m[0] - start] not in _FILLED]
                if inside:
                    scopes.append(
                        Scope(
                            start + a,
                            start + b,
                            "speech",
                            start + a,
                            tokenize(flat[a:b], start + a, inside),
                            flat[a:b],
                            any(m[2] == "T" for m in inside),
                        )
                    )
                flat = _fill(flat, a - 1, b + 1, GAP)
    if "'" in flat or "<" in flat or "「" in flat or "『" in flat:
        for match in list(_NAME.finditer(flat)):
            if not any(match.start() <= m[0] - start < match.end() and m[2] != "T" for m in marks):
                flat = flat[: match.start()] + match.group().replace(" ", JOIN).replace(",", HOLE) + flat[match.end() :]
    outer = [m for m in marks if flat[m[0] - start] not in _FILLED]
    scopes.append(Scope(start, end, "main", -1, tokenize(flat, start, outer), flat, any(m[2] == "T" for m in outer)))
    return scopes


def tokenize(flat: str, base: int, marks: list[Mark]) -> list[Token]:
    """Words of one construction; figures and times are single words whose particle is what clings to them."""
    tokens: list[Token] = []
    position = 0
    for k, (start, end, kind, ref) in enumerate(marks):
        a, b = start - base, end - base
        if position < a:
            _words(flat, position, a, base, tokens)
        blank = _BLANK.search(flat, b)
        stop = blank.start() if blank else len(flat)
        # 국비 576억·도비 115억
        cut = _LISTED.search(flat, b, stop)
        if cut:
            stop = cut.start()
        if k + 1 < len(marks):
            stop = min(stop, max(b, marks[k + 1][0] - base))
        tail, particle = _tail(flat[b:stop])
        tokens.append(Token(start, end, kind, tail, particle, "", flat[stop : stop + 1] in _COMMAS, ref))
        position = stop
    _words(flat, position, len(flat), base, tokens)
    return tokens


@lru_cache(maxsize=1 << 14)
def _tail(text: str) -> tuple[str, str]:
    """What clings to a figure, and the particle in it: `가량을` → 을."""
    tail = text.replace(HOLE, "").replace(GAP, "").strip(".'\"")
    return tail, _FIGURE_TAIL.sub("", tail)


@lru_cache(maxsize=1 << 16)
def _entry(written: str) -> tuple[str, int, int, str, str, str, bool, str]:
    """Kind, start and end of the stem inside a word, stem, particle and verb form, whether a phrase ends with it, and the bullet it
    begins with. A comma behind the word, a full stop, a colon or dots end a phrase."""
    word = written[:-1] if written[-1] in _COMMAS else written
    ends = written != word or word[-1] in ".:…]" or "…" in word
    return *classify(word), ends, word[0] if word[0] in BULLETS else ""


def _words(flat: str, start: int, end: int, base: int, tokens: list[Token]) -> None:
    for word in _WORD.findall(flat, start, end):
        kind, first, last, stem, particle, form, ends, bullet = _entry(word)
        # between words stands nothing that a word could begin with
        start = flat.index(word, start)
        at = base + start
        start += len(word)
        if stem == "수도" and tokens and tokens[-1].kind == "N" and tokens[-1].stem.endswith(_COUNTED):
            # 부상자 수도 12명이다: their number, not a capital
            stem, particle, last = "수", "도", first + 1
        if bullet:
            tokens.append(Token(at, at, "B", bullet, "", "", False, -1))
        if stem:
            tokens.append(Token(at + first, at + last, kind, stem, particle, form, ends, -1))
        elif tokens and not bullet:
            tokens[-1].comma = True
