"""The days that a figure is about, from the times of its sentence or of the one before."""

import re
from datetime import MAXYEAR, MINYEAR, date

from flows.relating.model import When
from flows.relating.syntax.cues import EVENTS, SIGNING
from flows.relating.syntax.phrases import Token

Period = tuple[date, date]
_YEARS = re.compile(r"^P(\d+)(Y|M)$")
_COMPARED = ("보다", "보다는", "대비", "에 비해")
_HELD = ("비교", "비해", "비하", "견줘", "견주", "비슷")
_TIMES = ("절반", "반토막", "갑절", "곱절", "두 배", "세 배")
_KINDS = frozenset("주말 평일 주중 휴일 야간 주간 심야".split())
_SAID = ("밝", "말했", "전했", "발표", "설명", "공시", "알렸")
EVER_SINCE = ("이후", "이래")
_RECORDS = ("처음", "최대", "최고", "최저", "최다", "최소", "가장")
_YET = ("목표", "예정", "위한", "위해", "앞둔", "앞두")
_SINCE = ("뒤", "이후", "이래", "만", "당시")


def _year(year: int, month: int, day: int) -> date | None:
    """A day of a year that is reckoned, None outside the calendar: 2024년까지 9천년간."""
    return date(year, month, day) if MINYEAR <= year <= MAXYEAR else None


def held_against(tokens: list[Token], n: int) -> bool:
    """Whether something else is held against a word: 전년에 비해, 1조 원과 비교해."""
    behind = tokens[n + 1].stem if n + 1 < len(tokens) else ""
    return tokens[n].particle in ("과", "와", "에") and behind.startswith(_HELD)


def compares(tokens: list[Token], n: int, stop: int) -> bool:
    """Whether a time only belongs to what the figure is compared with: 올해 당초예산보다 70억원 적다."""
    token = tokens[n]
    if token.particle in _COMPARED or "대비" in token.stem:
        return True
    # 작년 같은 기간과 비교해, 전년에 비해
    if held_against(tokens, n):
        return True
    # 2009년 이후 최대, 2021년 3월 이래 처음으로: how long it had not been so
    # and 1948년 수출을 시작한 이후 70년 만의 최대 실적
    since = next((k for k in range(n + 1, min(len(tokens), n + 5)) if tokens[k].stem in EVER_SINCE), None)
    if since is not None and any(t.stem.startswith(_RECORDS) for t in tokens[since + 1 : since + 4]):
        return True
    # 전년 같은 기간의 1.5배
    if (
        token.particle == "의"
        and n + 1 < len(tokens)
        and (tokens[n + 1].kind == "Q" or tokens[n + 1].stem.startswith(_TIMES))
    ):
        return True
    for k in range(n + 1, min(stop, n + 5)):
        # 지난해 5월의 90명보다 12명, 지난해 90명에서 12명 늘었다
        # but 지난달까지 31개사에서 4천억 원: whoever the amount is from
        moves = tokens[k].kind == "Q" and next((t.kind for t in tokens[k + 1 :] if t.kind in "MQ"), "Q") == "Q"
        base = ("보다", "에 비", "에서") if moves else ("보다", "에 비")
        if tokens[k].kind in "MQ" and (tokens[k].particle.startswith(base) or held_against(tokens, k)):
            return True
        if tokens[k].kind in "MQV":
            return False
        if tokens[k].particle in _COMPARED or tokens[k].stem in ("대비", "같은"):
            return True
        if tokens[k].particle in ("은", "는", "이", "가"):
            return False
    return False


def of_event(tokens: list[Token], n: int, stop: int) -> bool:
    """Whether a time is that of announcing, signing or another event: 2021년 공개한 공사비, 내년 완공."""
    after = tokens[n + 1] if n + 1 < len(tokens) else None
    if after is not None and after.kind == "N" and after.stem.startswith(EVENTS):
        return True
    # 2029년 도심 구간 개통 목표인, 2030년 신공항의 조기개항을 위한: the last noun before what says that it is yet to come
    for k in range(n + 1, min(stop, n + 8)):
        if tokens[k].kind in "MTV":
            break
        ahead = tokens[k + 1].stem if k + 1 < stop else ""
        if tokens[k].stem.endswith(EVENTS) and ahead.startswith(_YET):
            return True
    for k in range(n + 1, stop):
        if tokens[k].kind == "V":
            return any(s in tokens[k].stem for s in SIGNING) or tokens[k].stem.startswith(EVENTS)
        if tokens[k].kind in "MT":
            return False
    return False


def to_date(tokens: list[Token], n: int, times: list[When], published: date | None) -> Period | None:
    """The year so far, where only its end is told: 지난달까지 끌어들인 투자, 올 들어 따낸 일감."""
    time = times[tokens[n].ref]
    if not usable(time) or published is None:
        return None
    assert time.date_from is not None
    assert time.date_to is not None
    first = date(time.date_to.year, 1, 1)
    if "까지" in tokens[n].stem or time.surface.endswith("까지"):
        return (first, time.date_to) if first != time.date_from and time.date_to <= published else None
    behind = tokens[n + 1] if n + 1 < len(tokens) else None
    if (
        behind is not None
        and behind.stem.startswith("들어")
        and time.grain == "year"
        and first <= published <= time.date_to
    ):
        return first, published
    return None


def year_before(period: Period) -> Period | None:
    """The same days a year before."""
    try:
        return period[0].replace(year=period[0].year - 1), period[1].replace(year=period[1].year - 1)
    except ValueError:
        return None


def usable(time: When) -> bool:
    return time.kind == "date" and time.date_from is not None and time.date_to is not None


def period_at(tokens: list[Token], n: int, times: list[When]) -> tuple[Period | None, bool]:
    """The period that the time `tokens[n]` and its neighbours give, and whether it is whole (not an end or a start alone)."""
    time = times[tokens[n].ref]
    if not usable(time):
        return None, False
    assert time.date_from is not None
    assert time.date_to is not None
    tail = tokens[n].stem
    after = tokens[n + 1] if n + 1 < len(tokens) else None
    length = times[after.ref].duration if after is not None and after.kind == "T" else None
    match = _YEARS.match(length or "")
    years = int(match.group(1)) if match and match.group(2) == "Y" else 0
    if "까지" in tail or time.surface.endswith("까지"):
        # 올 들어 10월까지
        since = n - 2 if n > 1 and tokens[n - 1].stem.startswith("들어") else n - 1
        begin = times[tokens[since].ref] if n and tokens[since].kind == "T" else None
        if begin is not None and begin.date_from and begin.date_to and begin.grain == "year":  # noqa: SIM102
            if begin.date_from <= time.date_to <= begin.date_to:
                return (begin.date_from, time.date_to), True
        if n and tokens[n - 1].kind == "T" and "부터" in (tokens[n - 1].stem + times[tokens[n - 1].ref].surface):
            before = times[tokens[n - 1].ref]
            if before.date_from is not None and before.date_from <= time.date_to:
                return (before.date_from, time.date_to), True
        if years and (start := _year(time.date_to.year - years + 1, 1, 1)):
            return (start, time.date_to), True
        return None, False
    if "부터" in tail:
        if after is not None and after.kind == "T" and usable(times[after.ref]) and "까지" in after.stem:
            return period_at(tokens, n + 1, times)
        if years and (end := _year(time.date_from.year + years - 1, 12, 31)):
            return (time.date_from, end), True
        return None, False
    return (time.date_from, time.date_to), True


def period_of(tokens: list[Token], at: int, times: list[When], day_counts: bool) -> tuple[Period | None, bool]:
    """The period of the figure `tokens[at]` from its own sentence, and whether the sentence names a time at all.

    The nearest time before the figure counts, unless it is compared with, that of a signing, or inside another figure's pair
    (`9억 달러에서 15억 달러로`); a time behind it only when it stands before the predicate. `day_counts`: a day is a period too.
    """
    seen = False
    paired = tokens[at].particle.startswith(("로", "으로")) and any(
        tokens[k].kind == "M" and tokens[k].particle == "에서" for k in range(max(0, at - 2), at)
    )
    base = next((k for k in range(max(0, at - 3), at) if tokens[k].kind == "M" and tokens[k].particle == "에서"), -1)
    closed, aside = False, None
    for n in range(at - 1, -1, -1):
        token = tokens[n]
        if token.kind == "M" and paired:
            continue
        if token.kind == "V" and token.form in ("adn", "con", "fin"):
            closed = True
        if token.kind != "T" or times[token.ref].kind != "date":
            continue
        # 주말 항공권: a kind of ticket, not its time
        if times[token.ref].surface in _KINDS:
            continue
        if paired and n < base:
            continue
        start = _compared_itself(tokens, at) or (tokens[at].particle == "에서" and not paired)
        if compares(tokens, n, at) and not start:
            continue
        seen = True
        if of_event(tokens, n, at):
            return None, True
        period, _ = period_at(tokens, n, times)
        if period is None:
            if token.stem.startswith("까지") and _yearly(tokens, n, at):
                end = times[token.ref].date_to
                return ((date(end.year, 1, 1), date(end.year, 12, 31)), True) if end else (None, True)
            if closed:
                continue
            return None, True
        if times[token.ref].grain == "day" and period[0] == period[1] and not day_counts:
            if closed:
                continue
            return None, True
        if closed and inside_clause(tokens, n, at):
            aside = aside or period
            continue
        return period, True
    for n in range(at + 1, min(len(tokens), at + 6)):
        token = tokens[n]
        if "…" in tokens[at].stem or tokens[at].comma or tokens[n - 1].comma:
            break
        if token.kind == "V":
            break
        if token.kind == "T" and times[token.ref].kind == "date" and not compares(tokens, n, len(tokens)):
            if of_event(tokens, n, len(tokens)):
                break
            seen = True
            period, _ = period_at(tokens, n, times)
            if period and times[token.ref].grain != "day":
                return period, True
            break
    if paired:
        return None, False
    if aside is not None:
        return aside, True  # 올해 차례상을 차리는 데 드는 돈은 20만 원이다
    return None, seen or any(
        t.kind == "T" and times[t.ref].kind == "date" and not compares(tokens, n, at)
        for n, t in enumerate(tokens)
        if n < at or (t.kind == "T" and "까지" in t.stem + times[t.ref].surface)
    )


def _compared_itself(tokens: list[Token], at: int) -> bool:
    return tokens[at].particle.startswith("보다")


def _yearly(tokens: list[Token], n: int, at: int) -> bool:
    """연간 목표 after an end alone is the year's."""
    return any(tokens[k].kind == "A" and tokens[k].stem == "연간" for k in range(n + 1, at))


def inside_clause(tokens: list[Token], n: int, at: int) -> bool:
    """Whether the time belongs to a clause that is over before the figure, as no time that opens a sentence or a topic does."""
    if n <= 1 or tokens[n].particle in ("은", "는", "에는", "에도", "에만"):
        return False
    if any(tokens[k].kind == "B" for k in range(n, at)):
        return False
    if any(t.kind == "V" and t.stem.startswith("따르") for t in tokens[n:at]):
        return False
    # a relative clause that ends before a noun with a particle of its own
    for k in range(n + 1, at):
        if tokens[k].kind == "V":
            if tokens[k].form == "adn":
                return k + 1 < at - 3 and tokens[n - 1].kind == "N"
            return tokens[k].form == "con" and tokens[n - 1].kind != "N"
    return False


def frame_of(tokens: list[Token], times: list[When]) -> tuple[Period | None, bool]:
    """What a sentence without money hands on: its only whole period, and whether it names any time."""
    seen = False
    for n, token in enumerate(tokens):
        if token.kind != "T" or times[token.ref].kind != "date" or compares(tokens, n, len(tokens)):
            continue
        # 10일 울산시에 따르면: the day of saying frames nothing, but 8월 고용동향에 따르면 does
        behind = tokens[n + 1] if n + 1 < len(tokens) else None
        if times[token.ref].grain == "day" and any(t.stem.startswith("따르면") for t in tokens[n + 1 : n + 5]):
            continue
        if behind is not None and behind.stem.startswith(_SAID if behind.kind == "V" else _SINCE):
            continue
        # 12일부터 20일까지 is one time
        if "부터" in token.stem and behind is not None and behind.kind == "T":
            continue
        if seen:
            return None, True
        seen = True
        period, _ = period_at(tokens, n, times)
        days = period is not None and (times[token.ref].grain != "day" or period[0] != period[1])
        if period and days and not of_event(tokens, n, len(tokens)):
            framed = period
        else:
            return None, True
    return (framed, True) if seen else (None, False)
