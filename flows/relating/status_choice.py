"""Whether an amount has happened, is intended or foreseen: the words around it and the amounts before it, weighed."""

import re
from datetime import date
from typing import NamedTuple

from flows.relating.choice import Choice
from flows.relating.cues import SAYING
from flows.relating.metrics import INDICATORS, verb_class, words
from flows.relating.phrases import Token
from flows.relating.place import Place
from flows.relating.status import (
    INTENT_NOUNS,
    PRESENT_HEADLINE,
    adopted,
    modality,
    modifier_of,
    named,
    quoted,
    segment,
    stance,
)
from flows.relating.status_cues import WEIGHTS
from flows.relating.verbs import is_past

STATUSES = ("realized", "planned", "estimated", "unknown")


class Known(NamedTuple):
    """What is known of an amount but its status. `when`: where its period lies from the day of publication; `own`: whether its sentence
    names it; `previous`: status, whether the metric is the same, and distance in sentences of the amount before."""

    metric: str | None
    funding: str | None
    qualifier: str
    when: str
    own: bool
    title: bool
    previous: tuple[str | None, bool, int] | None
    total: str | None
    headline: str
    budget: str


def when(period: tuple[date, date] | None, published: date | None) -> str:
    """Where a period lies from the day of publication."""
    if not period or not published:
        return "undated"
    return "past" if period[1] < published else "ahead" if period[0] > published else "now"


def choose(place: Place, known: Known) -> str:
    """The status of the amount at a place."""
    cues = list(_cues(place, known))
    choice: Choice[str] = Choice(WEIGHTS)
    for status in STATUSES:
        choice.cue(status, *[f"{status}: {cue}" for cue in cues])
    return choice.best()


def _cues(place: Place, known: Known) -> list[str]:
    tokens, at, flat = place.scope.tokens, place.at, place.scope.flat
    figure = tokens[at]
    right, left = flat[figure.end - place.scope.start :], flat[: figure.start - place.scope.start]
    family = "indicator" if known.metric in INDICATORS else known.metric or "none"
    kept = known.when if known.own else f"carried {known.when}"
    cues = [
        "any",
        family,
        f"metric {known.metric}",
        f"{family} {known.when}",
        f"period {kept}",
        f"qualifier {known.qualifier}",
        f"particle {figure.particle}",
        f"in {place.scope.kind}",
        f"headline {known.headline}",
        f"words behind {stance(right)}",
        f"words close behind {stance(right[:20])}",
        f"words before {stance(left[-20:])}",
        f"{family} words behind {stance(right)}",
    ]
    if known.metric == "budget" or known.budget != "none":
        cues += [f"budget {known.budget}", f"budget {known.budget} {family}"]
    if known.funding:
        cues.append(f"fund {known.funding}")
    cues += [f"label {stance(words(tokens, place.label))}", f"head {stance(words(tokens, place.head))}"]
    cues += [f"named {status}" for status in (named(tokens, place),) if status]
    if adopted(tokens, at):
        cues.append("adopted")
    if verb := modifier_of(tokens, place):
        mode = modality(verb)
        cues += [f"modified {mode}", f"modified {mode} {family}", f"modified {verb_class(verb.stem)}"]
    if topic := _topic(tokens, at):
        cues.append(f"topic {topic}")
    cues += _verbs(tokens, at, family, known.when)
    if known.title:
        own = segment(flat, right)
        cues += [
            "title",
            f"title {family}",
            f"title {known.when}",
            f"title {stance(own)}",
            f"title behind {stance(re.split('…', right)[0])}",
        ]
        if PRESENT_HEADLINE.search(own):
            cues.append("title present")
    if known.previous:
        status, alike, distance = known.previous
        cues += [
            f"previous {min(distance, 2)} {status}",
            f"previous {min(distance, 2)} {status} {'alike' if alike else 'other'}",
        ]
        if place.verb is None:
            cues.append(f"previous {min(distance, 2)} {status} no verb")
    if known.total:
        cues.append(f"total {known.total}")
    return cues


def _topic(tokens: list[Token], at: int) -> str | None:
    """What the nouns with a particle before the amount announce: 목표는 △본사 5억 원 △지사 3억 원."""
    for n in range(at - 1, -1, -1):
        token = tokens[n]
        if token.kind == "V" and token.form == "fin":
            return None
        if (
            token.kind == "N"
            and token.particle in ("은", "는", "을", "를", "이", "가", "로", "으로", "에는", "에")
            and (said := stance(token.stem)) != "nothing"
        ):
            return f"{said} {'of' if token.particle in ('은', '는', '이', '가') else 'other'}"
    return None


def _verbs(tokens: list[Token], at: int, family: str, moment: str) -> list[str]:
    """The predicates behind the amount: the first, the one that carries tense, and what somebody said of it."""
    verbs = [n for n in range(at + 1, len(tokens)) if tokens[n].kind == "V"]
    if not verbs:
        return ["no verb", f"no verb {family}"]
    first = tokens[verbs[0]]
    mode, kind = modality(first), verb_class(first.stem)
    cues = [
        f"verb {mode}",
        f"verb {first.form} {mode}",
        f"verb {mode} {family}",
        f"verb {kind}",
        f"verb {kind} {mode}",
        f"verb {mode} {moment}",
    ]
    tensed = next(
        (tokens[n] for n in verbs if tokens[n].form == "fin" or is_past(tokens[n].stem) or quoted(tokens[n].stem)),
        tokens[verbs[-1]],
    )
    tense = modality(tensed)
    cues += [f"tense {tense}", f"tense {tense} {family}", f"tense {tense} {moment}", f"verb {first.form} tense {tense}"]
    if quoted(tensed.stem):
        cues.append(f"quoted {tense}")
    last = tokens[verbs[-1]]
    cues.append(f"last {'saying' if last.stem.startswith(SAYING) else modality(last)}")
    behind = tokens[verbs[0] + 1] if verbs[0] + 1 < len(tokens) else None
    if behind is not None and behind.stem.startswith(INTENT_NOUNS):
        cues.append("verb of an intention")
    if behind is not None and behind.stem.startswith("것"):
        cues.append(f"thing {mode}")
    if behind is not None and behind.stem.startswith("수") and behind.kind == "N":
        cues.append("may")
    return cues
