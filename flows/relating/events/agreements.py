"""Agreements that an article reports as its news: who signed, how many, when, and the clauses."""

import re
from datetime import date, timedelta
from typing import NamedTuple

from flows.extracting.names import Names
from flows.extracting.spans import Line
from flows.extracting.words import Token
from flows.relating.events.events import Event

_BULLET = re.compile(r"[▲△▷▶◇◆○●■□①-⑳]")
_SEVERAL = re.compile(
    r"(?:협약|MOU|양해각서)(?:은|도|을|를)?[ \u00a0](?:모두[ \u00a0])?([0-9]+|두|세|네|다섯)[ \u00a0]?건"
)
_TOTAL = re.compile(
    r"((?<![0-9.,])[1-9][0-9]{0,3}|두|세|네|다섯|여섯|일곱|여덟|아홉|열|양)[ \u00a0]?(?:여)?(?:개|곳의?)?[ \u00a0]?(?:협력|참여|유관|관계|지역|공공|민간|국내)?[ \u00a0]?"
    r"((?:(?:기관|기업|단체|대학|연구소|병원|학교|시군)[·ㆍ])*(?:기관|기업|회사|대학교|대학|업체|단체|은행|병원|지자체|시·군|시군|부처|공기업|개사|사|곳|측|자|(?<=[두세네] )[군시도]))(?:[ \u00a0]?(?:간|과|와|이|가|은|는)(?![가-힣]))"
)
_WORDS = {"두": 2, "양": 2, "세": 3, "네": 4, "다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8, "아홉": 9, "열": 10}
_JOINTS = (",", "·", "‧", "ㆍ")
_NO_SUBJECT = frozenset("같 많 작 높 좋 깊 이 그".split())
"""With 은 behind them no subject: 같은 자리에서."""
_AMONG = frozenset("비롯한 비롯해 포함한 포함해".split())
_NO_PARTY = frozenset("이날 또 이어 앞서 한편 특히 지난 오는 올해 함께 그리고 및".split())
_ABOUT = re.compile(
    "협약|MOU|각서|양측|양사|[두세네] (?:기관|회사)|[2-9]자[는가]|[0-9]개 ?(?:기관|기업|회사|대학|업체|단체|지자체|시|군|사)[은는]|이들|기관들|협력"
)
_FOLLOWS = re.compile("다음|아래|내용")
_TALLY = re.compile(
    r"[ \u00a0]*등(?:[ \u00a0]|을|의|에|이|$)|에[ \u00a0](?:대해|관해)[ \u00a0][^\n]*기로[^\n]*$|[을를][ \u00a0](?:공동[ \u00a0])?(?:협력|추진|진행|지원|논의)(?:하기로|키로|해[ \u00a0]나가기로)[^\n]*$|[이가을를][ \u00a0](?:담|포함|명시|규정|들어|뼈대|골자)[^\n]*$"
)
_SIGNERS = re.compile(
    _TOTAL.pattern
    + r"[ \u00a0]?(?:서명|참여|동참|이름을 올리)[^\s]{0,2}[ \u00a0](?:[가-힣]+[ \u00a0])?(?:협약|각서|MOU)"
)


class Clause(NamedTuple):
    """A clause of an agreement at [start, end)."""

    sentence: int
    start: int
    end: int


class Agreement(NamedTuple):
    """An agreement, told of at [start, end). `parties` is None where the text does not say how many."""

    sentence: int
    start: int
    end: int
    parties: int | None
    named: list[str]
    signed: date | None
    clauses: list[Clause]


def find_agreements(
    text: str, lines: list[Line], names: Names, events: list[Event], published: date | None
) -> list[Agreement]:
    """The agreements among the events that are the article's own news, with their clauses."""
    found: list[Agreement] = []
    places = {line.number: n for n, line in enumerate(lines)}
    first = [line.number for line in lines if line.kind == "body"][:3]
    for event in events:
        if event.type != "agreement" or not _own_news(event, first, published):
            continue
        n = places[event.sentence]
        sentence = text[lines[n].start : lines[n].end]
        several = _SEVERAL.search(sentence)
        if several:
            count = _WORDS.get(several[1]) or int(several[1])
            found += [Agreement(event.sentence, event.start, event.end, None, [], event.first, [])] * min(count, 50)
            continue
        parties, named = _parties(text, lines[n], names.tokens[n], names, event)
        if n + 1 < len(lines) and (signers := _SIGNERS.search(text, lines[n + 1].start, lines[n + 1].end)):
            parties = _number(signers[1])
        found.append(
            Agreement(event.sentence, event.start, event.end, parties, named, event.first, _clauses(text, lines, n))
        )
    return found


def _own_news(event: Event, first: list[int], published: date | None) -> bool:
    if event.first is None or published is None:
        return event.sentence in first
    return timedelta(0) <= published - event.first <= timedelta(days=10)


def _number(word: str) -> int:
    return _WORDS.get(word) or int(word)


def _parties(text: str, line: Line, tokens: list[Token], names: Names, event: Event) -> tuple[int | None, list[str]]:
    """How many signed, and who is named.

    Those in the subject and those with whom it signs are counted, each side by the number that the text states (두 회사와, 등 6개 기관은) or by
    the entries of its list, known bodies or not. A list that ends in a bare 등 settles nothing.
    """
    named: dict[str, str] = {}
    for m in names.namings.near(line.start, event.start):
        if (
            m.kind == "organization"
            and m.sentence == line.number
            and m.start < event.start
            and (m.key[0] == "r" or not text.startswith("에서", m.end))  # 누리연구소에서: where it was signed
        ):
            named.setdefault(m.key, " ".join(text[m.start : m.end].split()))
    clauses = _BULLET.search(text, line.start + 2, event.start)  # not the outline's own □
    before = [t for t in tokens if t.start < (clauses.start() if clauses else event.start)]
    places = range(len(before))
    topics = (i for i in places if _closes(text, before, i, ("은", "는", "이", "가")) and _ends_list(before, i))
    subject = next(topics, None)
    partners = [
        i
        for i in reversed(places)
        if _closes(text, before, i, ("와", "과", "와의", "과의"))
        and not _is_department(text[before[i].start : before[i].end])
    ]
    partners = [i for i in partners if subject is None or i > subject]
    ends = {m.end for m in names.namings.near(line.start, event.start) if m.kind == "organization"}
    # 누리온과 인재 육성과 취업을 위한 협약: a body, where one stands with 과
    partner = next((i for i in partners if _body_end(text, before[i]) in ends), partners[0] if partners else None)
    sides = [_side(text, before, i) for i in (subject, partner) if i is not None]
    total: int | None = None
    if sides and None not in sides:
        total = sum(n for n in sides if n is not None)
    if total is None or total < 2:
        stated = _TOTAL.search(text, line.start, event.end) if not sides or len(sides) == 1 else None
        total = _number(stated[1]) if stated else None
    return total, list(named.values())


def _is_department(word: str) -> bool:
    """계약학과, but 누리대학과 and 다온화학과 are a university and a firm with their particle."""
    return word.endswith("학과") and not word.endswith(("대학과", "화학과"))


def _closes(text: str, tokens: list[Token], i: int, particles: tuple[str, ...]) -> bool:
    """Whether a token ends in one of the particles, or is one behind a bracket: 누리온(대표 한가람)과."""
    token = tokens[i]
    return token.word.particle in particles or (
        token.gap[-1:] in (")", "）") and text[token.start : token.end] in particles
    )


def _body_end(text: str, token: Token) -> int:
    """Where the name ends that a token's particle follows, a note in brackets left out."""
    if token.gap[-1:] in (")", "）"):
        return max(text.rfind("(", 0, token.start), text.rfind("（", 0, token.start))
    return token.start + len(token.word.stem)


def _ends_list(tokens: list[Token], i: int) -> bool:
    """Whether the particle of a token may close the subject: 열리는 in 열리는 회의에서 does not."""
    if tokens[i].gap[-1:] in (")", "）"):
        return True
    if tokens[i].word.stem in _NO_SUBJECT:
        return False
    before = tokens[i - 1].word.particle if i and not tokens[i].gap.strip() else ""
    return before in ("", "와", "과", "등", "의")


def _side(text: str, tokens: list[Token], last: int) -> int | None:
    """How many the list holds that ends at a token; None where a bare 등 leaves it open."""
    first = last
    joints: list[int] = []
    while first > 0:
        mark, before = tokens[first].gap.strip(), tokens[first - 1]
        if mark[:1] in (")", "）"):
            opened = next((n for n in range(first - 1, 0, -1) if tokens[n].gap.strip()[-1:] in ("(", "（")), None)
            if opened is None:
                break
            at, first, mark, before = tokens[first].start, opened, mark[1:].strip(), tokens[opened - 1]
        else:
            at = tokens[first].start
        if before.word.stem in _AMONG and first > 1 and tokens[first - 2].word.particle in ("을", "를"):
            first -= 2  # 누리온을 비롯한 기업 7곳: one of the seven
            continue
        if before.word.stem == "그리고" and not mark:
            first -= 1
            continue
        if before.word.particle not in ("", "와", "과", "등", "의", "인") or before.word.stem in _NO_PARTY:
            break
        if mark in _JOINTS or (not mark and _closes(text, tokens, first - 1, ("와", "과"))):
            joints.append(at)
        elif mark:
            break
        first -= 1
    begin = tokens[first].start
    whole = text[begin : tokens[last].end]
    stated = next(reversed(list(_TOTAL.finditer(whole + " "))), None)
    if stated is None:
        return None if re.search(r"[ \u00a0]등(?:과|은|이)?$", whole) else 1 + len(joints)
    if whole[: stated.start()].endswith("외 "):
        return _number(stated[1]) + len(joints) + 1  # 누리온 외 2개 업체와
    number, listed = _number(stated[1]), sum(at <= begin + stated.start() for at in joints)
    behind = sum(at >= begin + stated.end() for at in joints)  # 세 군과 누리은행은
    return (
        max(number, listed + 1) if re.search(r"등[ \u00a0]$", whole[: stated.start()]) else number + listed
    ) + behind


def _clauses(text: str, lines: list[Line], n: int) -> list[Clause]:
    """The entries of the first list within the next sentences that belongs to the agreement."""
    for at, line in enumerate(lines[n : n + 8], n):
        sentence = text[line.start : line.end]
        marks = [line.start + m.start() for m in _BULLET.finditer(sentence)]
        if len(marks) > 2 and marks[0] == line.start and text[marks[0]] != text[marks[1]]:
            marks = marks[1:]  # ○ 협약 기관은 ▲… ▲…
        about = _ABOUT.search(sentence) or (at == n + 1 and (marks[:1] == [line.start] or _FOLLOWS.search(sentence)))
        if len(marks) > 1 and about and _alike(text, marks):
            ends = [*marks[1:], line.end]
            return [_clause(text, line.number, a, b, last=b == line.end) for a, b in zip(marks, ends, strict=True)]
        told = _ABOUT.search(sentence) and (at > n or _FOLLOWS.search(sentence))
        if told and (run := _own_lines(text, lines, at)):
            return run
    return []


def _alike(text: str, marks: list[int]) -> bool:
    return len({text[m] for m in marks}) == 1 or all("①" <= text[m] <= "⑳" for m in marks)


def _own_lines(text: str, lines: list[Line], n: int) -> list[Clause]:
    """Entries that stand on lines of their own, all under one mark that is not the one of the line before them."""
    run: list[Line] = []
    for line in lines[n + 1 : n + 16]:
        if (
            not _BULLET.match(text, line.start)
            or text[line.start] == text[lines[n].start]
            or not _alike(text, [x.start for x in (*run, line)])
        ):
            break
        run.append(line)
    return [_clause(text, line.number, line.start, line.end, last=False) for line in run] if len(run) > 1 else []


def _clause(text: str, sentence: int, start: int, end: int, *, last: bool) -> Clause:
    start += 1
    while start < end and text[start] in " \u00a0":
        start += 1
    if last:
        tally = _TALLY.search(text, start, end)
        end = tally.start() if tally else end
    while end > start and text[end - 1] in " \u00a0,.;\n":
        end -= 1
    return Clause(sentence, start, max(end, start + 1))
