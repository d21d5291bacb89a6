"""What speaks for and against an amount being a part of a larger one, as cues with their weights."""

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from itertools import accumulate

from flows.relating.money.choice import Cues, tenths, together
from flows.relating.money.item_choice import neighbour
from flows.relating.money.memory import Draft
from flows.relating.money.parts import CHANGES, ROOM, ROUNDING
from flows.relating.syntax.place import Place
from flows.relating.weights.total import WEIGHTS as TABLE

WEIGHTS = tenths(TABLE)
_LEADS = {
    "by": re.compile(r"[가-힣]별(?:로|로는|로 보면| |$|,)|부문별|분야별"),
    "among": re.compile(r"가운데|이 ?중|중에서|중 |[0-9]% |몫"),
    "main": re.compile(
        "주요|세부|내역|구성|사업은|사업으로|항목|재원|덩치|굵직|대표적|[큰많][은 ]? ?(?:것|곳|사업|몫)"
    ),
    "rest": re.compile("나머지"),
    "sum": re.compile("모두|총|합쳐|합하|합친|더해|더하|보태|합계"),
    "other time": re.compile("지난해|작년|전년|당초|기존|애초|종전|이전|대비|보다"),
    "each": re.compile("당 |씩|평균|마다"),
}
"""What a sentence says before an amount, the first that is found."""
_WHOLE = re.compile(
    "(?:총|전체|모두|합계|총액|도합|규모|사업비|예산|수출액?|매출액?)(?:은|는|이|가|을|를)?[ \u00a0]*(?:약[ \u00a0]*)?$"
)
_SHARE = re.compile(
    r"[^.\n]{0,12}(?:전체의 ?(?:약 ?)?[0-9]|[0-9.]+%(?:를|가량을|나) (?:차지|책임|맡|채|떠맡)|절반|가장 (?:많|컸|크)|순이|순으로|뒤를 이|뒤따)"
)
"""What a sentence says behind an amount that is a share: 전체의 36%를 차지했다, 가장 많고."""
_ACCOUNTS = ("일반회계", "특별회계")
_SIZES = [(Decimal("0.01"), "hair"), (Decimal("0.05"), "little"), (Decimal("0.5"), "less"), (Decimal("0.9"), "most")]
"""How much of the total an amount is."""


def label_of(place: Place, behind: str) -> str:
    """What the noun before the amount is: as `neighbour` says, or one of the accounts that a budget has, if they do not only change."""
    if behind != "change" and place.label and place.scope.tokens[place.label[1]].stem.endswith(_ACCOUNTS):
        return "account"
    return neighbour(place)


def lead_of(place: Place) -> str:
    """What the sentence says before the amount, and whether it is a list."""
    scope, token = place.scope, place.scope.tokens[place.at]
    words = scope.flat[: token.start - scope.start]
    found = next((name for name, cue in _LEADS.items() if cue.search(words)), "plain")
    return f"{found} listed" if "B" in scope.kinds else found


def behind(place: Place) -> str:
    """Whether an amount is said to be a share, or by how much something changes: 30억 원 늘어난다."""
    tokens, at = place.scope.tokens, place.at
    last = at
    while last + 2 < len(tokens) and tokens[last].comma and "M" in (tokens[last + 1].kind, tokens[last + 2].kind):
        last += 1 if tokens[last + 1].kind == "M" else 2  # 일반회계가 60억 원, 특별회계가 30억 원 늘어난다
    # 교육 90억 원, 문화 60억 원이 뒤를 이었다
    if any(_SHARE.match(place.scope.flat, tokens[n].end - place.scope.start) for n in {at, last}):
        return "share"
    follows = next((t for t in tokens[last + 1 : last + 3] if t.kind == "V"), None)
    grows = follows is not None and follows.stem.startswith(CHANGES) and tokens[last].particle in ("", "이", "가")
    return "change" if grows else ""


def where(ref: int, total: int, distance: int) -> str:
    """Where a total stands, `distance` sentences before the amount."""
    if not distance:
        return "before" if total < ref else "behind"
    return "next" if distance < 0 else f"back {distance}" if distance < 4 else "far"


def is_whole(text: str, start: int) -> bool:
    """Whether a word says that the amount at `start` is all of it: 총, 전체."""
    return _WHOLE.search(text, max(0, start - 14), start) is not None


def alike(draft: Draft, whole: Draft) -> tuple[str, ...]:
    """What the two drafts have in common."""
    if draft.item == whole.item:
        item = "both"
    elif draft.item:
        item = "other" if whole.item else "own"
    else:
        item = "none"
    subject = "no subject" if draft.subject is None and whole.subject is not None else "other subject"
    return (
        "metric" if draft.metric == whole.metric else "other metric",
        "subject" if draft.subject == whole.subject else subject,
        f"item {item}",
        "period" if draft.period == whole.period else "other period",
        "status" if draft.status == whole.status else "other status",
    )


@together(WEIGHTS)
def place_cues(place: str, rank: int, rule: str, lead: str, label: str, metric: str | None) -> Iterator[str]:
    """The place of a total among the others, and whether the rules say the same."""
    yield from (place, f"rank {rank}", f"{place} rank {rank}", rule, f"{rule} {place}", f"{lead} {place}")
    yield from (f"{label} {place}", f"{metric} {place}", f"{rule} {lead}", f"{rule} {metric}", f"{label} rank {rank}")
    yield f"{lead} {label} {place}"


def sum_cues(amounts: Sequence[Decimal], at: int, place: str, size: Decimal, whole: Decimal | None, label: str) -> Cues:
    """Whether the amounts beside that at `at`, or a run of them, add up to the total; else whether there is room for them."""
    if whole is None:
        return _added("unknown", place, 0, "unknown", label)
    share, n = _share(size, whole), len(amounts)
    upto = list(accumulate(amounts, initial=Decimal(0)))
    if n > 1 and at >= 0:
        slack = abs(whole) * ROUNDING
        if abs(upto[n] - whole) <= slack:
            return _added("all", place, min(n, 4), share, label, upto[n] == whole)
        for first in range(at + 1):
            for last in range(max(at, first + 1), n):
                run = upto[last + 1] - upto[first]
                if abs(run - whole) <= slack:
                    return _added("run", place, min(last - first + 1, 4), share, label, run == whole)
    fits = (upto[n] if n else size) <= whole * ROOM
    return _added("room" if fits else "too much", place, min(n, 4), share, label)


def _share(size: Decimal, whole: Decimal) -> str:
    for most, name in _SIZES:
        if size < most * whole:
            return name
    return "nearly"


@together(WEIGHTS)
def _added(how: str, place: str, count: int, share: str, label: str, exactly: bool = False) -> Iterator[str]:
    if exactly:
        yield from (f"adds {how} exactly", f"adds {how} exactly {count}")
    yield from (f"adds {how}", f"adds {how} {place}", f"adds {how} {count}", f"adds {how} {count} {place}")
    yield from (f"adds {how} {label}", f"share {share}", f"share {share} {place}")


@together(WEIGHTS)
def spread_cues(count: int, place: str, lead: str) -> Iterator[str]:
    """Cues for amounts of several sentences adding up to the total."""
    yield from ("spread", f"spread {count}", f"spread {place}", f"spread {lead}")


@together(WEIGHTS)
def like_cues(place: str, like: tuple[str, ...], funded: bool, whole_funded: bool) -> Iterator[str]:
    """What the two have in common, and whether each names a source of money."""
    metric, subject, item, *_ = like
    yield from like
    yield from (f"{word} {place}" for word in like)
    yield from (f"{metric} {item}", f"{metric} {subject}", f"{metric} {subject} {item}", " ".join(like[:4]))
    source = "of a source" if funded and not whole_funded else "of two sources" if funded else "of no source"
    yield from (source, f"{source} {place}", f"{source} {metric}")


@together(WEIGHTS)
def link_cues(place: str, link: str, divided: bool, whole: bool, lead: str) -> Iterator[str]:
    """What the amount before is a part of, and whether the total is a part itself, or said to be all of it."""
    yield from (f"link {link}", f"link {link} {place}", f"link {link} {lead}")
    if divided:
        yield from ("total is a part", f"total is a part {place}", f"total is a part {link}")
    if whole:
        yield from ("whole", f"whole {place}", f"whole {lead}")


@together(WEIGHTS)
def said_cues(what: str, place: str, lead: str, line: bool, behind: str) -> Iterator[str]:
    """What the sentence says around the amount. `line`: it is a line of a list."""
    yield from (f"{what}: {place}", f"{what}: {place} {lead}")
    if line:
        yield from (f"{what} line", f"{what} line {place}")
    if behind:
        yield from (f"{what} {behind}", f"{what} {behind} {place}")


@together(WEIGHTS)
def null_cues(
    rule: str, label: str, metric: str | None, lead: str, state: str, funded: bool, does: str
) -> Iterator[str]:
    """Cues for there being no total."""
    yield from ("null", f"null {rule}", f"null {label}", f"null {metric}", f"null {lead}", f"null {state}")
    yield from (f"null {does}", f"null {rule} {lead}", f"null {rule} {metric}", f"null {rule} {label}")
    yield f"null {state} {lead}"
    if funded:
        yield from ("null of a source", f"null of a source {state}")
