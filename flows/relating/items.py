"""What an amount is for or of."""

import re

from flows.extracting.words import is_organization
from flows.relating.cues import KINDS_AS_ITEMS, MEASURES, PURPOSES
from flows.relating.kinds import EMPTY, TARGET, governing, join_before, kind_of, no_noun, programme, trim
from flows.relating.metrics import COSTS, funding_of, phrase_metric
from flows.relating.nouns import head as head_of
from flows.relating.phrases import Scope, Token
from flows.relating.place import Phrase, Place, is_body, is_person, metric_noun, phrase_ending, phrase_from
from flows.relating.purposes import built_object, cause, located_at, recipient, sold, spent_on, target, worked_on
from flows.relating.subjects import phrase_of

_SPENT = frozenset("fund donation penalty other price tax debt".split())
_LEADS = frozenset("의 짜리 상당의 어치의 이상의 규모의 여의 대의".split())
_FIELD = re.compile(r"(?:분야|부문|사업|과정|회계|기금)$")


# Endings that make a noun a programme even without quotation marks.
NAMED_ENDINGS = (
    "사업",
    "프로젝트",
    "클러스터",
    "타운",
    "특구",
    "축제",
    "박람회",
    "공원",
    "보급",
    "단지",
    "산단",
    "거점",
    "캠퍼스",
)


def mentioned(tokens: list[Token], last: int) -> Phrase | None:
    """The programme whose last noun is `tokens[last]`, None when that noun alone says too little: 이 사업."""
    following = tokens[last + 1] if last + 1 < len(tokens) else None
    if not tokens[last].particle and following is not None and following.kind == "N" and not tokens[last].comma:
        return None
    phrase = trim(tokens, phrase_of(tokens, last), drop_metric=False)
    # 국가산업단지에: where, not what
    if tokens[last].stem.endswith(("단지", "산단", "공원", "특구")) and tokens[last].particle.startswith("에"):
        return None
    if phrase is None or (phrase[0] == phrase[1] and len(tokens[last].stem) < 5):
        return None
    return phrase


def item_of(place: Place, metric: str | None) -> tuple[Phrase | None, bool]:
    """The item by the words around the figure, and whether it is a strong reading (not merely the topic of the sentence)."""
    tokens, at = place.scope.tokens, place.at
    kind = kind_of(place)
    if kind:
        return kind, True
    # 98억 원짜리 노광기, 50조 원의 대책
    if tokens[at].particle in _LEADS and not tokens[at].comma and not phrase_metric(tokens, place.label):
        led = trim(tokens, head_of(tokens, at + 1))
        if led and not tokens[led[1]].stem.startswith(("투자", "지원", "계약", "공급")):
            return led, True
    for phrase in (place.head, place.relative):
        if not phrase:
            continue
        whole = phrase
        if phrase is place.head:
            named = next(
                (n for n in range(phrase[0], phrase[1] + 1) if metric_noun(tokens[n].stem) == tokens[n].stem), None
            )
            phrase = (phrase[0], named) if named is not None else phrase
        kept = trim(tokens, phrase)
        if kept and (
            phrase_metric(tokens, phrase)
            or whole is place.relative
            or "규모" in tokens[at].stem
            or tokens[at + 1].stem == "규모"
        ):
            return kept, True
    found = spent_on(place) or sold(place) or (cause(place) if metric == "economic_effect" else None)
    if found:
        return found, True
    built = built_object(place) or worked_on(place)
    if built:
        return built, True
    if place.label:
        first, last = place.label
        for n in range(last, first - 1, -1):
            if tokens[n].stem in KINDS_AS_ITEMS:
                return (n, n), True
        if (
            tokens[last].particle in TARGET
            and (metric is None or metric in COSTS or metric in _SPENT)
            and not is_body(tokens[last].stem)
        ):
            kept = trim(tokens, join_before(tokens, place.label))
            if kept and (not located_at(tokens, kept)):
                return kept, True
            # 설비를 잇는 투자에만 3~5억 원이
            if (
                kept is None
                and first > 1
                and tokens[first - 1].form == "adn"
                and tokens[first - 2].particle in ("을", "를")
            ):
                return (phrase_of(tokens, first - 2)[0], last), True
        elif phrase_metric(tokens, place.label) or funding_of(tokens[last].stem) or tokens[last].stem in MEASURES:
            kept = trim(tokens, place.label)
            if kept:
                return kept, True
            owner = first - 1
            while owner >= 0 and tokens[owner].kind == "A":
                owner -= 1
            # 마른김 100장의 도매가격
            if owner > 0 and tokens[owner].kind == "Q" and tokens[owner].particle == "의":
                kept = trim(tokens, phrase_ending(tokens, owner - 1)) if tokens[owner - 1].kind == "N" else None
                return kept, kept is not None
            bare = owner < first - 1 and tokens[owner].particle == "" and not tokens[owner].comma
            if (
                owner >= 0
                and tokens[owner].kind == "N"
                and (tokens[owner].particle == "의" or bare)
                and not is_body(tokens[owner].stem)
            ):
                kept = trim(tokens, join_before(tokens, phrase_ending(tokens, owner)))
                if kept and (tokens[kept[1]].form == "quoted" or not is_person(tokens[kept[1]].stem)):
                    return kept, True
    # 관광 수입은 3조 원에서 5조 원으로
    noun = governing(place)
    if noun and noun != place.label and noun != place.head:
        kept = trim(tokens, noun)
        if kept:
            return kept, True
    for n in range(at - 1, -1, -1):
        token = tokens[n]
        if token.kind == "V" and token.form == "fin":
            break
        if token.kind != "N" or (token.comma and not token.particle):
            continue
        if token.form == "quoted" and programme(token.stem):
            return (n, n), True
        if (
            token.particle in TARGET
            and (programme(token.stem) or token.stem.endswith(PURPOSES) or token.form == "quoted")
            and metric_noun(token.stem) != token.stem
        ):
            kept = trim(tokens, join_before(tokens, phrase_of(tokens, n)), drop_metric=False)
            if kept and not (len(token.stem) < 3 and token.stem in EMPTY):
                return kept, True
        if token.particle == "에서" and _FIELD.search(token.stem):
            kept = trim(tokens, phrase_of(tokens, n), drop_metric=False)
            if kept:
                return kept, True
    for n in range(at + 1, len(tokens)):
        if tokens[n].form == "quoted" and programme(tokens[n].stem):
            return (n, n), True
        if tokens[n].kind == "M":
            break
    put = target(place) if metric in COSTS or metric == "fund" else None
    put = put or (recipient(place) if metric == "subsidy" else None)
    return put, put is not None


def topic_item(scope: Scope, at: int) -> Phrase | None:
    """The thing that a sentence is about, when it is no body and no metric: 실증장비는 … 예산은 645억 원이다."""
    tokens = scope.tokens
    for n in range(at - 1, -1, -1):
        token = tokens[n]
        if token.kind == "N" and token.particle in ("은", "는", "이", "가", "도"):
            if is_person(token.stem) or is_body(token.stem) or is_organization(token.stem) or no_noun(token.stem):
                continue
            if token.stem.endswith(("율", "률", "자립도")):
                continue
            if (
                funding_of(token.stem)
                or metric_noun(token.stem) == token.stem
                or token.stem in MEASURES
                or phrase_metric(tokens, phrase_of(tokens, n))
            ):
                continue
            kept = trim(tokens, phrase_of(tokens, n), drop_metric=False)
            if kept:
                return kept
    return None


def listed_item(tokens: list[Token], phrase: Phrase) -> Phrase | None:
    """The thing in a label of a list: ◇장애인 지원 968억원."""
    return trim(tokens, join_before(tokens, phrase), drop_metric=phrase[0] != phrase[1])


def object_after(tokens: list[Token], at: int) -> Phrase | None:
    """The noun phrase right behind the figure."""
    return phrase_from(tokens, at + 1)
