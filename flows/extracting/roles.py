"""People with the offices in which an article names them: 이강덕 포항시장, 센터장인 조현보 교수(포스텍), 포항시 홍길동 과장."""

import re

from flows.extracting.appointments import appointments
from flows.extracting.body_words import is_common
from flows.extracting.foreign_names import WORLD_NAMES, foreign, spelled
from flows.extracting.gazetteer import FULL_NAMES
from flows.extracting.name_words import ACTING, GENERIC, GIVEN, NOT_NAMES, SURNAMES, VERBAL
from flows.extracting.offices import (
    FORMER,
    Role,
    appositive_role,
    build_role,
    is_department,
    place_in,
    plain_gap,
    word_at,
)
from flows.extracting.role_brackets import CLOSED, SHARED, body_in_brackets, bracketed_roles, headed_roles
from flows.extracting.role_lists import sent_by, sharing, spread
from flows.extracting.words import PARTICLES, Token, is_name

_AGE = re.compile(r"\s*[(（](?:[0-9０-９]{1,3}세?|[\u4e00-\u9fff]{2,4}|[0-9]{1,3}·[^()（）]{1,8})[)）]\s*")
_REACH = 7


def find_roles(text: str, tokens: list[Token], marked: list[int]) -> list[Role]:
    """The people whom a sentence names with their office; reporters and unnamed people are left out. `marked`: the words with hints."""
    found: list[Role] = []
    for at in marked:
        token = tokens[at]
        if not token.word.office:
            if token.word.particle[:1] == "씨" and is_name(token.word.stem):  # 홍길동씨는
                end = token.start + len(token.word.stem)
                found.append(Role(token.start, end + 1, token.word.stem, token.start, None, None, None))
            continue
        if (
            not token.word.particle
            and at + 1 < len(tokens)
            and plain_gap(tokens[at + 1].gap)
            and tokens[at + 1].word.office
            and not tokens[at + 1].word.body
            and tokens[at + 1].word.stem not in ACTING
            and not _appointed(tokens, at + 1)
        ):
            continue  # 대표이사 부회장: read at the second word
        if at and token.gap in ("(", "（") and tokens[at - 1].word.office and not token.word.body:
            continue  # 최고경영자(CEO)
        if _appointed(tokens, at):
            continue
        role = _second_office(text, tokens, at, found) or _role_at(text, tokens, at, found)
        if role:
            *before, role = sharing(text, tokens, at, role)
            found += before
            found.append(role)
            more = body_in_brackets(text, tokens, at, role)
            if more:
                found[-1] = more
                if text.startswith(SHARED, more.end - 1 - len(more.organization or "") - len(SHARED)):
                    spread(text, found, len(found) - 1)
        elif (
            token.word.particle in ("인", "이자")
            and at + 1 < len(tokens)
            and is_name(tokens[at + 1].word.stem)
            and plain_gap(tokens[at + 1].gap)
        ) or (
            not token.word.particle
            and token.word.body
            and at + 1 < len(tokens)
            and plain_gap(tokens[at + 1].gap)
            and tokens[at + 1].word.particle
            and is_name(tokens[at + 1].word.stem)
        ):
            found.append(appositive_role(text, tokens, at))
        elif (
            at + 1 < len(tokens)
            and (token.gap.endswith("(") or (at and plain_gap(token.gap) and _opens(tokens[at - 1])))
            and (is_name(name := word_at(text, tokens[at + 1])) or _short_head(text, tokens[at + 1], name))
            and CLOSED.match(text, tokens[at + 1].end)
        ):
            found += headed_roles(text, tokens, at)
    if len(found) > 1:
        found = sent_by(text, tokens, found)
    if tokens and (
        text.find("(", tokens[0].start, tokens[-1].end) > 0 or text.find("（", tokens[0].start, tokens[-1].end) > 0
    ):
        found += bracketed_roles(text, tokens, found)
    found += appointments(text, tokens, marked, found)
    return sorted(found, key=lambda r: (r.start, r.end))


def _appointed(tokens: list[Token], at: int) -> bool:
    """홍길동 회장 선임: in a headline an act, no office."""
    return at > 0 and tokens[at].word.stem == "선임" and bool(tokens[at - 1].word.office) and plain_gap(tokens[at].gap)


def _opens(token: Token) -> bool:
    """(대표이사 사장 홍길동): the first of two words of an office in brackets."""
    return token.gap.endswith("(") and bool(token.word.office) and not token.word.particle


def _second_office(text: str, tokens: list[Token], at: int, found: list[Role]) -> Role | None:
    """누리학회 회장 in 홍길동 누리대 총장 겸 누리학회 회장: another office of the person before."""
    joint = next((n for n in range(at - 1, max(at - 5, 0), -1) if tokens[n].word.stem == "겸"), None)
    if joint is None or not found or found[-1].end != tokens[joint - 1].end:
        return None
    first = found[-1]
    name = place_in(tokens, first.name_start)
    if name is None:
        return None
    role = build_role(text, [tokens[name], *tokens[joint + 1 : at + 1]], 0, at - joint)
    return role if role.organization else role._replace(organization=first.organization)


def _role_at(text: str, tokens: list[Token], at: int, found: list[Role]) -> Role | None:
    """The person to whom the office at `at` belongs, looked for to its left."""
    last = tokens[at]
    if last.word.stem in ACTING and found and found[-1].end == last.start + len(last.word.stem):
        return None
    i = at - 1
    inside = None
    while i >= 0 and at - i <= _REACH:
        token, gap = tokens[i], tokens[i + 1].gap
        word = word_at(text, token)
        if gap in ("(", "（"):
            gap = " "
            inside = i + 1 if token.word.office else None
        if not plain_gap(gap):
            if gap.strip() == "/" and is_name(word) and _OPENS_LINE.search(token.gap):
                return build_role(text, [t._replace(gap=" ") for t in tokens[i : at + 1]], 0, at - i)
            if i > 0 and gap[0] in ")）" and plain_gap(gap[1:]) and _AGE.match(text, tokens[i - 1].end):
                # 홍길동(52) 시장: the bracket's word is a token of its own
                return build_role(text, tokens, i - 1, at) if is_name(word_at(text, tokens[i - 1])) else None
            if (
                gap.strip() == ","
                and token.gap.endswith(("(", "（"))
                and is_name(word)
                and text.startswith(")", last.end)
            ):
                return build_role(text, tokens, i, at)  # (홍길동, 누리대 교수)
            opened = next((n for n in range(i, max(i - 3, -1), -1) if tokens[n].gap in ("(", "（")), None)
            if opened is not None and gap[0] in ")）" and plain_gap(gap[1:]):
                i = opened - 1  # 한국수자원공사(K-water) 사장
                continue
            break
        # 인천은, 기업의 and 나산리 주민 are no names
        known = (
            tokens[i + 1].word.stem == "주민"
            or (
                token.word.particle
                and (token.word.region or (token.word.particle == "의" and is_common(token.word.stem)))
            )
            or (word[-1] in "시군구" and last.word.stem in _LOCAL)
        )
        inflected = _inflected(text, tokens, i, at)
        if (
            (
                (is_name(word) and not known and word not in WORLD_NAMES)
                or _odd_name(word, tokens, i, at)
                or _short_name(text, tokens, i, at)
            )
            and not inflected
            and not (
                i + 1 == at
                and not last.word.body
                and i > 0
                and is_name(word_at(text, tokens[i - 1]))
                and not _inflected(text, tokens, i - 1, at)
                and plain_gap(token.gap)
            )
        ):
            if inside is not None:  # 홍길동 부회장(누리신문 사장): the second of two offices
                within = [token, *(t._replace(gap=" ") for t in tokens[inside : at + 1])]
                return build_role(text, within, 0, len(within) - 1)
            return build_role(text, tokens, i, at)
        if word in OWN_LEVELS and i + 1 == at and i and plain_gap(token.gap) and is_name(word_at(text, tokens[i - 1])):
            return build_role(text, [tokens[i - 1], last], 0, 1)._replace(organization=word)  # 홍길동 도 농업과장
        if inflected or (token.word.particle and not is_department(word, text, tokens, i)) or word in PARTICLES:
            break
        if token.word.stem in _PURE and i + 1 < at and inside is None:
            break
        i -= 1
    return spelled(text, tokens, at) or foreign(text, tokens, i + 1, at, found)


_OPENS_LINE = re.compile(r"^$|[:\[▶◀■<]\s*$")
"""What stands before a name in the captions of broadcasters: ▶ 인터뷰 : 홍길동 / 누리시장."""


def _inflected(text: str, tokens: list[Token], i: int, at: int) -> bool:
    """Whether what looks like a name is a verb or a noun with its particle: 투자를 [유치한] 누리전자 대표, 이번 [제안은] 김한길 대표가."""
    word, particle = word_at(text, tokens[i]), tokens[i].word.particle
    before = tokens[i - 1].word if i and plain_gap(tokens[i].gap) else None
    if word[-1] in "한해" and word[:2] in _SURELY_ACTS:
        return True  # 서산을 [방문해] 오다솔 구청장과
    if word[-1] == "한" and word != "주한":
        # 김철수 포항시장과 이동한 포항시 국장: a list of people
        takes = before is not None and before.particle in _TAKEN_BY_VERBS and not before.office
        bare = before is not None and not before.particle and not (before.org or before.gov or before.office)
        return takes or (bare and at - i > 1)
    if not particle or word[-1] not in "은이인가로의에을는":
        return False
    if at - i < 2:
        return word[-1] in "의에을는"  # 여기에 대리, but 정지은 대표
    opens = before is None or before.particle in _OPENING or before.stem in _LINKS or bool(before.org or before.gov)
    return not opens or not (word[-1] == "인" or (word[-1] in "은이" and word[0] in SURNAMES[:60]))


OWN_LEVELS = frozenset("시도군구")
"""What an article calls its local government in a title: 홍길동 시 경제국장."""
_TAKEN_BY_VERBS = frozenset("을 를 이 가 에 에게 에서 로 으로 와 과".split())
_OPENING = frozenset("은 는 도 에는 엔 에서는 에선 와 과".split())
"""Particles behind which a new name may begin."""
_LINKS = frozenset("이날 이어 또 또한 특히 한편 앞서 현재 당시 및 등".split())
_SURELY_ACTS = VERBAL - {"이동", "유치", "주도", "조정", "기대", "임용", "진단", "성사", "정비"}
"""Acts that are no given names: 선고한 판사."""


def _odd_name(word: str, tokens: list[Token], i: int, at: int) -> bool:
    """A name with a syllable that names seldom have, only right before a known body and an office: 배새롬 전라남도 과장."""
    plain = tokens[i].word
    if len(word) != 3 or word[0] not in SURNAMES or at - i < 2 or word in NOT_NAMES or plain.particle not in ("", "들"):
        return False
    body = tokens[i + 1].word
    return (
        (body.gov or body.org > 0)
        and not (plain.office or plain.org or plain.region or plain.place or plain.venue)
        and word[1:] not in GENERIC
    )


def _short_name(text: str, tokens: list[Token], i: int, at: int) -> bool:
    """A name of two syllables, only before the head of a local government or a known body: 김성 장흥군수, 류진 한국경제인협회 회장."""
    word = word_at(text, tokens[i])
    if len(word) != 2 or word[0] not in SURNAMES[:60] or word[1] not in GIVEN or word in _NOT_SHORT:
        return False
    title = tokens[at].word
    if i and at - i == 1 and tokens[i - 1].word.office and tokens[i - 1].word.particle in ("과", "와"):
        return word not in VERBAL and not tokens[i].word.region  # 홍길동 변호사와 최솔 세무사
    if at - i > 2 and word_at(text, tokens[i + 1]) in FORMER and word not in VERBAL:
        return True  # 한솔 전 국방부 장관
    known = at - i == 2 and tokens[i + 1].word.org == 2 and plain_gap(tokens[at].gap)
    headed = title.office in _HEADS or title.body in FULL_NAMES  # 서온 산업통상자원부장관
    return (
        (known or (bool(title.body) and headed and at - i < 3))
        and not tokens[i].word.region
        and not tokens[i].word.office
    )


def _short_head(text: str, token: Token, name: str) -> bool:
    """A name of two syllables that closes the bracket of a head: 누리테크(대표이사 한솔)."""
    return (
        len(name) == 2
        and name[0] in SURNAMES[:40]
        and name[1] in GIVEN
        and text.startswith((")", "）"), token.end)
        and not token.word.particle
        and name not in _NOT_SHORT
        and name not in VERBAL
        and name not in _NOT_HEADS
        and not token.word.region
    )


_HEADS = frozenset(("시장", "군수", "구청장", "도지사", "시의장"))
_LOCAL = frozenset("시장 부시장 군수 부군수 구청장 부구청장".split())
_NOT_SHORT = frozenset(
    "현재 전임 신임 이전 이후 당시 조기 전직 현직 역시 이번 우선 지난 한때 정작 주로 유일 최근 최초 최종 강력 양측 주변 현장 인근 임시 전국 고위 민선 이어 이에 오전 오후 경기 강원 경남 경북 전남 전북".split()
)
_NOT_HEADS = frozenset(
    "공석 유임 연임 사임 해임 고정 공동 교체 권한 남녀 유고 한정 이상 이하 임기 임시 주재 전원 전체 양성 문의 성명 서울 오산 안산 경산".split()
)
"""What else may stand behind an office in brackets: (이사장 공석)."""
_PURE = frozenset(
    "회장 사장 대표 이사장 시장 도지사 의원 장관 차관 교수 원장 부회장 부사장 총장 국장 과장 실장".split()
)
