"""Amounts in brackets and tables, and what totals and parts, headlines and articles lend each other."""

import re
from collections import Counter
from datetime import date
from decimal import Decimal

from flows.relating.model import Figure, Sentence
from flows.relating.money import parts, periods, subjects, tables
from flows.relating.money.amounts import Amounts
from flows.relating.money.breakdowns import divides
from flows.relating.money.kinds import is_kind, listed_item, programme, trim
from flows.relating.money.memory import Draft
from flows.relating.money.metric_choice import is_a_mayor
from flows.relating.money.metrics import (
    COSTS,
    INDICATORS,
    TOPIC,
    argument,
    filled,
    funding_of,
    noun_metric,
    phrase_metric,
)
from flows.relating.money.sources import payer, state_shares
from flows.relating.money.status import table_status
from flows.relating.syntax.cues import TWO_FUNDS
from flows.relating.syntax.phrases import Scope, flatten, split_particle
from flows.relating.syntax.place import Phrase, Place, is_body, is_person, label_of, metric_noun
from flows.relating.syntax.predicates import METRIC_OF_VERB, verb_class

_FIGURED = re.compile(r"\([^()]*\d[^()]*\)")
_GENERAL = frozenset((None, "project_cost", "other"))
_EDGES = "()<>＜＞[]「」'\".,:·■▷▶◆◇□○△▲※ "
_ROUGH = frozenset(("project_cost", "investment", "other", "budget"))
_AHEAD = 16
"""Among how many words behind a bracket is looked for what it measures."""


def same_amount(headline: Figure, figure: Figure) -> bool:
    """Whether a headline's amount is that of the article, given that headlines round: 105억 for 105억2천만 원."""
    if figure.amount is None or headline.currency != figure.currency:
        return False
    if headline.amount is None:
        low, high = headline.low, headline.high
        return low is not None and high is not None and low <= figure.amount < high
    place = Decimal(10) ** (len(str(int(headline.amount))) - len(str(int(headline.amount)).rstrip("0")))
    apart = abs(figure.amount - headline.amount)
    return apart == 0 or (apart < place and apart <= abs(headline.amount) * Decimal("0.06"))


def _told_behind(scope: Scope, n: int) -> str | None:
    """What the sentence says behind a bracket: 배 32척(5억 달러)을 수주했다, 차(3억 달러)와 철(2억 달러) 등의 수출이 줄었다."""
    for token in scope.tokens[n + 1 : n + _AHEAD]:
        if token.kind == "V" and (metric := METRIC_OF_VERB.get(verb_class(token.stem) or "")):
            return metric
        if token.kind == "N" and token.particle in TOPIC and (metric := noun_metric(token.stem)):
            return metric
    return None


class Brackets(Amounts):
    """Reads what the running text leaves to brackets and tables."""

    def anchor(self, scope: Scope, scopes: list[Scope]) -> int | None:
        """The amount that a bracket belongs to, in whatever scope it stands."""
        for outer in scopes:
            if outer is not scope and outer.start <= scope.anchor < outer.end:
                n = parts.bracket_anchor(scope, outer)
                if n is not None:
                    return outer.tokens[n].ref
        return None

    def bracket(self, scope: Scope, anchor: int, sentence: Sentence) -> None:
        """Amounts behind an amount: parts, or the same in another currency."""
        whole = self.drafts[anchor]
        for at, token in enumerate(scope.tokens):
            if token.kind != "M":
                continue
            draft = self.drafts[token.ref]
            draft.sentence = sentence.index
            draft.take(whole)
            if token.ref in self.equals:
                draft.funding = whole.funding
                continue
            if scope.timed:
                period, seen = periods.period_of(scope.tokens, at, self.article.times, False)
                draft.period = period if seen else draft.period
            if label := label_of(scope, at):
                self.label(draft, scope, label)

    def label(self, draft: Draft, scope: Scope, label: Phrase, named: bool = False) -> None:
        """A label that names a source of money, a body or a thing: 창원시비, 충남, 일반회계. `named`: the noun before the bracket has
        named the thing already, and a mere 사업비 is none."""
        last = scope.tokens[label[1]].stem
        if "~" in last:
            return  # 가람산업선 철도(서가람~가람국가산단·1조 원): the way that it goes
        draft.funding = funding_of(last)
        if draft.funding:
            if len(last) > 3 and last.endswith(("시비", "도비", "군비", "구비")):
                draft.subject = last[:-1]
            return
        found = subjects.label_body(scope.tokens, label)
        if found:
            draft.subject = self.body(scope, found)
            draft.funding = payer(scope, draft.subject)
            return
        draft.metric = phrase_metric(scope.tokens, label) or draft.metric
        thing = listed_item(scope.tokens, label)
        measured = (named and metric_noun(last) is not None and not is_kind(last)) or last in ("사업비", "총사업비")
        if thing and not measured and not last.endswith(TWO_FUNDS):
            draft.item = self.name(scope, thing)

    def apposition(self, scope: Scope, outer: Scope, sentence: Sentence) -> None:
        """An amount in brackets behind a noun: 전국 1위(6,551만5,000원), 충남(385억 달러), 반도체(9억 달러)."""
        tokens = outer.tokens
        kinds = "NQTV"  # 호우(피해액 7천억 원)다: with what follows a predicate
        n = next((k for k, t in enumerate(tokens) if t.start <= scope.anchor <= t.end + 2 and t.kind in kinds), None)
        for at, token in enumerate(scope.tokens):
            if token.kind != "M":
                continue
            draft = self.drafts[token.ref]
            draft.sentence = sentence.index
            model = self.beside(token.ref, outer, sentence)
            if model:
                draft.take(model)
            if n is None:
                continue
            if tokens[n].kind == "T":
                # 매출은 전년(1조 원)보다 늘었다
                draft.metric = argument(outer.tokens, n) or draft.metric
                if model is None and (earlier := self.near(sentence, 1)):
                    # 이는 2004년(56억 달러) 이후 가장 적다
                    draft.subject = earlier.subject
                    draft.metric = draft.metric or earlier.metric
                period = periods.period_at(tokens, n, self.article.times)[0]
                draft.period, draft.timed = period or draft.period, period is not None
                self.bases.add(token.ref)
                if inner := label_of(scope, at):  # 지난해 같은 기간(매출 30억 원, 영업이익 2억 원)
                    self.label(draft, scope, inner, named=True)
                continue
            phrase = subjects.phrase_of(tokens, n) if tokens[n].kind == "N" else None
            metric = own = phrase_metric(tokens, phrase)
            if model is None or tokens[n].kind == "Q":
                for k in range(n, max(-1, n - 4), -1):
                    if metric is None and tokens[k].kind == "N":
                        metric = phrase_metric(tokens, (k, k))
                if metric == "market_size" and is_a_mayor(outer.flat):
                    metric = None
            draft.metric = metric or draft.metric
            body = subjects.label_body(tokens, phrase) if phrase else None
            if body:
                draft.subject = self.body(outer, body)
            elif phrase:
                # 원천기술 개발 사업(40억 원), 교통량 분석 용역비(3억 원)
                thing = (
                    listed_item(tokens, phrase) if not own else trim(tokens, phrase) if phrase[0] < phrase[1] else None
                )
                while thing and _FIGURED.search(self.article.text, tokens[thing[0]].start, tokens[thing[1]].start):
                    thing = thing[0] + 1, thing[1]  # 철강제품(11억 달러)과 [가전제품](5억 달러)
                draft.item = self.name(outer, thing) if thing else draft.item
            if model is None:
                self.alone(token.ref, outer, n, phrase, sentence)
            timed = phrase[0] - 1 if phrase else -1
            if timed >= 0 and tokens[timed].kind == "T" and not tokens[timed].particle:
                # 1999년 태풍(9천억 원), 2003년 태풍(4조 원)
                draft.period = periods.period_at(tokens, timed, self.article.times)[0] or draft.period
            # 가람~누리 일반철도(단선전철 198㎞, 4조 원): how the thing before the bracket is made
            aside = at and scope.kinds[at - 1] == "Q" and scope.tokens[at - 1].comma
            if (inner := label_of(scope, at)) and not aside:
                self.label(draft, scope, inner, named=True)
            self.last = token.ref

    def beside(self, ref: int, outer: Scope, sentence: Sentence) -> Draft | None:
        """The amount of the same sentence that one in brackets goes with."""
        others = [outer.tokens[n].ref for n in outer.amounts]
        before = [r for r in others if r < ref]
        if others:
            model = before[-1] if before else others[0]
            # 하동군이 8억 원으로 앞섰고 거창군(7억 원)이 뒤를 이었다
            if before and model in self.parts and self.room(ref, self.parts[model], sentence.index):
                self.parts[ref] = self.parts[model]
            return self.drafts[model]
        here = self.near(sentence, 0)
        if here and self.last is not None and self.last < ref:
            if self.last in self.parts:
                self.parts[ref] = self.parts[self.last]
            return here
        return None

    def alone(self, ref: int, outer: Scope, n: int, phrase: Phrase | None, sentence: Sentence) -> None:
        """The first amount of a sentence, in brackets: what the sentence says around it."""
        draft = self.drafts[ref]
        draft.ref = ref
        place = filled(Place(outer, n, phrase, None, None, None))
        self.pick_period(draft, place, sentence)
        self.pick_status(draft, place, sentence, False)
        if draft.subject is None:
            self.pick_subject(draft, place, sentence)
        draft.metric = draft.metric or _told_behind(outer, n)
        before = self.near(sentence, 1)
        if draft.metric is None and before is not None and before.metric in INDICATORS:
            draft.metric = before.metric  # 반도체 수출은 38억 달러다. 철강제품(11억 달러)은 줄었다
        self.divide(ref, outer, n, "품목" in outer.flat or divides(outer.flat) is not None)

    def settle(self, refs: list[int]) -> None:
        """Parts take what they lack from their total."""
        for ref in refs:
            total = self.parts.get(ref)
            if total is None:
                continue
            draft, whole = self.drafts[ref], self.drafts[total]
            # exports that happen to be the sum of imports and balance
            if draft.metric != whole.metric and draft.metric in INDICATORS and whole.metric in INDICATORS:
                del self.parts[ref]
                continue
            shared = draft.metric in COSTS and (whole.metric in COSTS or whole.metric == "fund")
            if whole.metric and (draft.metric in _GENERAL or shared):
                draft.metric = whole.metric
            draft.subject = draft.subject or whole.subject
            if total > ref and whole.sentence == draft.sentence:
                draft.item = whole.item if draft.funding else draft.item or whole.item
                draft.status = whole.status
                draft.period = whole.period or draft.period
            elif total < ref:
                draft.item = draft.item or whole.item
                draft.period = draft.period if draft.timed else whole.period or draft.period
                if whole.sentence != draft.sentence or draft.status is None:
                    draft.status = whole.status or draft.status
                draft.funding = draft.funding or whole.funding

    def cell(self, ref: int, sentence: Sentence) -> None:
        """An amount in a table: what its row, its column and the caption name."""
        cell, draft, model = self.cells[ref], self.drafts[ref], self.previous
        draft.sentence, draft.ref = sentence.index, ref
        caption = flatten(self.article.text[cell.caption[0] : cell.caption[1]])
        head = [split_particle(w.strip(_EDGES))[0] for w in caption.split("단위")[0].split()]
        draft.funding = next((f for f in map(funding_of, (cell.column, cell.row, *reversed(head))) if f), None)
        named = [*head, *(cell.block or "").split(), *cell.column.split(), *cell.row.split()]
        metric = next((m for m in map(noun_metric, reversed(named)) if m), None) or (model.metric if model else None)
        draft.metric = metric or ("project_cost" if draft.funding else "other")
        total = tables.is_total(cell.row)
        owner = next((w for w in cell.row.split() if is_body(w)), None)
        split = funding_of(cell.column) or tables.is_total(cell.column)
        if owner is None and cell.row and split and " " not in cell.row and not total and not programme(cell.row):
            owner = cell.row
        place = next((w for w in re.split(r"[\s(]+", caption) if is_body(w) and not is_person(w)), None)
        inherited = model.subject if model and self.last in self.cells else next(iter(self.owned), None)
        draft.subject = owner or place or inherited or (model.subject if model else None)
        plain = noun_metric(cell.row) is not None and not is_kind(cell.row)
        if owner is None and cell.row and not (total or plain or funding_of(cell.row) or tables.is_time(cell.row)):
            draft.item = cell.row
        elif draft.metric in COSTS:
            draft.item = self.carried(draft, sentence)
        spans = (cell.column_span, cell.row_span, cell.caption)
        draft.period = next((p for p in map(self.period_in, spans) if p), self.frame)
        past = draft.period and self.article.published and draft.period[1] < self.article.published
        said = table_status(" ".join((caption, cell.column, cell.row)))
        known = model.status if model and model.status else "planned"
        draft.status = said or ("realized" if draft.metric in INDICATORS or past else known)
        if past and draft.status == "planned" and draft.period == self.frame:
            draft.period = None
        whole = cell.row_total if cell.row_total is not None else cell.block_total
        if whole is not None:
            self.parts[ref] = whole
        elif not total:
            self.whole_of(cell)

    def whole_of(self, cell: tables.Cell) -> None:
        """The earlier amount that the cells of a column without a total add up to."""
        figures = self.article.money
        column = self.columns[cell.group]
        for total in reversed(self.earlier[-6:]):
            same = figures[total].currency == figures[cell.ref].currency
            if same and len(column) > 1 and parts.close([figures[r].amount for r in column], figures[total].amount):
                self.parts[cell.ref] = total
                return

    def period_in(self, span: tuple[int, int]) -> tuple[date, date] | None:
        """The days of a time longer than a day in a stretch of the text."""
        for time in self.article.times:
            if span[0] <= time.start < span[1] and time.grain != "day" and time.date_from and time.date_to:
                return time.date_from, time.date_to
        return None

    def titles(self, kinds: dict[int, str]) -> None:
        """Headlines leave out what the article says of the same amount. `kinds`: sentence to kind."""
        heads = [k for k, d in enumerate(self.drafts) if kinds.get(d.sentence) in ("title", "subtitle")]
        body = [k for k, d in enumerate(self.drafts) if kinds.get(d.sentence) == "body"] if heads else []
        for ref in heads:
            draft, figure = self.drafts[ref], self.article.money[ref]
            twins = [k for k in body if same_amount(figure, self.article.money[k])]
            # the same figure rather than one that rounds to it, a total rather than a part
            twins.sort(key=lambda k: (self.article.money[k].amount != figure.amount, self.parts.get(k, k) < k))
            if ref in self.headlines:
                self.pick_subject(draft, *self.headlines[ref], (self.drafts[twins[0]].subject,) if twins else None)
            if not twins:
                continue
            model = self.drafts[twins[0]]
            if draft.metric is None or (draft.metric in _ROUGH and not draft.funding):
                draft.metric = model.metric
            draft.subject = draft.subject or model.subject
            if model.metric not in INDICATORS:
                # what the article itself says is fuller: 로봇 도시 구미, 80억 원 투입
                draft.item = (model.item if model.metric == draft.metric else None) or draft.item or model.item
            if not self.settled.get(ref):
                draft.status = model.status or draft.status
            for k in twins:
                if self.drafts[k].metric is None:
                    self.drafts[k].metric = draft.metric
                if self.drafts[k].status is None and self.drafts[k].metric == draft.metric:
                    self.drafts[k].status = draft.status
        self.rest()
        self.budget_year()
        state_shares(self.article, self.drafts, state_budget=self.state_budget)

    def rest(self) -> None:
        """Amounts of which nothing has been said yet: parts are of their total's kind, lines of a list of that of the line before."""
        for ref, draft in enumerate(self.drafts):
            if draft.metric is None and ref in self.parts:
                draft.metric = self.drafts[self.parts[ref]].metric
            near = self.drafts[ref - 1] if ref and draft.sentence - self.drafts[ref - 1].sentence == 1 else None
            if draft.metric is None and near is not None and near.metric in COSTS:
                draft.metric, draft.status = near.metric, draft.status or near.status

    def budget_year(self) -> None:
        """A budget's year and whether it has passed hold for all its figures."""
        years = Counter(d.period for d in self.drafts if d.metric == "budget" and d.period and d.status != "unknown")
        states = Counter(d.status for d in self.drafts if d.metric == "budget" and d.status)
        for draft in self.drafts:
            if draft.metric != "budget" or draft.status == "unknown":
                continue
            if draft.period is None and not draft.timed:
                draft.period = self.fiscal or (years.most_common(1)[0][0] if years else None)
            if draft.status is None:
                published = self.article.published
                ahead = published is not None and draft.period is not None and draft.period[0] > published
                draft.status = states.most_common(1)[0][0] if states else "planned" if ahead else "realized"
