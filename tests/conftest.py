"""Shared by the tests: articles of their own, and the two real ones."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# A machine that is busy with other things is no fault of the code.
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")

os.environ.setdefault("PREFECT_SERVER_ANALYTICS_ENABLED", "false")
os.environ.setdefault("DO_NOT_TRACK", "1")

ARTICLE = """\
가나시, 수소 버스 차고지 짓는다… 3년간 120억 원 투입
입력 2024-03-05 09:30 | 수정 2024-03-05 11:00
[가나=다라일보] 홍길동 기자 = 가나시는 5일 수소 버스 차고지에 2026년까지 3년간 총 120억 원(국비 70억 원, 시비 50억 원)을 투입한다고 밝혔다.
차고지에는 버스 40대가 들어선다. 시는 지난해 수출이 3억 달러로 전년보다 12.5% 늘었다고 덧붙였다.
hong@darailbo.example
저작권자 ⓒ 다라일보 무단 전재 및 재배포 금지
"""


@pytest.fixture
def article() -> str:
    """A small article: the headline repeats an amount of the body, a breakdown, a foreign currency."""
    return ARTICLE


@pytest.fixture
def news(tmp_path: Path) -> Path:
    """A folder with that article."""
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "one.txt").write_text(ARTICLE, encoding="utf-8")
    return folder


@pytest.fixture
def warehouse(tmp_path: Path) -> Path:
    """Where a test's warehouse may be."""
    return tmp_path / "w" / "jangbu.duckdb"


@pytest.fixture
def published(news: Path, warehouse: Path) -> Iterator[Path]:
    """A published warehouse that holds the article."""
    from flows import pipeline

    pipeline.run([str(news)], warehouse)
    yield warehouse
