"""The command line. Heavy libraries are imported by the command that needs them, so that each starts fast."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from flows.settings import NEWS, TIMEZONE, WAREHOUSE

app = typer.Typer(
    help="장부: Korean news as a warehouse of facts.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
)
_debug = False

DONE, PARTLY, FAILED = 0, 1, 2
"""Exit status: done; done, but something was refused; used wrongly, or nothing could be read."""

WarehouseOption = Annotated[Path, typer.Option("--warehouse", "-w", help="The DuckDB file.")]


class Format(StrEnum):
    """How `jangbu sql` prints rows."""

    table = "table"
    csv = "csv"
    json = "json"
    parquet = "parquet"


class Scheme(StrEnum):
    """What `jangbu extract` prints."""

    facts = "facts"
    klue = "klue"


class ExportFormat(StrEnum):
    """What `jangbu export` writes."""

    parquet = "parquet"
    csv = "csv"


@app.callback()
def options(debug: Annotated[bool, typer.Option("--debug", help="Show the traceback of an error.")] = False) -> None:
    """Options of every command."""
    global _debug
    _debug = debug


@contextmanager
def told() -> Iterator[None]:
    """Turn an error that was foreseen into one sentence and exit status 2."""
    from flows.reading import ReadingError
    from warehouse import WarehouseError

    try:
        yield
    except (ReadingError, WarehouseError, OSError) as error:
        if _debug:
            raise
        typer.echo(f"jangbu: {error}", err=True)
        raise typer.Exit(FAILED) from None


@app.command()
def run(
    sources: Annotated[
        list[str] | None, typer.Argument(help="Files and folders of articles; the project's own without.")
    ] = None,
    warehouse: WarehouseOption = WAREHOUSE,
    direct: Annotated[bool, typer.Option("--direct", help="Without the orchestrator.")] = False,
    wait: Annotated[float, typer.Option(help="Seconds to wait for another run to end.")] = 0.0,
) -> None:
    """Read articles and publish what they say."""
    inputs = sources or [str(NEWS)]
    with told():
        summary = _run_direct(inputs, warehouse, wait) if direct else _run_flow(inputs, warehouse)
    from flows.report import lines

    for label, value in lines(summary):
        typer.echo(f"{label:>18}  {value}")
    for uri, reason in summary.refused:
        typer.echo(f"jangbu: {uri}: {reason}", err=True)
    if not summary.clean:
        typer.echo("jangbu: some input was refused; see `jangbu rejects`.", err=True)
    if summary.refused and not summary.loaded and not summary.skipped:
        raise typer.Exit(FAILED)
    if not summary.clean:
        raise typer.Exit(PARTLY)


def _run_direct(inputs, warehouse, wait):  # type: ignore[no-untyped-def]
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, Progress, TextColumn, TimeRemainingColumn

    from flows import pipeline

    columns = (TextColumn("reading"), BarColumn(), DownloadColumn(), TimeRemainingColumn())
    with Progress(*columns, console=Console(stderr=True), transient=True, disable=not sys.stderr.isatty()) as bar:
        job = bar.add_task("reading", total=None)
        return pipeline.run(
            inputs, warehouse, wait=wait, progress=lambda done, total: bar.update(job, completed=done, total=total)
        )


def _run_flow(inputs, warehouse):  # type: ignore[no-untyped-def]
    from flows.reading import list_sources
    from flows.settings import quiet_prefect

    list_sources(inputs)  # a wrong path is told before the orchestrator starts
    quiet_prefect()
    from flows.flow import publish_news

    return publish_news([str(Path(i).absolute()) for i in inputs], str(warehouse.absolute()))


@app.command()
def extract(
    files: Annotated[list[str] | None, typer.Argument(help="Files to read; standard input without, or for -.")] = None,
    jsonl: Annotated[
        bool, typer.Option("--jsonl", help='Each line of input is {"id", "text", "published_at"?}.')
    ] = False,
    published: Annotated[
        str | None, typer.Option(help="Day of publication, YYYY-MM-DD, where the input has none.")
    ] = None,
    scheme: Annotated[Scheme, typer.Option(help="facts, or the spans that KLUE-NER would mark.")] = Scheme.facts,
) -> None:
    """Print the facts of texts as JSON lines, without a warehouse."""
    from flows.jsonl import InputError, extract_files

    try:
        clean = extract_files(
            files or ["-"], sys.stdout.buffer, jsonl=jsonl, published=published, klue=scheme is Scheme.klue
        )
    except (InputError, OSError) as error:
        if _debug:
            raise
        typer.echo(f"jangbu: {error}", err=True)
        raise typer.Exit(FAILED) from None
    if not clean:
        raise typer.Exit(PARTLY)


@app.command()
def sql(
    query: Annotated[str, typer.Argument(help="One query, in DuckDB's SQL.")],
    warehouse: WarehouseOption = WAREHOUSE,
    format: Annotated[Format, typer.Option(help="How to print the rows.")] = Format.table,
    timeout: Annotated[float, typer.Option(help="Seconds that it may take.")] = 60.0,
) -> None:
    """Ask the warehouse, read-only."""
    with told():
        from warehouse import query as ask

        frame = ask(warehouse, query, timeout=timeout)
    _print(frame, format)


def _print(frame, format: Format = Format.table) -> None:  # type: ignore[no-untyped-def]
    import polars as pl
    import polars.selectors as cs

    if format is Format.table:
        from rich.box import SIMPLE
        from rich.console import Console
        from rich.table import Table
        from rich.text import Text

        table = Table(*frame.columns, box=SIMPLE)
        for row in frame.iter_rows():
            table.add_row(*(Text("" if v is None else _number(v)) for v in row))
        console = Console(width=None if sys.stdout.isatty() else 10_000)
        console.print(table if frame.width else "")
        return
    if format is Format.parquet:
        frame.write_parquet(sys.stdout.buffer)
        return
    frame = frame.with_columns(
        cs.binary().bin.encode("base64"), cs.decimal().cast(pl.String).str.replace(r"\.?0+$", "")
    )
    if format is Format.csv:
        frame.write_csv(sys.stdout.buffer)
    else:
        frame.write_ndjson(sys.stdout.buffer)


def _number(value: object) -> str:
    """A value for people: amounts with commas and without idle zeros."""
    from decimal import Decimal

    if isinstance(value, Decimal):
        text = f"{value:,f}"
        return text.rstrip("0").rstrip(".") if "." in text else text
    return str(value)


@app.command()
def status(warehouse: WarehouseOption = WAREHOUSE) -> None:
    """Show the last runs, what the warehouse holds and how fresh it is."""
    with told():
        from schemas import TABLES
        from warehouse import query as ask

        counts = " union all ".join(f"select '{t}' as \"table\", count(*) as rows from {t}" for t in TABLES)
        _print(ask(warehouse, counts))
        _print(
            ask(
                warehouse,
                "select run_id, started_at, outcome, sources_read, sources_loaded, sources_refused, rows_refused from ops.run order by started_at desc limit 10",
            )
        )
        _print(
            ask(
                warehouse,
                "select max(published_at) as latest_article, max(read_at) as last_read from core.dim_document join ops.source using (document_id)",
            )
        )


@app.command()
def rejects(warehouse: WarehouseOption = WAREHOUSE) -> None:
    """Show what was refused, and why."""
    with told():
        from warehouse import query as ask

        _print(
            ask(
                warehouse,
                "select rejected_at, stage, coalesce(source_uri, document_id) as source, table_name, column_name, rule, reason from ops.reject order by reject_id",
            )
        )


@app.command()
def export(
    folder: Annotated[Path, typer.Argument(help="Where to write.")],
    warehouse: WarehouseOption = WAREHOUSE,
    format: Annotated[
        ExportFormat, typer.Option(help="Parquet is exact; CSV is for spreadsheets.")
    ] = ExportFormat.parquet,
) -> None:
    """Write every table and view as a file, with the data dictionary."""
    with told():
        from warehouse import export as write

        files = write(warehouse, folder, format.value)
    typer.echo(f"{len(files)} files in {folder}")


@app.command()
def restore(
    folder: Annotated[Path, typer.Argument(help="A Parquet export.")], warehouse: WarehouseOption = WAREHOUSE
) -> None:
    """Make a warehouse from an export."""
    with told():
        from warehouse import restore as read
        from warehouse import write_lock

        with write_lock(warehouse):
            read(folder, warehouse)
    typer.echo(f"restored {warehouse}")


@app.command()
def serve(
    sources: Annotated[
        list[str] | None, typer.Argument(help="Files and folders of articles; the project's own without.")
    ] = None,
    warehouse: WarehouseOption = WAREHOUSE,
    cron: Annotated[str, typer.Option(help=f"When to run, in {TIMEZONE}.")] = "0 6 * * *",
) -> None:
    """Run on a schedule until stopped."""
    from flows.serving import ServerFailed
    from flows.serving import serve as serve_flow

    typer.echo(f"jangbu: runs at {cron} ({TIMEZONE}); stop with Ctrl-C.", err=True)
    try:
        serve_flow([str(Path(i).absolute()) for i in sources or [str(NEWS)]], warehouse.absolute(), cron)
    except ServerFailed as error:
        typer.echo(f"jangbu: {error}", err=True)
        raise typer.Exit(FAILED) from None


def main() -> None:
    """Entry point of the console command."""
    app()


if __name__ == "__main__":
    main()
