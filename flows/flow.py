"""The Prefect flow: the same work as `flows.pipeline`, as tasks that can be watched, retried and scheduled.

Tasks hand each other paths, never frames: Prefect hashes and may store what a task is given.
"""

import pickle
import shutil
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from prefect import flow, task
from prefect.artifacts import create_markdown_artifact
from prefect.cache_policies import NO_CACHE

from flows import pipeline
from flows.reading import Source, batches, list_sources
from flows.report import markdown
from flows.settings import NEWS, WAREHOUSE
from warehouse import WarehouseLocked, write_lock

progress: Callable[[int, int], None] = lambda done, total: None  # noqa: E731 - a place for the command line's bar
"""Told after each group of files how many bytes of how many are done."""


def _can_retry(task: Any, run: Any, state: Any) -> bool:
    """A lock that is held and a disk that stutters may be free the next time; a wrong file stays wrong."""
    return isinstance(state.result(raise_on_failure=False), WarehouseLocked | OSError)


@task(cache_policy=NO_CACHE, task_run_name="list articles")
def list_articles(inputs: list[str]) -> list[list[Source]]:
    """The files to read, in groups."""
    return list(batches(list_sources(inputs).sources))


@task(
    cache_policy=NO_CACHE,
    retries=2,
    retry_delay_seconds=1,
    retry_condition_fn=_can_retry,
    task_run_name="extract {part.name}",
)
def extract(files: list[Source], warehouse: str, part: Path) -> Path:
    """Read one group of files and leave its facts in a file of the work folder."""
    batch = pipeline.extract_batch(files, pipeline.already_known(Path(warehouse)))
    part.write_bytes(pickle.dumps(batch))
    return part


@task(
    cache_policy=NO_CACHE,
    retries=3,
    retry_delay_seconds=5,
    retry_condition_fn=_can_retry,
    task_run_name="load and publish",
)
def load(parts: list[Path], warehouse: str, inputs: list[str], wait: float, accept: list[str]) -> pipeline.RunSummary:
    """Put the facts of every group into the warehouse, audit and publish it."""
    with write_lock(warehouse, wait):
        found = (pickle.loads(part.read_bytes()) for part in parts)
        return pipeline.load(Path(warehouse), found, pipeline.new_run(warehouse), inputs, accept)


@flow(name="jangbu", flow_run_name="{warehouse}", log_prints=True)
def publish_news(
    inputs: Sequence[str] = (str(NEWS),),
    warehouse: str = str(WAREHOUSE),
    wait: float = 0.0,
    accept: Sequence[str] = (),
) -> pipeline.RunSummary:
    """Read the articles under `inputs` and publish what they say in `warehouse`.

    `wait` is how many seconds to wait for another run to end, each time that loading is tried; `accept` names audits
    against the published file that may fail.
    """
    work = Path(tempfile.mkdtemp(prefix="jangbu-"))
    try:
        groups = list_articles(list(inputs))
        sizes = [sum(file.size for file in files) for files in groups]
        parts = []
        for i, files in enumerate(groups):
            parts.append(extract(files, warehouse, work / f"part-{i:05}"))
            progress(sum(sizes[: i + 1]), sum(sizes))
        summary = load(parts, warehouse, list(inputs), wait, list(accept))
        create_markdown_artifact(
            markdown(summary), key="jangbu-run", description="What the run read, gained and refused"
        )
        return summary
    finally:
        shutil.rmtree(work, ignore_errors=True)
