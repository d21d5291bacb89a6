"""Plain numbers: a text that is nothing else, and every number of a text where they are asked for."""

import json
import re
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from typer.testing import CliRunner

from flows.cli import app
from flows.korean.numbers import find_numbers, lone_number


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("0", "0"), ("영", "0"), ("58", "58"), (" 1,234 ", "1234"), ("１２３", "123"), ("1 000 000", "1000000"),
        ("오십팔", "58"), ("쉰여덟", "58"), ("여든한", "81"), ("십하나", "11"), ("백마흔일곱", "147"), ("만", "10000"),
        ("삼천육백이십팔억", "362800000000"), ("이억삼", "200000003"), ("삼백사십 만", "3400000"), ("0천만", "0"), ("5억 0천만", "500000000"), ("5백42", "542"),
        ("1억 2천만", "120000000"), ("6.2", "6.2"), ("육점이", "6.2"), ("영점영삼", "0.03"), ("칠쩜 사", "7.4"),
        ("-6", "-6"), ("마이너스 6", "-6"), ("마이나스육", "-6"), ("5/8", "0.625"), ("4 1/8", "4.125"), ("-3/8", "-0.375"),
        ("팔분의삼", "0.375"), ("십과 팔분의 일", "10.125"), ("오분의 마이너스 이십", "-4"), ("반", "0.5"),
        ("3e7", "30000000"), ("3^4", "81"), ("2.5^-1", "0.4"),
    ],
)  # fmt: skip
def test_a_text_that_is_one_number(text: str, value: str) -> None:
    number = lone_number(text)
    assert number is not None
    assert (number.value, text[number.start : number.end]) == (Decimal(value), text.strip())


def test_a_text_that_is_one_ordinal() -> None:
    for text, value in (("첫째", 1), ("둘째", 2), ("네째번", 4), ("스물다섯째", 25)):
        number = lone_number(text)
        assert number is not None
        assert (number.value, number.ordinal) == (value, True)


@pytest.mark.parametrize(
    "text", ["", " ", "-", "5명", "3-1", "2NE1", "010-1234-5678", "3.11.2", "이만 줄인다", "공개", "1,23", "2025-02-12"]
)
def test_what_is_no_number(text: str) -> None:
    assert lone_number(text) is None


# Brackets mark the numbers.
@pytest.mark.parametrize(
    "marked",
    [
        "내 번호는 [십육]입니다",
        "[4천 3백]과 [0]은 [두] 개의 수다",
        "답은 [마이너스 오점 오]이다",
        "[3분의 일]만 줘",
        "[오분의 삼]조각과 [1/3]이다",
        "[40 000] 은 [40,000]과 같다",
        "[192].[168].[1].[2]",
        "5월 4일에 [세] 사람이 사과 [열두] 개를 샀다",
        "이 책은 오는 날 [영]이다",
    ],
)
def test_every_number_of_a_text(marked: str) -> None:
    text = got = marked.replace("[", "").replace("]", "")
    for number in reversed(find_numbers(text)):
        got = f"{got[: number.start]}[{got[number.start : number.end]}]{got[number.end :]}"
    assert got == marked


@settings(deadline=None)
@given(st.text(alphabet="0123456789 ,./^-+e일이십백만억조점분의과이다마너스한두열", max_size=40))
def test_no_text_breaks_the_grammar(text: str) -> None:
    for number in find_numbers(text):
        assert 0 <= number.start < number.end <= len(text)


def ask(text: str, *options: str) -> dict:
    line = json.dumps({"id": 1, "text": text})
    return json.loads(CliRunner().invoke(app, ["extract", "--jsonl", *options], input=line).stdout)


def test_the_command_reads_a_lone_number_and_none_of_a_longer_text() -> None:
    [quantity] = ask(" 삼점일사 ")["quantities"]
    assert (quantity["kind"], quantity["value"], quantity["surface"]) == ("other", 3.14, "삼점일사")
    assert ask("내 학번은 십육이다. " * 9)["quantities"] == []


# Brackets mark what is read.
@pytest.mark.parametrize(
    "marked",
    [
        "답은 [이십육]이다",
        "[1,234]는 큰 수다",
        "[4천3백21]은 큰 수다",
        "숫자 [1]",
        "[3/4]를 먹었다",
        "[둘]이 넘는다",
        "버전 3.11",
        "우편번호 06236",
        "갤럭시 노트 3",
        "K-2를 쏜다",
        "Windows 11은 새롭다",
        "코로나19는 끝났다",
        "10.20.30.4입니다",
        "제3조 2항이다",
        "공사를 맡은 이사가 오이를 산다",
        "6경기 만이다",
        "3 대 1이다",
    ],
)
def test_a_short_line_that_speaks_of_numbers(marked: str) -> None:
    text = marked.replace("[", "").replace("]", "")
    surfaces = [q["surface"] for q in ask(text)["quantities"] if q["kind"] == "other"]
    assert surfaces == re.findall(r"\[(.*?)\]", marked)


def test_the_scheme_of_numbers_prints_them_all() -> None:
    values = [q["value"] for q in ask("3백과 0은 수다", "--scheme", "numbers")["quantities"]]
    assert values == [300, 0]
