"""The grammar of time, held to `corpus/times.txt`, and what no list of phrases can say."""

import re
import subprocess
import sys
from datetime import date
from pathlib import Path

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.korean.calendar import Resolved, Timeline
from flows.korean.mention import Mention
from flows.korean.rare_times import RARE_TIME_PATTERN, parse_rare_times
from flows.korean.time_expression import TimeExpression
from flows.korean.times import TIME_PATTERN, parse_times

PUBLISHED = date(2025, 2, 12)
CORPUS = Path(__file__).parent / "corpus" / "times.txt"
Found = tuple[int, int, Mention, Resolved | None]


def read(text: str, published: date | None = PUBLISHED) -> list[Found]:
    """Every mention of a text with its offsets there, resolved as the pipeline does."""
    timeline = Timeline(published, lambda: text)
    places: list[tuple[int, int, Mention]] = []
    for pattern, parse in ((RARE_TIME_PATTERN, parse_rare_times), (TIME_PATTERN, parse_times)):
        for match in re.finditer(pattern, text):
            for mention in parse(match.group()):
                start, end = match.start() + mention.start, match.start() + mention.end
                if all(end <= a or b <= start for a, b, _ in places):
                    places.append((start, end, mention))
    found: list[Found] = []
    for start, end, mention in sorted(places, key=lambda place: place[:2]):
        resolved = None
        if isinstance(mention.value, TimeExpression):
            sentence = text[:end].count("다. ")
            resolved = timeline.resolve(mention.value, sentence=sentence, end=end)
        found.append((start, end, mention, resolved))
    return found


def surfaces(text: str) -> list[str]:
    return [text[start:end] for start, end, _, resolved in read(text) if resolved]


def said(resolved: Resolved) -> str:
    """A resolved expression in the notation of the corpus."""
    days = "-"
    if resolved.date_from is not None:
        days = str(resolved.date_from)
        if resolved.date_to != resolved.date_from:
            days += f"..{resolved.date_to}"
    value = {"date": days, "time": resolved.time_of_day, "duration": resolved.duration}.get(resolved.kind)
    grain = resolved.grain if resolved.kind == "date" else None
    return f"{resolved.kind} {value or '-'} {grain or '-'} {resolved.basis}"


def corpus() -> list[tuple[str, str]]:
    pairs, block = [], ""
    for line in CORPUS.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            block = line.strip("[]")
        elif line and not line.startswith("#"):
            pairs.append((block, line))
    return pairs


@pytest.mark.parametrize(("meaning", "phrase"), corpus())
def test_corpus(meaning: str, phrase: str) -> None:
    start = phrase.find("{")
    end = phrase.find("}") - 1 if start >= 0 else len(phrase)
    text = phrase.replace("{", "").replace("}", "")
    start = max(start, 0)
    found = {(a, b): (mention, resolved) for a, b, mention, resolved in read(text)}
    if meaning == "nothing":
        assert {text[a:b] for a, b in found} == set()
        return
    assert (start, end) in found, f"read {[text[a:b] for a, b in found]}"
    mention, resolved = found[start, end]
    if meaning.startswith("KLUE"):
        assert (resolved, mention.tag) == (None, meaning.split()[1])
    else:
        assert resolved is not None
        assert said(resolved) == meaning


def test_pattern_is_read_alike_by_rust_and_python() -> None:
    assert not re.search(r"\\[dswbDSWB]|\(\?[=!<P]", TIME_PATTERN)
    texts = [phrase for _, phrase in corpus()]
    rust = pl.Series(texts).str.extract_all(TIME_PATTERN).to_list()
    assert rust == [re.findall(TIME_PATTERN, text) for text in texts]


def test_from_and_until_are_two_rows_and_a_dash_is_one() -> None:
    assert surfaces("2020년부터 2024년까지") == ["2020년", "2024년"]
    assert surfaces("2020~2024년") == ["2020~2024년"]
    assert surfaces("14시~16시") == ["14시", "16시"]
    assert surfaces("4, 9일에") == ["4", "9일"]
    assert surfaces("8, 9일에") == ["8, 9일"]


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("오는 28일", ["28일"]),
        ("지난 19일", ["지난 19일"]),
        ("오후 9시 30분께", ["오후 9시 30분"]),
        ("14시~16시", ["14시~16시"]),
        ("10년 동안", ["10년 동안"]),
        ("지난해 같은 기간", ["지난해"]),
        ("당시", []),
        ("12일 오후", ["12일", "오후"]),
    ],
)
def test_klue_spans(text: str, marked: list[str]) -> None:
    spans = [(a, m) for a, _, m, _ in read(text)]
    got = [text[a - m.start + m.klue_span[0] : a - m.start + m.klue_span[1]] for a, m in spans if m.klue_span]
    assert got == marked


def test_without_a_day_of_publication_relative_times_stay_unresolved() -> None:
    for text in ("지난해", "12일", "9월 7일", "오는 28일", "다음 주 화요일", "이날", "추석", "전년 같은 달"):
        [(_, _, _, resolved)] = read(text, None)
        assert resolved is not None
        assert (resolved.date_from, resolved.date_to, resolved.basis) == (None, None, "unresolved")
    resolved = read("2024년 5월 3일 맺었다. 이날 끝났다", None)[-1][3]
    assert resolved is not None
    assert (resolved.date_from, resolved.basis) == (date(2024, 5, 3), "context")


def test_a_printed_weekday_chooses_the_month() -> None:
    resolved = read("19일 수요일")[0][3]
    assert resolved is not None
    assert resolved.date_from == date(2025, 2, 19)


@pytest.mark.parametrize("published", [date.min, date.max, PUBLISHED, None])
def test_ends_of_the_calendar_do_not_raise(published: date | None) -> None:
    text = (
        "지난해 12월 31일 내년 다음 달 지난주 전날 12일 오는 28일 9월 7일 추석 상반기 금요일 3년 전 3000년 뒤 1년 0년 9999년 "
        "99999년 0001년 9999년 겨울 2024학년도 9999학년도 1만 년 뒤 지난 주말 전년 동기 이듬해 같은 달 31일 새해"
    )
    assert read(text, published)


WORDS = st.sampled_from(
    "12 31 2 30 2024 ’24 년 월 일 시 분 주 간 여 만에 부터 까지 ~ - . , ( ) 지난 오는 올 해 달 말 초 상반기 3분기 같은 기간 전년 "
    "이날 오후 반 첫째 금요일 추석 당시 세 두 개월 시간 매년 년대 세기 동안 전 뒤 이천 십 삼".split()
)


@given(st.lists(st.tuples(WORDS, st.sampled_from(["", " "])), max_size=12), st.none() | st.dates())
def test_any_run_of_time_words_is_read_without_error(words: list[tuple[str, str]], published: date | None) -> None:
    text = "".join(word + space for word, space in words)
    last = 0
    for start, end, mention, resolved in read(text, published):
        assert last <= start < end <= len(text)
        assert text[start:end].strip() == text[start:end]
        assert mention.tag in ("DT", "TI")
        last = end
        if resolved and resolved.date_from and resolved.date_to:
            assert resolved.date_from <= resolved.date_to


def test_importing_the_grammar_does_not_load_the_lunar_calendar() -> None:
    code = "import sys, flows.korean.calendar; sys.exit('korean_lunar_calendar' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], cwd=Path(__file__).parents[1], check=False).returncode == 0
