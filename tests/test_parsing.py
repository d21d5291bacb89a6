"""Pages to documents: the layouts of agencies, dailies, government pages and opinion pieces."""

import re
from collections.abc import Iterator
from datetime import datetime
from typing import Any, NamedTuple

import polars as pl
import pytest
from corpus_file import CORPUS
from hypothesis import given
from hypothesis import strategies as st

from flows.parsing import FACTUAL, parse, parse_whole
from flows.parsing.bylines import is_outlet
from flows.parsing.lines import RIGHTS_HOLDER
from flows.parsing.page import cut_page
from flows.parsing.sentences import LONGEST, sentence_spans
from flows.parsing.stamps import published

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
        f"도청 이전 확정됐다\n등록 2022.06.17 13:05:42\n\n물빛신문 한이슬 기자 | {BODY}\n",
        {"publisher": "물빛신문", "author": "한이슬"},
    ),
    "menus, motto, logo and date above the headline": (
        "들녘일보 : 땅을 일구는 신문\n[들녘일보] 로고\nhttp://www.deul.kr 인쇄일 : 2024년 6월 9일\n2026년 3월 2일 월요일 | 로그인 | 신문구독\n"
        f"충북 | 대전·세종 | 기획 | 독자마당\n도청 이전 확정… 도서관으로 탈바꿈\n들녘일보 기자 2024.06.07 08:05 입력 조회 24\n옥천/한이슬 기자\n\n{BODY}\n",
        {
            "title": "도청 이전 확정… 도서관으로 탈바꿈",
            "publisher": "들녘일보",
            "author": "한이슬",
            "dateline": "옥천",
            "published_at": datetime(2024, 6, 7, 8, 5),
        },
    ),
    "a line that shares nothing with the article": (
        f"우리 동네 소식통\n청사 이전 마무리… 빈 건물은 도서관\n한이슬 han@deul.kr\n[단독] {BODY}\n",
        {"title": "청사 이전 마무리… 빈 건물은 도서관", "author": "한이슬", "dateline": None},
    ),
    "author behind a dash": (
        f"들녘일보\n청사가 떠난 자리를 생각하며\n- 최바다 하늘경제연구소장\n승인 2025.08.12 19:40\n\n{BODY}\n",
        {
            "author": "최바다",
            "author_title": "하늘경제연구소장",
            "kind": "opinion",
            "title": "청사가 떠난 자리를 생각하며",
        },
    ),
    "a name before the stamp, an issue number": (
        f"들녘일보 발행 2024년 6월 7일(금) 제1,234호\n도청 이전 확정됐다\n한이슬 승인 2024.06.07 08:05\n옥천=들녘일보\n{BODY}\n",
        {"publisher": "들녘일보", "author": "한이슬", "dateline": "옥천", "subtitle": None},
    ),
    "a printed page and its paper beside the day": (
        f"<기고> 도청이 떠난 자리\n옥천군 문화과장 한이슬\n2024년 6월 7일 금요일   들녘타임라인  제22면(오피니언)\n\n{BODY}\n",
        {"published_at": datetime(2024, 6, 7), "subtitle": None, "kind": "opinion"},
    ),
    "place and outlet with a dot between them": (
        f"《들녘일보》 사회면\n도청 이전 확정됐다\n[옥천·들녘일보] 한이슬 기자 = {BODY}\n",
        {"publisher": "들녘일보", "author": "한이슬", "dateline": "옥천", "title": "도청 이전 확정됐다"},
    ),
    "a monthly behind the byline": (
        f"도청 이전 확정됐다\n{BODY}\n{BODY}\n\n글·사진 한이슬 기자 / 월간 들녘풍경\nⓒ 들녘풍경. 허락 없이 옮겨 실을 수 없습니다.\n",
        {"publisher": "들녘풍경", "author": "한이슬", "kind": "news"},
    ),
    "press release of a province": (
        f"충청북도 보도자료\n도청 이전 사업 설명회 연다\n□ {BODY}\n",
        {"kind": "press_release", "title": "도청 이전 사업 설명회 연다"},
    ),
    "place in a bracket of its own": (f"도청 이전 확정됐다\n[옥천] {BODY}\n", {"dateline": "옥천"}),
    "browser title": (
        f"들녘일보 - 도청 이전 확정됐다\n{BODY}\n",
        {"title": "도청 이전 확정됐다", "publisher": "들녘일보"},
    ),
    "a menu of regions, a section before the headline": (
        f"지방자치 > 의회\n전체 대전 세종 충남 충북\n사회 | 도청 이전 확정… 도서관으로 탈바꿈\n[들녘일보 옥천=한이슬 기자]\n\n{BODY}\n",
        {"title": "도청 이전 확정… 도서관으로 탈바꿈", "publisher": "들녘일보", "dateline": "옥천", "subtitle": None},
    ),
    "weather behind the day, a menu that shares a word": (
        "2024.06.07 (금) 흐림청주 1.8℃ 구름많음충주 -0.6℃\n소식 도청 나들이 인물탐방 오늘운세 만평\n"
        f"청사 이전 마무리… 빈 건물은 도서관\n글·사진=한이슬 기자\n{BODY}\n들녘일보 <저작권자 무단복제 금지>\n",
        {"title": "청사 이전 마무리… 빈 건물은 도서관", "author": "한이슬", "dateline": None, "publisher": "들녘일보"},
    ),
    "an address behind a slash, a place in a bracket before the reporter": (
        f"도청 이전 확정됐다\n[옥천] 한이슬 기자 / hanis@deul.kr\n\n{BODY}\n",
        {"author": "한이슬", "publisher": None, "dateline": "옥천"},
    ),
    "the paper and its section, a menu of new trades": (
        f"들녘 | 산업·재계\n정치 행정 경제·산업 해양·물류 스타트업 오피니언\n도청 이전 확정됐다\n{BODY}\n",
        {"title": "도청 이전 확정됐다"},
    ),
    "the paper's name before its address": (
        f"들녘신문 www.deul.kr\n경제 | 무역·물류\n도청 이전 확정됐다\n{BODY}\n",
        {"title": "도청 이전 확정됐다"},
    ),
    "the name of the site above where the page stands in it": (
        f"도청 소식마당\n홈 > 브리핑룸 > 보도자료\n청사 이전 마무리… 빈 건물은 도서관\n보도시점 : 2025. 9. 10.(수) 11:00\n□ {BODY}\n",
        {"title": "청사 이전 마무리… 빈 건물은 도서관", "publisher": "도청 소식마당"},
    ),
    "the day and a menu in one line, a section in brackets, rights of an address": (
        "들녘시선\n2026-01-22 (목)   전체 | 항만 | 해운 | 물류\n[금융·소상공인]\n"
        f"청사 이전 마무리… 빈 건물은 도서관\n기사입력 : 2026-01-22 06:00\n{BODY}\n{BODY}\nCopyright by deulsi.kr All Rights Reserved.\n",
        {"title": "청사 이전 마무리… 빈 건물은 도서관", "publisher": "들녘시선", "subtitle": None},
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


class Piece(NamedTuple):
    """A piece of a page and the letter of what it must become."""

    letter: str
    start: int
    end: int


class Sample(NamedTuple):
    name: str
    expected: dict[str, str | None]
    text: str
    pieces: list[Piece]


def samples() -> Iterator[Sample]:
    """The pages of `tests/corpus/pages.txt`; the file says how it is written."""
    for block in re.split("^### ", (CORPUS / "pages.txt").read_text(encoding="utf-8"), flags=re.M)[1:]:
        name, *rows = block.rstrip("\n").split("\n")
        expected: dict[str, str | None] = {}
        if "|" not in rows[0]:
            expected = {
                k: v if k == "kind" else v.replace("_", " ") or None for k, v in re.findall(r"(\w+)=(\S*)", rows.pop(0))
            }
        text, pieces = "", []
        for row in rows:
            for piece in row.split("¦"):
                if piece:
                    pieces.append(Piece(piece[0], len(text), len(text) + len(piece) - 2))
                    text += piece[2:]
            text += "\n"
        yield Sample(name, expected, text, pieces)


LETTERS = {"T": {"title"}, "S": {"subtitle"}, "B": {"body"}, "C": {"caption", "body"}}


@pytest.mark.parametrize("sample", list(samples()), ids=lambda s: s.name)
def test_page(sample: Sample) -> None:
    page = cut_page(sample.text)
    got = {k: getattr(page, k) for k in sample.expected}
    if at := got.get("published_at"):
        got["published_at"] = at.isoformat()[: len(sample.expected["published_at"] or at.isoformat())]
    assert got == sample.expected
    for piece in sample.pieces:
        kinds = {
            s.kind
            for s in page.segments
            if sample.text[max(s.start, piece.start) : max(min(s.end, piece.end), piece.start)].strip()
        }
        assert kinds & FACTUAL == (kinds & LETTERS[piece.letter] if piece.letter != "-" else set()), sample.text[
            piece.start : piece.end
        ]
        assert kinds - {"byline"} <= LETTERS.get(piece.letter, kinds), sample.text[piece.start : piece.end]
        assert piece.letter == "-" or kinds & FACTUAL, sample.text[piece.start : piece.end]


@pytest.mark.parametrize(
    ("line", "moment"),
    [
        ("기사승인 2020.09.24  22:30:00", (2020, 9, 24, 22, 30, 0)),
        ("입력 2024-08-19 07:40 | 수정 2024-08-19 16:20", (2024, 8, 19, 7, 40)),
        ("기사입력 22-11-04 13:17 | 최종수정 22-11-04 13:20", (2022, 11, 4, 13, 17)),
        ("입력 22.11.04 13:17", (2022, 11, 4, 13, 17)),
        ("수정 2024-08-19 16:20 입력 2024-08-19 07:40", (2024, 8, 19, 7, 40)),
        ("2024-08-19 07:40 송고 | 2024-08-19 16:20 최종수정", (2024, 8, 19, 7, 40)),
        ("최종수정 2024-08-19 16:20", None),
        ("입력 2025년 4월 7일 13시 40분   업데이트 2025년 4월 7일 15시 5분", (2025, 4, 7, 13, 40)),
        ("기사입력 2026.02.06 (금) 07:45", (2026, 2, 6, 7, 45)),
        ("입력 2023.06.05 (20:12)", (2023, 6, 5, 20, 12)),
        ("입력 : 2022. 12.05(월) 18:20", (2022, 12, 5, 18, 20)),
        ("등록일 2023년03월02일", (2023, 3, 2)),
        ("보도일시 ’24. 7. 3.(수) 11:00", (2024, 7, 3, 11, 0)),
        ("송고시간2021-10-06 08:15", (2021, 10, 6, 8, 15)),
        ("입력 2024.05.03 오전 12:10", (2024, 5, 3, 0, 10)),
        ("입력 2024.13.40 10:00", None),
        ("2024.05.03", None),
    ],
)
def test_when_a_line_says_the_article_came_out(line: str, moment: tuple[int, ...] | None) -> None:
    assert published(line) == (datetime(*moment) if moment else None)  # type: ignore[misc,arg-type]


@pytest.mark.parametrize(
    ("line", "holder"),
    [
        ("저작권자 ⓒ 산들경제 무단 전재 및 재배포 금지", "산들경제"),
        ("<저작권자(c) 물빛통신, 무단 전재-재배포 금지>", "물빛통신"),
        ("◎들꽃뉴스 무단전재", "들꽃뉴스"),
        ("Copyright @서녘신문 Corp. All rights reserved.", "서녘신문"),
        ("ⓒ 1980-2024 ㈜나라통신 무단전재", "나라통신"),
        ("Copyright ⓒ 2024 by 들녘일보", "들녘일보"),
        ("저작권자©들녘일보(www.example.kr) 무단전재", "들녘일보"),
        ("저작권은 들녘일보에 있습니다", "들녘일보"),
        ("저작권자 무단 전재 금지", None),
        ("Copyright All rights reserved", None),
    ],
)
def test_who_holds_the_rights(line: str, holder: str | None) -> None:
    found = RIGHTS_HOLDER.search(line)
    assert (found[1] if found else None) == holder


@pytest.mark.parametrize("name", ["들녘일보", "물빛신문", "뉴스한울", "온누리뉴스24", "강변저널"])
def test_a_masthead_is_an_outlet(name: str) -> None:
    assert is_outlet(name)


@pytest.mark.parametrize("name", ["지역경제", "포토뉴스", "주요뉴스", "뉴스홈", "도청 이전 확정"])
def test_a_section_is_no_outlet(name: str) -> None:
    assert not is_outlet(name)


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
        ("인증했다.스마트도시는 9곳이다.올해 늘었다.", ["인증했다.", "스마트도시는 9곳이다.", "올해 늘었다."]),
        ('끝냈다."이제 시작이다"라고 했다.', ["끝냈다.", '"이제 시작이다"라고 했다.']),
        ("‘좋다. 더 하자’는 말이 나왔다. 끝났다.", ["‘좋다. 더 하자’는 말이 나왔다.", "끝났다."]),
        ('화면은 65" 크기다. 값은 3만 원이다.', ['화면은 65" 크기다.', "값은 3만 원이다."]),
        ("“닫지 않은 말이다. 다음 말이다.", ["“닫지 않은 말이다.", "다음 말이다."]),
        ("가. 사업 개요", ["가. 사업 개요"]),
        ("그해 ’24년이었다. 3억 원이 들었다．다음이다．", ["그해 ’24년이었다.", "3억 원이 들었다．", "다음이다．"]),
    ],
)
def test_sentences(text: str, expected: list[str]) -> None:
    assert [text[a:b] for a, b in sentence_spans(text, 0, len(text))] == expected


@pytest.mark.parametrize("piece", ["12억 원 ", "12억원·", "가나", "12,345억원", "\u3000가"])
def test_what_is_too_long_for_a_sentence_is_cut_at_a_blank_or_a_mark(piece: str) -> None:
    """Rules that look around in a sentence would take the square of its length."""
    text = piece * 3000
    found = [text[a:b] for a, b in sentence_spans(text, 0, len(text))]
    assert max(map(len, found)) <= LONGEST and "".join("".join(found).split()) == "".join(text.split())
    assert len(found) < len(text) / LONGEST * 1.1 + 1
    assert piece[-1] not in " ·" or all(sentence.startswith("12억") for sentence in found)


LINES = st.sampled_from(
    [
        *(t for t, _ in LAYOUTS.values()),
        *(s.text for s in samples()),
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


def test_a_caption_may_end_with_its_day_and_outlet() -> None:
    text = (
        "가람 소식\n입력 2024-02-05 09:00\n\n(가람=누리뉴스) 나하늘 기자 = 시가 길을 연다.\n\n"
        "5일 가람시청에서 시민들이 손을 흔들고 있다. 2024.2.5/누리뉴스\n\n시는 내년에 또 연다.\n"
    )
    sources = pl.DataFrame(
        [{"source_uri": "/a.txt", "source_format": "txt", "source_encoding": "utf-8", "document_id": "d", "text": text}]
    )
    segments = parse(sources).segments
    kinds = {text[a:b].strip(): k for a, b, k in segments.select("char_start", "char_end", "kind").iter_rows()}
    assert kinds["5일 가람시청에서 시민들이 손을 흔들고 있다."] == "caption"
    assert kinds["2024.2.5/누리뉴스"] == "byline"
