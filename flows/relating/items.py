"""What each amount of an article is for or of: the noun phrase that weighs most, of the sentence or named before."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from functools import cached_property

from flows.relating import item_choice as choice
from flows.relating.breakdowns import BY_BODY, BY_KIND, Breakdowns
from flows.relating.item_choice import FAMILIES, Option, Options, Seen, carried_cues, own_cues
from flows.relating.item_phrases import NO_THINGS, Noun, gap, head_kind, nouns_of
from flows.relating.kinds import governing, is_kind, kind_of
from flows.relating.memory import Draft
from flows.relating.metrics import INDICATORS, funding_of, verb_class
from flows.relating.model import Article, Sentence
from flows.relating.phrases import Scope, marks_of, scopes_of
from flows.relating.place import Phrase, Place, metric_noun
from flows.relating.purposes import built_object, cause, recipient, sold, spent_on, target, worked_on

_CONSTRUCTIONS = {
    "spent on": spent_on,
    "sold": sold,
    "built": built_object,
    "worked on": worked_on,
    "put into": target,
    "cause": cause,
    "recipient": recipient,
}
_COUNTED, _KIN, _NEAR = 20_000, 60, 40
"""How many characters, amounts before and nouns around are looked at: more says nothing, and costs time in a long text."""
_HEAD = 8
"""Among how many first sentences the headline is looked for."""


def _may_be_traded(place: Place, noun: Noun) -> bool:
    """Whether an indicator may be of a noun: of what is made and sold, named before it or as what it is of. Not of causes
    (경제 위기와 침체로 수출이), of programmes and places, or of what comes of it (… 도시로 자리매김했다)."""
    if noun.kind == "programme" or noun.role in ("and", "by"):
        return False
    if noun.at > place.at:
        return place.head is not None and noun.at <= place.head[1]
    # 자동차가 잘 팔려 25억 달러를 채웠고; not 자동차, 조선을 거느리며 수출 1천억 달러를
    return noun.role in ("topic", "subject") or gap(place.scope.tokens, noun.at, place.at) == "same"


class Items(Breakdowns):
    """Finds the items. `things`: how often an item was money's; `seen`: the noun phrases of the sentences read."""

    def __init__(self, article: Article) -> None:
        super().__init__(article)
        self.things: Counter[str] = Counter()
        self.seen: list[Seen] = []
        self._nouns: tuple[Scope | None, list[Noun]] = (None, [])
        self._times: dict[str, int] = {}

    @cached_property
    def heading(self) -> list[str]:
        """The things that the headline names."""
        found = []
        marks = marks_of(self.article)[1]
        for sentence in self.article.sentences[:_HEAD]:
            if sentence.kind in ("title", "subtitle"):
                scope = scopes_of(
                    self.article.text,
                    sentence.start,
                    sentence.end,
                    [m for m in marks if sentence.start <= m[0] < sentence.end],
                )[-1]
                nouns = (n for n in nouns_of(scope.tokens) if n.kind not in NO_THINGS)
                found += [self.name(scope, n.phrase).rpartition("]")[2].strip() for n in nouns]
        return list(dict.fromkeys(found))[:6]

    def heading_has(self, name: str) -> bool:
        """Whether the headline names a thing."""
        text = self.article.title or ""
        return name in text or name.replace(" ", "") in text.replace(" ", "")

    def times(self, name: str) -> int:
        """How often the article names a thing."""
        if name not in self._times:
            self._times[name] = self.article.text.count(name, 0, _COUNTED)
        return self._times[name]

    def nouns_here(self, scope: Scope) -> list[Noun]:
        """The noun phrases of a construction, read once."""
        if self._nouns[0] is not scope:
            self._nouns = (scope, nouns_of(scope.tokens))
        return self._nouns[1]

    def pick_item(self, draft: Draft, place: Place, sentence: Sentence, title: bool) -> None:
        """The item that weighs most among the nouns of the sentence and those that the article has named before."""
        family = FAMILIES.get(draft.metric or "", "due")
        options = carried_cues(self.elsewhere(draft, sentence, family))
        own = self.nouns_here(place.scope)
        governor = governing(place)
        self.own_options(options, draft, place, own, governor)
        if kind := kind_of(place):
            cues = options.setdefault(self.name(place.scope, kind), {"own"})
            cues |= {"kind governs", f"kind governs {family}"}
            options[None].add("null kind")
        for construction, find in _CONSTRUCTIONS.items():
            if phrase := find(place):
                options.setdefault(self.name(place.scope, phrase), {"own"}).add(f"points {construction}")
                options[None].add("null pointed")
        for text, cues in options.items():
            if text is not None:
                cues |= self.common_cues(text, "own" in cues, family)
                if draft.subject and (text in draft.subject or draft.subject in text):
                    cues.add("subject inside")
                if title:
                    cues.add("title own" if "own" in cues else "title carried")
        if points := choice.pointed(place.scope.tokens):
            for text, cues in options.items():
                if text is not None and "own" not in cues and text.endswith(points):
                    cues.add("pointed at")
        options[None] |= self.null_cues(draft, place, own, governor)
        if title:
            options[None].add("null title")
        if BY_KIND.search(place.scope.flat):
            if BY_BODY.search(place.scope.flat):
                options[None].add("null by body")
            else:
                for cues in options.values():
                    if "own" in cues:
                        cues.add("by kind")
        draft.item = choice.best(options)
        self.item_read(draft, sentence)

    def own_options(
        self, options: Options, draft: Draft, place: Place, own: list[Noun], governor: Phrase | None
    ) -> None:
        """Adds the nouns of the construction to the options, the nearest first."""
        family = FAMILIES.get(draft.metric or "", "due")
        seen: Counter[str] = Counter()
        for noun in sorted(own, key=lambda n: abs(n.at - place.at))[:_NEAR]:
            text = self.name(place.scope, noun.phrase)
            if not text or text in self.bodies or text == draft.subject:
                continue
            if family == "trade" and not _may_be_traded(place, noun):
                continue
            # 축제 in 축제와 행사
            if noun.role == "and" and any(n.phrase[0] <= noun.phrase[0] and noun.at < n.phrase[1] for n in own):
                continue
            side = noun.role if noun.at < place.at else noun.role + " behind"
            cues = options.setdefault(text, set())
            cues.update(own_cues(place, noun, family, seen[side] == 0, governor))
            seen[side] += 1

    def common_cues(self, text: str, own: bool, family: str) -> set[str]:
        """Cues of a name, wherever it stands: its length, how often the article has it, whether the headline does."""
        times = self.times(text)
        cues = {f"length {min(3, len(text.split()))}", "often" if times > 3 else "twice" if times > 1 else "once"}
        if not own:
            cues |= {"carried", f"carried {family}", f"carried kind {head_kind(text.rpartition(' ')[2], False)}"}
        if self.heading_has(text):
            cues |= {"in heading", f"in heading {family}"}
        return cues

    def null_cues(self, draft: Draft, place: Place, own: list[Noun], governor: Phrase | None) -> set[str]:
        """Cues for there being no item: the metric, the noun beside the amount, its verb."""
        tokens, label = place.scope.tokens, place.label
        last = tokens[label[1]].stem if label else ""
        beside = "fund" if funding_of(last) else "metric" if metric_noun(last) else "other" if label else "none"
        verb = verb_class(tokens[place.verb].stem) if place.verb is not None else None
        cues = {f"null {FAMILIES.get(draft.metric or '', 'due')}", f"null {draft.metric}", f"null label {beside}"}
        cues.add(f"null {verb or 'none'}")
        if governor:
            modified = any(n.at == governor[1] and n.shape != "metric" for n in own)
            cues.add("null governed" if modified else "null governed bare")
        return cues

    def carried(self, draft: Draft, sentence: Sentence) -> str | None:
        """The item of an amount that stands in no sentence, as in a table."""
        family = FAMILIES.get(draft.metric or "", "due")
        options = carried_cues(self.elsewhere(draft, sentence, family))
        for text, cues in options.items():
            cues |= {f"null {family}", "null table"} if text is None else self.common_cues(text, False, family)
        return choice.best(options)

    def item_read(self, draft: Draft, sentence: Sentence) -> None:
        """Remembers the item of an amount for those that leave it out."""
        if draft.item is None:
            return
        if is_kind(draft.item.rpartition(" ")[2]):
            self.kinds.setdefault(draft.metric, draft.item)
        elif draft.metric not in INDICATORS:
            self.item = (draft.item, sentence.index)
            self.things[draft.item] += 1

    def elsewhere(self, draft: Draft, sentence: Sentence, family: str) -> Iterator[Option]:
        """The items that amounts before have, and what sentences before and the headline name."""
        ref = draft.ref
        before = self.previous
        back = sentence.index - before.sentence if before else 9
        if before and back <= 3:
            far = "same" if back == 0 else "one" if back == 1 else "two"
            alike = "alike" if before.metric == draft.metric else "other"
            listed = " part" if self.last in self.parts else ""
            for cue in (f"previous {far} {alike}{listed}", f"previous {far} {family}"):
                yield Option(before.item, cue)
            if before.subject != draft.subject:
                yield Option(before.item, f"previous {far} whose")
        total = self.parts.get(ref)
        if total is not None and total < ref:
            yield Option(self.drafts[total].item, "total")
            if draft.funding:
                yield Option(self.drafts[total].item, "total fund")
        if draft.funding:
            yield Option(before.item if before else None, "previous fund")
        if self.item and sentence.index - self.item[1] <= 6:
            yield Option(self.item[0], f"last thing {min(2, sentence.index - self.item[1])}")
        if draft.metric in self.kinds:
            yield Option(self.kinds[draft.metric], "kind of metric")
            yield Option(self.kinds[draft.metric], f"kind of {draft.metric}")
        if kin := [d for d in self.drafts[max(0, ref - _KIN) : ref] if d.metric == draft.metric and d.sentence >= 0]:
            yield Option(kin[-1].item, "previous of metric")
            yield Option(kin[-1].item, f"previous of metric {family}")
            usual, times = Counter(d.item for d in kin).most_common(1)[0]
            if times > 1:
                yield Option(usual, "previous usual")
                yield Option(usual, f"previous usual {family}")
        for name, _ in self.things.most_common(1):
            yield Option(name, "most paid")
            yield Option(name, f"most paid {family}")
        if named := self.programmes[: bisect_left(self.programmes, (sentence.start, ""))]:
            yield Option(named[-1][1], "last quoted")
            yield Option(named[0][1], "first quoted")
            line = self.article.text.rfind("\n", 0, sentence.start)
            if named[-1][0] > line:
                yield Option(named[-1][1], "quoted in paragraph")
        for seen in reversed(self.seen):
            distance = sentence.index - seen.sentence
            if distance > 2:
                break
            if distance > 0 and seen.kind not in NO_THINGS:
                yield Option(seen.name, f"seen {distance} {seen.role}")
                yield Option(seen.name, f"seen {seen.kind}")
        for k, name in enumerate(self.heading):
            yield Option(name, "heading first" if k == 0 else "heading")
