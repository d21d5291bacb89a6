"""Everything that an article says about its amounts and other figures."""

from flows.relating.figures.quantities import Reader
from flows.relating.model import Article, MoneyAbout, QuantityAbout, Sentence
from flows.relating.money import parts, periods
from flows.relating.money.amounts import compared
from flows.relating.money.breakdowns import divides
from flows.relating.money.kinds import NAMED_ENDINGS, mentioned
from flows.relating.money.metrics import ROLES, noun_metric
from flows.relating.money.totals import Totals
from flows.relating.syntax.phrases import Mark, Scope

_TOPIC_REACH, _TIME_REACH = 2, 6
"""How many sentences on a topic and a time may frame an amount."""

_TOLD = {particle: role for particle, role in ROLES.items() if role in ("topic", "object")}


def _item(scope: Scope) -> bool:
    """Whether a sentence is a line of a list; a square or circle only begins a paragraph of a press release."""
    return scope.tokens[0].kind == "B" and scope.tokens[0].stem not in "□○■●"


class Relater(Totals):
    """Reads one article from its beginning to its end."""

    def read(self, sentence: Sentence, inside: list[Mark]) -> list[Scope]:
        """One sentence; its scopes are given back for the other figures."""
        money = []
        for mark in inside:
            if mark[2] == "M":
                if mark[3] in self.cells:
                    self.cell(mark[3], sentence)
                else:
                    money.append(mark[3])
        scopes = self.scopes_in(sentence)
        main = scopes[-1]
        if money:
            spoken = len(scopes) > 1 and any(s.kind == "speech" for s in scopes)
            self.speaker = self.said_by(main) if spoken else None
            self.figures(sentence, scopes, money)
        elif main.timed:
            framed, seen = periods.frame_of(main.tokens, self.article.times)
            if seen:
                self.foretold = None
                # a time in a line of a list is that line's
                self.frame = None if main.tokens and _item(main) else framed
        self.remember(main, sentence)
        return scopes

    def figures(self, sentence: Sentence, scopes: list[Scope], money: list[int]) -> None:
        """All amounts of a sentence, those in brackets after the others."""
        figures, main = self.article.money, scopes[-1]
        open_scopes = [s for s in scopes if s.kind != "bracket"]
        tops: list[int] = []
        for scope in open_scopes:
            tops += parts.in_sentence(scope, figures, self.parts, self.equals)
        brackets = [s for s in scopes if s.kind == "bracket" and s.amounts]
        anchored = [(s, self.anchor(s, scopes)) for s in brackets]
        for scope, anchor in anchored:
            if anchor is not None:
                parts.in_bracket(scope, figures, anchor, self.parts, self.equals)
        before = [e for e in self.earlier[-2:] if sentence.index - self.drafts[e].sentence == 1]
        parts.of_previous(main, figures, tops, self.earlier, self.parts, len(before) == 1, self.recent)
        parts.remainder(main, figures, self.parts)
        hanging = [s.tokens[n].ref for s, anchor in anchored if anchor is None for n in s.amounts]
        if not main.amounts:
            parts.hanging(hanging, figures, self.recent, self.parts)
        self.recent = [main.tokens[n].ref for n in main.amounts]
        for scope in open_scopes:
            by_kind = divides(scope.flat) is not None
            for at in scope.amounts:
                if scope.tokens[at].ref not in self.cells:
                    self.amount(scope, at, sentence, by_kind)
        for scope, anchor in reversed(anchored):
            if anchor is not None:
                self.bracket(scope, anchor, sentence)
        for scope, anchor in sorted(anchored, key=lambda a: a[0].start):
            if anchor is None:
                self.apposition(scope, main, sentence)
        self.settle(money)
        self.reframe(main, money)
        if sentence.kind == "body":
            aside = (
                self.differences
                | self.bases
                | {s.tokens[n].ref for s in scopes for n in s.amounts if compared(s.tokens, n)}
            )
            self.earlier += [t for t in tops if t not in self.parts and t not in aside]

    def reframe(self, main: Scope, money: list[int]) -> None:
        """The period that the next sentence inherits: that of the last amount that has one of its own."""
        if not self.milestones.isdisjoint(money):
            return
        amounts = [main.tokens[n] for n in main.amounts]
        based = {t.ref for t in amounts if t.particle in ("에서", "이던", "던")}
        based |= {main.tokens[n].ref for n in main.amounts if compared(main.tokens, n)}
        based |= self.bases & set(money)
        own = [self.drafts[m] for m in money if m not in based]
        timed = [d for d in own if d.timed]
        # 장터에서는 5억 원어치 팔려 지난해 3억 원을 앞질렀다: still of this year
        aside = bool(timed) and own[0].period is not None and not own[0].timed
        if aside or (not timed and any(self.drafts[r].timed for r in based)):
            return
        if timed:
            spans = [self.article.times[t.ref].surface for t in main.tokens if t.kind == "T"]
            aside = bool(spans) and all("같은" in s or "동기" in s or "동월" in s for s in spans)
            self.foretold = (self.frame,) if aside or timed[-1].status == "estimated" else None
            self.frame = timed[-1].period
        elif main.timed and periods.frame_of(main.tokens, self.article.times)[1]:
            self.frame = None

    def remember(self, main: Scope, sentence: Sentence) -> None:
        """The programmes and bodies that a sentence names, for those that leave them out."""
        self.read_last.append((sentence.index, main))
        told: dict[str, str] = {}
        for n, token in enumerate(main.tokens):
            if token.kind != "N":
                continue
            if token.stem.endswith(NAMED_ENDINGS) and token.form != "quoted":
                phrase = mentioned(main.tokens, n)
                if phrase and not (self.item and self.item[1] == sentence.index):
                    self.item = (self.name(main, phrase), sentence.index)
            if (role := _TOLD.get(token.particle)) and (metric := noun_metric(token.stem)):
                told[metric] = role
        self.told = sentence.index, told
        self.meet_all(main, sentence)


def relate_article(article: Article) -> tuple[list[MoneyAbout], list[QuantityAbout]]:
    """What one article says about its amounts and its other figures, each list in the order given."""
    if not article.money and not article.quantities:
        return [], []
    relater = Relater(article)
    reader = Reader(article, relater.known)
    sentences = article.sentences
    spans = [relater.marks_in(sentence) for sentence in sentences]
    kinds = [{m[2] for m in inside} for inside in spans]
    paid = [n for n, kind in enumerate(kinds) if "M" in kind] + [len(sentences) + _TIME_REACH + 1]
    following, headline = 0, True
    for n, sentence in enumerate(sentences):
        if headline and sentence.kind == "body":
            relater.frame, headline = None, False
        while paid[following] < n:
            following += 1
        ahead = paid[following] - n
        busy = "M" in kinds[n] or "Q" in kinds[n]
        if ahead <= _TOPIC_REACH or (spans[n] and ahead <= _TIME_REACH):
            scopes = relater.read(sentence, spans[n])
        elif busy:
            scopes = relater.scopes_in(sentence)
        if busy:
            reader.read(scopes, sentence.index, sentence.kind in ("title", "subtitle"), relater.frame)
    relater.titles({s.index: s.kind for s in sentences})
    relater.choose_totals()
    return relater.result(), reader.result()
