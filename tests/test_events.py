"""Events and agreements: what took place, on which day, who signed, and the clauses."""

from datetime import date

import polars as pl
import pytest
from article_frames import frames_of

from flows.relating.names import extract_names

HEAD = "서산시 소식\n입력 2024-06-12 10:20\n[서산=다라일보] 홍길동 기자 = "


@pytest.fixture
def read():
    def found(body: str, table: str, *columns: str) -> list[tuple]:
        return extract_names(frames_of(HEAD + body + "\n"))[f"core.{table}"].select(columns).rows()

    return found


@pytest.mark.parametrize(
    ("body", "kind", "day"),
    [
        ("서산시는 11일 시청에서 누리 선포식을 열었다.", "ceremony", date(2024, 6, 11)),
        ("11일 시청에서 열린 ‘누리 선포식’에서 참석자들이 웃고 있다.", "ceremony", date(2024, 6, 11)),
        ("서산시는 지난 10일 포럼을 개최했다.", "meeting", date(2024, 6, 10)),
        ("서산시의회는 10일 제2차 정례회를 열어 조례안을 의결했다.", "meeting", date(2024, 6, 10)),
        ("센터는 지난 3월 4일 문을 열었다.", "opening", date(2024, 3, 4)),
        ("누리온은 지난해 5월 공장을 착공했다.", "groundbreaking", date(2023, 5, 1)),
        ("서산시는 11일 누리온과 업무협약을 맺었다.", "agreement", date(2024, 6, 11)),
        ("누리 추진단이 11일 출범했다.", "launch", date(2024, 6, 11)),
        ("시는 지난 3월 11일 상인 40여 명과 간담회를 하고 건의를 들었다.", "meeting", date(2024, 3, 11)),
        ("2023년 3월 15일 후보지로 뽑힌 뒤 조사를 거쳤다.", "selection", date(2023, 3, 15)),
        ("서산시의회는 지난 10일 제336회 임시회에서 이를 지적했다.", "meeting", date(2024, 6, 10)),
        ("서산시는 지난 3월 5일 '누리 추진단'을 출범시키고 준비했다.", "launch", date(2024, 3, 5)),
        ("서산시는 지난해 환경부 공모에 선정됐다.", "selection", date(2023, 1, 1)),
        ("누리온은 지난 4월 12일 서산에 연구소를 열었다.", "opening", date(2024, 4, 12)),
        ("서산시는 지난 5월 으뜸 도시에 선정됐다.", "selection", date(2024, 5, 1)),
        ("누리온은 11일 협약서에 서명했다.", "agreement", date(2024, 6, 11)),
        ("갯벌축제가 지난 7일 개막했다.", "other", date(2024, 6, 7)),
        ("예산협의위원회를 11일 열었다.", "meeting", date(2024, 6, 11)),
        ("협회가 지난 10일 시청에서 연 물류 간담회에는 63명이 몰렸다.", "meeting", date(2024, 6, 10)),
        ("11일 서산에서 열린 '누리 토론회'에서는 해법이 오갔다.", "meeting", date(2024, 6, 11)),
        ("복구비는 10일 재난대책본부 회의에서 확정됐다.", "meeting", date(2024, 6, 10)),
        ("서산시는 11일 '누리 실증센터 개소식'을 열었다.", "opening", date(2024, 6, 11)),
        ("11일 열린 누리센터 준공식에서 참석자들이 웃고 있다.", "opening", date(2024, 6, 11)),
        ("충남도는 10일 미국 뉴욕에서 '누리 투자신고식'을 열었다.", "ceremony", date(2024, 6, 10)),
        ("지난 3월 27일 환경부 공모에 뽑힌 사업이다.", "selection", date(2024, 3, 27)),
        ("환경부는 4일 '누리대학 지원사업'에 새로 들어올 대학을 선정해 발표했다.", "selection", date(2024, 6, 4)),
        ("서산시는 환경부 공모에 선정됐다고 11일 밝혔다.", "selection", None),
        (
            "누리도서관 개관식이 지난 10일 오후 3시 한가람 시장과 주민이 모인 가운데 열렸다.",
            "opening",
            date(2024, 6, 10),
        ),
        ("누리대학 수료식이 11일 서산시 읍내동 누리홀에서 성황리에 개최됐다.", "ceremony", date(2024, 6, 11)),
        ("서산시는 11일 누리센터 개청식을 개최하였다.", "opening", date(2024, 6, 11)),
        ("서산시는 지난 10일 새 다리 현장에서 상량식 및 안전점검을 진행했다.", "ceremony", date(2024, 6, 10)),
        ("서산시는 11일 안전 기원제를 개최하고 공사를 시작했다.", "ceremony", date(2024, 6, 11)),
        ("지난 1일부터 9일까지 열린 ‘갯벌축제’가 끝났다.", "other", date(2024, 6, 1)),
        ("9일 서산에서 진행된 폐막식에서 시민들이 웃고 있다.", "ceremony", date(2024, 6, 9)),
        ("서산시는 11일 체육관에서 화재를 가정한 인명구조 훈련을 실시했다.", "other", date(2024, 6, 11)),
        ("서산시는 11일 ‘누리 상담회(Nuri Plus Day 2024)’를 열었다.", "meeting", date(2024, 6, 11)),
        ("서산시는 6월 11일 소회의실에서 “2024년 상반기 추진상황 보고회”를 개최했다.", "meeting", date(2024, 6, 11)),
        ("두 기관은 지난 10일 자매결연을 맺었다.", "agreement", date(2024, 6, 10)),
        ("지난 10일 누리병원에서 열린 협약식에는 두 기관 관계자가 나왔다.", "agreement", date(2024, 6, 10)),
        ("서산시는 11일 누리온과 업무협약을 체결, 길을 열었다.", "agreement", date(2024, 6, 11)),
        ("서산시는 11일 누리온과 함께 길을 넓히는 업무협약을 했다.", "agreement", date(2024, 6, 11)),
        ("서산시는 '누리 주간' 행사를 지난 3일부터 7일까지 개최했다.", "other", date(2024, 6, 3)),
        ("누리단지가 기공식을 하고 첫발을 디뎠다.", "groundbreaking", None),
        ("서산시는 11일 지난 2016년 자매결연을 맺은 주민들을 불렀다.", "agreement", date(2016, 1, 1)),
        ("누리법은 지난 3월 시행된 법에 따라 서산이 시범 도시로 지정됐다.", "selection", None),
        ("서산은 환경부가 모집한 2023년 누리 사업에 선정됐다.", "selection", None),
        ("한가람 서산시장은 11일 기자회견을 열어 “계획을 다 이뤘다”고 말했다.", "announcement", date(2024, 6, 11)),
        ("누리온은 한빛과 계약했다고 11일 공시했다.", "announcement", date(2024, 6, 11)),
        ("서산시는 2024년 새해를 맞아 시무식을 열었다.", "ceremony", None),
    ],
)
def test_sort_and_day(read, body: str, kind: str, day: date | None) -> None:
    assert read(body, "fact_event", "event_type", "date_from") == [(kind, day)]


@pytest.mark.parametrize(
    ("body", "name"),
    [
        ("서산시는 11일 '누리 구축사업' 공모에 최종 선정됐다.", "누리 구축사업 공모에 최종 선정"),
        ("서산시는 11일 ‘누리센터’ 개소식을 열었다.", "누리센터 개소식"),
        ("서산시는 11일 '누리 토론회'를 열었다.", "누리 토론회"),
        ("누리 물류센터가 11일 서산에서 준공식을 열었다.", "누리 물류센터 준공식"),
        ("지난해 5월 개관한 서산 누리도서관은 붐볐다.", "서산 누리도서관 개관"),
        ("서산시는 11일 상인들을 불러 물류 간담회를 열었다.", "물류 간담회"),
        ("서산시는 11일 오다솔 부시장 주재로 물류위원회를 열었다.", "물류위원회"),
        ("서산시는 11일 '누리 사업'을 설명했고, 물류 추진단을 출범시켰다.", "물류 추진단 출범"),
        ("서산시는 11일 환경부 공모에 뽑혔다.", "환경부 공모에 선정"),
        ("누리협회는 11일 회장 이·취임식을 가졌다.", "이·취임식"),
        ("서산시는 11일 화재를 가정한 인명구조 훈련을 실시했다.", "인명구조 훈련"),
        ("서산시는 11일 조촐한 개청식을 열었다.", "개청식"),
        ("서산시는 11일 가람지구 주차장․광장 조성 설명회를 열었다.", "가람지구 주차장․광장 조성 설명회"),
        ("누리추진위원회가 11일 첫 회의를 열고 안건을 다뤘다.", "첫 회의"),
        ("새빛중'고등학교는 11일 강당인 '누리관' 개관식을 가졌다.", "누리관 개관식"),
    ],
)
def test_name(read, body: str, name: str) -> None:
    assert read(body, "fact_event", "name") == [(name,)]


@pytest.mark.parametrize(
    "body",
    [
        "서산시는 오는 27일 설명회를 연다.",
        "서산시는 20일 업무협약을 맺을 예정이다.",
        "누리온은 내년 착공 예정이다.",
        "센터는 2027년 3월 준공할 계획이다.",
        "한가람 시장은 “11일 포럼을 열었다”고 말했다.",
        "누리온은 연내 첫 삽을 뜨고 2026년 시운전에 들어간다.",
        "서산시는 11일 새 방식을 진행했다.",
        "서산시는 11일 비공식 방문을 진행했다.",
        "기념식은 11일 비로 취소됐고 장터만 열렸다.",
        "한가람 시장은 11일 말문을 열었다.",
        "11일 행사는 경과보고, 축사, 시삽식 순으로 진행됐다.",
        "7일 서산시에 따르면 지난해 8월부터 완공된 건물은 두 층이다.",
        "서산시의회는 산업위원회가 지난 1일 원 구성을 마무리했다.",
        "누리센터가 개소식을 갖고 운영에 들어간다.",
        "최근 준공된 누리센터를 지난 6일 찾았다.",
        "누리 제도로 지난 6년간 전국에 42곳의 특구가 지정됐다.",
        "6월 현재 서산시가 응모한 15개 공모사업에 선정되었으며 둘은 결과를 기다린다.",
    ],
)
def test_what_lies_ahead_or_is_only_said_is_no_event(read, body: str) -> None:
    assert read(body, "fact_event", "event_type") == []


def test_a_name_that_ends_like_a_ceremony_is_none(read) -> None:
    body = "11일 시청에서 열린 투자협약식에는 한가람 시장을 비롯해 윤봄식 누리테크 대표가 나왔다."
    assert ("윤봄식",) not in read(body, "fact_event", "name")


def test_what_happens_at_the_same_place_has_its_day(read) -> None:
    body = "서산시는 11일 누리홀에서 '누리 투자신고식'을 열었다. 같은 자리에서 충남도와 누리온은 양해각서를 교환했다."
    assert read(body, "fact_event", "event_type", "date_from") == [
        ("ceremony", date(2024, 6, 11)),
        ("agreement", date(2024, 6, 11)),
    ]


def test_everything_about_an_event(read) -> None:
    body = (
        "서산시는 11일 누리국제호텔에서 200여 명이 참석한 가운데 ‘누리 선포식’을 열었다. 이날 누리 추진단도 출범했다."
    )
    assert read(body, "fact_event", "event_type", "name", "place", "organizer", "attendance", "date_from") == [
        ("ceremony", "누리 선포식", "누리국제호텔", "서산시", 200, date(2024, 6, 11)),
        ("launch", "누리 추진단 출범", "누리국제호텔", None, None, date(2024, 6, 11)),
    ]


@pytest.mark.parametrize(
    ("body", "column", "value"),
    [
        ("서산시는 11일 주민 50여 명과 학생 200여 명이 참석한 가운데 준공식을 열었다.", "attendance", 250),
        ("서산시는 11일 주민 9999999999명이 참석한 가운데 준공식을 열었다.", "attendance", None),
        ("서산시는 11일 주민 50명이 신청하고 30명이 참석한 가운데 준공식을 열었다.", "attendance", 30),
        (f"서산시는 11일 주민 {'9' * 1500}명이 참석한 가운데 준공식을 열었다.", "attendance", None),
        ("한국가온연구원(원장 한가람)은 11일 포럼을 열었다.", "organizer", "한국가온연구원"),
        (
            "11일 누리홀에서 상담회가 열렸다. 한국가온연구원과 누리대학교가 공동 주최한 이 행사는 처음이다.",
            "organizer",
            "한국가온연구원",
        ),
        ("서산시는 11일 모자누리센터 3층 회의실에서 포럼을 열었다.", "place", "모자누리센터"),
        ("서산시는 11일 누리산업단지 관리사무소에서 포럼을 열었다.", "place", "누리산업단지 관리사무소"),
        ("서산시는 11일 공과대학 대강의실에서 포럼을 열었다.", "place", "공과대학 대강의실"),
        ("서산시는 11일 한국가온연구소에서 포럼을 열었다.", "place", "한국가온연구소"),
        ("지난 1일부터 9일까지 열린 ‘갯벌축제’가 끝났다.", "date_to", date(2024, 6, 9)),
    ],
)
def test_one_thing_about_an_event(read, body: str, column: str, value: object) -> None:
    assert read(body, "fact_event", column) == [(value,)]


def test_this_day_is_that_of_the_event_and_not_of_a_figure(read) -> None:
    body = "서산시는 11일 ‘누리 회의’를 열었다. 한가람 시장은 “5월 23일까지 수출이 줄었다”고 말했다. 이날 회의에서 대책이 나왔다."
    assert read(body, "fact_event", "date_from") == [(date(2024, 6, 11),)]


def test_where_an_agreement_was_signed_is_no_party(read) -> None:
    body = "서산시는 11일 한국가온연구소에서 누리대학교와 업무협약을 맺었다."
    assert read(body, "fact_agreement", "named_parties") == [("서산시|누리대학교",)]


@pytest.mark.parametrize(
    ("body", "parties"),
    [
        ("다온대병원(병원장 한가람)이 11일 가온훈련소(소장 오다솔)와 업무협약을 맺었다.", 2),
        ("서산시는 11일 누리온 외 2개 업체와 투자협약을 맺었다.", 4),
        ("서산시는 11일 누리대학교와 인재 육성과 취업을 위한 업무협약을 체결했다.", 2),
        ("서산시와 충남도, 누리온㈜은 11일 업무협약을 맺었다.", 3),
        ("서산시는 11일 누리온, 다움랩, 가온텍과 업무협약을 체결했다.", 4),
        ("서산시와 충남도는 11일 세 기업과 투자협약을 맺었다.", 5),
        ("서산시는 11일 한동대 등 6개 기관과 업무협약을 체결했다.", 7),
        ("총 30개 기관·기업 간 업무 협약이 11일 체결됐다.", 30),
        ("서산시는 11일 업무협약을 맺었다.", None),
        ("11일 서산시, 충남도, 누리온 등 9개 기관은 '누리 업무협약'에 서명했다.", 9),
        ("서산시는 11일 누리온, 다움대 국제캠퍼스와 업무협약을 맺었다.", 3),
        ("서산시는 11일 누리온(대표 한가람), 다움랩(DL)과 업무협약을 맺었다.", 3),
        ("충남도와 15개 시·군은 11일 업무협약을 맺었다.", 16),
        ("충남도는 11일 서산시, 당진시 등 4개 시·군과 업무협약을 맺었다.", 5),
        ("서산시, 태안군, 다움랩 등이 11일 업무협약을 맺었다.", None),
        ("양측은 11일 업무협약을 맺었다.", 2),
        ("서산시 등 8205696254개 기관은 11일 업무협약을 맺었다.", None),
        ("서산시 등 0개 기관은 11일 업무협약을 맺었다.", None),
        ("서산시는 11일 충남도, 태안군, 그리고 누리온을 비롯한 기업 7곳과 업무협약을 맺었다.", 10),
        ("11일 같은 자리에서 서산시와 충남도, 누리온은 투자양해각서(MOU)를 교환했다.", 3),
        ("서산시는 11일 누리온 등과 업무협약을 맺었다. 모두 11개 기관이 서명한 협약은 3년 간다.", 11),
    ],
)
def test_parties(read, body: str, parties: int | None) -> None:
    assert read(body, "fact_agreement", "parties", "signed_on") == [(parties, date(2024, 6, 11))]


@pytest.mark.parametrize(
    ("clauses", "expected"),
    [
        ("협약에는 ▲길 넓히기 ▲다리 놓기 ▲나무 심기 등이 담겼다.", ["길 넓히기", "다리 놓기", "나무 심기"]),
        ("각서에는 ▲길 넓히기 ▲다리 놓기가 담겼다.", ["길 넓히기", "다리 놓기"]),
        ("\n○ 협약 기관은 ▲길 넓히기 ▲다리 놓기에 힘쓴다.", ["길 넓히기", "다리 놓기에 힘쓴다"]),
        ("▷길 넓히기 ▷다리 놓기 등에 힘을 합친다.", ["길 넓히기", "다리 놓기"]),
        ("내용은 △길 넓히기 △다리 놓기다.", ["길 넓히기", "다리 놓기다"]),
        ("협약서에는 ①길 넓히기 ②다리 놓기 등의 내용이 담겼다.", ["길 넓히기", "다리 놓기"]),
        ("협약 내용은 다음과 같다.\n▲ 길 넓히기\n▲ 다리 놓기", ["길 넓히기", "다리 놓기"]),
        ("2개 기관은 △길 넓히기 △다리 놓기에 나선다.", ["길 넓히기", "다리 놓기에 나선다"]),
        ("올해 사업은 ▲길 넓히기 ▲다리 놓기다.", []),
        (
            "\n○ 돈은 나중에 낸다.\n○ 땅은 넓다.\n□ 협약 기관은 다음을 한다.\n△ 길 넓히기\n△ 다리 놓기\n□ 끝으로 나무를 심는다.",
            ["길 넓히기", "다리 놓기"],
        ),
    ],
)
def test_clauses(read, clauses: str, expected: list[str]) -> None:
    body = f"서산시는 11일 누리온㈜과 업무협약을 맺었다. {clauses}"
    assert [row[0] for row in read(body, "fact_agreement_item", "surface")] == expected


def test_only_news_of_its_own_is_an_agreement(read) -> None:
    assert read("서산시는 2022년 3월 1일 누리온㈜과 업무협약을 맺었다.", "fact_agreement", "parties") == []
    assert (
        len(read("서산시는 11일 업무협약 3건을 맺었다. 이날 상생협약도 2건 맺었다.", "fact_agreement", "agreement_id"))
        >= 1
    )


def test_keys_are_unique() -> None:
    tables = extract_names(frames_of(HEAD + "서산시는 11일 누리온㈜과 협약을 맺었다. 이날 상생협약도 2건 맺었다.\n"))
    for table, key in (
        ("fact_event", "event_id"),
        ("fact_agreement", "agreement_id"),
        ("fact_mention", "mention_id"),
        ("fact_role", "role_id"),
    ):
        frame: pl.DataFrame = tables[f"core.{table}"]
        assert frame[key].n_unique() == len(frame)
