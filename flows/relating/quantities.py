"""What other figures count or measure, whose they are, and when."""

import re
from datetime import date

from flows.relating import periods, subjects, tables
from flows.relating.model import Article, QuantityAbout
from flows.relating.phrases import Scope, Token
from flows.relating.place import BREAKS, Phrase, is_person, is_thing
from flows.relating.place import is_body as _is_body

_LINKS = frozenset(("", "의", "규모의", "규모", "급", "짜리", "이상의", "상당의"))
_CHANGES = (
    "증가",
    "감소",
    "상승",
    "하락",
    "인상",
    "인하",
    "성장",
    "확대",
    "축소",
    "늘",
    "줄",
    "급증",
    "급감",
    "올라",
    "뛰",
    "높",
    "낮",
    "적립",
    "할인",
    "삭감",
    "절감",
    "향상",
    "개선",
)
_NO_HEAD = frozenset(
    "체제 규모 수준 이상 이하 이내 미만 초과 안팎 내외 정도 가량 단위 기준 등 모두 중 가운데 시대 시절 간 것 만 돌파 달성 기록 달 데 때 사이 동안 전 후 뒤 반 차이".split()
)
_CUT = frozenset("간 등 중 가운데 끝 결과 및 이상 이하 규모 대상 이내 안팎 미만 정도".split())
_ATTEND = re.compile(r"참석|참가|참여|모인|모여|북적|자리를 함께|함께한|운집|찾았|몰렸|몰려")
_PEOPLE = frozenset(("명", "인", "여명", "사람"))
_SOFT = frozenset("기준 새 주요 각종 신규 관련 총 전체".split())
_KEEP_TIME = frozenset(("세계", "국내", "연간", "월간", "누적", "1인당"))
_COPULA = re.compile("이(?:다|었다|라며|라고)$")
_RATES = frozenset(("percent", "percent_point", "multiple"))


_COMMON = (
    "기업",
    "업체",
    "기관",
    "대학",
    "병원",
    "지자체",
    "회사",
    "협회",
    "조합",
    "업계",
    "센터",
    "연구소",
    "은행",
    "재단",
    "단체",
    "법인",
    "대학교",
    "농협",
)


def is_body(name: str) -> bool:
    """A body by its own name; 제조기업 and 연구기관 are things that are counted."""
    return _is_body(name) and not (name.endswith(_COMMON) and len(name) < 8)


class Reader:
    """Collects what the scopes of an article say of its figures."""

    def __init__(self, article: Article) -> None:
        self.article = article
        self.found: dict[int, QuantityAbout] = {}
        self.last_rate: tuple[str, int] | None = None
        for ref, cell in tables.cells_of(article, article.quantities).items():
            self.found[ref] = QuantityAbout(cell.row or None)

    def read(self, scopes: list[Scope], sentence: int, title: bool, frame: tuple[date, date] | None) -> None:
        """One sentence; `frame` is the period that it inherits."""
        for scope in scopes:
            subject: str | None = None
            known = False
            for at, token in enumerate(scope.tokens):
                if token.kind != "Q" or token.ref in self.found:
                    continue
                outer = scopes[-1] if scope.kind == "bracket" else None
                of = self.of(scope, at, outer, sentence, title)
                period = periods.period_of(scope.tokens, at, self.article.times, False)[0] if scope.timed else frame
                first, last = period or (None, None)
                if not known:
                    subject, known = self.subject(scope), True
                self.found[token.ref] = QuantityAbout(of, subject, first, last)

    def result(self) -> list[QuantityAbout]:
        """One row for each quantity of the article, in its order."""
        return [self.found.get(n, QuantityAbout()) for n in range(len(self.article.quantities))]

    def text(self, scope: Scope, phrase: Phrase | None) -> str | None:
        """The words of a phrase as printed."""
        if phrase is None:
            return None
        first, last = scope.tokens[phrase[0]], scope.tokens[phrase[1]]
        text = " ".join(self.article.text[first.start : last.end].split()).strip(" '\"‘’“”「」『』,.")
        return _COPULA.sub("", text) or None

    def subject(self, scope: Scope) -> str | None:
        """The body that the construction is about."""
        return self.text(scope, subjects.topic_body(scope))

    def of(self, scope: Scope, at: int, outer: Scope | None, sentence: int, title: bool) -> str | None:
        """The noun that the figure is of."""
        figure = self.article.quantities[scope.tokens[at].ref]
        tokens = scope.tokens
        if figure.kind in _RATES:
            of = self.rate(scope, at, outer, title)
            if of is None and self.last_rate and sentence - self.last_rate[1] <= 1 and figure.kind == "percent":
                of = self.last_rate[0]
            if of:
                self.last_rate = (of, sentence)
            return of
        if figure.kind == "ordinal":
            if (figure.unit or "") in ("층", "위", "조", "항") or (
                figure.unit == "차" and tokens[at].particle in ("로", "에")
            ):
                return None
            return self.text(scope, after(tokens, at)) or self.text(
                scope, before(tokens, at, bare=True) if at and tokens[at - 1].kind == "N" else None
            )
        if figure.kind == "rank":
            return self.text(scope, topic(tokens, at))
        if figure.kind == "age":
            found = after(tokens, at)
            return self.text(scope, (found[0], found[0])) if found else None
        if figure.unit in _PEOPLE and _ATTEND.search(scope.flat[tokens[at].end - scope.start :][:30]):
            return "참석자"
        behind = after(tokens, at)
        if at and any(t.kind == "A" and t.stem == "등" for t in tokens[max(0, at - 2) : at]):
            return self.text(scope, behind) or self.text(scope, topic(tokens, at))
        if behind and (
            figure.unit == "대" and "의" not in tokens[at].particle and tokens[at].end - tokens[at].start < 4
        ):
            return self.text(scope, (behind[0], behind[0]))
        found = before(tokens, at, bare=True)
        if behind and (
            tokens[at].particle == "의"
            or (found and found[0] and tokens[found[0] - 1].kind == "Q" and not tokens[found[0] - 1].comma)
        ):
            found = behind
        found = found or behind
        if found is None and tokens[at].particle not in ("을", "를"):
            found = before(tokens, at, bare=False)
        if found is None and tokens[at].particle.startswith(("로", "으로")):
            twin = next(
                (
                    t.ref
                    for t in reversed(tokens[:at])
                    if t.kind == "Q" and self.article.quantities[t.ref].unit == figure.unit
                ),
                None,
            )
            if twin is not None and twin in self.found:
                return self.found[twin].of
        if found is None and outer is not None and at < 2:
            n = next((k for k, t in enumerate(outer.tokens) if t.start <= scope.anchor <= t.end + 1), None)
            if n is not None and outer.tokens[n].kind == "Q" and figure.kind == "measure":
                return self.of(outer, n, None, sentence, title)
        return self.text(scope, found)

    def rate(self, scope: Scope, at: int, outer: Scope | None, title: bool) -> str | None:
        """The noun of a percentage or multiple: X의 30%, X는 30% 늘었다, 25% 관세."""
        tokens = scope.tokens
        if outer is not None:
            n = next((k for k, t in enumerate(outer.tokens) if t.start <= scope.anchor <= t.end + 1), None)
            inside = before(tokens, at, bare=True)
            if inside:
                return self.text(scope, inside)
            return self.rate(outer, n, None, title) if n is not None else None
        figure = tokens[at]
        if figure.kind == "Q" and figure.particle in ("", "의") and not figure.comma:
            found = after(tokens, at)
            if found and not tokens[found[0]].stem.startswith(_CHANGES):
                return self.text(scope, (found[0], found[0]))
        k = at - 1
        while k >= 0 and (tokens[k].kind == "A" or tokens[k].kind == "T"):
            k -= 1
        if k >= 0 and tokens[k].particle == "의":
            if tokens[k].kind == "N":
                return self.text(scope, widened(tokens, phrase(tokens, k)))
            if tokens[k].kind == "M":
                return self.text(scope, before(tokens, k, bare=False))
        if k >= 0 and tokens[k].kind == "N" and tokens[k].particle in ("을", "를"):
            return self.text(scope, phrase(tokens, k))
        if (
            k == at - 1
            and k >= 0
            and tokens[k].kind == "N"
            and not tokens[k].particle
            and not tokens[k].stem.startswith(_CHANGES)
            and tokens[k].stem != "새"
        ):
            found = before(tokens, at, bare=True)
            if found:
                return self.text(scope, found)
        found = topic(tokens, at)
        if found is None and title:
            previous = next((n for n in range(at - 1, -1, -1) if tokens[n].kind in "MQ"), None)
            found = before(tokens, previous, bare=False) if previous is not None else None
        if found is None:
            previous = next(
                (n for n in range(at - 1, -1, -1) if tokens[n].kind == "N" and tokens[n].particle in ("을", "를")), None
            )
            found = phrase(tokens, previous) if previous is not None and tokens[at].particle == "" else None
        return self.text(scope, found)


def phrase(tokens: list[Token], last: int) -> Phrase:
    """The bare nouns up to `last`, without bodies, places and weak determiners in front; 및 joins."""
    first = last
    while first > 0:
        token = tokens[first - 1]
        joined = token.kind == "A" and token.stem == "및" and first > 1 and tokens[first - 2].kind == "N"
        if not joined and (token.kind != "N" or token.particle or token.comma or token.stem in BREAKS):
            break
        first -= 2 if joined else 1
    while first < last and (tokens[first].stem in _SOFT or tokens[first].kind == "A" or is_body(tokens[first].stem)):
        first += 1
    return first, last


def widened(tokens: list[Token], found: Phrase) -> Phrase:
    """A phrase with 연간 or 1인당 in front of it."""
    first, last = found
    while first > 0 and tokens[first - 1].stem in _KEEP_TIME:
        first -= 1
    return first, last


def before(tokens: list[Token], at: int, bare: bool) -> Phrase | None:
    """The noun before the figure; `bare`: without a particle between (충전소 3곳), else its topic or object too (직원은 700명)."""
    k = at - 1
    while k >= 0 and (
        tokens[k].kind == "A"
        or tokens[k].kind == "T"
        or (not bare and tokens[k].kind in "MQ" and tokens[k].particle in ("로", "으로"))
    ):
        if tokens[k].comma:
            return None
        k -= 1
    if k < 0 or tokens[k].kind != "N":
        return None
    token = tokens[k]
    if bare and (token.particle or token.comma):
        return None
    if not bare and token.particle not in ("은", "는", "이", "가", "을", "를", "도", "만", ""):
        return None
    if token.stem in BREAKS or is_body(token.stem) or token.stem in ("물량", "연", "이"):
        return None
    return widened(tokens, phrase(tokens, k))


def after(tokens: list[Token], at: int) -> Phrase | None:
    """The noun phrase behind the figure: 47개 세부 과제, 440명의 새 일자리."""
    figure = tokens[at]
    if figure.comma or figure.particle not in _LINKS:
        return None
    first = at + 1
    while (
        first < len(tokens)
        and tokens[first].kind == "N"
        and tokens[first].stem in ("규모", "이상", "상당")
        and tokens[first].particle in ("", "의")
    ):
        first += 1
    while first < len(tokens) and (tokens[first].stem in _SOFT):
        first += 1
    if (
        first >= len(tokens)
        or (tokens[first].kind != "N" and not _COPULA.search(tokens[first].stem))
        or tokens[first].stem in _NO_HEAD
        or tokens[first].start < figure.end
    ):
        return None
    last = first
    while (
        not tokens[last].particle
        and not tokens[last].comma
        and last + 1 < len(tokens)
        and tokens[last + 1].kind == "N"
        and tokens[last + 1].stem not in _CUT
    ):
        last += 1
    if tokens[last].stem.startswith(_CHANGES) or tokens[last].stem in _NO_HEAD:
        return None
    return first, last


def topic(tokens: list[Token], at: int) -> Phrase | None:
    """The topic or subject of the clause of the figure, when it is no body."""
    spare: Phrase | None = None
    for n in range(at - 1, -1, -1):
        token = tokens[n]
        if token.kind == "V" and token.form == "fin":
            break
        if token.kind == "N" and token.particle in ("은", "는", "이", "가", "도") and not is_person(token.stem):
            if is_body(token.stem) or (n + 1 < at and tokens[n + 1].kind == "V"):
                continue
            found = widened(tokens, phrase(tokens, n))
            # 자금은 SK온이 51%: a thing that is the topic, shared out
            if (
                token.particle in ("이", "가")
                and not is_thing(token.stem)
                and not (n == at - 1 and tokens[at].particle not in ("을", "를"))
            ):
                spare = spare or found
                continue
            return found if not spare or is_thing(token.stem) else spare
    return spare
