"""Keeping the books: `ops.run`, `ops.source`, `ops.reject`, `ops.check`."""

import polars as pl

from schemas.base import Stamp, Table, field

SOURCE_STATUSES = ["loaded", "refused"]
OUTCOMES = ["published", "unchanged", "failed"]


class Run(Table):
    """One row per run that reached the warehouse."""

    run_id: str = field("Key.", key=True)
    started_at: Stamp = field("Start.", unit="Asia/Seoul")
    finished_at: Stamp = field("End.", unit="Asia/Seoul")
    outcome: str = field("How it ended.", isin=OUTCOMES)
    extractor_version: str = field("Version of the rules that read the articles.")
    sources_read: pl.Int64 = field("Files looked at.", ge=0)
    sources_loaded: pl.Int64 = field("Files whose article was loaded.", ge=0)
    sources_skipped: pl.Int64 = field("Files skipped because nothing about them is new.", ge=0)
    sources_refused: pl.Int64 = field("Files refused: see ops.reject.", ge=0)
    rows_gained: str = field("JSON object: table to rows added less rows removed.")
    rows_refused: pl.Int64 = field("Rows refused: see ops.reject.", ge=0)
    stage_seconds: str = field("JSON object: stage to seconds.")
    inputs: str = field("JSON array: the files and folders that were named.")

    class Config:
        name = "ops.run"


class Source(Table):
    """One row per source that has been read, with what was in it."""

    source_uri: str = field("Absolute path or address.", key=True)
    content_hash: str = field("SHA-256 of its bytes.")
    size_bytes: pl.Int64 = field("Length.", unit="bytes", ge=0)
    status: str = field("What became of it.", isin=SOURCE_STATUSES)
    document_id: str = field("The document it holds; NULL when refused.", null=True)
    extractor_version: str = field("Version of the rules that read it.")
    run_id: str = field("The run that read it last.")
    read_at: Stamp = field("When it was read last.", unit="Asia/Seoul")

    class Config:
        name = "ops.source"


class Reject(Table):
    """What was refused, whole, and why."""

    reject_id: str = field("Key.", key=True)
    run_id: str = field("The run that refused it.")
    rejected_at: Stamp = field("When.", unit="Asia/Seoul")
    stage: str = field("`read`, `extract` or `audit` for a whole source, `validate` for a row.")
    source_uri: str = field("The source, where known.", null=True)
    document_id: str = field("The document, where known.", null=True)
    table_name: str = field("Table it was meant for; NULL for a whole source.", null=True)
    column_name: str = field("Column that broke the rule.", null=True)
    rule: str = field("The rule that it broke.")
    reason: str = field("One sentence for a person.")
    row: str = field("The refused row, or the row that an audit found wrong, as JSON.", null=True)
    content: pl.Binary = field("The refused source's bytes.", null=True)

    class Config:
        name = "ops.reject"


class Check(Table):
    """Audits of every run: those that stop a publication, and those that only say what is odd."""

    run_id: str = field("The run.", key=True)
    check_name: str = field("File name of the audit, or name of the count that was compared.", key=True)
    severity: str = field("`error` stops the publication, `warning` does not.", isin=["error", "warning"])
    passed: bool = field("Whether no row was wrong.")
    failing_rows: pl.Int64 = field("How many rows were wrong.", ge=0)
    detail: str = field("JSON array of the first wrong rows.", null=True)

    class Config:
        name = "ops.check"
