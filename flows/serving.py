"""The scheduled flow. A schedule needs a standing server: the one that PREFECT_API_URL names, or one started here."""

import os
import re
import socket
import subprocess
import sys
import time
import urllib.request
import warnings
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from urllib.error import HTTPError

from flows.settings import CRON, TIMEZONE, quiet_prefect


class ServerFailed(Exception):
    """The orchestrator's server cannot be used; the message is one sentence: what is wrong, what to do."""


def check_server() -> None:
    """Make sure that the server which PREFECT_API_URL names, if any, answers. Raises `ServerFailed`."""
    url = os.environ.get("PREFECT_API_URL")
    try:
        if url:
            urllib.request.urlopen(f"{url.rstrip('/')}/health", timeout=10).close()
    except HTTPError:
        pass  # it answers; what it thinks of us is for Prefect to find out
    except (OSError, ValueError) as error:
        reason = getattr(error, "reason", error)
        shown = re.sub(r"//[^/@]*@", "//…@", url or "").split("?")[0]  # a name and password may stand in it
        reason = str(reason).replace(url or "", shown)
        raise ServerFailed(
            f"PREFECT_API_URL={shown}: no server answers there ({reason}); start it, unset the variable, or run --direct."
        ) from None


@contextmanager
def standing_server(port: int, seconds: float = 60.0) -> Iterator[None]:
    """A server of ours that stands while the block runs. Raises `ServerFailed` when it does not answer within `seconds`."""
    command = [
        sys.executable,
        "-m",
        "prefect",
        "server",
        "start",
        "--host",
        "127.0.0.1",
        "--port",
        str(port),
        "--no-ui",
    ]
    env = {name: value for name, value in os.environ.items() if name != "PREFECT_API_URL"}
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=env)
    try:
        _wait(_address(port), server, seconds)
        yield
    finally:
        server.terminate()
        try:
            server.wait(10)
        except subprocess.TimeoutExpired:
            server.kill()


def _address(port: int) -> str:
    return f"http://127.0.0.1:{port}/api"


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait(url: str, server: subprocess.Popen[bytes], seconds: float) -> None:
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline and server.poll() is None:
        try:
            with urllib.request.urlopen(f"{url}/health", timeout=2):
                return
        except OSError:
            time.sleep(0.3)
    raise ServerFailed("The orchestrator's server did not start; see `prefect server start`, or set PREFECT_API_URL.")


def serve(inputs: list[str], warehouse: Path, cron: str) -> None:
    """Run the flow on a schedule in Seoul time until stopped. The schedule goes on where it was after a restart.

    Raises `ServerFailed`, also for a cron expression that is none.
    """
    quiet_prefect()
    check_server()
    own = None if os.environ.get("PREFECT_API_URL") else _free_port()
    if own:
        os.environ["PREFECT_API_URL"] = _address(own)  # before the import: Prefect reads it there
    from prefect.schedules import Cron

    try:
        schedule = Cron(cron, timezone=TIMEZONE)
    except ValueError:
        raise ServerFailed(f'--cron {cron!r}: is no cron expression; write five fields, such as "{CRON}".') from None
    with standing_server(own) if own else nullcontext():
        from flows.flow import publish_news

        # Told to end, Prefect's runner ends, but leaves a coroutine of its own behind and is warned of it.
        warnings.filterwarnings("ignore", message="coroutine 'Runner.astop' was never awaited")
        print(f"jangbu: runs at {cron} ({TIMEZONE}); stop with Ctrl-C.", file=sys.stderr)
        publish_news.serve(
            name="daily",
            schedule=schedule,
            parameters={"inputs": inputs, "warehouse": str(warehouse)},
            pause_on_shutdown=False,
            print_starting_message=False,
        )
