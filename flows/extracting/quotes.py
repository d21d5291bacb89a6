"""Direct speech: whose words stand between quotation marks."""

import re
from bisect import bisect_right
from collections import deque
from operator import attrgetter
from typing import NamedTuple

from flows.extracting.names import Names
from flows.extracting.spans import Line
from flows.extracting.speakers import (
    NOBODY,
    Speaker,
    find_among,
    find_attributed,
    find_behind,
    find_subject,
    is_among,
    is_human,
    is_pronoun,
    of_office,
)

# The marks come first: to look for one of a few is faster than to try every syllable.
_PAIR = re.compile(
    r"“([^“”\"\n]{2,600})\"(?=\s?(?:이?라|고|며|면서))|\"([^\"“”\n]{2,600})”(?=\s?(?:이?라|고|며|면서))|“([^“”\n]{2,600})[”“]|\"([^\"\n]{2,600})\"|＂([^＂\n]{2,600})＂|‘(?<![가-힣A-Za-z0-9]‘)([^‘’\n]{8,300})’(?=\s?(?:이?라고|고|며|면서|이?라며))"
)
_QUOTATIVE = re.compile(
    r"\s?(?:이?라(?:고|며|면서|던)|이며\s|고(?=[\s도는]|[가-힣])|며(?![가-힣])|면서|하고\s|이?란\s(?:말|입장|반응|설명|지적|평가)|(?:이?라)?는\s?(?:설명|입장|반응|뜻|의견|말|목소리|지적|평가|취지|주장|게|것|글|메시지|이야기|얘기|생각|각오|방침|바람|소감|당부|판단|분석|전망|불만|우려|하소연|비판|관측|볼멘소리|기대|비난|호소|해명|반박|내용의|의지|포부|의향|소신|조언|제안|답변|요구|경고|(?:짧은 |뼈 있는 |긴 )?(?:입장문|성명|글귀|문자|한마디|농담|덕담|인사)|(?:[가-힣0-9]{1,5}\s){1,2}(?:방향|방침|입장|의지|포부|각오|뜻|구상|비전|소감|당부)[을를은도]))"
)
# “… 나서 줄 것”을 당부했다
_DEMANDED = re.compile(
    r"\s?[을를도]\s(?:[가-힣]{2,5}\s)?(?:당부|주문|요청|강조|촉구|약속|제안|건의|다짐|지시|호소|부탁|요구|권고|역설)(?=[했하한드])"
)
# “…”라고 불리는, “…”라는 주제로: a name, nobody's words
_NAMING = re.compile(
    r"\s?(?:이?라)?(?:고|는)\s?(?:적혀|쓰여|씌어|불리|불린|부르|부른|불러|이름|명명|적힌|적은|쓰인|쓴|새겨|표기|해서|이르|일컫|칭하|주제|제목|슬로건|구호|문구|표어|간판|별명|브랜드|타이틀)"
)
_ENDS = re.compile(r"(?:[다요까죠자지네걸라]|것|할 것|겠다|습니다)[.!?…]*$")
_HEADLINE_END = re.compile(r"(?:[다요까죠자지네라야해돼]|것|길|할|때|중|만|뿐|듯|수|음|기|도)[.!?…]*$")
# What a sentence says of the words before it (…는 이렇게 말문을 열었다) or after it (…가 남긴 말이 있다).
_THUS = re.compile("한 말이다|남긴 말이다|이렇게|이같이|말문을|입을 열|운을 [뗐떼]|첫마디|한마디")
_TOLD = re.compile(
    r"이렇게|이같이|다음과 같이|말이 있다|말을 남겼|한마디|말문을|입을 열|운을 [뗐떼]|[말강설전]\S{0,2}했다[.]?$"
)
_IS = re.compile("(?:이다|이었다|였다|다)[.]")
_WHOSE = re.compile("(?:이?라)?는 ")
# What parts a headline: the speaker stands between it and the quotation.
_HEADLINE_CUT = re.compile(r"…|\.\.+|[,;]|[·:](?=\s)")


_REMEMBERED = 40
"""How many sentences back somebody may be named whose words follow."""


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
    reader = _Reader(text, lines, names)
    for n, line in enumerate(lines):
        pairs = list(_PAIR.finditer(text, line.start, line.end))
        if line.kind in ("title", "subtitle"):
            reader.headline(n, pairs)
        elif pairs:
            reader.sentence(n, pairs)
        else:
            reader.unread.append(n)
    return _headline_speakers(reader.found, reader.headlines)


class _Reader:
    """Reads the quotations of an article from its beginning to its end, and remembers who spoke."""

    def __init__(self, text: str, lines: list[Line], names: Names) -> None:
        self.text, self.lines, self.names = text, lines, names
        self.found: list[Speech] = []
        self.headlines: list[int] = []
        """Which of `found` are headlines that leave the speaker out."""
        self.last = NOBODY
        self.opening = next((line.start for line in lines if line.kind not in ("title", "subtitle")), 0)
        self.unread: deque[int] = deque(maxlen=_REMEMBERED)
        """The sentences without a quotation since somebody spoke; looked into only when a quotation needs them."""
        self.offices = {office.person: office for office in names.offices}
        people = [naming for naming in names.namings if naming.kind == "person" and naming.key in self.offices]
        self.by_end = sorted(people, key=attrgetter("end"))

    def headline(self, n: int, pairs: list[re.Match[str]]) -> None:
        """The quotations of a headline: who stands right before one, else the office behind it."""
        line, holes, stop = self.lines[n], [m.span() for m in pairs], self.lines[n].start
        for quote in pairs:
            cuts = [m.end() for m in _HEADLINE_CUT.finditer(self.text, line.start, quote.start())]
            who = find_subject(self.text, self.names, n, cuts[-1] if cuts else line.start, quote.start(), holes)
            if who.name is None:
                behind = (o for o in self.names.offices.near(quote.end(), line.end) if quote.end() <= o.start)
                who = next((of_office(office) for office in behind), NOBODY)
            spoken = _is_headline_speech(_words(quote))
            surely = (
                who.named
                or who.title
                or who.organization
                or is_human((who.name or "").removesuffix("들").rpartition(" ")[2])
            )
            if spoken or (who.name is not None and who.at >= stop and surely) or len(_words(quote).split()) > 2:
                if who.name is None or not (spoken or surely):
                    self.headlines.append(len(self.found))
                    who = NOBODY
                self._add(line, quote, who)
            stop = quote.end()

    def sentence(self, n: int, pairs: list[re.Match[str]]) -> None:
        """The quotations of a sentence of the article."""
        line, holes, stop = self.lines[n], [m.span() for m in pairs], self.lines[n].start
        speaker = NOBODY
        for quote in pairs:
            if _is_speech(self.text, _words(quote), quote.end(), line.end) or self._owned(quote):
                who = self._speaker(n, stop, quote, holes, speaker)
                if who.name is not None or _QUOTATIVE.match(self.text, quote.end()):
                    self._add(line, quote, who)
                    speaker = who
            stop = quote.end()
        if speaker.name is not None:
            self.last = speaker
            self.unread.clear()

    def _owned(self, quote: re.Match[str]) -> bool:
        """“… 매달렸다”는 홍길동 시장은: whether the one whose words they are stands right behind."""
        match = _WHOSE.match(self.text, quote.end())
        if match is None:
            return False
        near = self.names.namings.near(match.end(), match.end() + 1)
        return any(naming.kind == "person" and naming.start == match.end() for naming in near)

    def _add(self, line: Line, quote: re.Match[str], who: Speaker) -> None:
        place = (line.number, *quote.span())
        self.found.append(Speech(*place, _words(quote), who.name, who.title, who.organization, who.named))

    def _speaker(
        self, n: int, begin: int, quote: re.Match[str], holes: list[tuple[int, int]], before: Speaker
    ) -> Speaker:
        """Who says a quotation: the subject before it, who spoke `before` it in the sentence, or whom the rest, the next sentence or the ones before name."""
        text, names, line = self.text, self.names, self.lines[n]
        who = find_subject(text, names, n, begin, quote.start(), holes)
        if who.name is None:
            who = before
        if who.name is None:
            who = find_behind(text, names, n, quote.end(), line.end, holes)
        if who.name is None:
            who = find_among(text, names, n, begin, quote.start(), quote.end())
        if who.name is None and quote.end() == line.end and n + 1 < len(self.lines):
            who = self._next(n + 1)
        if who.name is None and is_among(text, quote.end()):
            return NOBODY  # …라는 비판이 나온다: nobody's who spoke before
        if who.name is None:
            who = self._remembered(n)
        if who.name is None and quote.end() == line.end and self.last.name is None and self._nobody_before(line):
            ahead = (m for m in range(n + 1, min(n + 3, len(self.lines))) if self.lines[m].kind == line.kind)
            firsts = (
                find_subject(text, names, m, self.lines[m].start, self.lines[m].end, [], behind=True) for m in ahead
            )
            who = next((first for first in firsts if first.named), NOBODY)  # an interview that opens with the words
        return who

    def _nobody_before(self, line: Line) -> bool:
        """Whether the article itself, its headlines apart, has named no person in office before a sentence."""
        n = bisect_right(self.by_end, line.start, key=attrgetter("end"))
        return not n or self.by_end[n - 1].end <= self.opening

    def _next(self, n: int) -> Speaker:
        """Whom the sentence behind a quotation names: 홍길동 시장의 말이다, 홍길동 시장은 이렇게 말했다."""
        line = self.lines[n]
        who = find_attributed(self.text, self.names, n, line.start, line.end, [])
        if who.name is None and _THUS.search(self.text, line.start, line.end):
            who = find_subject(self.text, self.names, n, line.start, line.end, [])
        return who

    def _remembered(self, n: int) -> Speaker:
        """Whom a sentence that names nobody goes on with; 그 is the one with an office who is named last, unless somebody has spoken since."""
        start = self.lines[n].start
        if any(is_pronoun(token) for token in self.names.tokens[n]):
            n = bisect_right(self.by_end, start, key=attrgetter("end"))
            last = self.by_end[n - 1] if n else None
            if last is not None and not (self.found and self.found[-1].end > last.end):
                return of_office(self.offices[last.key])
        return next((who for m in reversed(self.unread) if (who := self._about(m)).name is not None), self.last)

    def _about(self, n: int) -> Speaker:
        """The person whom a sentence without a quotation is about, for the words that follow it."""
        line = self.lines[n]
        if any(is_pronoun(token) for token in self.names.tokens[n]):
            return NOBODY
        if (whose := find_attributed(self.text, self.names, n, line.start, line.end, [])).name is not None:
            return whose  # 그 자리에서 만난 한 주민의 말도 귀에 남는다.
        for office in self.names.offices.near(line.start, line.end):
            if _IS.match(self.text, office.end):
                return of_office(office)  # 가장 먼저 일어선 이는 홍길동 의원이었다.
        told = _TOLD.search(self.text, line.start, line.end) is not None
        who = find_subject(self.text, self.names, n, line.start, line.end, [], behind=not told)
        return who if who.name is not None and (told or who.named or who.title or who.name.endswith("씨")) else NOBODY


def _words(quote: re.Match[str]) -> str:
    return next(g for g in quote.groups() if g is not None).strip()


def _is_speech(text: str, words: str, end: int, stop: int) -> bool:
    if _NAMING.match(text, end, stop):
        return False
    if _QUOTATIVE.match(text, end, stop) or (words.endswith("것") and _DEMANDED.match(text, end, stop)):
        return True
    return (
        len(words) > 9
        and bool(_ENDS.search(words))
        and not (words.endswith("하다") and end < stop)  # “시민이 묻고 시장이 답하다” 행사: a title
        and not re.match(r"[은는이가을를의에로과와]", text[end : end + 1] or " ")
    )


def _is_headline_speech(words: str) -> bool:
    return len(words) > 6 and (" " in words or len(words) > 12) and bool(_HEADLINE_END.search(words))


def _headline_speakers(found: list[Speech], headlines: list[int]) -> list[Speech]:
    """A headline that leaves the speaker out quotes the one whose words in the article share most of its words."""
    if not headlines:
        return found
    body = [s for i, s in enumerate(found) if i not in headlines and s.speaker is not None]
    for i in headlines:
        words = {w[:2] for w in re.findall(r"[가-힣A-Za-z0-9]{2,}", found[i].quote)}
        least = 2 if _is_headline_speech(found[i].quote) else max(3, len(words) * 2 // 3)
        scored = [
            (len(words & {w[:2] for w in re.findall(r"[가-힣A-Za-z0-9]{2,}", s.quote)}), -n, s)
            for n, s in enumerate(body)
        ]
        best = max(scored, key=lambda x: x[:2], default=None)
        if best is not None and (best[0] >= least or (least == 2 and len({s.speaker for s in body}) == 1)):
            found[i] = found[i]._replace(
                speaker=best[2].speaker, title=best[2].title, organization=best[2].organization, named=best[2].named
            )
    return [s for i, s in enumerate(found) if i not in headlines or s.speaker is not None]
