"""Everything that an article says about its amounts."""

import re
from bisect import bisect_left
from datetime import date
from decimal import Decimal

from flows.relating import items, parts, periods, subjects, tables
from flows.relating.cues import CITIES, KINDS_AS_ITEMS, METRIC_NOUNS, PROVINCES_SHORT, TWO_FUNDS
from flows.relating.metrics import COSTS, INDICATORS, funding_of, metric_of, phrase_metric, status_of, verb_class, words
from flows.relating.model import Article, Figure, MoneyAbout, QuantityAbout, Sentence
from flows.relating.phrases import Marks, Scope, Token, flatten, marks_of, scopes_of
from flows.relating.place import Phrase, Place, is_body, is_person, metric_noun, place_of
from flows.relating.quantities import Reader, relate_quantities

_PROGRAMME = re.compile(r"['‘「『]([^'‘’「」『』\n\"]{4,60})['’」』]")
_GOVERNMENT = ("시", "도", "군", "구", "부", "청", "정부", "의회", "지자체", "처", "세관")
PLACES = PROVINCES_SHORT | CITIES
_PRODUCTS = frozenset(("exports", "imports", "orders", "production", "revenue", "price"))
_NO_CARRY = frozenset(("price", "damage", "donation", "market_size", "wage", "penalty"))
_COUNCIL = re.compile(r"(?<=[시도군구])의회$")
_ANAPHORS = frozenset("회사 법인 업체 기업 두 회사 양사 컨소시엄 그룹 공사 공단 재단 조합".split())
_BY_KIND = re.compile(r"품목별|지역별|나라별|국가별|업종별|제품별|부문별|분야별|기능별|회계별|사업별|항목별")
_BY_BODY = re.compile(r"(?:업체|회사|계열사|기업|기관|은행|대학|지자체|시·군|시군|시도|구·군)별")
_PROMISED = re.compile("기로|키로|협약|약속")
_FORECAST = re.compile("내다봤|전망|추산|예상|분석|관측|승인했|허가했|인가했|고시했")


def verb_of(place: Place) -> str:
    """The predicate of a figure, an empty string for none."""
    return place.scope.tokens[place.verb].stem if place.verb is not None else ""


class Draft:
    """What is known so far of one amount."""

    __slots__ = (
        "equal",
        "funding",
        "item",
        "metric",
        "owned",
        "part",
        "period",
        "sentence",
        "status",
        "subject",
        "timed",
        "weak",
    )

    def __init__(self, sentence: int) -> None:
        self.sentence = sentence
        self.metric: str | None = None
        self.funding: str | None = None
        self.subject: str | None = None
        self.item: str | None = None
        self.period: tuple[date, date] | None = None
        self.status: str | None = None
        self.part: int | None = None
        self.equal: int | None = None
        self.timed = False
        self.weak = False
        self.owned = False


class Relater:
    """Reads one article from its beginning to its end, carrying what later sentences leave out."""

    def __init__(self, article: Article, marks: Marks) -> None:
        self.article = article
        self.marks = marks
        self.drafts: list[Draft] = [Draft(-1) for _ in article.money]
        self.parts: dict[int, int] = {}
        self.equals: dict[int, int] = {}
        self.frame: tuple[date, date] | None = None
        self.topic: tuple[str, int] | None = None
        self.item: tuple[str, int] | None = None
        self.named: str | None = None
        self.bodies: list[str] = []
        self.chain: int | None = None
        self.differences: set[int] = set()
        self.foretold: tuple[tuple[date, date] | None] | None = None
        self.principal: str | None = None
        self.last: int | None = None
        self.earlier: list[int] = []
        self.programmes = [
            (m.start(1), m.group(1)) for m in _PROGRAMME.finditer(article.text) if items.programme(m.group(1).strip())
        ]
        self.cells = tables.cells_of(article, article.money)

    def name(self, scope: Scope, phrase: Phrase) -> str:
        """The text of a phrase without its outer quotation marks."""
        first, last = scope.tokens[phrase[0]], scope.tokens[phrase[1]]
        return " ".join(self.article.text[first.start : last.end].split()).strip(" '\"‘’“”「」『』,.")

    def body(self, scope: Scope, phrase: Phrase) -> str:
        """The name of a body: no bracketed short form, the council's city for the council."""
        text = re.sub(r"\s*\([^()]*\)", "", self.name(scope, phrase)).strip(" '\"‘’“”")
        text = _COUNCIL.sub("", text)
        before = scope.tokens[phrase[0] - 1].stem if phrase[0] else ""
        if text in _ANAPHORS or text.startswith(("이 ", "두 ", "양 ")) or before in ("이", "두", "양", "그"):
            return self.named or text
        if text in ("시", "도", "군", "구"):
            return next((b for b in reversed(self.bodies) if b.endswith(text)), text)
        self.named = text
        self.bodies.append(text)
        return text

    def read(self, sentence: Sentence, inside: list[tuple[int, int, str, int]]) -> list[Scope]:
        """One sentence; its scopes are given back for the other figures."""
        money = [m for m in inside if m[2] == "M" and m[3] not in self.cells]
        for mark in inside:
            if mark[2] == "M" and mark[3] in self.cells:
                self.cell(mark[3], sentence.index)
        if sentence.kind == "body" and self.title_frame:
            self.frame, self.title_frame = None, False
        scopes = scopes_of(self.article.text, sentence.start, sentence.end, inside)
        main = scopes[-1]
        if money:
            tops: list[int] = []
            for scope in scopes:
                if scope.kind != "bracket":
                    tops += parts.in_sentence(scope, self.article.money, self.parts, self.equals)
            brackets = [s for s in scopes if s.kind == "bracket" and any(t.kind == "M" for t in s.tokens)]
            anchors: list[tuple[Scope, int]] = []
            for scope in brackets:
                anchor = self.anchor(scope, scopes)
                if anchor is not None:
                    parts.in_bracket(scope, self.article.money, anchor, self.parts, self.equals)
                    anchors.append((scope, anchor))
            parts.of_previous(main, self.article.money, tops, self.earlier, self.parts, self.lone_total(sentence))
            for scope in scopes:
                if scope.kind != "bracket":
                    for at, token in enumerate(scope.tokens):
                        if token.kind == "M" and token.ref not in self.cells:
                            self.figure(scope, at, sentence)
            for scope, anchor in reversed(anchors):
                self.bracket(scope, anchor, sentence)
            for scope in brackets:
                if not any(scope is s for s, _ in anchors):
                    self.apposition(scope, main, sentence)
            self.settle([m[3] for m in money])
            timed = [self.drafts[m[3]] for m in money if self.drafts[m[3]].timed]
            if timed:
                spans = [self.article.times[t.ref].surface for t in main.tokens if t.kind == "T"]
                compared = bool(spans) and all(re.search("같은|동기|동월", s) for s in spans)
                self.foretold = (self.frame,) if compared or timed[-1].status == "estimated" else None
                self.frame = timed[-1].period
            elif main.timed and periods.frame_of(main.tokens, self.article.times)[1]:
                self.frame = None
            if sentence.kind == "body":
                compared = {t.ref for s in scopes for t in s.tokens if t.kind == "M" and t.particle.startswith("보다")}
                self.earlier += [
                    t for t in tops if t not in self.parts and t not in compared and t not in self.differences
                ]
        else:
            framed, seen = periods.frame_of(main.tokens, self.article.times) if main.timed else (None, False)
            if seen:
                self.frame = framed if not (main.tokens and main.tokens[0].kind == "B") else None
        for n, token in enumerate(main.tokens):
            if token.kind == "N" and token.stem.endswith(items.NAMED_ENDINGS) and token.form != "quoted":
                phrase = items.mentioned(main.tokens, n)
                if phrase and not (self.item and self.item[1] == sentence.index):
                    self.item = (self.name(main, phrase), sentence.index)
        self.bodies += subjects.bodies(main)
        found = subjects.topic_body(main)
        if found and not _FORECAST.search(main.flat):
            self.topic = (self.body(main, found), sentence.index)
        return scopes

    title_frame = True

    def lone_total(self, sentence: Sentence) -> bool:
        """Whether the sentence right before states one amount that is no part."""
        near = [e for e in self.earlier[-2:] if sentence.index - self.drafts[e].sentence == 1]
        return len(near) == 1

    def anchor(self, scope: Scope, scopes: list[Scope]) -> int | None:
        """The amount that a bracket belongs to, in whatever scope it stands."""
        for outer in scopes:
            if outer is not scope and outer.start <= scope.anchor < outer.end:
                n = parts.bracket_anchor(scope, outer)
                if n is not None:
                    return outer.tokens[n].ref
        return None

    def figure(self, scope: Scope, at: int, sentence: Sentence) -> None:
        """An amount that stands in the open."""
        token = scope.tokens[at]
        draft = self.drafts[token.ref]
        draft.sentence = sentence.index
        place = place_of(scope, at)
        title = sentence.kind in ("title", "subtitle")
        label = words(scope.tokens, place.label)
        draft.funding = funding_of(label.split(" ")[-1]) if label else None
        self.subject(draft, place, sentence)
        company = draft.subject is not None and not draft.subject.endswith(_GOVERNMENT) and draft.subject not in PLACES
        metric = metric_of(place, company, title)
        if metric is None and draft.funding:
            metric = (
                self.drafts[self.last].metric
                if self.last is not None and self.drafts[self.last].metric in COSTS and self.near(sentence, 1)
                else "project_cost"
            )
        if metric in ("profit", "loss") and not company and re.search("무역|수지|수출", scope.flat):
            metric = "trade_balance"
        if metric == "imports" and self.article.money[token.ref].currency == "KRW" and "수출" not in self.article.text:
            metric = "tax" if "세" in label else "revenue"
        by_kind = _BY_KIND.search(scope.flat) is not None
        if metric is None and by_kind:
            metric = next(
                (d.metric for d in self.drafts if d.metric in INDICATORS - {"trade_balance"} or d.metric == "budget"),
                None,
            )
        if (
            metric is None
            and self.last is not None
            and self.near(sentence, 2)
            and self.drafts[self.last].metric != "economic_effect"
        ):
            metric = self.drafts[self.last].metric
        draft.metric = metric
        self.by_kind(token.ref, scope, at, metric, by_kind)
        if at and any(t.kind == "M" and t.particle.startswith("보다") for t in scope.tokens[max(0, at - 3) : at]):
            self.differences.add(token.ref)
        difference = self.difference(scope, at)
        if difference is not None:
            model = self.drafts[difference]
            draft.metric, draft.subject, draft.item, draft.period, draft.status = (
                model.metric,
                model.subject,
                model.item,
                model.period,
                model.status,
            )
            draft.timed = True
            return
        if metric == "economic_effect":
            draft.subject = None
        elif draft.subject is None:
            draft.subject = self.carried_subject(metric, sentence, scope)
        self.pick_item(draft, place, sentence, title)
        self.pick_period(draft, place, sentence)
        framed_past = bool(draft.period and self.article.published and draft.period[1] < self.article.published)
        draft.status = status_of(place, metric, title, framed_past)
        source = self.pair(scope, at)
        if source is not None:
            model = self.drafts[source]
            draft.metric, draft.subject, draft.item = model.metric, model.subject, model.item
            if model.status == "planned":
                draft.status = "planned"
        figure = self.article.money[token.ref]
        if scope.kind == "speech" or draft.metric not in INDICATORS:
            vague = figure.qualifier in ("several", "range") and (
                token.particle in ("이", "가") or scope.kind == "speech"
            )
            if vague and place.verb is not None and verb_class(scope.tokens[place.verb].stem) == "spend":
                draft.status = "unknown"
                if scope.kind == "speech":
                    draft.subject = None
                if draft.metric == "project_cost":
                    draft.metric = "investment"
        if draft.status == "unknown":
            draft.period = None
        if draft.status is None and self.last is not None and self.near(sentence, 1) and not title:
            draft.status = self.drafts[self.last].status
        self.last = token.ref

    def by_kind(self, ref: int, scope: Scope, at: int, metric: str | None, kinds: bool) -> None:
        """Parts by product or place: 품목별로는 자동차가 25억 달러, 수입에서는 원유 37억 달러; and the sentences that go on with it."""
        if (metric not in INDICATORS and metric != "budget") or (ref in self.parts and not kinds):
            return
        named = any(
            t.kind == "N" and t.particle in ("에서", "에서는", "에선") and METRIC_NOUNS.get(t.stem) == metric
            for t in scope.tokens[:at]
        )
        if kinds or named:
            amount = self.article.money[ref].amount or 0
            base = next(
                (
                    e
                    for e in reversed(self.earlier)
                    if self.drafts[e].metric == metric
                    and (self.article.money[e].amount or 0) > amount
                    and (self.drafts[e].item is None or self.drafts[e].sentence == self.drafts[ref].sentence - 1)
                ),
                None,
            )
            if base is not None:
                self.parts[ref] = base
                self.chain = base
        elif (
            self.last is not None
            and self.chain is not None
            and self.drafts[self.last].sentence >= self.drafts[ref].sentence - 1
        ):
            total = self.parts.get(self.last)
            goes_on = total == self.chain
            if (
                goes_on
                and scope.kind == "main"
                and not any(t.kind == "N" and metric_noun(t.stem) for t in scope.tokens[:at])
                and self.drafts[self.last].item
            ):
                self.parts[ref] = total if total is not None else -1

    def difference(self, scope: Scope, at: int) -> int | None:
        """The figure that a difference leads to, when the sentence does not name it: (앞의 2조 원은) 1조5000억원보다 4000억원 불어난 액수다."""
        tokens = scope.tokens
        before = next((t for t in reversed(tokens[:at]) if t.kind == "M"), None)
        if before is None or not before.particle.startswith("보다") or not self.earlier:
            return None
        if any(
            t.kind == "N" and t.particle in ("은", "는", "이", "가")
            for t in tokens[: tokens.index(before)]
            if t.kind == "N" and metric_noun(t.stem)
        ):
            return None
        return self.earlier[-1]

    def pair(self, scope: Scope, at: int) -> int | None:
        """The first of two figures between which something moves: 9억 달러에서 15억 달러로."""
        tokens = scope.tokens
        if not tokens[at].particle.startswith(("로", "으로")):
            return None
        return next(
            (t.ref for t in reversed(tokens[max(0, at - 3) : at]) if t.kind == "M" and t.particle == "에서"), None
        )

    def near(self, sentence: Sentence, distance: int) -> bool:
        """Whether the last amount stands at most `distance` sentences back, in the same part of the article."""
        if self.last is None:
            return False
        return 0 <= sentence.index - self.drafts[self.last].sentence <= distance

    def subject(self, draft: Draft, place: Place, sentence: Sentence) -> None:
        """The body that the sentence itself names."""
        tokens = place.scope.tokens
        found = None
        if place.label and (not tokens[place.label[1]].particle or any(t.kind == "B" for t in tokens[: place.at])):
            found = subjects.label_body(tokens, place.label)
            if (
                found is None
                and _BY_BODY.search(place.scope.flat)
                and not funding_of(tokens[place.label[1]].stem)
                and not metric_noun(tokens[place.label[1]].stem)
            ):
                found = place.label
        found = found or subjects.before_label(place)
        if found is None:
            kind = verb_class(tokens[place.verb].stem) if place.verb is not None else None
            of_company = phrase_metric(tokens, place.head or place.label) in subjects.COMPANY_METRICS
            found = subjects.agent(place, kind in subjects.ACTS or of_company)
            before = self.drafts[self.last] if self.last is not None else None
            if (
                found
                and before is not None
                and before.sentence == sentence.index
                and before.owned
                and tokens[found[1]].start < self.article.money[self.last or 0].start
            ):
                draft.subject, draft.owned = before.subject, True
                return
        else:
            draft.owned = True
        if found:
            draft.subject = self.body(place.scope, found)
            if self.principal is None:
                self.principal = draft.subject
            self.topic = (draft.subject, sentence.index)

    def carried_subject(self, metric: str | None, sentence: Sentence, scope: Scope) -> str | None:
        """The subject that the sentence leaves out."""
        if metric in _NO_CARRY and not (
            self.last is not None
            and self.drafts[self.last].sentence == sentence.index
            and self.drafts[self.last].metric == metric
        ):
            return None
        if self.last is not None and self.drafts[self.last].sentence == sentence.index:
            return self.drafts[self.last].subject
        if metric in INDICATORS or metric == "budget":
            if (
                self.principal
                and self.last is not None
                and "\n" in self.article.text[self.article.money[self.last].start : sentence.start]
            ):
                return self.principal
            for draft in reversed(self.drafts[: (self.last if self.last is not None else -1) + 1]):
                if (draft.metric in INDICATORS and metric in INDICATORS) or draft.metric == metric:
                    return draft.subject
        if self.last is not None and self.near(sentence, 1) and self.drafts[self.last].subject:
            return self.drafts[self.last].subject
        if self.topic and sentence.index - self.topic[1] <= (
            1 if self.topic[0].endswith(("부", "청", "위원회")) else 2
        ):
            return self.topic[0]
        return None

    def pick_item(self, draft: Draft, place: Place, sentence: Sentence, title: bool) -> None:
        """The item: a label of a list, the words around the figure, what the sentence is about, the programme at hand."""
        scope, tokens = place.scope, place.scope.tokens
        phrase: Phrase | None = None
        if place.label and not draft.funding and not tokens[place.label[1]].stem.endswith(TWO_FUNDS):
            listed = not tokens[place.label[1]].particle and any(
                t.kind == "B" for t in tokens[max(0, place.label[0] - 1) : place.label[0]]
            )
            bare = not tokens[place.label[1]].particle and not phrase_metric(tokens, place.label)
            if (
                (listed or bare)
                and (
                    listed
                    or place.scope.tokens[place.label[0] - 1].kind in "BM"
                    or place.label[0] == 0
                    or not bare
                    or tokens[place.label[1]].end < tokens[place.at].start
                )
                and not subjects.label_body(tokens, place.label)
            ):
                phrase = items.listed_item(tokens, place.label)
        strong = phrase is not None
        if phrase is None:
            phrase, strong = items.item_of(place, draft.metric)
        draft.weak = phrase is None
        if phrase is None and scope.kind != "speech" and draft.metric != "economic_effect":
            phrase = items.topic_item(scope, place.at)
            if phrase and draft.metric in INDICATORS and not self.breakdown(scope, place.at, phrase):
                phrase = None
            if phrase and phrase == place.label:
                draft.weak = False
        if phrase:
            draft.item = self.name(scope, phrase)
            if draft.item.strip() in ("사업", "이 사업", "센터", "단지", "프로젝트"):
                draft.item = None
        if draft.item and draft.subject and draft.item.endswith(draft.subject):
            draft.item = None
        own = (
            draft.metric == "budget"
            and place.label is not None
            and (draft.funding is not None or words(tokens, place.label) == "예산")
        )
        own = own or (draft.metric == "budget" and scope.tokens[place.at].ref in self.parts.values())
        if draft.item is None and own and self.item and sentence.index - self.item[1] <= 1 and not title:
            draft.item = self.carried_item(sentence, scope.tokens[place.at].start)
        if (
            draft.item is None
            and (draft.metric in COSTS or draft.metric == "economic_effect")
            and draft.metric != "budget"
            and not self.attracted(place)
        ):
            draft.item = self.carried_item(sentence, scope.tokens[place.at].start)
        if (
            draft.item
            and draft.metric not in INDICATORS
            and draft.metric != "fund"
            and draft.item not in KINDS_AS_ITEMS
            and not (strong and place.label and not tokens[place.label[1]].particle)
        ):
            self.item = (draft.item, sentence.index)

    def attracted(self, place: Place) -> bool:
        """Whether the money is what a region has drawn: 산단은 21개사에서 1조 원의 투자를 끌어왔다."""
        verb = place.scope.tokens[place.verb].stem if place.verb is not None else ""
        return (
            verb.startswith(("끌어", "유치"))
            or (place.scope.tokens[place.at].ref in self.parts.values()
            and re.search("더해도|더하면|합치면|합하면", place.scope.flat) is not None)
        )

    def breakdown(self, scope: Scope, at: int, phrase: Phrase) -> bool:
        """Whether an indicator's topic is a product: 선박은 9억 달러로."""
        token = scope.tokens[phrase[1]]
        metric = self.drafts[scope.tokens[at].ref].metric
        return self.last is not None and token.particle in ("은", "는", "이", "가") and metric in _PRODUCTS

    def carried_item(self, sentence: Sentence, position: int) -> str | None:
        """The programme that the article is speaking of."""
        text = self.article.text
        line = text.rfind("\n", 0, position)
        named = [name for start, name in self.programmes if start < position]
        if named and any(line < start < position for start, _ in self.programmes):
            return named[-1]
        if self.item and sentence.index - self.item[1] <= 2:
            return self.item[0]
        if named:
            return named[-1]
        return self.item[0] if self.item else None

    def pick_period(self, draft: Draft, place: Place, sentence: Sentence) -> None:
        """The period of the sentence, or that of the one before."""
        tokens = place.scope.tokens
        period, seen = (
            periods.period_of(tokens, place.at, self.article.times, draft.metric == "price")
            if place.scope.timed
            else (None, False)
        )
        if draft.metric == "economic_effect" or self.announced(place):
            period, seen = None, True
        if period and draft.metric in ("project_cost", "budget", "investment") and (period[1] - period[0]).days < 32:
            period = None
        if (
            period
            and _PROMISED.search(place.scope.flat[tokens[place.at].end - place.scope.start :])
            and self.promised(period, place)
        ):
            period = None
        draft.timed = seen
        if period is None and not seen and place.scope.kind != "speech" and sentence.kind != "title":
            period = self.frame
            # what is settled is not of the time that a forecast before it spoke of
            if self.foretold and not _FORECAST.search(place.scope.flat):
                self.frame = period = self.foretold[0]
        draft.period = period

    def announced(self, place: Place) -> bool:
        """Whether the amount is only what somebody once stated: 정부가 제시한 사업비."""
        tokens = place.scope.tokens
        n = (place.label[0] if place.label else place.at) - 1
        return (
            n >= 0
            and tokens[n].form == "adn"
            and tokens[n].stem.startswith(("제시", "발표", "밝힌", "내놓은", "협약", "약속"))
        )

    def promised(self, period: tuple[date, date], place: Place) -> bool:
        """Whether a time is the day or month of a promise: 지난해 12월 … 투자하기로 했다."""
        days = (period[1] - period[0]).days
        past = self.article.published is not None and period[1] < self.article.published
        return days < 32 or (past and days < 367)

    def bracket(self, scope: Scope, anchor: int, sentence: Sentence) -> None:
        """Amounts behind an amount: parts or the same in another currency."""
        whole = self.drafts[anchor]
        for at, token in enumerate(scope.tokens):
            if token.kind != "M":
                continue
            draft = self.drafts[token.ref]
            draft.sentence = sentence.index
            draft.metric, draft.subject, draft.item, draft.period, draft.status = (
                whole.metric,
                whole.subject,
                whole.item,
                whole.period,
                whole.status,
            )
            if token.ref in self.equals:
                draft.funding = whole.funding
                continue
            period, seen = periods.period_of(scope.tokens, at, self.article.times, False)
            if seen:
                draft.period = period
            place = place_of(scope, at)
            if place.label:
                self.label(draft, scope, place.label)

    def label(self, draft: Draft, scope: Scope, label: Phrase) -> None:
        """A label that names a source of money, a body or a thing."""
        last = scope.tokens[label[1]].stem
        draft.funding = funding_of(last)
        if draft.funding:
            if len(last) > 2 and last.endswith(("시비", "도비", "군비", "구비")) and not last.startswith(("총", "순")):
                named = last[:-1]
                if len(named) > 2:
                    draft.subject = named
            return
        found = subjects.label_body(scope.tokens, label)
        if found:
            draft.subject = self.body(scope, found)
            return
        metric = phrase_metric(scope.tokens, label)
        if metric:
            draft.metric = metric
        thing = items.listed_item(scope.tokens, label)
        if thing and not last.endswith("비·도비"):
            draft.item = self.name(scope, thing)

    def apposition(self, scope: Scope, outer: Scope, sentence: Sentence) -> None:
        """An amount in brackets behind a noun: 1인당 지역내총생산이 전국 1위(6,551만5,000원), 충남(385억 달러)."""
        n = next(
            (k for k, t in enumerate(outer.tokens) if t.start <= scope.anchor <= t.end + 2 and t.kind in "NQ"), None
        )
        for at, token in enumerate(scope.tokens):
            if token.kind != "M":
                continue
            draft = self.drafts[token.ref]
            draft.sentence = sentence.index
            before = [t.ref for t in outer.tokens if t.kind == "M" and t.start < token.start]
            after = [t.ref for t in outer.tokens if t.kind == "M" and t.start > token.start]
            model = self.drafts[before[-1]] if before else self.drafts[after[0]] if after else None
            if (
                model is None
                and self.last is not None
                and self.drafts[self.last].sentence == sentence.index
                and self.last < token.ref
            ):
                model = self.drafts[self.last]
                if self.last in self.parts:
                    self.parts[token.ref] = self.parts[self.last]
            if model:
                draft.metric, draft.subject, draft.item, draft.period, draft.status = (
                    model.metric,
                    model.subject,
                    model.item,
                    model.period,
                    model.status,
                )
            if n is None:
                continue
            phrase = subjects.phrase_of(outer.tokens, n) if outer.tokens[n].kind == "N" else None
            metric = own = phrase_metric(outer.tokens, phrase)
            for k in range(n, max(-1, n - 4), -1):
                if metric is None and (model is None or outer.tokens[n].kind == "Q") and outer.tokens[k].kind == "N":
                    metric = phrase_metric(outer.tokens, (k, k))
            if metric:
                draft.metric = metric
            if phrase and subjects.label_body(outer.tokens, phrase):
                draft.subject = self.body(outer, subjects.label_body(outer.tokens, phrase) or phrase)
            elif phrase and not own:
                thing = items.listed_item(outer.tokens, phrase)
                draft.item = self.name(outer, thing) if thing else draft.item
            if not model:
                place = Place(outer, n, phrase, None, None, None)
                draft.period, draft.timed = periods.period_of(outer.tokens, n, self.article.times, False)
                if not draft.timed:
                    draft.period = self.frame
                draft.status = status_of(place, draft.metric, False, False)
                found = subjects.agent(place, True)
                if found and draft.subject is None:
                    draft.subject = self.body(outer, found)
                if draft.subject is None:
                    draft.subject = self.carried_subject(draft.metric, sentence, outer)
                self.by_kind(
                    token.ref, outer, n, draft.metric, "품목" in outer.flat or _BY_KIND.search(outer.flat) is not None
                )
            inner = place_of(scope, at)
            if inner.label:
                self.label(draft, scope, inner.label)
            self.last = token.ref

    def settle(self, refs: list[int]) -> None:
        """Parts take what they lack from their total, and a total that adds up takes its parts' status."""
        for ref in refs:
            draft = self.drafts[ref]
            total = self.parts.get(ref)
            if total is None:
                continue
            whole = self.drafts[total]
            if total > ref and whole.sentence == draft.sentence:
                if draft.metric in (None, "project_cost", "other") and whole.metric:
                    draft.metric = whole.metric
                if draft.item is None or draft.funding:
                    draft.item = whole.item
                draft.status = whole.status
                draft.period = whole.period or draft.period
                if draft.subject is None:
                    draft.subject = whole.subject
            elif total < ref:
                if draft.metric in (None, "other", "project_cost") and whole.metric:
                    draft.metric = whole.metric
                draft.subject = draft.subject or whole.subject
                if not draft.timed:
                    draft.period = whole.period
                if whole.sentence != draft.sentence:
                    draft.status = whole.status
                draft.item = whole.item if draft.weak and whole.item else draft.item or whole.item
                if draft.funding is None and whole.funding:
                    draft.funding = whole.funding

    def cell(self, ref: int, sentence: int) -> None:
        """An amount in a table."""
        cell, draft = self.cells[ref], self.drafts[ref]
        draft.sentence = sentence
        caption = flatten(self.article.text[cell.caption[0] : cell.caption[1]])
        draft.funding = funding_of(cell.column) or funding_of(cell.row)
        model = self.drafts[self.last] if self.last is not None else None
        metric = None
        for text in (cell.row, cell.column, cell.block or "", caption.split("(")[0]):
            noun = next((metric_noun(w) for w in reversed(text.split()) if metric_noun(w)), None)
            if noun:
                metric = METRIC_NOUNS[noun]
                break
        if metric is None and model:
            metric = model.metric
        draft.metric = metric or ("project_cost" if draft.funding else "other")
        owner = next((w for w in cell.row.split() if is_body(w)), None)
        named = next((w for w in re.split(r"[\s(]+", caption) if is_body(w) and not is_person(w)), None)
        if (
            owner is None
            and cell.row
            and cell.column
            and (funding_of(cell.column) or tables.is_total(cell.column))
            and " " not in cell.row
            and not items.programme(cell.row)
        ):
            owner = cell.row
        draft.subject = owner or named or (model.subject if model else None)
        if owner is None and not tables.is_total(cell.row) and not funding_of(cell.row) and cell.row:
            draft.item = cell.row
        elif draft.metric in COSTS:
            draft.item = self.carried_item(Sentence(sentence, "body", 0, 0), self.article.money[ref].start) or (
                model.item if model else None
            )
        times = [
            t
            for t in self.article.times
            if cell.caption[0] <= t.start < cell.caption[1] and t.date_from and t.grain != "day"
        ]
        if times and times[-1].date_from and times[-1].date_to:
            draft.period = (times[-1].date_from, times[-1].date_to)
        draft.status = (
            "realized" if draft.metric in INDICATORS else (model.status if model and model.status else "planned")
        )
        total = cell.row_total if cell.row_total is not None else cell.block_total
        if total is not None:
            self.parts[ref] = total

    def titles(self, kinds: dict[int, str]) -> None:
        """Headlines leave out what the article says of the same amount."""
        for ref, draft in enumerate(self.drafts):
            if kinds.get(draft.sentence) not in ("title", "subtitle"):
                continue
            figure = self.article.money[ref]
            twins = [
                k
                for k, f in enumerate(self.article.money)
                if f.currency == figure.currency
                and kinds.get(self.drafts[k].sentence) == "body"
                and _same_amount(figure, f)
            ]
            twin = next((k for k in twins if self.parts.get(k, k) >= k), twins[0] if twins else None)
            if twin is None:
                continue
            model = self.drafts[twin]
            if (
                draft.metric is None
                or (draft.metric != model.metric
                and draft.metric in ("project_cost", "investment", "other", "budget")
                and not draft.funding)
            ):
                draft.metric = model.metric
            draft.subject = draft.subject or model.subject
            if model.metric not in INDICATORS:
                draft.item = draft.item or model.item
            draft.status = draft.status or model.status

    def result(self) -> list[MoneyAbout]:
        """The drafts as they are handed on."""
        out = []
        for ref, draft in enumerate(self.drafts):
            first, last = draft.period or (None, None)
            out.append(
                MoneyAbout(
                    draft.metric or ("project_cost" if draft.item and items.programme(draft.item) else "other"),
                    draft.funding,
                    draft.subject,
                    draft.item,
                    first,
                    last,
                    draft.status or ("planned" if draft.metric in COSTS else "unknown"),
                    self.parts.get(ref),
                    self.equals.get(ref),
                )
            )
        return out


def _same_amount(a: Figure, b: Figure) -> bool:
    """Whether a headline's amount is that of the article, given that headlines round."""
    if a.amount is not None and a.amount == b.amount:
        return True
    low, high = a.low, a.high
    if b.amount is None:
        return False
    if a.qualifier == "about" and a.amount:
        return abs(a.amount - b.amount) <= a.amount * Decimal("0.02")
    return bool(low and high and low != high and low <= b.amount < high)


def relate_article(article: Article) -> tuple[list[MoneyAbout], list[QuantityAbout]]:
    """What one article says about its amounts and its other figures, each list in the order given."""
    if not article.money and not article.quantities:
        return [], []
    marks = marks_of(article)
    relater = Relater(article, marks)
    reader = Reader(article)
    sentences = article.sentences
    spans = [marks.items[bisect_left(marks.starts, s.start) : bisect_left(marks.starts, s.end)] for s in sentences]
    kinds = [{m[2] for m in inside} for inside in spans]
    paid = [n for n, kind in enumerate(kinds) if "M" in kind]
    following = 0
    for n, sentence in enumerate(sentences):
        # what stands before an amount may frame it: a topic two sentences on, a time somewhat longer
        while following < len(paid) and paid[following] < n:
            following += 1
        ahead = paid[following] - n if following < len(paid) else 99
        busy = "M" in kinds[n] or "Q" in kinds[n]
        if ahead < 3 or (spans[n] and ahead < 7):
            scopes = relater.read(sentence, spans[n])
        elif busy:
            scopes = scopes_of(article.text, sentence.start, sentence.end, spans[n])
        else:
            continue
        if busy:
            reader.read(scopes, sentence.index, sentence.kind in ("title", "subtitle"), relater.frame)
    relater.titles({s.index: s.kind for s in sentences})
    return relater.result(), relate_quantities(article, reader)


__all__ = ["Token", "relate_article"]
