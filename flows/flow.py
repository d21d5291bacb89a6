"""The Prefect flow: the same work as `flows.pipeline`, as tasks that can be watched, retried and scheduled.

Tasks hand each other paths, never frames: Prefect hashes and may store what a task is given.
"""

import pickle
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path
from typing import Any

from prefect import flow, task
from prefect.artifacts import create_markdown_artifact
from prefect.cache_policies import NO_CACHE
from prefect.task_runners import ProcessPoolTaskRunner

from flows import pipeline, progress
from flows.reading import Source, batches, list_sources
from flows.report import markdown
from flows.settings import NEWS, WAREHOUSE
from flows.workers import begin, cores
from warehouse import WarehouseLocked, write_lock


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


def _extracted(groups: list[list[Source]], parts: list[Path], warehouse: str) -> Iterator[list[Source]]:
    """Each group once its part is there: one group here, sooner than a process is started, several in as many as there are cores."""
    if len(groups) == 1 or cores() == 1:
        for files, part in zip(groups, parts, strict=True):
            extract(files, warehouse, part)
            yield files
        return
    under_way = [extract.submit(files, warehouse, part) for files, part in zip(groups, parts, strict=True)]
    for files, part, future in zip(groups, parts, under_way, strict=True):
        try:
            future.result()
        except BrokenProcessPool:  # a worker was killed, for want of memory perhaps: what it left is done here
            extract(files, warehouse, part)
        yield files


@flow(
    name="jangbu",
    flow_run_name="{warehouse}",
    log_prints=True,
    task_runner=ProcessPoolTaskRunner(cores(), initializer=begin),  # type: ignore[arg-type]  # its future is one of its own
)
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
        parts = [work / f"part-{i:05}" for i in range(len(groups))]
        done, total = 0, sum(file.size for files in groups for file in files)
        for files in _extracted(groups, parts, warehouse):
            done += sum(file.size for file in files)
            progress.tell(done, total)
        summary = load(parts, warehouse, list(inputs), wait, list(accept))
        create_markdown_artifact(
            markdown(summary), key="jangbu-run", description="What the run read, gained and refused"
        )
        return summary
    finally:
        shutil.rmtree(work, ignore_errors=True)
