"""What an article has said so far: the amounts read, who and what they were of, the time that frames them."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from functools import cached_property, lru_cache
from itertools import islice

from flows.relating.model import Article, MoneyAbout, Sentence
from flows.relating.money import subjects, tables
from flows.relating.money.body_kinds import kind_of
from flows.relating.money.kinds import programme
from flows.relating.money.metrics import COSTS, INDICATORS, noun_metric
from flows.relating.money.status import stance
from flows.relating.syntax.cues import CITIES, PROVINCES_SHORT, PURPOSES
from flows.relating.syntax.phrases import Mark, Scope, marks_of, scopes_of
from flows.relating.syntax.place import Phrase, Place, is_person

PLACES = PROVINCES_SHORT | CITIES
_GOVERNMENT = ("시", "도", "군", "구", "부", "청", "정부", "의회", "지자체", "처", "세관")
_PROGRAMME = re.compile(r"['‘「『]([^'‘’「」『』\n\"]{4,60})['’」』]")
_SHORT_FORM = re.compile(r"\s*\([^()]*\)")
_COUNCIL = re.compile(r"(?<=[시도군구])의회$")
_COMPANIES = frozenset("회사 양사 모회사 본사".split())
_FIRM_KINDS = frozenset(("company", "bank"))
_ANAPHORS = frozenset(
    "법인 업체 컨소시엄 그룹 공사 공단 재단 조합 협회 대학 은행 병원 센터 진흥원 연구원 위원회 교육청 세관 농협"
    " 모금회 연합회 협의회 진흥회 조직위 조직위원회 기술원 의료원 추진단 사업단 테크노파크 연구소 상의 상공회의소 보증재단 금고 노조 대학교 대학원 항만공사 도시공사 개발공사 도로공사 관광공사 문화재단".split()
)
_GENERAL_BODIES = frozenset("회사 기업 업체 기관 단체 곳".split())
_POINTING = frozenset("이 두 양 그".split())
_FACTS = INDICATORS | {"other", None}
# a facility's cost is nobody's when no body stands by it
_BUDGET = re.compile("^[가-힣 ·]{0,8}(?:첫|두 ?번째|\\d회)?[가-힣 제\\d]{0,10}(?:예산|추경|살림|추가경정)")
_BUDGET_WORD = re.compile("예산|추경|추가경정")
_BUDGET_ADOPTED = re.compile(
    "(?:예산|추경|안)[^.\n]{0,40}(?:의결|통과|확정|가결)(?!되[면고는]|된다|하면|될|할|을 (?:거|받|앞두)| ?절차|되는 대로|까지| 이?후)"
)
_BUDGET_PROPOSED = re.compile("(?:예산안|추경안|추가경정예산안)[^.\n]{0,80}(?:제출|편성|[냈짰]|심의|넘[겼긴]|상정)")
_STATE_BUDGET = re.compile(
    "국가 ?예산|정부 ?예산안|정부안|국회|내년(?:도)? (?:정부 ?예산|국비)|20[0-9]{2}년도? (?:정부 ?예산|국비)"
)
_HEAD = 8
"""How many sentences, headlines included, say what an article is about."""
_MOST_FIGURES = 150
"""A sentence of more figures and times is no prose: nothing is said about them."""
_MET = 300
"""How many bodies named before may be meant by a word like 공단."""
_QUOTES = " '\"‘’“”「」『』,."
_MARKS = re.compile("['\"‘’“”「」『』]")
_HELD_AGAINST = re.compile("보다|비(?![가-힣])| ?대비|에 ?비")
_ONE_MARK = str.maketrans(dict.fromkeys('"‘’“”「」『』', "'"))
_ABOUT_A_NAME = frozenset("공모 공모사업 공모전 공고 선정 협약 행사 포럼 간담회 설명회 사업자 대상지 대상자".split())


def _is_undertaken(item: str) -> bool:
    """누리 실증사업, 포항역 주차장 확충: what has a cost where nothing else is said."""
    return programme(item) or item.endswith(PURPOSES)


@lru_cache(maxsize=1 << 15)
def _unmarked(words: str) -> str:
    """The name in a stretch of text, without quotation marks."""
    text = " ".join(words.split()).strip(_QUOTES)
    if not _MARKS.search(text):
        return text
    # ‘실증센터 구축사업’ 공모: the name is what the marks hold; ‘수소’ 도시: marks inside a name are none of it
    inside, _, tail = text.translate(_ONE_MARK).partition("'")
    opens = inside.endswith(" ")  # 보여주기식 "행사
    return inside if tail.strip() in _ABOUT_A_NAME and not opens else _MARKS.sub("", text)


class Draft:
    """What is known so far of one amount. `listed`: its label names the body; `timed`: the sentence names a time for it."""

    __slots__ = (
        "funding",
        "item",
        "listed",
        "metric",
        "period",
        "ref",
        "sentence",
        "status",
        "subject",
        "timed",
    )

    def __init__(self) -> None:
        self.sentence = self.ref = -1
        self.metric: str | None = None
        self.funding: str | None = None
        self.subject: str | None = None
        self.item: str | None = None
        self.period: tuple[date, date] | None = None
        self.status: str | None = None
        self.timed = self.listed = False

    def take(self, other: "Draft") -> None:
        """Everything but the source of the money, from an amount that this one restates, divides or changes."""
        self.metric, self.subject, self.item = other.metric, other.subject, other.item
        self.period, self.status = other.period, other.status

    @property
    def company(self) -> bool:
        """Whether its subject is a body that is no government and no place."""
        return self.subject is not None and not self.subject.endswith(_GOVERNMENT) and self.subject not in PLACES


class Memory:
    """The state of the reading of one article.

    `bases`: amounts that others are compared with; `milestones`: those that say since when; `recent`: all amounts of the sentence read last; `settled`: whether a
    headline itself says the status of an amount; `parts` and `equals` map an amount to its total and to the amount that it
    restates; `earlier` are the amounts of sentences read that are no parts; `bodies` are those named so far, the last at the end;
    `latest` is the firm that a sentence was about last, `teller` who spoke last or the last person, `group` those of a common noun;
    `frame` is the period that a sentence without a time inherits, `foretold` what it was before a forecast; `moved` are the periods of
    the two ends of the move told last; `chain` is the total
    that sentences by product go on dividing; `told` are the metrics that the sentence read last names, each with what its
    particle makes of it.
    """

    def __init__(self, article: Article) -> None:
        self.article = article
        self.marks = marks_of(article)
        self.scopes: dict[int, list[Scope]] = {}
        self.drafts = [Draft() for _ in article.money]
        self.parts: dict[int, int] = {}
        self.equals: dict[int, int] = {}
        self.places: dict[int, Place] = {}
        self.differences: set[int] = set()
        self.bases: set[int] = set()
        self.milestones: set[int] = set()
        self.settled: dict[int, bool] = {}
        self.earlier: list[int] = []
        self.recent: list[int] = []
        self.last: int | None = None
        self.frame: tuple[date, date] | None = None
        self.foretold: tuple[tuple[date, date] | None] | None = None
        self.moved: tuple[tuple[date, date] | None, tuple[date, date] | None] | None = None
        self.chain: int | None = None
        self.topic: tuple[str, Sentence] | None = None
        self.company: str | None = None
        self.latest: str | None = None
        self.teller: str | None = None
        self.group: str | None = None
        self.speaker: str | None = None
        self.kinds: dict[str | None, str] = {}
        self.told: tuple[int, dict[str, str]] = (-1, {})
        self.named: str | None = None
        self.bodies: dict[str, None] = {}
        self.item: tuple[str, int] | None = None
        self.programmes = [
            (m.start(1), m.group(1)) for m in _PROGRAMME.finditer(article.text) if programme(m.group(1).strip())
        ]
        self.cells = tables.cells_of(article, article.money)
        self.columns: dict[tuple[int, str], list[int]] = defaultdict(list)
        for ref, cell in self.cells.items():
            if not tables.is_total(cell.row):
                self.columns[cell.group].append(ref)

    @cached_property
    def fiscal(self) -> tuple[date, date] | None:
        """The year of the budget that the article is about: that of the first time of a year's length before its word for it."""
        head = self.article.sentences[:_HEAD]
        for time in self.article.times:
            if not head or time.start > head[-1].end:
                break
            behind = self.article.text[time.end : time.end + 24].split("\n")[0]
            if _HELD_AGAINST.match(behind):
                continue  # 지난해보다 예산을 늘렸다
            if time.grain == "year" and time.date_from and time.date_to and _BUDGET.search(behind):
                return time.date_from, time.date_to
        return None

    @cached_property
    def headline_stance(self) -> str:
        """What the headline says of time and intention."""
        return stance(self.article.title or "")

    @cached_property
    def budget_state(self) -> str:
        """Whether the article tells of a budget that is proposed or adopted, or of none."""
        head = self.article.text[
            : self.article.sentences[_HEAD - 1].end if len(self.article.sentences) >= _HEAD else None
        ]
        if not _BUDGET_WORD.search(head):
            return "none"
        return "adopted" if _BUDGET_ADOPTED.search(head) else "proposed" if _BUDGET_PROPOSED.search(head) else "named"

    @cached_property
    def state_budget(self) -> bool:
        """Whether the article tells of what the state's budget of a year puts in."""
        head = self.article.sentences[:_HEAD]
        return bool(head) and _STATE_BUDGET.search(self.article.text, 0, head[-1].end) is not None

    @cached_property
    def headline_metrics(self) -> list[str]:
        """The metrics that nouns of the headline name."""
        found = (noun_metric(w.strip(_QUOTES + "…")) for w in re.split("[ …]", self.article.title or ""))
        return sorted({m for m in found if m})

    @cached_property
    def headline_times(self) -> list[tuple[date, date]]:
        """The first two periods of a month or more that the headline names; not 지난해 in 지난해보다 5배."""
        first = self.article.sentences[0].end if self.article.title and self.article.sentences else 0
        times = [t for t in self.article.times if t.end <= first and t.grain in ("year", "half", "quarter", "month")]
        times = [t for t in times if not _HELD_AGAINST.match(self.article.text, t.end)]
        return [(t.date_from, t.date_to) for t in times if t.date_from and t.date_to][:2]

    @property
    def previous(self) -> Draft | None:
        """The amount read last."""
        return self.drafts[self.last] if self.last is not None else None

    def kin(self, ref: int, metric: str | None, reach: int) -> Draft | None:
        """The last of so many amounts before that has a metric."""
        for draft in reversed(self.drafts[max(0, ref - reach) : ref]):
            if draft.metric == metric and draft.sentence >= 0:
                return draft
        return None

    def near(self, sentence: Sentence, distance: int) -> Draft | None:
        """The amount read last, if it stands at most `distance` sentences back."""
        draft = self.previous
        return draft if draft is not None and 0 <= sentence.index - draft.sentence <= distance else None

    def marks_in(self, sentence: Sentence) -> list[Mark]:
        """The figures and times of a sentence."""
        starts, marks = self.marks
        first, last = bisect_left(starts, sentence.start), bisect_left(starts, sentence.end)
        return marks[first:last] if last - first <= _MOST_FIGURES else []

    def scopes_in(self, sentence: Sentence) -> list[Scope]:
        """The constructions of a sentence, read once."""
        found = self.scopes.get(sentence.index)
        if found is None:
            found = scopes_of(self.article.text, sentence.start, sentence.end, self.marks_in(sentence))
            self.scopes[sentence.index] = found
        return found

    def name(self, scope: Scope, phrase: Phrase) -> str:
        """The text of a phrase without its outer quotation marks."""
        return _unmarked(self.article.text[scope.tokens[phrase[0]].start : scope.tokens[phrase[1]].end])

    def body(self, scope: Scope, phrase: Phrase) -> str:
        """The name of a body: without its short form in brackets, the city for its council, the company for 이 회사."""
        text = _COUNCIL.sub("", _SHORT_FORM.sub("", self.name(scope, phrase)).strip(_QUOTES))
        before = scope.tokens[phrase[0] - 1].stem if phrase[0] else ""
        office = subjects.office_body(text.rpartition(" ")[2])
        text = office or text
        pointed = text.startswith(("이 ", "두 ", "양 ")) or before in _POINTING
        meant = self._meant(text.rpartition(" ")[2] if pointed else text, pointed)
        if meant:
            return meant
        if is_person(text):
            return text
        self.named = text
        self.meet(text)
        if self.company is None and not text.endswith(_GOVERNMENT) and text not in PLACES:
            self.company = text
        return text

    def meet(self, name: str) -> None:
        """Remember a body that the text names, as the one named last."""
        self.bodies.pop(name, None)
        self.bodies[name] = None

    def _met(self) -> Iterable[str]:
        """The bodies named before, the last first."""
        return islice(reversed(self.bodies), _MET)

    def meant(self, name: str, before: str) -> str:
        """A body as the article named it, for 회사 or 시 alone; `before` is the word before it, as in 이 회사."""
        return name if " " in name else self._meant(name, before in _POINTING) or name

    def known(self, text: str | None) -> str | None:
        """A body as the article named it before, where the words are 회사 or 시 alone; nothing is remembered of it."""
        return self._meant(text.split()[-1], False) or text if text else None

    def _meant(self, text: str, pointed: bool) -> str | None:
        """The body that a common noun points to: 회사, 시, 공단, 이 대학; None where the words are a name."""
        if text in _COMPANIES:
            known = (self.latest if pointed else None) or self.company or self.named
            return known or next((b for b in self._met() if kind_of(b) in _FIRM_KINDS), text)
        if text not in _ANAPHORS and len(text) > 1 and not pointed:
            return None
        alike = next((b for b in self._met() if b.endswith(text) and b != text), None)
        if alike is None and pointed and text in _ANAPHORS | _GENERAL_BODIES:
            alike = next((b for b in self._met() if text in b), None) or self.named
        return alike or text

    def result(self) -> list[MoneyAbout]:
        """The drafts as they are handed on."""
        return [
            MoneyAbout(
                draft.metric or ("project_cost" if draft.item and _is_undertaken(draft.item) else "other"),
                draft.funding,
                draft.subject,
                draft.item,
                draft.period[0] if draft.period else None,
                draft.period[1] if draft.period else None,
                draft.status
                or ("planned" if draft.metric in COSTS else "realized" if draft.metric in _FACTS else "unknown"),
                self.parts.get(ref),
                self.equals.get(ref),
            )
            for ref, draft in enumerate(self.drafts)
        ]
