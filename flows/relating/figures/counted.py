"""What a figure counts or measures: `of` of core.fact_quantity.

In order: the noun that the figure follows (도서관 5곳), the noun that it leads (21개 세부 사업), the noun that a clause on it modifies
(380㎜가 넘는 비), and the topic, subject or object of its clause (교사는 340명이다). A share is of what stands before 의 (총면적의 30%).
"""

import re

from flows.relating.figures.attendance import present
from flows.relating.figures.ordinals import FROM, Ordinals
from flows.relating.figures.rates import BOUNDS, anchor
from flows.relating.model import Article, Figure
from flows.relating.syntax.clauses import (
    COMPANIES,
    COMPANY,
    HEADS,
    NO_TOPIC,
    OBJECTS,
    PEOPLE,
    SHARES,
    SUBJECTS,
    TOPICS,
    can_be,
    headline,
    owner,
    topic,
)
from flows.relating.syntax.nouns import (
    COUNTED,
    REACHES,
    before,
    behind,
    head,
    is_body,
    modified,
    phrase,
)
from flows.relating.syntax.phrases import Scope, Token
from flows.relating.syntax.place import Phrase, metric_noun, phrase_from

_RATES = frozenset(("percent", "percent_point", "multiple"))
# 3개 시군, 3대 분야: the unit says nothing, the noun behind does, unless it is what is done with the thing.
_EMPTY_UNITS = frozenset("개 대 가지 갈래 개의 종류 단계 개소".split())
_TIMES_OVER = frozenset("차례 번 회 가지 갈래 판 라운드".split())
_GROUND = frozenset("터 부지 땅 용지 공간 대지 농지".split())
_COUNTER_NOUN = {"건": "건수", "명": "수", "개": "수", "곳": "수", "가구": "수", "인": "수", "가지": "수"}
_WAS = frozenset(("이던", "이었던", "였던", "던"))
_TOTALLED = ("효과", "횟수")
_FIRST = 2
"""How far from the front of a bracket a figure may stand that leans on what stands before it."""
_HELD = ("비해", "비하", "견줘", "견주")
_EXTENTS = frozenset("길이 가로 세로 폭 높이 너비 깊이".split())
_SIZES = frozenset("지하 지상 연면적 전체면적 건축면적 높이 규모 최고 등".split())
_NAMELESS = frozenset("사 사가 국 국가".split())
_AREAS = frozenset("㎡ 평 ㏊ ha 헥타르 제곱미터 ㎢ m²".split())
_SPOT = re.compile("(?<![벽수노지])[동읍면리]$")
"""신정동 61만㎡: where it lies, not what it is."""
_INTENDED = tuple("예정 계획 방침 전망 구상 목표".split())
_AROUND = frozenset(("일원", "일대"))
_PART_OF = ("중", "가운데")
_OF_PRICE = re.compile(r"(?: ?(?:도매|소매|판매|평균|분양)?가격| (?:도매|소매)?값| ?분양가|(?<=[가-힣]{3})값)$")


class Counted(Ordinals):
    """Reads what the figures of one article are of."""

    def __init__(self, article: Article) -> None:
        super().__init__(article)
        self.last_measure: tuple[str, int] | None = None
        self.last_count: dict[str, tuple[str, int]] = {}

    def of(self, scope: Scope, at: int, outer: Scope | None, sentence: int, title: bool) -> str | None:
        """The noun that the figure `scope.tokens[at]` is of. `outer`: the scope around the bracket that it stands in."""
        ref = scope.tokens[at].ref
        if ref not in self.names:
            self.names[ref] = self._of(scope, at, outer, sentence, title)
        return self.names[ref]

    def _of(self, scope: Scope, at: int, outer: Scope | None, sentence: int, title: bool) -> str | None:
        figure = self.article.quantities[scope.tokens[at].ref]
        if scope.tokens[at].particle in _WAS and (modified_by := phrase_from(scope.tokens, at + 1)):
            # 208%이던 부채비율
            return self.text(scope, modified_by)
        earlier = scope.tokens[at - 2] if at > 1 and scope.tokens[at - 1].stem in FROM else None
        if earlier is not None and earlier.kind == "Q" and self.article.quantities[earlier.ref].unit == figure.unit:
            return self.of(scope, at - 2, outer, sentence, title)  # 면적 60㎡ 초과 85㎡ 이하
        if figure.kind in _RATES:
            return self.rate(scope, at, outer, sentence, title)
        # 빈집 1천240호: so many houses; no office has such a number
        if figure.kind == "ordinal" and not (figure.unit == "호" and (figure.amount or 0) >= 1000):
            return self.ordinal(scope, at, figure)
        if figure.kind == "rank":
            return self.rank(scope, at)
        if figure.kind == "age":
            n = anchor(scope, outer) if outer is not None else None
            if outer is not None and n is not None and outer.tokens[n].kind == "N":
                return self.text(outer, (n, n))
            return self.age(scope, at)
        if figure.kind == "other":
            tokens, led = scope.tokens, behind(scope.tokens, at) if scope.tokens[at].particle == "의" else None
            named = led or owner(tokens, at, True) or before(tokens, at, False)
            return self.text(scope, named or topic(tokens, at, None, SUBJECTS | TOPICS))
        if outer is not None:
            found = self.outside(scope, at, outer, sentence, title)
            if found:
                return found
        name = self.count(scope, at, figure, sentence, title) or self.placed(scope, at, figure, sentence)
        name = _without_counter(name, figure.unit).removeprefix("연간 ") if name else None
        if name is None and title and figure.kind == "measure":
            name = self.text(scope, headline(scope.tokens, at))
        if name is None and scope.tokens[at].particle.startswith("짜리") and self.last_measure:
            # 딸기 1.2톤을 실었다. 현지에서는 250g짜리가 1만 원이다.
            name = self.last_measure[0] if sentence - self.last_measure[1] <= 1 else None
        if name and figure.kind == "measure":
            self.last_measure = (name, sentence)
        if name and figure.unit:
            self.last_count[figure.unit] = (name, sentence)
        return name

    def count(self, scope: Scope, at: int, figure: Figure, sentence: int, title: bool) -> str | None:
        """A count or measure: constructions of their own first, then the noun before, the noun behind, the clause."""
        tokens, unit = scope.tokens, figure.unit or ""
        measure = figure.kind == "measure"
        label, leads = before(tokens, at, named=measure and not title), behind(tokens, at)
        if at and tokens[at - 1].stem.endswith(_TOTALLED) and tokens[at - 1].particle in OBJECTS | TOPICS | SUBJECTS:
            # 고용유발효과를 8천300명으로, 피인용 횟수는 14회로
            return self.text(scope, phrase(tokens, at - 1, named=True))
        if measure and label and tokens[label[1]].stem in _EXTENTS:
            label = _extended(tokens, at) or label
        if label and tokens[label[1]].stem in _AROUND:
            # 산단은 서면 일원 21만㎡에: so large is what lies there
            return self.text(scope, topic(tokens, at, None, TOPICS))
        part = self.partitive(scope, at, unit, sentence)
        if part:
            return part
        if unit in PEOPLE and present(scope, at, figure, label, leads):
            return "참석자"
        priced = self.priced(scope, at) if measure and label is None and not _is_ground(tokens, leads) else None
        if priced:
            return priced
        settled = self.beside(tokens, at, figure, label, leads)
        if settled is not None:
            return self.text(scope, settled[0])
        if unit == "층":
            return self.text(scope, _built(tokens, at) or topic(tokens, at, None, TOPICS | SUBJECTS))
        found = modified(tokens, at, reaching=figure.kind == "count")
        if found:
            return self.text(scope, found)
        if unit in _TIMES_OVER and not _after_list(tokens, at):
            return self.text(scope, self.held(tokens, at))
        return self.clause(scope, at, figure)

    def beside(
        self, tokens: list[Token], at: int, figure: Figure, label: Phrase | None, leads: Phrase | None
    ) -> tuple[Phrase | None] | None:
        """Which of the nouns before and behind it the figure is of; (None,) where it is of nothing, None where the clause decides."""
        unit = figure.unit or ""
        if leads:
            close, noun = leads[0] == at + 1, tokens[leads[0]]
            # 418명의 재산, 2만 명 정보, 47개사의 하소연: not what is counted; 27개 사가: companies without a name
            heads = (*HEADS, "유발", "효과") if unit == "명" else COMPANY if unit in COMPANIES else ("",)
            foreign = close and not tokens[leads[1]].stem.endswith(heads)
            if foreign or noun.stem in _NAMELESS:
                return (label,)
            whose = label is None and at and is_body(tokens[at - 1].stem) and not tokens[at - 1].particle
            if whose and unit not in _EMPTY_UNITS:
                leads = None  # 가람시 31동 침수 주택
            elif figure.kind == "measure" and _is_ground(tokens, leads):
                return (leads,)
            elif unit in _EMPTY_UNITS and leads[0] <= at + 2 and self.bare(tokens, at) and not noun.comma:
                return ((leads[0], leads[0]) if unit == "대" else leads,)
        label = self.own(tokens, at, unit, label, leads) if label else None
        found = label or leads
        return (found,) if found else None

    def own(self, tokens: list[Token], at: int, unit: str, label: Phrase, leads: Phrase | None) -> Phrase | None:
        """The noun before a figure, as far as it is no other figure's and can be what is counted."""
        earlier = tokens[label[0] - 1] if label[0] else None
        if earlier is not None and _taken(earlier):
            counter = self.article.quantities[earlier.ref] if earlier.kind == "Q" else None
            inside = [n for n in range(*label) if tokens[n].stem.endswith(COUNTED)]
            if inside:
                label = (inside[-1] + 1, label[1])  # 9개 시군 주민 2만 명
            elif counter is not None and counter.kind == "age":
                pass
            elif counter is not None and counter.unit in _EMPTY_UNITS:
                # 아파트 8개 동 712가구, but 지난 학기 12개 과정 340명의 수료생
                other = None if leads and leads[0] == at + 1 else before(tokens, label[0] - 1, named=False)
                if other is None:
                    return None
                label = other
            elif leads:
                return None
        elif earlier is not None and earlier.kind in "MQ":
            # 3억 원의 생산유발 효과와 일자리 5만 개
            label = next((n + 1 for n in range(*label) if tokens[n].particle in ("와", "과")), label[0]), label[1]
        if unit in _AREAS and _SPOT.search(tokens[label[1]].stem):
            return None
        alone = label[0] == label[1] and tokens[label[1]].stem in NO_TOPIC
        strange = unit in COMPANIES and not tokens[label[1]].stem.endswith(COMPANY)
        return None if alone or strange or (unit in _TIMES_OVER and leads) else label

    def placed(self, scope: Scope, at: int, figure: Figure, sentence: int) -> str | None:
        """What was counted before, here counted for a place: 신생아는 512명이다. 대구는 90명에서 84명으로 줄었다."""
        tokens, known = scope.tokens, self.last_count.get(figure.unit or "")
        if known is None or sentence - known[1] > 1 or figure.kind != "count":
            return None
        if tokens[at].particle in OBJECTS or tokens[at].particle == "에":
            return None
        verb = next((t for t in tokens[at + 1 : at + 5] if t.kind == "V"), None)
        if verb is not None and not verb.stem.startswith(REACHES):
            return None
        if at and tokens[at - 1].kind == "N" and not tokens[at - 1].particle and is_body(tokens[at - 1].stem):
            return known[0]  # 침수는 62동이다. 부산 31동, 대구 9동이다.
        for token in reversed(tokens[:at]):
            if token.stem == "이는":
                return known[0]
            if token.kind == "V" or (token.kind == "N" and token.particle in OBJECTS):
                return None
            if token.kind == "N" and token.particle in TOPICS | SUBJECTS:
                return known[0] if is_body(token.stem) else None
        # 지난해 38만 명에서 늘었다
        alone = tokens[at].particle == "에서" and not any(t.kind in "NVMQ" for t in tokens[:at])
        return known[0] if alone else None

    def bare(self, tokens: list[Token], at: int) -> bool:
        """Whether a unit that says nothing stands directly before its noun: 3대 분야, 8개 새 도시, not 전기차 4만 대 안팎의 배터리."""
        figure, following = self.article.quantities[tokens[at].ref], tokens[at + 1].stem
        small = figure.unit != "대" or (figure.amount or 0) <= 100
        return not tokens[at].particle and small and following not in ("안팎", "이상", "가량", "규모", "이하", "미만")

    def clause(self, scope: Scope, at: int, figure: Figure) -> str | None:
        """The topic, subject or object of the clause, as far as the particle of the figure lets it be what is counted."""
        tokens, particle = scope.tokens, scope.tokens[at].particle
        verb = next((t for t in tokens[at + 1 : at + 5] if t.kind == "V"), None)
        reached = verb is not None and verb.stem.startswith(REACHES)
        if figure.kind == "measure" and at > 1 and tokens[at - 1].form == "adn" and tokens[at - 2].particle in OBJECTS:
            # 두 단지를 묶은 1천461만㎡
            return self.text(scope, phrase(tokens, at - 2, named=True))
        twin = self.twin(tokens, at, figure)
        if twin is not None:
            return self.names.get(twin)
        roles = TOPICS | SUBJECTS
        if _after_list(tokens, at) and not (figure.unit in PEOPLE and particle in OBJECTS):
            roles = TOPICS
        elif particle == "에" and verb is not None and verb.stem.startswith(_HELD):
            pass  # 환자는 90명으로 작년 같은 달의 120명에 비해 줄었다
        elif particle == "에" and at + 1 < len(tokens) and tokens[at + 1].kind == "M":
            pass  # 신규 사업은 27건에 31억 원이다
        elif particle in OBJECTS or particle in ("에", "에서", "에는", "만"):
            changed = particle == "에서" and any(
                t.kind == "Q" and t.particle.startswith(("로", "으로")) for t in tokens[at + 1 : at + 5]
            )
            if not (reached or changed):
                return None
            roles = roles | OBJECTS if changed else roles
        elif particle in SUBJECTS:
            roles = TOPICS
        elif particle in ("", "씩", "도", "까지", "이나", "나") or particle.startswith(("로", "으로")):
            roles = roles | OBJECTS
        if figure.unit in COMPANIES:
            roles = roles - OBJECTS
        found = topic(tokens, at, figure, roles)
        if found and tokens[found[1]].stem == "규모":
            # 신규 채용 규모는 120명
            found = (found[0], found[1] - 1) if found[0] < found[1] else None
        return self.text(scope, found)

    def held(self, tokens: list[Token], at: int) -> Phrase | None:
        """What directly before a figure is done so many times: 설명회를 다섯 차례 열었다."""
        token = tokens[at - 1] if at else None
        if token is None or token.kind != "N" or token.particle not in OBJECTS | SUBJECTS | TOPICS:
            return None
        spoken = token.stem.endswith(HEADS) or not can_be(token, None)
        return None if spoken else phrase(tokens, at - 1, named=False)

    def twin(self, tokens: list[Token], at: int, figure: Figure) -> int | None:
        """The figure before that this one goes on from: 150t에서 300t으로, 9GWh 늘어 22GWh가, 8천 장을 갖추고 2만 장으로 불린다."""
        for n in range(at - 1, max(-1, at - 8), -1):
            token = tokens[n]
            if token.kind == "N" and token.particle in TOPICS | SUBJECTS and can_be(token, figure):
                return None
            if token.kind == "Q" and self.article.quantities[token.ref].unit == figure.unit:
                between = {t.stem[0] for t in tokens[n + 1 : at] if t.kind == "V"}
                towards = tokens[at].particle.startswith(("로", "으로"))
                return token.ref if towards or between & set("늘줄불") else None
        return None

    def priced(self, scope: Scope, at: int) -> str | None:
        """What a measure is of that a price stands for: 배추 도매가격은 10㎏ 그물망에 5천 원."""
        tokens = scope.tokens
        if not any(t.kind == "M" for t in tokens[at + 1 : at + 4]):
            return None
        name = self.text(scope, topic(tokens, at, None, TOPICS | SUBJECTS))
        bare = _OF_PRICE.sub("", name) if name and _OF_PRICE.search(name) else None
        return None if bare in ("도매", "소매", "판매", "평균", "단", "시") else bare

    def partitive(self, scope: Scope, at: int, unit: str, sentence: int) -> str | None:
        """임원 11명 중 4명, 10개 품목 가운데 7개, 단체 가운데 23곳, 환자 32명이 나왔고 이 중 5명: of what the figure is that this is a part of."""
        tokens, k = scope.tokens, at - 1
        while k > 0 and (tokens[k].kind in "AQT" and tokens[k].stem not in _PART_OF):
            k -= 1
        if k < 1 or tokens[k].stem not in _PART_OF or tokens[k].particle:
            return None
        if tokens[k - 1].stem in ("이", "그", "이들"):
            known = self.last_count.get(unit)
            return known[0] if known and sentence - known[1] <= 1 else None
        q = k - 1
        while q > 0 and q > k - 4 and tokens[q].kind == "N" and not tokens[q].particle:
            q -= 1
        of, leading = tokens[k - 1], not tokens[at].particle and behind(tokens, at)  # 예산 가운데 7개 사업
        if of.kind == "N" and tokens[q].kind != "Q" and can_be(of, None) and not metric_noun(of.stem) and not leading:
            return self.text(scope, phrase(tokens, k - 1, named=False))
        if tokens[q].kind != "Q" or self.article.quantities[tokens[q].ref].unit != unit:
            return None
        return self.names.get(tokens[q].ref)

    def outside(self, scope: Scope, at: int, outer: Scope, sentence: int, title: bool) -> str | None:
        """A figure in a bracket: what the one before the bracket is of (6만㎡(약 1만8천평), 4.2%(31명), 환자 9명(가람 4명)), or the
        noun there (사과(5개)); behind a time or a place, what its like was of before: 작년(52명)보다, 가람(31명)과 누리(12명)."""
        n = anchor(scope, outer)
        if n is None:
            return None
        figure, token = self.article.quantities[scope.tokens[at].ref], outer.tokens[n]
        own = before(scope.tokens, at, False)
        if token.kind == "Q":
            around = self.article.quantities[token.ref]
            if own is None and figure.kind == "measure" and around.kind != "percent" and not scope.tokens[at].particle:
                return self.of(outer, n, None, sentence, title)
            alike = around.unit == figure.unit or around.kind == "percent"
            if own is None and alike and scope.tokens[at].particle not in TOPICS | SUBJECTS:
                name = self.of(outer, n, None, sentence, title)
                # 가입률은 58.1%(25곳): how many have joined, not a rate
                shared = around.kind == "percent" and name is not None and name.endswith(SHARES)
                return None if name is None or shared else _without_counter(name, figure.unit)
        if own is not None or at > _FIRST:
            return None
        if token.kind == "N" and not is_body(token.stem) and token.stem not in BOUNDS:
            return self.text(outer, phrase(outer.tokens, n, named=True))
        return self.like(outer, n, figure, sentence, title) if token.kind in "TN" else None

    def like(self, scope: Scope, at: int, figure: Figure, sentence: int, title: bool) -> str | None:
        """What the last figure of the same unit was of, in this sentence before `at` or in the one before; else the topic."""
        for n in range(at - 1, -1, -1):
            token = scope.tokens[n]
            if token.kind == "Q" and self.article.quantities[token.ref].unit == figure.unit:
                return self.of(scope, n, None, sentence, title)
        named = self.text(scope, topic(scope.tokens, at, figure, TOPICS | SUBJECTS))
        known = self.last_count.get(figure.unit or "")
        return named or (known[0] if known and sentence - known[1] <= 1 else None)


def _without_counter(name: str, unit: str | None) -> str:
    """기부 건수는 9만 건 → 기부; 관광객 수는 3만 명 → 관광객."""
    noun = _COUNTER_NOUN.get(unit or "")
    if noun and name.endswith(" " + noun):
        return name[: -len(noun)].strip()
    return name


def _is_ground(tokens: list[Token], leads: Phrase | None) -> bool:
    """4만㎡ 터에."""
    return leads is not None and tokens[leads[0]].stem in _GROUND


def _extended(tokens: list[Token], at: int) -> Phrase | None:
    """What the measures lead: 길이 310m 소방도로, 가로 60m·세로 40m 이착륙장."""
    last = at
    for following in tokens[at + 1 :]:
        if tokens[last].particle or not (following.kind == "Q" or following.stem in _EXTENTS):
            break
        last += 1
    return behind(tokens, last) if tokens[last].particle in ("", "의", "규모의", "짜리") else None


def _built(tokens: list[Token], at: int) -> Phrase | None:
    """What has so many storeys, behind the figures of its size: 지하 2층, 지상 5층, 연면적 4천㎡ 규모의 도서관을."""
    last = at
    while last + 1 < len(tokens) and (tokens[last + 1].kind == "Q" or tokens[last + 1].stem in _SIZES):
        last += 1
    k = last + 1
    if tokens[last].particle in ("로", "으로") and k < len(tokens) and tokens[k].form == "adn":
        k += 1  # 지상 3층, 연면적 4천㎡로 짓는 이 센터
    elif tokens[last].particle not in ("의", "규모의", "인"):
        return modified(tokens, last, reaching=False)
    if k < len(tokens) and tokens[k].stem in ("이", "그"):
        k += 1
    found = head(tokens, k)
    return None if found and tokens[found[0]].stem.startswith(_INTENDED) else found


def _taken(earlier: Token) -> bool:
    """Whether the figure before a noun counts it: 3대 분야 47개 과제, but 15만t급 배 두 척."""
    return earlier.kind in "MQ" and not earlier.comma and earlier.particle == ""


def _after_list(tokens: list[Token], at: int) -> bool:
    """A figure that sums a list up: ▲… ▲… 등 네 갈래로."""
    return any(t.kind == "A" and t.stem == "등" for t in tokens[max(0, at - 2) : at])
