"""Direct speech: whose words stand between quotation marks."""

import re
from typing import NamedTuple

from flows.extracting.names import Line, Names
from flows.extracting.speakers import (
    NOBODY,
    Speaker,
    find_among,
    find_attributed,
    find_behind,
    find_subject,
    is_pronoun,
    of_office,
)

_PAIR = re.compile(
    r"“([^“”\n]{2,600})[”“]|\"([^\"\n]{2,600})\"|＂([^＂\n]{2,600})＂|(?<![가-힣A-Za-z0-9])‘([^‘’\n]{8,300})’(?=\s?(?:이?라고|고|며|면서|이?라며))"
)
_QUOTATIVE = re.compile(
    r"\s?(?:이?라(?:고|며|면서|던)|고(?=[\s도는]|[가-힣])|며(?![가-힣])|면서|하고\s|이?란\s(?:말|입장|반응|설명|지적|평가)|(?:이?라)?는\s?(?:설명|입장|반응|뜻|의견|말|목소리|지적|평가|취지|주장|게|것|글|메시지|이야기|얘기|생각|각오|방침|바람|소감|당부|판단|분석|전망))"
)
# “…”라고 불리는, “…”라는 주제로: a name, nobody's words
_NAMING = re.compile(
    r"\s?(?:이?라)?(?:고|는)\s?(?:적혀|쓰여|씌어|불리|불린|부르|부른|불러|이름|명명|적힌|적은|쓰인|쓴|새겨|표기|해서|이르|일컫|칭하|주제|제목|슬로건|구호|문구|표어|간판|별명|브랜드|타이틀)"
)
_ENDS = re.compile(r"(?:[다요까죠자지네걸라]|것|할 것|겠다|습니다)[.!?…]*$")
_HEADLINE_END = re.compile(r"(?:[다요까죠자지네라야해돼]|것|길|할|때|중|만|뿐|듯|수|음|기|도)[.!?…]*$")
# What a sentence says of the words before it (…는 이렇게 말문을 열었다) or after it (…가 남긴 말이 있다).
_THUS = re.compile("이렇게|이같이|말문을|입을 열|운을 [뗐떼]|첫마디|한마디")
_TOLD = re.compile(
    r"이렇게|이같이|다음과 같이|말이 있다|말을 남겼|한마디|말문을|입을 열|운을 [뗐떼]|[말강설전]\S{0,2}했다[.]?$"
)
# What parts a headline: the speaker stands between it and the quotation.
_HEADLINE_CUT = re.compile(r"…|\.\.+|[,;]|[·:](?=\s)")


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


def find_quotes(text: str, lines: list[Line], names: Names) -> list[Speech]:
    """One entry for every pair of quotation marks of the sentences that holds somebody's words, in the order of the text."""
    if not lines or not _PAIR.search(text, lines[0].start, lines[-1].end):
        return []
    found: list[Speech] = []
    last = NOBODY
    headlines: list[int] = []
    for n, line in enumerate(lines):
        head = line.kind in ("title", "subtitle")
        pairs = list(_PAIR.finditer(text, line.start, line.end))
        if not pairs:
            if not head:
                last = _carried(text, n, line, names, last)
            continue
        holes = [(m.start(), m.end()) for m in pairs]
        stop = line.start
        speaker = NOBODY
        for m in pairs:
            words = next(g for g in m.groups() if g is not None).strip()
            if head:
                who = _in_headline(text, n, line, names, holes, m)
                said = _is_headline_speech(words) or (who.name is not None and who.at >= stop)
            else:
                said = _is_speech(text, words, m.end(), line.end)
                who = _in_sentence(text, n, line, names, holes, (stop, *m.span()), speaker) if said else NOBODY
                if said and who.name is None and m.end() == line.end and n + 1 < len(lines):
                    # “….” 홍길동 시장의 말이다.
                    who = find_attributed(text, names, n + 1, line.end, lines[n + 1].end)
                    if who.name is None and _THUS.search(text, line.end, lines[n + 1].end):
                        who = find_subject(text, names, n + 1, line.end, lines[n + 1].end, [])
                if said and who.name is None:
                    who = _remembered(n, line, names, found, last)
                    said = who.name is not None or _QUOTATIVE.match(text, m.end()) is not None
            stop = m.end()
            if not said:
                continue
            speaker = who
            found.append(Speech(line.number, *m.span(), words, who.name, who.title, who.organization, who.named))
            if head and who.name is None:
                headlines.append(len(found) - 1)
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


def _in_sentence(
    text: str,
    n: int,
    line: Line,
    names: Names,
    holes: list[tuple[int, int]],
    span: tuple[int, int, int],
    before: Speaker,
) -> Speaker:
    """Who says a quotation of an article: the subject before it, else who spoke before it in the sentence, else whom the rest names.

    `span` is where the search begins, where the quotation begins, and where it ends.
    """
    begin, start, end = span
    who = find_subject(text, names, n, begin, start, holes)
    if who.name is None:
        who = before
    if who.name is None:
        who = find_behind(text, names, n, end, line.end, holes)
    return find_among(text, names, n, begin, start, end) if who.name is None else who


def _in_headline(
    text: str, n: int, line: Line, names: Names, holes: list[tuple[int, int]], quote: re.Match[str]
) -> Speaker:
    """Who says a quotation of a headline: who stands right before it, else the office behind it."""
    cuts = [m.end() for m in _HEADLINE_CUT.finditer(text, line.start, quote.start())]
    who = find_subject(text, names, n, cuts[-1] if cuts else line.start, quote.start(), holes)
    if who.name is not None:
        return who
    office = next((o for o in names.offices if quote.end() <= o.start < line.end), None)
    return of_office(office) if office else NOBODY


def _remembered(n: int, line: Line, names: Names, found: list[Speech], last: Speaker) -> Speaker:
    """Whom a sentence that names nobody goes on with; 그 is the one named last with an office, unless somebody has spoken since."""
    if any(is_pronoun(token) for token in names.tokens[n]):
        office = max((o for o in names.offices if o.end <= line.start), key=lambda o: o.end, default=None)
        if office is not None and not (found and found[-1].end > office.end):
            return of_office(office)
    return last


def _carried(text: str, n: int, line: Line, names: Names, last: Speaker) -> Speaker:
    """The person whom a sentence without a quotation is about, for the words that the next one gives."""
    if any(is_pronoun(token) for token in names.tokens[n]):
        return last
    told = _TOLD.search(text, line.start, line.end) is not None
    who = find_subject(text, names, n, line.start, line.end, [], behind=not told)
    return who if who.name is not None and (told or who.named or who.title or who.name.endswith("씨")) else last


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
