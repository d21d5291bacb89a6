"""The words that say what a figure is about. Each entry has an example of how newspapers use it."""

# A kind of a metric is its item: 영업이익 3천억 원 → profit of 영업이익.
KINDS_AS_ITEMS = frozenset(
    "영업익 영업이익 순이익 당기순이익 순익 영업손실 순손실 당기순손실 수주잔고 국세 지방세 지방소득세 소득세 취득세 재산세 법인세 종부세 관세"
    " 일반회계 특별회계 예비비 전환사채 회사채 지방채 특별교부세 지방교부세 보통교부세 시가총액".split()
)
# Nouns that measure without saying what: skipped between an amount and the noun that does.
MEASURES = frozenset(
    "규모 상당 수준 가량 정도 안팎 내외 이상 이하 미만 이내 초과 액수 금액 돈 몫 어치 총액 잔액 목표 목표치 목표액 실적 누적액 전체 합계 소계 계".split()
)

FUNDING: dict[str, str] = {
    "국비": "national",  # 국비 140억 원
    "국고": "national",
    "국고보조금": "national",
    "국가보조금": "national",
    "도비": "provincial",  # 도비 84억 원
    "시비": "municipal",  # 시비 9억 원
    "군비": "municipal",
    "구비": "municipal",
    "시·군비": "municipal",
    "지방비": "local",  # 지방비 103억
    "도·시비": "local",
    "도·군비": "local",
    "도·구비": "local",
    "민자": "private",  # 민자 55억 원
    "민간": "private",  # 민간 327억
    "민간자본": "private",
    "민간투자": "private",
    "민간자금": "private",
    "자부담": "private",  # 자부담 3억 원
    "자부담금": "private",
    "자부담액": "private",
    "자기부담": "private",
    "자기부담금": "private",
    "민간투자금": "private",
    "민간투자비": "private",
    "민간자본금": "private",
    "자체부담": "private",
    "자담": "private",
    "민간부담": "private",
    "기업부담": "private",
    "사비": "private",
    "민간부담금": "private",
    "기업부담금": "private",
    "기금": "fund",  # 기금 50억 원
}
TWO_FUNDS = (
    "국·도비",
    "국도비",
    "국·시비",
    "국비·도비",
    "시·도비",
    "국·지방비",
    "국·도·시비",
    "국·도·군비",
)  # names two: NULL
PUBLIC_FUNDS = (
    "재난관리기금",
    "재난기금",
    "소멸대응기금",
    "소멸기금",
    "재정안정화기금",
    "안정화기금",
    "폐광지역개발기금",
    "폐광기금",
    "고향사랑기금",
    "고향사랑기부기금",
    "주택도시기금",
    "균형발전기금",
    "남북협력기금",
    "복권기금",
    "체육진흥기금",
    "체육기금",
    "문화예술진흥기금",
    "농지관리기금",
    "축산발전기금",
    "수산발전기금",
    "전력산업기반기금",
    "전력기금",
    "수계관리기금",
    "수계기금",
    "응급의료기금",
    "양성평등기금",
)
"""Funds of the state or of a city by which it pays: 재난관리기금 85억 원을 헐었다."""

# Verbs of saying: their topic is the speaker, their date the day of saying.
SAYING = (
    "밝",
    "말했",
    "설명",
    "전했",
    "발표",
    "내다",
    "전망",
    "추산",
    "기대",
    "강조",
    "보고",
    "분석",
    "추정",
    "예상",
    "제시",
    "알려",
    "알린",
)
SIGNING = (
    "발표",
    "맺은",
    "체결",
    "제시",
    "지정",
    "선정",
    "협약",
    "알린",
    "밝힌",
    "승인",
    "공시",
    "착공",
    "준공",
    "건의",
    "약속",
    "내놓은",
    "내놨",
    "공개",
    "고시",
    "통보",
    "출발",
    "창업",
    "창립",
    "취임",
    "상장",
    "개관",
    "개원",
    "개교",
    "문을",
    "태어",
)

# Nouns that make the time before them an event's: 내년 개통이 목표다.
EVENTS = tuple(
    "완공 준공 착공 개장 개통 개항 개시 개소 가동 출범 설립 도입 개최 개막 완료 마무리 상용화 양산 입주 분양 발족".split()
)

# Endings of names that are bodies: they can own money.
BODY_ENDINGS = tuple(
    "특별시 광역시 특별자치시 특별자치도 정부 지자체 자치단체 부처 청와대 국회 의회 시청 도청 군청 구청 교육청 세관 위원회 공사 공단 재단 협회 조합 은행"
    " 그룹 컨소시엄 대학교 대학 진흥원 연구원 연구소 기술원 평가원 관리원 정보원 테크노파크 TP 혁신센터 사업단 추진단 업계 기업 업체 회사 법인 전자 중공업 화학"
    " 제철 조선 텔레콤 바이오 에너지솔루션 생명 증권 카드 보험 항공 해운 통신 제약 홀딩스 케미칼 머티리얼즈 오션 조선해양 이노베이션 에너빌리티 건설"
    " 산업부 국토부 중기부 복지부 환경부 고용부 교육부 문체부 농식품부 해수부 과기부 과기정통부 기재부 행안부 통상부 통상자원부 교통부 정보통신부 벤처기업부 수산부 식품부 노동부 법무부 국방부"
    " 외교부 체육관광부 기획재정부 안전부 여성가족부 개발청 관세청 국세청 조달청 산림청 통계청 특허청 소방청 방위사업청 병원 대표단 상공회의소 신용보증재단 중부발전 남동발전 서부발전 동서발전 남부발전 시민단체 새마을금고 농협 수협 신협 축협 영화제 조직위".split()
)
PROVINCES_SHORT = frozenset(
    "서울 부산 대구 인천 광주 대전 울산 세종 경기 강원 충북 충남 전북 전남 경북 경남 제주".split()
)
# Cities and counties by their short names, as in 창원 몫, 포항 사업비; those that are common words are left out.
CITIES = frozenset(
    "수원 성남 의정부 안양 부천 광명 평택 동두천 안산 고양 과천 구리 남양주 오산 시흥 군포 의왕 하남 용인 파주 이천 안성 김포 화성 양주 포천 여주 연천 가평 양평"
    " 춘천 원주 강릉 태백 속초 삼척 홍천 횡성 영월 평창 정선 철원 화천 인제 양양 청주 충주 제천 옥천 영동 증평 진천 괴산 음성 단양 천안 공주 보령 아산 서산 논산 계룡 당진"
    " 금산 서천 청양 홍성 예산군 태안 전주 군산 익산 정읍 남원 김제 완주 무주 임실 순창 고창 부안 목포 여수 순천 나주 광양 담양 곡성 구례 고흥 보성 화순 장흥 강진 해남"
    " 영암 무안 함평 영광군 장성 완도 진도 신안 포항 경주 김천 안동 구미 영주 영천 상주 문경 경산 의성 청송 영양 영덕 청도 고령군 성주 칠곡 예천 봉화 울진 울릉 창원 진주 통영"
    " 사천 김해 밀양 거제 양산 의령 함안 창녕 남해 하동 산청 함양 거창 합천 서귀포 새만금".split()
)
DISTRICTS = frozenset("동구 서구 남구 북구 중구".split())
# Things whose names end like a company's.
NOT_BODIES = frozenset(
    "시공사 석유화학 정밀화학 화학 전자 건설 조선 제철 신조선 통신 이동통신 항공 해운 제약 보험 건강보험 고용보험 카드 생명 바이오 모바일통신 증권 은행 오션".split()
)
BUILT = (
    "(?:노반|배전|조성|부지|기타|공공|토목|건축|전기|확장|보수|정비|포장|철거|설치|개량|신축|증축|군·도로|교체|개설|복구|준설|보강|이설|굴착|하수관거|배관|조경|설비|마감|방수|"
    "건설|개선|매립|터널|교량|관로|하수도|상하수도)공사$"
)
"""What is built and no public corporation: 교체공사; 도로공사 and 가스공사 are."""
LAID = "(?:공항|철도|전철|국도|도로|고속도로|신도시|단지|산단|항만|터널|교량|대교|주택|해외|발전소|댐|노선|청사|공장|플랜트|인프라)건설$"
"""What is built and no company: 신공항건설, 국도건설."""
GOODS = frozenset(
    "반도체 디스플레이 무선통신기기 휴대폰 스마트폰 컴퓨터 가전 승용차 자동차부품 이차전지 배터리 선박 석유제품 석유화학 석유화학제품 합성수지 철강 철강제품"
    " 철강판 알루미늄 동제품 일반기계 기계류 공작기계 섬유 섬유류 바이오헬스 의약품 화장품 농수산식품 플라스틱 타이어 항공기 전선 변압기 전력기기".split()
)
"""Goods that customs count side by side: none is a part of another (반도체 수출은 9억 달러로 늘었다. 선박은 3억 달러다)."""
PRODUCE = tuple(
    "갈치 옥돔 멸치 고등어 오징어 꽃게 대게 전복 참조기 광어 미역 다시마 김치 딸기 사과 참외 수박 복숭아 포도 감귤 파프리카 배추 마늘 양파 고추 인삼 곶감 한우".split()
)
"""What is grown and caught, by the names of the farm and fishery statistics: 갈치는 30억 원 names no body."""
# Ends of words that only look like a city, county or district.
NOT_DISTRICTS = frozenset(
    "도시 특구 표시 동시 즉시 상시 임시 출시 전시 일시 지시 게시 제시 명시 실시 무시 택시 다시 역시 당시 중시 공구 기구 도구 출구 입구 항구 연구 친구 가구 지구 인구 용구 농구 야구 축구 요구"
    " 청구 강구 추구 복구 영구 식구 촉구 창구 국군 육군 해군 공군 미군 직군 품군 학군 장군 반군 보군 업군 개시 고시 공시 응시 입시 수시 감시 적시 몇시 필시 혹시 문구 배구 탈구 절구".split()
)
# Latin words that are things, not companies.
LATIN_NOUNS = frozenset(
    "OLED LFP NPU FLNG FDI PF PDF SNS URL SPC NCC APEC RISE CCTV AI ICT IT GPU CPU DX AX ESG EV SOC SW HW MRO LNG LPG KTX GTX SRT UAM BRT IoT GDP GRDP PC TV ATM LED CCU CCUS SMR ESS HBM MOU R&D M&A VR AR XR LTE IPO ETF ETN ELS PER PBR ROE EPS BPS BSI CBSI CSI PMI CPI PPI EBITDA NIM NPL LTV DTI DSR CMA IRP ISA MTS CBDC STO NFT FA FTA RCEP CPTPP IRA CBAM REC RPS PPA VPP CCS IGCC NCM NCA SAF LNGC VLCC FPSO FSRU KDDX UAV SUV HEV PHEV FCEV LCD DRAM SSD EUV MLCC PCB FPCB RFID GPS QR CEO CFO CTO COO CDMO CMO CRO MRI CT OTT IPTV VOD UHD API ERP MES CRM SCM BTO BTL PPP MICE ODM OEM HACCP GMP ISO VIP DIY HMR NLL DMZ".split()
)
DO_NAMES = frozenset(
    "경기도 강원도 충청북도 충북도 충청남도 충남도 전라북도 전북도 전라남도 전남도 경상북도 경북도 경상남도 경남도 제주도".split()
)
SELF_NAMES = frozenset("시 도 군 구 시는 회사 정부 당국 산단 공단 공사 재단".split())
# Nouns that take 은/는/이/가 before money and own none.
THINGS: tuple[str, ...] = tuple(
    "사업비 사업 예산 수출 수입 규모 비용 금액 산단 단지 공장 팹 목표 가격 실적 효과 투자 지원 지원금 매출 이익 손익 수지 계약 물량 일감 자금 돈 재원 펀드 기금 터 부지 면적 시설 센터"
    " 거점 타운 도시 클러스터 프로젝트 계획 협약 행사 축제 단가 요금 값 전체 나머지 이번 것 점 데 수 등 품목 제품 선박 자동차 석유제품 반도체 계좌 대상 기간 내용 결과 분야 부문 기준 몫"
    " 선 율 률 액 비 금 량 설비 장비 인프라 시장 산업 일자리 주가 성과 경우 단계 지수 위기 사태 금리 물가 증시 코스피 코스닥 요금제 면 층 구조 고속도로 도로 철도 공항 항만 다리 교량 공원 건물 청사 박물관 체육관 세액".split()
)
PERSON_TITLES = tuple(
    "시장 군수 구청장 도지사 지사 장관 차관 의원 대표 회장 사장 센터장 과장 국장 실장 위원장 관계자 교수 본부장 청장 원장 이사장 의장 부회장 총재 단장 팀장 소장 총리 대통령 위원"
    " 주민 임원 임직원 직원 회원 노조 담당자 부시장 부지사 씨 대변인 전문가 연구위원".split()
)
# Endings of names of programmes, facilities and institutions that money is for.
PROGRAMME_ENDINGS = tuple(
    "사업 구축 조성 센터 단지 프로젝트 산단 클러스터 공장 데이터센터 허브 타운 밸리 특구 거점 파크 도시 펀드 연구소 사업단 지구 축제 박람회 공원 도로 철도 공항 항만 터미널 박물관 미술관 도서관"
    " 병원 학교 시설 인프라 플랫폼 시스템 캠퍼스 팹 라인 생산라인 발전소 물류센터 지원 개발 건립 육성 보급 산업단지 뱃길 다리 대교 터널 하우스 스튜디오 아레나 경기장 체육관 청사 복합단지 연구센터".split()
)

# What money is spent on, before 에: 도로 개설에 190억 원.
PURPOSES = tuple(
    "개설 확장 정비 보수 개선 설치 구입 매입 운영 교체 복구 포장 확충 신축 건설 공사 예방 관리 보상 양성 창출 도입 확보 강화 활성화 현대화 전환 생산 유치 안정 복지 교육 연구".split()
)

# Adverbs and determiners that stand between a noun and its figure.
ADVERBS = frozenset(
    "약 총 모두 적어도 최대 최소 무려 각각 매년 해마다 연 연간 연평균 평균 월평균 월 하루 한해 실제로 함께 단 불과 겨우 대략 거의 어림잡아 줄잡아 자그마치 통틀어 도합 또 또한 다만 이미 우선 먼저 추가로 별도로"
    " 새로 다시 더 가장 올해만 이번에 이후 현재 현재까지 앞으로 향후 내리 연속 이어 특히 및 등 등에 등이 등은 등을 등의 이에 따라 반면 한편 이어서 그러나 하지만 그래도 이처럼 이와 당초 애초 앞서 이번"
    " 해당 이날 따로 연산 가까이 일괄 그동안 지금까지 누적 많게는 적게는 사실상 역대 전국 국내 세계 반대로 대체로 꾸준히 크게 거꾸로 오히려 고작 줄곧 한꺼번에 골고루 나란히 비로 불로 매우 다소 아주 훨씬 무척 상당히".split()
)

# Nouns whose last syllable looks like a particle.
WHOLE_NOUNS = frozenset(
    "인허가 총길이 유엔 경기도 강원도 충북도 충남도 전북도 전남도 경북도 경남도 제주도 경상북도 경상남도 전라북도 전라남도 충청북도 충청남도 고속도로 자동차도로 도로 국가 정례회의 아시아 대로 프로 제로 속도 정도 제도"
    " 본궤도 궤도 강도 온도 밀도 한도 연도 진도 지도 완도 인도 태도 구도 철도 포도 국도 국지도 국대도 지방도 순환도로 진입도로 회의 협의 관광지도 신용도 만족도 선호도 인지도 완성도 참여도 기여도 어린이 나이 차이 먹거리 놀이 높이 길이 넓이 깊이"
    " 가이 아이 전문의 전공의 수련의 개원의 공중보건의 투어 에너지 이차 추가 평가 허가 단가 원가 물가 주가 유가 증가 부가 대가 작가 전문가 최고가 최저가 낙찰가 감정가 공시가 매매가 실거래가 휴가 여가 시도 이의 심의 논의 건의 동의 합의 결의 강의 정의 주의 편의 회로 경로 진로 활로 통로 선로 기로 별로 서로"
    " 새로 주로 실제로 바로 따로 스스로 절대로 그대로 제대로 마음대로 코로나 카페 메가 동이 사이 케이 페이 디스플레이 모빌리티 미디어 파이 데이 컴퍼니 은행 택지 사과 성과 효과 결과 학과 통과 초과 부과 경과 전과 외과 내과 치과"
    " 안과 과 조와 평화 가와 기와 기은 수은 산은 한은 가을 마을 노을 서울 오늘 하늘 겨울 개발도 거나 하나 바나나 하이브리드나".split()
)
