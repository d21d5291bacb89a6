"""People in their offices, read from sentences as Korean papers write them; most stand in the corpus: tests/corpus/people.txt."""

import pytest
from article_frames import names, surfaces
from corpus_file import Case, cases

from flows.extracting.names import read_names
from flows.extracting.spans import Line


def offices(text: str) -> set[tuple[str, str | None, str | None]]:
    return {(o.person, o.title, o.organization) for o in names(text).offices}


@pytest.mark.parametrize("case", cases("people"), ids=lambda case: f"line {case.line}")
def test_people(case: Case) -> None:
    found = {(o.person, o.title or "-", o.organization or "-") for o in names(case.phrase).offices}
    entries = [] if case.value == "nobody" else case.value.split(";")
    assert found == {tuple(part.strip() for part in entry.split("/")) for entry in entries}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("한가람 서산시장은 말했다.", ("한가람", "시장", "서산시")),
        ("장서우 전북도 일자리경제본부장은 말했다.", ("장서우", "일자리경제본부장", "전북도")),
        ("장서우 누리대 관광축제연구소장은 말했다.", ("장서우", "소장", "누리대 관광축제연구소")),
        (
            "산업통상자원부(장관 장서우, 이하 산업부)가 왔다. 장서우 산업부 장관은 말했다.",
            ("장서우", "장관", "산업통상자원부"),
        ),
        ("복정훈 보령시장, 장서우 방위사업청 국제협력관이 왔다.", ("장서우", "국제협력관", "방위사업청")),
        ("강버들 제주연구원 책임연구원은 말했다.", ("강버들", "책임연구원", "제주연구원")),
        ("누리인베스트먼트의 국서린 부대표는 말했다.", ("국서린", "부대표", "누리인베스트먼트")),
        ("문태길 연향동상점가상인회장은 말했다.", ("문태길", "회장", "연향동상점가상인회")),
        (
            "경지호 연구개발특구진흥재단 이사장, 예하준 대전시 과장이 왔다.",
            ("경지호", "이사장", "연구개발특구진흥재단"),
        ),
        ("계은상 누리연구원 경제산업연구실장은 말했다.", ("계은상", "경제산업연구실장", "누리연구원")),
        ("한가람 충남 서산시장이 왔다.", ("한가람", "시장", "서산시")),
        ("오다솔 충북지사와 만났다.", ("오다솔", "도지사", "충북도")),
        ("오다솔 울주군수, 노은결 목포시의장이 왔다.", ("노은결", "시의장", "목포시")),
        ("민도윤 광주 북구청장은 밝혔다.", ("민도윤", "구청장", "광주 북구")),
        ("이상민 누리조선 거제조선소장이 설명했다.", ("이상민", "소장", "누리조선 거제조선소")),
        ("장서우 강원도 관광정책과장은 말했다.", ("장서우", "관광정책과장", "강원도")),
        ("장서우 한국가온연구원 수소에너지센터장은 말했다.", ("장서우", "수소에너지센터장", "한국가온연구원")),
        ("장서우 산림청장은 말했다.", ("장서우", "청장", "산림청")),
        ("장서우 경남도지사 권한대행은 말했다.", ("장서우", "도지사 권한대행", "경남도")),
        ("부산시 장서우 교통국장은 말했다.", ("장서우", "교통국장", "부산시")),
        ("누리산업지원센터장인 장서우 교수(한동대)는 말했다.", ("장서우", "교수", "한동대")),
        ("누리산업지원센터장인 장서우 교수(한동대)는 말했다.", ("장서우", "센터장", "누리산업지원센터")),
        ("장서우(57) 전 국회의원이 나섰다.", ("장서우", "전 국회의원", None)),
        ("장서우 전 강원대 총장이 나섰다.", ("장서우", "전 총장", "강원대")),
        ("장서우 서산부시장, 노은결 부여부군수가 왔다.", ("노은결", "부군수", "부여군")),
        ("장서우 서산부시장이 왔다.", ("장서우", "부시장", "서산시")),
        ("앨런 스미스 미국 누리온 대표는 말했다.", ("앨런 스미스", "대표", "누리온")),
        (
            "이세라 전북대 총장, 토마스 베커 독일 프라운호퍼연구소 박사 등이 왔다.",
            ("토마스 베커", "박사", "프라운호퍼연구소"),
        ),
        ("경남도의회가 열렸다. 장서우 의원은 말했다.", ("장서우", "의원", "경남도의회")),
        (
            "누리엑스포조직위원회가 나섰다. 장서우 조직위 사무총장은 말했다.",
            ("장서우", "사무총장", "누리엑스포조직위원회"),
        ),
        ("장서우·노은결 의원이 참석했다.", ("장서우", "의원", None)),
        ("장서우 누리에너지 대표이사 부회장이 서명했다.", ("장서우", "대표이사 부회장", "누리에너지")),
        ("장서우 부총리 겸 기획재정부 장관은 말했다.", ("장서우", "장관", "기획재정부")),
        ("앨런 스미스 미국 대통령은 말했다.", ("앨런 스미스", "대통령", "미국")),
        ("김세린 진주시 기후과 주무관은 말했다.", ("김세린", "주무관", "진주시 기후과")),
        ("오다솔 한국수자원공사(K-water) 사장은 말했다.", ("오다솔", "사장", "한국수자원공사")),
        ("오다솔 금융위원장은 말했다.", ("오다솔", "위원장", "금융위원회")),
        ("변해든 대전시 기후과장은 말했다.", ("변해든", "기후과장", "대전시")),
        ("오다솔 통영시의회 예산결산특별위원장은 말했다.", ("오다솔", "예산결산특별위원장", "통영시의회")),
        ("오다솔 시장(오른쪽)과 앤드루 버그 누리바이오 대표가 왔다.", ("앤드루 버그", "대표", "누리바이오")),
        ("류진 한국무역협회 회장은 말했다.", ("류진", "회장", "한국무역협회")),
        ("오다솔(52) 상인회장은 말했다.", ("오다솔", "상인회장", None)),
        ("오다솔 누리온 최고경영자(CEO)는 말했다.", ("오다솔", "최고경영자", "누리온")),
        ("법무법인 다움길의 오다솔 변호사는 말했다.", ("오다솔", "변호사", "법무법인 다움길")),
        ("누리온㈜의 오다솔 대표는 말했다.", ("오다솔", "대표", "누리온㈜")),
        ("봉하늘 누리정밀 재무총괄 부사장은 말했다.", ("봉하늘", "재무총괄 부사장", "누리정밀")),
        ("오다솔 시장, 판웨이 누리화학 부사장이 왔다.", ("판웨이", "부사장", "누리화학")),
        # endings that are the last syllables of names as well
        ("정지은 누리테크 대표는 말했다.", ("정지은", "대표", "누리테크")),
        ("표재인 울진군 미래전략실장은 말했다.", ("표재인", "미래전략실장", "울진군")),
        ("이동한 서산시 국장은 말했다.", ("이동한", "국장", "서산시")),
        ("행사에는 조성한 누리은행 행장이 참석했다.", ("조성한", "행장", "누리은행")),
        ("오다솔 서산시장과 이동한 서산시 국장이 만났다.", ("이동한", "국장", "서산시")),
        ("공장을 방문한 오다솔 서산시 국장은 말했다.", ("오다솔", "국장", "서산시")),
        ("오다솔 포항상의 회장은 말했다.", ("오다솔", "회장", "포항상의")),
        ("오다솔 국과수 원장은 말했다.", ("오다솔", "원장", "국과수")),
        ("다온테크(주) 오다솔 대표가 왔다.", ("오다솔", "대표", "다온테크")),
        ("경남 함안군(군수 오다솔)은 공장을 유치했다.", ("오다솔", "군수", "함안군")),
    ],
)
def test_offices(text: str, expected: tuple[str, str | None, str | None]) -> None:
    assert expected in offices(text)


@pytest.mark.parametrize(
    "text",
    [
        "정부는 시장을 살린다.",
        "논문에 갇힌 기술을 시장에 내놓는다.",
        "조선 기자재 시장이 커졌다.",
        "나산리 주민 대표가 왔다.",
        "한가람 기자는 썼다.",
        "김모 씨는 말했다.",
        "인천은 아시아 시장의 관문이다.",
        "전통시장 상인들이 모였다.",
        "지역 기업 대표가 왔다.",
        "이날 시장은 조용했다.",
        "노동자 대표와 만났다.",
        # verbs and nouns with their endings, no names
        "투자를 유치한 누리테크 대표는 말했다.",
        "공장을 방문한 산업부 장관은 말했다.",
        "취재진에 설명한 경북도 국장은 부인했다.",
        "이번 제안은 누리테크 대표가 했다.",
        "같은 이유로 누리전자 대표가 물러났다.",
        "여기에 대리 이하 직원이 왔다.",
        "변호인 누리테크 대표가 왔다.",
        "인수위 대변인이 말했다.",
        "황보건설 대표가 왔다.",
    ],
)
def test_no_office(text: str) -> None:
    assert offices(text) == set()


def test_one_person_under_the_fullest_office() -> None:
    text = "오다솔 지사가 왔다. 오다솔 경북도지사는 웃었다. 오 지사는 떠났다."
    got = names(text)
    assert {(o.person, o.title, o.organization) for o in got.offices} == {("오다솔", "도지사", "경북도")}
    assert [text[n.start : n.end] for n in got.namings if n.kind == "person"] == ["오다솔", "오다솔", "오 지사"]


def test_a_person_is_named_by_the_surname_and_a_shorter_office() -> None:
    text = "오다솔 서산시의원이 왔다. 오 의원은 웃었다. 남하늘 서산시 부시장이 왔다. 남 시장은 없다."
    assert surfaces(text, "person") == ["오다솔", "오 의원", "남하늘"]


def test_a_longer_word_is_no_person_s_short_office() -> None:
    text = "이다솔 심사위원이 왔다. 이 위원회는 컸고 이 위원은 웃었다."
    assert [text[n.start : n.end + 1] for n in names(text).namings if n.kind == "person"] == ["이다솔 ", "이 위원은"]


def test_a_mayor_without_a_city_speaks_or_is_called_by_the_surname() -> None:
    assert offices("서산시가 나섰다. 오다솔 시장은 “돕겠다”고 했다.") == {("오다솔", "시장", "서산시")}
    assert offices("서산시가 나섰다. 오다솔 시장이 왔다. 오 시장은 웃었다.") == {("오다솔", "시장", "서산시")}
    assert offices("서산시가 나섰다. 차다솔 시장에 왔다. 전기차 시장은 크다.") == set()


def test_author_of_an_opinion_is_in_office_and_a_reporter_is_not() -> None:
    text = "김세린 원주시 기후과 주무관\n도시는 바뀐다."
    lines = [Line(0, "body", text.index("도시"), len(text))]
    office = read_names(text, lines, author="김세린", author_title="주무관").offices[0]
    assert (office.sentence, office.title, office.organization) == (None, "주무관", "원주시 기후과")
    assert read_names(text, lines, author="김세린", author_title="기자").offices == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("경남도의회 기후환경위원회(위원장 한가람)는 열었다.", ("한가람", "위원장", "경남도의회 기후환경위원회")),
        ("한가람 지역균형발전위원장은 말했다.", ("한가람", "위원장", "지역균형발전위원회")),
        ("누리해양대 한가람 교수는 말했다.", ("한가람", "교수", "누리해양대")),
        ("한가람 군수는 웃었다. 울주군은 밝혔다.", ("한가람", "군수", "울주군")),
        ("서산시는 밝혔다. 한가람 시장 권한대행이 왔다.", ("한가람", "시장 권한대행", "서산시")),
        ("한국노총 서산지부가 멈췄다. 한가람 지부장은 말했다.", ("한가람", "지부장", "한국노총 서산지부")),
        (
            "서산상공회의소는 뽑았다. 서산상의 행사였다. 한가람 수석부회장이 왔다.",
            ("한가람", "수석부회장", "서산상공회의소"),
        ),
        ("한국가온대학교(KGU·가온텍)는 열었다. 한가람 가온텍 총장이 왔다.", ("한가람", "총장", "한국가온대학교")),
        ("㈜대성바퀴는 컸다. 이어 대성바퀴 한가람 대표이사가 왔다.", ("한가람", "대표이사", "대성바퀴")),
    ],
)
def test_offices_whose_body_stands_elsewhere(text: str, expected: tuple[str, str | None, str | None]) -> None:
    assert offices(text) == {expected}


def test_a_person_in_offices_that_are_called_alike_has_one_body() -> None:
    assert offices("다움빛(대표 서다온)이 컸다. 서다온 공동대표는 말했다.") == {
        ("서다온", "대표", "다움빛"),
        ("서다온", "공동대표", "다움빛"),
    }
    assert offices("서다온 다움빛 대표이사가 왔다. 서다온 대표는 말했다.") == {("서다온", "대표이사", "다움빛")}


def test_who_was_elected_is_named_so() -> None:
    assert surfaces("서다온 다움빛 대표가 당선됐다. 서 당선인은 웃었다.", "person") == ["서다온", "서 당선인"]


def test_a_dot_that_python_takes_for_a_letter_parts_two_people() -> None:
    text = "한가람 서산시장ㆍ장서우 보령시장이 왔다."
    assert set(surfaces(text, "person")) == {"한가람", "장서우"}
