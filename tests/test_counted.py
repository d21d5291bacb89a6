"""What figures are of, in sentences as papers write them: from the text to `of`."""

import polars as pl
import pytest

from flows.extracting import extract
from flows.parsing import parse
from flows.relating import relate

# Sentence, then for each figure what it is of; - stands for nothing.
CASES = """
새로 뽑을 교사는 64명이다. | 교사
맏형 격인 자동차부품은 4억 달러(-2.4%)로 1위를 지켰다. | 자동차부품, 자동차부품
위원과 공무원 등 130여 명이 나온 이 자리에서 말했다. | 참석자
통상 신고액의 60%만 닿는다. | 신고액
자원봉사자는 연인원 4천600여 명이 다녀갔다. | 자원봉사자
협약에는 보증료율 연 0.5% 적용이 담겼다. | 보증료율
역 일대 공공임대주택 5천호를 착공한다. | 공공임대주택
도내 병원 12곳에 간호사 340명을 새로 배치한다. | 병원, 간호사
시는 3개 분야 21개 세부 사업을 골랐다. | 분야, 세부 사업
도는 17개 시군 부단체장과 회의를 열었다. | 시군
간담회에는 상인과 주민 등 80여 명이 참석했다. | 참석자
개막식에는 군수를 비롯해 150여 명이 자리를 함께했다. | 참석자
올해 상반기 관광객이 120만 명을 돌파했다. | 관광객
신청자는 모두 5천400명으로 모집 인원의 3배를 넘었다. | 신청자, 모집 인원
직원은 2019년 6월 540명에서 지금은 310명으로 줄었다. | 직원, 직원
임원 9명 중 3명을 내보냈다. | 임원, 임원
수출 상위 10개 품목 가운데 7개가 늘었다. | 품목, 품목
무역사절단에는 중소기업 8개사가 참여해 상담 120건을 진행했다. | 중소기업, 상담
이 회사는 31개사와 계약했다. | -
올해 들어 화재로 3명이 숨지고 12명이 다쳤다. | -, -
기부 건수는 4만 건이다. | 기부
상반기 신규 채용 규모는 120명이다. | 신규 채용
소아과 전문의 4명이 밤새 진료한다. | 소아과 전문의
중대재해로 숨진 노동자는 54명이다. | 노동자
염소와 닭 3천 마리가 떠내려갔다. | 염소와 닭
타워와 날개 공장 세 곳이 들어선다. | 공장
물류 기업과 연구기관 40여 곳이 모여 있다. | 물류 기업과 연구기관
인력 매년 90명 양성을 약속했다. | 인력
물에 잠긴 둑 10곳을 다시 쌓는다. | 둑
배 두 척의 승객을 옮겼다. | 배
아파트 8개 동 712가구가 들어선다. | 동, 아파트
사업은 크게 ▲연구 ▲생산 ▲판매 등 세 갈래로 나뉜다. | 사업
팀장 열 명은 매달 두 차례씩 만났다. | 팀장, -
시간당 50㎜가 넘는 폭우가 쏟아졌다. | 폭우
한 번 넣으면 600㎞를 달리는 수소차를 판다. | 수소차
남산산단 12만㎡(약 3만6천평) 터에 공장을 짓는다. | 터, 터
생산 능력이 연 7GWh 늘어 20GWh가 된다. | 생산 능력, 생산 능력
배추 도매가격은 10㎏ 그물망에 7천 원으로 올랐다. | 배추
길이 1.2㎞, 너비 30m의 다리를 놓는다. | 다리, 다리
길이 400m 산책로를 닦는다. | 산책로
연구원은 고용유발효과를 5천400명으로 추산했다. | 고용유발효과
논문의 피인용 횟수는 12회로 늘었다. | 피인용 횟수
지난해 말 190%이던 부채비율이 150%로 낮아졌다. | 부채비율, 부채비율
정수장은 서산시 지곡면 일원 21만㎡에 들어선다. | 정수장
12만t급 배를 댄다. | 배
양식장은 320㏊가 피해를 봤다. | 양식장
연 20만t 체제를 갖춘다. | -
비료를 해마다 4천t 넘게 만든다. | 비료
장학금은 등록금의 70%를 넘지 않는다. | 등록금
대구 수출은 지난해 같은 달보다 6.2% 많다. | 대구 수출
부산의 고용률은 60.9%로 0.5%포인트 올랐다. | 고용률, 고용률
친환경 부품의 비중을 3년 안에 두 배로 키운다. | 친환경 부품의 비중
지난해 생산량의 두 배를 웃돈다. | 지난해 생산량
도 예산 대비 채무 비율은 13.9%다. | 도 예산 대비 채무 비율
연결 기준 매출은 7% 줄었다. | 매출
연봉을 30% 깎았다. | 연봉
30% 관세를 물린다. | 관세
3개 읍·면 농민 800여 명이 덕을 본다. | 읍·면, 농민
군은 대출이자 가운데 1%포인트를 대신 낸다. | 대출이자
신용등급 7등급인 상인도 돈을 빌린다. | 신용등급
버려진 빈집은 1천240호이다. | 빈집
공장 문을 열어 80명 고용을 약속했다. | -
도에서 80명의 고용이 생긴다. | 고용
감정평가 결과 밭은 600㎡로 드러났다. | 밭
저장 용량을 9만t까지 키울 계획이다. | 저장 용량
생산 비용이 뛰어 예산 20% 불고 공기도 밀렸다. | 예산
절차가 서툰 농가 30곳을 찾는다. | 농가
물가를 뺀 성장률은 2.1%다. | 성장률
합격률은 지난 시험 때보다 4.5%포인트 높다. | 합격률
4.2㎞짜리 접근도로는 따로 닦는다. | 접근도로
분양가는 최고가 6억 원의 80%에 머문다. | 최고가
군은 한 해 방문객 7만 명을 내다본다. | 방문객
창고를 320㎡에서 510㎡로 넓힌다. | 창고, 창고
지금 12개인 매장을 20개로 늘린다. | 매장, 매장
수주 목표인 40억 달러의 65%를 채웠다. | 수주 목표
매출이 코로나19 이전의 60%로 줄었다. | 매출
주민 설명회를 세 차례 열었다. | 주민 설명회
보리와 사과가 각각 3%, 5% 늘었다. | 보리, 사과
올해 실적이 지난해 매출 20억 원을 12% 웃돌았다. | 매출
도는 공사 기간을 25% 줄인다. | 공사 기간
2천100명의 취업유발 효과가 난다. | 취업유발
내년 예산은 올해보다 300억원(2.4%) 많다. | 예산
전체 면적의 40%가 녹지로 꾸며진다. | 전체 면적
한우는 기르는 마릿수가 지난해보다 7.1% 줄었다. | 마릿수
사과와 배는 날씨가 좋아 8% 싸졌다. | 사과와 배
산림 예산은 산불 복구가 끝나 18% 줄었다. | 산림 예산
외국인 비중이 적어도 5%는 된다. | 외국인 비중
농경지의 4분의 1이 잠겼다. | 농경지
제12회 가람문화제가 열린다. | 가람문화제
2차 임금 교섭을 벌인다. | 임금 교섭
투자협약 12번째를 맞았다. | 투자협약
건물 2층에서 열렸다. | -
올해만 두 번째다. | -
쌀 생산량은 전국 1위다. | 쌀 생산량
공장은 지하 2층, 지상 6층 규모다. | -, -
시는 세금을 밀린 418명의 재산을 압류했다. | -
잔치 기간 5만여 명이 찾았다. | 참석자
자원봉사자는 3천 명이 다녀갔다. | 자원봉사자
전국 수출에서 차지하는 몫은 0.9%다. | 전국 수출
총사업비 900억 원 가운데 국비가 630억 원으로 70%를 차지한다. | 총사업비
국내 다리로는 두 번째로 길다. | 다리
어려운 이웃 12명을 돕는다. | 이웃
금융위는 위반이 무겁다고 보면서도 12%를 깎아 줬다. | -
83세 김가람 씨는 웃었다. | 김가람 씨
역은 3곳이다. | 역
잔치 기간 관광객 4만여 명이 왔다. | 관광객
K2 전차 180대를 넘긴다. | K2 전차
늘어난 곳은 5개 시군뿐이다. | 시군
공사는 45% 진행됐다. | 공사
전체 가구의 3분의 1이 비었다. | 전체 가구
지원자는 89명에 그쳤다. | 지원자
20대 남성 2명이 다쳤다. | 남성, 남성
가동률 90%를 넘긴 병원이 5곳이다. | 가동률, 병원
중금속이 기준치보다 12배 많이 나왔다. | 중금속
배추 한 포기가 5천 원으로 30% 비싸졌다. | 배추
신입사원 150명을 뽑아 지난해보다 20% 늘렸다. | 신입사원, 신입사원
경찰은 이모 씨 등 4명을 붙잡았다. | -
가계 빚이 소득의 1.7배에 이른다. | 소득
상인 312명에게 물었더니 64%는 낫다고 했다. | 상인, 상인
할인율 20%를 버틴다. | 할인율
여름에는 40피트 상자 운임이 올랐다. | 상자
전기차 4만 대 안팎의 배터리를 되살린다. | 전기차
5인 미만 사업장이 많다. | 사업장
임금을 주지 않은 사업주 194명을 찾았다. | 사업주
누리(11.3%)와 가람(4.8%)이 뒤따랐다. | 누리, 가람
군은 지난해 1회 추경 때는 돈이 모자랐다. | 추경
시공사의 책임을 60%로 봤다. | 시공사의 책임
가람항이 컨테이너 17만TEU를 처리해 4.2% 많은 실적을 냈다. | 컨테이너, 컨테이너
낡은 경로당 12곳을 고친다. | 경로당
이번 비로 농경지 120㏊가 잠겼다. | 농경지
학생 수가 60명 아래인 학교는 34곳이다. | 학생, 학교
발전 용량은 300㎿로 12만 가구가 쓸 전기를 만든다. | 발전 용량, -
모두 27개 사가 뜻을 밝혔다. | -
미국으로 간 수출이 24% 늘었다. | 수출
세금이 예상보다 12% 덜 걷혔다. | 세금
연간 탄소 4만t을 줄인다. | 탄소
가람군은 잔치 기간 5만여 명이 찾아 북새통이었다. | 참석자
배로 나르는 포도 3톤을 실었다. 시장에서는 500g짜리가 1만 원이다. | 포도, 포도
91세 이누리 씨가 왔다. | 이누리 씨
취업자 수는 62만3천 명으로 1만2천 명(2.0%) 늘었다. | 취업자, 취업자, 취업자 수
응시자 900명 중 720명이 붙어 합격률 80%를 기록했다. | 응시자, 응시자, 합격률
직원 1천200명 가운데 30%인 360명이 떠났다. | 직원, 직원, 직원
환자 32명이 나왔고 이 중 5명이 숨졌다. | 환자, 환자
축구장 30개 크기 공원을 연다. | 축구장
합계출산율은 0.72명까지 떨어졌다. | 합계출산율
체납액은 경기도 전체 체납액의 5.8%다. | 경기도 전체 체납액
'가람 제1호 펀드' 결성식을 열었다. | 펀드
가람시는 3년 연속 1위를 지켰다. | -
68세 농민은 말을 잇지 못했다. | 농민
주민의 평균 나이가 39.1세다. | 주민
만 65세 이상 노인이 많다. | 노인
"""
ROWS = [line.split(" | ") for line in CASES.strip().splitlines()]


def tables_of(texts: list[str]) -> dict[str, pl.DataFrame]:
    """All tables of several texts, in one batch."""
    sources = [
        {
            "source_uri": f"/{n}.txt",
            "source_format": "txt",
            "source_encoding": "utf-8",
            "document_id": f"d{n}",
            "text": text,
        }
        for n, text in enumerate(texts)
    ]
    parsed = parse(pl.DataFrame(sources))
    facts = extract(parsed.documents, parsed.segments, parsed.sentences)
    return relate(
        {
            "core.dim_document": parsed.documents,
            "core.segment": parsed.segments,
            "core.sentence": parsed.sentences,
            **facts,
        }
    )


@pytest.fixture(scope="module")
def found() -> dict[str, list[str | None]]:
    tables = tables_of(["[가람=한누리신문] 나하늘 기자 = " + sentence + "\n" for sentence, _ in ROWS])
    out: dict[str, list[str | None]] = {f"d{n}": [] for n in range(len(ROWS))}
    for row in tables["core.fact_quantity"].sort("document_id", "char_start").iter_rows(named=True):
        out[row["document_id"]].append(row["of"])
    return out


@pytest.mark.parametrize("n", range(len(ROWS)), ids=[sentence for sentence, _ in ROWS])
def test_what_figures_are_of(n: int, found: dict[str, list[str | None]]) -> None:
    expected = [None if name == "-" else name for name in ROWS[n][1].split(", ")]
    assert found[f"d{n}"] == expected


def test_whose_and_when() -> None:
    text = (
        "[가람=한누리신문] 나하늘 기자 = 통계청의 2024년 8월 고용동향에 따르면 광주의 고용률은 60.9%로 0.5%포인트 올랐다. "
        "올해 들어 지난 9월까지 경남도 18개 시군이 모은 돈이다.\n"
    )
    rows = tables_of(["가람\n입력 2024-10-02 09:00\n\n" + text])["core.fact_quantity"]
    assert rows["subject"].to_list() == ["광주", "광주", "경남도"]
    days = rows.select(pl.col("period_from", "period_to").cast(pl.String)).rows()
    assert days == [("2024-08-01", "2024-08-31")] * 2 + [("2024-01-01", "2024-09-30")]


def test_headlines_leave_the_body_out_and_take_the_figure_before() -> None:
    text = "가람시 수출액 3억 달러… 작년보다 12.5%↑\n\n[가람=한누리신문] 나하늘 기자 = 가람시가 5일 밝혔다.\n"
    assert tables_of([text])["core.fact_quantity"]["of"].to_list() == ["수출액"]


@pytest.mark.parametrize(
    ("headline", "of"),
    [("전남 쌀 수출 1년 새 42%↑… 값도 뛰어", "쌀 수출"), ("부산항 화물 다시 늘었다… 상반기 4.2%↑", "화물")],
)
def test_headlines_are_read_across_their_parts(headline: str, of: str) -> None:
    text = headline + "\n\n[가람=한누리신문] 나하늘 기자 = 시가 5일 밝혔다.\n"
    assert tables_of([text])["core.fact_quantity"]["of"].to_list() == [of]


def test_a_rate_without_a_noun_has_that_of_the_sentence_before() -> None:
    text = "[가람=한누리신문] 나하늘 기자 = 가람의 수출은 3억 달러다. 한 해 전보다 12.5% 많은 액수다.\n"
    assert tables_of([text])["core.fact_quantity"]["of"].to_list() == ["수출"]


@pytest.mark.parametrize("bar", [" | ", "\t", " / "])
def test_tables_in_every_print(bar: str) -> None:
    rows = [("지역", "출연금", "과제 수"), ("가람(2곳)", "9,850", "41"), ("누리", "4,020", "18")]
    table = "\n".join(bar.join(r) for r in rows)
    text = f"[가람=한누리신문] 나하늘 기자 = 시가 5일 밝혔다.\n\n＜표＞ 출연금 배정 (단위: 백만 원, 개)\n{table}\n\n시는 서두른다.\n"
    tables = tables_of([text])
    found = tables["core.fact_quantity"].select("surface", "unit", "of").rows()
    assert found == [("2곳", "곳", "가람"), ("41", "개", "과제"), ("18", "개", "과제")]
    money = tables["core.fact_money"].select("surface", "amount", "item").rows()
    assert [(surface, int(amount)) for surface, amount, _ in money] == [("9,850", 9850000000), ("4,020", 4020000000)]


def test_a_rate_in_a_table_is_of_its_row() -> None:
    text = "＜표＞ 수출 (단위: 백만 달러, %)\n품목 | 수출액 | 증감률\n합계 | 740 | 6.2\n경작기계 | 38 | -3.1\n"
    text = "[가람=한누리신문] 나하늘 기자 = 시가 5일 밝혔다.\n\n" + text
    assert tables_of([text])["core.fact_quantity"]["of"].to_list() == ["합계", "경작기계"]


def test_the_verb_after_a_day_is_seen_anywhere_in_an_article() -> None:
    text = (
        "가람시 장터\n입력 2025-02-12 09:24\n\n[가람=한누리신문] 나하늘 기자 = 시는 25일까지 시청 앞에 장터를 연다.\n"
    )
    assert [str(d) for d in tables_of([text])["core.fact_date"]["date_from"]] == ["2025-02-25"]


def test_a_row_that_only_says_when_names_nothing() -> None:
    head = (
        "달성 소식\n입력 2025-07-24 10:15\n\n달성군이 24일 수출을 밝혔다.\n\n＜표＞ 달성 수출입 (단위: 백만 달러, %)\n"
    )
    table = "구분\t수출\t증감률\t수입\t증감률\n2025년 상반기\t4,418\t-6.8\t3,153\t-3.1\n"
    tables = tables_of([head + table])
    assert tables["core.fact_quantity"].select("surface", "of").rows() == [("-6.8", "수출"), ("-3.1", "수입")]
    money = tables["core.fact_money"].select("surface", "metric", "item").rows()
    assert money == [("4,418", "exports", None), ("3,153", "imports", None)]
