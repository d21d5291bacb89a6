"""The same grammar under the conventions of KLUE-NER, so that it can be measured against corpora annotated so.

KLUE (Park et al. 2021, `KLUE: Korean Language Understanding Evaluation`, named-entity guidelines) marks times of the
day without an hour, ages in brackets, scores and bare numbers, and leaves out what the warehouse keeps (대 in 4%대,
포인트 in %포인트). The warehouse's own spans follow its contract, not these.
"""

import re
from collections import defaultdict
from typing import NamedTuple

import polars as pl

from flows.extracting.scan import scan
from flows.korean.figure_pattern import FIGURE_SCAN, RARE_SCAN
from flows.korean.figures import Quantity, parse_figures
from flows.korean.mention import Mention
from flows.korean.times import TIME_PATTERN, parse_times


class Span(NamedTuple):
    """A KLUE entity: DT, TI or QT."""

    start: int
    end: int
    tag: str


# What KLUE calls a quantity and the warehouse no figure. The first group of each is the span; what it overlaps wins
# over the grammar (`_OVER`) or yields to it (`_UNDER`).
_OVER = re.compile(
    "|".join(
        (
            r"(?<![\d.,-])(\d{1,3}-\d{1,3})(?![\d-]|번지)",  # 3-2로 이겼다
            r"(?<!\d)(\d{1,3} ?대 ?\d{1,3})(?=[ )]|$|으?로)",  # 53대 46
            r"(?<!\d)((?:\d+승|\d+무|\d+패)(?: ?(?:\d+승|\d+무|\d+패))+)",  # 1승1무8패
            r"(?<!\d)(\d+사 \d(?:,\d)*루)",  # 2사 1,2루
            r"(?<!\d)(\d+언더파 \d+타)",
            r"(?<!\d)(\d+인 ?\d+조|\d+막 ?\d+장)",  # 2인 1조
            r"(?<![\d.])(\d{1,4}(?:, ?|[·∼~]|, )\d{1,4}(?:권|위|호선|호골|기|대|편|살|반|루|차|급|회|개|명))(?!\d)",  # 1, 2권
        )
    )
)
_COUNTERS = "호선|구경|집|구|날|번|대강|자|심|주기|단독|위원장|외국어|연평해전|학년|단형|인승|번홀|관객"
_UNDER = re.compile(
    "|".join(
        (
            r"(?<=[(·.])\s?(\d{1,2})(?=[)·,])",  # 김모(35·여), 박재상·35
            r"(?<=\()(\d{1,2})(?=,)",
            r"(?:규모|타율|방어율|승점|골득실|평점|평균|점수|학점|지수|시즌|비율) (-?\d+(?:\.\d+)?)(?![\d.]|[년월일시분%])",  # 규모 8.2
            r"(파[345])(?=[)·. ])",
            r"(?<=[가-힣A-Za-z ])(\d{1,3})(?=['’」])",  # '슈퍼스타K5'
            r"(?<=[A-Z]-)(\d{1,3})(?= )",  # K-2 소총
            r"(?<![\d.,-])((?:제 ?)?\d+)(?=위원장|외국어|차관)",  # 제1위원장
            rf"(?<![\d.,-])(\d+(?:[.,]\d+)* ?(?:{_COUNTERS}))",
            r"(?<![\d.,])(\d+(?:[,.]\d+)*[천백]?[만억](?: ?\d{3,4})?)(?=[ '’]|여)",  # 41만 7000 '좋아요'
            r"(?<![가-힣])(하나|둘|셋)(?=[는의로를가도만입 ,.]|$|에|씩)(?!하나|님|은행|금융|투어|카드)",
            r"(?<![가-힣])(한 ?번쯤|한 ?번|두 ?번|세 ?번|한 갑|한 장|한 병)(?![가-힣]|째)",
            r"(?<![가-힣])(한 ?번|두 ?번|세 ?번)(?=[도은의만이에밖])",
            r"(?<![가-힣])((?:두|세|네) [가-힣]{2,3}?)(?=의|는|가|은|이|를|을|에|와|과|도|인| |$)(?! ?번째)",  # 두 회사
            r"(?<![A-Za-z])(3D|F1|A4|4K)(?![A-Za-z0-9])",
        )
    )
)
_INNING = re.compile(r"(?<!\d)\d{1,2}회[초말]")
_POINTS = re.compile(r"(?<=[%％]) ?(?:포인트|p)$", re.I)
_BAND = re.compile(r"\s?대$")
_INDEFINITE = re.compile("^(?:수|몇)[십백천만억]*[^여]*$")
_WRITTEN_NUMERAL = re.compile("^[십백천만]")


def klue_spans(texts: pl.DataFrame) -> dict[int, list[Span]]:
    """The entities of each text (columns `document`, `text`), in reading order, none overlapping another."""
    times: dict[int, list[Span]] = defaultdict(list)
    for row in scan(texts, TIME_PATTERN).iter_rows(named=True):
        for mention in parse_times(row["surface"]):
            times[row["document"]] += _span(mention, row["start"])
    figures: dict[int, list[Span]] = defaultdict(list)
    for row in pl.concat([scan(texts, RARE_SCAN), scan(texts, FIGURE_SCAN)]).iter_rows(named=True):
        mentions = parse_figures(row["surface"], row["before"], joined=bool(row["joined"]), glued=row["glued"])
        for mention in mentions:
            figures[row["document"]] += _figure(mention, row["surface"], row["start"])
    return {d: _merge(text, times[d], figures[d]) for d, text in texts.select("document", "text").iter_rows()}


def _span(mention: Mention, offset: int) -> list[Span]:
    span = mention.klue_span
    return [Span(offset + span[0], offset + span[1], mention.tag)] if span else []


def _figure(mention: Mention, chunk: str, offset: int) -> list[Span]:
    """The mention without what KLUE leaves out of it."""
    surface = chunk[mention.start : mention.end]
    is_age = isinstance(mention.value, Quantity) and mention.value.kind == "age"
    if not is_age and getattr(mention.value, "qualifier", "") == "band":
        surface = _BAND.sub("", surface)
    surface = _POINTS.sub("", surface)
    if _INDEFINITE.match(surface) or _WRITTEN_NUMERAL.match(surface):
        return []
    return [Span(offset + mention.start, offset + mention.start + len(surface), "QT")]


def _merge(text: str, times: list[Span], figures: list[Span]) -> list[Span]:
    """Times first, then what KLUE joins, then the grammar's figures, then what only KLUE marks."""
    over = [Span(m.start(m.lastindex), m.end(m.lastindex), "QT") for m in _OVER.finditer(text) if m.lastindex]
    under = [Span(m.start(m.lastindex), m.end(m.lastindex), "QT") for m in _UNDER.finditer(text) if m.lastindex]
    innings = [Span(m.start(), m.end(), "TI") for m in _INNING.finditer(text)]
    kept: list[Span] = []
    for group in (times, innings, over, figures, under):
        for span in group:
            if all(span.end <= k.start or k.end <= span.start for k in kept):
                kept.append(span)
    return sorted(kept)


__all__ = ["Span", "klue_spans"]
