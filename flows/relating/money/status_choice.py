"""Whether an amount has happened, is intended or foreseen: the words around it and the amounts before it, weighed."""

from dataclasses import dataclass
from datetime import date

from flows.relating.money.choice import Choice, Row, row, tenths
from flows.relating.money.metrics import INDICATORS, verb_class, words
from flows.relating.money.status import (
    INTENT_NOUNS,
    PRESENT_HEADLINE,
    adopted,
    carries_tense,
    clings,
    modality,
    modifier_of,
    named,
    quoted,
    segment,
    stance,
    topic_modifier,
    word_stance,
)
from flows.relating.syntax.cues import MEASURES, SAYING
from flows.relating.syntax.phrases import Token
from flows.relating.syntax.place import Place
from flows.relating.syntax.verbs import is_past
from flows.relating.weights.status import WEIGHTS as TABLE

WEIGHTS = tenths(TABLE)
_WHERE = frozenset("데 데만 데는 데도 데에 데에는".split())
_NOT = ("않", "못하", "못했", "못한")
_FAR = 300
"""So many characters behind an amount the words still speak of it."""
_ANNOUNCED = frozenset("은 는 을 를 이 가 로 으로 에는 에".split())
_OF = frozenset("은 는 이 가".split())
_TO = ("로", "으로", "까지")
_IS = ("이다", "다", "이었다", "였다", "이며", "이고", "에", "")
_ASIDES = dict.fromkeys("보통 통상 대개 흔히 으레 평소".split(), "usually") | dict.fromkeys(
    "이미 벌써 지금까지 그동안 여태 여태껏 지금껏 이제껏 현재까지".split(), "already"
)
"""Words that say of an amount that it is so now and then, or that it is so by now."""
_FORMAL = tuple("상태 것이 것인 것은 셈 탓 때문 덕 결과 상황 모양 실정 형편 처지 참이 중이 중인 중입".split())
"""Nouns that carry what a relative clause says: 받은 상태다, 쓴 셈이다."""
_ALIKE = frozenset("pay sign raise leave issue reclaim decide".split())
"""Classes of predicates that say no more of a status than predicates of none."""
_WAS = frozenset(("was", "used"))
_CONTRACTS = ("계약", "서명", "도장", "체결")
_HAVE = frozenset("바 적 일 데".split())
STATUSES = ("realized", "planned", "estimated", "unknown")


@dataclass(slots=True, eq=False)
class Known:
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
    tokens, kinds, at, flat = place.scope.tokens, place.scope.kinds, place.at, place.scope.flat
    figure, start, end = tokens[at], tokens[at].start - place.scope.start, tokens[at].end - place.scope.start
    family = "indicator" if known.metric in INDICATORS else known.metric or "none"
    choice: Choice[str] = Choice(WEIGHTS)
    base = place.scope.start
    over = end if clings(figure.particle) in _WAS else clause_end(tokens, kinds, at) - base
    begun = _clause_start(tokens, at) - base
    behind = stance(flat, end, min(over, end + _FAR))
    rows = [
        _of_metric(family, known.metric, known.when if known.own else f"carried {known.when}", known.when),
        _of_amount(clings(figure.particle), known.qualifier, place.scope.kind, known.funding),
        _of_article(known.headline, known.budget, family),
        _of_words(
            family, behind, stance(flat, end, min(over, end + 20)), stance(flat, max(0, begun, start - 20), start)
        ),
        _of_noun(
            stance(words(tokens, place.label)),
            stance(words(tokens, place.head)),
            named(tokens, place),
            adopted(place.scope, at),
            _topic(tokens, at),
        ),
        _of_modifier(*_modality(modifier_of(tokens, place)), family),
        _of_aside(_modality(topic_modifier(tokens, place))[0], figure.particle, _condition(tokens, at)),
        _verbs(tokens, kinds, at, family, known.when),
        _of_move(*_moves(tokens, kinds, at), known.when),
        _of_others(known.previous, known.total, place.verb is None),
    ]
    if known.title:
        rows.append(_title(family, known.when, flat, flat[end:]))
    choice.add_rows(rows)
    return choice.best()


def clause_end(tokens: list[Token], kinds: str, at: int) -> int:
    """Where the clause of the amount ends: with the first predicate behind it that is past and goes on (준비했는데), or ends a sentence."""
    n = at
    while (n := kinds.find("V", n + 1)) >= 0:
        if tokens[n].form == "fin" or (
            tokens[n].form == "con" and is_past(tokens[n].stem) and not quoted(tokens[n].stem)
        ):
            break
    return tokens[n].end if n >= 0 else tokens[-1].end


def _clause_start(tokens: list[Token], at: int) -> int:
    """Where the clause of the amount begins: behind the last predicate before it that goes on or ends a sentence."""
    for token in reversed(tokens[max(0, at - 8) : at]):
        if token.form in ("fin", "con"):
            return token.end
    return 0


@row(WEIGHTS, STATUSES)
def _of_metric(family: str, metric: str | None, period: str, moment: str) -> list[str]:
    return ["any", family, f"metric {metric}", f"{family} {moment}", f"period {period}"]


@row(WEIGHTS, STATUSES)
def _of_amount(particle: str, qualifier: str, scope: str, funding: str | None) -> list[str]:
    cues = [f"qualifier {qualifier}", f"particle {particle}", f"in {scope}"]
    return [*cues, f"fund {funding}"] if funding else cues


@row(WEIGHTS, STATUSES)
def _of_article(headline: str, budget: str, family: str) -> list[str]:
    cues = [f"headline {headline}"]
    if family == "budget" or budget != "none":
        cues += [f"budget {budget}", f"budget {budget} {family}"]
    return cues


@row(WEIGHTS, STATUSES)
def _of_words(family: str, behind: str, close: str, before: str) -> list[str]:
    return [
        f"words behind {behind}",
        f"words close behind {close}",
        f"words before {before}",
        f"{family} words behind {behind}",
    ]


@row(WEIGHTS, STATUSES)
def _of_noun(label: str, head: str, status: str | None, is_adopted: bool, topic: str | None) -> list[str]:
    cues = [f"label {label}", f"head {head}"]
    if status:
        cues.append(f"named {status}")
    if is_adopted:
        cues.append("adopted")
    if topic:
        cues.append(f"topic {topic}")
    return cues


def _condition(tokens: list[Token], at: int) -> str | None:
    """What stands before the amount and says that it holds now and then, if something is done, or already."""
    for token in reversed(tokens[max(0, at - 8) : at]):
        if token.kind in "NA" and token.stem in _ASIDES:
            return _ASIDES[token.stem]
        if token.form == "con" and token.stem.endswith("면") and not token.stem.endswith(("따르면", "보면")):
            return "in order to" if token.stem.endswith("려면") else "if"
        if token.form == "fin" or token.kind == "M":
            return None
    return None


@row(WEIGHTS, STATUSES)
def _of_aside(mode: str | None, particle: str, condition: str | None) -> list[str]:
    cues = []
    if mode:
        cues += [f"of what is {mode}", *([f"is what is {mode}"] if particle in _IS else [])]
    if condition:
        cues.append(condition)
    return cues


@row(WEIGHTS, STATUSES)
def _of_move(moves: str | None, mode: str | None, moment: str) -> list[str]:
    return [f"moves {moves}", f"moves {moves} {mode}", f"moves {moves} {moment}"] if moves else []


def _moves(tokens: list[Token], kinds: str, at: int) -> tuple[str | None, str | None]:
    """Which end of a move the amount is, and what the verb behind it says of time: 요금이 3천 원에서 4천 원으로 오른다."""
    particle = tokens[at].particle
    if particle == "에서":
        moves = any(_is_reached(tokens, n) for n in range(at + 1, min(at + 5, len(tokens))))
    else:
        moves = _is_reached(tokens, at) and any(
            t.kind == "M" and t.particle == "에서" for t in tokens[max(0, at - 3) : at]
        )
    if not moves:
        return None, None
    verb = kinds.find("V", at + 1)
    return "from" if particle == "에서" else "to", modality(tokens[verb]) if verb >= 0 else None


def _is_reached(tokens: list[Token], n: int) -> bool:
    """Whether something moves to an amount: 4천 원으로, 20억 달러 이상으로."""
    if tokens[n].kind != "M":
        return False
    behind = tokens[n + 1] if not tokens[n].particle and n + 1 < len(tokens) else None
    return tokens[n].particle in _TO or (behind is not None and behind.stem in MEASURES and behind.particle in _TO)


def _modality(verb: Token | None) -> tuple[str | None, str | None]:
    """What a verb says of time and intention, and its class."""
    if verb is None:
        return None, None
    kind = verb_class(verb.stem)
    return modality(verb), None if kind in _ALIKE else kind


@row(WEIGHTS, STATUSES)
def _of_modifier(mode: str | None, kind: str | None, family: str) -> list[str]:
    return [f"modified {mode}", f"modified {mode} {family}", f"modified {kind}"] if mode else []


def _title(family: str, moment: str, flat: str, right: str) -> Row[str]:
    own = segment(flat, right)
    present = PRESENT_HEADLINE.search(own) is not None
    return _of_title(family, moment, stance(own), stance(right.split("…")[0]), present)


@row(WEIGHTS, STATUSES)
def _of_title(family: str, moment: str, own: str, behind: str, present: bool) -> list[str]:
    cues = ["title", f"title {family}", f"title {moment}", f"title {own}", f"title behind {behind}"]
    return [*cues, "title present"] if present else cues


@row(WEIGHTS, STATUSES)
def _of_others(previous: tuple[str | None, bool, int] | None, total: str | None, bare: bool) -> list[str]:
    """The amount before and the total; `bare`: no verb follows."""
    cues = []
    if previous:
        status, alike, distance = previous
        far = f"previous {min(distance, 2)} {status}"
        cues += [far, f"{far} {'alike' if alike else 'other'}"]
        if bare:
            cues.append(f"{far} no verb")
    if total:
        cues.append(f"total {total}")
    return cues


def _topic(tokens: list[Token], at: int) -> str | None:
    """What the nouns with a particle before the amount announce: 목표는 △본사 5억 원 △지사 3억 원."""
    for n in range(at - 1, -1, -1):
        token = tokens[n]
        if token.kind == "V" and token.form == "fin":
            return None
        if token.kind == "N" and token.particle in _ANNOUNCED and (said := word_stance(token.stem)) != "nothing":
            return f"{said} {'of' if token.particle in _OF else 'other'}"
    return None


def _verbs(tokens: list[Token], kinds: str, at: int, family: str, moment: str) -> Row[str]:
    """The predicates behind the amount: the first, the one that carries tense, and what somebody said of it."""
    if (cling := clings(tokens[at].particle)) in _WAS:
        return _it_was(cling, family, moment)  # 지난해 8억 달러였던 시장이 20억 달러로 자랄 것이다
    n = kinds.find("V", at + 1)
    if n < 0:
        return _no_verb(family)
    # 장비를 들이는 데 쓰였다
    if tokens[n].form == "adn" and tokens[min(n + 1, len(tokens) - 1)].stem in _WHERE:
        n = max(n, kinds.find("V", n + 1))
    first, tensed = tokens[n], kinds.rfind("V")
    last, behind = tokens[tensed], tokens[n + 1] if n + 1 < len(tokens) else None
    while n >= 0:
        if tokens[n].form == "fin" or carries_tense(tokens[n].stem):
            tensed = n
            break
        n = kinds.find("V", n + 1)
    follower = None
    if behind is not None:
        follower = "intention" if behind.stem.startswith(INTENT_NOUNS) else None
        if behind.stem.startswith("것"):
            follower = "thing"
        elif behind.stem.startswith("수") and behind.kind == "N":
            follower = "may"
    if first.stem.endswith(("기로", "키로")):
        # 640만 유로에 공급하기로 하고 계약서에 서명했다, 30억 원을 쓰기로 의결했다
        follow = [t.stem for t in tokens[tokens.index(first) + 1 :][:5]]
        follower = (
            "a contract"
            if any(s.startswith(_CONTRACTS) for s in follow)
            else "a vote"
            if any(s.startswith("의결") for s in follow)
            else follower
        )
    return _of_verbs(
        first.form,
        *_modality(first),
        tense_of(tokens, tensed),
        quoted(tokens[tensed].stem),
        "saying" if last.stem.startswith(SAYING) else modality(last),
        follower,
        family,
        moment,
    )


def tense_of(tokens: list[Token], n: int) -> str:
    """What the verb that carries tense says of time. 하고 있다 and 하는 중이다 go on, 들어 있다 is as something left it, 하지 않았다 has
    not happened; 확보해 둔 상태다, 확보한 것이다, 확보한 바 있다 are as their relative clause."""
    verb, mode = tokens[n], modality(tokens[n])
    if verb.stem.startswith(_NOT):
        return f"not {mode}"
    before, further = tokens[n - 1] if n else None, tokens[n - 2] if n > 1 else None
    if before is not None and verb.stem.startswith(_FORMAL) and before.form == "adn":
        return "going on" if verb.stem.startswith("중") else modality(before)
    if before is None or not verb.stem.startswith(("있", "없")):
        return mode
    if before.stem == "수" and further is not None and further.form == "adn":
        return "may"
    if before.stem in _HAVE and further is not None and further.form == "adn":
        return modality(further)
    if before.kind == "V":
        return "going on" if before.stem.endswith("고") else "left so" if before.form == "con" else mode
    return mode


@row(WEIGHTS, STATUSES)
def _it_was(cling: str, family: str, moment: str) -> list[str]:
    return ["it was", f"it {cling}", f"it was {family}", f"it was {moment}"]


@row(WEIGHTS, STATUSES)
def _no_verb(family: str) -> list[str]:
    return ["no verb", f"no verb {family}"]


@row(WEIGHTS, STATUSES)
def _of_verbs(
    form: str,
    mode: str | None,
    kind: str | None,
    tense: str,
    is_quoted: bool,
    last: str,
    follower: str | None,
    family: str,
    moment: str,
) -> list[str]:
    cues = [
        f"verb {mode}",
        f"verb {form} {mode}",
        f"verb {mode} {family}",
        f"verb {kind}",
        f"verb {kind} {mode}",
        f"verb {kind} tense {tense}",
        f"verb {mode} {moment}",
        f"tense {tense}",
        f"tense {tense} {family}",
        f"tense {tense} {moment}",
        f"verb {form} tense {tense}",
        f"verb {mode} tense {tense} last {last}",
        f"last {last}",
    ]
    if is_quoted:
        cues.append(f"quoted {tense}")
    if follower in ("a contract", "a vote"):
        cues.append(f"resolved by {follower}")
    if follower == "intention":
        cues.append(f"verb of an intention {mode}")
    if follower == "thing":
        cues.append(f"thing {mode}")
    if follower == "may":
        cues.append("may")
    return cues
