"""The offices that a sentence gives to people: 감사에 홍길동 변호사가 선출됐다, 홍길동 대표를 새 회장으로 뽑았다."""

import re

from flows.extracting.name_words import ACTING, BEFORE_TITLE, DEPARTMENTS
from flows.extracting.offices import Role, may_be_firm, plain_gap, word_at
from flows.extracting.words import Token, is_name

_TO = frozenset(("에", "에는", "엔"))
_AS = frozenset(("으로", "로"))
_CHOSEN = re.compile(
    "(?:당선|선출|선임|임명|내정|위촉|추대|발탁|지명|낙점|연임|재선임|영입|취임|부임)[가-힣]|뽑[았혔힌]|맡[았겼]"
)
_PASSIVE = re.compile(
    "(?:당선|취임|부임)[가-힣]|(?:선출|선임|임명|내정|위촉|추대|발탁|지명|낙점|영입|재선임|연임)[됐된되돼]|뽑[혔힌]|맡[았겼]|연임[했하]"
)
"""Said of who takes the office, not of who gives it."""
_OWNS = frozenset(("", "의", "를", "을"))
"""누리협회 회장에, 누리협회의 회장에, 누리협회를 이끌 회장에"""
_WHO = ("이 ", "가 ", "은 ", "는 ")
_TOPICS = frozenset(("은", "는", "이", "가"))
_REACH = 5


def appointments(text: str, tokens: list[Token], marked: list[int], found: list[Role]) -> list[Role]:
    """A further role of each person to whom a sentence gives an office; `found`: the roles that it names beside them."""
    if not tokens:
        return []
    end = tokens[-1].end
    held = _held(text, tokens, found)
    chosen = [match.start() for match in _CHOSEN.finditer(text, tokens[0].start, end)]
    if not chosen:
        return held + _careers(text, tokens, found)
    takes = any(text.startswith("맡", place) for place in chosen)
    given = [
        at
        for at in marked
        if tokens[at].word.office and (tokens[at].word.particle in _TO or (takes and tokens[at].word.particle == "은"))
    ]
    more = held + _careers(text, tokens, found)
    for n, at in enumerate(given):
        stop = next((place for place in chosen if place > tokens[at].start), tokens[at].start)
        if n + 1 < len(given):
            stop = min(stop, tokens[given[n + 1]].start)
        people = {role.name_start: role.person for role in found if tokens[at].end <= role.name_start < stop}
        if at + 1 < len(tokens) and tokens[at + 1].start < stop and is_name(tokens[at + 1].word.stem):
            people.setdefault(tokens[at + 1].start, tokens[at + 1].word.stem)  # 위원장에 홍길동을
        if not people and tokens[at].word.particle == "에":  # 홍길동 교수가 새 원장에 취임했다
            taken = _PASSIVE.match(text, stop) is not None
            before = [r for r in found if taken and r.end < tokens[at].start and text.startswith(_WHO, r.end)]
            people = {before[-1].name_start: before[-1].person} if before and stop > tokens[at].start else {}
        if tokens[at].word.particle == "은":  # 단장은 홍길동 교수가 맡는다; not 홍길동 시장은, 시장은 홍길동 국장에게
            taking = {role.name_start for role in found if text.startswith(("이 ", "가 "), role.end)}
            own = any(role.start < tokens[at].start < role.end for role in found)
            people = {start: person for start, person in people.items() if start in taking and not own}
        more += [_given(text, tokens, at, start, person) for start, person in people.items()]
    for at in marked:
        if tokens[at].word.office and tokens[at].word.particle in _AS and any(p > tokens[at].end for p in chosen):
            before = [role for role in found if role.end < tokens[at].start]
            act = next(p for p in chosen if p > tokens[at].end)
            marks = "을를은는이가" if _PASSIVE.match(text, act) else "을를"
            if (
                before
                and text[before[-1].end] in marks
                and not _BREAK.search(text, before[-1].end + 1, tokens[at].start)
            ):
                more.append(_given(text, tokens, at, before[-1].name_start, before[-1].person))
    return more


def _held(text: str, tokens: list[Token], found: list[Role]) -> list[Role]:
    """조합장을 지낸 홍길동 씨, 직무대행을 맡아 온 홍길동 부회장: an office in a clause that belongs to a person."""
    more: list[Role] = []
    if not _HOLDING.search(text, tokens[0].start, tokens[-1].end):
        return more
    for at, (_, end, word, _) in enumerate(tokens):
        match = _HOLDING.match(text, end) if word.particle in ("을", "를") else None
        if match is None or not (word.office or word.stem in ACTING):
            continue
        role = next((r for r in found if r.name_start >= match.end()), None)
        if (
            role is not None
            and not _BREAK.search(text, match.end(), role.name_start)
            and role.name_start - match.end() < 24
        ):
            held = _given(text, tokens, at, role.name_start, role.person)
            more.append(held._replace(start=tokens[at].start))
    return more


def _careers(text: str, tokens: list[Token], found: list[Role]) -> list[Role]:
    """홍길동 원장은 누리대 교수와 다온학회 회장을 지냈다: the offices of whom the sentence is about."""
    more: list[Role] = []
    for match in _CAREER.finditer(text, tokens[0].start, tokens[-1].end):
        about = [r for r in found if r.end < match.start() and text.startswith(("은", "는"), r.end)]
        at = next((n for n, t in enumerate(tokens) if t.start < match.start() <= t.end), None)
        while about and at is not None and tokens[at].word.office and tokens[at].start > about[-1].end:
            held = _given(text, tokens, at, about[-1].name_start, about[-1].person)
            end = tokens[at].start + len(tokens[at].word.stem)
            more.append(held._replace(start=tokens[at].start, end=end))
            at = next((n for n in range(at - 1, max(at - 5, -1), -1) if tokens[n].word.office), None)
            if at is None or not ("," in tokens[at + 1].gap or tokens[at].word.particle in ("과", "와")):
                break
    return more


_CAREER = re.compile(
    r"(?:[을를]| 등을) (?:두루 |차례로 )?(?:지냈|역임했|역임하|거쳤|거쳐|겸하고 있|겸직하고 있|맡고 있|맡아 ?왔)"
)
_HOLDING = re.compile(r" (?:지낸|맡은|맡아 ?온|맡고 있는|역임한|겸하고 있는|겸하는|겸직하는|거친|지내고|거쳐 온) ")
_BREAK = re.compile(r"[,.“”\"]|(?:은|는|이|가) ")


def _given(text: str, tokens: list[Token], at: int, name_start: int, person: str) -> Role:
    """The office at `at` of a person who stands elsewhere: its body is glued to it, before it, or what the sentence is about."""
    word = tokens[at].word
    place = (name_start, name_start + len(person), person, name_start, word.office or word.stem)
    before = tokens[at - 1].word if at and plain_gap(tokens[at].gap) else None
    if (
        before
        and word.body.endswith(DEPARTMENTS)
        and (before.org or before.gov or (at > 1 and tokens[at - 2].word.stem == "이"))
    ):
        place = (*place[:-1], word.stem)  # 이 조합 경제사업본부장
    elif word.body and text.startswith(word.body, tokens[at].start):
        return Role(*place, word.body, (tokens[at].start, tokens[at].start + len(word.body)))
    n = at - 1
    while n >= 0 and at - n < _REACH and plain_gap(tokens[n + 1].gap):
        school = tokens[n].word.stem.endswith(("대", "대학교")) and n == at - 1 and len(tokens[n].word.stem) > 2
        if (tokens[n].word.org or tokens[n].word.gov or school) and tokens[n].word.particle in _OWNS:
            return Role(*place, *_body(text, tokens[n]))
        if tokens[n].word.office and word_at(text, tokens[n]) not in BEFORE_TITLE:
            break
        n -= 1
    if at > 1 and tokens[at - 2].word.stem == "이" and plain_gap(tokens[at].gap) and plain_gap(tokens[at - 1].gap):
        return Role(*place, f"이 {tokens[at - 1].word.stem}", None)  # 이 조합 본부장
    if at > 1 and word_at(text, tokens[at - 1]) in BEFORE_TITLE and plain_gap(tokens[at - 1].gap):
        named = tokens[at - 2]  # 다온재단 신임 이사장에
        if not named.word.particle and may_be_firm(named, word_at(text, named)):
            return Role(*place, *_body(text, named))
    about = next((t for t in tokens[:at] if (t.word.org or t.word.gov) and t.word.particle in _TOPICS), None)
    return Role(*place, *(_body(text, about) if about else (None, None)))


def _body(text: str, token: Token) -> tuple[str, tuple[int, int]]:
    span = (token.start, token.start + len(token.word.stem))
    return text[slice(*span)], span
