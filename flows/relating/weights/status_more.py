"""The weights of the cues for whether amounts have happened, are planned or foreseen, with an example where our own articles have one: the answer, and the amount in its sentence.

Written by `tests/fitting.py`; a cue that is not listed weighs nothing.
"""

# fmt: off
MORE: dict[str, float] = {
    "planned: verb past past": -0.5,  # planned ← 회사 살림은 탄탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은
    "planned: verb past tense past last present": 0.5,  # planned ← 울산, 경남에 쓴다. 폐업 위기에 놓인 소상공인의 이자를 돌려주는 데 540억원, 청년 전세보증료 지원에 360억원을 배정
    "planned: verb past undated": -0.3,  # planned ← (34) 씨는 지난해 1억8천만원의 매출을 올렸다. 변 씨는 "난방비로 3천200만원이 나갔고 시설 빚도 아직 2억원 넘게 남았
    "planned: verb present": 0.4,  # planned ← 까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며, 이 가운데 500억원은 민간 투자사가 댄다.
    "planned: verb present ahead": 0.2,  # planned ← 길을 끄는 것은 돈줄이다. 부산시는 내년부터 3년간 갈매기벤처스와 함께 210억 원 규모의 '그로스 1호 펀드'를 조성한다.
    "planned: verb present other": 0.1,  # planned ← 수산·조선기자재·항만물류 기업이다. 한 업체가 빌릴 수 있는 돈은 최대 10억원이고 금리는 연 3.4%부터 시작한다.
    "planned: verb save": -1.1,  # planned ← SK키파운드리, 청주에 전력반도체 라인 증설… 4800억 쓰고 세금 864억 아낄 듯
    "planned: verb secure tense intended": 0.6,  # planned ← 총리는 정부가 내년에 방산 협력사 전용 펀드 3천억원을 새로 조성하겠다고 답했다. 그는 "기술이
    "planned: verb spend": -0.2,  # planned ← BNK금융, 상반기 순이익 4871억…지역 사회공헌에 1200억 쓴다
    "planned: verb spend future": 0.1,  # planned ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "planned: verb spend past": -0.5,  # planned ← 층에 연면적 5천216㎡이며 청정실과 노광기 등 장비 42대를 갖췄다. 98억여 원짜리 노광기는 국내 공공기관으로는 처음 들여
    "planned: verb spend tense intended": -0.3,  # planned ← 도의원이었다. 그는 원주에 지역구를 둔 국민의힘 소속이다. "총사업비 2천844억원을 쏟은 남원주역세권 용지를 팔아 지난달까지
    "planned: verb spend tense past": -0.1,  # planned ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비
    "planned: verb state tense foreseen last saying": 1.0,  # planned ← ㎡를 RE100 전용 용지로 분양한다고 10일 공고했다. 분양가는 평당 62만원으로 조성원가 74만원보다 낮으며, 전량 팔
    "planned: verb state undated": -0.5,  # planned ← 조립라인을 둘러봤다. 폴란드와 지난 8월 1일 서명한 2차 이행계약은 65억달러(약 8조8천억원)어치로, 우리 방산 수출
    "planned: verb support open": 0.1,  # planned ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "planned: verb support tense present": 0.1,  # planned ← 까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며, 이 가운데 500억원은 민간 투자사가 댄다.
    "planned: words before intended": 0.2,  # planned ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "planned: words behind intended": 0.8,  # planned ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "planned: words close behind intended": 0.8,  # planned ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "planned: words close behind nothing": 0.3,  # planned ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "realized: adopted": 1.8,  # realized ← 억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "realized: already": 0.9,  # realized ← 까지 투자유치진흥기금을 500억 원으로 불릴 계획이지만 여태 쌓은 돈은 312억 원에 그친다.
    "realized: budget": 0.3,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: budget adopted": 0.4,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: budget adopted budget": 1.3,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: budget adopted indicator": -0.2,  # realized ← 적을 올렸으며, 도와 맺은 협약에 따라 계약학과 학생 40명에게 장학금 6억 원을 내놓는다.
    "realized: budget named budget": 0.5,  # realized ← 국회 심의서 73억원 증액, 고체전해질 실증 기반도 첫발
    "realized: budget named fund": -0.2,  # realized ← 부산은행, 해양 스타트업에 500억원 대출… 혁신펀드도 300억원
    "realized: budget now": 0.1,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: budget past": 0.2,  # realized ← 억원을 더한다. 해수부가 올해 확보한 관련 예산은 285억원으로 지난해 172억원의 1.7배 수준이다.
    "realized: budget proposed": -0.2,  # realized ← 강원도, 올해 첫 추경 2천8백억 편성… 빚 안 내고 민생에 먼저
    "realized: budget proposed budget": -2.0,  # realized ← 강원도, 올해 첫 추경 2천8백억 편성… 빚 안 내고 민생에 먼저
    "realized: economic_effect": -0.5,  # realized ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "realized: fund national": 0.2,  # realized ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비와 시비가 각각 46억 2천만 원과
    "realized: fund provincial": 0.1,  # realized ← 384억 원을 들여 지었다. 국비가 230억 원, 도비와 시비가 각각 46억 2천만 원과 107억 8천만 원이다. 지하 1층, 지
    "realized: fund undated": -0.1,  # realized ← ○ 한국산업은행은 내후년까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며,
    "realized: fund words behind intended": -0.1,  # realized ← 처스와 함께 210억 원 규모의 '그로스 1호 펀드'를 조성한다. 시가 60억 원, BNK부산은행이 50억 원을 내고 나머지
    "realized: head intended": -0.5,  # realized ← 사장은 통화에서 "큰 부실은 1분기에 대부분 털어냈다"며 "올해 순이익 9000억원 목표를 바꿀 이유가 없다"고 말했다. 은행
    "realized: head settled": 0.2,  # realized ← 청주 이차전지 특화단지 국비 321억원 확보… 오창에 성능평가 테스트베드
    "realized: headline intended": -0.3,  # realized ← 원이다. 이로써 회사의 올해 누적 수주액은 14조원을 넘어서 당초 목표 10조7천억원을 훌쩍 웃돌았다.
    "realized: headline settled": 0.3,  # realized ← 경상국립대병원 암센터 개원…각계 기부금 30억원 보태
    "realized: if": -0.8,  # realized ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "realized: indicator now": -0.1,  # realized ← . 지난 9월 말 에스엘의 수주잔고는 14조원대다. 회사는 올해 매출이 5조원을 넘길 것으로 기대한다. 2027년까지 경
    "realized: indicator past": 0.6,  # realized ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "realized: indicator undated": 1.1,  # realized ← 소리"라고 목소리를 높였다. 그는 공공비축미 중간정산금을 40㎏ 포대에 4만원 주던 데서 더 올려 달라고 요구했다.
    "realized: indicator words behind intended": 0.2,  # realized ← 소리"라고 목소리를 높였다. 그는 공공비축미 중간정산금을 40㎏ 포대에 4만원 주던 데서 더 올려 달라고 요구했다.
    "realized: is what is past": 0.6,  # realized ← 관세는 짐이다. 에스엘이 미국의 25% 관세 탓에 이 기간 문 비용은 41억원 안팎이다. 회사는 4분기에는 부담이 20억
    "realized: label foreseen": -0.5,  # realized ← 총국에는 농작물재해보험 사고 신고가 3,860건 들어왔고 추정 보험금은 186억원이다. 회사는 조사가 끝나기 전이라도 절반을
    "realized: label nothing": 0.4,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: label settled": 0.6,  # realized ← 앞날은 밝다. 지난 9월 말 에스엘의 수주잔고는 14조원대다. 회사는 올해 매출이 5조원을 넘길 것으
    "realized: last future": -0.1,  # realized ← SK키파운드리, 청주에 전력반도체 라인 증설… 4800억 쓰고 세금 864억 아낄 듯
    "realized: last open": 0.1,  # realized ← 3분기 부산 지갑 열렸다… 동백전 결제 5천억 원 넘겨
    "realized: may": -1.1,  # realized ← 대구시는 내년 6월까지 관세 피해 기업에 경영안정자금 1천2백억 원을 풀고, 수출보험료를 기업당 최대 700만
    "realized: metric budget": 0.3,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: metric economic_effect": -0.5,  # realized ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "realized: metric exports": -0.1,  # realized ← 고 했다. 무역협회 대전세종충남지역본부의 오다현 본부장은 2분기 수출이 210억 달러 안팎에 이를 것으로 내다보면서도 "반도체
    "realized: metric orders": 0.1,  # realized ← 앞날은 밝다. 지난 9월 말 에스엘의 수주잔고는 14조원대다. 회사는 올해 매출이 5조원을 넘길 것으
    "realized: metric revenue": -0.4,  # realized ← . 지난 9월 말 에스엘의 수주잔고는 14조원대다. 회사는 올해 매출이 5조원을 넘길 것으로 기대한다. 2027년까지 경
    "realized: metric tax": -0.8,  # realized ← . 여수시가 거둔 지방소득세는 2022년 1천892억 원이었으나 올해는 720억 원 안팎에 그칠 전망이다. 산단 기업들은 지난
    "realized: modified None": -1.8,  # realized ← 주는 데 540억원, 청년 전세보증료 지원에 360억원을 배정했고 남은 300억원은 경남신용보증재단에 출연한다. 혜택을 받는
    "realized: modified future subsidy": 0.1,  # realized ← 원을 더했다. 2022년에는 41억원을 쓰고도 협력업체 37곳에 줄 돈 5억2천300만원이 모자라 집행위원장이 물러났다. 이 빚은
    "realized: modified lend": 0.3,  # realized ← 리지 않을 수 없다. 강원중도개발공사가 놀이동산 기반공사를 하느라 빌린 2천50억 원을 도가 대신 갚겠다고 나선 것은 2022년
    "realized: modified order": 0.8,  # realized ← 일감도 넉넉하다. 올해 1∼9월 따낸 주문은 29억2천만달러(약 3조9천억원)로 올해 목표 31억8천6
    "realized: modified past": 1.7,  # realized ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "realized: modified present": 0.5,  # realized ← 만원에서 1천40만원으로 되레 뒷걸음쳤다. 직불금과 연금 같은 이전소득 1천690만원이 빈자리를 메운 셈이다. 조사를 이끈 국창
    "realized: modified present indicator": 0.1,  # realized ← 을 싣는다. 가족이 사는 경기 수원까지는 1시간 남짓. 그가 받는 연봉 7천만원대의 대부분은 수원에서 쓰인다.
    "realized: modified present project_cost": -0.2,  # realized ← 의 물을 대는 용수관을 놓고 60만㎡를 더 닦기로 했다. 이 일에 드는 960억원(국비 576억·도비 115억·시비 269억
    "realized: modified secure": 0.4,  # realized ← 원, 민간 투자 700억원을 더한다. 해수부가 올해 확보한 관련 예산은 285억원으로 지난해 172억원의 1.7배 수준이다.
    "realized: moves from": 1.2,  # realized ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "realized: moves from intended": 1.4,  # realized ← 남춘 인천시장은 "개발이익을 원도심으로 돌리기 위해 도시재생기금을 올해 300억 원에서 2025년 1천억 원까지 쌓겠다"고 밝
    "realized: moves to": -0.6,  # realized ← 리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄 것으로 내다봤다.
    "realized: moves to undated": -1.9,  # realized ← 8%포인트 낮은 수치다. 무심동로 확장만 해도 사업비가 740억 원에서 1천15억 원으로 뛰는 바람에 착공이 두 차례 미뤄졌다.
    "realized: named planned": -0.5,  # realized ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "realized: named realized": 1.0,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: no verb indicator": -0.1,  # realized ← 부산은행, 해양 스타트업에 500억원 대출… 혁신펀드도 300억원
    "realized: no verb project_cost": 0.1,  # realized ← 384억 원 투입… 경북도·구미시·기업 7곳 활용 협약
    "realized: of what is past": 1.0,  # realized ← 82.4%를 차지했다. 미국 테네시와 앨라배마에 공장을 둔 북미 법인이 3천850억원어치를 팔았고 인도 법인 매출도 1천억원에
    "realized: other words behind nothing": 0.1,  # realized ← 맡겨 관내 620가구를 들여다본 결과 지난해 부안 농가의 평균 소득은 4천830만원이었다. 2023년 4천710만원에서 조금
    "realized: particle ": -0.4,  # realized ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "realized: particle is": 0.1,  # realized ← 앞날은 밝다. 지난 9월 말 에스엘의 수주잔고는 14조원대다. 회사는 올해 매출이 5조원을 넘길 것으
    "realized: particle 보다": 0.1,  # realized ← BNK금융은 올해 상반기 당기순이익이 4871억원으로 지난해 같은 기간 4750억원보다 2.5% 증가했다고 31일 공시했다.
    "realized: particle 에": 0.1,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: particle 의": -0.7,  # realized ← 줄이고 일자리 430개를 만든다는 목표를 세웠다. 경남연구원은 지역에 584억 원의 생산유발효과가 날 것으로 추산했다.
    "realized: particle 짜리": -0.8,  # realized ← 낼 때는 10년 뒤까지의 상환 계획을 주민 앞에 내놓아야 한다. 둘째, 수백억 원짜리 시설은 운영비까지 셈해야 한다. 셋째,
    "realized: period ahead": -0.5,  # realized ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "realized: period carried past": 1.6,  # realized ← 매출 1조2천억대, 관세 부담은 41억
    "realized: period now": 0.7,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: period past": 2.5,  # realized ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "realized: previous 0 planned alike": -0.6,  # realized ← 까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며, 이 가운데 500억원은 민간 투자사가 댄다.
    "realized: previous 0 realized no verb": 0.3,  # realized ← 매출 1조2천억대, 관세 부담은 41억
    "realized: previous 0 unknown": -0.3,  # realized ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "realized: previous 1 planned": -0.3,  # realized ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "realized: previous 1 realized": 0.1,  # realized ← 매출 1조2천억대, 관세 부담은 41억
    "realized: previous 2 planned alike": -0.3,  # realized ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "realized: previous 2 realized other": -0.5,  # realized ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "realized: project_cost words behind nothing": -0.1,  # realized ← 계화면 간척지 4.2㏊에 짓는 임대형 스마트팜이 대표적이다. 총사업비 200억원은 농림축산식품부가 국비로 140억원을 대고
    "realized: qualifier about": 0.2,  # realized ← 에 공장을 둔 북미 법인이 3천850억원어치를 팔았고 인도 법인 매출도 1천억원에 육박했다.
    "realized: qualifier exact": 0.5,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: qualifier over": 0.3,  # realized ← 층에 연면적 5천216㎡이며 청정실과 노광기 등 장비 42대를 갖췄다. 98억여 원짜리 노광기는 국내 공공기관으로는 처음 들여
    "realized: qualifier range": -1.3,  # realized ← 탓에 이 기간 문 비용은 41억원 안팎이다. 회사는 4분기에는 부담이 20억~30억원으로 줄 것으로 본다.
    "realized: quoted open": -0.7,  # realized ← 술보증기금과 ‘해양 스타트업 금융지원 업무협약’을 맺고 다음 달부터 총 500억원 한도의 특별대출을 내놓는다고 밝혔다. 은행
    "realized: quoted past": 0.2,  # realized ← 에스엘은 올해 3분기 연결 매출 1조2천637억원, 영업이익 972억원, 순이익 861억원을
    "realized: quoted present": -0.4,  # realized ← 처스와 함께 210억 원 규모의 '그로스 1호 펀드'를 조성한다. 시가 60억 원, BNK부산은행이 50억 원을 내고 나머지
    "realized: resolved by a contract": 1.0,  # realized ← 약을 맺었고, 베트남 럼동성에서는 현지 유통사 비엣그린에 케로 25대를 210만달러에 팔기로 하고 도장을 찍었다. 베트남 물량
    "realized: subsidy past": 0.1,  # realized ← 그룹 이익의 80% 이상을 책임졌다. 캐피탈을 비롯한 비은행 자회사는 707억원을 보탰다.
    "realized: tense future": -0.2,  # realized ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "realized: tense going on budget": 0.2,  # realized ← 올해 예산은 전임 집행부가 짠 87억4천만원이 총회를 통과해 이미 집행되고 있다. 여기
    "realized: tense intended undated": 0.5,  # realized ← K방산 폴란드 2차 계약 8.8조… 올 수출 200억 달러 다시 노린다
    "realized: tense not past budget": -0.1,  # realized ← 못내 아쉬운 대목도 있다. 국립 해양기상과학관을 짓겠다며 요구한 국비 30억 원은 끝내 기획재정부의 문턱을 넘지 못했다.
    "realized: tense open past": -0.6,  # realized ← 2024년 95억 달러로 내리 줄었다. 산업연구원은 폴란드 계약만으로 19조 원의 생산이 유발되고 일자리 4만6천 개가 생
    "realized: tense past": 1.6,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: tense past subsidy": 0.1,  # realized ← 그룹 이익의 80% 이상을 책임졌다. 캐피탈을 비롯한 비은행 자회사는 707억원을 보탰다.
    "realized: tense present ahead": -0.2,  # realized ← 길을 끄는 것은 돈줄이다. 부산시는 내년부터 3년간 갈매기벤처스와 함께 210억 원 규모의 '그로스 1호 펀드'를 조성한다.
    "realized: tense present budget": 0.7,  # realized ← 원, 민간 투자 700억원을 더한다. 해수부가 올해 확보한 관련 예산은 285억원으로 지난해 172억원의 1.7배 수준이다.
    "realized: tense present past": 0.5,  # realized ← 관세는 짐이다. 에스엘이 미국의 25% 관세 탓에 이 기간 문 비용은 41억원 안팎이다. 회사는 4분기에는 부담이 20억
    "realized: tense present project_cost": 0.1,  # realized ← 물 빠진 자리에 온정 23억원… 예산·서산 수해 복구 속도 낸다
    "realized: tense present subsidy": -0.2,  # realized ← 탓에 이 기간 문 비용은 41억원 안팎이다. 회사는 4분기에는 부담이 20억~30억원으로 줄 것으로 본다.
    "realized: tense state": -0.1,  # realized ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "realized: tense state ahead": 0.1,  # realized ← 밝혔다. 올해 1만2,760원보다 170원 오른 것으로 내년 최저임금 1만30원보다 2천900원 많다. 월급으로 치면 27
    "realized: tense state indicator": 0.3,  # realized ← . 진주중앙시장 상인회가 3천200만원을 모았고, 이름을 밝히지 말라며 1억원을 두고 간 82세 할머니도 있다. 병원은
    "realized: tense state subsidy": -0.3,  # realized ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "realized: title": 0.1,  # realized ← 에스엘, 3분기 영업익 972억… 북미 램프 덕에 '깜짝 실적'
    "realized: title indicator": 0.4,  # realized ← 에스엘, 3분기 영업익 972억… 북미 램프 덕에 '깜짝 실적'
    "realized: title intended": 0.5,  # realized ← [공약 점검 ③] 청주시 투자유치 누계 33조 원… 공장은 아직 절반의 약속
    "realized: title present": -0.6,  # realized ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "realized: title settled": 1.0,  # realized ← 경상국립대병원 암센터 개원…각계 기부금 30억원 보태
    "realized: title undated": 0.2,  # realized ← 384억 원 투입… 경북도·구미시·기업 7곳 활용 협약
    "realized: topic intended other": -1.2,  # realized ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "realized: total estimated": -0.2,  # realized ← 분석해 보니 직접 경제효과는 148억 원으로 추산됐다. 숙박과 음식에 81억 원, 쇼핑과 체험에 67억 원이 쓰였다. 방문
    "realized: total realized": 2.8,  # realized ← 효자는 북미였다. 3분기 램프 부문 매출은 1조412억원으로 전체의 82.4%를 차지했다. 미국 테
    "realized: verb None future": 0.4,  # realized ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "realized: verb None open": -0.1,  # realized ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "realized: verb None past": -1.0,  # realized ← 1천300억 원이다. 시는 11일 시의회에 낸 내년도 예산안에서 이를 1천250억 원으로 줄였다.
    "realized: verb None present": 0.2,  # realized ← 관세는 짐이다. 에스엘이 미국의 25% 관세 탓에 이 기간 문 비용은 41억원 안팎이다. 회사는 4분기에는 부담이 20억
    "realized: verb None tense present": 0.2,  # realized ← 관세는 짐이다. 에스엘이 미국의 25% 관세 탓에 이 기간 문 비용은 41억원 안팎이다. 회사는 4분기에는 부담이 20억
    "realized: verb adn past": 0.1,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: verb con tense foreseen": -0.1,  # realized ← 도는 공장이 모두 돌아가면 9개 기업의 매출이 연간 5천200억원에 이르고 1천850명이 새로 채용될 것으로
    "realized: verb con tense past": 0.1,  # realized ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "realized: verb donate": -0.3,  # realized ← 술보증기금과 ‘해양 스타트업 금융지원 업무협약’을 맺고 다음 달부터 총 500억원 한도의 특별대출을 내놓는다고 밝혔다. 은행
    "realized: verb future tense past last saying": -0.7,  # realized ← 물동량을 12% 끌어올린다는 구상이다. 한국해양수산개발원은 프로젝트가 9,800억원 상당의 생산유발효과를 낳을 것으로 분석했다
    "realized: verb intended indicator": 0.2,  # realized ← 720만 달러다. 대광정공은 박닌성의 농기계 조립업체에 유압 브레이크 460만 달러어치를 팔기로 해 참가 기업 가운데 가장 큰
    "realized: verb invest past": 0.2,  # realized ← 22년 3월 선정돼 연구개발비 7억원을 지원받았고, 강원센터도 같은 해 2억원을 직접 투자했다.
    "realized: verb nom tense not present": 0.7,  # realized ← 까지 2시간 50분이 걸린다"며 "수도권 광역급행철도(GTX)에는 이미 6조원 넘게 쏟아붓고서 남해안에는 B/C만 들이대
    "realized: verb open": -0.2,  # realized ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "realized: verb open tense going on last state": 0.5,  # realized ← 올해 예산은 전임 집행부가 짠 87억4천만원이 총회를 통과해 이미 집행되고 있다. 여기
    "realized: verb open tense present last present": -0.4,  # realized ← ○ 한국산업은행은 내후년까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며,
    "realized: verb order open": 0.3,  # realized ← 창원시 무역사절단, 베트남·인도서 수출계약 1천840만 달러 따내
    "realized: verb past": 1.2,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: verb past project_cost": -0.5,  # realized ← 8년까지 4년간 클러스터에 총 3천177억 원을 투입한다. 재원은 국비 1천230억 원, 도비 428억 원, 시비 286억 원(동
    "realized: verb past subsidy": 0.2,  # realized ← 그룹 이익의 80% 이상을 책임졌다. 캐피탈을 비롯한 비은행 자회사는 707억원을 보탰다.
    "realized: verb past tense past last past": -0.3,  # realized ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "realized: verb past undated": 0.6,  # realized ← (34) 씨는 지난해 1억8천만원의 매출을 올렸다. 변 씨는 "난방비로 3천200만원이 나갔고 시설 빚도 아직 2억원 넘게 남았
    "realized: verb present": -0.8,  # realized ← 까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며, 이 가운데 500억원은 민간 투자사가 댄다.
    "realized: verb present budget": 0.1,  # realized ← 원, 민간 투자 700억원을 더한다. 해수부가 올해 확보한 관련 예산은 285억원으로 지난해 172억원의 1.7배 수준이다.
    "realized: verb present tense present last present": 0.1,  # realized ← 관세는 짐이다. 에스엘이 미국의 25% 관세 탓에 이 기간 문 비용은 41억원 안팎이다. 회사는 4분기에는 부담이 20억
    "realized: verb present undated": -0.4,  # realized ← 까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며, 이 가운데 500억원은 민간 투자사가 댄다.
    "realized: verb secure tense past": 0.6,  # realized ← 박 항로 예측 프로그램을 만드는 온빛오션랩은 입주가 결정된 뒤인 지난달 30억여 원의 시리즈A 투자를 유치했다.
    "realized: verb secure tense present": 0.2,  # realized ← 선도연구센터가 쓴다. 센터는 올해부터 2030년까지 7년간 쓸 연구비 145억 원을 확보해 둔 상태이며, 이 중 135억 원
    "realized: verb sell": 0.3,  # realized ← 82.4%를 차지했다. 미국 테네시와 앨라배마에 공장을 둔 북미 법인이 3천850억원어치를 팔았고 인도 법인 매출도 1천억원에
    "realized: verb spend past": 0.1,  # realized ← 층에 연면적 5천216㎡이며 청정실과 노광기 등 장비 42대를 갖췄다. 98억여 원짜리 노광기는 국내 공공기관으로는 처음 들여
    "realized: verb spend tense intended": 0.3,  # realized ← 도의원이었다. 그는 원주에 지역구를 둔 국민의힘 소속이다. "총사업비 2천844억원을 쏟은 남원주역세권 용지를 팔아 지난달까지
    "realized: verb spend tense open": -0.9,  # realized ← ③ 마른김 산지거래소: 전남 목포에 2026년 12월까지 1,200억 원(국비 500억 원, 지방비 500억 원,
    "realized: verb spend tense past": 0.5,  # realized ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비
    "realized: verb spend tense present": -0.7,  # realized ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "realized: verb state indicator": 0.2,  # realized ← 달러까지 올랐다가 지난해 316억 달러로 내려앉았고, 올해 10월까지는 258억 달러에 머문다. "숫자보다 무서운 것이 가동률입
    "realized: verb state other": 0.4,  # realized ← 1인당 개인소득은 2천498만원에 머물렀다. 서울(2천937만원)보다 439만원 적고 17개 시도 가운데 중하위권이다. 충
    "realized: verb state undated": 0.2,  # realized ← 조립라인을 둘러봤다. 폴란드와 지난 8월 1일 서명한 2차 이행계약은 65억달러(약 8조8천억원)어치로, 우리 방산 수출
    "realized: verb support past": 0.4,  # realized ← 그룹 이익의 80% 이상을 책임졌다. 캐피탈을 비롯한 비은행 자회사는 707억원을 보탰다.
    "realized: verb support tense present": -0.5,  # realized ← 까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며, 이 가운데 500억원은 민간 투자사가 댄다.
    "realized: words before foreseen": -0.7,  # realized ← 총국에는 농작물재해보험 사고 신고가 3,860건 들어왔고 추정 보험금은 186억원이다. 회사는 조사가 끝나기 전이라도 절반을
    "realized: words before nothing": 0.6,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: words before settled": 1.1,  # realized ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "realized: words behind intended": -0.2,  # realized ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "realized: words behind settled": 0.3,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: words close behind intended": -1.0,  # realized ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "realized: words close behind settled": 0.3,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "unknown: any": -0.3,  # unknown ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "unknown: budget adopted": 0.1,  # unknown ← 살배기를 키우는 34세 주부는 "병원이 멀어 한 번 다녀오면 교통비만 5만 원이 든다"며 소아과부터 늘려 달라고 했다.
    "unknown: budget adopted indicator": 0.3,  # unknown ← 살배기를 키우는 34세 주부는 "병원이 멀어 한 번 다녀오면 교통비만 5만 원이 든다"며 소아과부터 늘려 달라고 했다.
    "unknown: fund words behind intended": 0.3,  # unknown ← 억원씩 날아간다"고 말했다. 제주항공 관계자는 "정부의 기간산업안정기금 40조원 가운데 LCC 몫이 정해지는 대로 신청을
    "unknown: headline intended": -0.2,  # unknown ← 전 한국수력원자력과 맺은 체코 두코바니 원전 주기기 공급계약의 규모가 5조6천400억원이라고 보고했다. 원자로와 증기발생기가 4조
    "unknown: headline nothing": 0.7,  # unknown ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "unknown: in main": -1.5,  # unknown ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "unknown: in order to": 2.6,  # unknown ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "unknown: indicator words behind intended": -0.5,  # unknown ← 사장은 통화에서 "큰 부실은 1분기에 대부분 털어냈다"며 "올해 순이익 9000억원 목표를 바꿀 이유가 없다"고 말했다. 은행
    "unknown: it was": 0.2,  # unknown ← 회 대전세종충남지역본부가 회원사 148곳을 조사했더니 적정 환율은 평균 1,262원이었다. 응답 기업의 58.8%가 환율 때문
    "unknown: metric price": 0.6,  # unknown ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "unknown: metric project_cost": -0.4,  # unknown ← 384억 원 투입… 경북도·구미시·기업 7곳 활용 협약
    "unknown: no verb": -0.6,  # unknown ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "unknown: particle 으로": -0.6,  # unknown ← 억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "unknown: particle 은": 0.4,  # unknown ← 기르는 정태웅 진주수출딸기영농조합 대표는 “농가마다 수출로 버는 돈이 8천만∼1억 원은 된다”고 전했다.
    "unknown: particle 이": 0.2,  # unknown ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "unknown: particle 짜리": 1.3,  # unknown ← 낼 때는 10년 뒤까지의 상환 계획을 주민 앞에 내놓아야 한다. 둘째, 수백억 원짜리 시설은 운영비까지 셈해야 한다. 셋째,
    "unknown: period ahead": -0.3,  # unknown ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "unknown: period carried undated": 1.0,  # unknown ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "unknown: period now": -0.9,  # unknown ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "unknown: previous 1 planned alike": -0.4,  # unknown ← 울산, 경남에 쓴다. 폐업 위기에 놓인 소상공인의 이자를 돌려주는 데 540억원, 청년 전세보증료 지원에 360억원을 배정
    "unknown: previous 1 planned other": 0.3,  # unknown ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "unknown: previous 2 estimated": -0.3,  # unknown ← ○ 한국산업은행은 내후년까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며,
    "unknown: project_cost": -0.4,  # unknown ← 384억 원 투입… 경북도·구미시·기업 7곳 활용 협약
    "unknown: qualifier about": -0.7,  # unknown ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "unknown: qualifier exact": -0.7,  # unknown ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "unknown: qualifier range": 0.6,  # unknown ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "unknown: qualifier several": 1.5,  # unknown ← 낼 때는 10년 뒤까지의 상환 계획을 주민 앞에 내놓아야 한다. 둘째, 수백억 원짜리 시설은 운영비까지 셈해야 한다. 셋째,
    "unknown: tense not present undated": 1.3,  # unknown ← % 빠져 전국에서 가장 많이 떨어졌다. 대전 둔산동의 한 공인중개사는 “10억 원을 부르던 매물이 9억 원에도 팔리지 않는다
    "unknown: tense past": -0.5,  # unknown ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "unknown: tense state undated": 1.2,  # unknown ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "unknown: title behind nothing": -0.1,  # unknown ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "unknown: usually": 1.5,  # unknown ← 스마트팜을 한 동 지으려면 보통 3억 원이 필요하다.
    "unknown: verb None tense open": 0.2,  # unknown ← . 첫째, 이웃한 시·군이 할인율 상한을 함께 정하자. 둘째, 연 매출 30억 원이 넘는 가맹점은 빼자. 셋째, 할인 대신
    "unknown: verb adn present": 1.6,  # unknown ← 체 한 곳에 돌아갔다는 주장이다. 심 의원은 "쪼개기 계약이 아니고서야 2천200만원을 넘는 계약이 하나도 없을 수 있느냐"고
    "unknown: verb con tense state": 0.1,  # unknown ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "unknown: verb fin tense present": -0.9,  # unknown ← 까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며, 이 가운데 500억원은 민간 투자사가 댄다.
    "unknown: verb open indicator": 0.3,  # unknown ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "unknown: verb open undated": 0.5,  # unknown ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "unknown: verb present indicator": -0.1,  # unknown ← 관세는 짐이다. 에스엘이 미국의 25% 관세 탓에 이 기간 문 비용은 41억원 안팎이다. 회사는 4분기에는 부담이 20억
    "unknown: verb present investment": 0.1,  # unknown ← 설유담 창원시 전략산업과장은 "협력사가 생산라인 하나를 늘리는 데 40억~60억원이 든다"며 "은행들과 손잡고 이자의 2%포
    "unknown: verb present undated": 0.3,  # unknown ← 떨어졌다. 대전 둔산동의 한 공인중개사는 “10억 원을 부르던 매물이 9억 원에도 팔리지 않는다”고 전했다.
    "unknown: verb spend": 1.1,  # unknown ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "unknown: verb spend present": 0.7,  # unknown ← 치켜세웠다. 특구에 입주한 한 벤처기업 대표는 "동물실험을 맡기는 데만 3~4억 원이 든다. 펀드가 초기 기업까지 내려오길 바
    "unknown: verb spend tense state": 0.1,  # unknown ← 도가 10%에도 못 미치는 군이 할인율 20%를 버티려면 군비를 해마다 수십억 원씩 부어야 한다. 신안군은 올해 군비 38억
}
# fmt: on
