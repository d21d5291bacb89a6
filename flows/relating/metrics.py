"""What an amount measures, whose money it is by its words, and whether it has happened."""

import re
from functools import lru_cache

from flows.relating.cues import (
    ESTIMATED,
    FUNDING,
    METRIC_NOUNS,
    METRIC_OF_VERB,
    PLANNED,
    REALIZED,
    SAYING,
    TWO_FUNDS,
    VERBS,
)
from flows.relating.phrases import Token
from flows.relating.place import Phrase, Place, is_body, metric_noun
from flows.relating.verbs import is_past

_ESTIMATED = re.compile(ESTIMATED)
_PLANNED = re.compile(PLANNED)
_QUOTED = re.compile("(?:다고|라고|다며|라며|다면서|라면서|다는)$")
_REALIZED = re.compile(REALIZED)
_PER_CAPITA = re.compile("1인당|일인당|개인")
_SURPLUS = re.compile("흑자|적자")
_EFFECT = re.compile("유발|파급|경제적? ?효과|부가가치")
_NOT_COSTS = frozenset("준비 대비 소비 장비 설비 정비 수비 낭비 국비 도비 시비 군비 구비 방비 예비 채비 방제비".split())
COSTS = frozenset(("project_cost", "investment", "budget", "subsidy"))
_ACT_NOUNS = frozenset(
    "투자 투융자 출자 지원 보조 수주 계약 납품 기부 기탁 쾌척 부과 추징 판매 매각 대출 융자 편성 의결 증액 감액 삭감".split()
)
INDICATORS = frozenset(
    "exports imports trade_balance grdp grdp_per_capita revenue profit loss orders production price wage debt tax damage market_size donation".split()
)


@lru_cache(maxsize=1 << 15)
def verb_class(stem: str) -> str | None:
    """The class of a predicate: 들여 → spend."""
    for name, beginnings in VERBS.items():
        if stem.startswith(beginnings):
            return name
    return None


def words(tokens: list[Token], phrase: Phrase | None) -> str:
    """The stems of a phrase in one string."""
    if not phrase:
        return ""
    first, last = phrase
    return tokens[first].stem if first == last else " ".join([t.stem for t in tokens[first : last + 1]])


@lru_cache(maxsize=1 << 15)
def funding_of(name: str) -> str | None:
    """국비 → national; a word that names two sources has none."""
    if name.endswith(TWO_FUNDS):
        return None
    for n in range(min(5, len(name)), 1, -1):
        found = FUNDING.get(name[-n:])
        if found and (
            len(name) == n
            or name[-n - 1] in " ·총"
            or is_body(name[:-n] + "시")
            or name[:-n].endswith(("시", "도", "군", "구"))
        ):
            return found
    return None


@lru_cache(maxsize=1 << 15)
def _noun_metric(name: str, before: str) -> str | None:
    noun = metric_noun(name)
    if noun is None:
        # 설계비, 운영비; not 준비, 설비
        return "project_cost" if len(name) > 2 and name[-1] == "비" and name[-2:] not in _NOT_COSTS else None
    metric = METRIC_NOUNS[noun]
    if metric == "grdp" and _PER_CAPITA.search(before):
        return "grdp_per_capita"
    if metric == "project_cost" and noun == "사업" and name != "사업":
        return None
    return metric


def phrase_metric(tokens: list[Token], phrase: Phrase | None) -> str | None:
    """The metric that a noun phrase names, its last noun first: 수출 목표 → exports."""
    if not phrase:
        return None
    for n in range(phrase[1], phrase[0] - 1, -1):
        metric = _noun_metric(tokens[n].stem, "")
        if metric == "grdp":
            return _noun_metric(tokens[n].stem, words(tokens, (max(0, phrase[0] - 1), phrase[1])))
        if metric:
            return metric
    return None


def metric_of(place: Place, company: bool, title: bool = False) -> str | None:
    """The metric that the sentence gives an amount; None when only what went before can tell."""
    tokens, at = place.scope.tokens, place.at
    head = phrase_metric(tokens, place.head) or phrase_metric(tokens, place.relative)
    in_list = bool(place.label and any(t.kind == "B" for t in tokens[max(0, place.label[0] - 1) : at]))
    targeted = bool(
        place.label and tokens[place.label[1]].particle in ("에", "에는", "에도", "에만", "에서", "로", "으로")
    )
    label = (
        None
        if targeted or (in_list and place.label and words(tokens, place.label) not in METRIC_NOUNS)
        else phrase_metric(tokens, place.label)
    )
    noun = words(tokens, place.head)
    if _EFFECT.search(noun) or (noun.startswith("생산") and _EFFECT.search(place.scope.flat)):
        return "economic_effect"
    if place.head and _SURPLUS.search(words(tokens, place.head)):
        return "trade_balance" if not company else ("profit" if "흑자" in words(tokens, place.head) else "loss")
    if head and not (head == "project_cost" and label):
        return head
    if label:
        return label
    kind = verb_class(tokens[place.verb].stem) if place.verb is not None else None
    # 수주해, 투자, 지원: the word after the amount, a noun in headlines
    for n in range(at + 1, min(len(tokens), at + 5)):
        if tokens[n].kind in "NV":
            near = verb_class(tokens[n].stem) if tokens[n].kind == "V" or tokens[n].stem in _ACT_NOUNS else None
            if near in METRIC_OF_VERB:
                return METRIC_OF_VERB[near]
            if tokens[n].kind == "N" and tokens[n].stem in ("투입", "소요", "집행") and title:
                return _spent(tokens, at, company)
        if tokens[n].kind in "MVB" or tokens[n].comma:
            break
    if place.label and (funding_of(words(tokens, place.label)) or words(tokens, place.label).endswith(TWO_FUNDS)):
        budget = any(t.kind == "N" and t.stem.endswith("예산") for t in tokens[: place.label[0]])
        return "budget" if budget else "project_cost" if words(tokens, place.label).endswith(TWO_FUNDS) else None
    # an earlier noun of the sentence, the nearest first
    stop = at - 1
    for n in range(stop, -1, -1):
        token = tokens[n]
        if token.kind == "V" and token.form == "fin":
            break
        if token.kind == "N":
            metric = (
                None if in_list and token.stem == "사업" else _noun_metric(token.stem, tokens[n - 1].stem if n else "")
            )
            if metric and not (
                not title
                and metric in ("project_cost", "market_size", "other", "subsidy", "price", "investment", "fund")
                and token.particle in ("", "에", "에는", "에도", "에만", "의", "에서", "과", "와", "를", "을")
            ):
                return metric
        if token.kind == "V" and token.form in ("adn", "con") and n > at - 6:
            near = verb_class(token.stem)
            if near == "buy" or (near == "order" and token.form == "adn"):
                return METRIC_OF_VERB[near]
    if kind == "spend":
        return _spent(tokens, at, company)
    if kind in METRIC_OF_VERB:
        return METRIC_OF_VERB[kind]
    return None


def _spent(tokens: list[Token], at: int, company: bool) -> str:
    for n in range(max(0, at - 7), at):
        stem = tokens[n].stem
        if tokens[n].kind == "V" and verb_class(stem) == "buy":
            return "price"
        if tokens[n].kind == "Q" and tokens[n].particle in ("당", "을", "를") and stem != "":
            return "price"
    return "investment" if company else "project_cost"


def status_of(place: Place, metric: str | None, title: bool, framed_past: bool) -> str | None:
    """realized, planned or estimated as the words around the amount say; None when they do not."""
    scope, at = place.scope, place.at
    tokens, flat = scope.tokens, scope.flat
    figure = tokens[at]
    label = words(tokens, place.label)
    right = flat[figure.end - scope.start :]
    if place.head and tokens[place.head[1]].particle == "의" and phrase_metric(tokens, place.head) == "fund":
        return "unknown"
    modifier = place.label[0] - 1 if place.label else at - 1
    while modifier >= 0 and tokens[modifier].kind in "TA":
        modifier -= 1
    if label.endswith(("본예산", "당초예산", "기정예산", "현재")) and framed_past:
        return "realized"
    if "목표" in label or label.endswith(("예산안", "추경안", "계획")):
        return "planned"
    if (
        modifier >= 0
        and tokens[modifier].form == "adn"
        and not (place.label and tokens[place.label[1]].particle in ("에", "에는", "에서"))
    ):
        stem = tokens[modifier].stem
        if stem.startswith(SAYING) or _PLANNED.search(stem):
            return "planned"
        if stem[-1] in "한된" or stem.endswith(
            ("들어간", "따낸", "받은", "거둔", "쓴", "들인", "낸", "끌어온", "모은", "판", "빌린", "던")
        ):
            return "realized"
    told = _told_before(tokens, at)
    if told:
        return "planned"
    if title:
        return _title_status(flat, right, framed_past)
    verb = place.verb
    whole = right
    if verb is not None and tokens[verb].form == "adn" and place.relative:
        stem = tokens[verb].stem
        return "planned" if stem.endswith(("는", "할", "될", "일", "갈")) else "realized"
    if verb is not None:
        nearest = next((t for t in tokens[at + 1 :] if t.kind == "M"), None)
        if nearest is not None and nearest.start > tokens[verb].start:
            right = flat[figure.end - scope.start : tokens[verb].end - scope.start]
    if verb is not None and tokens[verb].form == "con" and is_past(tokens[verb].stem):
        clause = flat[figure.end - scope.start : tokens[verb].end - scope.start]
        return "estimated" if _ESTIMATED.search(clause) else "realized"
    if _ESTIMATED.search(right) or _ESTIMATED.search(whole[-25:]):
        return "estimated"
    if _PLANNED.search(right):
        return "planned"
    last = next((t for t in reversed(tokens) if t.kind == "V" and not t.stem.startswith(SAYING)), None)
    # 투입한다고 밝혔다: what was said counts, not that it was said
    if verb is not None and _QUOTED.search(tokens[verb].stem):
        last = tokens[verb]
    if last is not None and last.start > figure.start:
        if is_past(last.stem) or "바 있" in right:
            return "realized"
        kind = verb_class(tokens[verb].stem) if verb is not None else None
        if kind in ("spend", "invest", "support", "build", "budget", "secure", "lend", "donate") or verb_class(
            last.stem
        ) in ("build", "spend", "invest", "support"):
            return "planned"
    if re.search("(?:였|이었)(?:다|으며|고)", right.rstrip(" .")[-5:]) or figure.stem.endswith(
        ("였다", "이었다", "였으며", "이었으며", "였고", "이었고")
    ):
        return "realized"
    if metric in INDICATORS:
        return "realized"
    if metric in COSTS and metric != "budget":
        return "planned"
    return None


def _told_before(tokens: list[Token], at: int) -> bool:
    """Whether the sum that the sentence speaks of was only announced: 2019년 발표한 사업비는 … 122조 원이었다."""
    for n in range(at - 1, 0, -1):
        if tokens[n].kind == "N" and tokens[n].particle in ("은", "는") and metric_noun(tokens[n].stem):
            return tokens[n - 1].form == "adn" and tokens[n - 1].stem.startswith(SAYING)
    return False


def _title_status(flat: str, right: str, framed_past: bool) -> str | None:
    for segment in (right.split("…")[0], right, flat):
        if _ESTIMATED.search(segment):
            return "estimated"
        if re.search("목표|계획|추진|예정|예산안|협약", segment):
            return "planned"
        if _REALIZED.search(segment):
            return "realized"
        if framed_past:
            return "realized"
        if re.search("투입|들인다|들여|투자|짓는다|지원|쏟", segment):
            return "planned"
    return None
