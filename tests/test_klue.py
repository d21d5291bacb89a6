"""The conventions of KLUE-NER, where they differ from the warehouse's."""

import json

import polars as pl
import pytest
from typer.testing import CliRunner

from flows.cli import app
from flows.extracting.klue import klue_spans


# Brackets mark what KLUE marks.
@pytest.mark.parametrize(
    "marked",
    [
        "김모([33])씨 등 [16명]이 다쳤다.",
        "가수 박모([35]·여)씨가 왔다.",
        "연봉이 [4%]대 올라 [2.2%]포인트 앞섰다.",
        "[3-2]로 이겨 [1승1무8패]가 됐다.",
        "[두 회사]의 일이다.",
        "그 가운데 [하나]로 꼽힌다.",
        "[오전] 일찍 만났다.",
        "[지난 19일] [오후 9시 30분]쯤 떠났다.",
        "[6시간] 걸린다.",
        "[27∼28일] 열린다.",
        "규모 [8.2]의 지진이 났다.",
        "차량 수십 대가 밀렸다.",
        "버스 [30대]가 [53대 46]으로 갈렸다.",
        "약 [100여명]이 왔다.",
        "[20대] 여성이다.",
        "'[2013] 강변축제'와 드라마 '응원 [1994]'가 나왔다.",
        "[4.16] 참사와 [조선시대] 이야기다.",
        "별점은 [8.5]는 줘야 한다. [10점]준다. 별[한개]도 아깝다.",
        "[1]을 안 보고 [2편]나올때 봤다. 터미네이터[2]는 [한 가지]가 아쉽다.",
        "[시즌 2]는 [하나]도 안 봤고 [둘]은 봤다.",
        "[중1] 때 본 [3박자]가 맞는 [투톱] 영화다.",
        "[1인 2역]을 맡은 [20대 중반] 배우다.",
        "형사12부와 대법원 3부가 맡았다.",
    ],
)
def test_spans(marked: str) -> None:
    text = marked.replace("[", "").replace("]", "")
    frame = pl.DataFrame({"document": [0], "text": [text]}, schema={"document": pl.UInt32, "text": pl.String})
    got = text
    for span in reversed(klue_spans(frame)[0]):
        got = got[: span.start] + "[" + got[span.start : span.end] + "]" + got[span.end :]
    assert got == marked


def test_the_command_prints_spans() -> None:
    line = json.dumps({"id": 1, "text": "12일 30명이 왔다."})
    done = CliRunner().invoke(app, ["extract", "--jsonl", "--scheme", "klue"], input=line)
    spans = [{"start": 0, "end": 3, "tag": "DT"}, {"start": 4, "end": 7, "tag": "QT"}]
    assert json.loads(done.stdout) == {"id": 1, "spans": spans}
