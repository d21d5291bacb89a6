"""What is said about figures; how the sentences are marked says `marked_articles.py`."""

from datetime import date, datetime

import polars as pl
import pytest
from marked_articles import money, quantities

from flows.extracting import extract
from flows.parsing import parse_whole
from flows.relating import relate
from flows.relating.syntax.phrases import split_particle
from flows.relating.syntax.verbs import verb_form


def test_parts_in_brackets_name_their_source() -> None:
    total, national, local, private = money(
        "목포시는 {@2024년:2024-01-01:2024-12-31}부터 {@2026년:2026-01-01:2026-12-31}까지 총 {90억 원:90}"
        "(국비 {50:50}, 지방비 {30:30}, 민자 {10:10})을 들여 '해양치유센터'를 짓는다."
    )
    assert [f.funding_source for f in (total, national, local, private)] == [None, "national", "local", "private"]
    assert [f.part_of for f in (national, local, private)] == [0, 0, 0]
    assert {f.subject for f in (total, national)} == {"목포시"}
    assert {f.item for f in (total, private)} == {"해양치유센터"}
    assert (national.period_from, national.period_to) == (date(2024, 1, 1), date(2026, 12, 31))


def test_an_amount_in_brackets_behind_a_count() -> None:
    (found,) = money("회사는 올해 배 {!6척:6:척} 등 모두 {!32척:32:척}({54억 달러:54:USD})을 수주했다.")
    assert (found.metric, found.status) == ("orders", "realized")


@pytest.mark.parametrize(
    "text",
    [
        "김한결 시장은 {!88건:88:건}, {545억 원:545}의 국비 확보 목표로 기재부를 찾았다.",
        "김한결 시장은 한결~노을 도로 건설({300억 원:300})을 건의했다.",
    ],
)
def test_a_mayor_is_no_market(text: str) -> None:
    assert money(text)[0].metric != "market_size"


def test_two_sources_in_one_word_are_none() -> None:
    assert money("서산시는 국·도비 {30억 원:3}을 확보했다.")[0].funding_source is None


def test_parts_before_their_total() -> None:
    facts = money(
        "공주시는 국비 {40억 원:40}, 도비 {10억 원:10}, 시비 {50억 원:50} 등 총 {100억 원:100}을 들여 박물관을 짓는다."
    )
    assert [f.part_of for f in facts] == [3, 3, 3, None]
    assert [f.funding_source for f in facts] == ["national", "provincial", "municipal", None]


def test_a_part_measures_what_its_total_does() -> None:
    facts = money(
        "대학은 국비 {180억 원:180}에 도비 {50억 원:50}과 시비 {70억 원:70}을 보태 총사업비 {300억 원:300}으로 사업을 꾸린다."
    )
    assert [f.part_of for f in facts] == [3, 3, 3, None]
    assert [f.metric for f in facts] == ["project_cost"] * 4


def test_parts_that_add_up_to_a_total_of_the_sentence_before() -> None:
    facts = money("사업비는 {100억 원:100}이다.\n국비가 {70억 원:70}, 지방비가 {30억 원:30}이다.")
    assert [f.part_of for f in facts] == [None, 0, 0]


def test_total_of_amounts_named_before() -> None:
    facts = money("한빛은 {3조 원:3}을 투자한다.\n대양은 {2조 원:2}을 투자한다.\n둘을 합치면 {5조 원:5}이다.")
    assert [f.part_of for f in facts] == [2, 2, None]


def test_amounts_that_merely_stand_together_are_no_parts() -> None:
    facts = money("매출은 {100억 원:100}, 영업이익은 {10억 원:10}이다.")
    assert [f.part_of for f in facts] == [None, None]


def test_figures_that_add_up_by_chance_are_no_parts() -> None:
    facts = money("청주의 수출이 {9억 달러:9:USD}, 수입이 {6억 달러:6:USD}로 {3억 달러:3:USD}의 무역흑자를 기록했다.")
    assert [f.metric for f in facts] == ["exports", "imports", "trade_balance"]
    assert [f.part_of for f in facts] == [None, None, None]


def test_products_in_brackets() -> None:
    facts = money(
        "청주의 수출은 {9억 달러:9:USD}다.\n주요 수출 품목은 반도체({4억 달러:4:USD}), 화장품({2억 달러:2:USD}) 순이다."
    )
    assert [f.item for f in facts] == [None, "반도체", "화장품"]
    assert [f.part_of for f in facts] == [None, 0, 0]
    assert {f.subject for f in facts} == {"청주"}


def test_an_amount_in_brackets_behind_a_count_is_read_by_itself() -> None:
    """The place of the count among the counts is none among the amounts."""
    text = "다움조선은 배 {!6척:6:척} 등 모두 {!32척:32:척}({54억 달러:54:USD})을 수주했다."
    assert [f.status for f in money(text)] == ["realized"]


def test_a_name_before_an_open_quotation_mark_is_read() -> None:
    assert money('보여주기식 "행사에 {20억 원:20}을 썼다.')


def test_equivalent_in_another_currency_repeats_everything() -> None:
    first, second = money("한빛전자는 {3억 유로:300:EUR}(약 {4천억 원:4000})를 투자해 연구소를 세운다.")
    assert second.equivalent_of == 0
    assert second.part_of is None
    assert (second.metric, second.subject, second.item, second.status) == (
        first.metric,
        first.subject,
        first.item,
        first.status,
    )


def test_list_items_and_their_total() -> None:
    facts = money(
        "진주시는 내년 정부 예산안에 국비 {300억 원:300}을 얻을 계획이다.\n주요 사업은 △우주센터 {100억 원:100} △남강 정비 {90억 원:90} 등이다."
    )
    assert [f.item for f in facts] == [None, "우주센터", "남강 정비"]
    assert [f.part_of for f in facts] == [None, 0, 0]
    assert {f.subject for f in facts} == {"진주시"}
    assert {f.funding_source for f in facts} == {"national"}


def test_breakdown_by_product() -> None:
    facts = money(
        "{@5월:2024-05-01:2024-05-31:month} 여수의 수출액은 {30억 달러:30:USD}다.\n품목별로는 석유제품이 {20억 달러:20:USD}, 철강이 {5억 달러:5:USD}를 기록했다."
    )
    assert [f.item for f in facts] == [None, "석유제품", "철강"]
    assert [f.part_of for f in facts] == [None, 0, 0]
    assert {f.period_from for f in facts} == {date(2024, 5, 1)}


def test_company_words_stand_for_the_company_named_before() -> None:
    facts = money("한빛전자는 {3조 원:3}을 투자한다.\n이 회사는 매출 {9조 원:9}을 올렸다.")
    assert facts[1].subject == "한빛전자"


@pytest.mark.parametrize(
    ("sentence", "item"),
    [
        ("한빛전자는 {3조 원:3}을 들여 배터리 공장을 짓는다.", "배터리 공장"),
        ("시는 '청년몰 조성사업'에 {3억 원:3}을 투입한다.", "청년몰 조성사업"),
        ("도로 확장에 {3억 원:3}이 든다.", "도로 확장"),
        ("시는 활주로를 늘리는 사업에 {3억 원:3}을 쓴다.", "활주로"),
        ("{3천억 원:3} 규모의 수소 클러스터를 추진한다.", "수소 클러스터"),
        ("영업이익은 {3천억 원:3}이다.", "영업이익"),
        ("매출은 {3천억 원:3}이다.", None),
    ],
)
def test_item(sentence: str, item: str | None) -> None:
    assert money(sentence)[0].item == item


def test_headline_takes_the_article_s_word() -> None:
    headline, body = money(
        "구미시는 '로봇센터 구축사업'에 사업비 {80억 원:80}을 투입한다.", title="로봇 도시 구미, {80억 원:80} 투입"
    )
    assert (headline.metric, headline.item) == (body.metric, body.item) == ("project_cost", "로봇센터 구축사업")


def test_exports_are_of_the_place_and_not_of_its_government() -> None:
    exports, budget = money(
        "경북의 들이 넓다.\n경북도는 지난해 수출 {9억 달러:9:USD}를 달성했다.\n경북도는 예산 {30억 원:30}을 쓴다."
    )
    assert (exports.subject, budget.subject) == ("경북", "경북도")


def test_this_company_is_the_firm_given_as_an_example() -> None:
    text = "한빛전자는 컸다.\n발표자는 본보기로 다온정밀을 들었다.\n이 회사는 감지기를 다는 데 {3억 원:3}을 썼다."
    assert money(text)[0].subject == "다온정밀"


def test_this_company_is_no_meeting() -> None:
    text = "‘제조 혁신 포럼’이 8일 열렸다. 제조 혁신 포럼은 컸다. 제조 혁신 포럼은 또 열린다.\n이 회사는 감지기를 다는 데 {3억 원:3}을 썼다."
    assert "포럼" not in (money(text, title="제조 혁신 포럼 열려")[0].subject or "")


def test_words_in_quotation_marks_have_no_subject_outside() -> None:
    assert money('김 대표는 "장비 하나에 {3천만 원:3}이 든다"고 말했다.')[0].subject is None


@pytest.mark.parametrize(
    ("sentence", "of"),
    [
        ("시는 {!30개:30:개} 기업을 뽑았다.", "기업"),
        ("충전소 {!3곳:3:곳}을 세운다.", "충전소"),
        ("새로 뽑을 직원은 {!700명:700:명}이다.", "직원"),
        ("행사에는 {!200여 명:200:명}이 참석했다.", "참석자"),
        ("{!440명:440:명}의 새 일자리가 생긴다.", "일자리"),
        ("서구가 {!31개사:31:개사}로 가장 많다.", None),
        ("건물 {!2층:2:층:ordinal}에서 열렸다.", None),
        ("{!제2차:2:차:ordinal} 본회의를 열었다.", "본회의"),
        ("수출액은 지난해보다 {!6.4%:6:%:percent} 늘었다.", "수출액"),
        ("장학금은 등록금의 {!70%:70:%:percent}다.", "등록금"),
        ("{!25%:25:%:percent} 관세를 물린다.", "관세"),
        ("{!71세:71:세:age} 주민이 말했다.", "주민"),
    ],
)
def test_what_is_counted(sentence: str, of: str | None) -> None:
    assert quantities(sentence)[0].of == of


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("수출액은", ("수출액", "은")),
        ("고속도로", ("고속도로", "")),
        ("충남도", ("충남도", "")),
        ("국가", ("국가", "")),
        ("센터에서는", ("센터", "에서는")),
        ("속에서도", ("속", "에서도")),
        ("매각시도", ("매각시도", "")),
        ("포항시도", ("포항시", "도")),
        ("당시도", ("당시", "도")),
    ],
)
def test_particles(word: str, parts: tuple[str, str]) -> None:
    assert split_particle(word) == parts


@pytest.mark.parametrize(
    ("word", "form"),
    [
        ("달성했고", "con"),
        ("짓는다", "fin"),
        ("들이는", "adn"),
        ("확보한", "adn"),
        ("본예산보다", None),
        ("타워", None),
        ("지난해", None),
    ],
)
def test_verb_forms(word: str, form: str | None) -> None:
    assert verb_form(word) == form


def test_frames_keep_rows_order_and_types() -> None:
    text = "세종시는 올해 총 30억 원(국비 20억 원, 시비 10억 원)을 들여 도서관 2곳을 짓는다."
    sources = pl.DataFrame(
        {"source_uri": ["a.txt"], "source_format": ["txt"], "source_encoding": ["utf-8"], "document_id": ["d"], "text": [text],
         "published_at": [datetime(2024, 6, 3)]}
    )  # fmt: skip
    parsed = parse_whole(sources)
    before = extract(*parsed)
    tables = {
        "core.dim_document": parsed.documents,
        "core.segment": parsed.segments,
        "core.sentence": parsed.sentences,
        **before,
    }
    after = relate(tables)
    for name in ("core.fact_money", "core.fact_quantity"):
        assert after[name].schema == before[name].schema
        assert after[name]["char_start"].to_list() == before[name]["char_start"].to_list()
    rows = after["core.fact_money"].to_dicts()
    assert [r["part_of"] for r in rows] == [None, rows[0]["money_id"], rows[0]["money_id"]]
    assert [r["period_from"] for r in rows] == [date(2024, 1, 1)] * 3
    assert after["core.fact_quantity"]["of"].to_list() == ["도서관"]
    assert relate({**tables, **{k: v.clear() for k, v in before.items()}})["core.fact_money"].is_empty()


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        # a total and what divides it, in whatever words
        (
            "도의 산불 피해액은 {90억 원:90}이다.\n시·군별 피해액은 가평군이 {50억 원:50}으로 가장 컸고 양평군 {30억 원:30} 순이었다.",
            [None, 0, 0],
        ),
        ("추경 {90억 원:90}을 분야별로 나누면 ◆복지 {50억 원:50} ◆농업 {30억 원:30} 등이다.", [None, 0, 0]),
        (
            "펀드 규모는 {90억 원:90}이다.\n도가 {40억 원:40}, 은행이 {30억 원:30}을 냈고 한빛건설 {20억 원:20}이 더해졌다.",
            [None, 0, 0, 0],
        ),
        ("총사업비 {90억 원:90} 가운데 국비가 {60억 원:60}이고 나머지 {30억 원:30}은 도가 댄다.", [None, 0, 0]),
        ("시의 체납액은 {50억 원:50}으로 도 전체 {900억 원:900}의 {!5.6%:5.6:%:percent}다.", [1, None]),
        ("군이 {8억 원:8}을 꺼내 ▲복지 {5억 원:5} ▲농업 {3억 원:3}에 쓴다.", [None, 0, 0]),
        ("매출은 {90억 원:90}이다.\n이 부문 매출이 {40억 원:40}으로 전체의 {!44%:44:%:percent}를 채웠다.", [None, 0]),
        ("부두에 {90억 원:90}을 쏟고 있으며, 이 중 {20억 원:20}은 빚이다.", [None, 0]),
        # by how much a budget grows is no part of it
        (
            "올해 추경은 {90억 원:90}이다.\n일반회계가 {60억 원:60}, 특별회계가 {30억 원:30} 늘어난다.",
            [None, None, None],
        ),
        # the first of a list that the others happen to add up to is one of them
        (
            "펀드는 {90억 원:90} 규모다.\n은행이 {45억 원:45}, 도가 {25억 원:25}, 시가 {20억 원:20}을 낸다.",
            [None, 0, 0, 0],
        ),
        # lines of a list add up
        (
            "군은 상인 지원에 모두 {90억 원:90}을 쓴다.\n○ 이자 지원 : {40억 원:40}\n○ 점포 개선 : {30억 원:30}\n○ 판로 개척 : {20억 원:20}",
            [None, 0, 0, 0],
        ),
        # parts that find no room in a total are none of it
        (
            "수출은 {90억 달러:90:USD}다.\n품목별 수출은 자동차가 {80억 달러:80:USD}, 선박이 {70억 달러:70:USD}다.",
            [None, 0, None],
        ),
    ],
)
def test_breakdowns(text: str, parts: list[int | None]) -> None:
    assert [about.part_of for about in money(text)] == parts


@pytest.mark.parametrize(
    ("sentence", "metric"),
    [
        ("이 주차장의 지난해 이용료 수입은 {4억 원:4}이었다.", "revenue"),
        ("충남의 지난달 의류 수입은 {4억 달러:4:USD}였다.", "imports"),
    ],
)
def test_what_amounts_measure(sentence: str, metric: str) -> None:
    assert money(sentence)[0].metric == metric


def test_the_market_s_forecast_is_no_size_of_a_market() -> None:
    assert money("한빛전자는 영업이익이 시장 전망치인 {300억 원:300}을 넘었다.")[0].metric == "profit"


def test_headlines_round() -> None:
    headline, body = money("지난해 성금은 {105억2천만 원:105.2}으로 집계됐다.", title="충주 성금 {105억:105}")
    assert (headline.metric, headline.status) == (body.metric, body.status) == ("donation", "realized")


@pytest.mark.parametrize(
    ("sentence", "sources"),
    [
        ("국비가 {30억 원:30}, 시비가 {20억 원:20}이다.", ["national", "municipal"]),
        ("수해복구비가 {20억 원:20}이다.", [None]),
        ("공동연구비는 {20억 원:20}이다.", [None]),
        ("도비와 시비가 각각 {30억 원:30}과 {20억 원:20}이다.", ["provincial", "municipal"]),
        ("지방비는 충남도가 {30억 원:30}, 당진시가 {20억 원:20}을 맡는다.", ["provincial", "municipal"]),
        ("민간 자본 {30억 원:30}과 국비 {20억 원:20}을 들인다.", ["private", "national"]),
        ("관광진흥기금 {30억 원:30}을 업체에 빌려준다.", [None]),
        ("시는 재난관리기금에서 {30억 원:30}을 헐었다.", ["fund"]),
        ("시는 재난관리기금을 헐어 도로 복구에 {30억 원:30}을 썼다.", ["fund"]),
        ("국비지원금 {30억 원:30}에 도비부담분 {20억 원:20}을 얹는다.", ["national", "provincial"]),
        ("국민체육진흥기금 {30억 원:30}을 받아 수영장을 짓는다.", ["fund"]),
        ("회사는 폐광기금으로 {30억 원:30}을 냈다.", [None]),
        ("나머지 {30억 원:30}은 모두 시비다.", ["municipal"]),
        ("이 가운데 {30억 원:30}이 국비다.", ["national"]),
        ("시가 마련할 {30억 원:30}의 지방비가 걸림돌이다.", ["local"]),
        ("처음 {30억 원:30}이던 국비가 줄었다.", ["national"]),
        ("건립비 {30억 원:30}을 전액 국비로 충당한다.", ["national"]),
        ("진입로 {30억 원:30}과 상수도 {20억 원:20}은 국비로 놓는다.", ["national", "national"]),
        ("총사업비 {90억 원:90}은 부처가 국비로 {60억 원:60}을 댄다.", [None, "national"]),
        ("국비 설계비 {3억 원:3}과 시비 부담 {2억 원:2}을 더한다.", ["national", "municipal"]),
        ("도비와 시비 {30억 원:30}을 들인다.", ["local"]),
        ("국비와 시비 {30억 원:30}을 들인다.", [None]),
        (
            "사업비는 국비 {30억 원:30}에 충청북도가 {20억 원:20}, 청주시가 {10억 원:10}을 보태 마련한다.",
            ["national", "provincial", "municipal"],
        ),
        (
            "국비 {30억 원:30}에 시비 {20억 원:20}을 얹고 나머지 {10억 원:10}은 참여기업이 부담한다.",
            ["national", "municipal", "private"],
        ),
        ("국비가 {30억 원:30}이고 남은 {20억 원:20}은 공단이 요금으로 갚는다.", ["national", None]),
        ("민간이 낸 {30억 원:30}과 시비 {20억 원:20}을 합친 {50억 원:50}을 쓴다.", ["private", "municipal", None]),
    ],
)
def test_sources(sentence: str, sources: list[str | None]) -> None:
    assert [about.funding_source for about in money(sentence)] == sources


def test_what_a_place_gets_from_the_state_is_the_states_money() -> None:
    facts = money(
        "나주시는 국회를 통과한 내년 정부예산에서 국비 {800억 원:800}을 확보했다.\n올해 {700억 원:700}보다 {100억 원:100} 많다.\n"
        "사업별로는 ▲하천 정비 {30억 원:30} ▲도로 {20억 원:20}이다.\n시는 본예산에 도서관 건립비 {9억 원:9}을 따로 세웠다.",
        title="나주시 국비 {800억:800} 확보",
    )
    assert [about.funding_source for about in facts] == [*["national"] * 6, None]
