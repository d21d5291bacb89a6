"""Holds `jangbu extract --jsonl` against the suites that peers test Korean figures and dates with.

Run as a script (`make suites`): each phrase goes through the command's own code, published on the suite's reference day,
and passes when the value that the peer expects is among the facts. Prints passed of all by kind, then the failures, and ends
with 1 if there is one without a reason. The reasons stand in `SUITES.md`; expectations wrong for Korean are not counted.
"""

import io
import json
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

from suite_units import CURRENCIES, UNITS, by_id

from flows.jsonl import extract_files

Facts = dict[str, list[dict[str, Any]]]
SUITES = Path(__file__).parents[2] / "shared" / "suites"
_SECONDS = {"Second": 1, "Minute": 60, "Hour": 3600, "Day": 86400, "Week": 604800, "Month": 2592000, "Year": 31536000}


def read(suite: Path) -> list[dict[str, Any]]:
    """The cases of a suite with an id, a kind, a text, what is expected and the reference day."""
    cases = [json.loads(line) for line in suite.read_text(encoding="utf-8").splitlines()]
    for case in cases:
        case["day"] = (case.get("reference") or case.get("context", {}).get("reference") or "2016-11-07")[:10]
    return cases


def facts(cases: list[dict[str, Any]], scheme: str) -> list[Facts]:
    """What the command says of each case."""
    rows = [{"id": n, "text": c["text"], "published_at": c["day"]} for n, c in enumerate(cases)]
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as file:
        file.write("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows))
        file.flush()
        out = io.BytesIO()
        extract_files([file.name], out, jsonl=True, published=None, scheme=scheme)
    return [json.loads(line) for line in out.getvalue().splitlines()]


# ------------------------------------------------------------------------------------------------ values
def near(a: Any, b: Any) -> bool:
    return a is not None and b is not None and abs(float(a) - float(b)) <= 1e-6 * max(1e-3, abs(float(b)))


def bounds(expected: dict[str, Any]) -> tuple[Any, Any, Any, str]:
    """The value, its bounds and the unit of what Duckling expects."""
    if expected["type"] == "value":
        return expected["value"], None, None, expected.get("unit", "")
    low, high = expected.get("from", {}), expected.get("to", {})
    return None, low.get("value"), high.get("value"), (low or high)["unit"]


def money(found: Facts, unit: str, value: Any, low: Any = None, high: Any = None) -> bool:
    code, size = CURRENCIES[unit]
    rows = [r for r in found["money"] if r["currency"] == code]
    if value is not None:
        return any(near(r["amount"], float(value) * size) for r in rows)
    wanted = (low, high)
    return any(
        all(w is None or near(r[k], w) for k, w in zip(("amount_low", "amount_high"), wanted, strict=True))
        for r in rows
    )


def quantity(found: Facts, unit: str, value: Any, kinds: str = "") -> bool:
    """A quantity of the value, in a unit of the family and of one of the kinds, where those are given."""
    words = UNITS.get(unit, {unit})
    return any(
        (near(r["value"], value) or near(r["value_high"], value))
        and (not unit or r["unit"] in words)
        and (not kinds or r["kind"] in kinds.split())
        for r in found["quantities"]
    )


def length(iso: str | None) -> float | None:
    """Seconds of an ISO 8601 duration, a month of 30 and a year of 365 days; None for what is none."""
    if not iso or not iso.startswith("P"):
        return None
    day, _, clock = iso[1:].partition("T")
    total, number = 0.0, ""
    for part, units in ((day, {"Y": "Year", "M": "Month", "W": "Week", "D": "Day"}),
                        (clock, {"H": "Hour", "M": "Minute", "S": "Second"})):  # fmt: skip
        for c in part:
            if c in units:
                total, number = total + float(number) * _SECONDS[units[c]], ""
            else:
                number += c
    return total


def duration(found: Facts, seconds: float, slack: float = 0.04) -> bool:
    """A duration of so many seconds; months and years are of no one length, so four in a hundred are allowed."""
    got = [length(r["duration"]) for r in found["dates"] if r["kind"] == "duration"]
    return any(g is not None and abs(g - seconds) <= slack * seconds for g in got)


def days(found: Facts, first: str, last: str | None = None) -> bool:
    """A date from the first day to the last, which is included."""
    return any(r["date_from"] == first and r["date_to"] == (last or first) for r in found["dates"])


def before(day: str) -> str:
    return str(date.fromisoformat(day) - timedelta(1))


# ------------------------------------------------------------------------------------------------ Duckling
def duckling_time(case: dict[str, Any], found: Facts) -> bool:
    """A moment, or an interval whose end is excluded; its hour is a row of its own beside the day."""
    expected = case["expected"]
    if expected["type"] == "value":
        return _moment(case, found, expected["value"], expected["grain"])
    low, high = expected.get("from"), expected.get("to")
    if low and high and _span_matches(case, found, low, high):
        return True
    return any(_moment(case, found, side["value"], side["grain"]) for side in (low, high) if side)


def _span_matches(case: dict[str, Any], found: Facts, low: dict[str, str], high: dict[str, str]) -> bool:
    a, b = (datetime.fromisoformat(side["value"]).replace(tzinfo=None) for side in (low, high))
    if duration(found, (b - a).total_seconds()):
        return True
    last = b - timedelta(seconds=1)
    whole = {(r["date_from"], r["date_to"]) for r in found["dates"] if r["date_from"]}
    ends = {day for pair in whole for day in pair}
    first_day, last_day = str(a.date()), str(last.date())
    if (first_day, last_day) in whole or {first_day, last_day} <= ends:
        clocks = [r["time_of_day"] for r in found["dates"] if r["time_of_day"]]
        return low["grain"] not in ("minute",) or [str(a.time())[:5]] == clocks[:1]
    clocks = [r["time_of_day"] for r in found["dates"] if r["time_of_day"]]
    if low["grain"] in ("minute", "hour") and clocks:
        return clocks[0] == str(a.time())[:5] and len(clocks) == 2
    # A part of the day is no fact; its day is.
    return low["grain"] == "hour" and any(
        r["date_from"] in (first_day, str((a + timedelta(1)).date())) for r in found["dates"]
    )


def _moment(case: dict[str, Any], found: Facts, stamp: str, grain: str) -> bool:
    moment = datetime.fromisoformat(stamp).replace(tzinfo=None)
    day = str(moment.date())
    dates = [r for r in found["dates"] if r["date_from"]]
    clocks = {(r["time_of_day"] + ":00")[:8] for r in found["dates"] if r["time_of_day"]}
    if grain in ("hour", "minute", "second") and str(moment.time()) in clocks:
        return not dates or any(r["date_from"] <= day <= r["date_to"] for r in dates)
    # 열흘 안에: a length of time, which the peer adds to its reference time; 2년 전: the year where the peer has a month.
    reference = datetime(2013, 2, 12, 4, 30)
    if duration(found, abs((moment - reference).total_seconds()), 0.06):
        return True
    return any(
        r["date_from"] == day or (r["date_from"] <= day <= r["date_to"] and case["text"].rstrip("에").endswith("전"))
        for r in dates
    )


def duckling_duration(case: dict[str, Any], found: Facts) -> bool:
    return duration(found, case["expected"]["normalized"]["value"], 1e-9)


def duckling(case: dict[str, Any], found: Facts) -> bool:
    kind, expected = case["kind"], case["expected"]
    if kind == "AmountOfMoney":
        value, low, high, unit = bounds(expected)
        return money(found, unit, value, low, high)
    if kind == "Numeral":
        return quantity(found, "", expected["value"], "other")
    if kind == "Ordinal":
        return quantity(found, "", expected["value"], "ordinal rank")
    if kind == "Time":
        return duckling_time(case, found)
    if kind == "Duration":
        return duckling_duration(case, found)
    value, low, high, unit = bounds(expected)
    return quantity(found, unit, value if value is not None else high if high is not None else low)


# ------------------------------------------------------------------------------------------------ Recognizers
def recognizers(case: dict[str, Any], found: Facts) -> bool:
    kind = case["kind"]
    if kind == "NumberModel":
        wanted = sorted(float(e["resolution"]["value"]) for e in case["expected"])
        got = sorted(float(r["value"]) for r in found["quantities"] if r["value"] is not None)
        return len(wanted) == len(got) and all(near(g, w) for g, w in zip(got, wanted, strict=True))
    return all(_one(kind, e["resolution"], found) for e in case["expected"])


def _one(kind: str, resolution: dict[str, Any], found: Facts) -> bool:
    value, unit = resolution.get("value"), resolution.get("unit", "")
    if kind.endswith("Model") and value is None:
        return True  # 화씨 without a number is no figure
    if kind == "PercentModel":
        return quantity(found, "", value.rstrip("%"), "percent")
    if kind == "OrdinalModel":
        return quantity(found, "", value, "ordinal rank") if value.isdigit() else False
    if kind == "CurrencyModel":
        return money(found, unit, value)
    if kind == "AgeModel":
        return quantity(found, unit, value) or duration(found, float(value) * _SECONDS[unit])
    if kind in ("DimensionModel", "TemperatureModel"):
        return quantity(found, unit, value)
    return any(_dated(kind, resolution[side], found) for side in ("FutureResolution", "PastResolution")) or (
        kind == "DatePeriodParser" and not resolution["FutureResolution"] and bool(found["dates"])
    )


def _dated(kind: str, side: dict[str, str], found: Facts) -> bool:
    if kind == "DurationParser":
        return duration(found, float(side["duration"]))
    if kind == "DateParser":
        return days(found, side["date"]) or any(
            r["date_from"] and r["grain"] in ("year", "month") and r["date_from"] <= side["date"] <= r["date_to"]
            for r in found["dates"]
        )
    if not side:
        return False
    first, end = side["startDate"], side["endDate"]
    seconds = (date.fromisoformat(end) - date.fromisoformat(first)).total_seconds()
    ends = {day for r in found["dates"] for day in (r["date_from"], r["date_to"])}
    # 부터 … 까지 is two rows, and the peer's end is that of the second.
    return days(found, first, before(end)) or {first, end} <= ends or duration(found, seconds)


JUDGES: dict[str, Callable[[dict[str, Any], Facts], bool]] = {"duckling_ko": duckling, "recognizers_ko": recognizers}


def main(folder: Path) -> int:
    if not folder.is_dir():
        print(f"make suites: no suites at {folder}")
        return 0
    unexplained = 0
    wrong, different = by_id()
    for name, judge in JUDGES.items():
        cases = [c for c in read(folder / f"{name}.jsonl") if c["id"] not in wrong]
        plain = [c["kind"] == "NumberModel" for c in cases]
        found = [n if p else f for p, n, f in zip(plain, facts(cases, "numbers"), facts(cases, "facts"), strict=True)]
        passed, failed = Counter[str](), Counter[str]()
        reasons: dict[str, list[str]] = defaultdict(list)
        for case, got in zip(cases, found, strict=True):
            if judge(case, got):
                passed[case["kind"]] += 1
                continue
            failed[case["kind"]] += 1
            reason = different.get(case["id"], "")
            line = f"{case['id']}  {case['text'].strip()[:60]}  wants {_short(case)}  got {_got(got)}"
            reasons[reason].append(line)
        print(f"\n{name}: {passed.total()} of {len(cases)}, {len(reasons[''])} without a reason")
        for kind in dict.fromkeys(c["kind"] for c in cases):
            print(f"  {kind:<18}{passed[kind]:>4} of {passed[kind] + failed[kind]}")
        for reason, lines in sorted(reasons.items()):
            print("".join(f"\n    {reason or 'FAILS'}: {line}" for line in lines))
        unexplained += len(reasons[""])
    return 1 if unexplained else 0


def _short(case: dict[str, Any]) -> str:
    expected = case["expected"]
    if isinstance(expected, dict):
        return " ".join(str(v) for k, v in expected.items() if k not in ("type", "holidayBeta"))[:90]
    return "; ".join(f"{e['text']} {next(iter(e['resolution'].values()), '')}" for e in expected)[:90]


def _got(found: Facts) -> str:
    rows = [f"{r['amount']}/{r['amount_low']}..{r['amount_high']} {r['currency']}" for r in found.get("money", [])]
    rows += [f"{r['kind']} {r['value']} {r['unit'] or ''}".strip() for r in found["quantities"]]
    for r in found.get("dates", []):
        rows.append(" ".join(str(r[k]) for k in ("date_from", "date_to", "time_of_day", "duration") if r[k]))
    return "; ".join(rows) or "nothing"


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]) if len(sys.argv) > 1 else SUITES))
