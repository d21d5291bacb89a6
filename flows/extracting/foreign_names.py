"""People from abroad with their offices: 톰 베이커(Tom Baker) 연구소장, 도널드 트럼프 미국 대통령, 요시다 겐지 도쿄대 교수."""

import re

from flows.extracting.body_words import is_common
from flows.extracting.gazetteer import FOREIGN, REGION_CODES
from flows.extracting.name_words import (
    COMMON_FRONTS,
    FOREIGN_OFFICES,
    GENERIC,
    GIVEN,
    NOT_NAMES,
    SURNAMES,
    TITLES,
    VERBAL,
)
from flows.extracting.offices import FORMER, Role, build_role, plain_gap, word_at
from flows.extracting.words import Token

_LATIN = re.compile(r"\(([A-Z][a-z]+(?: [A-Z][A-Za-z.]{0,20}){1,3})\) ")
_CUT = re.compile(r"[,.“”()·ㆍ]|[은는이가을를] ")


def spelled(text: str, tokens: list[Token], at: int) -> Role | None:
    """톰 베이커(Tom Baker) 누리대 연구소장: a name whose Latin spelling, of as many words, stands behind it."""
    for n in range(at - 2, max(at - 9, -1), -1):
        spelling = _LATIN.match(text, tokens[n].end)
        if spelling is None:
            continue
        first = n - spelling[1].count(" ")
        if first < 0 or _CUT.search(text, spelling.end(), tokens[at].start):
            return None
        name = tokens[first : n + 1]
        words = [word_at(text, t) for t in name]
        if any(len(w) > 5 or not ("가" <= w[0] <= "힣") or is_common(w) for w in words) or any(
            t.word.org or t.word.region or t.word.office or t.word.venue for t in name
        ):
            return None
        role = build_role(text, tokens, n, at)
        return role._replace(person=" ".join(words), start=name[0].start, name_start=name[0].start)
    return None


def foreign(text: str, tokens: list[Token], first: int, at: int, found: list[Role]) -> Role | None:
    """A name without a Korean surname, only in a list of people: …, 마르코 벨리니 누리모터스 부회장."""
    if tokens[at].word.stem == "시장" and not (at and word_at(text, tokens[at - 1]).endswith("시")):
        return None  # 아시아 시장: a market
    abroad = _abroad(text, tokens, first, at) or _sounding(text, tokens, first, at)
    if abroad is not None:
        return abroad
    if not found or at - first < 1 or first < 1 or not tokens[at].word.office:
        return None
    word = word_at(text, tokens[first])
    if word[-1] in "다고며" or any(word_at(text, t) in _NOT_FOREIGN for t in tokens[first:at]):
        return None
    before = tokens[first - 1]
    behind = max(found[-1].end, _bracket_end(text, found[-1].end))
    if not (
        behind >= before.start
        and ("," in tokens[first].gap or (before.word.particle or before.word.stem) in ("과", "와"))
    ):
        return None
    plain = tokens[first].word
    if (
        not 2 <= len(word) <= 6
        or plain.org
        or plain.region
        or plain.place
        or plain.office
        or not all("가" <= c <= "힣" for c in word)
    ):
        return None
    middle = tokens[first + 1 : at]
    if not middle and not tokens[at].word.body:
        return None
    if len(middle) > 1 and not any(t.word.org or t.word.region or t.word.office for t in middle[:1]):
        # 클라우스 베버 누리바이오 대표
        within = middle[1].word.place and len(middle) > 2 and middle[2].word.stem not in FOREIGN_OFFICES
        body = middle[2] if within else middle[1]
        span = (body.start, middle[-1].end)
        end = tokens[at].start + len(tokens[at].word.stem)
        person = f"{word} {word_at(text, middle[0])}"
        return Role(
            tokens[first].start, end, person, tokens[first].start, tokens[at].word.office, text[slice(*span)], span
        )
    return build_role(text, tokens, first, at)


def _bracket_end(text: str, at: int) -> int:
    """Where the bracket ends that stands right behind a person: 홍길동 시장(오른쪽)."""
    closed = text.find(")", at, at + 12) if text[at : at + 1] == "(" else -1
    return closed + 1


def _sounding(text: str, tokens: list[Token], first: int, at: int) -> Role | None:
    """요시다 겐지 도쿄대 교수, 누리시의 다나카 요시오 국장, 응우옌 반 하이 누리마켓 구매이사: two words (three of Vietnam) of which one is a
    name known in the world or has a syllable of no Korean word, before the office or the words of its body."""
    if not tokens[at].word.office:
        return None
    while first < at and word_at(text, tokens[first]) in _NOT_FOREIGN:
        first += 1
    for n in range(first, at - 1):
        if not all(plain_gap(t.gap) for t in tokens[n + 1 : at + 1]):
            continue
        size = 3 if word_at(text, tokens[n]) in _OF_VIETNAM and at - n > 2 else 2
        name, body = tokens[n : n + size], tokens[n + size : at]
        words = [word_at(text, t) for t in name]
        known = words[0] in WORLD_NAMES or (n == first and words[1] in WORLD_NAMES)
        surely = known or (n == first and at - n < 4 and tokens[at].word.stem not in _NO_OFFICE)
        if not surely or not _may_be_foreign(words, name, known=known):
            continue
        if len(body) > 1 and body[0].word.place and body[1].word.stem not in FOREIGN_OFFICES:
            body = body[1:]  # 일본 누리대 연구소
        if len(body) > 1 + 2 * known or (len(body) == 1 and (len(w := word_at(text, body[0])) < 2 or is_common(w))):
            return None
        if body and body[-1].word.office:
            return None
        return _role_of_foreigner(text, tokens, n, at, " ".join(words), body)
    return None


def _may_be_foreign(words: list[str], name: list[Token], *, known: bool) -> bool:
    if len(words[0]) < 2 and not known:
        return False
    if any(
        len(w) > 6 or not _HANGUL.fullmatch(w) or w in _NOT_FOREIGN or w.endswith(_NO_NAMES) or is_common(w)
        for w in words
    ):
        return False
    if any(t.word.office or t.word.org or t.word.region or t.word.venue or (t.word.place and not known) for t in name):
        return False
    return known or (max(map(len, words)) < 6 and any(c not in KOREAN_SYLLABLES for w in words for c in w))


def _role_of_foreigner(text: str, tokens: list[Token], first: int, at: int, person: str, body: list[Token]) -> Role:
    """The role of who is named at `first`; the words of the body stand behind the name, are glued to the office, or own the name."""
    start, end = tokens[first].start, tokens[at].start + len(tokens[at].word.stem)
    title, glued = tokens[at].word.office, tokens[at].word.body
    span: tuple[int, int] | None = None
    if body:
        span = (body[0].start, body[-1].end)
    elif glued and text.startswith(glued, tokens[at].start):
        span = (tokens[at].start, tokens[at].start + len(glued))
    elif first and tokens[first - 1].word.particle == "의" and plain_gap(tokens[first].gap):
        owner = tokens[first - 1]
        span = (owner.start, owner.start + len(owner.word.stem))
    return Role(start, end, person, start, title, text[slice(*span)] if span else None, span)


_NO_NAMES = (
    "에서",
    "으로",
    "하는",
    "한다",
    "되는",
    "했다",
    "스트",
    "센터",
    "서비스",
    "비즈니스",
    "시스템",
    "네트워크",
    "프로젝트",
)
"""Ends of words that are no names."""
_OF_VIETNAM = frozenset("응우옌 쩐 레 팜 호앙 판 부이 딘 즈엉 응오 쯔엉".split())
WORLD_NAMES = _OF_VIETNAM | frozenset(
    "존 마이클 데이비드 제임스 로버트 톰 토머스 토마스 마크 폴 피터 스티브 스티븐 조슈아 앤드루 앤드류 크리스 크리스토퍼 리처드 다니엘 대니얼 사라 세라 안나 앨런 에릭 케빈 브라이언 윌리엄 조지프 조지 헨리 찰스 에드워드 프랭크 매튜 매슈 니콜라스 알렉스 알렉산더"
    " 안토니오 카를로스 호세 마리아 후안 루이스 페드로 마르코 파올로 줄리아 라르스 한스 클라우스 마르쿠스 볼프강 위르겐 슈테판 요한 요하네스 얀 에리크 잉리드 미하이 미하일 이반 블라디미르 세르게이 드미트리 안드레이 표트르 카트린 카트리나 피에르 프랑수아 필리프 필립 올리비에 자크 미셸 소피"
    " 엘리자베스 제니퍼 제시카 에밀리 엠마 올리비아 캐서린 캐롤린 린다 낸시 무함마드 모하메드 모하마드 아흐메드 압둘라 압둘 하산 알리 이브라힘 유수프 라지브 산제이 비크람 수레시 아닐 프라카시"
    " 다나카 스즈키 사토 다카하시 야마모토 나카무라 모리타 요시다 고바야시 와타나베 이토 가토 야마다 사사키 기무라 하야시 시미즈 이시다 오카다 하세가와 마쓰모토 이노우에 사이토 야마자키 이케다 오가와 후지타 무라카미 나카야마 이시바시".split()
)
"""First names of the world and family names of Vietnam and Japan that papers bring most."""


_NO_OFFICE = frozenset("책임 선임 대리 총괄 감독 이사".split())
"""Words that are more often no office: 함께 책임을 진다."""
_HANGUL = re.compile("[가-힣]+")
_NATIVE = "가뭄 때 뒤 밖 옆 앞 큰 값 몇 낮 밑 땅 꿈 끝 깨 께 끼 까 따 또 뜨 빠 뿌 싸 써 쏘 쓰 씨 짜 째 쪽 찌 맞 맏 못 몫 벌 벗 빚 섬 숲 쌀 씀 옷 잎 줄 짓 첫 칸 켜 틈 팔 펴 품 흙 힘".split()
"""Common words with syllables that the tables below lack."""
KOREAN_SYLLABLES = frozenset(SURNAMES).union(
    *_NATIVE,
    GIVEN,
    *COMMON_FRONTS,
    *GENERIC,
    *NOT_NAMES,
    *VERBAL,
    *TITLES,
    *REGION_CODES,
)
"""What Korean words and names are made of; 겐, 뮐 and 퐁 are not among them."""


def _abroad(text: str, tokens: list[Token], first: int, at: int) -> Role | None:
    """도널드 트럼프 미국 대통령, 존 리 한국누리 대표: what stands before a country, or first before a known body, and its office."""
    embassy = tokens[at].word.body in FOREIGN  # 앨런 스미스 주한미국대사
    if not tokens[at].word.office or (tokens[at].word.body and not embassy) or at - first < 2 - embassy:
        return None
    country = (
        at
        if embassy
        else next((n for n in range(at - 1, first - 1, -1) if tokens[n].word.place or tokens[n].word.org), None)
    )
    if country and tokens[country].word.stem in FOREIGN_OFFICES and tokens[country - 1].word.place:
        country -= 1  # 루마니아 국방부 장관
    if country is None or country == first or country < at - 3:
        return None
    name = tokens[max(first, country - 3) : country]
    words = [word_at(text, t) for t in name]
    former = False
    while words and words[-1] in _BEFORE_COUNTRY:
        former |= words.pop() in FORMER
        name.pop()
    while words and (words[0] in _NOT_FOREIGN or (words[0].endswith(("은", "는", "한", "된")) and len(words) > 1)):
        words.pop(0)
        name.pop(0)
    if (
        not words
        or any(t.word.office or t.word.org or t.word.region or t.word.place for t in name)
        or any(not all("가" <= c <= "힣" for c in w) or w in _NOT_FOREIGN for w in words)
    ):
        return None
    if (len("".join(words)) < 3 and len(words) < 2) or len(words) > 3:
        return None
    if tokens[country].word.org and (len(words) < 2 or max(map(len, words)) > 4 or name[0].gap in (" ", "\u00a0")):
        return None
    start, end = name[0].start, tokens[at].start + len(tokens[at].word.stem)
    last, title = at - 1, tokens[at].word.office
    while last > country and tokens[last].word.office:
        title = f"{tokens[last].word.stem} {title}"
        last -= 1
    title = f"전 {title}" if former else title
    if embassy:
        return Role(start, end, " ".join(words), start, title, tokens[at].word.body, None)
    # 베트남 후에시 부시장: of the city; 미국 대통령: of the country
    city = tokens[country].word.place and last > country and tokens[country + 1].word.stem not in FOREIGN_OFFICES
    body = country + 1 if city else country
    span = (tokens[body].start, tokens[last].end)
    return Role(start, end, " ".join(words), start, title, text[slice(*span)], span)


_BEFORE_COUNTRY = FORMER | frozenset("현 신임 주한 주 차기".split())
_NOT_FOREIGN = frozenset(
    "이날 지난달 당시 최근 현재 올해 지난해 전 현 새 신임 차기 역대 주한 이번 주요 각국 양국 한편 이어 또 또한 특히 앞서 방한 중인 등 및 그 이 한국계 유력 집권 여당 야당 역시 지난 오는 내년 작년 산하 소속 각 출신 조종사 선수 배우 함께 회사 법인 농업회사 도내 관내 시내 국내".split()
)
