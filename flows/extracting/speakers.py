"""Who speaks: the subject around a quotation, a person by name or the whole phrase that stands for one."""

import re
from bisect import bisect_left
from operator import attrgetter
from typing import NamedTuple

from flows.extracting.name_words import SURNAMES
from flows.extracting.names import Names
from flows.extracting.office_holders import Office
from flows.extracting.words import Token

_START = attrgetter("start")
_HUMANS = frozenset(
    "광부 어부 농부 선주 퇴직자 관계자 담당자 대표 임원 직원 주민 시민 상인 농민 어민 학생 학부모 전문가 교수 연구원 애널리스트 당국자 소식통 참석자 참가자 이용자 소비자 노조원 근로자 노동자 종사자 사장 회장 점주 업주 자영업자 기업인 관광객 방문객"
    " 시민단체 환경단체 업계 관광업계 경제계 노동계 시민사회 변호사 의사 유족 당직자 의원 보좌관 운영자 사업자 건설사 조합원 입주민 투자자 대변인 위원장 위원 국장 과장 팀장 간부 고위급 실무자 책임자 공무원 간사 활동가"
    " 청년 어르신 할머니 할아버지 남성 여성 부부 선수 감독 교사 교장 원장 센터장 주부 기부자 창업자 개발자 연구자 지원자 수상자 가족 아버지 어머니 주인 가게주인 명 사람 손님 환자 간호사 회원 노조 회사 양측 정부 당국 여당 야당 도의회 시의회 군의회".split()
)
_HUMAN = re.compile(
    r"[가-힣]{1,8}(?:관계자|담당자|대표|임원|직원|주민|주부|상인|업주|점주|기부자|소장|노동자|근로자|업계|단체|평가단|대표단|연구진|봉사단|의원|노조|(?:공|상|농|어|시|도|군|구|주)민|교수|연구원|전문가|애널리스트|사장|회장|[가-힣]인|[가-힣]객|[가-힣]자)"
)
_TOPIC = frozenset("은 는 도 께서 께서는 측은 씨는 씨도 들은".split())
_SUBJECT = frozenset("이 가 측이 측 씨가 들이 씨".split())
# Words that open a sentence or clause and belong to no phrase: 반면 오창읍의 한 주부.
_LINKS = frozenset(
    "이어 또 이에 대해 관련 이날 반면 한편 또한 다만 이와 그러나 하지만 특히 앞서 달리 함께 그러면서 대해서 관련해 이처럼 그래서 따라서 실제로 여기에 아울러 반대로 그런데 그러자 이후 최근 당시 현재 어제 오늘 역시 마지막으로 끝으로 지난 오는 때 뒤 후 직후 끝에 는 게 것이 것은 건 라는 라고 이라고 며".split()
)
# Being there is no trait of a speaker: [선포식에 온] 한 부품업체 대표.
_CAME = frozenset("온 지켜본 들른 참석한 참가한 참여한 나온 모인 함께한 동석한 요구한 원한 요청한".split())
_RELATIVE = re.compile(
    r"[가-힣]*[은는던]|.*[깎친탄산쓴판꾼낸뗀든단간딴찬낀본맨선된한운온룬킨린친진난긴문푼끈인만낚온둔]$"
)
_CONNECTIVE = ("며", "고", "지만", "어서", "아서", "해서", "면서", "자마자", "는데", "으나", "려고", "도록", "더니")
_TIME = re.compile(
    r"[0-9０-９]{1,4}(?:일|월|년|시|분)|(?:지난|올|다음|이번|전|새)?(?:해|달|주|날|년|월)|올해|내년|작년|오전|오후|연말|연초"
)
_SPAN = ("동안", "넘게", "가까이", "째", "간", "남짓", "이상", "만에")
_PRONOUNS = frozenset(
    "그 그녀 이들 그들 이 저 나 우리 저희 누구 여기 이곳 그곳 이것 그것 이번 다음 문제 것 말 결과 이유 배경".split()
)
_NO_NOUN = (
    "에서",
    "에게",
    "해서",
    "면서",
    "다면",
    "려면",
    "지만",
    "대로",
    "까지",
    "부터",
    "에",
    "로",
    "면",
    "게",
    "지",
    "고",
    "려",
    "하",
    "되",
    "이",
    "기",
)
_ARGUMENTS = frozenset("을 를 에서 에 으로 로 와 과 이 가 도 까지 부터 만 에게".split())
_SAYING = "설명|말|전언|지적|얘기|이야기|다짐|각오|당부|입장|주장|판단|분석|반응|진단|평가|전망|생각|계획|구상|방침|풀이|바람|의견|소감|목소리|해명|반박|호소"
_SAID = frozenset(_SAYING.split("|"))
_BEHIND = re.compile(rf"의[ \u00a0](?:{_SAYING})")
_AMONG = re.compile(
    r"\s?(?:이?라|다|냐|자)?는\s?(?:말|반응|목소리|지적|우려|평가|비판|전망|관측|분석|의견|주장|불만|하소연|볼멘소리|기대)[이가도]"
)
_CHIEFS = frozenset("시장 군수 구청장 도지사 지사 사장 총장 이사장 조합장 장관 교육감 청장".split())
"""Heads whom an article may call by their office alone."""
_SHORT_REGION = frozenset("시 도 군 구".split())


class Speaker(NamedTuple):
    """A speaker; `named` where it is a person with an office. `at` is where the naming begins."""

    name: str | None
    title: str | None
    organization: str | None
    named: bool
    at: int


NOBODY = Speaker(None, None, None, False, -1)


def is_pronoun(token: Token) -> bool:
    """그는, 그녀가, 이들은: somebody named before."""
    return token.word.stem in ("그", "그녀", "이들", "그들") and token.word.particle in (_TOPIC | _SUBJECT)


def of_office(office: Office) -> Speaker:
    """The speaker who is named with an office."""
    return Speaker(office.person, office.title, office.organization, True, office.start)


def find_subject(
    text: str, names: Names, n: int, start: int, stop: int, holes: list[tuple[int, int]], *, behind: bool = False
) -> Speaker:
    """The subject of sentence `n` between `start` and `stop`, outside the quotations: the best kind of speaker, the last of its kind.

    A person goes before an unnamed one, that before a body, that before any other topic; `behind` a quotation only the first three.
    """
    tokens = _outside(names.tokens[n], start, stop, holes)
    best, rank = NOBODY, 0
    for i, token in enumerate(tokens):
        if (
            token.gap[-1:] in (")", "）")
            and text[token.start] != "씨"
            and text[token.start : token.end] in _TOPIC | _SUBJECT
        ):
            bracketed = _before_bracket(text, names, tokens, i)
            if bracketed is not None:
                best, rank = bracketed, 4 + bracketed.named
            continue
        topic = token.word.particle in _TOPIC or (
            not token.word.particle and text.startswith((" 역시", " 또한", " 측"), token.end)
        )
        last = i == len(tokens) - 1 and stop - token.end < 4
        direct = last and token.word.particle in ("", "들", "측") and not text[token.end : stop].strip(" ,:=…·-–/")
        if not (topic or direct or token.word.particle in _SUBJECT):
            continue
        if not (topic or direct) and _is_reported(text, tokens, i):
            continue
        speaker, kind = _speaker_at(text, names, tokens, i, last=last)
        weight = kind if topic or direct or kind == 5 else kind - 1 if last and kind > 1 else 1 if kind > 2 else 0
        nearest = topic and last and kind > 3 and not behind  # …당부했고, 회사 관계자는 “…”
        if (weight >= max(rank, 1) or nearest) and not (behind and weight < 3):
            best, rank = speaker, weight
    return best


def _is_reported(text: str, tokens: list[Token], i: int) -> bool:
    """정부가 in 정부가 돈을 푼다는 계획에 “…”: the subject of what is spoken about; 시장이 돈이 없다는 지적에 has two."""
    if tokens[i].word.office:
        return False
    for token in tokens[i + 1 :]:
        if token.word.particle in _SUBJECT:
            return False
        if text.endswith(("다는", "라는", "자는", "냐는"), token.start, token.end):
            return True
    return False


def _quoted(holes: list[tuple[int, int]], at: int) -> bool:
    """Whether a place lies in one of the quotations, which stand in the order of the text."""
    n = bisect_left(holes, (at,)) - 1
    return n >= 0 and at < holes[n][1]


def _outside(tokens: list[Token], start: int, stop: int, holes: list[tuple[int, int]]) -> list[Token]:
    """The words that begin between `start` and `stop`, outside the quotations."""
    first, last = bisect_left(tokens, start, key=_START), bisect_left(tokens, stop, key=_START)
    return [t for t in tokens[first:last] if not _quoted(holes, t.start)]


def _before_bracket(text: str, names: Names, tokens: list[Token], i: int) -> Speaker | None:
    """The person of 홍길동 회장(상의 회장)은 and 김모 씨(34)는, when the token is the particle behind the bracket."""
    token = tokens[i]
    opened = max(text.rfind(mark, 0, token.start) for mark in "(（")
    for office in names.offices.near(opened, opened):
        if office.start < opened and (opened <= office.end or office.end >= token.start - 1):
            return of_office(office)
    before = next((n for n in range(i - 1, -1, -1) if tokens[n].end <= opened), None)
    if before is None:
        return None
    raw = text[tokens[before].start : tokens[before].end]
    if raw in _HUMANS:  # 횟집 주인(58세)은: the 인 is no particle
        plain = tokens[before]._replace(word=tokens[before].word._replace(stem=raw, particle=""))
        tokens = [*tokens[:before], plain, *tokens[before + 1 :]]
    speaker, kind = _speaker_at(text, names, tokens, before, last=False)
    return speaker if kind > 2 else None


def _speaker_at(text: str, names: Names, tokens: list[Token], i: int, *, last: bool) -> tuple[Speaker, int]:
    """Whom a token names, and how surely: 5 a person, 4 somebody unnamed, 3 a body, 2 another topic."""
    token = tokens[i]
    word, end = token.word, token.start + len(token.word.stem)
    for office in names.offices.near(token.start, token.start + 1):
        if office.start <= token.start < office.end:
            return of_office(office), 5
    here = names.namings.near(token.start - len(token.gap), token.start + 1)
    for naming in here:
        if naming.kind == "person" and (
            naming.start <= token.start < naming.end or (word.office and naming.end + len(token.gap) == token.start)
        ):
            return of_office(next(o for o in names.offices if o.person == naming.key)), 5
    if i and word.stem in _SAID and tokens[i - 1].word.particle == "의":
        return _speaker_at(text, names, tokens, i - 1, last=last)  # 서산시의 입장은
    if folk := _folk(text, tokens, i):
        return folk, 4
    before = tokens[i - 1] if i and not token.gap.strip() else None
    if word.office and before is not None:
        last_name = " " + text[before.start : before.end]
        if known := next((o for o in names.offices if o.person.endswith(last_name)), None):
            return of_office(known)._replace(at=before.start), 5  # 스미스 대표 after 앨런 스미스
    if (
        word.office
        and before is not None
        and len(text[before.start : before.end]) == 1
        and text[before.start] in SURNAMES
        and text[before.start] not in "전한"
    ):
        return Speaker(text[before.start : end], word.office, None, False, before.start), 4
    if word.stem in _CHIEFS and not (before is not None and not before.word.particle):
        chiefs = {o.person: o for o in names.offices if (o.title or "").split(" ")[-1] == word.stem}
        if len(chiefs) == 1:
            return of_office(next(iter(chiefs.values())))._replace(at=token.start), 5  # 사장 “흑자 낸다”
    if (
        is_human(word.stem)
        or word.particle.startswith("측")
        or text.startswith(" 측", token.end)
        or (word.office and not word.body)
    ):
        return _phrase(text, names, tokens, i, " 측" if text.startswith(" 측", token.end) else ""), 4
    body = next((m for m in here if m.kind == "organization" and m.start <= token.start < m.end), None)
    if body is not None:
        name = text[body.start : body.end]
        return Speaker(name, None, name, False, body.start), 3
    if _is_noun(tokens, i, text, last=last):
        return _phrase(text, names, tokens, i, ""), 2
    return NOBODY, 0


def is_human(stem: str) -> bool:
    """Whether a word stands for people: 주민, 업계, 관계자."""
    if not stem:
        return False
    if stem[0].isdigit() and stem[-1] == "명":
        return True  # 주민 85명도
    return stem in _HUMANS or (len(stem) > 2 and _HUMAN.fullmatch(stem) is not None)


def _is_noun(tokens: list[Token], i: int, text: str, *, last: bool) -> bool:
    """Whether a topic may be a body or group: no time, pronoun or verb (물을 대는)."""
    word = tokens[i].word
    stem = word.stem
    if word.particle not in ("은", "는", "이", "가") or (len(stem) < 2 and stem not in _SHORT_REGION):
        return False
    if (
        stem in _PRONOUNS
        or stem in _LINKS
        or stem.endswith(_NO_NOUN)
        or (stem[-1] == "다" and word.particle == "는" and stem != "바다")  # 돈을 푼다는 계획
        or _TIME.fullmatch(stem)
        or word.place
        or word.venue
    ):
        return False
    if i and not tokens[i].gap.strip() and not last and tokens[i - 1].word.particle in _ARGUMENTS:
        return text[tokens[i - 1].start : tokens[i - 1].end] in _LINKS
    return True


def _folk(text: str, tokens: list[Token], i: int) -> Speaker | None:
    """김모 씨, 박모(58)씨, A씨, 이 모 씨: people without their names."""
    token = tokens[i]
    raw = text[token.start : token.end]
    if raw.startswith("씨") and i:
        words = [t for t in tokens[max(0, i - 3) : i] if not text[t.start : t.end].rstrip("세").isdigit()]
        if not words:
            return None
        single = len(words) > 1 and text[words[-1].start : words[-1].end] == "모"
        first = words[-2] if single else words[-1]
        name = text[first.start : words[-1].end]
        return Speaker(f"{name} 씨", None, None, False, first.start)
    at = raw.find("씨")
    if at > 0 and (raw[:at].isascii() or raw[at - 1] == "모"):
        first = tokens[i - 1] if raw[:at] == "모" and i else token
        return Speaker(text[first.start : token.start + at + 1], None, None, False, first.start)
    if token.gap.startswith(("(", "（")) or not i:
        return None
    return None


def _phrase(text: str, names: Names, tokens: list[Token], i: int, tail: str) -> Speaker:
    """The whole phrase that ends at a token: 태백에서 식당을 하는 57세 주민, 도의회의 한 의원, 업계 관계자."""
    first = _phrase_start(text, tokens, i)
    start, end = tokens[first].start, tokens[i].start + len(tokens[i].word.stem)
    if tokens[i].word.particle.startswith(("측", "들")):
        end += 1
    name = " ".join(text[start:end].split()) + tail
    own = next(
        (m for m in names.namings.near(start, end) if m.kind == "organization" and start <= m.start and m.end <= end),
        None,
    )
    return Speaker(name, None, text[own.start : own.end] if own else None, False, start)


def _phrase_start(text: str, tokens: list[Token], i: int) -> int:
    """The token with which a phrase begins: what modifies its noun, and what belongs to a verb that does."""
    first = i
    inside = False
    while first > 0 and not tokens[first].gap.strip():
        token = tokens[first - 1]
        raw, word = text[token.start : token.end], token.word
        if raw in _LINKS or raw in _CAME or raw.endswith("들에"):
            break
        if (
            not (raw == "한" or raw[0].isdigit())
            and raw.endswith(_CONNECTIVE)
            and not _is_department(tokens, first - 1, raw)
        ):
            break
        relative = (
            (len(raw) > 1 or raw in ("탄", "쓴", "산", "낸", "판", "든", "본", "된", "선", "킨", "온"))
            and raw not in ("한", "등")
            and not (word.org or word.gov or word.region or word.office)
            and _RELATIVE.fullmatch(raw)
        )
        if _TIME.fullmatch(raw) and not text[token.end :].lstrip().startswith(_SPAN):
            break
        if relative and not (inside and raw.endswith(("은", "는")) and tokens[first].word.particle in _ARGUMENTS):
            inside = True
        elif word.particle in _ARGUMENTS and not _is_department(tokens, first - 1, raw) and not raw.endswith(_SPAN):
            if not inside:
                break
        elif word.particle in _TOPIC and not inside:
            break
        first -= 1
    return first


def _is_department(tokens: list[Token], n: int, raw: str) -> bool:
    """산불과 in 산림청 산불과 관계자: the 과 is a department where a body stands before it."""
    return raw.endswith("과") and len(raw) > 2 and n > 0 and bool(tokens[n - 1].word.org or tokens[n - 1].word.gov)


def find_behind(text: str, names: Names, n: int, start: int, stop: int, holes: list[tuple[int, int]]) -> Speaker:
    """The speaker behind the words: “…”고 홍길동 시장은 말했다, “…”는 게 도의 설명이다."""
    who = find_attributed(text, names, n, start, stop, holes)
    return find_subject(text, names, n, start, stop, holes, behind=True) if who.name is None else who


def find_attributed(text: str, names: Names, n: int, start: int, stop: int, holes: list[tuple[int, int]]) -> Speaker:
    """Whose words something is said to be, outside the quotations: 홍길동 시장의 말이다, 도의 설명이다."""
    for office in names.offices.near(start, stop):
        if start <= office.start and not _quoted(holes, office.start) and _BEHIND.match(text, office.end):
            return of_office(office)
    tokens = _outside(names.tokens[n], start, stop, holes)
    for i, token in enumerate(tokens):
        if token.word.particle == "의" and _BEHIND.match(text, token.start + len(token.word.stem)):
            speaker, kind = _speaker_at(text, names, tokens, i, last=True)
            return speaker if kind else _phrase(text, names, tokens, i, "")
    return NOBODY


def is_among(text: str, end: int) -> bool:
    """Whether words that end there are said to be about: …라는 비판이 나온다."""
    return _AMONG.match(text, end) is not None


def find_among(text: str, names: Names, n: int, start: int, stop: int, end: int) -> Speaker:
    """업계 in 업계에서는 “…”는 말이 나온다: a group among whom something is said. `end` is where the quotation ends."""
    if not is_among(text, end):
        return NOBODY
    tokens = _outside(names.tokens[n], start, stop, [])
    for i in range(len(tokens) - 1, -1, -1):
        if tokens[i].word.particle not in ("에서는", "에서도", "에서", "에선"):
            continue
        group = i - 1 if tokens[i].word.stem in ("사이", "안팎", "일각") and i else i
        if is_human(tokens[group].word.stem):
            return _phrase(text, names, tokens, group, "")
    return NOBODY
