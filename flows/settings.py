"""Where things are, and the version of the rules."""

import hashlib
import os
from functools import cache
from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
NEWS = PROJECT / "seeds" / "news"
REFERENCE = PROJECT / "seeds" / "reference"
WAREHOUSE = PROJECT / "warehouse" / "jangbu.duckdb"
TIMEZONE = "Asia/Seoul"
CRON = "0 6 * * *"
"""When the scheduled flow runs: every morning at six, Seoul time."""

_RULES = (
    "flows/korean",
    "flows/parsing",
    "flows/extracting",
    "flows/relating",
    "flows/exchange.py",
    "flows/stages.py",
    "seeds/reference",
)


@cache
def extractor_version() -> str:
    """A hash of everything that decides which facts an article yields: when it changes, articles are read anew."""
    digest = hashlib.sha256()
    for name in _RULES:
        path = PROJECT / name
        files = [path] if path.is_file() else sorted(f for f in path.rglob("*") if f.suffix in (".py", ".csv"))
        for file in files:
            digest.update(file.relative_to(PROJECT).as_posix().encode())
            digest.update(file.read_bytes())
    return digest.hexdigest()[:12]


def quiet_prefect(*, console: bool = True) -> None:
    """Give Prefect a home of its own in the project and no word to anybody, unless the user has decided otherwise.

    Without `console` its log does not reach the terminal, where the command line says itself what went wrong.
    """
    os.environ.setdefault("PREFECT_HOME", str(PROJECT / ".prefect"))
    os.environ.setdefault("PREFECT_SERVER_ANALYTICS_ENABLED", "false")
    os.environ.setdefault("DO_NOT_TRACK", "1")
    os.environ.setdefault("PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS", "120")  # a first start on a busy machine
    os.environ.setdefault("PREFECT_LOGGING_LEVEL", "WARNING")
    if not console:
        os.environ.setdefault("PREFECT_LOGGING_HANDLERS_CONSOLE_LEVEL", "CRITICAL")
