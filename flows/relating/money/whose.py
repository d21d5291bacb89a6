"""Keeps whom an article has named, and finds whose each amount is."""

import re
from collections import Counter
from dataclasses import replace
from functools import cached_property, lru_cache

from flows.extracting.firms import introduced
from flows.extracting.gazetteer import REGION_CODES
from flows.relating.model import Article, Sentence
from flows.relating.money import subject_choice
from flows.relating.money.body_kinds import ANAPHORS, kind_of, may_be_a_name, region_key
from flows.relating.money.breakdowns import Breakdowns
from flows.relating.money.item_heads import PROCEEDINGS
from flows.relating.money.memory import Draft
from flows.relating.money.named_owners import fined, foremost, in_turn, left_out, listed, paying, spending
from flows.relating.money.owners import Owner, owners_of
from flows.relating.money.subject_choice import Before, Body, Known, Named, Namings, body
from flows.relating.syntax.phrases import Scope, scopes_of, split_particle
from flows.relating.syntax.place import Place

_COUNTED, _HEAD = 20_000, 8
"""How many characters and sentences say whom an article is about."""
_OFTEN, _KIN = 4, 60
_WORD = re.compile("[가-힣A-Za-z&·㈜]{2,}")
_VAGUE = frozenset("unknown quoted common anaphor person foreign whole".split())
_COMPANIES = frozenset("company bank body".split())
_RULERS = frozenset("local state ministry regulator place foreign council".split())
NO_FIRMS = _RULERS | frozenset("public education association observer site".split())
"""Who spends no money of shareholders: what a public corporation builds has its cost, and is no investment."""
_BY_MARKET = re.compile("(?:시장|국가|나라|수출국|수입국|권역|대륙)별")
_PACTS = ("투자협약", "양해각서", "업무협약", "협약", "MOU")
_OF_PLACES = frozenset("exports imports trade_balance grdp grdp_per_capita".split())
_ABROAD, _NOT_OWNERS = ("foreign", "whole", "body", "unknown"), {"project_cost": ("site",), "damage": ("regulator",)}
"""Kinds of namings that own no goods that go abroad, and no amounts of a metric: a site pays nothing, the police lose nothing."""
_BOTH = ("두 ", "양 ")
_SO_MANY = frozenset("한 두 세 네 다섯 여섯 일곱 여덟".split())
_ACTORS, _SPEAKING, _UNNAMED = ("topic", "subject"), ("staff", "office"), ("unknown", "quoted")
_IS_A_FIRM = re.compile("(?:업체|기업|회사|제조사)(?:이?다|이?며|로)$")
_COUNCIL = re.compile(r"(?<=[시도군구])의회$")


@lru_cache(maxsize=1 << 16)
def _named_by(word: str) -> str | None:
    """The body or place that a word names."""
    name = split_particle(word)[0]
    kind = kind_of(name) if len(name) > 1 else None
    return name if kind and kind not in _VAGUE else None


class Whose(Breakdowns):
    """Finds the subjects. `owned`: how often a subject was money's; `headlines`: the amounts of headlines, to be looked at again."""

    def __init__(self, article: Article) -> None:
        super().__init__(article)
        self.owned: Counter[str] = Counter()
        self.headlines: dict[int, tuple[Place, Sentence]] = {}
        self._owners: dict[tuple[int, int, str], Namings] = {}

    @cached_property
    def most_named(self) -> list[Body]:
        """The bodies and places that the article names most often."""
        times: Counter[str] = Counter()
        for word, n in Counter(_WORD.findall(self.article.text[:_COUNTED])).items():
            name = _named_by(word)
            if name is None and self.firms and (firm := split_particle(word)[0]) in self.firms:
                name = firm
            if name:
                times[name] += n
        known = list(times)
        keys = {name: region_key(name) for name in known}
        whole: Counter[str] = Counter()
        for name, key in keys.items():
            whole[key] += times[name]
        known.sort(key=lambda name: -times[name])
        best = {keys[name]: name for name in reversed(known)}
        return [self.body_of(best[key]) for key, _ in whole.most_common(4)]

    @cached_property
    def heading_owners(self) -> list[Body]:
        """The bodies and places that the headline names."""
        found = []
        for sentence in self.article.sentences[:_HEAD]:
            if sentence.kind == "title":
                for scope in scopes_of(self.article.text, sentence.start, sentence.end, []):
                    known = [self.resolved(scope, o) for o in owners_of(scope, self.firms) if o.kind not in _VAGUE]
                    found += [name for name in known if name]
        return [self.body_of(name) for name in dict.fromkeys(found)][:4]

    @cached_property
    def firms(self) -> frozenset[str]:
        """The firms that the article introduces."""
        return frozenset(name for name in introduced(self.article.text[:_COUNTED]) if may_be_a_name(name))

    def body_of(self, name: str) -> Body:
        """What is told of a name by its form, and by how the article introduces it."""
        found = body(name)
        return replace(found, kind="company") if found.kind == "unknown" and name in self.firms else found

    def named_in(self, scope: Scope) -> Namings:
        """Whom a construction names, by the names that the article has for them; read once."""
        key = scope.start, scope.end, scope.kind
        found = self._owners.get(key)
        if found is None:
            named = [Named(o, name) for o in owners_of(scope, self.firms) if (name := self.resolved(scope, o))]
            found = self._owners[key] = Namings(named, {region_key(n.name): n.name for n in named})
        return found

    def resolved(self, scope: Scope, owner: Owner) -> str | None:
        """The city for its council, 포항시 for 시, the company for 이 회사."""
        name = owner.name
        if name.endswith("의회"):
            name = _COUNCIL.sub("", name)
        if name == "그":
            return self.teller  # 그는 3억 원을
        if name == "이들":
            return self.group or name
        before = scope.tokens[owner.at - 1].stem if owner.at else ""
        if owner.kind == "person" and " " in name:
            return self.name(scope, (owner.at - 1, owner.at))  # 김모(52) 씨
        if owner.kind == "place" and name[:2] in _BOTH:
            # 두 지역: those that were named as one before, 대구·경북
            return next((b for b in reversed(self.bodies) if "·" in b and kind_of(b) == "place"), name)
        if before in _SO_MANY and owner.kind in ("common", "anaphor"):
            return f"{before} {name}"  # 세 회사
        if (
            (name in ANAPHORS or owner.kind == "common")
            and owner.at
            and (counted := scope.tokens[owner.at - 1]).kind == "Q"
            and not counted.particle
        ):
            return f"{self.article.text[counted.start : counted.end]} {name}"  # 7개 회사
        return self.meant(name, before)

    def is_about(self, name: str) -> bool:
        """Whether the article is about a name that nothing tells to be a body or a meeting: the headline has it, or the text often."""
        return (
            len(name) > 1
            and not name.endswith(PROCEEDINGS)
            and (name in (self.article.title or "") or self.article.text.count(name, 0, _COUNTED) >= _OFTEN)
        )

    def meet_all(self, scope: Scope, sentence: Sentence) -> None:
        """Remembers whom a sentence names, and whom it is about."""
        topic = firm = example = None
        a_firm = bool(scope.tokens) and _IS_A_FIRM.search(scope.tokens[-1].stem) is not None
        for named in self.named_in(scope).named:
            owner, name = named.owner, named.name
            unknown = owner.kind == "unknown"
            if unknown and owner.role == "topic" and a_firm:
                self.named = name  # 다온펌은 문을 만드는 업체다. 이 업체는
            told_of = unknown and (self.is_about(name) or self.named == name)
            if owner.kind == "common":
                self.group = name
            if owner.kind == "person" and owner.role in _ACTORS:
                self.teller = name
            if owner.kind in _VAGUE and not told_of:
                continue
            self.meet(name)
            if owner.role in _ACTORS and owner.shape != "noun":
                topic = topic or name
            if (
                self.company is None
                and (told_of or owner.kind in _COMPANIES)
                and (owner.role in _ACTORS or owner.shape == "metric")
            ):
                self.company = name
            earning = owner.role in _ACTORS or owner.role == "of"
            if (told_of or owner.kind in _COMPANIES) and owner.shape in ("alone", "metric"):
                firm = firm or name if earning else firm
                example = name
        if (last := _is_somebody(scope)) is not None:
            self.meet(last)
            firm = topic = last
        self.latest = firm or example or self.latest  # 본보기로 다온정밀을 들었다. 이 회사는
        if topic:
            self.topic = topic, sentence

    def said_by(self, scope: Scope) -> str | None:
        """Who says the words that a sentence quotes: 포항시 for 이강덕 포항시장은, the firm for 배석현 대표는, 김모 씨."""
        for named in self.named_in(scope).named:
            one = named.owner
            told = one.shape in _SPEAKING or (one.shape == "alone" and one.kind not in _UNNAMED)
            if told and one.role in _ACTORS:
                self.teller = named.name
                return named.name
        return None

    def spender(self, place: Place) -> str | None:
        """Of what kind the body seems to be whose amount it is: a company, a government; None where none is named."""
        nearest = next(
            (
                o
                for o in [named.owner for named in reversed(self.named_in(place.scope).named)]
                if o.at < place.at
                and o.kind not in ("unknown", "quoted")
                and (o.role in _ACTORS or o.shape == "metric")
            ),
            None,
        )
        if nearest:
            return nearest.kind
        before = self.previous
        subject = before.subject if before else None
        return kind_of(subject.rpartition(" ")[2]) or "company" if subject is not None else None

    def pick_subject(
        self, draft: Draft, place: Place, sentence: Sentence, twin: tuple[str | None] | None = None
    ) -> None:
        """The subject that weighs most. `twin`: that of the same amount in the body of the article, for one of a headline."""
        ref = draft.ref
        last = self.last if self.last is not None and self.last < ref else ref - 1 if ref else None
        before = self.drafts[last] if last is not None else None
        previous = None
        if before is not None and last is not None and 0 <= sentence.index - before.sentence <= 3:
            line = "\n" in self.article.text[self.article.money[last].end : self.article.money[ref].start]
            alike = before.metric == draft.metric
            previous = Before(before.subject, sentence.index - before.sentence, alike, before.listed, line)
        kin = self.kin(ref, draft.metric, _KIN)
        total = self.parts.get(ref)
        usual = max(self.owned, key=self.owned.__getitem__, default=None)
        topic = self.topic if self.topic and sentence.index > self.topic[1].index else None
        named = self.named_in(place.scope)
        # what is built has its cost and pays none; 국가별로는 미국 8억 달러: where goods go, not whose they are
        divided = "별" in place.scope.flat
        most = self.most_named
        if out := left_out(place.scope.tokens, named.named):
            named = Namings([n for n in named.named if n.name not in out], named.called)
            most = [b for b in most if b.name not in out]
        aside = _ABROAD if divided and _BY_MARKET.search(place.scope.flat) else _NOT_OWNERS.get(draft.metric or "", "")
        if aside:
            named = Namings([n for n in named.named if n.owner.kind not in aside], named.called)
        owner = (
            in_turn(place, named.named)
            or (listed(place) if divided else None)
            or fined(place, named.named, draft.metric)
        )
        owner = owner or foremost(place, named.named)
        owner = owner or paying(place, named.named) or spending(place, named.named)
        if owner is None and draft.metric == "investment":
            owner = self.partner(place, named.named)
        if owner:
            draft.subject, draft.listed = owner, False
        else:
            draft.subject, draft.listed = subject_choice.choose(
                place,
                named,
                Known(
                    draft.metric,
                    draft.funding,
                    sentence.kind in ("title", "subtitle"),
                    previous,
                    (kin.subject,) if kin else None,
                    (self.drafts[total].subject,) if total is not None and total < ref else None,
                    usual,
                    (topic[0], sentence.index - topic[1].index, self.is_one_paragraph(topic[1], sentence))
                    if topic
                    else None,
                    most,
                    self.heading_owners,
                    self.speaker if place.scope.kind == "speech" else None,
                    twin,
                    *self.so_far(ref, draft.metric),
                ),
            )
        if draft.subject and draft.metric in _OF_PLACES:
            draft.subject = self.place_of(draft.subject)

    def place_of(self, name: str) -> str:
        """An indicator is of the place, not of its government, where the article names it: 경북 for 경북도."""
        place = region_key(name)
        if place == name or name not in REGION_CODES:
            return name
        return place if re.search(f"(?<![가-힣]){place}(?=[ 의은는이가을를·,]|에서|지역)", self.article.text) else name

    def so_far(self, ref: int, metric: str | None) -> tuple[str, str | None]:
        """How many of the amounts of a metric have been nobody's so far, and whose most of the others are."""
        kin = [d.subject for d in self.drafts[max(0, ref - _KIN) : ref] if d.metric == metric and d.sentence >= 0]
        owned = Counter(s for s in kin if s is not None)
        nobody = len(kin) - sum(owned.values())
        share = (
            "none"
            if not kin
            else "all"
            if not owned
            else "no"
            if not nobody
            else "most"
            if 2 * nobody > len(kin)
            else "few"
        )
        return share, max(owned, key=owned.__getitem__, default=None)

    def partner(self, place: Place, named: list[Named]) -> str | None:
        """Who is to invest, where a government signs with somebody: 시는 한빛 등 3개사와 90억 원 규모의 투자협약을 맺었다."""
        tokens = place.scope.tokens
        if place.head is None or not tokens[place.head[1]].stem.endswith(_PACTS):
            return None
        n = place.at - 1
        while n > 0 and tokens[n].kind in "ATQ" and not tokens[n].particle:
            n -= 1
        if n < 1 or tokens[n].particle not in ("와", "과"):
            return None
        if one := next((o for o in named if o.owner.at == n), None):
            return one.name if one.owner.kind not in _RULERS else None
        if tokens[n].kind != "Q" or tokens[n - 1].stem == "등":
            return None
        first = n - 1 if tokens[n - 1].kind == "N" and not tokens[n - 1].particle else n  # 기업 8곳
        return self.article.text[tokens[first].start : tokens[n].end]

    def is_one_paragraph(self, first: Sentence, second: Sentence) -> bool:
        """Whether no line ends between two sentences."""
        return self.article.text.find("\n", first.end, second.start) < 0


def _is_somebody(scope: Scope) -> str | None:
    """The firm that a sentence says something to be: 투자가 가장 많은 곳은 한빛전자다."""
    last = scope.tokens[-1] if scope.tokens else None
    if last is None or last.kind != "V" or not last.stem.endswith("다"):
        return None
    name = last.stem[:-1].removesuffix("이")
    return name if kind_of(name) in _COMPANIES else None
