"""Programmes: the named projects, facilities and institutions that money is for, one key however a paper writes them."""

import hashlib
import re
from functools import lru_cache

import polars as pl

from flows.extracting.gazetteer import REGION_CODES, code_of
from flows.korean.patterns import alternation
from flows.relating.money.body_kinds import kind_of

FUNDING_METRICS = ("project_cost", "budget", "investment", "subsidy", "fund", "donation", "debt", "economic_effect")
"""Metrics of money that is for something; what is exported or sold is a product and no programme."""

# The noun that ends the name of a programme: 철강·금속 디지털전환 실증센터, 수소도시, 민생회복 소비쿠폰.
_HEADS = """
    사업 프로젝트 프로그램 센터 단지 산단 클러스터 허브 특구 밸리 타운 파크 캠퍼스 플랫폼 시티 도시 마을 지구 철도 노선 고속철 순환선 연장선 공항 신항 항만 부두
    도로 고속도로 순환도로 터널 대교 쿠폰 펀드 기금 축제 박람회 엑스포 공원 정원 박물관 미술관 과학관 기념관 문화관 병원 의료원 도서관 경기장 체육관 발전소 연구소 연구원
    차고지 터미널 정거장 시설 청사 회관 주차장 체험관 홍보관 전시관 거리 숲 둘레길 출렁다리 케이블카 모노레일 트램 지하철 환승센터 매립장 소각장 정수장 하수처리장
    캠프 댐 저수지 광장 랜드 테마파크 컨벤션 전시장 수당 바우처 상품권 인프라 생산라인 공장 팹
""".split()
_HEAD = re.compile(f"(.+?){alternation(_HEADS)}$")
# What is done about it is not its name: 실증센터 구축사업 and 실증센터 are one.
_DEEDS = "구축 조성 건립 건설 신설 설치 설립 운영 지원 개발 추진 유치 확충 확장 증설 보급 착공 준공 개소 개관 개통 정비".split()
_TAIL = re.compile(f"(?:{alternation(_DEEDS)}(?:사업|공사|프로젝트|비)?|(?<=.{{4}})사업)$")
_NOISE = re.compile(r"[\s'\"‘’“”「」『』<>《》·ㆍ・,()（）]|^(?:이|그|해당|이번|신규|각종|관련|첫|두)(?=[ \u00a0])")
# Only the sort of an estate; and 한전 주도로, which ends as a road does.
_SORT_ALONE = re.compile("(?:국가|일반|첨단|도시첨단|지방|신규|노후|스마트|친환경)*(?:산업단지|산단|농공단지)")
_ADVERB = re.compile(r"(?:^|[ \u00a0])(?:주도|정도|별도|의도)로$")
_LEAST = 4
"""A key of fewer characters names a kind of thing (공장, 단지), not one thing."""


def program_key(name: str) -> str | None:
    """The name without spaces, marks and what is done about it; None for what is no name of a programme.

    `철강·금속 디지털전환 실증센터 구축사업` → `철강금속디지털전환실증센터`; `국가 AI컴퓨팅 센터` → `국가ai컴퓨팅센터`; `공장`, `국가산업단지` → None.
    """
    key = _NOISE.sub("", name.strip()).lower()
    match = _HEAD.fullmatch(key)
    if match is None or _SORT_ALONE.fullmatch(key) or _ADVERB.search(name.strip()):
        return None
    short = _TAIL.sub("", key)
    return short if len(short) >= _LEAST else key if len(key) > _LEAST else None


def program_id(key: str) -> str:
    """The id of a programme by its key: the same in every article."""
    return "g:" + hashlib.sha256(key.encode()).hexdigest()[:16]


def with_programs(money: pl.DataFrame, events: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Fill `program_id` of `core.fact_money` and `core.fact_event`; an event bears that of a programme which its own
    article gives money to and its name holds."""
    items = money.filter(pl.col("metric").is_in(FUNDING_METRICS) & pl.col("item").is_not_null())
    keys = {item: key for item in items["item"].unique() if (key := program_key(item))}
    ids = pl.col("item").replace_strict({item: program_id(key) for item, key in keys.items()}, default=None)
    money = money.with_columns(program_id=pl.when(pl.col("metric").is_in(FUNDING_METRICS)).then(ids.cast(pl.String)))
    funded: dict[str, set[str]] = {}
    for document, item in items.select("document_id", "item").unique().iter_rows():
        if item in keys:
            funded.setdefault(document, set()).add(keys[item])
    found = [
        next((program_id(k) for k in sorted(funded.get(document, ()), key=len, reverse=True) if k in plain), None)
        for document, name in events.select("document_id", "name").iter_rows()
        for plain in (_NOISE.sub("", name).lower(),)
    ]
    return money, events.with_columns(program_id=pl.Series(found, dtype=pl.String))


_LOCAL_BODIES = frozenset("local public association education bank".split())
_LONGEST = max(map(len, REGION_CODES))


@lru_cache(maxsize=1 << 14)
def _regions_of(subject: str) -> tuple[str, ...]:
    """The codes of the regions that a subject may be, or that its name begins with: 고성군, 경남 고성군, 고성군수협, 부산은행."""
    if subject in REGION_CODES:
        return tuple(REGION_CODES[subject])
    first, _, rest = subject.partition(" ")
    if rest:
        return _regions_of(rest) or tuple(REGION_CODES.get(first, ()))
    if kind_of(subject) not in _LOCAL_BODIES:
        return ()
    fronts = (subject[:n] for n in range(min(_LONGEST, len(subject) - 1), 1, -1))
    return next((tuple(REGION_CODES[front]) for front in fronts if front in REGION_CODES), ())


def with_regions(money: pl.DataFrame, documents: pl.DataFrame) -> pl.DataFrame:
    """Fill `region_code` of `core.fact_money`: the region that the subject is or is named after, else that of the document."""
    homes = documents.select("document_id", home="region_code")
    joined = money.join(homes, on="document_id", how="left", maintain_order="left")
    pairs = joined.select("subject", "home").unique()
    codes = [
        code_of(codes, home) if subject and (codes := _regions_of(subject)) and (len(codes) == 1 or home) else home
        for subject, home in pairs.iter_rows()
    ]
    table = pairs.with_columns(code=pl.Series(codes, dtype=pl.String))
    return (
        joined.join(table, on=["subject", "home"], how="left", maintain_order="left", nulls_equal=True)
        .with_columns(region_code="code")
        .select(money.columns)
    )
