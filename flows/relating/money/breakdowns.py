"""Amounts that divide one that an earlier sentence states: by product, by place, by body."""

import re

from flows.relating.money import parts
from flows.relating.money.memory import Memory
from flows.relating.money.metrics import INDICATORS, noun_metric
from flows.relating.syntax.metric_words import METRIC_NOUNS
from flows.relating.syntax.phrases import Scope
from flows.relating.syntax.place import metric_noun

_BY_KIND = re.compile(
    r"(?<![가-힣])(?!특별|차별|개별|선별|각별|유별|식별|판별|구별|감별|분별|월별|연도별|분기별)[가-힣·]{1,8}별(?:로는|로도|로|은|의)?(?=[ ,:]|$)"
)
BY_BODY = re.compile(
    r"(?:업체|회사|계열사|기업|기관|은행|대학|지자체|시·군|시군|시도|구·군|출자자|투자자|투자사|출연자|기부자|사업자|건설사|제조사|증권사|카드사|보험사|조선사|항공사|자치단체)별"
)

PRODUCTS = frozenset(("exports", "imports", "orders", "production", "revenue", "price"))


def divides(flat: str) -> re.Match[str] | None:
    """The word by which a sentence divides an amount: 품목별로는."""
    return _BY_KIND.search(flat) if "별" in flat else None


class Breakdowns(Memory):
    """Finds the total of each part."""

    def divide(self, ref: int, scope: Scope, at: int, by_kind: bool) -> None:
        """Parts by product, place or body: 품목별로는 냉장고가 4억 달러, 수입에서는 밀가루 3억 달러; and the sentences that go on."""
        draft, metric = self.drafts[ref], self.drafts[ref].metric
        if metric is None or ref in self.equals:
            return
        within = any(
            t.particle in ("에서", "에서는", "에선") and t.kind == "N" and METRIC_NOUNS.get(t.stem) == metric
            for t in scope.tokens[:at]
        )
        # 이 부문 매출이 1,540억 원으로 전체의 47%를 채웠다
        after = scope.tokens[at + 1 : at + 3]
        share = len(after) == 2 and after[0].stem == "전체" and after[0].particle == "의" and after[1].kind == "Q"
        if by_kind or within or share:
            known = self.parts.get(ref)
            if known is None or (known < ref and self.drafts[known].metric != metric):
                total = self.whole(ref, scope, at)
                if total is not None:
                    self.parts[ref] = self.chain = total
        elif self.chain is not None and self.last is not None and scope.kind == "main" and ref not in self.parts:
            before = self.drafts[self.last]
            named = any(t.kind == "N" and metric_noun(t.stem) for t in scope.tokens[:at])
            near = before.sentence >= draft.sentence - 1 and any(
                self.parts.get(r) == self.chain for r in range(max(0, self.last - 2), self.last + 1)
            )
            line = "\n" in self.article.text[self.article.money[self.last].end : self.article.money[ref].start]
            goes_on = before.item is not None or not line if metric in PRODUCTS else metric in INDICATORS and not line
            if near and goes_on and not named and self.room(ref, self.chain, draft.sentence):
                self.parts[ref] = self.chain

    def whole(self, ref: int, scope: Scope, at: int) -> int | None:
        """The total of a breakdown: an amount before the word that divides, or one of the sentences before."""
        draft, figures = self.drafts[ref], self.article.money
        by = divides(scope.flat)
        if by is not None:
            if scope.tokens[at].start < scope.start + by.start():
                return None  # 공원에 9억 원을 확보해 사업별로 4년간 벌인다: nothing is divided yet
            behind = [t for t in scope.tokens[:at] if t.kind == "M" and t.start < scope.start + by.start()]
            if behind:
                return behind[-1].ref if self.room(ref, behind[-1].ref, draft.sentence) else None
            # 분야별로는 … of what the sentence before speaks of; 업체별 과징금은 … of all fines
            named = any(
                t.kind == "N" and t.start >= scope.start + by.end() - 1 and noun_metric(t.stem) == draft.metric
                for t in scope.tokens[:at]
            )
            listed = [
                figures[t.ref].amount for t in scope.tokens if t.kind == "M" and t.start >= scope.start + by.end() - 1
            ]
        else:
            named, listed = True, []
        for total in reversed(self.earlier):
            whole = self.drafts[total]
            if (
                not named
                and draft.metric not in PRODUCTS
                and draft.sentence - whole.sentence > (3 if draft.metric in INDICATORS else 1)
            ):
                return None
            same = whole.metric == draft.metric and figures[total].currency == figures[ref].currency
            larger = (figures[total].amount or 0) > (figures[ref].amount or 0)
            if not named and not parts.below(listed, figures[total].amount):
                continue
            if same and larger and total != ref and self.room(ref, total, draft.sentence):
                return total
        return None

    def room(self, ref: int, total: int, sentence: int) -> bool:
        """Whether a total is large enough for one more part beside those of the same sentence."""
        figures = self.article.money
        others = [r for r, t in self.parts.items() if t == total and r != ref and self.drafts[r].sentence == sentence]
        return parts.below([figures[r].amount for r in (*others, ref)], figures[total].amount)
