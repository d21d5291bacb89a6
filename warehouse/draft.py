"""The write side: a copy of the warehouse beside the published file, changed, audited and put in its place at once.

A reader holds the old file or the new one. A run that is killed at any moment leaves the published file as it was.
"""

import json
import os
import re
import shutil
from collections.abc import Collection, Iterable, Mapping
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self
from zoneinfo import ZoneInfo

import duckdb
import polars as pl

from schemas import TABLES, Check, Reject, frame_schema, key_columns
from warehouse.audit import Finding, losses, run_audits
from warehouse.connect import SCHEMA_VERSION, check_ours, connect, damaged, first_line, literal, quoted
from warehouse.days import days
from warehouse.ddl import create
from warehouse.errors import AuditFailed, WarehouseUnwritable
from warehouse.validate import validate

DERIVED = Path(__file__).parent / "derived"

STORAGE_VERSION = "v1.2.0"
"""What every DuckDB from 1.2 on can open, and so every reporting tool of today."""

TIMEZONE = ZoneInfo("Asia/Seoul")

MEMORY = "300MB"
"""What DuckDB may take for a draft; what does not fit is laid beside it. Texts of 10 MB find room in it."""

LOGGED = "128MB"
"""So much is laid in the log before DuckDB puts it in its place in the file: each time it makes the last rows of all tables
anew, so that a sixteenth of this, its own choice, costs twice the time."""

ROW_GROUP = 122_880
"""DuckDB gives each thread so many rows. Where no table has more, further threads only wait for each other; and while
batches are loaded, the other cores read them."""

ENTITIES = ("core.dim_person", "core.dim_organization")
"""Dimensions whose rows come from documents, and live as long as one names them."""

_DISK = (duckdb.IOException, duckdb.OutOfMemoryException, duckdb.TransactionException)
"""What DuckDB raises when there is no room: in a draft, which has no other writer and no index, no commit fails for anything else."""


class Draft:
    """A warehouse in the making. Use it in a `with` block under `write_lock`; without `publish` nothing has happened.

    Raises `WarehouseUnwritable`, `WarehouseLocked`, `WarehouseDamaged`, `WarehouseVersion`.
    """

    def __init__(self, path: str | Path, run_id: str) -> None:
        self.path = Path(path).resolve()
        self.run_id = run_id
        self.refused = 0
        self._file = self.path.with_name(f".{self.path.name}.{os.getpid()}.draft")
        self._con: duckdb.DuckDBPyConnection | None = None
        self._existed = False
        self._threads = 1

    def __enter__(self) -> Self:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self._clean()
            if self.path.is_file():
                con = connect(self.path)
                try:
                    check_ours(self.path, con)
                finally:
                    con.close()
            self._existed = self.path.exists()
            if self._existed:
                shutil.copyfile(self.path, self._file)
            self._open()
        except (OSError, *_DISK) as error:
            self._discard()
            raise self._unwritable(error) from None
        except duckdb.Error as error:
            self._discard()
            raise damaged(self.path, error) from None
        except BaseException:
            self._discard()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._discard()
        if isinstance(error, _DISK):
            raise self._unwritable(error) from None

    @property
    def con(self) -> duckdb.DuckDBPyConnection:
        """The open connection to the draft."""
        if self._con is None:
            raise RuntimeError("the draft is not open")
        return self._con

    def _unwritable(self, error: BaseException) -> WarehouseUnwritable:
        reason = first_line(error) if isinstance(error, duckdb.Error) else getattr(error, "strerror", None)
        return WarehouseUnwritable(
            f"{self.path}: cannot be written ({reason}); free some space, on the disk or in memory, or choose another place with --warehouse."
        )

    def _open(self) -> None:
        self._con = duckdb.connect(
            config={"temp_directory": f"{self._file}.tmp", "memory_limit": MEMORY, "checkpoint_threshold": LOGGED}
        )
        self._threads = int(self.con.execute("select current_setting('threads')").fetchall()[0][0])
        self.con.execute("set threads = 1")
        self.con.execute(f"attach {literal(str(self._file))} as w (storage_version {literal(STORAGE_VERSION)})")
        self.con.execute("use w")
        self.con.execute("create schema if not exists ops")
        self.con.execute("create table if not exists ops.schema_version (version integer not null)")
        create(self.con)
        self.con.execute("delete from ops.schema_version")
        self.con.execute("insert into ops.schema_version values (?)", [SCHEMA_VERSION])
        if not self._count("core.dim_date"):
            self.append("core.dim_date", days())

    # ── Changing it ────────────────────────────────────────────────────────────────────────────────────────────────
    def remove_documents(self, document_ids: Iterable[str]) -> None:
        """Delete every row of these documents from the core tables."""
        ids = pl.DataFrame({"document_id": list(document_ids)}, schema={"document_id": pl.String})
        if ids.is_empty():
            return
        self.con.register("gone", ids)
        for table, model in TABLES.items():
            if table.startswith("core.") and "document_id" in frame_schema(model):
                self.con.execute(f"delete from {quoted(table)} where document_id in (select document_id from gone)")
        self.con.unregister("gone")

    def append(self, table: str, frame: pl.DataFrame) -> int:
        """Insert the rows that the table's model lets pass; the others go to `ops.reject`. Returns how many passed.

        Rows of a source, of a run, and of a dimension that belongs to no document, take the place of those with the same key.
        """
        checked = validate(table, frame)
        self.reject("validate", checked.refused.with_columns(table_name=pl.lit(table)))
        if table in ENTITIES:
            self._insert(table, checked.good)
            self._keep_fullest(table)
            return checked.good.height
        if table in ("ops.source", "ops.run") or (table.startswith("core.dim_") and "document_id" not in frame.columns):
            self._make_way(table, checked.good)
        self._insert(table, checked.good)
        return checked.good.height

    def replace(self, table: str, frame: pl.DataFrame) -> None:
        """Put these rows in the place of all rows of the table (dimensions)."""
        self.con.execute(f"delete from {quoted(table)}")
        self.append(table, frame)

    def derive(self) -> None:
        """Make the tables that follow from others anew: `derived/schema.table.sql` selects the rows of that table."""
        for file in sorted(DERIVED.glob("*.sql")):
            frame = self.con.sql(file.read_text(encoding="utf-8")).pl()
            schema = frame_schema(TABLES[file.stem])
            self.replace(file.stem, frame.select(pl.col(n).cast(t) for n, t in schema.items()))

    def replace_sources(self, frame: pl.DataFrame) -> None:
        """Record sources in `ops.source`, each in the place of what was known of it."""
        self.append("ops.source", frame)

    def reject(self, stage: str, refused: pl.DataFrame) -> None:
        """Record what was refused. Columns of `ops.reject` that `refused` lacks are NULL."""
        if refused.is_empty():
            return
        start = self.refused
        self.refused += refused.height
        frame = refused.with_columns(
            reject_id=pl.format("{}:{}", pl.lit(self.run_id), pl.int_range(start, start + refused.height)),
            run_id=pl.lit(self.run_id),
            rejected_at=pl.lit(datetime.now(TIMEZONE).replace(tzinfo=None)),
            stage=pl.lit(stage),
        )
        have = set(frame.columns)
        schema = frame_schema(Reject)
        self._insert(
            "ops.reject",
            frame.select((pl.col(n) if n in have else pl.lit(None)).cast(t).alias(n) for n, t in schema.items()),
        )

    def refuse_documents(self, blamed: Mapping[str, tuple[str, str]]) -> list[tuple[str, str]]:
        """Take documents of this run out again, each for an audit and a wrong row, and record their sources as refused.

        Returns address and reason of every source of this run that held one.
        """
        rows = [(d, audit, row) for d, (audit, row) in blamed.items()]
        self.con.register(
            "blamed", pl.DataFrame(rows, schema=dict.fromkeys(("document_id", "rule", "row"), pl.String), orient="row")
        )
        refused = self.con.execute(
            "select s.source_uri, s.document_id, b.rule, b.row, encode(d.text) as content, "
            "'Its facts break the audit ' || b.rule || '; please report it.' as reason "
            "from blamed b join ops.source s on s.document_id = b.document_id "
            "left join (select document_id, any_value(text) as text from core.dim_document group by all) d on d.document_id = b.document_id where s.run_id = ? order by s.source_uri",
            [self.run_id],
        ).pl()
        self.con.unregister("blamed")
        self.reject("audit", refused)
        self.con.register("refused", refused)
        self.con.execute(
            "update ops.source set status = 'refused', document_id = null where document_id in (select document_id from refused)"
        )
        self.con.unregister("refused")
        self.remove_documents(refused["document_id"].unique())
        return list(refused.select("source_uri", "reason").iter_rows())

    def _make_way(self, table: str, frame: pl.DataFrame) -> None:
        """Delete the rows that have the key of a row of `frame`."""
        keys = key_columns(TABLES[table])
        same = " and ".join(f"t.{quoted(k)} = new.{quoted(k)}" for k in keys)
        self.con.register("new", frame.select(keys))
        self.con.execute(f"delete from {quoted(table)} t using new where {same}")
        self.con.unregister("new")

    def _keep_fullest(self, table: str) -> None:
        """Of the rows with one key keep that with the longest name: the same one in whatever order articles come."""
        key = quoted(key_columns(TABLES[table])[0])
        self.con.execute(
            f"delete from {quoted(table)} where rowid in (select rowid from {quoted(table)} "
            f"qualify row_number() over (partition by {key} order by length(name) desc, name, rowid) > 1)"
        )

    def remove_unnamed(self) -> None:
        """Delete the people and bodies that no document names any more."""
        for table in ENTITIES:
            key = key_columns(TABLES[table])[0]
            named = [
                f"select {quoted(column)} from {quoted(name)} where {quoted(column)} is not null"
                for name, model in TABLES.items()
                for column in (key, "entity_id")
                if "document_id" in (columns := frame_schema(model)) and column in columns
            ]
            self.con.execute(f"delete from {quoted(table)} where {quoted(key)} not in ({' union all '.join(named)})")

    def _insert(self, table: str, frame: pl.DataFrame) -> None:
        if frame.is_empty():
            return
        self.con.register("new", frame)
        self.con.execute(f"insert into {quoted(table)} by name select * from new")
        self.con.unregister("new")

    # ── Looking at it ──────────────────────────────────────────────────────────────────────────────────────────────
    def counts(self) -> dict[str, int]:
        """Rows of every table."""
        return {table: self._count(table) for table in TABLES}

    def _count(self, table: str) -> int:
        return int(self.con.execute(f"select count(*) from {quoted(table)}").fetchall()[0][0])

    def orphans(self) -> list[str]:
        """Documents that no source holds any more."""
        rows = self.con.execute(
            "select document_id from core.dim_document where document_id not in (select document_id from ops.source where document_id is not null)"
        ).fetchall()
        return [row[0] for row in rows]

    def audit(self, *, record: bool = True, accept: Collection[str] = ()) -> list[Finding]:
        """Run every audit and `record` it in `ops.check`. Raises `AuditFailed` when one of severity `error` fails that is
        not among those to `accept`."""
        accepted = losses().intersection(accept)
        self.con.execute("set variable run_id = ?", [self.run_id])
        if max(self.counts().values()) > ROW_GROUP:
            self.con.execute(f"set threads = {self._threads}")
        findings = run_audits(self.con, self.path if record and self._existed else None)
        failed = [f for f in findings if f.rows and f.severity == "error" and f.name not in accepted]
        if failed:
            first = failed[0]
            example = json.loads(first.detail or "[]")[:1]
            way_out = f" If that is meant, run again with --accept {first.name}." if first.name in losses() else ""
            raise AuditFailed(
                f"{self.path}: audit {first.name} found {first.rows} wrong rows, for example {example}; nothing was published.{way_out}",
                {d: (f.name, row) for f in reversed(failed) for d, row in f.blamed.items()},
            )
        if record:
            rows = [(self.run_id, f.name, f.severity, not f.rows, f.rows, f.detail) for f in findings]
            self._insert("ops.check", pl.DataFrame(rows, schema=frame_schema(Check), orient="row"))
        return findings

    # ── Ending it ──────────────────────────────────────────────────────────────────────────────────────────────────
    def publish(self) -> None:
        """Put the draft in the place of the published file, in one step that the file system cannot split."""
        try:
            self.con.execute("checkpoint w")
            self._close()
            _sync(self._file)
            if self.path.exists():
                shutil.copymode(self.path, self._file)
            Path(f"{self.path}.wal").unlink(missing_ok=True)
            os.replace(self._file, self.path)  # noqa: PTH105 - the one call that is atomic by its contract
            _sync(self.path.parent)
        except (OSError, duckdb.Error) as error:
            raise self._unwritable(error) from None

    def _close(self) -> None:
        if self._con is not None:
            self._con.close()
            self._con = None

    def _discard(self) -> None:
        self._close()
        self._clean(os.getpid())

    def _clean(self, process: int | None = None) -> None:
        """Remove the drafts of a process, or of all: whoever holds the lock is the only one alive."""
        name = rf"\.{re.escape(self.path.name)}\.{process or '[0-9]+'}\.draft(\.wal|\.tmp)?"
        for file in self.path.parent.iterdir() if self.path.parent.is_dir() else ():
            if re.fullmatch(name, file.name):
                shutil.rmtree(file) if file.is_dir() else file.unlink(missing_ok=True)


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
