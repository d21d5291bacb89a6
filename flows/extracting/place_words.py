"""Words that make places and those that only look as if they did. Each list is followed by a Korean example."""

ESTATES = (
    "국가산업단지",
    "일반산업단지",
    "산업단지",
    "국가산단",
    "일반산단",
    "산단",
    "농공단지",
    "테크노폴리스",
    "테크노밸리",
    "하이테크밸리",
    "과학단지",
    "연구개발특구",
    "경제자유구역",
    "자유무역지역",
)
"""Ends of industrial estates: 탕정산단."""
FREE = (
    "호텔",
    "전시장",
    "컨벤션센터",
    "체육관",
    "경기장",
    "청사",
    "캠퍼스",
    "공항",
    "광장",
    "회관",
    "박물관",
    "미술관",
    "리조트",
    "국립공원",
    "해수욕장",
    "아트센터",
    "스타디움",
    "커뮤니티센터",
    "스포츠센터",
    "신도시",
    *ESTATES,
)
"""Venues that need no locating particle."""
NOT_VENUES = frozenset(
    "현장 자리 행사 회의 이곳 여기 그곳 곳 지역 국내 해외 세계 전국 시내 도심 일대 인근 앞 온라인 비대면 오프라인 가운데 과정 분야 차원 최근 이날 가 언론사 방송사 업체 기업 학교 단체 기관 부서 사무실 처음 이후 본회의 정례회 임시회".split()
)
"""Words before 에서 that are no place of an event: 현장에서 열린."""
NOT_TOWNS = frozenset(
    "반면 전면 측면 화면 표면 정면 이면 내면 외면 국면 장면 방면 도면 지면 서면 대면 라면 평면 후면 하면 되면 보면 려면 으면 가면 오면 단면 양면 직면 수면 숙면 노면 비대면 냉면".split()
)
"""Common nouns that end as towns do: 반면, 화면."""
ESTATE_SORTS = frozenset(
    "선도 국가 일반 첨단 도시첨단 스마트 노후 지방 신규 외국인 기존 지역 국내 전국 친환경 최근 우수 산업 특화 기회발전 스마트그린 미니 소규모 대규모 주변 인근 배후 농촌".split()
)
"""Sorts of estates, no names: 첨단 산단."""
GENERIC_VENUES = frozenset(
    "혁신도시 생태공원 근린공원 체육공원 시민공원 전통시장 재래시장 종합운동장 문화회관 마을회관 경로당 주민센터 여객터미널 행정복지센터 주차장 식당 상설무대 공설운동장 실내체육관 잔디광장 집무실 터미널 신항 공항 국제공항 항만 부두 회관 공원 광장 도서관 박물관 미술관 전시장 체육관 호텔 해수욕장 경기장 야구장 축구장 신도시 지구 생가 파크 항구 캠퍼스".split()
)
"""Venues that are a name only behind one: 강진만 생태공원."""
NO_FRONTS = frozenset(
    "국내 해외 세계 전국 지역 인근 주변 일대 대형 주요 각 이 그 한 두 새 첫 시내 도심 읍내 국제 중앙 종합 노동 고용 채용 주택 부동산 외환 금융 자본 주식 증권 채권 분양 임대 전월세 전세 수출 내수 유럽 북미 글로벌 신흥 틈새 물류 관광 중고차 자동차 반도체 배터리 전기차 스마트폰 석유 원유 가스 전력 바이오 의약품 이번 이날 당일 기존 신규 우수 첫째 온라인 오프라인 도매 소매 농산물 수산물 청과 새벽".split()
)
"""Words before a venue that do not name it: 지역 박물관."""
BESIDE = (" 터에", " 부지", " 안에", " 인근", " 내 ", " 앞", " 배후", " 옆", " 일대")
"""What behind a venue says that it locates: 목포 신항 배후."""
NO_ISLANDS = tuple(
    "만족도 중요도 인지도 이해도 신용도 고용도 의존도 관심도 참여도 기여도 완성도 성숙도 지지도 선호도 신뢰도 충성도 난이도 집중도 친숙도 활용도 숙련도 밀집도 행복도 정도 제도 속도 온도 태도 지도 강도 고도 밀도 농도 습도 각도 연도 의도 시도 보도 철도 용도 한도 별도 구도 채도 빈도 복도 인도 차도 궤도 파도 포도 기도 효도 수도 상수도 하수도".split()
)
"""Common nouns that end as islands do: 만족도."""
NO_HARBOURS = tuple("사항 조항 취항 운항 출항 입항 결항 문항 귀항 순항 기항 개항 저항 대항 반항 방항".split())
"""Common nouns that end as harbours do: 재취항."""
SIDES = (
    "화면",
    "방면",
    "국면",
    "장면",
    "측면",
    "표면",
    "단면",
    "반면",
    "전면",
    "이면",
    "라면",
    "으면",
    "하면",
    "되면",
    "가면",
    "오면",
    "보면",
)
"""Common nouns that end as towns do even behind another syllable: 대화면, 새국면."""
STREETS = frozenset(
    "먹자골목 일대 일원 주민 아파트 상가 주택가 골목 카페거리 학원가 공판장 시장 창고 물류창고 공장 부지 들녘 차고지".split()
)
"""What behind a ward says that it is one: 나성동 먹자골목."""
NO_WARDS = frozenset(
    "연구동 실증동 생산동 본관동 관리동 기숙동 제조동 실험동 사무동 행정동 법정동 재가동 중노동 전자동 반자동 공장동 전시동 입원동 강의동".split()
)
"""Buildings that end as wards do: 연구동."""
GROUNDS = frozenset("일대 일원 간척지 소재지 들녘".split())
"""What behind a town says that it is one: 다온면 간척지."""
SHORES = frozenset("앞바다 방파제 위판장 공동판매장 물양장 어촌계 부두 배후 일대 일원 인근 해상".split())
"""What behind a harbour says that it is one: 다온항 앞바다."""
BANKS = frozenset("제방 둑 둔치 하류 상류 유역 수위 하천 하천변 산책로 범람".split())
"""What behind a stream says that it is one: 다온천 제방."""
PLANTS = ("공장", "사업장", "제철소", "조선소")
SORTS_OF_PLANTS = frozenset(
    "임대 무인 조립 신축 신규 기존 가동 부품 완성 제조 생산 가공 도축 모듈 시범 자동 주력 대형 소형 해외 국내 현지 식품 김치 반도체 배터리 스마트 전용 협력 하청 폐쇄 화학 철강 벽돌 섬유".split()
)
"""What sort of plant it is, no town: 구미 임대공장."""
"""Ends of works that are called after their town: 오창공장에."""
SEATS = frozenset("본사 본점 본원 사옥".split())
"""Houses that are a name behind their owner's: 다온금속 본사에서."""
NO_MARKETS = ("코스닥시장", "코스피시장", "코넥스시장", "유가증권시장", "외환시장", "증권시장", "주식시장")
"""Markets where nobody meets."""
MOTIONS = tuple(
    "활동 운동 노동 행동 이동 작동 변동 감동 공동 자동 진동 충동 협동 출동 가동 거동 소동 파동 율동 아동 연동".split()
)
"""Common nouns that end as wards do: 대이동에."""
GUARD = ("사업", "공모", "구축", "계획", "조성", "프로젝트")
"""What behind a venue says that it is a programme: 산단 조성사업."""
CHOSEN = ("지정", "선정", "육성", "조성", "개발", "최종", "추가", "신규", "탈바꿈", "거듭")
"""What behind 지구로 says that somewhere becomes one."""
BARE = frozenset(
    "광장 공원 캠퍼스 체육관 강당 대강당 회의실 대회의실 소회의실 전시장 회관 호텔 컨벤션센터 컨벤션홀 공연장 박물관 미술관 도서관 경기장 세미나실 상황실 터미널 야외무대 특설무대 컨벤션 국제회의장".split()
)
"""Venues that take the word before them where something happens in them: 누리 공연장에서."""
PLAIN = frozenset("공공청사 신청사 구청사 새청사 통합청사 지방청사 제2청사 실내체육관 다목적체육관".split())
"""Venues without a name, places only where something happens in them."""
VIRTUES = tuple("지식 소양 역량 자질 의식 인성 정신 문화 가치관 교양 안목 감각 리더십 심 력".split())
"""Ends of what is cultivated: 전문지식 함양과, 애국심 함양을 name no 함양군."""
NO_STATIONS = tuple(
    "지역 구역 영역 권역 통역 무역 전역 병역 현역 면역 방역 용역 하역 교역 주역 수역 해역 광역 유역 성역 음역 반역".split()
)
"""Common nouns that end as stations do: 지역."""
OFFICES = ("시청", "도청", "군청", "구청", "청사", "의회")
"""Town halls, in which rooms lie: 도청 기자실."""
HOUSES = tuple(
    "대학 병원 의료원 센터 본관 별관 신관 본부 본사 회관 훈련소 연구원 교육원 문화원 보건소 소방서 경찰서 교육청 빌딩 타워 학교".split()
)
"""Houses in which rooms lie: 대학 본관 9층 대회의실."""
ROOMS = ("룸", "실", "홀", "강당")
"""Ends of rooms: 도청 기자실."""
TOWN_HALLS = frozenset("시청 도청 군청 구청 국회".split())
"""Town halls without the name of a town: 도청에서 기자회견을 열었다."""
MODIFIERS = ("면", "고", "며", "해", "한", "된", "될", "할", "인", "는", "은", "내", "등")
"""Ends of words that are no part of a venue's name: 열린 광장에서."""
