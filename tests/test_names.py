"""People with their offices, bodies and places, read from sentences as Korean papers write them."""

import csv
import time

import pytest
from article_frames import frames_of, names, surfaces

from flows.extracting.gazetteer import ORGANIZATIONS, REGIONS
from flows.extracting.same_names import Naming, fullest_bodies, fullest_places
from flows.extracting.words import is_name, judge
from flows.relating.names import extract_names
from flows.settings import REFERENCE


def test_a_company_is_one_with_and_without_its_legal_form() -> None:
    got = names("오다솔 ㈜누리정공 대표가 왔다. 오다솔 누리정공 대표는 웃었다.")
    assert {(o.person, o.title, o.organization) for o in got.offices} == {("오다솔", "대표", "㈜누리정공")}
    assert {n.key for n in got.namings if n.kind == "organization"} == {"㈜누리정공"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("서산시는 한국가온연구원과 손잡았다.", ["서산시", "한국가온연구원"]),
        ("한국수출입은행 조선연구소는 내다봤다.", ["한국수출입은행 조선연구소"]),
        ("충남 산업전환 지원센터가 돕는다.", ["충남 산업전환 지원센터"]),
        ("한국가온시험원(KGT)은 KGT의 일이다.", ["한국가온시험원", "KGT", "KGT"]),
        ("누리온, 다움랩, 가온텍과 업무협약을 맺었다.", ["누리온", "다움랩", "가온텍"]),
        ("삼성전자, 다움랩, LG화학이 참여한다.", ["삼성전자", "다움랩", "LG화학"]),
        ("누리온과 같은 중견기업이 있다.", ["누리온"]),
        ("(주)다움랩이 입주한다.", ["다움랩"]),
        ("남도바다연구소가 조사했다.", ["남도바다연구소"]),
        ("오창의 의료기기 회사 다움트론이 짓는다. 현지 유통사 나래그린에 판다.", ["다움트론", "나래그린"]),
        ("백신을 만드는 가람애니팜은 컸고 배터리를 만드는 중견기업은 줄었다.", ["가람애니팜"]),
        ("다온도주민회와 서산시 노사민정협의회가 왔다.", ["다온도주민회", "서산시 노사민정협의회"]),
        ("한국가온시험원 강릉분원이 문을 연다.", ["한국가온시험원 강릉분원"]),
        ("서산시와 태안군, 충남도와 머리를 맞댔다.", ["서산시", "태안군", "충남도"]),
        ("제주관광대가 조사했다.", ["제주관광대"]),
        ("소재연구소와 친환경소재연구소가 늘었다.", []),
        ("영남지방노동청은 밝혔다.", ["영남지방노동청"]),
        ("한국바다자원원에는 기록이 있다.", ["한국바다자원원"]),
        ("한국영화산업이 컸다.", []),
        ("다움에너텍 등 중견기업 7개사가 투자한다.", ["다움에너텍"]),
        ("SK E&S와 누리온㈜이 만났다.", ["SK E&S", "누리온㈜"]),
        ("도쿄 충남도민회가 왔다.", ["도쿄 충남도민회"]),
        ("한국수산회가 왔다.", ["한국수산회"]),
        ("일본 자회사 FC재팬에도 출자한다.", ["FC재팬"]),
        ("연세대 국제캠퍼스와 손잡았다.", ["연세대 국제캠퍼스"]),
        ("공작기계 부품 회사 다움정이 커졌다. 다움정은 서산에 있다.", ["다움정", "다움정"]),
        ("1억 유로(한화 약 1천억 원)를 들인다.", []),
        ("서산시가 1천807억원으로 가장 컸고 태안군 588억원 순이다.", []),
        ("경기도 전체 체납액이다.", []),
        ("서산시가 588억원을 낸다.", ["서산시"]),
        ("서산시가 왔다. 오다솔 서산시 기후과 주무관은 말했다.", ["서산시", "서산시"]),
        ("중국 상무부가 관세를 매기고 일본 경제산업성은 따졌다.", ["중국 상무부", "일본 경제산업성"]),
        ("경남정보대와 국립누리대가 붙었다. 새 시대를 연다.", ["경남정보대", "국립누리대"]),
        ("서산태안환경운동연합은 반발했다.", ["서산태안환경운동연합"]),
        ("정밀화학과 데이터센터, 이동통신이 늘었다.", []),
        ("산업부는 산업부 장관을 보냈다.", ["산업부", "산업부"]),
        ("덩치를 키운 것은 SK하이닉스다. 터미널 운영사 등 35개사가 왔다.", ["SK하이닉스"]),
        ("한국농어촌공사 옥천지사가 맡았다.", ["한국농어촌공사 옥천지사"]),
        ("누리모터스(대구)와 대구의 다온모터스(경기)가 모였다.", ["누리모터스", "다온모터스"]),
        ("누리의료원(심장병), 소상공인시장진흥공단(소진공)이 왔다.", ["누리의료원", "소상공인시장진흥공단", "소진공"]),
        ("환경부 주관 물산업 지원단이 왔다. 누리과학대학교 반도체 특성화대학이 컸다.", ["환경부", "누리과학대학교"]),
        ("서산도시공사 회의실에서 서산시를 만났다.", ["서산도시공사", "서산시"]),
        ("구축을 주도하고, 서산시와 태안군은 돕는다.", ["서산시", "태안군"]),
        ("서울 세종대로 누리회관에서 만났다.", []),
        ("서산과학기술혁신원과 서산과기원은 하나다.", ["서산과학기술혁신원", "서산과기원"]),
        ("전북대는 반도체특성화대학에 뽑혀 참여할 대학을 찾는다.", ["전북대"]),
    ],
)
def test_bodies(text: str, expected: list[str]) -> None:
    assert surfaces(text, "organization") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("충남 서산시에서 열렸다.", ["충남", "서산시"]),
        ("충남 서산시는 밝혔다.", ["충남"]),
        ("보은군 회인면 달내리에 짓는다.", ["보은군", "회인면 달내리"]),
        ("광주 동구에서 열렸다.", ["광주 동구"]),
        ("미국과 독일에서 팔렸다.", ["미국", "독일"]),
        ("경기 침체로 선박 인도가 늦었다.", []),
        ("경기 수원시에 짓는다.", ["경기", "수원시"]),
        ("군산 누리국제호텔에서 만났다.", ["군산", "누리국제호텔"]),
        ("전남 여수시 여수 다온아레나 3층에서 열린 행사", ["전남", "여수시", "여수 다온아레나"]),
        ("가람 국가산업단지에 짓는다.", ["가람 국가산업단지"]),
        ("최근 산업단지에 짓는다.", []),
        ("우수 산업단지에 들렀다.", []),
        ("다온면 행정복지센터에서 만났다.", ["다온면 행정복지센터"]),
        ("누리관 교직원 식당에서 만났다.", ["누리관 교직원 식당"]),
        ("가온그랜드볼룸에서 만났다.", ["가온그랜드볼룸"]),
        ("여러 언론사에서 행사를 개최했다.", []),
        ("다방면에서 돕는다.", []),
        ("데이터센터 구축사업을 한다.", []),
        ("누리만 생태공원에서 열렸다.", ["누리만 생태공원"]),
        ("목포 신항 배후의 터에 짓는다.", ["목포 신항"]),
        ("서산 크루즈 터미널의 대합실이 넓어졌다.", ["서산 크루즈 터미널"]),
        ("시청 앞 광장에 장터를 연다.", ["시청 앞 광장"]),
        ("도청 기자실에서 말했다.", ["도청 기자실"]),
        ("도청에서 기자회견을 열어 말했다.", ["도청"]),
        ("전통시장에서 마을회관까지 걸었다.", []),
        ("탕정산단 35만㎡ 터에 짓는다.", ["탕정산단"]),
        ("친환경 산업단지에 짓는다.", []),
        ("나성동 먹자골목에서는 불이 꺼졌다.", ["나성동"]),
        ("연구동에서 일한다. 만족도에서 앞선다.", []),
        ("임자도에서 그물을 내렸다.", ["임자도"]),
        ("연서면에 닦는 터다. 불정면에서 왔다.", ["연서면", "불정면"]),
        ("대화면에서 새국면으로 넘어간다.", []),
        ("의림동의 한 식당에서 먹었다.", ["의림동"]),
        ("구미시 산동읍 누리하이테크밸리에서 열렸다.", ["구미시", "산동읍", "누리하이테크밸리"]),
        ("부산 강서구의 한 업체다.", ["부산 강서구"]),
        ("경기 이천의 창고에서 강원 고성으로 옮겼다.", ["경기", "이천", "강원", "고성"]),
        ("강릉과 고성에 비가 왔다.", ["강릉", "고성"]),
        ("내년 예산과 음성에 손댄다.", []),
        ("㈜누리(대표 오다솔)이 칠곡 왜관 일반산업단지에 짓는다.", ["칠곡 왜관 일반산업단지"]),
        ("경남도 예산 13억여 원이 깎였다. 충남도 예산 편성이 끝났다.", []),
        ("충남 예산에서 열렸다.", ["충남", "예산"]),
        ("서산시는 10일 대회의실에서 보고회를 열었다.", ["대회의실"]),
        ("인천항이 붐볐다.", ["인천항"]),
        ("나주 혁신도시에 있다. 혁신도시에 산다.", ["나주 혁신도시"]),
        ("대덕연구개발특구에 짓는다.", ["대덕연구개발특구"]),
        ("도동항에 닿았다. 배의 재취항에 나섰다.", ["도동항"]),
        ("호주 캔버라에 갔다.", ["호주", "캔버라"]),
        ("인천 송도 누리타워에서 만났다.", ["인천", "송도 누리타워"]),
        ("16일 전북 완주군 봉동읍 테크노밸리 제2산단에서 열렸다.", ["전북", "완주군", "봉동읍", "테크노밸리 제2산단"]),
        ("화순 하늘문화스포츠센터 2층 적벽실에서 열렸다.", ["화순", "하늘문화스포츠센터"]),
        ("강원대학교 60주년기념관에서 총회를 열었다.", ["강원대학교 60주년기념관"]),
        ("천안아산역 일대에 짓는다.", ["천안아산역"]),
        ("장승포동의 한 식당 주인이 왔다.", ["장승포동"]),
        ("서산시는 전문지식 함양과 교류를 돕는다.", []),
        ("학교는 애국심 함양과 체력 함양에 힘쓴다.", []),
        ("새 공공청사가 주민과 함께한다.", []),
        ("업무능력 강화를 돕고 새 코드 부여 등을 했다. 인천 강화에 갔다.", ["인천", "강화"]),
        ("누리농업 육성지구로 지정됐다.", []),
        ("한가람 서산시 민생경제본부장이 광양 율촌 제1산단에 갔다.", ["광양", "율촌 제1산단"]),
        ("서산도시공사 회의실에서 만났다.", ["서산도시공사 회의실"]),
        ("누리온은 나주 혁신산업단지에 짓는다.", ["나주 혁신산업단지"]),
        ("누리온은 제천 제4산업단지 6만㎡에 짓는다.", ["제천 제4산업단지"]),
        ("창원 스마트산단 선도 프로젝트가 떴다.", ["창원"]),
        ("19일 충북도청 여는마당에서 누리온과 협약을 맺었다.", ["충북도청 여는마당"]),
        ("서산시는 15일 내포신도시 도청 중회의실에서 만났다.", ["내포신도시", "도청 중회의실"]),
        ("서산에서 서울 청량리역까지 달린다.", ["서산", "서울", "청량리역"]),
        ("강릉아트센터에서 열린다.", ["강릉아트센터"]),
        ("기장군의 스마트양식 기업 다움핀이 컸다.", ["기장군"]),
        ("11일 가온훈련소 접견실에서 회의를 열었다.", ["가온훈련소 접견실"]),
        ("경북 울릉군 다온항 앞바다를 메운다.", ["경북", "울릉군", "다온항"]),
        ("강원 양양의 가온항 공동판매장이 컸다. 기업은 세 번째 재취항 배후를 맡았다.", ["강원", "양양", "가온항"]),
        ("다온동 공판장을 옮기고 가온동 61만㎡를 닦아 나래동에 들어설 집을 짓는다.", ["다온동", "가온동", "나래동"]),
        ("다온면 간척지에 짓고 다온천 제방을 쌓는다. 추천 제방은 없다.", ["다온면", "다온천"]),
        ("그는 다온금속 본사에서 협약을 맺고 청주 오창공장에 돈을 쓴다.", ["다온금속 본사", "청주", "오창공장"]),
        ("지방하천 제방을 쌓고 구미 임대공장에 돈을 쓴다.", ["구미"]),
        ("주가는 코스닥시장에서 올랐고 신규공장에 돈을 쓴다.", []),
        ("제3회 조합장선거에서 연 당선인은 지역공항 특화산단을 말했다.", []),
        ("11일 대학 본관 9층 대회의실에서 회의를 열었다.", ["본관 9층 대회의실"]),
    ],
)
def test_places(text: str, expected: list[str]) -> None:
    assert surfaces(text, "place") == expected


def test_one_region_however_it_is_written() -> None:
    keys = {
        n.key
        for n in names("울산은 크다. 울산지역 수출. 울산광역시에서 만났다. 울산에서 열렸다.").namings
        if n.kind == "place"
    }
    assert keys == {"r31"}
    assert {n.key for n in names("대구 북구에 짓는다. 북구에서 열렸다.").namings if n.kind == "place"} == {"r27230"}


def test_a_company_stands_under_its_fullest_name() -> None:
    text = "다움랩코리아가 왔다. 다움랩코리아뉴머티리얼즈㈜는 서산에 짓는다."
    assert {n.key for n in names(text).namings if n.kind == "organization"} == {"다움랩코리아뉴머티리얼즈㈜"}


def test_a_body_stands_under_the_name_that_ends_in_its_own() -> None:
    found = names("대구경북경제자유구역청과 하늘대학교가 나섰다. 경제자유구역청은 땅을, 하늘대는 사람을 댄다.")
    assert {n.key for n in found.namings if n.kind == "organization"} == {"대구경북경제자유구역청", "하늘대학교"}


def test_a_page_of_names_alone_is_joined_at_once() -> None:
    found = [Naming(None, n, n + 1, "place", f"가람{n}국제도시") for n in range(20_000)]
    started = time.perf_counter()
    assert fullest_places(found) == found and fullest_bodies(found) == found
    assert time.perf_counter() - started < 10  # a second; minutes where each is held against each


def test_a_place_stands_under_its_fullest_name() -> None:
    text = "송도국제도시에 짓는다. 송도에는 공장이 많다. 청주 오창·옥산읍에서 왔다. 오창읍에서 산다."
    keys = [n.key for n in names(text).namings if n.kind == "place" and n.key[0] != "r"]
    assert keys == ["송도국제도시", "송도국제도시", "오창·옥산읍", "오창·옥산읍"]


def test_words() -> None:
    assert judge("강원도는").gov and judge("강원도는").particle == "는"
    assert judge("경북도의회가").org
    assert judge("시장").office == "시장" and judge("전통시장").office == ""
    assert is_name("황보가람") and not is_name("이사회") and not is_name("울산시")


def test_reference_tables_and_code_agree() -> None:
    with (REFERENCE / "regions.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    assert [(r["region_code"], r["name"], r["aliases"]) for r in rows] == [
        (r.code, r.name, "|".join(r.aliases)) for r in REGIONS
    ]
    codes = {r["region_code"] for r in rows}
    assert len(codes) == len(rows) == 280
    assert sum(r["level"] == "province" for r in rows) == 17
    assert all(r["parent_code"] in codes for r in rows if r["level"] != "province")
    with (REFERENCE / "organizations.csv").open(encoding="utf-8") as file:
        assert [(r["name"], r["kind"], r["aliases"]) for r in csv.DictReader(file)] == [
            (n, k, "|".join(a)) for n, k, a in ORGANIZATIONS
        ]
    spoken = [word for name, _, aliases in ORGANIZATIONS for word in (name, *aliases)]
    assert len(spoken) == len(set(spoken))


@pytest.mark.parametrize(
    ("code", "name", "parent"),
    [("51", "강원특별자치도", ""), ("52", "전북특별자치도", ""), ("27720", "군위군", "27"), ("28177", "미추홀구", "28"), ("41670", "여주시", "41"), ("47111", "포항시 남구", "47110")],
)  # fmt: skip
def test_regions_are_of_today(code: str, name: str, parent: str) -> None:
    with (REFERENCE / "regions.csv").open(encoding="utf-8") as file:
        row = next(r for r in csv.DictReader(file) if r["region_code"] == code)
    assert (row["name"], row["parent_code"]) == (name, parent)


def test_tables_are_valid_and_point_at_their_characters() -> None:
    tables = frames_of(
        "가나시, 협약\n입력 2024-03-05 09:30\n[서산=다라일보] 홍길동 기자 = 서산시는 5일 시청에서 누리온, 다움랩, 가온텍과 업무협약을 맺었다. 한가람 서산시장은 “돕겠다”고 말했다.\n"
    )
    found = extract_names(tables)
    from schemas.base import table_name
    from schemas.events import Agreement, AgreementItem, Event
    from schemas.names import Mention, Organization, Person, Quote, Role

    for model in (Mention, Role, Quote, Person, Organization, Event, Agreement, AgreementItem):
        model.validate(found[table_name(model)])
    text = tables["core.dim_document"]["text"][0]
    for table in ("fact_mention", "fact_role", "fact_quote", "fact_event", "fact_agreement"):
        frame = found[f"core.{table}"]
        assert len(frame)
        assert [text[a:b] for a, b in frame.select("char_start", "char_end").iter_rows()] == frame["surface"].to_list()
    ids = set(found["core.dim_person"]["person_id"])
    assert set(found["core.fact_role"]["person_id"]) == set(found["core.fact_quote"]["person_id"]) == ids


def test_the_same_body_has_one_key_in_every_article() -> None:
    first = extract_names(frames_of("산업통상자원부는 밝혔다.\n"))["core.dim_organization"]
    second = extract_names(frames_of("오늘 산업부가 밝혔다.\n"))["core.dim_organization"]
    assert first.rows() == second.rows() == [(first["organization_id"][0], "산업통상자원부")]


def test_a_name_that_only_the_furniture_of_the_site_bears_is_none() -> None:
    page = "홈 | 포항 | 경제\n가온시, 수소 버스 차고지 짓는다\n입력 2024-03-05 09:30\n[포항=다라일보] 홍길동 기자 = 12일 문을 열었다.\n저작권자 ⓒ 다라일보 무단 전재 및 재배포 금지\n"
    tables = frames_of(page)
    furniture = tables["core.segment"].filter(kind="boilerplate").select("char_start", "char_end").rows()
    assert furniture
    mentions = extract_names(tables)["core.fact_mention"]
    for start in mentions.filter(mentions["sentence_index"].is_null())["char_start"]:
        assert not any(a <= start < b for a, b in furniture)


def test_two_readings_that_begin_at_one_place_are_one_row() -> None:
    from flows.relating.names import _frame
    from schemas import Mention

    rows = [("d:n0-organization", "d", 0, 0, end, "가" * end, "organization", "o:1") for end in (5, 3)]
    assert _frame(Mention, rows)["char_end"].to_list() == [5]
