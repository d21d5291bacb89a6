"""The weights of the cues for what amounts measure, with an example where our own articles have one: the answer, and the amount in its sentence.

Written by `tests/fitting.py`; a cue that is not listed weighs nothing.
"""

from flows.relating.weights.metric_more import MORE

# fmt: off
WEIGHTS: dict[str, float] = {
    "act": 2.9,  # subsidy ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "act budget": -0.4,  # budget ← 다. 지난해 말 수주잔고는 2,900억 원 안팎이다. 올해 목표는 매출 5천억 원, 영업이익 50억∼70억 원으로 잡았다.
    "act budget as": -0.2,  # budget ← 고는 2,900억 원 안팎이다. 올해 목표는 매출 5천억 원, 영업이익 50억∼70억 원으로 잡았다.
    "act budget as: budget": -0.2,  # budget ← 고는 2,900억 원 안팎이다. 올해 목표는 매출 5천억 원, 영업이익 50억∼70억 원으로 잡았다.
    "act budget company": -0.4,  # budget ← 다. 지난해 말 수주잔고는 2,900억 원 안팎이다. 올해 목표는 매출 5천억 원, 영업이익 50억∼70억 원으로 잡았다.
    "act budget company: budget": -0.4,  # budget ← 다. 지난해 말 수주잔고는 2,900억 원 안팎이다. 올해 목표는 매출 5천억 원, 영업이익 50억∼70억 원으로 잡았다.
    "act budget object": 0.3,  # budget ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "act budget object: budget": 0.3,  # budget ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "act budget: budget": -0.4,  # budget ← 다. 지난해 말 수주잔고는 2,900억 원 안팎이다. 올해 목표는 매출 5천억 원, 영업이익 50억∼70억 원으로 잡았다.
    "act budget: other": 0.3,  # other ← 미국 등지의 바이어 52명이 나와 도내 업체들과 마주 앉았고 상담액은 5천240만 달러(약 733억 원)로 잡혔다. 바이어들이 앞
    "act budget: subsidy": 0.8,  # subsidy ← 00억 원)을 지원받는다. 국비는 지난해 120억 원이 들어왔고 올해는 214억 원이 배정됐다. 내년부터 3년간은 해마다 22
    "act buy no company: project_cost": 0.4,  # project_cost ← , 상업, 가정, 의료 등 4개 분야의 모의환경을 꾸민다. 재원은 국비 1천305억 원, 시비 600억 원, 민자 92억5천만 원
    "act buy: project_cost": 0.2,  # project_cost ← , 상업, 가정, 의료 등 4개 분야의 모의환경을 꾸민다. 재원은 국비 1천305억 원, 시비 600억 원, 민자 92억5천만 원
    "act decide no company: budget": 0.4,  # budget ← 억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "act donate at: price": 0.2,  # price ← 이 1,402가구다. 수영구에서 이달 초 분양한 한 주상복합은 84㎡를 13억8,000만 원에 내놨다가 212가구 가운데 11가구만 계
    "act donate bare": 0.6,  # donation ← 온다. SK실트론은 웨이퍼 표면 검사기 2대(9억원)를, 미래센서텍은 5억원 상당의 패키지 시험기를 학교에 기증하기로
    "act donate company: subsidy": 0.1,  # subsidy ← 다. 현대모비스도 올해 충주 협력사 25곳의 스마트공장 구축에 상생자금 12억5천만 원을 내놓기로 했다.
    "act donate object: subsidy": 0.3,  # subsidy ← 다. 현대모비스도 올해 충주 협력사 25곳의 스마트공장 구축에 상생자금 12억5천만 원을 내놓기로 했다.
    "act harm object": 0.4,  # damage ← 월 말까지 1,932건의 상담이 들어왔고, 보이스피싱으로 한 자영업자가 2,300만원을 잃은 일도 확인됐다. 소비자단체는 한 사
    "act issue company: investment": -0.4,  # investment ← p 높아졌다. 다만 돈이 많이 드는 일이어서 회사는 올 상반기 전환사채 2,000억 원어치를 찍었다.
    "act issue no company: other": 1.0,  # other ← 12월 30일부터 지난 26일까지 동백전은 가입자 75만여 명을 모으며 4천236억원어치가 발행됐다. 쓰임새를 보면 음식점이 1
    "act issue topic: investment": -0.1,  # investment ← 이다. 회사는 조사가 끝나기 전이라도 절반을 미리 내주기로 해 4일까지 47억여원이 농민 통장에 찍혔다. 반면 주택 풍수해·
    "act issue topic: other": 0.1,  # other ← 이다. 회사는 조사가 끝나기 전이라도 절반을 미리 내주기로 해 4일까지 47억여원이 농민 통장에 찍혔다. 반면 주택 풍수해·
    "act issue: investment": -0.6,  # investment ← p 높아졌다. 다만 돈이 많이 드는 일이어서 회사는 올 상반기 전환사채 2,000억 원어치를 찍었다.
    "act issue: other": 0.1,  # other ← 이다. 회사는 조사가 끝나기 전이라도 절반을 미리 내주기로 해 4일까지 47억여원이 농민 통장에 찍혔다. 반면 주택 풍수해·
    "act lend": -0.4,  # debt ← 가 남긴 말이 있다. "곳간이 비면 인심도 빈다." 그 군은 직원 월급 3억 원을 은행에서 빌려 줬다.
    "act lend: project_cost": 0.3,  # project_cost ← 까지 총사업비 58억 달러(약 8조5000억 원)가 들어가는데, 절반인 29억 달러는 현대제철과 현대차그룹이 자기자본으로 대고
    "act lend: subsidy": 0.1,  # subsidy ← 상으로 긴급경영안정자금 200억 원을 배정했다고 밝혔다. 한 곳당 최대 10억 원까지 연 3%대 금리로 빌릴 수 있고 상환
    "act none as: investment": -0.1,  # investment ← 효자는 북미였다. 3분기 램프 부문 매출은 1조412억원으로 전체의 82.4%를 차지했다. 미국 테
    "act none as: other": 0.1,  # other ← 늘어난 것인데, 농사로 번 농업소득만 떼어 놓고 보면 1천120만원에서 1천40만원으로 되레 뒷걸음쳤다. 직불금과 연금 같은
    "act none as: price": -0.1,  # price ← 효자는 북미였다. 3분기 램프 부문 매출은 1조412억원으로 전체의 82.4%를 차지했다. 미국 테
    "act none as: project_cost": -0.1,  # project_cost ← 효자는 북미였다. 3분기 램프 부문 매출은 1조412억원으로 전체의 82.4%를 차지했다. 미국 테
    "act none as: subsidy": -0.3,  # subsidy ← 효자는 북미였다. 3분기 램프 부문 매출은 1조412억원으로 전체의 82.4%를 차지했다. 미국 테
    "act none at: other": 0.5,  # other ← 원이었다. 항암 치료를 받으러 서울을 오가는 교통비만 환자 1인당 연간 180만원에 달한다는 조사도 있다. 병원은 2027년
    "act none at: price": -0.2,  # price ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "act none bare: investment": 0.4,  # investment ← . 다만 배터리 업황이 식고 있는 점은 부담이다. 지역의 한 소재업체는 300억원대 증설 계획을 잠시 접었다.
    "act none bare: project_cost": 0.1,  # project_cost ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비와 시비가 각각 46억 2천만 원과
    "act none company: investment": -0.4,  # investment ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "act none company: other": 0.2,  # other ← 결과 지난해 부안 농가의 평균 소득은 4천830만원이었다. 2023년 4천710만원에서 조금 늘어난 것인데, 농사로 번 농업소
    "act none no company: budget": 0.3,  # budget ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "act none no company: subsidy": -0.1,  # subsidy ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "act none topic: price": 0.2,  # price ← 기는 매매계약을 맺었다. 계약금 215억원은 이미 통장에 들어왔고 잔금 1935억원은 등기를 넘기는 날 받는다. 울산도시공사는
    "act none: investment": -0.1,  # investment ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "act none: other": 0.3,  # other ← 맡겨 관내 620가구를 들여다본 결과 지난해 부안 농가의 평균 소득은 4천830만원이었다. 2023년 4천710만원에서 조금
    "act none: project_cost": -0.1,  # project_cost ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "act order at": 0.7,  # orders ← SK오션플랜트, 대만 해상풍력 재킷 3천871억원에 수주… 작년 매출의 41.8%
    "act order company": 1.0,  # orders ← 6억원을 빌려 시제품을 완성했고, 지난 3월에는 싱가포르 항만공사에서 180만달러어치 수중 드론 주문을 따냈다. 하진서 딥마
    "act pay: other": -0.5,  # other ← 처스와 함께 210억 원 규모의 '그로스 1호 펀드'를 조성한다. 시가 60억 원, BNK부산은행이 50억 원을 내고 나머지
    "act pay: price": 0.2,  # price ← 국내 업체들은 용기 인증 시험을 맡기려고 캐나다와 독일의 시험소에 건당 3억~5억 원을 내고 6개월 넘게 순서를 기다렸다. 실증
    "act pay: subsidy": -0.4,  # subsidy ← 처스와 함께 210억 원 규모의 '그로스 1호 펀드'를 조성한다. 시가 60억 원, BNK부산은행이 50억 원을 내고 나머지
    "act raise as: other": 0.2,  # other ← 정안전부에 국비 300억원을 추가로 요청하기로 했다. 발행 목표액 역시 1조원으로 높여 잡았다.
    "act raise: price": -0.1,  # price ← 회사 살림은 탄탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은
    "act secure bare: budget": -0.5,  # budget ← ○ 한국산업은행은 내후년까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며,
    "act secure bare: investment": -0.1,  # investment ← ○ 한국산업은행은 내후년까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며,
    "act secure company: investment": 0.3,  # investment ← 만드는 마린노트는 2021년 시와 부산은행이 함께 꾸린 종잣돈 펀드에서 5억원을 받은 뒤 지난 5월 싱가포르 투자사 테마
    "act secure company: subsidy": 0.9,  # subsidy ← 보험료와 전기요금도 감면받는다. 집이 완전히 무너진 가구는 면적에 따라 2,200만~3,950만원의 재난지원금을 받는다. 도는 여기에 더해
    "act secure no company: budget": -0.2,  # budget ← 다. 중국은 2016년부터 2020년까지 디스플레이 소재 국산화 펀드로 100억 위안(약 1조7천억 원)을 모은다. 시장조사업체
    "act secure no company: investment": -0.1,  # investment ← 다. 중국은 2016년부터 2020년까지 디스플레이 소재 국산화 펀드로 100억 위안(약 1조7천억 원)을 모은다. 시장조사업체
    "act secure object: investment": 0.3,  # investment ← 만드는 마린노트는 2021년 시와 부산은행이 함께 꾸린 종잣돈 펀드에서 5억원을 받은 뒤 지난 5월 싱가포르 투자사 테마
    "act secure object: project_cost": -0.1,  # project_cost ← 다. 중국은 2016년부터 2020년까지 디스플레이 소재 국산화 펀드로 100억 위안(약 1조7천억 원)을 모은다. 시장조사업체
    "act sell at": -0.5,  # revenue ← 맺었다. 한국항공우주산업(KAI)은 6월 필리핀에 FA-50 12대를 7억 달러에 팔았다.
    "act sell at: price": 0.1,  # price ← . 역세권 땅값은 벌써 들썩인다. 합덕역 앞 상업용지는 지난 8월 ㎡당 150만원대에 팔렸다.
    "act sell topic": 0.2,  # revenue ← 었다. 전액 세액공제가 되는 10만 원 기부가 92.4%였다. 답례품은 31억 원어치가 팔렸다. 노지감귤, 흑돼지 세트, 은
    "act sell: other": -0.1,  # other ← 82.4%를 차지했다. 미국 테네시와 앨라배마에 공장을 둔 북미 법인이 3천850억원어치를 팔았고 인도 법인 매출도 1천억원에
    "act sell: price": 0.2,  # price ← . 역세권 땅값은 벌써 들썩인다. 합덕역 앞 상업용지는 지난 8월 ㎡당 150만원대에 팔렸다.
    "act sign no company: project_cost": -0.2,  # project_cost ← 통신) 배수린 기자 = 경남 창원시가 베트남과 인도에 보낸 무역사절단이 1천840만 달러(약 253억 원)어치의 수출계약을 맺고 돌
    "act sign: project_cost": -0.1,  # project_cost ← 통신) 배수린 기자 = 경남 창원시가 베트남과 인도에 보낸 무역사절단이 1천840만 달러(약 253억 원)어치의 수출계약을 맺고 돌
    "act spend bare: investment": 0.1,  # investment ← SK키파운드리, 청주에 전력반도체 라인 증설… 4800억 쓰고 세금 864억 아낄 듯
    "act spend company: budget": 0.2,  # budget ← BNK금융, 상반기 순이익 4871억…지역 사회공헌에 1200억 쓴다
    "act spend company: price": 0.4,  # price ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "act spend no company: project_cost": 0.4,  # project_cost ← 384억 원 투입… 경북도·구미시·기업 7곳 활용 협약
    "act spend no company: subsidy": 0.3,  # subsidy ← 이 277억원, 소농직불금이 41억원을 차지하며, 소농직불금은 농가마다 130만원씩 똑같이 나간다.
    "act spend object: budget": 0.3,  # budget ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "act spend object: investment": 0.5,  # investment ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "act spend object: other": 0.1,  # other ← 자료를 살폈더니 2024년 영화제 기간 관광객 4만7천여명이 시내에서 38억7천만원을 썼다. 1인당 8만2천원꼴이다. 세명대
    "act spend object: project_cost": 0.6,  # project_cost ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비
    "act spend other: price": 0.5,  # price ← 층에 연면적 5천216㎡이며 청정실과 노광기 등 장비 42대를 갖췄다. 98억여 원짜리 노광기는 국내 공공기관으로는 처음 들여
    "act spend other: project_cost": -0.4,  # project_cost ← BNK금융, 상반기 순이익 4871억…지역 사회공헌에 1200억 쓴다
    "act spend topic: project_cost": 0.1,  # project_cost ← 바꾸겠다"고 말했다. 공약으로는 ▲옥계산업단지 물류센터 유치 ▲사업비 180억원이 드는 상의회관 재건축 ▲청년 창업기금 3
    "act spend topic: subsidy": 0.2,  # subsidy ← 원(국비 1천억 원, 지방비 500억 원)을 지원받는다. 국비는 지난해 120억 원이 들어왔고 올해는 214억 원이 배정됐다.
    "act spend: other": 0.4,  # other ← (34) 씨는 지난해 1억8천만원의 매출을 올렸다. 변 씨는 "난방비로 3천200만원이 나갔고 시설 빚도 아직 2억원 넘게 남았
    "act spend: project_cost": 2.0,  # project_cost ← 384억 원 투입… 경북도·구미시·기업 7곳 활용 협약
    "act support": -0.1,  # subsidy ← 까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며, 이 가운데 500억원은 민간 투자사가 댄다.
    "act support and: project_cost": 0.6,  # project_cost ← 738억원을 투입한다. 국비가 1480억원으로 절반을 넘고 여기에 도비 410억원과 시비 548억원, 참여기업 부담금 300
    "act support bare: budget": 0.3,  # budget ← 울산, 경남에 쓴다. 폐업 위기에 놓인 소상공인의 이자를 돌려주는 데 540억원, 청년 전세보증료 지원에 360억원을 배정
    "act support bare: price": -0.3,  # price ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "act support company": -0.6,  # subsidy ← 까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며, 이 가운데 500억원은 민간 투자사가 댄다.
    "act support company: subsidy": -0.6,  # subsidy ← 까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며, 이 가운데 500억원은 민간 투자사가 댄다.
    "act support no company: budget": 0.3,  # budget ← 1억4천만원에 기업 협찬과 표값 수입 4억원을 더했다. 2022년에는 41억원을 쓰고도 협력업체 37곳에 줄 돈 5억2천
    "act support no company: price": -0.4,  # price ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "act support object: project_cost": -0.1,  # project_cost ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "act support other": -0.1,  # subsidy ← 튀었다. 도가 2021년부터 올해까지 공사에 출자한 돈이 땅을 포함해 1천250억원인데, 내년도 예산안에 또 출자금 300억원
    "act support other: subsidy": -0.1,  # subsidy ← 튀었다. 도가 2021년부터 올해까지 공사에 출자한 돈이 땅을 포함해 1천250억원인데, 내년도 예산안에 또 출자금 300억원
    "act support topic: investment": 0.3,  # investment ← ) 약정을 맺었다고 2일 밝혔다. 총사업비 6303억 원 가운데 나머지 903억 원은 주주들이 자본금으로 댄다. 지분은 한국전
    "act support: budget": 0.4,  # budget ← 울산, 경남에 쓴다. 폐업 위기에 놓인 소상공인의 이자를 돌려주는 데 540억원, 청년 전세보증료 지원에 360억원을 배정
    "act support: subsidy": -0.1,  # subsidy ← 까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며, 이 가운데 500억원은 민간 투자사가 댄다.
    "aim plant: investment": 2.6,  # investment ← 회사는 늘어나는 주문을 받아내려 세종 스마트국가산단에 800억원을 투자해 제3공장을 짓는다. 지난 7월 1
    "aim works: budget": 1.0,  # budget ← 총회는 올해 예산 24억6천만원도 원안대로 의결했다. 회비 수입 9억8천만원, 검정사업 수입 6억3천만원, 임대 수입
    "aim works: investment": 0.7,  # investment ← 주 M15X 공장에 20조 원 이상을 투자하겠다고 발표했고, 이 가운데 5조3천억 원을 들일 건물이 올 11월 완공된다. LG에
    "aim works: price": -0.4,  # price ← (34) 씨는 지난해 1억8천만원의 매출을 올렸다. 변 씨는 "난방비로 3천200만원이 나갔고 시설 빚도 아직 2억원 넘게 남았
    "aim works: project_cost": 1.2,  # project_cost ← 부산항 통째로 가상공간에 옮긴다… 6년 4,130억 프로젝트 닻 올려
    "before 1": 1.0,  # budget ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "before among own topic": 0.2,  # investment ← 투자금 가운데 70억원은 춘천 거두농공단지에 짓는 양산 공장에 쓴
    "before among strong": 0.7,  # investment ← 투자금 가운데 70억원은 춘천 거두농공단지에 짓는 양산 공장에 쓴
    "before amount earlier": -0.5,  # project_cost ← 억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "before and same": -0.6,  # subsidy ← 만원에서 1천40만원으로 되레 뒷걸음쳤다. 직불금과 연금 같은 이전소득 1천690만원이 빈자리를 메운 셈이다. 조사를 이끈 국창
    "before and strong": -1.1,  # subsidy ← 만원에서 1천40만원으로 되레 뒷걸음쳤다. 직불금과 연금 같은 이전소득 1천690만원이 빈자리를 메운 셈이다. 조사를 이끈 국창
    "before as": 0.2,  # budget ← 간 돈을 따지는 목소리도 나왔다. 보령시는 올해 두 행사 예산으로 도비 11억 원과 시비 43억 원을 썼다. 권오식 대천관광
    "before as body": 0.5,  # budget ← 간 돈을 따지는 목소리도 나왔다. 보령시는 올해 두 행사 예산으로 도비 11억 원과 시비 43억 원을 썼다. 권오식 대천관광
    "before as own object": 0.1,  # budget ← 소리도 나왔다. 보령시는 올해 두 행사 예산으로 도비 11억 원과 시비 43억 원을 썼다. 권오식 대천관광협회 회장은 "여름
    "before as weak": 0.5,  # orders ← NG) 예비작업 계약(6억3700만 달러)이 본계약으로 바뀌면 하반기에 20억 달러 이상이 더해질 것으로 보고 있다.
    "before at amount earlier": -0.4,  # budget ← 경정예산안에 수출보험료와 물류비 지원금 28억원을 담았고, 기업당 최대 3천만원을 대 줄 계획이다. 대구상공회의소와 대구테
    "before at earlier none": 0.4,  # budget ← 7명과 지난달 26일 상생협약도 맺었다"며 "내년 예산안에 첫해 사업비 72억원을 담겠다"고 덧붙였다.
    "before at earlier outside": 0.1,  # budget ← 7명과 지난달 26일 상생협약도 맺었다"며 "내년 예산안에 첫해 사업비 72억원을 담겠다"고 덧붙였다.
    "before at own object": 0.1,  # budget ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "before at own other": 0.4,  # project_cost ← 히 정부 예비타당성조사(예타)를 통과했다. 두 사업에 들어갈 돈은 모두 1조4천361억원이다.
    "before at same spend": 1.0,  # budget ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "before at strong": 1.1,  # budget ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "before bare amount earlier": -0.5,  # project_cost ← 억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "before bare amount earlier lend": 0.5,  # debt ← 연하는 '모두론'을 통해 신용등급 6~8등급인 소상공인에게 업체당 최대 3천만 원을 연 3%대 금리로 빌려준다.
    "before bare amount earlier none": -0.4,  # other ← 물 가공업체 해송푸드를 1998년 자본금 5천만원으로 세워 지난해 매출 870억원 규모로 키웠다. 강원도수산가공협회 회장과
    "before bare amount earlier secure": -1.1,  # project_cost ← . "총사업비 2천844억원을 쏟은 남원주역세권 용지를 팔아 지난달까지 1천900억원을 거두겠다고 해 놓고 들어온 돈은 770억
    "before bare amount far none": 0.7,  # donation ← 고향사랑기부 3년 만에 누적 3천억원 넘었다… 지난해만 1천515억원
    "before bare amount same": -0.3,  # project_cost ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "before bare amount same inside": -0.1,  # project_cost ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "before bare body": -0.1,  # project_cost ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "before bare earlier outside": 0.9,  # fund ← 대덕테크비즈센터(TBC)에서 '대덕 딥테크 도약 펀드' 결성총회를 열고 1250억원 규모의 투자조합을 공식 출범시켰다. 출자자
    "before bare own bare": -0.3,  # revenue ← 매출 1조2천억대, 관세 부담은 41억
    "before bare same outside": 0.4,  # project_cost ← □ 사업 기간은 올해 7월부터 2029년 12월까지이며 총사업비는 385억 원이다. 국비가 240억 원으로 가장 많고 경
    "before budget at": 0.7,  # budget ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "before budget bare": 0.8,  # budget ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "before damage topic": 0.4,  # damage ← 시·군별 피해액은 섬진강 둑이 터진 구례군이 1천807억원으로 가장 컸고 곡성군 588억원, 담양군
    "before debt bare": 0.2,  # debt ← 지 않았다. 지난해 말 도의 지방채 잔액은 9천억 원대로, 전년 말보다 1천78억 원 줄었다. 예산 대비 채무 비율도 15.2%
    "before earlier": 0.7,  # fund ← 까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며, 이 가운데 500억원은 민간 투자사가 댄다.
    "before exports topic": -1.0,  # exports ← 이익이 줄었다고 답했다. 10월 대전의 수출은 4억2천만 달러, 수입은 3억 달러로 무역수지는 1억2천만 달러 흑자였다.
    "before fund bare": 0.7,  # fund ← 대덕테크비즈센터(TBC)에서 '대덕 딥테크 도약 펀드' 결성총회를 열고 1250억원 규모의 투자조합을 공식 출범시켰다. 출자자
    "before fund object": -0.1,  # fund ← 터 2020년까지 정부는 폐광지역개발기금을 헐어 강원 남부 4개 시군에 2조7천억 원을 투자했다. 그 가운데 도로와 관광시설에
    "before imports in": 1.3,  # imports ← 수입에서는 화공품이 3억7천만달러로 가장 많았고, 일본의 수출 규제 대상에
    "before in strong": 0.6,  # budget ← 1천300억 원이다. 시는 11일 시의회에 낸 내년도 예산안에서 이를 1천250억 원으로 줄였다.
    "before investment object": 0.5,  # investment ← 은 지난 5월 20일 구미시와 투자협약을 맺고 구미하우스 생산동 확충에 1100억원을 쓰기로 했다.
    "before investment topic": 0.2,  # investment ← 투자금은 공정 장비에 3650억원, 클린룸과 전기설비에 1150억원으로 나눠
    "before object amount earlier none": 2.0,  # fund ← 까지 투자유치진흥기금을 500억 원으로 불릴 계획이지만 여태 쌓은 돈은 312억 원에 그친다.
    "before object amount earlier outside": 0.9,  # budget ← 회에 낼 내년도 반도체 분야 예산안을 680억원으로 짰는데, 올해 예산 412억원보다 65% 많다. 앞서 도와 원주시, 한국
    "before object amount same none": 0.2,  # economic_effect ← 충남 안에서 일으킨 생산유발효과를 1,016억 원, 부가가치유발효과를 437억 원으로 추정했다. 이성모 소장은 "체험장에만
    "before object amount same outside": 0.3,  # economic_effect ← 충남 안에서 일으킨 생산유발효과를 1,016억 원, 부가가치유발효과를 437억 원으로 추정했다. 이성모 소장은 "체험장에만
    "before object earlier inside": -0.7,  # project_cost ← 합건설은 공사비를 아끼려고 불에 잘 타는 우레탄폼을 썼고, 이천로지스는 8천만 원 이하의 과태료를 물면 된다며 방화셔터 점검
    "before object earlier none": 0.3,  # subsidy ← 결혼과 출산, 양육으로 이어지는 지원금을 모두 더하면 아이 1명당 최대 1억2천400만 원에 이른다고 알린다. 인접한 군들도 액수를
    "before object own as": 0.3,  # economic_effect ← 충남 안에서 일으킨 생산유발효과를 1,016억 원, 부가가치유발효과를 437억 원으로 추정했다. 이성모 소장은 "체험장에만
    "before object own object": -0.2,  # orders ← 회사는 늘어나는 주문을 받아내려 세종 스마트국가산단에 800억원을 투자해 제3공장을 짓는다. 지난 7월 1
    "before of earlier none": -0.4,  # price ← 받는 대신 같은 값의 상품권을 돌려줬고, 이렇게 풀린 강진사랑상품권이 6억 원대에 이른다.
    "before of own bare": -0.1,  # project_cost ← 충남연구원은 지난달 30일 낸 보고서에서 이 사업의 생산유발효과를 1조 8천억여 원, 부가가치유발효과를 7,600억 원으로 추
    "before orders object": 0.4,  # orders ← 가장 큰 계약을 따냈고, ㈜세진비앤지도 호찌민 현지에서 풍력용 베어링 380만 달러짜리 계약서에 서명했다. 압축기 제조사 청우
    "before other bare": -0.7,  # other ← 물 가공업체 해송푸드를 1998년 자본금 5천만원으로 세워 지난해 매출 870억원 규모로 키웠다. 강원도수산가공협회 회장과
    "before price bare": -0.8,  # price ← 억6천만원도 원안대로 의결했다. 회비 수입 9억8천만원, 검정사업 수입 6억3천만원, 임대 수입 등 8억5천만원을 더한 규모로
    "before price topic": -1.1,  # price ← 원이었다. 항암 치료를 받으러 서울을 오가는 교통비만 환자 1인당 연간 180만원에 달한다는 조사도 있다. 병원은 2027년
    "before project_cost and": -0.4,  # project_cost ← 은 환자 쉼터를 꾸미는 데 썼다. 방사선 선형가속기는 총사업비와 별도로 95억원을 투자해 오는 9월부터 가동한다.
    "before project_cost as": -0.3,  # project_cost ← ·군과 업무협약을 맺을 예정이다. 올해 예산에는 기본계획 수립비로 국비 52억 원이 반영되어 있다.
    "before project_cost at": -0.2,  # project_cost ← 사업에는 3년간 예산 294억원이 쓰였다. 국비가 190억원, 도비 62억
    "before project_cost topic": -1.1,  # project_cost ← 고 내년 하반기 양산이 목표다. 재원은 지난 5월 찍은 전환사채(CB) 500억원과 보유 현금으로 채운다. 일본 교토의 자회
    "before revenue object": 0.1,  # revenue ← 도비 62억원, 시비 42억원이다. 참여기업의 매출을 더하면 2022년 2860억원이던 것이 지난해 3540억원으로 불어났다.
    "before same": 0.7,  # budget ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "before strong": 0.7,  # budget ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "before subsidy at": 2.0,  # subsidy ← 주는 데 540억원, 청년 전세보증료 지원에 360억원을 배정했고 남은 300억원은 경남신용보증재단에 출연한다. 혜택을 받는
    "before subsidy bare": 0.5,  # subsidy ← 참가와 물류를 돕고 있으며, 해외규격인증을 따려는 기업에는 업체당 최대 2,000만 원을 지원한다.
    "before subsidy topic": 0.3,  # subsidy ← 지난해보다 22억원 많은 액수다. 면적직불금이 277억원, 소농직불금이 41억원을 차지하며, 소농직불금은 농가마다 130만
    "before topic body": 0.8,  # budget ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "before topic own as": 0.3,  # budget ← 억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "before topic own bare": 0.2,  # market_size ← 리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄 것으로 내다봤다.
    "before topic own of": -1.3,  # profit ← 화신은 영업이익이 98억원으로 27.4% 뒷걸음쳤고, 대구의 평화산업은 14억원의 영업손실을 봤다. 대구상공회의소가 지난달
    "before topic own other": -0.1,  # revenue ← . 부산시가 집계한 동백전의 3분기 결제액은 5천120억 원으로 2분기 4천310억 원보다 18.8% 뛰었다. 업종으로 나누면 음
    "before topic own topic": -0.3,  # debt ← 해 말 시의 지방채 잔액은 4천4백억 원쯤이고, 통합재정안정화기금에는 수십억 원이 남았을 뿐이다.
    "before topic same inside": 0.5,  # investment ← ①당진 송산2일반산업단지에 반도체 특수가스 공장을 짓는 에이원머트리얼즈 2천100억원 ②아산 음봉일반산업단지의 전장부품 업체 한
    "before topic same invest": -0.3,  # fund ← 펀드는 올해부터 2028년까지 특구 안 창업기업과 연구소기업에 업체당 10억~50억원씩 투자한다. 결성액의 60% 이상은 대전에
    "before topic same none": 1.0,  # budget ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "before topic strong": 0.9,  # budget ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "behind 1": 1.3,  # budget ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "behind apart bare": -0.6,  # investment ← 부가 국비 1,870억원을 지원하고 시비 620억원, BPA 자체 재원 940억원, 민간 투자 700억원을 더한다. 해수부가
    "behind apart object": 0.5,  # fund ← 길을 끄는 것은 돈줄이다. 부산시는 내년부터 3년간 갈매기벤처스와 함께 210억 원 규모의 '그로스 1호 펀드'를 조성한다.
    "behind as": 0.3,  # profit ← 동기보다 9%가량 줄었지만 바닥은 지났다는 평가다. 같은 분기 순이익은 12억 원으로 모처럼 흑자로 돌아섰다.
    "behind as body": 0.2,  # profit ← 동기보다 9%가량 줄었지만 바닥은 지났다는 평가다. 같은 분기 순이익은 12억 원으로 모처럼 흑자로 돌아섰다.
    "behind as strong": 0.5,  # profit ← 동기보다 9%가량 줄었지만 바닥은 지났다는 평가다. 같은 분기 순이익은 12억 원으로 모처럼 흑자로 돌아섰다.
    "behind bare support": 0.4,  # investment ← 튀었다. 도가 2021년부터 올해까지 공사에 출자한 돈이 땅을 포함해 1천250억원인데, 내년도 예산안에 또 출자금 300억원
    "behind next as": 1.6,  # budget ← 관건은 돈줄이다. 올해 동백전 예산은 본예산 1천40억 원에 추가경정예산으로 늘린 260억 원을 더해
    "behind object": 0.3,  # economic_effect ← 난 액수다. 연구소는 방문객의 소비가 충남 안에서 일으킨 생산유발효과를 1,016억 원, 부가가치유발효과를 437억 원으로 추정했
    "behind object body": 0.3,  # economic_effect ← 난 액수다. 연구소는 방문객의 소비가 충남 안에서 일으킨 생산유발효과를 1,016억 원, 부가가치유발효과를 437억 원으로 추정했
    "behind object spend": -1.0,  # project_cost ← 43.7%가 하반기 수출이 줄 것이라고 답했다. 인천시는 올해 하반기에 15억 원을 들여 수출보험료와 해외 물류비를 지원하고
    "behind object weak": 0.8,  # fund ← 길을 끄는 것은 돈줄이다. 부산시는 내년부터 3년간 갈매기벤처스와 함께 210억 원 규모의 '그로스 1호 펀드'를 조성한다.
    "behind of none": -0.4,  # investment ← 주고 청주시는 재산세를 5년간 38억원 덜어 준다. 셋을 합친 지원액은 864억원으로 예상돼 투자액의 18%에 해당한다. 취
    "behind strong": 0.7,  # budget ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "behind topic body": 0.5,  # revenue ← 82.4%를 차지했다. 미국 테네시와 앨라배마에 공장을 둔 북미 법인이 3천850억원어치를 팔았고 인도 법인 매출도 1천억원에
    "behind topic none": 0.1,  # other ← 결과 지난해 부안 농가의 평균 소득은 4천830만원이었다. 2023년 4천710만원에서 조금 늘어난 것인데, 농사로 번 농업소
    "budgeted": 2.1,  # budget ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "by association none: price": -0.1,  # price ← 회의소가 부전시장 등 12곳 시장 상인을 조사했더니 9월 점포당 매출은 1천180만 원이었다.
    "by association: other": -0.3,  # other ← 회의소가 부전시장 등 12곳 시장 상인을 조사했더니 9월 점포당 매출은 1천180만 원이었다.
    "by association: price": -0.8,  # price ← 회의소가 부전시장 등 12곳 시장 상인을 조사했더니 9월 점포당 매출은 1천180만 원이었다.
    "by association: subsidy": -0.9,  # subsidy ← 회의소가 부전시장 등 12곳 시장 상인을 조사했더니 9월 점포당 매출은 1천180만 원이었다.
    "by bank none: other": 0.4,  # other ← 협약은 ▲농협은행의 20억원 특별출연 ▲재단의 출연금 15배에 해당하는 300억원 규모 협약보증 공급 ▲강원대 경영학과 교수
    "by bank secure: investment": 0.6,  # investment ← 만드는 마린노트는 2021년 시와 부산은행이 함께 꾸린 종잣돈 펀드에서 5억원을 받은 뒤 지난 5월 싱가포르 투자사 테마
    "by bank: investment": 0.5,  # investment ← 만드는 마린노트는 2021년 시와 부산은행이 함께 꾸린 종잣돈 펀드에서 5억원을 받은 뒤 지난 5월 싱가포르 투자사 테마
    "by bank: project_cost": -0.3,  # project_cost ← ○ 한국산업은행은 내후년까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며,
    "by bank: subsidy": 0.9,  # subsidy ← 대전신용보증재단이 은행에서 받을 특별출연금 80억 원을 종잣돈 삼아 소상공인 협약보증 1,200
    "by common none: investment": -0.1,  # investment ← 이자이익은 1조4730억원으로 제자리걸음했다. 금리가 내리면서 2분기
    "by common none: other": 0.1,  # other ← 결과 지난해 부안 농가의 평균 소득은 4천830만원이었다. 2023년 4천710만원에서 조금 늘어난 것인데, 농사로 번 농업소
    "by common none: price": -1.3,  # price ← 이자이익은 1조4730억원으로 제자리걸음했다. 금리가 내리면서 2분기
    "by common none: subsidy": -0.1,  # subsidy ← 이자이익은 1조4730억원으로 제자리걸음했다. 금리가 내리면서 2분기
    "by common pay: price": 0.8,  # price ← 국내 업체들은 용기 인증 시험을 맡기려고 캐나다와 독일의 시험소에 건당 3억~5억 원을 내고 6개월 넘게 순서를 기다렸다. 실증
    "by common spend: other": 1.8,  # other ← 자료를 살폈더니 2024년 영화제 기간 관광객 4만7천여명이 시내에서 38억7천만원을 썼다. 1인당 8만2천원꼴이다. 세명대
    "by common: budget": 0.6,  # budget ← 관건은 돈줄이다. 올해 동백전 예산은 본예산 1천40억 원에 추가경정예산으로 늘린 260억 원을 더해
    "by common: investment": -0.1,  # investment ← 그룹 이익의 80% 이상을 책임졌다. 캐피탈을 비롯한 비은행 자회사는 707억원을 보탰다.
    "by common: other": 0.2,  # other ← 결과 지난해 부안 농가의 평균 소득은 4천830만원이었다. 2023년 4천710만원에서 조금 늘어난 것인데, 농사로 번 농업소
    "by common: project_cost": 0.1,  # project_cost ← 절반을 넘고 여기에 도비 410억원과 시비 548억원, 참여기업 부담금 300억원이 얹힌다.
    "by common: subsidy": -0.2,  # subsidy ← 그룹 이익의 80% 이상을 책임졌다. 캐피탈을 비롯한 비은행 자회사는 707억원을 보탰다.
    "by education budget: subsidy": 0.3,  # subsidy ← 00억 원)을 지원받는다. 국비는 지난해 120억 원이 들어왔고 올해는 214억 원이 배정됐다. 내년부터 3년간은 해마다 22
    "by education none: budget": 1.0,  # budget ← 원 9곳의 시설·장비 확충에 812억 원을 배정했는데, 강원대병원 몫은 74억 원이다.
    "by education: subsidy": 2.0,  # subsidy ← 로 사업을 꾸린다. 국비는 올해 62억원에 이어 내년부터 3년간 해마다 74억원씩 나온다.
    "copula": 2.2,  # penalty ← 까지 쫓겠다”고 강조했다. 한국노총은 논평을 내고 “수천만원을 떼먹어도 수백만원 벌금이면 그만인 법부터 고쳐야 한다”고 지
    "cost None: investment": 0.1,  # investment ← 만드는 마린노트는 2021년 시와 부산은행이 함께 꾸린 종잣돈 펀드에서 5억원을 받은 뒤 지난 5월 싱가포르 투자사 테마
    "cost None: orders": -0.3,  # orders ← p 높아졌다. 다만 돈이 많이 드는 일이어서 회사는 올 상반기 전환사채 2,000억 원어치를 찍었다.
    "cost None: other": 1.2,  # other ← 이 은행에서 받을 특별출연금 80억 원을 종잣돈 삼아 소상공인 협약보증 1,200억 원을 공급한다. 고금리에 지친 골목상권의 돈줄
    "cost None: price": 0.4,  # price ← 가들이 모처럼 웃는다. 통계청이 조사한 지난 5일 산지 쌀값은 20㎏에 5만6천998원으로, 지난해 11월 5일의 4만5천725원
    "cost None: subsidy": -0.1,  # subsidy ← p 높아졌다. 다만 돈이 많이 드는 일이어서 회사는 올 상반기 전환사채 2,000억 원어치를 찍었다.
    "cost at: subsidy": 0.9,  # subsidy ← . 나랏돈도 함께 불어났다. 정부가 할인 비용에 보탠 국비는 2021년 1조2천522억 원까지 치솟았다가 2024년 3천억 원으로 내
    "cost bare: other": 0.4,  # other ← 이 은행에서 받을 특별출연금 80억 원을 종잣돈 삼아 소상공인 협약보증 1,200억 원을 공급한다. 고금리에 지친 골목상권의 돈줄
    "cost bare: project_cost": 0.8,  # project_cost ← 0억 원, 도비 38억 원, 시비 152억 원을 보탠다. 이 돈 가운데 310억 원은 공영주차장과 도서관을 짓는 데 들어간다.
    "cost bare: subsidy": -1.8,  # subsidy ← 만드는 마린노트는 2021년 시와 부산은행이 함께 꾸린 종잣돈 펀드에서 5억원을 받은 뒤 지난 5월 싱가포르 투자사 테마
    "cost build: project_cost": 1.0,  # project_cost ← 단엔지니어링(ADPi)은 2016년 가덕도에 활주로 1본을 놓는 비용을 7조7천억원, 2본을 놓는 비용을 10조2천억원으로 추
    "cost object: budget": 0.1,  # budget ← 이미 집행되고 있다. 여기에는 농약과 비료값을 대 주는 교육지원사업비 14억원이 들어 있다. 연 당선인은 공약을 실행하려
    "cost object: subsidy": -0.7,  # subsidy ← 이미 집행되고 있다. 여기에는 농약과 비료값을 대 주는 교육지원사업비 14억원이 들어 있다. 연 당선인은 공약을 실행하려
    "cost sell: revenue": 0.3,  # revenue ← 기르는 정태웅 진주수출딸기영농조합 대표는 “농가마다 수출로 버는 돈이 8천만∼1억 원은 된다”고 전했다.
    "cost topic: investment": 1.2,  # investment ← 74곳(57.8%)이다. 협약 기업이 실제로 집행한 돈은 지난달 말까지 14조 원 안팎에 머문다. 협약서에 적힌 일자리 2만
    "cost topic: other": -0.4,  # other ← p 높아졌다. 다만 돈이 많이 드는 일이어서 회사는 올 상반기 전환사채 2,000억 원어치를 찍었다.
    "cost topic: price": 0.4,  # price ← 가들이 모처럼 웃는다. 통계청이 조사한 지난 5일 산지 쌀값은 20㎏에 5만6천998원으로, 지난해 11월 5일의 4만5천725원
    "cost topic: project_cost": 0.3,  # project_cost ← 해양 데이터 실험실이 들어섰다. 건물을 사들여 고치는 데 든 돈은 모두 186억 원(국비 74억 원, 시비 98억 원, 민간
    "cost topic: subsidy": -0.6,  # subsidy ← p 높아졌다. 다만 돈이 많이 드는 일이어서 회사는 올 상반기 전환사채 2,000억 원어치를 찍었다.
    "cost verb": 1.1,  # investment ← 튀었다. 도가 2021년부터 올해까지 공사에 출자한 돈이 땅을 포함해 1천250억원인데, 내년도 예산안에 또 출자금 300억원
    "cost verb sell": 0.3,  # revenue ← 기르는 정태웅 진주수출딸기영농조합 대표는 “농가마다 수출로 버는 돈이 8천만∼1억 원은 된다”고 전했다.
    "divided": 1.7,  # orders ← 나라별 계약액은 베트남이 1천120만 달러, 인도가 720만 달러다. 대광정공은 박닌
    "divided none": 0.5,  # orders ← 나라별 계약액은 베트남이 1천120만 달러, 인도가 720만 달러다. 대광정공은 박닌
    "effect": 2.5,  # economic_effect ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "for so many: grdp_per_capita": -1.5,  # grdp_per_capita ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "for so many: other": 0.3,  # other ← 단인 2만4000원으로 확정했다. 공모 주식은 180만 주, 공모금액은 432억원이며 상장 뒤 시가총액은 2160억원으로 추
    "for so many: price": 1.0,  # price ← 가들이 모처럼 웃는다. 통계청이 조사한 지난 5일 산지 쌀값은 20㎏에 5만6천998원으로, 지난해 11월 5일의 4만5천725원
    "for so many: subsidy": 0.1,  # subsidy ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "for so many: wage": -0.2,  # wage ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "fund budget: project_cost": -0.2,  # project_cost ← 전주기 기반을 대산에 깔겠다며 내년 정부 예산안에 설계비 명목의 국비 56억 원을 반영시켰다. 최윤석 서산상공회의소 회장은
    "fund fund: fund": 1.3,  # fund ← 만원, 시·군비 400만원을 합쳐 900만원씩 주기로 하고 재난관리기금 85억원을 헐었다. 예산군의 상가 412곳이 지난달
    "fund municipal: budget": 1.4,  # budget ← 소리도 나왔다. 보령시는 올해 두 행사 예산으로 도비 11억 원과 시비 43억 원을 썼다. 권오식 대천관광협회 회장은 "여름
    "fund municipal: investment": -0.4,  # investment ← 지었다. 국비가 230억 원, 도비와 시비가 각각 46억 2천만 원과 107억 8천만 원이다. 지하 1층, 지상 4층에 연면적 5천
    "fund municipal: project_cost": -0.1,  # project_cost ← 소리도 나왔다. 보령시는 올해 두 행사 예산으로 도비 11억 원과 시비 43억 원을 썼다. 권오식 대천관광협회 회장은 "여름
    "fund municipal: subsidy": 0.2,  # subsidy ← 더해 물이 들이친 점포마다 국비 300만원, 도비 200만원, 시·군비 400만원을 합쳐 900만원씩 주기로 하고 재난관리기
    "fund national: budget": 0.8,  # budget ← 청주 이차전지 특화단지 국비 321억원 확보… 오창에 성능평가 테스트베드
    "fund national: subsidy": 1.6,  # subsidy ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "fund none: project_cost": 1.0,  # project_cost ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비와 시비가 각각 46억 2천만 원과
    "fund none: subsidy": 1.4,  # subsidy ← 원의 재난지원금을 받는다. 도는 여기에 더해 물이 들이친 점포마다 국비 300만원, 도비 200만원, 시·군비 400만원을
    "fund private: investment": 1.5,  # investment ← 투자액은 2030년까지 민간 자본 47조6천억 원과 국비 9천억 원 등 모두 48조5천억 원
    "fund provincial: subsidy": 0.4,  # subsidy ← 받는다. 도는 여기에 더해 물이 들이친 점포마다 국비 300만원, 도비 200만원, 시·군비 400만원을 합쳐 900만원씩
    "fund secure: investment": 1.0,  # investment ← 자동차 전용부두 야적장을 33만㎡ 넓히는 사업에 2028년까지 민간자본 1,340억 원을 유치한다. 우선협상대상자로는 지난달 18
    "fund secure: project_cost": 0.2,  # project_cost ← 시공사가 바뀌면서 준공이 1년가량 늦어졌다. 총사업비 588억원은 국비 310억원과 병원 자부담 278억원으로 마련했다. 각
    "fund spend: project_cost": -0.8,  # project_cost ← 간 돈을 따지는 목소리도 나왔다. 보령시는 올해 두 행사 예산으로 도비 11억 원과 시비 43억 원을 썼다. 권오식 대천관광
    "fund: budget": 1.6,  # budget ← 간 돈을 따지는 목소리도 나왔다. 보령시는 올해 두 행사 예산으로 도비 11억 원과 시비 43억 원을 썼다. 권오식 대천관광
    "fund: fund": 0.3,  # fund ← 까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며, 이 가운데 500억원은 민간 투자사가 댄다.
    "fund: investment": -0.2,  # investment ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "fund: project_cost": 3.1,  # project_cost ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비와 시비가 각각 46억 2천만 원과
    "fund: subsidy": 1.5,  # subsidy ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "goods None: revenue": 0.8,  # revenue ← 고 있다. 농어촌공사가 작년 한 해 새만금 산단에서 판 땅은 32필지, 984억원어치로 2024년의 716억원을 37% 웃돌
    "goods sell: exports": 1.2,  # exports ← 나라별로는 중국에 9억8천만달러어치를 팔아 가장 많았고, 미국 수출은 관세
    "goods support: orders": 1.8,  # orders ← 을 파고들었다. 공사가 2022~2024년 맺은 홍보·행사 용역 42건 9억8천만원어치 중 31건 6억4천만원어치가 춘천의 이
    "goods: exports": 0.9,  # exports ← 나라별로는 중국에 9억8천만달러어치를 팔아 가장 많았고, 미국 수출은 관세
    "goods: orders": 2.1,  # orders ← 6억원을 빌려 시제품을 완성했고, 지난 3월에는 싱가포르 항만공사에서 180만달러어치 수중 드론 주문을 따냈다. 하진서 딥마
    "goods: revenue": 0.9,  # revenue ← 82.4%를 차지했다. 미국 테네시와 앨라배마에 공장을 둔 북미 법인이 3천850억원어치를 팔았고 인도 법인 매출도 1천억원에
    "guarantee none: debt": -1.3,  # debt ← 이 은행에서 받을 특별출연금 80억 원을 종잣돈 삼아 소상공인 협약보증 1,200억 원을 공급한다. 고금리에 지친 골목상권의 돈줄
    "guarantee: debt": -1.1,  # debt ← 대전신보, 은행 4곳과 손잡고 소상공인 협약보증 1,200억 원 푼다
    "guarantee: other": 3.0,  # other ← 대전신보, 은행 4곳과 손잡고 소상공인 협약보증 1,200억 원 푼다
    "head": 5.4,  # subsidy ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "head debt": -0.4,  # debt ← 협약은 ▲농협은행의 20억원 특별출연 ▲재단의 출연금 15배에 해당하는 300억원 규모 협약보증 공급 ▲강원대 경영학과 교수
    "head donation": -1.0,  # donation ← 14종을 들이는 데 96억원의 사업비를 쓰고, 학생에게는 학기당 최대 250만원의 장학금을 준다. 입학정원 60명의 반도체
    "head fund": 0.7,  # fund ← ○ 한국산업은행은 내후년까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며,
    "head investment": 0.8,  # investment ← 온누리머티리얼 아산공장 두 배로… 1.2조 원 투자
    "head loss": 2.4,  # loss ← 화신은 영업이익이 98억원으로 27.4% 뒷걸음쳤고, 대구의 평화산업은 14억원의 영업손실을 봤다. 대구상공회의소가 지난달
    "head none": -0.5,  # profit ← 수입은 11억9천만달러로 2.4% 줄어 무역수지는 15억5천200만달러 흑자를 나타냈다. 구미의 흑자는 14개월
    "head price": -1.2,  # price ← 쪼개 팔면 다시 펜션촌이 된다. 둘째, 퇴직 광부 416명에게 1인당 2천만 원의 재교육비를 지원하자. 셋째, 도와 시군이
    "head production": -2.9,  # production ← 2024년 95억 달러로 내리 줄었다. 산업연구원은 폴란드 계약만으로 19조 원의 생산이 유발되고 일자리 4만6천 개가 생
    "head project_cost": -0.1,  # project_cost ← 데 25억 원을 따로 대기로 했다. 센터를 찾는 협력사는 기업당 최대 8천만 원의 솔루션 구입비를 지원받는다.
    "head revenue": 0.8,  # revenue ← 쁘지 않다. 하서면에서 딸기를 기르는 청년농 변재인(34) 씨는 지난해 1억8천만원의 매출을 올렸다. 변 씨는 "난방비로 3천
    "head strong support": -0.7,  # donation ← 14종을 들이는 데 96억원의 사업비를 쓰고, 학생에게는 학기당 최대 250만원의 장학금을 준다. 입학정원 60명의 반도체
    "head support": -0.4,  # donation ← 14종을 들이는 데 96억원의 사업비를 쓰고, 학생에게는 학기당 최대 250만원의 장학금을 준다. 입학정원 60명의 반도체
    "head wage": 0.4,  # wage ← 교수는 방산기업 연구소에서 일하던 기술자 12명을 초빙하며, 1인당 연 9천만 원의 급여를 보장하기로 하였다.
    "headline": 0.4,  # subsidy ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "income": 1.7,  # revenue ← 목표다. 반도체 검사장비를 만드는 음성의 새결테크놀로지는 지난해 매출이 1340억 원으로 2배 넘게 불었다.
    "income no trade": 0.6,  # revenue ← 은 해 봤느냐"고 따졌다. 전주시정연구원 용역을 보면 센터는 2029년 41억원의 수입을 올리는 데 그쳐 32억원의 적자를
    "is budget": -0.5,  # budget ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "is budget 100 millions": 0.7,  # budget ← 총회는 올해 예산 24억6천만원도 원안대로 의결했다. 회비 수입 9억8천만원, 검정사업 수입 6억3천만원, 임대 수입
    "is budget USD": -0.5,  # budget ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "is budget billions": 0.6,  # budget ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "is budget company": -1.0,  # budget ← ○ 한국산업은행은 내후년까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며,
    "is budget headline": -0.3,  # budget ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "is budget millions": -0.8,  # budget ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "is budget small": -1.6,  # budget ← 가들이 모처럼 웃는다. 통계청이 조사한 지난 5일 산지 쌀값은 20㎏에 5만6천998원으로, 지난해 11월 5일의 4만5천725원
    "is damage USD": -1.3,  # damage ← 어묵을 비롯한 연제품은 6,200만 달러였다. 반면 굴은 고수온 피해로 7,800만 달러에 머물렀다.
    "is damage billions": 0.9,  # damage ← 로와 하천 같은 공공시설이 1,706억원, 주택과 농경지 등 사유시설이 724억원이다. 시·군 가운데는 예산이 865억원으로
    "is damage company": -0.1,  # damage ← 보험료와 전기요금도 감면받는다. 집이 완전히 무너진 가구는 면적에 따라 2,200만~3,950만원의 재난지원금을 받는다. 도는 여기에 더해
    "is damage trillions": -0.2,  # damage ← 계자 등 40여 명이 함께한 복구대책회의를 열고 삽교천 개선복구 사업비 1,150억원을 국비로 대 달라고 건의했다. 최 군수는
    "is debt 100 millions": 0.4,  # debt ← 을 올렸다. 변 씨는 "난방비로 3천200만원이 나갔고 시설 빚도 아직 2억원 넘게 남았다"며 "장부를 보면 마냥 부러워
    "is debt body": 0.5,  # debt ← p 높아졌다. 다만 돈이 많이 드는 일이어서 회사는 올 상반기 전환사채 2,000억 원어치를 찍었다.
    "is debt no company": 0.4,  # debt ← 을 올렸다. 변 씨는 "난방비로 3천200만원이 나갔고 시설 빚도 아직 2억원 넘게 남았다"며 "장부를 보면 마냥 부러워
    "is donation 100 millions": 1.2,  # donation ← 사를 일군 허인욱 ㈜정우정공 회장이 10억원을 쾌척했고 BNK경남은행은 5억원을 내놨다. 진주중앙시장 상인회가 3천200
    "is donation headline": 0.2,  # donation ← 경상국립대병원 암센터 개원…각계 기부금 30억원 보태
    "is donation millions": -0.1,  # donation ← 원이었다. 항암 치료를 받으러 서울을 오가는 교통비만 환자 1인당 연간 180만원에 달한다는 조사도 있다. 병원은 2027년
    "is donation trillions": -0.5,  # donation ← 23년 경남의 암 환자 1만9천400여명이 수도권 병원에서 쓴 진료비는 1천430억원이었다. 항암 치료를 받으러 서울을 오가는
    "is economic_effect billions": 0.6,  # economic_effect ← 보령 두 잔치에 174만 명… 경제효과 728억 원
    "is economic_effect body": -0.6,  # economic_effect ← ○ 한국산업은행은 내후년까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며,
    "is exports KRW": -2.2,  # exports ← p 높아졌다. 다만 돈이 많이 드는 일이어서 회사는 올 상반기 전환사채 2,000억 원어치를 찍었다.
    "is exports USD": 3.1,  # exports ← 녹록지 않다. 한국신발산업협회에 따르면 한국의 신발 수출액은 1990년 43억700만 달러로 꼭대기에 오른 뒤 줄곧 내리막을 걸어 지
    "is exports billions": 0.3,  # exports ← 각각 투자한다. 로보스텍의 지난해 매출은 366억 원이며 그중 수출이 189억 원(약 1,450만 달러)이다. 회사는 생산능
    "is exports trillions": 0.3,  # exports ← 녹록지 않다. 한국신발산업협회에 따르면 한국의 신발 수출액은 1990년 43억700만 달러로 꼭대기에 오른 뒤 줄곧 내리막을 걸어 지
    "is fund 100 millions": -0.4,  # fund ← 개사를 뽑는 데 189개사가 몰렸다. 선정된 기업의 지난해 평균 매출은 3억8천만 원으로, 해양·물류 분야가 38.1%로 가장
    "is fund USD": -0.4,  # fund ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "is fund billions": 0.5,  # fund ← 까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며, 이 가운데 500억원은 민간 투자사가 댄다.
    "is fund no company": 0.6,  # fund ← 다. 중국은 2016년부터 2020년까지 디스플레이 소재 국산화 펀드로 100억 위안(약 1조7천억 원)을 모은다. 시장조사업체
    "is grdp 100 millions": -0.8,  # grdp ← 을 싣는다. 가족이 사는 경기 수원까지는 1시간 남짓. 그가 받는 연봉 7천만원대의 대부분은 수원에서 쓰인다.
    "is grdp body": 0.1,  # grdp ← 표한 지역소득 잠정치를 보면 2023년 충남의 지역내총생산(GRDP)은 144조9천억원이다. 경기와 서울에 이어 전국에서 세 번째
    "is grdp huge": 1.0,  # grdp ← 표한 지역소득 잠정치를 보면 2023년 충남의 지역내총생산(GRDP)은 144조9천억원이다. 경기와 서울에 이어 전국에서 세 번째
    "is grdp no company": 0.8,  # grdp ← 표한 지역소득 잠정치를 보면 2023년 충남의 지역내총생산(GRDP)은 144조9천억원이다. 경기와 서울에 이어 전국에서 세 번째
    "is grdp trillions": 1.2,  # grdp ← 난해 제조업이 빚어낸 부가가치는 71조2천억원에 이르지만 사업서비스업은 3조7천억원에 불과했다. 현대자동차, 삼성디스플레이,
    "is grdp_per_capita 100 millions": 1.4,  # grdp_per_capita ← 서울에 이어 전국에서 세 번째로 크다. 인구로 나눈 1인당 GRDP는 6천610만원으로 전국 평균 4천650만원을 42.2%
    "is grdp_per_capita company": -0.1,  # grdp_per_capita ← 소리"라고 목소리를 높였다. 그는 공공비축미 중간정산금을 40㎏ 포대에 4만원 주던 데서 더 올려 달라고 요구했다.
    "is imports KRW": -3.8,  # imports ← 총회는 올해 예산 24억6천만원도 원안대로 의결했다. 회비 수입 9억8천만원, 검정사업 수입 6억3천만원, 임대 수입
    "is imports USD": 1.7,  # imports ← 22억3800만 달러로 지난해 같은 달보다 9.7% 증가했다. 수입은 5억2600만 달러로 3.1% 감소했고, 무역수지는 17억12
    "is imports billions": -0.9,  # imports ← 도는 수출 기업의 관세 부담을 덜기 위해 다음 달부터 물류비와 보험료로 35억 원을 추가 지원한다. 업체당 한도도 두 배로
    "is imports company": -0.3,  # imports ← 총회는 올해 예산 24억6천만원도 원안대로 의결했다. 회비 수입 9억8천만원, 검정사업 수입 6억3천만원, 임대 수입
    "is imports trillions": 1.7,  # imports ← 22억3800만 달러로 지난해 같은 달보다 9.7% 증가했다. 수입은 5억2600만 달러로 3.1% 감소했고, 무역수지는 17억12
    "is investment 100 millions": -0.3,  # investment ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "is investment KRW": -0.5,  # investment ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "is investment USD": 1.0,  # investment ← 드에서 5억원을 받은 뒤 지난 5월 싱가포르 투자사 테마리스캐피탈로부터 400만달러를 유치했다. 냉동 물류 로봇업체 콜드핸즈의
    "is investment billions": 0.1,  # investment ← 기업의 투자도 뒤따른다. 원익큐엔씨는 2026년까지 새 공장에 600억 원을, 월덱스는 내년에 250억 원을 쓰기로
    "is investment headline": 0.7,  # investment ← 온누리머티리얼 아산공장 두 배로… 1.2조 원 투자
    "is investment huge": 0.5,  # investment ← [공약 점검 ③] 청주시 투자유치 누계 33조 원… 공장은 아직 절반의 약속
    "is investment small": -1.0,  # investment ← 가들이 모처럼 웃는다. 통계청이 조사한 지난 5일 산지 쌀값은 20㎏에 5만6천998원으로, 지난해 11월 5일의 4만5천725원
    "is investment trillions": 0.6,  # investment ← 온누리머티리얼 아산공장 두 배로… 1.2조 원 투자
    "is loss USD": -0.9,  # loss ← 조금씩 찬다. 이 회사는 지난달에만 현대중공업과 일본 이마바리조선에서 3천2백만 달러(약 368억 원)어치 일감을 따냈다. 지난
    "is loss huge": -0.3,  # loss ← 문이다. 시장조사업체 욜그룹은 세계 SiC 전력반도체 시장이 2030년 103억달러로 커질 것으로 전망했다.
    "is loss no company": -0.6,  # loss ← 이다. 대구상공회의소가 이날 집계한 지역 상장사 52곳의 3분기 매출은 12조4,000억 원으로 작년 같은 기간보다 1.8% 감소했다.
    "is market_size KRW": -0.4,  # market_size ← 회사 살림은 탄탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은
    "is market_size USD": 1.1,  # market_size ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "is market_size huge": 1.4,  # market_size ← 문이다. 시장조사업체 욜그룹은 세계 SiC 전력반도체 시장이 2030년 103억달러로 커질 것으로 전망했다.
    "is orders KRW": -2.1,  # orders ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "is orders USD": 0.7,  # orders ← 6억원을 빌려 시제품을 완성했고, 지난 3월에는 싱가포르 항만공사에서 180만달러어치 수중 드론 주문을 따냈다. 하진서 딥마
    "is orders company": 1.0,  # orders ← 앞날은 밝다. 지난 9월 말 에스엘의 수주잔고는 14조원대다. 회사는 올해 매출이 5조원을 넘길 것으
    "is orders headline": 0.7,  # orders ← 창원시 무역사절단, 베트남·인도서 수출계약 1천840만 달러 따내
    "is orders trillions": 0.9,  # orders ← 2백만 달러(약 368억 원)어치 일감을 따냈다. 지난해 말 수주잔고는 2,900억 원 안팎이다. 올해 목표는 매출 5천억 원,
    "is other KRW": 0.1,  # other ← 맡겨 관내 620가구를 들여다본 결과 지난해 부안 농가의 평균 소득은 4천830만원이었다. 2023년 4천710만원에서 조금
    "is other billions": -0.2,  # other ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "is other body": 0.1,  # other ← 맡겨 관내 620가구를 들여다본 결과 지난해 부안 농가의 평균 소득은 4천830만원이었다. 2023년 4천710만원에서 조금
    "is other company": 0.3,  # other ← 결과 지난해 부안 농가의 평균 소득은 4천830만원이었다. 2023년 4천710만원에서 조금 늘어난 것인데, 농사로 번 농업소
    "is other millions": 0.1,  # other ← 원이었다. 항암 치료를 받으러 서울을 오가는 교통비만 환자 1인당 연간 180만원에 달한다는 조사도 있다. 병원은 2027년
    "is other tiny": 0.7,  # other ← 업이익은 820억~850억원으로 추정한다"고 썼다. 이사회는 이날 주당 250원씩 중간배당하는 안도 결의했다. 주가는 전날
    "is other trillions": -0.5,  # other ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "is penalty no company": 0.8,  # penalty ← 레미콘값 짬짜미 17곳에 과징금 156억9천5백만원
    "is penalty trillions": -0.6,  # penalty ← 두 회사의 처지는 엇갈린다. 한솔종합건설은 지난해 영업이익 1,204억 원을 내 배상 여력이 있지만 이천로지스는 같은
    "is price USD": 0.7,  # price ← 있다. 이달 부산에서 미국 로스앤젤레스로 가는 컨테이너 운임은 FEU당 5천700달러로 지난해 말의 1.4배다. 협회가 지난 1
    "is price billions": -1.3,  # price ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "is price company": 0.4,  # price ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "is price huge": -2.5,  # price ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "is price millions": 0.4,  # price ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "is price small": 1.4,  # price ← 가들이 모처럼 웃는다. 통계청이 조사한 지난 5일 산지 쌀값은 20㎏에 5만6천998원으로, 지난해 11월 5일의 4만5천725원
    "is price tiny": 2.3,  # price ← 업농 부안군연합회장은 지난 5일의 쌀값을 두고 "밥공기로 따지면 그릇당 285원"이라며 "이걸 비싸다고 하면 농사짓지 말라
    "is price trillions": -1.8,  # price ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "is production trillions": 0.5,  # production ← 된 뒤 관련 기관과 기업 36곳이 모였다. 지난해 화순의 백신 생산액은 4,120억 원, 수출은 1억2천만 달러(약 1,570억
} | MORE
# fmt: on
