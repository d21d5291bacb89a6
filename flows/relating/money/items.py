"""What each amount of an article is for or of: the noun phrase that weighs most, of the sentence or named before."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from flows.relating.model import Article, Sentence
from flows.relating.money import item_choice
from flows.relating.money.breakdowns import BY_BODY, divides
from flows.relating.money.choice import Choice, Cues, tally
from flows.relating.money.item_choice import (
    FAMILIES,
    WEIGHTS,
    Seen,
    akin_cues,
    both,
    common_cues,
    constructions,
    cues,
    elsewhere_cues,
    is_sum,
    is_worth,
    neighbour,
    null_cues,
    own_cues,
    previous_cues,
    said_cues,
    said_with,
    seen_cues,
    total_cues,
    written_as,
)
from flows.relating.money.item_heads import NO_THINGS, head_kind, named_kind
from flows.relating.money.item_phrases import (
    Between,
    Noun,
    act_behind,
    clause_beside,
    left_of,
    nouns_of,
)
from flows.relating.money.kinds import governing, is_kind, trim
from flows.relating.money.memory import Draft
from flows.relating.money.metrics import INDICATORS
from flows.relating.money.purposes import is_ground
from flows.relating.money.whose import Whose
from flows.relating.syntax.phrases import Scope
from flows.relating.syntax.place import Phrase, Place
from flows.relating.syntax.turns import joined_before, named_in_turn, turn_of

_INSIDE, _FIRST_HEADING, _HEADING = cues("subject inside"), cues("heading first"), cues("heading")
_COUNTED, _KIN, _NEAR = 20_000, 60, 40
"""How many characters, amounts before and nouns around are looked at: more says nothing, and costs time in a long text."""
_SAID = 1000
"""In how much text before an amount a name is looked for."""
_NOT_TRADED = frozenset(("kind", "weak", "purpose"))
"""What cannot be exported: a 구축사업 that a sentence before named."""
_HEAD = 8
"""Among how many first sentences the headline is looked for."""


def _may_be_traded(place: Place, noun: Noun, left: list[Between]) -> bool:
    """Whether an indicator may be of a noun: of what is made and sold, named before it or as what it is of. Not of causes
    (경제 위기와 침체로 수출이), of programmes and places, or of what comes of it (… 도시로 자리매김했다)."""
    if noun.kind == "programme" or noun.role in ("and", "by"):
        return False
    if noun.at > place.at:
        return place.head is not None and noun.at <= place.head[1]
    # 라면이 잘 팔려 7억 달러를 넘겼고; not 자동차, 조선을 거느리며 수출 1천억 달러를
    return noun.role in ("topic", "subject") or left[noun.at].gap == "same"


@dataclass(slots=True, eq=False)
class Nouns:
    """The noun phrases of a construction, those of them that are things, the last first, and the nouns in it that point back: 이 사업."""

    phrases: list[Seen]
    things: list[Seen]
    pointed: tuple[str, ...]


class Items(Whose):
    """Finds the items. `things`: how often an item was money's; `read_last`: the sentences read, the last behind."""

    def __init__(self, article: Article) -> None:
        super().__init__(article)
        self.things: Counter[str] = Counter()
        self.read_last: list[tuple[int, Scope]] = []
        self._side: tuple[int, tuple[bool, str] | None] = (-1, None)
        self._nouns: dict[tuple[int, int], Nouns] = {}
        self._named: tuple[int, dict[str, Cues]] = (-1, {})
        self._about: dict[str, tuple[dict[str, Cues], dict[str, Cues]]] = {}

    @cached_property
    def heading(self) -> list[str]:
        """The things that the headline names."""
        found = []
        for sentence in self.article.sentences[:_HEAD]:
            if sentence.kind in ("title", "subtitle"):
                things = self.nouns_in(self.scopes_in(sentence)[-1]).things
                found += [seen.name.rpartition("]")[2].strip() for seen in reversed(things)]
        # the address of the site is no thing
        return [name for name in dict.fromkeys(found) if "." not in name][:6]

    @cached_property
    def lead(self) -> tuple[int, int]:
        """Where the first sentence of the text stands."""
        return next(((s.start, s.end) for s in self.article.sentences if s.kind == "body"), (0, 0))

    def heading_has(self, name: str) -> bool:
        """Whether the headline names a thing."""
        text = self.article.title or ""
        return name in text or name.replace(" ", "") in text.replace(" ", "")

    def nouns_in(self, scope: Scope) -> Nouns:
        """The noun phrases of a construction, read once."""
        found = self._nouns.get((scope.start, scope.end))
        if found is None:
            tokens = scope.tokens
            # [공약 점검 ③] 청주시 …: the name of a column, or who reports from where
            aside = scope.start + scope.flat.find("]") if scope.flat.startswith("[") else -1
            nouns = [n for n in nouns_of(tokens) if tokens[n.at].start > aside]
            joining = any(n.role == "and" for n in nouns)
            phrases = [
                Seen(
                    n,
                    self.name(scope, n.phrase),
                    act_behind(tokens, n.at) in ("build", "buy"),
                    # 축제 in 축제와 행사
                    joining
                    and n.role == "and"
                    and any(o.phrase[0] <= n.phrase[0] and n.at < o.phrase[1] for o in nouns),
                )
                for n in nouns
            ]
            things = [s for s in reversed(phrases) if s.name and s.noun.kind not in NO_THINGS]
            found = self._nouns[scope.start, scope.end] = Nouns(phrases, things, item_choice.pointed(tokens))
        return found

    def pick_item(self, draft: Draft, place: Place, sentence: Sentence, title: bool) -> None:
        """The item that weighs most among the nouns of the sentence and those that the article has named before."""
        family = FAMILIES.get(draft.metric or "", "due")
        nouns, governor, beside = self.nouns_in(place.scope), governing(place), neighbour(place)
        if item := self.in_turn(place, nouns):
            draft.item = item
            self.item_read(draft, sentence)
            return
        choice: Choice[str | None] = Choice(WEIGHTS)
        written = written_as(place.scope.tokens[place.at])
        choice.add(None, self.null(draft, place, nouns, governor, written))
        by = "" if divides(place.scope.flat) is None else "body" if BY_BODY.search(place.scope.flat) else "kind"
        own = self.own_options(draft, place, nouns, governor, family, by, beside)
        self.elsewhere(choice, draft, sentence, family, own, beside)
        choice.add_each(own.items())
        choice.add_each([(option, self.common(option, True, family)) for option in own])
        for phrase, null, found in constructions(place, governor, family, draft.metric):
            option = self.name(place.scope, phrase)
            if option not in choice.scores:
                own[option] = cues("own")
                choice.add(option, own[option])
                choice.add(option, self.common(option, True, family))
            choice.add(option, found)
            choice.add(None, null)
        if title:
            choice.add(None, cues("null title"))
        if by:
            choice.add(None, cues(f"null by {by}"))
        divided = "part" if draft.ref in self.parts else "whole"
        choice.add(None, cues(f"null {divided}", f"null {divided} {family}"))
        verb = place.does or "none"
        far = elsewhere_cues(draft.metric, beside, verb, place.scope.kind, f"{divided} {family}", written)
        choice.add_each([(name, far) for name in choice.scores if name is not None and name not in own])
        names = [name for name in choice.scores if name is not None]
        if subject := draft.subject:
            choice.add_each([(name, _INSIDE) for name in names if name in subject or subject in name])
        if title:
            choice.add_each([(name, cues("title own" if name in own else "title carried")) for name in names])
        self.weigh_texts(choice, names, own, draft, family)
        if pointed := nouns.pointed:
            choice.add_each(
                [(name, cues("pointed at")) for name in names if name not in own and name.endswith(pointed)]
            )
        draft.item = choice.best()
        side = next(((s.noun.at > place.at, s.noun.role) for s in nouns.phrases if s.name == draft.item), None)
        self._side = place.scope.start, side
        self.item_read(draft, sentence)

    def weigh_texts(
        self, choice: Choice[str | None], names: list[str], own: dict[str, Cues], draft: Draft, family: str
    ) -> None:
        """How far before the amount each name was said that its sentence does not have, and what the first sentence names."""
        text, start = self.article.text, self.article.money[draft.ref].start
        line = text.rfind("\n", 0, start)
        lead = text[self.lead[0] : min(self.lead[1], start)]
        first = self.heading[0] if self.heading else None
        for name in names:
            back = 0 if name in own else start - text.rfind(name, max(0, start - _SAID), start)
            heading = "first" if name == first else "heading" if self.heading_has(name) else ""
            choice.add(
                name, said_cues(back if back <= _SAID else None, start - back > line, name in lead, heading, family)
            )

    def in_turn(self, place: Place, nouns: Nouns) -> str | None:
        """The thing whose turn it is of those that are named together: 굴과 김 수출은 각각 9억 달러, 4억 달러다."""
        turn = turn_of(place.scope, place.at)
        if turn is None or turn.of < 2:
            return None
        joined = joined_before(place.scope.tokens, turn.stop)
        if len(joined) == turn.of:
            thing = trim(place.scope.tokens, joined[turn.nth])
            name = self.name(place.scope, thing) if thing else None
            return None if name in self.bodies else name
        things = [s for s in nouns.phrases if s.name and s.noun.shape != "metric" and s.noun.kind not in NO_THINGS]
        which = named_in_turn(place.scope.tokens, turn, [s.noun.at for s in things])
        return None if which is None else things[which].name

    def own_options(
        self, draft: Draft, place: Place, nouns: Nouns, governor: Phrase | None, family: str, by: str, beside: str
    ) -> dict[str, Cues]:
        """The nouns of the construction that may be the item, the nearest first."""
        options: dict[str, Cues] = {}
        roles: set[str] = set()
        left = left_of(place.scope.tokens, place.at)
        worth = is_worth(place)
        verb = place.does or "none"
        like = self._side[1] if self._side[0] == place.scope.start else None
        over = clause_beside(place.scope.tokens, place.at)
        for seen in sorted(nouns.phrases, key=lambda s: abs(s.noun.at - place.at))[:_NEAR]:
            noun, name = seen.noun, seen.name
            if (
                not name
                or seen.joined
                or (draft.subject and (name == draft.subject or name.endswith(" " + draft.subject)))
                or name in self.bodies
                or (noun.kind in ("official", "firm") and noun.role in ("topic", "subject"))
                or (noun.at > over and (noun.role in ("topic", "subject") or "M" in place.scope.kinds[noun.at :]))
            ):
                continue
            if family == "trade" and not _may_be_traded(place, noun, left):
                continue
            if noun.role == "to" and noun.at < place.at and is_ground(place, name):
                continue
            role = noun.role if noun.at < place.at else noun.role + " behind"
            found = own_cues(place, seen, family, role not in roles, governor, left, by, worth, verb, beside, like)
            options[name] = both(options[name], found) if name in options else found
            roles.add(role)
        return options

    def common(self, name: str, own: bool, family: str) -> Cues:
        """Cues of a name wherever it stands. `own`: the sentence itself has it."""
        here, elsewhere = self._about.get(name) or self.about(name)
        return (here if own else elsewhere)[family]

    def about(self, name: str) -> tuple[dict[str, Cues], dict[str, Cues]]:
        """What the article says of a name: its cues by family, where the sentence itself has it and where it does not."""
        times = self.article.text.count(name, 0, _COUNTED)
        # 집, 김: what a syllable is part of is not counted
        often = "short" if len(name) == 1 else "often" if times > 3 else "twice" if times > 1 else "once"
        length, in_heading = min(3, len(name.split())), self.heading_has(name)
        *before, head = name.split(" ")
        kind = named_kind(before[-1] if before else "", head, False)
        beside = said_with(self.article.text[:_COUNTED], name)
        found = self._about[name] = (
            common_cues(length, often, in_heading, beside, None),
            common_cues(length, often, in_heading, beside, kind),
        )
        return found

    def null(self, draft: Draft, place: Place, nouns: Nouns, governor: Phrase | None, written: str) -> Cues:
        """Cues for there being no item."""
        beside = neighbour(place)
        modified = governor and any(s.noun.at == governor[1] and s.noun.shape != "metric" for s in nouns.phrases)
        governed = ("null governed" if modified else "null governed bare") if governor else None
        summed = is_sum(place.scope.tokens, place.at)
        return null_cues(draft.metric, beside, place.does or "none", governed, written, summed)

    def carried(self, draft: Draft, sentence: Sentence) -> str | None:
        """The item of an amount that stands in no sentence, as in a table."""
        family = FAMILIES.get(draft.metric or "", "due")
        choice: Choice[str | None] = Choice(WEIGHTS)
        choice.cue(None, "null", f"null {family}", "null table")
        self.elsewhere(choice, draft, sentence, family, {}, "table")
        return choice.best()

    def item_read(self, draft: Draft, sentence: Sentence) -> None:
        """Remembers the item of an amount for those that leave it out."""
        if draft.item is None:
            return
        if is_kind(draft.item.rpartition(" ")[2]):
            self.kinds.setdefault(draft.metric, draft.item)
        elif draft.metric not in INDICATORS:
            self.item = (draft.item, sentence.index)
            self.things[draft.item] += 1

    def elsewhere(
        self,
        choice: Choice[str | None],
        draft: Draft,
        sentence: Sentence,
        family: str,
        own: dict[str, Cues],
        beside: str,
    ) -> None:
        """Adds the items that amounts before have, and what sentences before and the headline name. What is among the nouns of the
        sentence's `own` is not carried. What one says of a name also speaks for a longer or shorter form of it: 산단, 울진 수소 산단.
        `beside`: the noun beside the amount."""
        named = self.named_before(sentence)
        hints: dict[str, Cues] = dict(named)
        for name, found in self.of_amounts(draft, sentence, family, beside):
            if name is None:
                choice.add(None, found)
            elif name:
                hints[name] = both(hints[name], found) if name in hints else found
        for name in dict.fromkeys((*own, *hints)):
            if family == "trade" and name not in own and head_kind(name.rpartition(" ")[2], False) in _NOT_TRADED:
                continue
            if name in hints:
                choice.add(name, hints[name])
            akin = [found for other, found in hints.items() if other != name and (other in name or name in other)]
            if akin:
                choice.add(name, akin_cues(*akin))
            if name not in own:
                choice.add(name, self.common(name, False, family))

    def of_amounts(
        self, draft: Draft, sentence: Sentence, family: str, beside: str
    ) -> Iterator[tuple[str | None, Cues]]:
        """The items of the amounts before."""
        ref = draft.ref
        before = self.previous
        back = sentence.index - before.sentence if before else 9
        if before and back <= 3:
            far = "same" if back == 0 else "one" if back == 1 else "two"
            alike = "alike" if before.metric == draft.metric else "other"
            part = " part" if self.last in self.parts else ""
            yield (
                before.item,
                previous_cues(far, alike + part, family, before.subject != draft.subject, before.item is None, beside),
            )
        total = self.parts.get(ref)
        if total is not None and total < ref:
            whose = "same" if self.drafts[total].subject == draft.subject else "other"
            yield self.drafts[total].item, total_cues(bool(draft.funding), beside, whose)
        if draft.funding:
            yield before.item if before else None, cues("previous fund")
        if self.item and sentence.index - self.item[1] <= 6:
            yield self.item[0], cues(f"last thing {min(2, sentence.index - self.item[1])}")
        if draft.metric in self.kinds:
            yield self.kinds[draft.metric], cues("kind of metric", f"kind of {draft.metric}")
        kin = [d.item for d in self.drafts[max(0, ref - _KIN) : ref] if d.metric == draft.metric and d.sentence >= 0]
        if kin:
            yield kin[-1], cues("previous of metric", f"previous of metric {family}")
            times = tally(kin)
            usual = max(times, key=times.__getitem__)
            if times[usual] > 1:
                yield usual, cues("previous usual", f"previous usual {family}")
        if self.things:
            yield max(self.things, key=self.things.__getitem__), cues("most paid", f"most paid {family}")

    def named_before(self, sentence: Sentence) -> dict[str, Cues]:
        """What the text before a sentence and the headline name, each with the cues for that."""
        if self._named[0] != sentence.index:
            found: dict[str, Cues] = {}
            for name, said in self.each_before(sentence):
                found[name] = both(found[name], said) if name in found else said
                if name not in self._about:
                    self.about(name)
            self._named = sentence.index, found
        return self._named[1]

    def each_before(self, sentence: Sentence) -> Iterator[tuple[str, Cues]]:
        """Every naming of a thing before a sentence and in the headline."""
        if named := self.programmes[: bisect_left(self.programmes, (sentence.start, ""))]:
            yield named[-1][1], cues("last quoted")
            yield named[0][1], cues("first quoted")
            line = self.article.text.rfind("\n", 0, sentence.start)
            if named[-1][0] > line:
                yield named[-1][1], cues("quoted in paragraph")
        for index, scope in reversed(self.read_last):
            distance = sentence.index - index
            if distance > 2:
                break
            if distance > 0:
                for seen in self.nouns_in(scope).things:
                    yield seen.name, seen_cues(distance, seen.noun.role, seen.noun.kind)
        for k, name in enumerate(self.heading):
            if name:
                yield name, _HEADING if k else _FIRST_HEADING
