"""Pages to documents: the layouts of agencies, dailies, government pages and opinion pieces."""

from datetime import datetime
from typing import Any

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.parsing import FACTUAL, parse, parse_whole
from flows.parsing.page import cut_page
from flows.parsing.sentences import sentence_spans

BODY = "도는 올해 안에 청사 이전을 마무리하고 빈 건물을 도서관으로 바꾸겠다고 밝혔다."

LAYOUTS: dict[str, tuple[str, dict[str, Any]]] = {
    "agency": (
        f"(청주=새벽통신) 김가람 기자 = {BODY}\n2024/05/06 14:02 송고\n<저작권자(c) 새벽통신, 무단 전재-재배포 금지>\n",
        {
            "publisher": "새벽통신",
            "author": "김가람",
            "dateline": "청주",
            "published_at": datetime(2024, 5, 6, 14, 2),
            "published_basis": "header",
        },
    ),
    "daily with menus": (
        f"홈 > 뉴스 > 사회\n로그인 | 회원가입\n도청 이전 확정… 도서관으로 탈바꿈\n승인 2023.01.02 08:00  댓글 0\n이나래 기자\n\n{BODY}\n\n"
        "이나래 기자 na@example.kr\n저작권자 © 들녘일보 무단전재 및 재배포 금지\n관련기사\n다른 도시도 예산 300억 원 확보했다\n",
        {
            "title": "도청 이전 확정… 도서관으로 탈바꿈",
            "publisher": "들녘일보",
            "author": "이나래",
            "published_at": datetime(2023, 1, 2, 8),
            "kind": "news",
        },
    ),
    "brackets": (
        f"도청 이전 확정됐다\n【청주=아침뉴스】박하늘 기자 = {BODY}\n",
        {
            "title": "도청 이전 확정됐다",
            "publisher": "아침뉴스",
            "author": "박하늘",
            "dateline": "청주",
            "published_basis": "unknown",
        },
    ),
    "long stamp": (
        f"도청 이전 확정됐다\n입력 2022년 11월 3일 9시 05분   업데이트 2022년 11월 4일 10시 00분\n{BODY}\nⓒ 강변저널 무단전재 금지\n",
        {"publisher": "강변저널", "published_at": datetime(2022, 11, 3, 9, 5)},
    ),
    "afternoon": (
        f"도청 이전 확정됐다\n기사입력 2021.07.08. 오후 3:10\n{BODY}\n",
        {"published_at": datetime(2021, 7, 8, 15, 10), "published_basis": "header"},
    ),
    "caption only": (
        f"도청 이전 확정됐다\n[청주=아침뉴스] 박하늘 기자 = {BODY}\n도청 전경을 시민들이 바라보고 있다. [사진=충북도] 2024.02.03 sky@example.kr |\n",
        {"published_at": datetime(2024, 2, 3), "published_basis": "caption"},
    ),
    "site clock is no stamp": (
        f"2025.01.01 (수)\n도청 이전 확정됐다\n{BODY}\n",
        {"published_at": None, "published_basis": "unknown"},
    ),
    "opinion": (
        f"[기고] 도청이 떠난 자리에 무엇을 둘 것인가\n기사승인 2020.03.04 10:00:00\n최바다 하늘대학교 교수\n\n{BODY}\n",
        {"kind": "opinion", "author": "최바다", "author_title": "교수"},
    ),
    "press release": (
        f"보도자료\n도청 이전 사업 설명회 연다\n□ {BODY}\n  ○ 설명회는 오는 27일 도청에서 연다.\n□ 문의는 담당 부서로 하면 된다고 설명했다.\n",
        {"kind": "press_release", "author": None, "title": "도청 이전 사업 설명회 연다"},
    ),
    "full-width stamp": (
        f"도청 이전 확정됐다\n등록 ２０２４．０６．０７ １１：１２\n{BODY}\n",
        {"published_at": datetime(2024, 6, 7, 11, 12)},
    ),
    "piped byline": (
        f"도청 이전 확정됐다\n등록 2023.09.04 16:28:51\n\n물빛신문 한이슬 기자 | {BODY}\n",
        {"publisher": "물빛신문", "author": "한이슬"},
    ),
    "no headline": (f"{BODY}\n{BODY}\n", {"title": None, "kind": "unknown"}),
}


@pytest.mark.parametrize("name", LAYOUTS)
def test_layout(name: str) -> None:
    text, expected = LAYOUTS[name]
    page = cut_page(text)
    assert {k: getattr(page, k) for k in expected} == expected
    body = "".join(text[s.start : s.end] for s in page.segments if s.kind == "body")
    assert BODY in body


def test_furniture_holds_no_sentence() -> None:
    text, _ = LAYOUTS["daily with menus"]
    parsed = parse(sources(text))
    said = [text[a:b] for a, b in parsed.sentences.select("char_start", "char_end").iter_rows()]
    assert said == ["도청 이전 확정… 도서관으로 탈바꿈", BODY]


def test_the_words_of_a_caption_are_sentences_and_its_stamp_is_not() -> None:
    text, _ = LAYOUTS["caption only"]
    page = cut_page(text)
    captions = [text[s.start : s.end] for s in page.segments if s.kind == "caption"]
    assert captions == ["도청 전경을 시민들이 바라보고 있다."]


def test_metadata_dates_what_the_page_does_not() -> None:
    page = cut_page(BODY, datetime(2020, 1, 1))
    assert (page.published_at, page.published_basis) == (datetime(2020, 1, 1), "metadata")
    page = cut_page("도청 이전 확정됐다\n입력 2021-01-01 10:00\n" + BODY, datetime(2020, 1, 1))
    assert (page.published_at, page.published_basis) == (datetime(2021, 1, 1, 10), "header")


def test_the_same_text_from_two_sources_is_one_document() -> None:
    frame = pl.concat([sources(BODY), sources(BODY).with_columns(source_uri=pl.lit("/b.txt"))])
    assert parse(frame).documents["source_uri"].to_list() == ["/a.txt"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("가다. 나다. 다다", ["가다.", "나다.", "다다"]),
        ("총 3.5% 올랐다. 2025. 3. 1. 시작한다.", ["총 3.5% 올랐다.", "2025. 3. 1. 시작한다."]),
        ('시장은 "좋다. 더 하자"며 웃었다. 끝났다.', ['시장은 "좋다. 더 하자"며 웃었다.', "끝났다."]),
        ("시장은 “좋다. 더 하자.”고 했다. 끝났다.", ["시장은 “좋다. 더 하자.”고 했다.", "끝났다."]),
        ("정말인가? 그렇다!", ["정말인가?", "그렇다!"]),
        ("  한 줄\n\n다음 줄  ", ["한 줄", "다음 줄"]),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert [text[a:b] for a, b in sentence_spans(text, 0, len(text))] == expected


LINES = st.sampled_from(
    [
        *(t for t, _ in LAYOUTS.values()),
        "",
        " ",
        "\n",
        "관련기사\n",
        "ⓒ",
        "입력 2024-13-45 99:99\n",
        "[사진=",
        "□",
        "=",
        "기자",
    ]
)


@given(st.lists(LINES | st.text(max_size=30), max_size=6))
def test_segments_cover_every_text(parts: list[str]) -> None:
    text = "\n".join(parts).replace("\r", "")
    for cut in (parse, parse_whole):
        parsed = cut(sources(text))
        spans = parsed.segments.select("char_start", "char_end").rows()
        assert [a for a, _ in spans] == [0, *(b for _, b in spans)][: len(spans)]
        assert (spans[-1][1] if spans else 0) == len(text)
        kinds = dict(parsed.segments.select("segment_index", "kind").rows())
        for index, a, b in parsed.sentences.select("segment_index", "char_start", "char_end").iter_rows():
            assert kinds[index] in FACTUAL
            assert text[a:b] == text[a:b].strip() != ""


def sources(text: str) -> pl.DataFrame:
    return pl.DataFrame(
        {
            "source_uri": ["/a.txt"],
            "source_format": ["txt"],
            "source_encoding": ["utf-8"],
            "document_id": ["d"],
            "text": [text],
        }
    )
