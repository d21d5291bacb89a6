"""The weights of the cues for what amounts measure, each with an example: the answer, and the amount in its sentence.

Written by `tests/fitting.py`; a cue that is not listed weighs nothing.
"""

# fmt: off
WEIGHTS: dict[str, float] = {
    "act": 2.5,  # investment ← 승인 2018.06.28 16:12:
    "act budget no company: subsidy": 0.7,  # subsidy ← 과제는 △
    "act budget object": 0.1,  # budget ← 버티려면 군비를 해마다 수십억 원씩 부어야 한다. 신안군은 올해 군비 38억 원을 잡았다. 같은 돈이면 마을버스 30대를
    "act budget object: budget": 0.1,  # budget ← 버티려면 군비를 해마다 수십억 원씩 부어야 한다. 신안군은 올해 군비 38억 원을 잡았다. 같은 돈이면 마을버스 30대를
    "act budget topic": -0.4,  # budget ← 3억 원을 내 3년 만에 적자로 돌아섰다. 독일 자회사의 구조조정 비용 1억2천만 유로(약 1,800억 원)가 한꺼번에 잡힌 탓이
    "act budget topic: budget": -0.4,  # budget ← 3억 원을 내 3년 만에 적자로 돌아섰다. 독일 자회사의 구조조정 비용 1억2천만 유로(약 1,800억 원)가 한꺼번에 잡힌 탓이
    "act budget: other": 0.2,  # other ← 3억 원을 내 3년 만에 적자로 돌아섰다. 독일 자회사의 구조조정 비용 1억2천만 유로(약 1,800억 원)가 한꺼번에 잡힌 탓이
    "act budget: subsidy": 0.3,  # subsidy ← 과제는 △
    "act harm": 0.2,  # damage ← 월 말까지 1,932건의 상담이 들어왔고, 보이스피싱으로 한 자영업자가 2,300만원을 잃은 일도 확인됐다. 소비자단체는 한 사
    "act harm no company": 0.2,  # damage ← 월 말까지 1,932건의 상담이 들어왔고, 보이스피싱으로 한 자영업자가 2,300만원을 잃은 일도 확인됐다. 소비자단체는 한 사
    "act harm object": 0.2,  # damage ← 월 말까지 1,932건의 상담이 들어왔고, 보이스피싱으로 한 자영업자가 2,300만원을 잃은 일도 확인됐다. 소비자단체는 한 사
    "act invest": 0.4,  # investment ← 승인 2018.06.28 16:12:
    "act invest: investment": 0.4,  # investment ← 승인 2018.06.28 16:12:
    "act none at: other": 2.3,  # other ← 아쉬운 소리도 들렸다. 읍내에
    "act none bare: budget": 0.2,  # budget ← 이런 판에 강원의 한 도시
    "act none bare: other": -0.3,  # other ← 회사 살
    "act none object: investment": -0.3,  # investment ← 탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은 전년 동기 대비 22.4
    "act none other: other": 0.2,  # other ← 익 6억 원가량이 기대되지만, 일본과 독일에서 사 온 칩 구매비는 벌써 14억 원이나 불어났다. 이 회사의 지난해 매출은 2
    "act none other: price": 0.1,  # price ← 스 산업용지 35만㎡는 지난달 말 분양률이 97.2%에 이르렀고, ㎡당 42만원이던 분양가에는 웃돈이 붙었다. 청주시는 2
    "act none: investment": -0.8,  # investment ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "act order bare: budget": 0.2,  # budget ← 온고을매일 | 등록 : 2016.1
    "act order company: price": 0.2,  # price ← 경매에 나온 아파트는 6억 원에 낙찰됐다.
    "act order: investment": -0.1,  # investment ← 조금씩 찬다. 이 회사는 지난달에만 현대중공업과 일본 이마바리조선에서 3천2백만 달러(약 368억 원)어치 일감을 따냈다. 지난
    "act order: price": 0.1,  # price ← 경매에 나온 아파트는 6억 원에 낙찰됐다.
    "act secure bare: budget": -1.5,  # budget ← 진기은
    "act secure no company: subsidy": -0.3,  # subsidy ← 새 청사를 짓겠다고 나섰다. 들어갈 돈은 1,870억 원. 이 가운데 900억 원을 지방채로 마련한단다. 이 도시의 2022
    "act secure object: budget": 0.1,  # budget ← 송보람 괴
    "act secure object: subsidy": 0.5,  # subsidy ← 부서진 18가구는 5천100만∼1억300만원을, 침수된 300여가구는 600만원씩을 받았다. 전국재해구호협회는 국민 성금
    "act sell bare: price": 0.3,  # price ← □ 수출 농가의
    "act sell no company: price": 0.1,  # price ← □ 수출 농가의
    "act sell: price": 0.1,  # price ← □ 수출 농가의
    "act spend company: investment": 0.6,  # investment ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "act spend no company: project_cost": 0.5,  # project_cost ← 384억 원 투입… 경북도·구미시·기업 7곳 활용 협약
    "act spend object: project_cost": 0.4,  # project_cost ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비
    "act spend other: price": 1.2,  # price ← 층에 연면적 5천216㎡이며 청정실과 노광기 등 장비 42대를 갖췄다. 98억여 원짜리 노광기는 국내 공공기관으로는 처음 들여
    "act spend other: project_cost": -0.3,  # project_cost ← 층에 연면적 5천216㎡이며 청정실과 노광기 등 장비 42대를 갖췄다. 98억여 원짜리 노광기는 국내 공공기관으로는 처음 들여
    "act spend topic: project_cost": 0.3,  # project_cost ← 주민 지원금
    "act spend: price": 0.5,  # price ← 층에 연면적 5천216㎡이며 청정실과 노광기 등 장비 42대를 갖췄다. 98억여 원짜리 노광기는 국내 공공기관으로는 처음 들여
    "act spend: project_cost": 1.6,  # project_cost ← 384억 원 투입… 경북도·구미시·기업 7곳 활용 협약
    "act support": 0.3,  # subsidy ← 대구시는 내년 6월까지 관세 피해 기업에 경영안정자금 1천2백억 원을 풀고, 수출보험료를 기업당 최대 700만
    "act support no company: price": -0.5,  # price ← 대구시는 내년 6월까지 관세 피해 기업에 경영안정자금 1천2백억 원을 풀고, 수출보험료를 기업당 최대 700만
    "act support object: budget": 0.3,  # budget ← 1억4천만원에 기업 협찬과 표값 수입 4억원을 더했다. 2022년에는 41억원을 쓰고도 협력업체 37곳에 줄 돈 5억2천
    "act support: price": -0.6,  # price ← 에너지솔루션이 3조9천5백억원으로 거의 전부를 차지하고, 에코프로비엠이 1천430억원, 더블유씨피 등 중견기업 7개사가 1천1백
    "act support: subsidy": 0.3,  # subsidy ← 대구시는 내년 6월까지 관세 피해 기업에 경영안정자금 1천2백억 원을 풀고, 수출보험료를 기업당 최대 700만
    "before 1": 0.5,  # market_size ← 회사 살
    "before at": 0.3,  # budget ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "before at body": 0.3,  # budget ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "before at same": 0.3,  # budget ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "before at same outside": 0.3,  # budget ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "before at strong": 0.3,  # budget ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "before bare amount earlier": -0.9,  # profit ← 1,204억 원을 내 배상 여력이 있지만 이천로지스는 같은 기간 순손실 63억 원을 봤다. 공동 책임이어서 이천로지스 몫까지
    "before bare amount earlier none": -0.4,  # profit ← 1,204억 원을 내 배상 여력이 있지만 이천로지스는 같은 기간 순손실 63억 원을 봤다. 공동 책임이어서 이천로지스 몫까지
    "before bare body": -0.9,  # revenue ← 탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은 전년 동기 대비 22.4
    "before bare same outside": 1.2,  # tax ← 나라 살림이 쪼그라들자 지방이 먼저 앓는다. 국세 수입이 예산보다 59조 원 덜 걷힐 것으로 보이면서 올해 지방교부세는
    "before budget at": 0.3,  # budget ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "before budget other": 0.2,  # budget ← 이런 판에 강원의 한 도시
    "before in": 0.5,  # fund ← 도는 올해 고향사랑기금에서 30억 원을 꺼내 ▲소아청소년과 야간 진료 12억 원 ▲빈집을 고친 청년 주택 10억 원 ▲홀로
    "before in body": 0.5,  # fund ← 도는 올해 고향사랑기금에서 30억 원을 꺼내 ▲소아청소년과 야간 진료 12억 원 ▲빈집을 고친 청년 주택 10억 원 ▲홀로
    "before of earlier": -0.5,  # price ← 아쉬운 소리도 들렸다. 읍내에
    "before of earlier outside": -0.5,  # price ← 아쉬운 소리도 들렸다. 읍내에
    "before same": 1.2,  # budget ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "before strong": 1.4,  # budget ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "behind 1": 2.9,  # loss ← 부산항만신문 | 2017
    "behind as": 0.6,  # profit ← 수주 곳간도
    "behind as body": 0.6,  # profit ← 수주 곳간도
    "behind as strong": 0.6,  # profit ← 수주 곳간도
    "behind bare": -0.5,  # profit ← 회사 살림은 탄탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은
    "behind bare body": -2.2,  # profit ← 회사 살림은 탄탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은
    "behind next as": 0.4,  # debt ← 새 청사를 짓겠다고 나섰다. 들어갈 돈은 1,870억 원. 이 가운데 900억 원을 지방채로 마련한단다. 이 도시의 2022
    "behind object": 0.2,  # debt ← 0년을 쓰는 시설은 뒷세대와 값을 나누는 편이 옳다. 인천은 2014년 3조 2,581억 원까지 쌓였던 빚을 4년 만에 1조 원 넘게
    "behind object body": 0.2,  # debt ← 0년을 쓰는 시설은 뒷세대와 값을 나누는 편이 옳다. 인천은 2014년 3조 2,581억 원까지 쌓였던 빚을 4년 만에 1조 원 넘게
    "behind strong": 0.6,  # loss ← 부산항만신문 | 2017
    "budgeted": 0.9,  # budget ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "copula": 3.9,  # penalty ← 까지 쫓겠다”고 강조했다. 한국노총은 논평을 내고 “수천만원을 떼먹어도 수백만원 벌금이면 그만인 법부터 고쳐야 한다”고 지
    "cost None: other": 2.2,  # other ← 농특산물 판매장도 북적였다. 축제
    "cost None: revenue": 0.1,  # revenue ← 억2천만원, 영화진흥위원회 지원금 1억4천만원에 기업 협찬과 표값 수입 4억원을 더했다. 2022년에는 41억원을 쓰고도
    "cost at: subsidy": 1.7,  # subsidy ← . 나랏돈도 함께 불어났다. 정부가 할인 비용에 보탠 국비는 2021년 1조2천522억 원까지 치솟았다가 2024년 3천억 원으로 내
    "cost bare: revenue": 0.4,  # revenue ← 억2천만원, 영화진흥위원회 지원금 1억4천만원에 기업 협찬과 표값 수입 4억원을 더했다. 2022년에는 41억원을 쓰고도
    "cost bare: subsidy": -1.1,  # subsidy ← 방은 낯설지 않다. 올해 예산 2조829억 원에서 축제와 행사에 쓸 돈 24억 원을 먼저 덜었다. 지방채도 연말까지 735억
    "cost spend: price": 0.5,  # price ← 대전주부교실은 지난
    "cost topic: revenue": 0.2,  # revenue ← 붙임: 수출 딸기 선
    "divided": 2.3,  # damage ← 주의 책임을 40%로 나눴다. 이에 따라 원고별로 받을 돈은 ①의류업체 124억 원 ②가전 수입사 97억5,000만 원 ③식품
    "for so many: price": 1.0,  # price ← 스 산업용지 35만㎡는 지난달 말 분양률이 97.2%에 이르렀고, ㎡당 42만원이던 분양가에는 웃돈이 붙었다. 청주시는 2
    "fund national: budget": 0.2,  # budget ← 온고을매일 | 등록 : 2016.1
    "fund none: project_cost": 0.8,  # project_cost ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비와 시비가 각각 46억 2천만 원과
    "fund private: project_cost": 0.1,  # project_cost ← 부담도 적지 않다. 홍해
    "fund: budget": 1.5,  # budget ← 도가 10%에도 못 미치는 군이 할인율 20%를 버티려면 군비를 해마다 수십억 원씩 부어야 한다. 신안군은 올해 군비 38억
    "fund: project_cost": 0.5,  # project_cost ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비와 시비가 각각 46억 2천만 원과
    "head": 4.0,  # investment ← 승인 2018.06.28 16:12:
    "head fund": 0.3,  # fund ← 곳도 움직인다. 산업은행과 농협은행은 올 하반기 해상풍력에 돈을 대는 2조 원 안팎의 녹색에너지 펀드를 만든다. 목포 신
    "head none": 1.6,  # damage ← 기사입력 : 2022년 09월
    "head profit": -0.2,  # profit ← 수출이 수입을 웃돌아 2억 달러 흑자를 냈다.
    "head strong support": -0.3,  # donation ← 의 이자 등으로 올해 형편이 어려운 학생 12명에게 200만 원씩 모두 2,400만 원의 장학금을 준다. 2025년 이 대학이 모
    "head support": -0.2,  # donation ← 의 이자 등으로 올해 형편이 어려운 학생 12명에게 200만 원씩 모두 2,400만 원의 장학금을 준다. 2025년 이 대학이 모
    "head weak": 0.9,  # investment ← 승인 2018.06.28 16:12:
    "headline": 1.0,  # investment ← 승인 2018.06.28 16:12:
    "is budget 100 millions": 0.5,  # budget ← 42곳이 나와 시중보다 10∼30% 싸게 판다. 시는 직거래장터에 예산 6천5백만원을 대고, 온누리상품권도 12억원어치 사들인
    "is budget company": -0.3,  # budget ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "is budget trillions": -0.4,  # budget ← 승인 2018.06.28 16:12:
    "is damage KRW": 0.7,  # damage ← 기사입력 : 2022년 09월
    "is debt": 0.2,  # debt ← 온누리머티리얼은 삼성디스플
    "is debt KRW": 0.4,  # debt ← 온누리머티리얼은 삼성디스플
    "is debt body": 0.3,  # debt ← 온누리머티리얼은 삼성디스플
    "is debt trillions": 0.8,  # debt ← 온누리머티리얼은 삼성디스플
    "is donation no company": 0.3,  # donation ← 소하늘 기
    "is exports KRW": -2.9,  # exports ← 대구
    "is exports USD": 1.6,  # exports ←
    "is fund company": -0.5,  # fund ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "is fund no company": 0.6,  # fund ← 시가 지난달 중순 내놓
    "is imports KRW": -0.6,  # imports ← 대구
    "is imports USD": 0.2,  # imports ← 달러(약 1조220억 원)로 지난해 같은 달보다 6.2% 많다. 수입은 5억1천만 달러, 무역수지는 2억3천만 달러 흑자다. 같은
    "is imports trillions": 1.2,  # imports ← 달러(약 1조220억 원)로 지난해 같은 달보다 6.2% 많다. 수입은 5억1천만 달러, 무역수지는 2억3천만 달러 흑자다. 같은
    "is investment EUR": 0.4,  # investment ← 송도에 1억 유로 바이오 원부자재 공장… 인천시·라인바흐 손
    "is investment body": -0.3,  # investment ← 다. 중국은 2016년부터 2020년까지 디스플레이 소재 국산화 펀드로 100억 위안(약 1조7천억 원)을 모은다. 시장조사업체
    "is investment company": 0.9,  # investment ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "is investment headline": 0.9,  # investment ← 승인 2018.06.28 16:12:
    "is investment no company": -0.3,  # investment ← 회사 살
    "is investment trillions": 0.6,  # investment ← 승인 2018.06.28 16:12:
    "is loss USD": -1.2,  # loss ← 조금씩 찬다. 이 회사는 지난달에만 현대중공업과 일본 이마바리조선에서 3천2백만 달러(약 368억 원)어치 일감을 따냈다. 지난
    "is market_size USD": 0.5,  # market_size ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "is orders KRW": -2.0,  # orders ← 승인 2018.06.28 16:12:
    "is orders USD": 0.6,  # orders ← 조금씩 찬다. 이 회사는 지난달에만 현대중공업과 일본 이마바리조선에서 3천2백만 달러(약 368억 원)어치 일감을 따냈다. 지난
    "is orders billions": -0.2,  # orders ← 탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은 전년 동기 대비 22.4
    "is orders trillions": 1.3,  # orders ← 2백만 달러(약 368억 원)어치 일감을 따냈다. 지난해 말 수주잔고는 2,900억 원 안팎이다. 올해 목표는 매출 5천억 원,
    "is other KRW": -1.1,  # other ← 승인 2018.06.28 16:12:
    "is other billions": 0.3,  # other ← 보험사도 손을 들었다. 화주들에게 보험금 150억 원을 내준 다온손해보험은 구상금 85억 원을
    "is other body": 0.2,  # other ← 보험사도 손을 들었다. 화주들에게 보험금 150억 원을 내준 다온손해보험은 구상금 85억 원을
    "is other small": 0.5,  # other ← 화제 기간 관광객 4만7천여명이 시내에서 38억7천만원을 썼다. 1인당 8만2천원꼴이다. 세명대 산학협력단은 그해 영화제의
    "is price 100 millions": 0.4,  # price ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "is price billions": -0.4,  # price ← 탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은 전년 동기 대비 22.4
    "is price small": 1.8,  # price ← 스 산업용지 35만㎡는 지난달 말 분양률이 97.2%에 이르렀고, ㎡당 42만원이던 분양가에는 웃돈이 붙었다. 청주시는 2
    "is price tiny": 0.8,  # price ← ※ 이 기사는 투자
    "is price trillions": -1.4,  # price ← 승인 2018.06.28 16:12:
    "is profit USD": -0.4,  # profit ← 조금씩 찬다. 이 회사는 지난달에만 현대중공업과 일본 이마바리조선에서 3천2백만 달러(약 368억 원)어치 일감을 따냈다. 지난
    "is profit no company": -0.8,  # profit ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "is project_cost 100 millions": -1.2,  # project_cost ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "is project_cost KRW": 1.0,  # project_cost ← 384억 원 투입… 경북도·구미시·기업 7곳 활용 협약
    "is project_cost billions": 0.7,  # project_cost ← 384억 원 투입… 경북도·구미시·기업 7곳 활용 협약
    "is project_cost body": -0.9,  # project_cost ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "is project_cost company": -0.1,  # project_cost ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "is project_cost headline": 1.0,  # project_cost ← 384억 원 투입… 경북도·구미시·기업 7곳 활용 협약
    "is project_cost no company": 0.2,  # project_cost ← 384억 원 투입… 경북도·구미시·기업 7곳 활용 협약
    "is project_cost small": -0.6,  # project_cost ← 스 산업용지 35만㎡는 지난달 말 분양률이 97.2%에 이르렀고, ㎡당 42만원이던 분양가에는 웃돈이 붙었다. 청주시는 2
    "is project_cost trillions": 1.0,  # project_cost ← 이런 판에 강원의 한 도시는 새 청사를 짓겠다고 나섰다. 들어갈 돈은 1,870억 원. 이 가운데 900억 원을 지방채로 마련한
    "is revenue": -0.1,  # revenue ← 승인 2018.06.28 16:12:
    "is revenue 100 millions": 0.9,  # revenue ← 억2천만원, 영화진흥위원회 지원금 1억4천만원에 기업 협찬과 표값 수입 4억원을 더했다. 2022년에는 41억원을 쓰고도
    "is revenue company": -0.4,  # revenue ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "is subsidy 100 millions": 0.6,  # subsidy ← 억6천만원이다. 제천시 출연금 19억원이 가장 큰 몫이고 충북도 보조금 3억2천만원, 영화진흥위원회 지원금 1억4천만원에 기업
    "is subsidy body": 0.1,  # subsidy ← 대구시는 내년 6월까지 관세 피해 기업에 경영안정자금 1천2백억 원을 풀고, 수출보험료를 기업당 최대 700만
    "is subsidy huge": -1.5,  # subsidy ← 나라 살림이 쪼그라들자 지방이 먼저 앓는다. 국세 수입이 예산보다 59조 원 덜 걷힐 것으로 보이면서 올해 지방교부세는
    "is subsidy millions": 0.1,  # subsidy ← 해 기업에 경영안정자금 1천2백억 원을 풀고, 수출보험료를 기업당 최대 700만 원까지 대 준다. 다음 달 21일부터 나흘 동
    "is tax": 1.3,  # tax ← 숫자는 냉정하다. 세종시가 지난해 거둔 지방세는 8천3백억 원이다. 아파트가 쏟아지던 2021년에는 취득
    "is tax billions": 0.1,  # tax ← 데 37곳이 올 2분기 적자를 냈다. 한 부품사는 올 상반기에만 관세로 4백50만 달러를 냈다고 털어놨다. 원·달러 환율이 이달에
    "is trade_balance USD": 3.2,  # trade_balance ← 지난해 같은 달보다 6.2% 많다. 수입은 5억1천만 달러, 무역수지는 2억3천만 달러 흑자다. 같은 기간 전국 수출은 1.3%
    "is wage 100 millions": 0.7,  # wage ← 해법은 단순하다.
    "label": 2.5,  # fund ← 다. 중국은 2016년부터 2020년까지 디스플레이 소재 국산화 펀드로 100억 위안(약 1조7천억 원)을 모은다. 시장조사업체
    "label bare": 0.2,  # revenue ← 회사 살림은 탄탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은
    "label damage": -0.1,  # damage ← □ 나라별 수출액은 아래 표
    "label damage none": -0.1,  # damage ← □ 나라별 수출액은 아래 표
    "label debt": 1.6,  # debt ← 온누리머티리얼은 삼성디스플
    "label fund": 2.3,  # fund ← 다. 중국은 2016년부터 2020년까지 디스플레이 소재 국산화 펀드로 100억 위안(약 1조7천억 원)을 모은다. 시장조사업체
    "label none": 0.1,  # market_size ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "label plain strong": 2.9,  # revenue ← 회사 살림은 탄탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은
    "label plain weak": 1.0,  # fund ← 다. 중국은 2016년부터 2020년까지 디스플레이 소재 국산화 펀드로 100억 위안(약 1조7천억 원)을 모은다. 시장조사업체
    "label price": -0.1,  # price ← 해 기업에 경영안정자금 1천2백억 원을 풀고, 수출보험료를 기업당 최대 700만 원까지 대 준다. 다음 달 21일부터 나흘 동
    "label profit": 0.8,  # profit ← 탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은 전년 동기 대비 22.4
    "label project_cost": -3.0,  # project_cost ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "label revenue": 0.9,  # revenue ← 회사 살림은 탄탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은
    "label secure": -0.7,  # project_cost ← 송보람 괴
    "label spend": 0.1,  # tax ← 지방세는 8천3백억 원이다. 아파트가 쏟아지던 2021년에는 취득세만 3천3백38억 원이 들어왔으나 지난해 취득세는 2천억 원대를
    "label subsidy": -1.1,  # subsidy ← 이런 판에 강원의 한 도시
    "label topic": 1.7,  # market_size ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "label topic strong": 1.9,  # economic_effect ← 도는 10년 뒤 생산유발효과가 4천100억 원, 일자리는 1천900개가 될 것으로 예상했
    "modified": 2.4,  # subsidy ← . 나랏돈도 함께 불어났다. 정부가 할인 비용에 보탠 국비는 2021년 1조2천522억 원까지 치솟았다가 2024년 3천억 원으로 내
    "modified none and: budget": -0.6,  # budget ← 384억 원을 들여 지었다. 국비가 230억 원, 도비와 시비가 각각 46억 2천만 원과 107억 8천만 원이다. 지하 1층, 지
    "modified none and: investment": 0.8,  # investment ← 투자액은 2030년까지 민간 자본 47조6천억 원과 국비 9천억 원 등 모두 48조5천억 원
    "modified none as: subsidy": 1.1,  # subsidy ←
    "modified none at: price": 1.9,  # price ← 5일 서울 외환시장에서 원·달러 환율은 전날보다 5.0원 오른 달러당 1,415.1원에 주간 거래를 마쳤다. 9월 말만 해도 1
    "modified none at: subsidy": -0.2,  # subsidy ← 다른 업체도 바쁘다. 한화에
    "modified none bare: budget": 0.9,  # budget ← 싸게 판다. 시는 직거래장터에 예산 6천5백만원을 대고, 온누리상품권도 12억원어치 사들인다. 전통시장 주변 도로 아홉 곳
    "modified none bare: subsidy": 0.2,  # subsidy ← 억6천만원이다. 제천시 출연금 19억원이 가장 큰 몫이고 충북도 보조금 3억2천만원, 영화진흥위원회 지원금 1억4천만원에 기업
    "modified none company: budget": -0.2,  # budget ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "modified none company: subsidy": 0.2,  # subsidy ← 나왔다. ▷대전시는 수출기업 물류비 지원 한도를 내년부터 업체당 최대 800만 원까지 늘린다. ▷세종시는 내년 예산안에 환변
    "modified none no company: budget": 0.2,  # budget ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "modified none no company: other": 0.6,  # other ← 보험사도 손을 들었다. 화주들에게 보험금 150억 원을 내준 다온손해보험은 구상금 85억 원을
    "modified none object: budget": 0.7,  # budget ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "modified none object: price": -0.5,  # price ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "modified none other: other": 0.4,  # other ← 익 6억 원가량이 기대되지만, 일본과 독일에서 사 온 칩 구매비는 벌써 14억 원이나 불어났다. 이 회사의 지난해 매출은 2
    "modified none topic: subsidy": 0.8,  # subsidy ← 해 기업에 경영안정자금 1천2백억 원을 풀고, 수출보험료를 기업당 최대 700만 원까지 대 준다. 다음 달 21일부터 나흘 동
    "modified none: project_cost": -1.2,  # project_cost ← 승인 2018.06.28 16:12:
    "modified none: subsidy": 0.1,  # subsidy ← 대구시는 내년 6월까지 관세 피해 기업에 경영안정자금 1천2백억 원을 풀고, 수출보험료를 기업당 최대 700만
    "modified spend no company: project_cost": 1.1,  # project_cost ← 의 물을 대는 용수관을 놓고 60만㎡를 더 닦기로 했다. 이 일에 드는 960억원(국비 576억·도비 115억·시비 269억
    "modified spend other: price": 0.6,  # price ← 대전주부교실은 지난
    "modified spend: project_cost": 1.1,  # project_cost ← 의 물을 대는 용수관을 놓고 60만㎡를 더 닦기로 했다. 이 일에 드는 960억원(국비 576억·도비 115억·시비 269억
    "per: other": 1.6,  # other ← 화제 기간 관광객 4만7천여명이 시내에서 38억7천만원을 썼다. 1인당 8만2천원꼴이다. 세명대 산학협력단은 그해 영화제의
    "per: subsidy": 1.5,  # subsidy ← 해 기업에 경영안정자금 1천2백억 원을 풀고, 수출보험료를 기업당 최대 700만 원까지 대 준다. 다음 달 21일부터 나흘 동
    "plant: investment": 2.7,  # investment ← 승인 2018.06.28 16:12:
    "previous 0": 0.4,  # market_size ← 회사 살
    "previous 0 body": 0.7,  # market_size ← 회사 살
    "previous 0 budget": -0.2,  # revenue ← 부산 조선기자재 업계의 사정
    "previous 0 currency": 0.8,  # market_size ← 회사 살
    "previous 0 none": 0.1,  # market_size ← 회사 살
    "previous 0 part": 0.4,  # project_cost ← 384억 원을 들여 지었다. 국비가 230억 원, 도비와 시비가 각각 46억 2천만 원과 107억 8천만 원이다. 지하 1층, 지
    "previous 1 bare": 0.4,  # debt ← 빚이 다 나쁜 것은
    "previous 1 budget": 0.4,  # budget ← 버티려면 군비를 해마다 수십억 원씩 부어야 한다. 신안군은 올해 군비 38억 원을 잡았다. 같은 돈이면 마을버스 30대를
    "previous 1 like": 0.7,  # project_cost ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비와 시비가 각각 46억 2천만 원과
    "previous 1 listed": -0.3,  # subsidy ← 당 최대 800만 원까지 늘린다. ▷세종시는 내년 예산안에 환변동보험료 2억 원을 담았다. ▷한국은행 대전세종충남본부는 금
    "previous 1 more": -0.3,  # price ← 도는 10년 뒤 생산유발효과가 4천100억 원, 일자리는 1천900개가 될 것으로 예상했
    "previous 1 none": 0.8,  # project_cost ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비와 시비가 각각 46억 2천만 원과
    "previous 1 noun": -0.1,  # fund ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "previous 1 part": 0.3,  # debt ← 데 900억 원을 지방채로 마련한단다. 이 도시의 2022년 말 채무는 640억 원이었다. 이자가 연 4.3%라면 해마다 39
    "previous 1 prose": 0.6,  # project_cost ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비와 시비가 각각 46억 2천만 원과
    "previous 1 spend": -0.7,  # investment ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "previous 2 currency": 0.2,  # price ← 목의 값을 살핀 결과를 21일 내놓았다. 올해 대형마트의 차례상 비용은 27만9천5백원으로 전통시장보다 42% 비쌌고, 백화점은
    "previous 2 like": 0.3,  # price ← 목의 값을 살핀 결과를 21일 내놓았다. 올해 대형마트의 차례상 비용은 27만9천5백원으로 전통시장보다 42% 비쌌고, 백화점은
    "previous 2 none": 0.7,  # price ← 목의 값을 살핀 결과를 21일 내놓았다. 올해 대형마트의 차례상 비용은 27만9천5백원으로 전통시장보다 42% 비쌌고, 백화점은
    "previous debt": -1.5,  # debt ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "previous donation": 0.6,  # donation ← 소하늘 기자 입력 2026-01-14 1
    "previous economic_effect": -0.3,  # economic_effect ← 이한솔 지사는 "반도체 특화단지의 마지막 퍼즐이 맞춰졌다"며 "운영비 30억 원도 도가 책임지고 대겠다"고 말했다. 문보름
    "previous investment": 0.3,  # investment ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "previous like donation": 1.4,  # donation ← 소하늘 기자 입력 2026-01-14 1
    "previous like price": 2.2,  # price ← 도는 10년 뒤 생산유발효
    "previous like project_cost": 0.5,  # project_cost ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비
    "previous more other": 1.3,  # other ← 자료를 살폈더니 2024년 영화제 기간 관광객 4만7천여명이 시내에서 38억7천만원을 썼다. 1인당 8만2천원꼴이다. 세명대
    "previous more price": -0.1,  # price ← 도는 10년 뒤 생산유발효과가 4천100억 원, 일자리는 1천900개가 될 것으로 예상했
    "previous orders": 0.3,  # orders ← 2백만 달러(약 368억 원)어치 일감을 따냈다. 지난해 말 수주잔고는 2,900억 원 안팎이다. 올해 목표는 매출 5천억 원,
    "previous project_cost": 0.1,  # project_cost ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비
    "seen": 0.8,  # investment ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "seen most": 0.5,  # investment ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "surplus or deficit": 2.0,  # trade_balance ← 지난해 같은 달보다 6.2% 많다. 수입은 5억1천만 달러, 무역수지는 2억3천만 달러 흑자다. 같은 기간 전국 수출은 1.3%
    "total": 1.7,  # project_cost ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비와 시비가 각각 46억 2천만 원과
    "total None": 0.2,  # investment ← 에코프로비엠 등이 이곳에 4조2천30억원을 투자한다. LG에너지솔루션이 3조9천5백억원으로 거의 전부를 차지하고, 에코프로비엠이
    "verb": 1.3,  # orders ← 조금씩 찬다. 이 회사는 지난달에만 현대중공업과 일본 이마바리조선에서 3천2백만 달러(약 368억 원)어치 일감을 따냈다. 지난
    "verb budget no company: subsidy": 0.7,  # subsidy ← 과제는 △
    "verb budget object": 0.1,  # budget ← 버티려면 군비를 해마다 수십억 원씩 부어야 한다. 신안군은 올해 군비 38억 원을 잡았다. 같은 돈이면 마을버스 30대를
    "verb budget object: budget": 0.1,  # budget ← 버티려면 군비를 해마다 수십억 원씩 부어야 한다. 신안군은 올해 군비 38억 원을 잡았다. 같은 돈이면 마을버스 30대를
    "verb budget topic": -0.4,  # budget ← 3억 원을 내 3년 만에 적자로 돌아섰다. 독일 자회사의 구조조정 비용 1억2천만 유로(약 1,800억 원)가 한꺼번에 잡힌 탓이
    "verb budget topic: budget": -0.4,  # budget ← 3억 원을 내 3년 만에 적자로 돌아섰다. 독일 자회사의 구조조정 비용 1억2천만 유로(약 1,800억 원)가 한꺼번에 잡힌 탓이
    "verb budget: other": 0.2,  # other ← 3억 원을 내 3년 만에 적자로 돌아섰다. 독일 자회사의 구조조정 비용 1억2천만 유로(약 1,800억 원)가 한꺼번에 잡힌 탓이
    "verb budget: subsidy": 0.3,  # subsidy ← 과제는 △
    "verb harm": 0.2,  # damage ← 월 말까지 1,932건의 상담이 들어왔고, 보이스피싱으로 한 자영업자가 2,300만원을 잃은 일도 확인됐다. 소비자단체는 한 사
    "verb harm no company": 0.2,  # damage ← 월 말까지 1,932건의 상담이 들어왔고, 보이스피싱으로 한 자영업자가 2,300만원을 잃은 일도 확인됐다. 소비자단체는 한 사
    "verb harm object": 0.2,  # damage ← 월 말까지 1,932건의 상담이 들어왔고, 보이스피싱으로 한 자영업자가 2,300만원을 잃은 일도 확인됐다. 소비자단체는 한 사
    "verb invest": 0.1,  # investment ← 르면 올해부터 2030년까지 LG에너지솔루션과 에코프로비엠 등이 이곳에 4조2천30억원을 투자한다. LG에너지솔루션이 3조9천5백
    "verb invest: investment": 0.1,  # investment ← 르면 올해부터 2030년까지 LG에너지솔루션과 에코프로비엠 등이 이곳에 4조2천30억원을 투자한다. LG에너지솔루션이 3조9천5백
    "verb none at: other": 0.5,  # other ← 아쉬운 소리도 들렸다. 읍내에
    "verb none bare: other": -0.3,  # other ← 승인 2018.06.28 16:12:
    "verb none bare: subsidy": 0.3,  # subsidy ← 억6천만원이다. 제천시 출연금 19억원이 가장 큰 몫이고 충북도 보조금 3억2천만원, 영화진흥위원회 지원금 1억4천만원에 기업
    "verb none no company: investment": -0.3,  # investment ← 회사 살
    "verb none object: investment": -0.2,  # investment ← 탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은 전년 동기 대비 22.4
    "verb none other: other": 0.3,  # other ← 익 6억 원가량이 기대되지만, 일본과 독일에서 사 온 칩 구매비는 벌써 14억 원이나 불어났다. 이 회사의 지난해 매출은 2
    "verb none other: price": 0.2,  # price ← 스 산업용지 35만㎡는 지난달 말 분양률이 97.2%에 이르렀고, ㎡당 42만원이던 분양가에는 웃돈이 붙었다. 청주시는 2
    "verb none: investment": -0.2,  # investment ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "verb order bare: budget": 0.2,  # budget ← 온고을매일 | 등록 : 2016.1
    "verb order company: price": 0.2,  # price ← 경매에 나온 아파트는 6억 원에 낙찰됐다.
    "verb order: investment": -0.1,  # investment ← 조금씩 찬다. 이 회사는 지난달에만 현대중공업과 일본 이마바리조선에서 3천2백만 달러(약 368억 원)어치 일감을 따냈다. 지난
    "verb order: price": 0.1,  # price ← 경매에 나온 아파트는 6억 원에 낙찰됐다.
    "verb secure bare: budget": -1.5,  # budget ← 진기은
    "verb secure no company: subsidy": -0.3,  # subsidy ← 새 청사를 짓겠다고 나섰다. 들어갈 돈은 1,870억 원. 이 가운데 900억 원을 지방채로 마련한단다. 이 도시의 2022
    "verb secure object: budget": 0.1,  # budget ← 송보람 괴
    "verb secure object: subsidy": 0.5,  # subsidy ← 부서진 18가구는 5천100만∼1억300만원을, 침수된 300여가구는 600만원씩을 받았다. 전국재해구호협회는 국민 성금
    "verb sell bare: price": 0.3,  # price ← □ 수출 농가의
    "verb sell no company: price": 0.1,  # price ← □ 수출 농가의
    "verb sell: price": 0.1,  # price ← □ 수출 농가의
    "verb spend bare: budget": 0.4,  # budget ← 도가 10%에도 못 미치는 군이 할인율 20%를 버티려면 군비를 해마다 수십억 원씩 부어야 한다. 신안군은 올해 군비 38억
    "verb spend company: investment": 0.6,  # investment ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "verb spend object: project_cost": 0.4,  # project_cost ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비
    "verb spend other: price": 1.2,  # price ← 층에 연면적 5천216㎡이며 청정실과 노광기 등 장비 42대를 갖췄다. 98억여 원짜리 노광기는 국내 공공기관으로는 처음 들여
    "verb spend other: project_cost": -0.3,  # project_cost ← 층에 연면적 5천216㎡이며 청정실과 노광기 등 장비 42대를 갖췄다. 98억여 원짜리 노광기는 국내 공공기관으로는 처음 들여
    "verb spend topic: project_cost": 0.3,  # project_cost ← 주민 지원금
    "verb spend: price": 1.1,  # price ← 층에 연면적 5천216㎡이며 청정실과 노광기 등 장비 42대를 갖췄다. 98억여 원짜리 노광기는 국내 공공기관으로는 처음 들여
    "verb spend: subsidy": -0.3,  # subsidy ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "verb support": 0.2,  # subsidy ← 대구시는 내년 6월까지 관세 피해 기업에 경영안정자금 1천2백억 원을 풀고, 수출보험료를 기업당 최대 700만
    "verb support no company: price": -0.5,  # price ← 대구시는 내년 6월까지 관세 피해 기업에 경영안정자금 1천2백억 원을 풀고, 수출보험료를 기업당 최대 700만
    "verb support object: budget": 0.3,  # budget ← 1억4천만원에 기업 협찬과 표값 수입 4억원을 더했다. 2022년에는 41억원을 쓰고도 협력업체 37곳에 줄 돈 5억2천
    "verb support: price": -0.6,  # price ← 에너지솔루션이 3조9천5백억원으로 거의 전부를 차지하고, 에코프로비엠이 1천430억원, 더블유씨피 등 중견기업 7개사가 1천1백
    "verb support: subsidy": 0.2,  # subsidy ← 대구시는 내년 6월까지 관세 피해 기업에 경영안정자금 1천2백억 원을 풀고, 수출보험료를 기업당 최대 700만
    "works: project_cost": 0.1,  # project_cost ← 낼 때는 10년 뒤까지의 상환 계획을 주민 앞에 내놓아야 한다. 둘째, 수백억 원짜리 시설은 운영비까지 셈해야 한다. 셋째,
    "worth: price": 0.5,  # price ← 층에 연면적 5천216㎡이며 청정실과 노광기 등 장비 42대를 갖췄다. 98억여 원짜리 노광기는 국내 공공기관으로는 처음 들여
}
# fmt: on
