"""Direct speech: whose words stand between quotation marks."""

import re
from typing import NamedTuple

from flows.extracting.name_words import SURNAMES
from flows.extracting.names import Line, Names, Office
from flows.extracting.words import Token, is_name

_PAIR = re.compile(
    r"“([^“”\n]{2,600})[”“]|\"([^\"\n]{2,600})\"|＂([^＂\n]{2,600})＂|(?<![가-힣A-Za-z0-9])‘([^‘’\n]{8,300})’(?=\s?(?:이?라고|고|며|면서|이?라며))"
)
_QUOTATIVE = re.compile(
    r"\s?(?:이?라(?:고|며|면서|던)|고(?=[\s도는]|[가-힣])|며(?![가-힣])|면서|하고\s|이?란\s(?:말|입장|반응|설명|지적|평가)|(?:이?라)?는\s?(?:설명|입장|반응|뜻|의견|말|목소리|지적|평가|취지|주장|게|것|글|메시지|이야기|얘기|생각|각오|방침|바람|소감|당부|판단|분석|전망))"
)
# “…”라고 불리는, “…”라는 주제로: a name, nobody's words
_NAMING = re.compile(
    r"\s?이?라(?:고|는)\s?(?:불리|불린|부르|부른|불러|이름|명명|적힌|적은|쓰인|쓴|새겨|표기|해서|이르|일컫|칭하|주제|제목|슬로건|구호|문구|표어|간판|별명|브랜드|타이틀)"
)
_ENDS = re.compile(r"(?:[다요까죠자지네걸라]|것|할 것|겠다|습니다)[.!?…]*$")
_HEADLINE_END = re.compile(r"(?:[다요까죠자지네라야해돼]|것|길|할|때|중|만|뿐|듯|수|음|기|도)[.!?…]*$")
_HUMANS = tuple(
    "관계자 담당자 대표 임원 직원 주민 시민 상인 농민 어민 학생 학부모 전문가 교수 연구원 애널리스트 당국자 소식통 참석자 참가자 이용자 소비자 노조원 근로자 노동자 종사자 사장 회장 점주 업주 자영업자 기업인 관광객 방문객 시민단체 측 업계 관광업계 경제계 노동계 시민사회 변호사 의사 유족"
    " 당직자 의원 보좌관 운영자 사업자 건설사 조합원 입주민 투자자 대변인 위원장 위원 국장 과장 팀장 간부 고위급 실무자 책임자 공무원 간사 활동가 청년 어르신 할머니 할아버지 남성 여성 부부 선수 감독 교사 교장 원장 센터장".split()
)
_SUBJECT = frozenset(("은", "는", "이", "가", "도", "께서", "측은", "측이", "측", "씨는", "씨가", "씨도"))
_DWELL = frozenset(
    "사는 거주하는 다니는 운영하는 일하는 근무하는 종사하는 이끄는 키우는 재배하는 만난 찾은 참석한 참가한 방문한".split()
)
_LIVES = frozenset("사는 하는 거주하는 다니는 운영하는 일하는 근무하는 종사하는 키우는 재배하는".split())
_LINKS = frozenset(
    "이어 또 이에 대해 관련 이날 반면 한편 또한 다만 이와 그러나 하지만 특히 앞서 달리 함께 그러면서 대해서 관련해".split()
)
_PRONOUNS = frozenset("그 그녀 이들 그들".split())


class Speech(NamedTuple):
    """Somebody's words: [start, end) with their quotation marks. `office` is set for a speaker who is named with one."""

    sentence: int
    start: int
    end: int
    quote: str
    speaker: str | None
    title: str | None
    organization: str | None
    named: bool


class _Speaker(NamedTuple):
    name: str | None
    title: str | None
    organization: str | None
    named: bool
    at: int


_NOBODY = _Speaker(None, None, None, False, -1)


def find_quotes(text: str, lines: list[Line], names: Names) -> list[Speech]:
    """One entry for every pair of quotation marks of the sentences that holds somebody's words, in the order of the text."""
    if not lines or not _PAIR.search(text, lines[0].start, lines[-1].end):
        return []
    found: list[Speech] = []
    last = _NOBODY
    headlines: list[int] = []
    for n, line in enumerate(lines):
        head = line.kind in ("title", "subtitle")
        pairs = list(_PAIR.finditer(text, line.start, line.end))
        if not pairs:
            if not head:
                last = _carried(text, n, names, last)
            continue
        holes = [(m.start(), m.end()) for m in pairs]
        stop = line.start
        speaker: _Speaker = _NOBODY
        for m in pairs:
            words = next(g for g in m.groups() if g is not None).strip()
            if not (_is_headline_speech(words) if head else _is_speech(text, words, m.end(), line.end)):
                stop = m.end()
                continue
            before = _subject(text, names, n, stop, m.start(), holes)
            if before.name is None and speaker.name is not None:
                before = speaker
            if before.name is None:
                before = _after(text, names, n, m.end(), line.end, holes, head)
            if before.name is None and not head:
                before = (
                    _meant(names, line, stop, found)
                    if any(t.word.stem in _PRONOUNS and t.start < m.start() for t in names.tokens[n])
                    else last
                )
                before = last if before.name is None else before
            speaker = before
            found.append(
                Speech(
                    line.number, m.start(), m.end(), words, before.name, before.title, before.organization, before.named
                )
            )
            if head and before.name is None:
                headlines.append(len(found) - 1)
            stop = m.end()
        if speaker.name is not None and not head:
            last = speaker
    return _headline_speakers(found, headlines)


def _is_speech(text: str, words: str, end: int, stop: int) -> bool:
    if _NAMING.match(text, end, stop):
        return False
    if _QUOTATIVE.match(text, end, stop):
        return True
    return (
        len(words) > 9
        and bool(_ENDS.search(words))
        and not re.match(r"[은는이가을를의에로과와]", text[end : end + 1] or " ")
    )


def _is_headline_speech(words: str) -> bool:
    return len(words) > 6 and (" " in words or len(words) > 12) and bool(_HEADLINE_END.search(words))


def _person(office: Office) -> _Speaker:
    return _Speaker(office.person, office.title, office.organization, True, office.start)


def _subject(text: str, names: Names, n: int, start: int, stop: int, holes: list[tuple[int, int]]) -> _Speaker:
    """The last person or body before the quotation that is a subject: a named person, else an unnamed one, else a body."""
    tokens = [t for t in names.tokens[n] if start <= t.start < stop and not any(a < t.start < b for a, b in holes)]
    best, rank = _NOBODY, 0
    for i, token in enumerate(tokens):
        follower = text[token.end : token.end + 4]
        subject = token.word.particle in _SUBJECT or (
            token.word.particle == ""
            and (
                follower.startswith((" 역시", " 또한", " 측"))
                or (i == len(tokens) - 1 and not text[token.end : stop].strip(" ,:=…·") and stop - token.end < 4)
            )
        )
        if token.gap.endswith((")", "）")) and text[token.start : token.end] in ("은", "는", "이", "가", "도"):
            opened = text.rfind("(", start, token.start)
            office = next(
                (
                    o
                    for o in names.offices
                    if o.start < opened <= o.end or (o.start < opened and o.end >= token.start - 1)
                ),
                None,
            )
            if office is not None and rank <= 3:
                best, rank = _person(office), 3
            continue
        if not subject:
            continue
        speaker, weight = _speaker_at(text, names, tokens, i)
        if weight and weight >= rank:
            best, rank = speaker, weight
    return best


def _speaker_at(text: str, names: Names, tokens: list[Token], i: int) -> tuple[_Speaker, int]:
    token = tokens[i]
    end = token.start + len(token.word.stem)
    for office in names.offices:
        if office.start <= token.start < office.end:
            return _person(office), 3
    for naming in names.namings:
        if naming.kind == "person" and naming.start <= token.start < naming.end:
            office = next(o for o in names.offices if o.person == naming.key)
            return _person(office), 3
    if token.word.stem == "씨":
        words = [t for t in tokens[max(0, i - 2) : i + 1] if not text[t.start : t.end].isdigit()]
        name = " ".join(text[t.start : t.end if t is not token else end] for t in words[-2:])
        return _Speaker(name, None, None, False, words[-2].start if len(words) > 1 else token.start), 2
    if (
        token.word.office
        and i
        and len(tokens[i - 1].word.stem) == 1
        and text[tokens[i - 1].start] in SURNAMES
        and tokens[i - 1].end - tokens[i - 1].start == 1
        and text[tokens[i - 1].start] not in "전"
    ):
        surname = text[tokens[i - 1].start]
        for office in names.offices:
            if office.person[0] == surname and (office.title or "").endswith(token.word.stem):
                return _person(office), 3
        return _Speaker(text[tokens[i - 1].start : end], token.word.office, None, False, tokens[i - 1].start), 2
    if (
        token.word.stem in _HUMANS
        or (token.word.stem.endswith(_HUMANS[:5]) and len(token.word.stem) > 3)
        or token.word.particle.startswith("측")
    ):
        start = _phrase_start(text, tokens, i)
        name = " ".join(text[start:end].split())
        own = [m for m in names.namings if m.kind == "organization" and start <= m.start and m.end < end]
        return _Speaker(name, None, text[own[0].start : own[0].end] if own else None, False, start), 2
    body = next((m for m in names.namings if m.kind == "organization" and m.start <= token.start < m.end), None)
    if body is not None and token.word.particle in ("은", "는", "측은", "이", "가"):
        return _Speaker(text[body.start : body.end], None, text[body.start : body.end], False, body.start), 1
    return _NOBODY, 0


def _phrase_start(text: str, tokens: list[Token], i: int) -> int:
    """Where the naming of an unnamed speaker begins: [한 부품업체 대표], [협약 기업의 한 임원], [이동읍에 사는 64세 주민]."""
    first = i
    while first > 0 and not tokens[first].gap.strip():
        token = tokens[first - 1]
        raw = text[token.start : token.end]
        if raw in _LIVES:
            first = _clause_start(tokens, first - 1)
            break
        if raw == "한" or (raw.endswith("한") and len(raw) == 1):
            first -= 1
            if first > 0 and text[tokens[first - 1].start : tokens[first - 1].end] in _LIVES:
                first = _clause_start(tokens, first - 1)
                break
            if (
                first > 0
                and not tokens[first].gap.strip()
                and not tokens[first - 1].word.particle
                and not _verbal(text, tokens[first - 1])
                and text[tokens[first - 1].start : tokens[first - 1].end] not in _LINKS
            ):
                first -= 1
                break
            if first > 0 and tokens[first - 1].word.particle == "의" and not tokens[first].gap.strip():
                first -= 1
                while (
                    first > 0
                    and not tokens[first].gap.strip()
                    and not tokens[first - 1].word.particle
                    and not _verbal(text, tokens[first - 1])
                ):
                    first -= 1
            break
        if raw in _LINKS or _verbal(text, token):
            break
        if (
            token.word.particle
            and token.word.particle != "의"
            and not (
                raw.endswith("과")
                and len(raw) > 2
                and first > 1
                and (tokens[first - 2].word.org or tokens[first - 2].word.gov)
            )
        ):
            break
        if token.word.particle == "의" and first - 1 > 0 and i - first > 2:
            break
        first -= 1
    return tokens[first].start


def _clause_start(tokens: list[Token], verb: int) -> int:
    """Where 서귀포에서 민박을 [하는] begins: the objects and places before the verb, with the bare words that belong to them."""
    first = verb
    while first > 0 and not tokens[first].gap.strip():
        word = tokens[first - 1].word
        if word.particle not in ("에", "에서", "을", "를") and not (first < verb and not word.particle and word.region):
            break
        first -= 1
    return first


def _verbal(text: str, token: Token) -> bool:
    raw = text[token.start : token.end]
    return (
        raw in _DWELL
        or raw in ("온", "간", "된", "본", "쓴", "선")
        or (
            len(raw) > 1
            and raw.endswith(
                (
                    "온",
                    "간",
                    "된",
                    "는",
                    "던",
                    "인",
                    "해",
                    "며",
                    "고",
                    "서",
                    "한",
                    "자",
                    "선",
                    "끈",
                    "은",
                    "룬",
                    "친",
                    "킨",
                    "운",
                )
            )
            and not token.word.org
            and not token.word.region
        )
    )


def _meant(names: Names, line: Line, start: int, found: list[Speech]) -> _Speaker:
    """Whom 그 means: the one named last with an office, unless somebody has spoken since."""
    office = max((o for o in names.offices if o.end <= line.start), key=lambda o: o.end, default=None)
    return _NOBODY if office is None or (found and found[-1].end > office.end) else _person(office)


def _after(
    text: str, names: Names, n: int, start: int, stop: int, holes: list[tuple[int, int]], head: bool
) -> _Speaker:
    """The speaker behind the words: “…”고 홍길동 시장은 말했다; in a headline also “…” 홍길동 시장."""
    if not head:
        for office in names.offices:
            if start <= office.start < stop and re.match(
                r"의[ \u00a0](?:말|설명|전언|지적|얘기|이야기|다짐|각오|당부)", text[office.end : office.end + 5]
            ):
                return _person(office)
        return _subject(text, names, n, start, stop, holes)
    for office in names.offices:
        if start <= office.start < stop:
            return _person(office)
    return _NOBODY


def _carried(text: str, n: int, names: Names, last: _Speaker) -> _Speaker:
    """The person whom a sentence without a quotation is about, for the words that the next one gives."""
    tokens = names.tokens[n]
    for i, token in enumerate(tokens):
        word = token.word
        if word.particle in ("은", "는") and (
            word.office or word.stem in _HUMANS or word.stem in _PRONOUNS or is_name(word.stem)
        ):
            if token.word.stem in _PRONOUNS:
                return last
            speaker, weight = _speaker_at(text, names, tokens, i)
            if weight > 1:
                return speaker
    return last


def _headline_speakers(found: list[Speech], headlines: list[int]) -> list[Speech]:
    """A headline that leaves the speaker out quotes the one whose words in the article share most of its words."""
    if not headlines:
        return found
    body = [s for i, s in enumerate(found) if i not in headlines and s.speaker is not None]
    for i in headlines:
        words = {w[:2] for w in re.findall(r"[가-힣A-Za-z0-9]{2,}", found[i].quote)}
        scored = [
            (len(words & {w[:2] for w in re.findall(r"[가-힣A-Za-z0-9]{2,}", s.quote)}), -n, s)
            for n, s in enumerate(body)
        ]
        best = max(scored, key=lambda x: x[:2], default=None)
        if best is not None and (best[0] > 1 or len({s.speaker for s in body}) == 1):
            found[i] = found[i]._replace(
                speaker=best[2].speaker, title=best[2].title, organization=best[2].organization, named=best[2].named
            )
    return [s for i, s in enumerate(found) if i not in headlines or s.speaker is not None]
