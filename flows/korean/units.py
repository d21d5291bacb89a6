"""Counters and units of measure that turn a number into a figure.

A unit that begins like a longer one (개 and 개국, % and %포인트) is settled by length; one that begins another word
(사 in 28사단, 차 in 제2차관) by `PARTICLE`: behind a Hangul unit stands a particle or no Hangul at all.
"""

from flows.korean.patterns import SPACES, alternation

_TABLE = {
    "count": """
        명 인 사람 가구 농가 어가 세대 가족 부부 쌍 남매 형제 자매 팀 곳 군데 건 가지 갈래 종 종류 종목 과목 항목 문항 품목 섹션 학점
        개 개국 개사 개소 개교 개팀 개동 개점 개과 개반 개층 개면 개읍 개시군 개시도 개군 개구 개업체 개기업 개기관 개단지
        차례 번 회 판 경기 게임 타수 이닝 대 척 기 량 편 편대 문 정 자루 발 벌 켤레 쪽 페이지 장 매 통 병 잔 컵 갑
        상자 박스 봉지 포대 포 가마 묶음 다발 송이 그루 뿌리 포기 마리 필 롤 캔 팩 접시 그릇 인분 끼 주
        채 동 호실 실 객실 칸 필지 개실 병상 좌석 석 자리 면 차선 차로 점포 세트 권 부 부작 피안타 탈삼진 볼넷 세이브 홀드 자책 자책점 리바운드 어시스트 점 작품 곡 줄 글자 자 단어 구절 마디 문장 컷
        화소 픽셀 뷰 클릭 표 의석 선 관왕 승 패 무 연승 연패 골 도움 안타 홈런 득점 실점 도루 타점 언더파 오버파 타 홀
        관객 인조 인방 박 할 사 개년 인승 단형 업체 시군 바퀴 강좌 노선 구간 정거장 학급 품종 사이클 그룹 다스 계단 본 셀
    """,
    "ordinal": """
        번째 째 회째 차 차전 층 호 단계 등급 급 학년 심 순번 막 루 루수 화 탄 라운드 호골 번홀 번지 범 촌 단 학기 교시 악장
    """,
    "name": "차_산업혁명 차산업혁명 차_세계대전 차세계대전",
    "rank": "위 등 순위 강",
    "multiple": "배 배속 갑절 곱절",
    "age": "세 살",
    "percent": "% ％ 퍼센트 프로",
    "percent_point": "%p %P ％p ％P %포인트 ％포인트 %_포인트 퍼센트포인트 퍼센트_포인트 bp 베이시스포인트 p 포인트 pt",
    "measure": """
        ㎡ m² m2 M2 제곱미터 평방미터 평 평형 ㎢ km² km2 제곱킬로미터 평방킬로미터 ha ㏊ 헥타르 에이커
        ㎞ km KM Km 킬로미터 킬로 키로 m ｍ 미터 메터 ㎝ cm CM 센티미터 센치미터 센티 센치 ㎜ mm MM 밀리미터 ㎚ nm 나노미터 나노
        ㎛ μm 마이크로미터 인치 피트 야드 마일즈 마일 miles mile 해리
        리터 ℓ L l 밀리리터 미리리터 ㎖ ml mL ㎘ kl kL 킬로리터 헥토리터 갤런 갤론 배럴 cc CC
        t T ｔ 톤 ㎏ kg KG Kg 킬로그램 킬로그람 g ｇ 그램 그람 ㎎ mg 밀리그램 ㎍ μg 마이크로그램 근 캐럿 온스 CGT cgt DWT dwt GT TEU teu
        ㎿ MW 메가와트 ㎾ kW KW kw 킬로와트 GW 기가와트 TW 테라와트 W 와트 MWh ㎿h 메가와트시 GWh 기가와트시 TWh ㎾h kWh KWh 킬로와트시 Wh
        칼로리 ㎉ kcal 킬로칼로리 V 볼트 kV ㎸ mAh Ah Hz ㎐ kHz MHz ㎒ GHz ㎓ 헤르츠 기가헤르츠 메가헤르츠 dB 데시벨 마력
        ℃ °C ℉ °F ° 도 hPa 헥토파스칼 MPa kPa 기압 ppm ppb PPM ㎍/㎥ μg/㎥ ㎥ m³ m3 세제곱미터 입방미터 입방_미터 입방피트 입방_피트 평방_미터 제곱_미터 평방_킬로미터 제곱_킬로미터
        평방피트 제곱피트 평방_피트 제곱_피트 평방마일 평방_마일 제곱마일 제곱_마일 켈빈 큰술 작은술 티스푼 파인트 쿼트 데시리터 럭스 루멘 니트
        MB GB TB PB 메가바이트 기가바이트 테라바이트 페타바이트 킬로바이트 엑사바이트 바이트 비트 Gbps Mbps 기가비트 메가비트
        페타플롭스 테라플롭스 엑사플롭스 PF PFLOPS TFLOPS TOPS 큐비트 dpi rpm fps km/h ㎞/h m/s 노트 광년 TOE toe tCO2 mmHg 밀리시버트 mSv 베크렐 데시미터 갤론 Wh/㎏ Wh/kg Wh/L ㎎/L mg/L ㎎/㎏ mg/kg g/㎞ g/km
    """,
}

KIND_OF_UNIT: dict[str, str] = {
    variant: kind
    for kind, units in _TABLE.items()
    for unit in units.split()
    for variant in {unit.replace("_", space) for space in SPACES[:2]}
}
UNIT = alternation(KIND_OF_UNIT)

RARE_UNITS = """
    회째 피안타 탈삼진 볼넷 세이브 홀드 자책 자책점 리바운드 어시스트 평형 bp 베이시스포인트
    켈빈 큰술 작은술 티스푼 파인트 쿼트 데시리터 헥토리터 럭스 루멘 니트 페타바이트 엑사바이트 페타플롭스 테라플롭스 엑사플롭스 PFLOPS
    TFLOPS TOPS 밀리시버트 mSv 베크렐 데시미터 mmHg 헥토파스칼 헤르츠 기가헤르츠 메가헤르츠 마이크로그램 마이크로미터 데시벨 캐럿 온스
""".split()
"""Units that few texts use: they are sought apart (`rare_figures`), for each makes the search for all others slower."""
COMMON_UNIT = alternation(set(KIND_OF_UNIT) - set(RARE_UNITS))

NATIVE_COUNTERS = """
    명 사람 가구 쌍 팀 곳 군데 건 가지 갈래 종류 개 차례 번 번째 대 척 기 편 자루 벌 켤레 장 통 병 잔 상자 그루 마리
    채 동 칸 자리 권 부 점 곡 줄 마디 표 골 판 경기 배 살 단계 축 바퀴 세트 개국 개사 그룹 컵 근 골목 방울 송이 다스
    형제 자매 남매 계단
""".split()
"""Counters that native numerals stand before: 네 곳, 열두 명, 두 차례."""

GLUED_COUNTERS = """
    명 사람 가구 쌍 곳 가지 개 차례 번째 마리 살 배 개국 개사 근 컵
""".split()
"""Those that also stand there without a space (두차례); 세부, 두기 and 수정 are words of their own."""

# 한 번 해보자, 한곳에, 한 축: 'a', 'once' and set phrases; with these counters 한 is a figure.
ONE_COUNTERS = """
    명 가구 쌍 팀 곳 군데 건 상자 개 차례 대 척 마리 채 병 갑 근 컵
""".split()

LONE_SCALE_UNITS = """
    명 개 가구 톤 t 배 원 달러 유로 엔 위안 파운드
""".split()
"""만 명, 삼천 개: what numerals in Hangul count; before other units they are words (만인, 삼천포, 조사부)."""

WORDED_UNITS = """
    달러 센트 파운드 위안 퍼센트 번째 리터 밀리리터 미리리터 헥토리터 킬로리터 갤런 갤론 미터 메터 킬로미터 센티미터 센치미터 센티 센치 밀리미터 마일 피트 인치
    그램 그람 킬로그램 킬로그람 톤
""".split()
"""What numerals in Hangul count even when they hold no 십, 백, 천: 오 퍼센트, 이리터. Money only without a space: 이 달러
is this dollar."""

WORDED_COUNTERS = "등 불 엔 평 근 컵 명 개 살 번 곳 건 세 마리 권 척 자루 켤레 그루 송이 가구 유로".split()
"""What numerals of ten and more count in Hangul: 오십이 명; 이 번, 오 등 are words."""

HALF_UNITS = "리터 미터 킬로 킬로미터 갤런 갤론 마일 근 컵 톤 평 바퀴".split()
"""What 반 halves: 반 리터."""

_OPEN = """
    을 를 는 의 에 만에 만을 만이 과 와 로 으로 씩 째 짜리 당 마다 까지 부터 이상 이하 이내 미만 초과 정도 가량 안팎
    내외 남짓 쯤 꼴 대로 대의 대에 분의 인 였 이었 이던 이다 이야 이에요 예요 이며 이고 입니다 이나 이라 이란 이어 이지만 뿐 보다 처럼 밖 중에
    등을 등이 등에 등의 등으로 며 라고 하고 에게 께 들 권 급 규모 수준 이후 이전 지만 여서 여야 여도 라서 라는 라면 라도 라던 가운데 어치 때 한테 랑 뒤 마저 조차
""".split()
_CLOSED = """
    이 가 은 도 만 대 분 중 등 나 고 전 후 차 식 용 형 제 반 여 새 말 초 다 간 일 서
""".split()
PARTICLE = f"(?:[^가-힣]|$|{'|'.join(_OPEN)}|(?:{'|'.join(_CLOSED)})(?:[^가-힣]|$))"
"""What may follow a Hangul unit without a space: 3대가, 5명을, 2층짜리; not 사단 in 28사단."""
