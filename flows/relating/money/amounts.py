"""An amount that stands in the open: its metric, subject, item, period and status by its sentence, or by those before."""

import re

from flows.relating.model import Sentence
from flows.relating.money import metric_choice, status_choice
from flows.relating.money.choice import tally
from flows.relating.money.items import Items
from flows.relating.money.memory import Draft
from flows.relating.money.metrics import (
    INDICATORS,
    as_copula,
    filled,
    is_strong,
    noun_metric,
    phrase_metric,
    words,
    worth,
)
from flows.relating.money.period_choice import Known, choose, move_of
from flows.relating.money.periods import EVER_SINCE, held_against
from flows.relating.money.sources import source_of
from flows.relating.money.status import explicit
from flows.relating.syntax.cues import GOODS
from flows.relating.syntax.phrases import Scope, Token
from flows.relating.syntax.place import Place, metric_noun, place_of
from flows.relating.syntax.turns import amount_in_turn, turn_of

_PROMISED = re.compile("기로|키로|협약|약속|계약[을도]? ?(?:맺|체결)")
_KIN = 100
"""Among how many amounts before the largest of a kind is looked for."""
_STATED = ("제시", "발표", "밝힌", "내놓은", "협약", "약속")
_RECEIPTS = frozenset(("tax", "subsidy", "revenue"))
_SPENDING = re.compile("(?:주요|역점|핵심|세부|분야별|부문별|현안|신규)[ 가-힣]{0,6}사업|편성 ?내역|세출|세입")
"""What begins a list of what a budget is spent on, whatever it is fed by (주요 사업은 도로 5억 원, 하천 3억 원), or fed by."""
_RESULTS = frozenset(("profit", "loss", "other", "budget", "exports", "imports"))
_TRADE = re.compile("무역|수지|수출")
_BALANCES = frozenset(("debt", "orders", "tax", "fund", "other"))
_HEAD_OF = 2_000
"""In how much of an article is looked for who adopted its budget."""
_ADOPTED = re.compile("의결|통과|확정|가결|본회의|국회|의회")
_BALANCE = re.compile("수지|[흑적]자")
_SUBJECT = frozenset(("은", "는", "이", "가"))
_DIVIDED = INDICATORS - {"trade_balance"} | {"budget"}


def compared(tokens: list[Token], n: int) -> bool:
    """Whether a word is an amount that another is compared with: 1조 원보다, 1조 원에 비해."""
    return tokens[n].kind == "M" and (tokens[n].particle.startswith("보다") or held_against(tokens, n))


def _says_metric(place: Place) -> bool:
    """Whether the noun right before the amount, without a particle, names nothing but what it measures: 기본급 10만 원."""
    tokens, label = place.scope.tokens, place.label
    if label is None or label[1] != place.at - 1 or tokens[label[1]].particle or tokens[label[1]].comma:
        return False
    last = tokens[label[1]].stem
    return noun_metric(last) is not None and is_strong(last) and phrase_metric(tokens, place.head) is None


def _result(place: Place) -> str | None:
    """What the amount is said to be, right behind it: 403억 원의 적자, 166억 원 손실로, 15억 원으로 흑자였다."""
    tokens, at, head = place.scope.tokens, place.at, place.head
    said = noun_metric(tokens[head[0]].stem) if head and head[0] == head[1] else as_copula(tokens, at)
    return said if said in ("profit", "loss") else None


def _is_of_goods(place: Place) -> bool:
    """Whether goods are said to reach an amount, and nothing is said of a balance: 반도체는 9억 달러로 사상 처음 …"""
    label, flat = place.label, place.scope.flat
    if label is None or place.scope.tokens[label[1]].stem not in GOODS:
        return False
    return "수입" not in flat and _BALANCE.search(flat) is None


def _is_a_milestone(scope: Scope, at: int) -> bool:
    """Whether an amount only says since when: 2011년 5천억 달러 달성 이후 7년 만이다. What follows goes on from the one before."""
    behind = scope.tokens[at + 1 : at + 5]
    since = next((n for n, t in enumerate(behind) if t.kind in "NA" and t.stem.endswith(EVER_SINCE)), None)
    return since is not None and "만" in [t.stem[:1] for t in behind[since:]]


class Amounts(Items):
    """Reads the amounts of a sentence, one after the other."""

    def amount(self, scope: Scope, at: int, sentence: Sentence, by_kind: bool) -> None:
        """Fills the draft of the amount `scope.tokens[at]`. `by_kind`: the sentence divides by product or place."""
        token = scope.tokens[at]
        draft = self.drafts[token.ref]
        draft.sentence, draft.ref = sentence.index, token.ref
        place = self.places[token.ref] = filled(place_of(scope, at))
        title = sentence.kind in ("title", "subtitle")
        draft.funding = source_of(place)
        turn = turn_of(scope, at)
        if turn and turn.of > 1 and (other := amount_in_turn(scope, turn)) is not None:
            draft.take(self.drafts[scope.tokens[other].ref])
            self.differences.add(token.ref)
            return
        self.pick_metric(draft, place, sentence, by_kind)
        self.divide(token.ref, scope, at, by_kind)
        if bases := [n for n in range(max(0, at - 3), at) if compared(scope.tokens, n)]:
            self.differences.add(token.ref)
            draft.funding = draft.funding or self.drafts[scope.tokens[bases[0]].ref].funding
            model = self.led_to(scope, at)
            if model is not None:
                draft.take(self.drafts[model])
                draft.timed = True
                return
        self.pick_subject(draft, place, sentence)
        if title:
            self.headlines[token.ref] = place, sentence
        elif draft.subject:
            self.owned[draft.subject] += 1
        self.pick_item(draft, place, sentence, title)
        self.pick_period(draft, place, sentence)
        self.pick_status(draft, place, sentence, title)
        if _is_a_milestone(scope, at):
            self.milestones.add(token.ref)
        else:
            self.last = token.ref

    def pick_metric(self, draft: Draft, place: Place, sentence: Sentence, by_kind: bool) -> None:
        """The metric that weighs most."""
        ref, before = place.scope.tokens[place.at].ref, self.previous
        figure, title = self.article.money[ref], sentence.kind in ("title", "subtitle")
        seen = tally([d.metric for d in self.drafts[max(0, ref - _KIN) : ref] if d.metric])
        previous = None
        if before is not None and self.last is not None:
            there = self.article.money[self.last]
            ratio = worth(figure) / (worth(there) or 1)
            previous = (
                before.metric,
                sentence.index - before.sentence,
                ratio,
                self.last in self.parts,
                there.currency == figure.currency,
            )
        total = self.parts.get(ref)
        draft.metric = metric_choice.choose(
            place,
            metric_choice.Known(
                figure,
                self.spender(place),
                draft.funding,
                title,
                previous,
                self.drafts[total].metric if total is not None and total < ref else None,
                seen,
                self.headline_metrics,
                "exports" in seen or _TRADE.search(place.scope.flat) is not None,
                next((m for m in seen if m in _DIVIDED), None) if by_kind else None,
                (sentence.index - self.told[0], self.told[1]),
                self.budget_state,
                self.state_budget,
            ),
        )
        # a budget takes in costs: 내년 예산안에 설계비 30억 원
        if draft.metric not in ("budget", place.named) and place.act is None and _says_metric(place):
            draft.metric = place.named
        if draft.metric in _RECEIPTS and self.budget_state != "none":
            lead = _SPENDING.search(place.scope.flat, 0, place.scope.tokens[place.at].start - place.scope.start)
            if lead and (lead[0] == "세입" or not (place.named or place.head)):
                draft.metric = "budget"
        if draft.metric in _RESULTS and (said := _result(place)):
            draft.metric = "trade_balance" if draft.metric in ("exports", "imports") else said
        if draft.metric == "trade_balance" and _is_of_goods(place):
            draft.metric = "exports"
        if draft.metric == "imports" and figure.currency == "KRW" and "수출" not in self.article.text:
            # 국세 수입, 관람료 수입: not of goods
            draft.metric = "tax" if "세" in words(place.scope.tokens, place.label) else "revenue"

    def led_to(self, scope: Scope, at: int) -> int | None:
        """The amount that a difference leads to, when the sentence does not name it: 8천억 원보다 300억 원 많은 액수다."""
        tokens = scope.tokens
        before = next(n for n in range(at - 1, -1, -1) if tokens[n].kind == "M")
        if not compared(tokens, before) or not self.earlier:
            return None
        named = any(t.kind == "N" and t.particle in _SUBJECT and metric_noun(t.stem) for t in tokens[:before])
        return None if named else self.earlier[-1]

    def pick_period(self, draft: Draft, place: Place, sentence: Sentence) -> None:
        """The period that weighs most of those that the sentence and the article before it name."""
        ref, before, title = draft.ref, self.previous, sentence.kind in ("title", "subtitle")
        alike = self.kin(ref, draft.metric, _KIN)
        total = self.parts.get(ref)
        known = Known(
            self.article.published,
            title,
            self.frame,
            self.fiscal,
            (before.period, before.metric, before.status, sentence.index - before.sentence) if before else None,
            (alike.period,) if alike else None,
            (self.drafts[total].period,) if total is not None and total < ref else None,
            self.headline_times,
            self.foretold,
            self.stated(place),
            _PROMISED.search(place.scope.flat, place.scope.tokens[place.at].end - place.scope.start) is not None,
            self.moved,
        )
        period, own = choose(place, self.article.times, draft.metric, known)
        draft.timed = own or (period is None and place.scope.timed)
        if period and draft.metric in _BALANCES and (period[0].month, period[0].day) == (12, 21):
            # a balance at the end of a year is December's; at the end of another month, of its last days
            period = (period[0].replace(day=1), period[1])
        draft.period = period
        if move_of(place.scope.tokens, place.at) == "to" and before is not None:
            self.moved = before.period, period

    def stated(self, place: Place) -> bool:
        """Whether the amount is only what somebody once stated: 도가 제시한 공사비."""
        n = (place.label[0] if place.label else place.at) - 1
        return n >= 0 and place.scope.tokens[n].form == "adn" and place.scope.tokens[n].stem.startswith(_STATED)

    def pick_status(self, draft: Draft, place: Place, sentence: Sentence, title: bool) -> None:
        """The status by the predicate; 5~8유로가 든다 says of nothing that it has happened or will."""
        # by the draft, for the token may be what the amount stands beside: 32척(54억 달러)
        scope, figure = place.scope, self.article.money[draft.ref]
        token = scope.tokens[place.at]
        before, total = self.previous, self.parts.get(draft.ref)
        draft.status = status_choice.choose(
            place,
            status_choice.Known(
                draft.metric,
                draft.funding,
                figure.qualifier,
                status_choice.when(draft.period, self.article.published),
                draft.timed,
                title,
                (before.status, before.metric == draft.metric, sentence.index - before.sentence) if before else None,
                self.drafts[total].status if total is not None and total < draft.ref else None,
                self.headline_stance,
                self.budget_state,
            ),
        )
        if self.drawn_up(draft, scope, place.at):
            draft.status = "planned"
        if title:
            self.settled[draft.ref] = explicit(scope.flat, scope.flat[token.end - scope.start :])
        source = self.pair(scope, place.at)
        if source is not None:
            draft.metric, draft.subject, draft.item = source.metric, source.subject, source.item
            if source.status == "planned":
                draft.status = "planned"
        speech = scope.kind == "speech"
        vague = figure.qualifier in ("several", "range") and (
            speech or (token.particle in ("이", "가") and draft.metric not in INDICATORS)
        )
        if vague and place.does == "spend":
            draft.status = "unknown"
            if draft.metric == "project_cost":
                draft.metric = "investment" if worth(figure) >= 10**8 else "price"
        inherited = draft.period is not None and not draft.timed and self.article.published is not None
        over = inherited and draft.period[1] < self.article.published  # type: ignore[index, operator]
        if draft.status == "unknown" or (over and draft.status == "planned" and draft.metric != "budget"):
            draft.period = None
        before = self.near(sentence, 1)
        if draft.status is None and before and not title:
            draft.status = before.status

    def drawn_up(self, draft: Draft, scope: Scope, at: int) -> bool:
        """Whether a budget of the year to come has only been drawn up: 시는 내년 예산 3조 원을 편성했다."""
        ahead = status_choice.when(draft.period, self.article.published) == "ahead"
        if draft.metric != "budget" or draft.status != "realized" or not ahead:
            return False
        # what the cabinet adopts goes to the assembly yet
        if self.budget_state == "adopted" and "국무회의" not in self.article.text[:_HEAD_OF]:
            return False
        return "편성" in scope.flat and _ADOPTED.search(scope.flat) is None

    def pair(self, scope: Scope, at: int) -> Draft | None:
        """The first of two figures between which something moves: 9억 달러에서 15억 달러로."""
        if not scope.tokens[at].particle.startswith(("로", "으로")):
            return None
        for token in reversed(scope.tokens[max(0, at - 3) : at]):
            if token.kind == "M" and token.particle == "에서":
                return self.drafts[token.ref]
        return None
