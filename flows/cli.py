"""The command line. Heavy libraries are imported by the command that needs them, so that each starts fast."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from flows.settings import CRON, NEWS, TIMEZONE, WAREHOUSE

if TYPE_CHECKING:
    from flows.pipeline import RunSummary

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
    numbers = "numbers"


class ExportFormat(StrEnum):
    """What `jangbu export` writes."""

    parquet = "parquet"
    csv = "csv"


@app.callback()
def options(debug: Annotated[bool, typer.Option("--debug", help="Show the traceback of an error.")] = False) -> None:
    """Options of every command."""
    global _debug
    _debug = debug


def _visible(text: str) -> str:
    """One line that steers no terminal, whatever a file is called."""
    from flows.printing import visible

    return visible(text).replace("\n", "\\n")


@contextmanager
def told(*foreseen: type[Exception]) -> Iterator[None]:
    """Turn an error that was foreseen into one sentence on standard error, and an exit status."""
    partly: tuple[type[Exception], ...] = ()
    if not foreseen:
        from flows.corrections import CorrectionFailed
        from flows.reading import ReadingError
        from flows.serving import ServerFailed
        from warehouse import AuditFailed, WarehouseError

        foreseen, partly = (CorrectionFailed, ReadingError, ServerFailed, WarehouseError), (AuditFailed,)
    try:
        yield
    except Exception as error:
        known = isinstance(error, (OSError, *foreseen)) and not isinstance(error, BrokenPipeError)
        if _debug or not known:
            raise
        reason = str(error)
        if isinstance(error, OSError) and error.strerror:  # [Errno 28] No space left on device: no sentence
            reason = f"{error.filename or 'standard output'}: {error.strerror}."
        typer.echo(f"jangbu: {_visible(reason)}", err=True)
        raise typer.Exit(PARTLY if isinstance(error, partly) else FAILED) from None


@app.command()
def run(
    sources: Annotated[
        list[str] | None,
        typer.Argument(help="Files and folders of articles; where none is named, those in seeds/news."),
    ] = None,
    warehouse: WarehouseOption = WAREHOUSE,
    direct: Annotated[
        bool,
        typer.Option(
            "--direct", help="Without the orchestrator (Prefect): sooner done, and nothing is recorded there."
        ),
    ] = False,
    wait: Annotated[float, typer.Option(min=0, help="Seconds to wait for another run to end.")] = 0.0,
    accept: Annotated[
        list[str] | None, typer.Option(help="An audit against the published file that may fail this time.")
    ] = None,
) -> None:
    """Read articles and publish what they say."""
    inputs = sources or [str(NEWS)]
    if accept:
        from warehouse import losses

        if unknown := set(accept) - losses():
            raise typer.BadParameter(f"{min(unknown)}: no such audit; there are {', '.join(sorted(losses()))}.")
    with told(), _bar() as progress:
        summary = (_run_direct if direct else _run_flow)(inputs, warehouse, wait, accept or [], progress)
    from flows.report import lines

    for label, value in lines(summary):
        typer.echo(f"{label:>18}  {_visible(value)}")
    for uri, reason in summary.refused:
        typer.echo(f"jangbu: {_visible(uri)}: {_visible(reason)}", err=True)
    if not summary.clean:
        typer.echo("jangbu: some input was refused; see `jangbu rejects`.", err=True)
        raise typer.Exit(PARTLY if summary.usable else FAILED)


Progress = Callable[[int, int], None]


@contextmanager
def _bar() -> Iterator[Progress]:
    """A progress bar on standard error, where a person looks at it; yields what is to be told of bytes done and in all."""
    from rich.console import Console
    from rich.progress import BarColumn, DownloadColumn, TextColumn, TimeRemainingColumn
    from rich.progress import Progress as Bar

    columns = (TextColumn("reading"), BarColumn(), DownloadColumn(), TimeRemainingColumn())
    with Bar(*columns, console=Console(stderr=True), transient=True, disable=not sys.stderr.isatty()) as bar:
        job = bar.add_task("reading", total=None)
        yield lambda done, total: bar.update(job, completed=done, total=total)


def _run_direct(inputs: list[str], warehouse: Path, wait: float, accept: list[str], progress: Progress) -> "RunSummary":
    from flows import pipeline

    return pipeline.run(inputs, warehouse, wait=wait, accept=accept, progress=progress)


def _run_flow(inputs: list[str], warehouse: Path, wait: float, accept: list[str], progress: Progress) -> "RunSummary":
    from flows.reading import list_sources
    from flows.serving import check_server
    from flows.settings import quiet_prefect
    from warehouse import known_sources, write_lock

    # What is wrong with the inputs, the warehouse or the server is told before the orchestrator starts.
    list_sources(inputs)
    with write_lock(warehouse, wait):
        known_sources(warehouse)
    quiet_prefect(console=_debug)
    check_server()
    from flows import flow
    from flows import progress as watched

    watched.tell = progress
    paths = [str(Path(i).expanduser().absolute()) for i in inputs]
    return flow.publish_news(paths, str(warehouse.absolute()), wait, accept)


@app.command()
def extract(
    files: Annotated[
        list[str] | None, typer.Argument(help="Files to read; standard input where none is named, or for -.")
    ] = None,
    jsonl: Annotated[
        bool, typer.Option("--jsonl", help='Each line of input is {"id", "text", "published_at"?}.')
    ] = False,
    published: Annotated[
        str | None, typer.Option(help="Day of publication, YYYY-MM-DD, where the input has none.")
    ] = None,
    scheme: Annotated[
        Scheme, typer.Option(help="facts, the spans that KLUE-NER marks, or every number.")
    ] = Scheme.facts,
) -> None:
    """Print the facts of texts as JSON lines, without a warehouse."""
    from flows.jsonl import extract_files
    from flows.reading import ReadingError

    with told(ReadingError):
        written, refused = extract_files(
            files or ["-"], sys.stdout.buffer, jsonl=jsonl, published=published, scheme=scheme
        )
    if refused:
        raise typer.Exit(PARTLY if written else FAILED)


@app.command()
def sql(
    query: Annotated[str, typer.Argument(help="One query, in DuckDB's SQL.")],
    warehouse: WarehouseOption = WAREHOUSE,
    format: Annotated[Format, typer.Option(help="How to print the rows.")] = Format.table,
    timeout: Annotated[float, typer.Option(min=0, help="Seconds that it may take.")] = 60.0,
) -> None:
    """Ask the warehouse, read-only."""
    with told():
        from flows.printing import print_rows
        from warehouse import query as ask

        print_rows(ask(warehouse, query, timeout=timeout), format)


@app.command()
def status(warehouse: WarehouseOption = WAREHOUSE) -> None:
    """Show the last runs, what the warehouse holds and how fresh it is."""
    with told():
        from flows.printing import print_rows
        from schemas import TABLES
        from warehouse import query as ask

        counts = " union all ".join(f"select '{t}' as \"table\", count(*) as rows from {t}" for t in TABLES)
        for sql in (counts, RUNS, FRESHNESS):
            print_rows(ask(warehouse, sql))


RUNS = """
    select run_id, started_at, outcome, sources_read, sources_loaded, sources_refused, rows_refused
    from ops.run order by started_at desc limit 10"""
FRESHNESS = """
    select max(published_at) as latest_article, max(read_at) as last_read
    from core.dim_document join ops.source using (document_id)"""
REJECTS = """
    select rejected_at, stage, coalesce(source_uri, document_id) as source, table_name, column_name, rule, reason
    from ops.reject order by rejected_at, reject_id"""


@app.command()
def rejects(warehouse: WarehouseOption = WAREHOUSE) -> None:
    """Show what was refused, and why."""
    with told():
        from flows.printing import print_rows
        from warehouse import query as ask

        rows = ask(warehouse, REJECTS)
        if rows.is_empty():
            typer.echo("Nothing was refused.")
        else:
            print_rows(rows)


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
    folder: Annotated[Path, typer.Argument(help="A Parquet export.")],
    warehouse: WarehouseOption = WAREHOUSE,
    force: Annotated[bool, typer.Option("--force", help="Replace the warehouse that is there.")] = False,
) -> None:
    """Make a warehouse from an export."""
    with told():
        from warehouse import restore as read
        from warehouse import write_lock

        with write_lock(warehouse):
            if warehouse.exists() and not force:
                raise FileExistsError(
                    f"{warehouse}: is there already; choose another place, or replace it with --force."
                )
            read(folder, warehouse)
    typer.echo(f"restored {warehouse}")


@app.command()
def serve(
    sources: Annotated[
        list[str] | None,
        typer.Argument(help="Files and folders of articles; where none is named, those in seeds/news."),
    ] = None,
    warehouse: WarehouseOption = WAREHOUSE,
    cron: Annotated[str, typer.Option(help=f"When to run, in {TIMEZONE}.")] = CRON,
) -> None:
    """Run on a schedule until stopped."""
    inputs = [str(Path(i).expanduser().absolute()) for i in sources or [str(NEWS)]]
    with told():
        from flows.reading import MissingInput
        from flows.serving import serve as serve_flow

        for path in inputs:
            if not Path(path).exists():
                raise MissingInput(f"{path}: no such file or folder; check the path.")
        serve_flow(inputs, warehouse.absolute(), cron)


def main() -> None:
    """Entry point of the console command: no traceback reaches a person without `--debug`, wherever it stands."""
    if sys.stdout is None or sys.stderr is None:  # the shell has closed it: >&-
        if sys.stderr is not None:
            typer.echo("jangbu: standard output is closed; send it somewhere.", err=True)
        sys.exit(FAILED)
    arguments = [a for a in sys.argv[1:] if a != "--debug"]
    debug = len(arguments) < len(sys.argv) - 1
    try:
        app(["--debug", *arguments] if debug else arguments, prog_name="jangbu")
    except Exception as error:
        if debug:
            raise
        reason = f"{type(error).__name__}: {error}".split("\n", 1)[0]
        typer.echo(f"jangbu: {_visible(reason)}; this is a fault of jangbu, and --debug shows where.", err=True)
        sys.exit(FAILED)


if __name__ == "__main__":
    main()
