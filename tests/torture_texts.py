"""Texts against the whole way to the warehouse: bad input of every kind, and made-up texts for as long as one likes."""

import csv
import os
import re
import subprocess
import sys
import tempfile
import time
import unicodedata
from collections import Counter
from decimal import Decimal, localcontext
from pathlib import Path
from random import Random

import duckdb
import polars as pl
import shapes
import torture_inputs
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis import strategies as st

import warehouse as w
from flows.reading import Refused, decode
from flows.stages import Tables, facts_or_faults
from schemas import TABLES, key_columns

PROJECT = Path(__file__).parent.parent
FORMULA = tuple("=+-@\t\r\n＝＋－＠")
CONTROL = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a\u202b\u202d\u202e]")
"""What a terminal takes for an order."""


def bad_inputs(work: Path, counts: Counter[str], *, big: bool = False) -> list[str]:
    """Run over every kind of bad input. Returns what went wrong."""
    folder, path = work / "bad", work / "bad.duckdb"
    folder.mkdir()
    kinds, _ = torture_inputs.write_all(folder, big=big)
    done = jangbu("run", "--direct", "-w", str(path), str(folder))
    faults = traceback_in(done)
    if done.returncode != 1:
        return [*faults, f"status {done.returncode}: {done.stderr[-500:]}"]
    con = duckdb.connect(str(path), read_only=True)
    rows = con.execute("select source_uri, status, document_id from ops.source").fetchall()
    refused = {
        uri for (uri,) in con.execute("select source_uri from ops.reject where source_uri is not null").fetchall()
    }
    documents = {i for (i,) in con.execute("select document_id from core.dim_document").fetchall()}
    faults += [
        f"{uri}: {reason}"
        for uri, reason in con.execute(
            "select source_uri, reason from ops.reject where rule = 'rules_failed'"
        ).fetchall()
    ]
    faults += [
        f"a row: {reason}"
        for (reason,) in con.execute("select reason from ops.reject where stage = 'validate'").fetchall()
    ]
    read, loaded, skipped, refusals = con.execute(
        "select sources_read, sources_loaded, sources_skipped, sources_refused from ops.run"
    ).fetchall()[0]
    con.close()
    known = {uri: (status, document) for uri, status, document in rows}
    for uri, kind in kinds.items():
        status, document = known.get(uri, ("nowhere", None))
        if not ((status == "loaded" and document in documents) or (status == "refused" and uri in refused)):
            faults.append(f"{kind}: {status}")
    if not read == loaded + skipped + refusals == len(kinds) == len(rows):
        faults.append(f"read {read}, loaded {loaded}, skipped {skipped}, refused {refusals}, in all {len(kinds)}")
    counts["bad inputs"] += len(kinds)
    counts["bad inputs loaded"] += loaded
    counts["bad inputs refused"] += refusals
    faults += shown(path, work)
    before = path.read_bytes()
    again = jangbu("run", "--direct", "-w", str(path), str(folder))
    faults += traceback_in(again)
    if "nothing new" not in again.stdout or path.read_bytes() != before:
        faults.append(f"the same again is something new: {again.stdout}")
    if Path("/tmp/torture_was_here").exists():
        faults.append("an injected statement was run")
    return faults


def shown(path: Path, work: Path) -> list[str]:
    """What the commands make of it: no formula in a CSV, no control character on a terminal, every row in its place."""
    faults = []
    done = jangbu("export", str(work / "csv"), "--format", "csv", "-w", str(path))
    faults += traceback_in(done)
    csv.field_size_limit(1 << 30)
    con = duckdb.connect(str(path), read_only=True)
    for file in (work / "csv").glob("c*.csv"):
        with file.open(encoding="utf-8-sig", newline="") as lines:
            table = list(csv.reader(lines))
        if len(table) - 1 != con.execute(f"select count(*) from {file.stem}").fetchall()[0][0]:
            faults.append(f"{file.name} has {len(table) - 1} rows")
        text = [c for row in table[1:] for c in row if c.startswith(FORMULA)]
        faults += [
            f"{file.name} runs {c[:40]!r}"
            for c in text
            if not c[1:].rstrip("%").replace(".", "", 1).replace(",", "").isdigit()
        ]
    con.close()
    for command in (
        ["rejects"],
        ["status"],
        ["sql", "select left(columns(*)::varchar, 200) from core.dim_document"],
    ):
        done = jangbu(*command, "-w", str(path))
        faults += traceback_in(done)
        if bad := set(CONTROL.findall(done.stdout + done.stderr)):
            faults.append(f"{command[0]} sends {bad} to the terminal")
    return faults


def jangbu(*arguments: str) -> subprocess.CompletedProcess[str]:
    """The command line, in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "flows.cli", *arguments],
        capture_output=True,
        encoding="utf-8",
        errors="backslashreplace",
        cwd=PROJECT,
        env={**os.environ, "PYTHONPATH": str(PROJECT)},
    )


def traceback_in(done: subprocess.CompletedProcess[str]) -> list[str]:
    """The traceback that a command has shown, if any."""
    told = done.stdout + done.stderr
    return [told[-600:]] if "Traceback" in told or "fault of jangbu" in told or "panicked" in told else []


# ── Fuzzing ────────────────────────────────────────────────────────────────────────────────────────────────────────────
WORDS = """
    가나시 포항시 울산 경상북도 정부 국토교통부 한국전력 홍길동 시장 대표 기자 = [ ] ( ) , . · ~ - ∼ ▲ ◆ “ ” ‘ ’ ' " : ; / % ㎡ km 원 달러 유로 엔 위안 $ ₩ 억 조 만 천 백 십 경 해 여 대 약 총 각각
    국비 도비 시비 민자 예산 사업비 수출 매출 투자 협약 체결 개최 준공 착공 선정 발표 밝혔다 말했다 전했다 투입한다 늘었다 줄었다 계획이다 지난해 올해 내년 작년 오는 지난 이날 매년 년 월 일 시 분 초 주 분기 상반기 하반기 세기 년대 말 초
    까지 부터 동안 간 뒤 전 이상 이하 미만 초과 명 개 곳 건 배 위 번째 제 차 층 세 가구 대비 에서 으로 을 를 이 가 은 는 의 도 만 와 과 등 및 2월 30일 13월 0년 9999년 2024년 3월 5일 오전 25시 지난달 다음 달 월요일 설날 연말
    \n \n\n \u00a0 \u200b \ufeff \u202e | 단위 구분 합계 백만 {} <br> &nbsp; http://a.b/c?d=1 hong@a.example 2024-03-05 09:30 입력 수정 저작권자 ⓒ 무단 전재 [가나=다라일보] (사진=가나시) 다.
""".split(" ")  # fmt: skip
TOKENS = st.one_of(
    st.sampled_from([word for word in WORDS if word]),
    st.integers(0, 10**20).map(str),
    st.integers(0, 9999).map("{:,}".format),
    st.decimals(0, 10**6, places=2).map(str),
    st.sampled_from(["", " ", " ", ".\n", "다. "]),
    st.sampled_from(list(torture_inputs.PAYLOADS.values())).map(lambda text: text[:300]),
    st.text(max_size=5),
)
NEWS = [
    decode(path.read_bytes()).text
    for path in sorted([*PROJECT.glob("seeds/news/*.txt"), *PROJECT.glob("tests/golden*/*.txt")])
]
DRAWN = st.integers(0, 2**64).map(Random)
SHAPED = st.builds(shapes.article, DRAWN)
BROKEN = st.builds(shapes.broken, st.sampled_from(NEWS) | SHAPED, DRAWN, st.just([word for word in WORDS if word]))
TEXTS = st.lists(st.lists(TOKENS, max_size=60).map("".join) | BROKEN | SHAPED, min_size=1, max_size=12)


def facts_of(texts: list[str], *, apart: bool = False) -> list[str]:
    """Read texts all the way to facts, and each also `apart` from the others. Returns what went wrong."""
    by_name = {}
    for text in texts:
        try:
            by_name[f"{len(by_name):032}"] = decode(text.encode("utf-8", "surrogatepass")).text
        except Refused:
            continue
    by_name = {name: text for text, name in {text: name for name, text in by_name.items()}.items()}
    tables, failed = facts_or_faults(sources_of(by_name))
    faults = [f"{reason} {by_name[name]!r}" for name, reason in failed.items()]
    for table, frame in tables.items():
        checked = w.validate(table, frame)
        faults += [f"{table}: {reason}" for reason in checked.refused["reason"]]
        if frame.select(key_columns(TABLES[table])).is_duplicated().any():
            faults.append(f"{table}: a key comes twice: {texts!r}")
        if "surface" in frame.columns:
            spans = frame.select("document_id", "char_start", "char_end", "surface").iter_rows()
            faults += [
                f"{table}: {surface!r} is not at {start}: {by_name[name]!r}"
                for name, start, end, surface in spans
                if by_name[name][start:end] != surface
            ]
    faults += amounts(tables["core.fact_money"], by_name)
    if apart and not faults:
        faults += differing(tables, [facts_or_faults(sources_of({n: t}))[0] for n, t in by_name.items()], by_name)
    return faults


def sources_of(texts: dict[str, str]) -> pl.DataFrame:
    """What `flows.stages.facts` takes."""
    columns = ("document_id", "source_uri", "source_format", "source_encoding", "text")
    rows = [(name, name, "txt", "utf-8", text) for name, text in texts.items()]
    return pl.DataFrame(rows, schema=dict.fromkeys(columns, pl.String), orient="row")


_STATED = re.compile(r"((?:(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?[천백십]?[조억만]?\s?)+)(?:원|달러|유로|엔|위안)")
_PART = re.compile(r"([\d,.]+)([천백십]?)([조억만]?)")
_WORTH = {"": 1, "십": 10, "백": 100, "천": 1000, "만": 10**4, "억": 10**8, "조": 10**12}


def amounts(money: pl.DataFrame, texts: dict[str, str]) -> list[str]:
    """Amounts that are not what their digits and unit words say, and totals and restated amounts that are not there."""
    faults, named = [], dict(money.select("money_id", "document_id").iter_rows())
    columns = ("document_id", "money_id", "surface", "amount", "part_of", "equivalent_of")
    for name, key, surface, amount, *others in money.select(columns).iter_rows():
        stated = _STATED.fullmatch(unicodedata.normalize("NFKC", surface))
        if stated and amount is not None and abs(amount) != (worth := worth_of(stated[1])):
            faults.append(f"{surface!r} is {amount} and not {worth}: {texts[name]!r}")
        faults += [
            f"{surface!r} belongs to {other}, which is not there: {texts[name]!r}"
            for other in others
            if other is not None and (named.get(other) != name or other == key)
        ]
    return faults


def worth_of(words: str) -> Decimal:
    """12억 3천400만: what digits with unit words come to, by the plainest of rules, to the six decimals that are kept."""
    total = small = Decimal(0)
    for digits, unit, great in _PART.findall(words):
        small += Decimal(digits.replace(",", "")) * _WORTH[unit]
        if great:
            total, small = total + small * _WORTH[great], Decimal(0)
    with localcontext(prec=60):
        return round(total + small, 6)


def differing(tables: Tables, apart: list[Tables], texts: dict[str, str]) -> list[str]:
    """Tables that are not the same when each text is read apart from the others."""
    faults = []
    for table, frame in tables.items():
        other = pl.concat([each[table] for each in apart]) if apart else frame
        if "document_id" not in frame.columns:
            other = other.unique()
        if not frame.sort(pl.all()).equals(other.sort(pl.all())):
            faults.append(f"{table}: not the same when texts are read apart: {list(texts.values())!r}")
    return faults


def audited(texts: list[str]) -> list[str]:
    """The same through a run with its audits."""
    from flows import pipeline

    with tempfile.TemporaryDirectory() as work:
        folder = Path(work, "news")
        folder.mkdir()
        for n, text in enumerate(texts):
            Path(folder, f"{n}.txt").write_bytes(text.encode("utf-8", "surrogatepass"))
        try:
            summary = pipeline.run([str(folder)], Path(work, "w.duckdb"))
        except w.WarehouseError as error:
            return [f"{error} {texts!r}"]
        return [] if summary.read == summary.loaded + len(summary.refused) == len(texts) else [f"{summary}"]


def fuzz(seconds: float, start: int, counts: Counter[str]) -> list[str]:
    """Make up texts and bytes until the time is up. Returns what went wrong."""
    faults: list[str] = []
    pool: list[str] = []
    until = time.monotonic() + seconds
    number = start

    def examine(texts: list[str], data: bytes) -> None:
        if pool and (time.monotonic() > until or len(faults) > 20):  # one at least, however slow the machine
            return
        found = facts_of(texts, apart=len(pool) % 5 == 0)
        faults.extend(found)
        pool.extend(texts)
        try:
            decode(data)
        except Refused:
            pass
        except Exception as error:
            faults.append(f"{type(error).__name__}: {error}: {data!r}")
        counts["fuzzed texts"] += len(texts) + 1

    while time.monotonic() < until and len(faults) < 20:
        number += 1
        run = settings(
            max_examples=100,
            deadline=None,
            database=None,
            phases=[Phase.generate],
            suppress_health_check=list(HealthCheck),
        )(seed(number)(given(TEXTS, st.binary(max_size=300))(examine)))
        run()
        faults += audited(pool)
        pool.clear()
    counts["fuzz seconds"] += round(seconds)
    return faults
