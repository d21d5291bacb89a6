"""The weights of the cues for what amounts measure, with an example where our own articles have one: the answer, and the amount in its sentence.

Written by `tests/fitting.py`; a cue that is not listed weighs nothing.
"""

from flows.relating.weights.metric_more import MORE

# fmt: off
WEIGHTS: dict[str, float] = {
    "act": 2.7,  # subsidy ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "act budget": -0.1,  # budget ← 다. 지난해 말 수주잔고는 2,900억 원 안팎이다. 올해 목표는 매출 5천억 원, 영업이익 50억∼70억 원으로 잡았다.
    "act budget as": -0.5,  # budget ← 고는 2,900억 원 안팎이다. 올해 목표는 매출 5천억 원, 영업이익 50억∼70억 원으로 잡았다.
    "act budget as: budget": -0.5,  # budget ← 고는 2,900억 원 안팎이다. 올해 목표는 매출 5천억 원, 영업이익 50억∼70억 원으로 잡았다.
    "act budget company": -0.3,  # budget ← 다. 지난해 말 수주잔고는 2,900억 원 안팎이다. 올해 목표는 매출 5천억 원, 영업이익 50억∼70억 원으로 잡았다.
    "act budget company: budget": -0.3,  # budget ← 다. 지난해 말 수주잔고는 2,900억 원 안팎이다. 올해 목표는 매출 5천억 원, 영업이익 50억∼70억 원으로 잡았다.
    "act budget object": 0.2,  # budget ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "act budget object: budget": 0.2,  # budget ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "act budget: budget": -0.1,  # budget ← 다. 지난해 말 수주잔고는 2,900억 원 안팎이다. 올해 목표는 매출 5천억 원, 영업이익 50억∼70억 원으로 잡았다.
    "act budget: other": 0.2,  # other ← 3억 원을 내 3년 만에 적자로 돌아섰다. 독일 자회사의 구조조정 비용 1억2천만 유로(약 1,800억 원)가 한꺼번에 잡힌 탓이
    "act budget: project_cost": -0.3,  # project_cost ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "act budget: subsidy": 0.7,  # subsidy ← 중에서는 경남정보대가 64억원으로 선두에 섰다. 과제 하나에는 적게는 3억원, 많게는 40억원이 배정됐다.
    "act buy: project_cost": 0.1,  # project_cost ← , 상업, 가정, 의료 등 4개 분야의 모의환경을 꾸민다. 재원은 국비 1천305억 원, 시비 600억 원, 민자 92억5천만 원
    "act donate bare": 0.5,  # donation ← 10만5천327건으로 전년보다 2.9배 늘었다. 전액 세액공제가 되는 10만 원 기부가 92.4%였다. 답례품은 31억 원
    "act donate object: subsidy": 0.4,  # subsidy ← 다. 현대모비스도 올해 충주 협력사 25곳의 스마트공장 구축에 상생자금 12억5천만 원을 내놓기로 했다.
    "act harm object": 0.4,  # damage ← 월 말까지 1,932건의 상담이 들어왔고, 보이스피싱으로 한 자영업자가 2,300만원을 잃은 일도 확인됐다. 소비자단체는 한 사
    "act lend": -0.2,  # debt ← 가 남긴 말이 있다. "곳간이 비면 인심도 빈다." 그 군은 직원 월급 3억 원을 은행에서 빌려 줬다.
    "act lend: subsidy": 0.3,  # subsidy ← 상으로 긴급경영안정자금 200억 원을 배정했다고 밝혔다. 한 곳당 최대 10억 원까지 연 3%대 금리로 빌릴 수 있고 상환
    "act none as: price": -0.1,  # price ← 억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "act none as: project_cost": -0.4,  # project_cost ← 억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "act none as: subsidy": -0.2,  # subsidy ← 억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "act none at: other": 0.3,  # other ← 주민 손에 쥐어지는 돈은 딴판이다. 같은 해 충남의 1인당 개인소득은 2천498만원에 머물렀다. 서울(2천937만원)보다 43
    "act none at: price": -0.6,  # price ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "act none bare: investment": 0.4,  # investment ← . 다만 배터리 업황이 식고 있는 점은 부담이다. 지역의 한 소재업체는 300억원대 증설 계획을 잠시 접었다.
    "act none bare: price": 0.1,  # price ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "act none company: budget": -0.4,  # budget ← 까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며, 이 가운데 500억원은 민간 투자사가 댄다.
    "act none company: investment": -0.8,  # investment ← 까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며, 이 가운데 500억원은 민간 투자사가 댄다.
    "act none in: budget": 0.2,  # budget ← 추경안이 원안대로 통과되면 올해 도 예산은 당초 7조5천862억 원에서 7조8천662억 원으로 3.7% 커진다
    "act none no company: budget": 0.3,  # budget ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "act none object: budget": -0.2,  # budget ← 탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은 전년 동기 대비 22.4
    "act none of: budget": -0.3,  # budget ← 화신은 영업이익이 98억원으로 27.4% 뒷걸음쳤고, 대구의 평화산업은 14억원의 영업손실을 봤다. 대구상공회의소가 지난달
    "act none of: price": -0.2,  # price ← 화신은 영업이익이 98억원으로 27.4% 뒷걸음쳤고, 대구의 평화산업은 14억원의 영업손실을 봤다. 대구상공회의소가 지난달
    "act none of: subsidy": -0.1,  # subsidy ← 화신은 영업이익이 98억원으로 27.4% 뒷걸음쳤고, 대구의 평화산업은 14억원의 영업손실을 봤다. 대구상공회의소가 지난달
    "act none: investment": -0.5,  # investment ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "act none: other": 0.3,  # other ← 공장은 충남에, 월급은 수도권에… 역외로 빠져나간 소득 28조원대
    "act none: project_cost": -0.5,  # project_cost ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "act none: subsidy": -0.2,  # subsidy ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "act order at": 0.8,  # orders ← 잡았다. 지난달 캐나다 캔두에너지에서 삼중수소 제거 공정 검증 용역을 180만 캐나다달러(약 18억 원)에 따냈다. 정부는 내년 예
    "act order company": 0.9,  # orders ← 조금씩 찬다. 이 회사는 지난달에만 현대중공업과 일본 이마바리조선에서 3천2백만 달러(약 368억 원)어치 일감을 따냈다. 지난
    "act secure bare: budget": -0.8,  # budget ← ○ 한국산업은행은 내후년까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며,
    "act secure company: subsidy": 0.8,  # subsidy ← 부서진 18가구는 5천100만∼1억300만원을, 침수된 300여가구는 600만원씩을 받았다. 전국재해구호협회는 국민 성금
    "act secure object: investment": 0.2,  # investment ← 항암 후보물질을 지닌 셀티아다. 두 회사는 다음 달 각각 20억 원과 15억 원을 받는다. 스페이스온은 지난해 12억 3,
    "act secure: project_cost": -0.3,  # project_cost ← ○ 한국산업은행은 내후년까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며,
    "act sell at": -0.1,  # revenue ← 맺었다. 한국항공우주산업(KAI)은 6월 필리핀에 FA-50 12대를 7억 달러에 팔았다.
    "act sell at: price": 0.5,  # price ← . 역세권 땅값은 벌써 들썩인다. 합덕역 앞 상업용지는 지난 8월 ㎡당 150만원대에 팔렸다.
    "act sell no company: price": 0.1,  # price ← . 역세권 땅값은 벌써 들썩인다. 합덕역 앞 상업용지는 지난 8월 ㎡당 150만원대에 팔렸다.
    "act sell: price": 0.1,  # price ← . 역세권 땅값은 벌써 들썩인다. 합덕역 앞 상업용지는 지난 8월 ㎡당 150만원대에 팔렸다.
    "act sell: project_cost": -0.3,  # project_cost ← 82.4%를 차지했다. 미국 테네시와 앨라배마에 공장을 둔 북미 법인이 3천850억원어치를 팔았고 인도 법인 매출도 1천억원에
    "act spend as: project_cost": 0.6,  # project_cost ← 2층에는 시험동을 한눈에 살피는 통합관제실이 자리 잡았다. 총사업비는 312억 원으로 국비 180억 원, 도비 42억 원,
    "act spend company: budget": 0.1,  # budget ← 물론 관이 낼 수 있는 돈에는 끝이 있다. 시의 올해 창업 예산 214억 원은 판교의 게임회사 한 곳이 한 해에 쓰는
    "act spend company: investment": 0.4,  # investment ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "act spend company: price": 0.5,  # price ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "act spend no company: project_cost": 0.4,  # project_cost ← 384억 원 투입… 경북도·구미시·기업 7곳 활용 협약
    "act spend object: budget": 0.3,  # budget ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "act spend object: investment": 0.4,  # investment ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "act spend object: project_cost": 0.7,  # project_cost ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비
    "act spend other: price": 0.3,  # price ← 층에 연면적 5천216㎡이며 청정실과 노광기 등 장비 42대를 갖췄다. 98억여 원짜리 노광기는 국내 공공기관으로는 처음 들여
    "act spend other: project_cost": -0.4,  # project_cost ← 층에 연면적 5천216㎡이며 청정실과 노광기 등 장비 42대를 갖췄다. 98억여 원짜리 노광기는 국내 공공기관으로는 처음 들여
    "act spend topic: other": -0.4,  # other ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "act spend topic: project_cost": 0.2,  # project_cost ← 덩치 큰 사업은 더디다. 달천 제방 3.2㎞를 높이는 공사에는 394억원이 드는데 보상이 늦어져 내년 6월에나 끝난
    "act spend: price": 0.2,  # price ← 층에 연면적 5천216㎡이며 청정실과 노광기 등 장비 42대를 갖췄다. 98억여 원짜리 노광기는 국내 공공기관으로는 처음 들여
    "act spend: project_cost": 1.5,  # project_cost ← 384억 원 투입… 경북도·구미시·기업 7곳 활용 협약
    "act support and: project_cost": 0.5,  # project_cost ← 해부터 2028년까지 4년간 국비 284억원을 지원받으며, 여기에 도비 24억원과 시비 16억원, 자부담 20억원을 보태
    "act support bare: project_cost": 0.4,  # project_cost ← 까지 4년간 국비 284억원을 지원받으며, 여기에 도비 24억원과 시비 16억원, 자부담 20억원을 보태 총사업비 344억
    "act support company": -0.3,  # subsidy ← 탓에 이 기간 문 비용은 41억원 안팎이다. 회사는 4분기에는 부담이 20억~30억원으로 줄 것으로 본다.
    "act support company: subsidy": -0.3,  # subsidy ← 탓에 이 기간 문 비용은 41억원 안팎이다. 회사는 4분기에는 부담이 20억~30억원으로 줄 것으로 본다.
    "act support no company: price": -0.2,  # price ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "act support object": 0.1,  # subsidy ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "act support object: subsidy": 0.1,  # subsidy ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "act support: budget": 1.0,  # budget ← 1억4천만원에 기업 협찬과 표값 수입 4억원을 더했다. 2022년에는 41억원을 쓰고도 협력업체 37곳에 줄 돈 5억2천
    "act support: price": -0.2,  # price ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "aim plant: investment": 2.6,  # investment ← . 다만 배터리 업황이 식고 있는 점은 부담이다. 지역의 한 소재업체는 300억원대 증설 계획을 잠시 접었다.
    "aim works: budget": 0.6,  # budget ← 321억원이 담겼다고 26일 밝혔다. 정부안에 들어 있던 248억원보다 73억원 많은 금액으로, 심의 과정에서 몸집이 커진
    "aim works: investment": 0.6,  # investment ← 주 M15X 공장에 20조 원 이상을 투자하겠다고 발표했고, 이 가운데 5조3천억 원을 들일 건물이 올 11월 완공된다. LG에
    "aim works: project_cost": 1.0,  # project_cost ← 리 사이 도로 11.2㎞를 2차로에서 4차로로 넓히는 것이다. 사업비는 1천985억원(공사비 1천542억원, 보상비 443억원)
    "aim works: subsidy": -0.1,  # subsidy ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "before 1": 0.8,  # budget ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "before amount earlier": -0.5,  # project_cost ← 억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "before and same none": -0.4,  # price ← 들었다. 시는 올해 제2회 추가경정예산안에 수출보험료와 물류비 지원금 28억원을 담았고, 기업당 최대 3천만원을 대 줄
    "before and strong": -1.5,  # project_cost ← 자 60여 명이 나왔다. 도는 다음 달부터 물류비와 수출보험료로 기업당 500만~800만 원을 지원할 계획이다.
    "before as": 0.2,  # wage ← 것으로 내년 최저임금 1만30원보다 2천900원 많다. 월급으로 치면 270만2천370원이다. 적용 대상은 1,100여명이며, 전국
    "before as body": 0.4,  # wage ← 것으로 내년 최저임금 1만30원보다 2천900원 많다. 월급으로 치면 270만2천370원이다. 적용 대상은 1,100여명이며, 전국
    "before as own object": 0.3,  # donation ← 천만 원)을 장학금으로 보냈고, 로스앤젤레스 상공인들은 같은 달 장학금 1만5천 달러를 내놨다.
    "before as same spend": 0.4,  # fund ← 오 창업펀드 1천억 원을 만들어 뒤를 받치기로 했다. 종잣돈으로는 시비 150억 원을 먼저 넣는다.
    "before as weak": 0.5,  # orders ← NG) 예비작업 계약(6억3700만 달러)이 본계약으로 바뀌면 하반기에 20억 달러 이상이 더해질 것으로 보고 있다.
    "before at amount earlier": -0.3,  # budget ← 경정예산안에 수출보험료와 물류비 지원금 28억원을 담았고, 기업당 최대 3천만원을 대 줄 계획이다. 대구상공회의소와 대구테
    "before at earlier none": 1.9,  # budget ← 7명과 지난달 26일 상생협약도 맺었다"며 "내년 예산안에 첫해 사업비 72억원을 담겠다"고 덧붙였다.
    "before at own bare": 0.5,  # project_cost ← 120가구와 주차장 2층 규모의 복합시설을 짓고, 빈집 50채는 채당 2천만 원 한도에서 고쳐 청년에게 빌려준다.
    "before at own object": 0.1,  # budget ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "before at own other": 0.4,  # project_cost ← 히 정부 예비타당성조사(예타)를 통과했다. 두 사업에 들어갈 돈은 모두 1조4천361억원이다.
    "before at same": 0.8,  # budget ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "before at strong": 1.3,  # budget ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "before bare amount earlier": -0.7,  # project_cost ← 억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "before bare amount earlier inside": -0.4,  # project_cost ← 억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "before bare amount earlier lend": 0.9,  # debt ← 연하는 '모두론'을 통해 신용등급 6~8등급인 소상공인에게 업체당 최대 3천만 원을 연 3%대 금리로 빌려준다.
    "before bare amount earlier none": -0.4,  # project_cost ← 억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "before bare amount earlier secure": -0.3,  # debt ← 50억 원에 산업은행 시설자금 대출 1,000억 원을 더하고, 모자라는 500억 원은 올해 말까지 재무적 투자자에게서 받을 예
    "before bare amount same": -0.4,  # project_cost ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "before bare body": -0.1,  # project_cost ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "before bare earlier outside": 1.0,  # fund ← 대덕테크비즈센터(TBC)에서 '대덕 딥테크 도약 펀드' 결성총회를 열고 1250억원 규모의 투자조합을 공식 출범시켰다. 출자자
    "before bare own bare": -0.1,  # revenue ← 매출 1조2천억대, 관세 부담은 41억
    "before bare own other": 0.2,  # fund ← △대전시 200억원 △진흥재단 150억원 △운용사인 온새미로인베스트먼트 100억원이다.
    "before bare same": 0.6,  # tax ← 관세는 짐이다. 에스엘이 미국의 25% 관세 탓에 이 기간 문 비용은 41억원 안팎이다. 회사는 4분기에는 부담이 20억
    "before budget bare": 0.9,  # budget ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "before debt bare": 0.4,  # debt ← 지 않았다. 지난해 말 도의 지방채 잔액은 9천억 원대로, 전년 말보다 1천78억 원 줄었다. 예산 대비 채무 비율도 15.2%
    "before earlier": 0.5,  # fund ← 까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며, 이 가운데 500억원은 민간 투자사가 댄다.
    "before exports topic": -0.9,  # exports ← 이익이 줄었다고 답했다. 10월 대전의 수출은 4억2천만 달러, 수입은 3억 달러로 무역수지는 1억2천만 달러 흑자였다.
    "before fund bare": 0.2,  # fund ← 대덕테크비즈센터(TBC)에서 '대덕 딥테크 도약 펀드' 결성총회를 열고 1250억원 규모의 투자조합을 공식 출범시켰다. 출자자
    "before imports in": 1.3,  # imports ← 수입에서는 화공품이 3억7천만달러로 가장 많았고, 일본의 수출 규제 대상에
    "before in strong": 0.6,  # budget ← 성조사를 신청할 계획이다. 시는 이를 위해 올해 첫 추경예산에서 용역비 8억 원을 확보했다. 지난달 17일에는 강릉시청에서
    "before investment topic": 0.3,  # investment ← ①당진 송산2일반산업단지에 반도체 특수가스 공장을 짓는 에이원머트리얼즈 2천100억원 ②아산 음봉일반산업단지의 전장부품 업체 한
    "before object amount earlier none": 1.1,  # fund ← 까지 투자유치진흥기금을 500억 원으로 불릴 계획이지만 여태 쌓은 돈은 312억 원에 그친다.
    "before object own as": 0.5,  # debt ← 단이 빚을 대신 갚아 준 대위변제액은 2022년 184억 원에서 지난해 412억 원으로 2.2배 불어났다. 대위변제율도 3.1
    "before object same inside": -0.5,  # other ← 그치지 않는다. 공정위는 하도급 대금을 주지 않은 미추홀건설에도 과징금 7천여만 원을 매겼다. 미추홀건설은 지난해 매출이 8백
    "before of earlier none": -0.1,  # price ← 받는 대신 같은 값의 상품권을 돌려줬고, 이렇게 풀린 강진사랑상품권이 6억 원대에 이른다.
    "before other bare": -1.0,  # other ← 표한 지역소득 잠정치를 보면 2023년 충남의 지역내총생산(GRDP)은 144조9천억원이다. 경기와 서울에 이어 전국에서 세 번째
    "before price bare": -0.5,  # price ← 레미콘값 짬짜미 17곳에 과징금 156억9천5백만원
    "before price topic": -0.6,  # price ← 들어간다. 진주시가 처음 250억 원으로 잡았던 사업비는 자재값이 뛰어 58억 원 늘었다.
    "before project_cost topic": -0.8,  # project_cost ← 익 6억 원가량이 기대되지만, 일본과 독일에서 사 온 칩 구매비는 벌써 14억 원이나 불어났다. 이 회사의 지난해 매출은 2
    "before same": 0.8,  # budget ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "before strong": 0.6,  # budget ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "before subsidy at": 0.3,  # subsidy ← 원을 투입해 공공임대주택 200호를 짓고, 농협은 정착 지원에 출연금 15억 원을 내기로 했다.
    "before subsidy bare": 0.6,  # subsidy ← 해 기업에 경영안정자금 1천2백억 원을 풀고, 수출보험료를 기업당 최대 700만 원까지 대 준다. 다음 달 21일부터 나흘 동
    "before tax topic": 0.1,  # tax ← 2021년에는 취득세만 3천3백38억 원이 들어왔으나 지난해 취득세는 2천억 원대를 간신히 붙들었다. 같은 해 말 시의 지방
    "before topic amount same outside": 0.1,  # market_size ← 리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄 것으로 내다봤다.
    "before topic body": 0.7,  # budget ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "before topic own as": 0.1,  # budget ← 억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "before topic own bare": 0.1,  # market_size ← 리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄 것으로 내다봤다.
    "before topic own of": -1.0,  # profit ← 화신은 영업이익이 98억원으로 27.4% 뒷걸음쳤고, 대구의 평화산업은 14억원의 영업손실을 봤다. 대구상공회의소가 지난달
    "before topic same inside": 0.7,  # investment ← ①당진 송산2일반산업단지에 반도체 특수가스 공장을 짓는 에이원머트리얼즈 2천100억원 ②아산 음봉일반산업단지의 전장부품 업체 한
    "before topic same invest": -0.2,  # fund ← 펀드는 올해부터 2028년까지 특구 안 창업기업과 연구소기업에 업체당 10억~50억원씩 투자한다. 결성액의 60% 이상은 대전에
    "before topic same none": 1.0,  # budget ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "before topic same outside": -0.1,  # wage ← 공장은 충남에, 월급은 수도권에… 역외로 빠져나간 소득 28조원대
    "before topic strong": 1.0,  # budget ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "before wage bare": -0.1,  # wage ← 금액이다. 자재값과 인건비 상승으로 2천100억 원, 신호체계 교체로 1천450억 원, 정거장 2곳 추가로 820억 원이 각각
    "behind 1": 1.6,  # budget ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "behind apart bare": -0.9,  # subsidy ← 2억원 △고체전해질 실증 기반 구축 84억원 △특화단지 용수관로 복선화 60억원 △이차전지 특성화대학원 지원 45억원이다.
    "behind apart topic": 0.2,  # revenue ← 82.4%를 차지했다. 미국 테네시와 앨라배마에 공장을 둔 북미 법인이 3천850억원어치를 팔았고 인도 법인 매출도 1천억원에
    "behind as": 0.2,  # profit ← 동기보다 9%가량 줄었지만 바닥은 지났다는 평가다. 같은 분기 순이익은 12억 원으로 모처럼 흑자로 돌아섰다.
    "behind as body": 0.2,  # profit ← 동기보다 9%가량 줄었지만 바닥은 지났다는 평가다. 같은 분기 순이익은 12억 원으로 모처럼 흑자로 돌아섰다.
    "behind as strong": 0.5,  # profit ← 동기보다 9%가량 줄었지만 바닥은 지났다는 평가다. 같은 분기 순이익은 12억 원으로 모처럼 흑자로 돌아섰다.
    "behind bare body": -0.2,  # profit ← 회사 살림은 탄탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은
    "behind next as": 1.6,  # debt ← 새 청사를 짓겠다고 나섰다. 들어갈 돈은 1,870억 원. 이 가운데 900억 원을 지방채로 마련한단다. 이 도시의 2022
    "behind next topic": -0.3,  # trade_balance ← 달러(약 1조220억 원)로 지난해 같은 달보다 6.2% 많다. 수입은 5억1천만 달러, 무역수지는 2억3천만 달러 흑자다. 같은
    "behind object": 0.1,  # fund ← 길을 끄는 것은 돈줄이다. 부산시는 내년부터 3년간 갈매기벤처스와 함께 210억 원 규모의 '그로스 1호 펀드'를 조성한다.
    "behind object body": 0.1,  # fund ← 길을 끄는 것은 돈줄이다. 부산시는 내년부터 3년간 갈매기벤처스와 함께 210억 원 규모의 '그로스 1호 펀드'를 조성한다.
    "behind object none": 0.6,  # orders ← 렸다. 그중 양자센서를 만드는 ㈜큐비트온은 올해 1월 일본 미즈호정공에 640만달러(약 93억원)어치를 공급하는 계약을 따냈다
    "behind object spend": -0.2,  # project_cost ← 43.7%가 하반기 수출이 줄 것이라고 답했다. 인천시는 올해 하반기에 15억 원을 들여 수출보험료와 해외 물류비를 지원하고
    "behind object weak": 0.9,  # fund ← 길을 끄는 것은 돈줄이다. 부산시는 내년부터 3년간 갈매기벤처스와 함께 210억 원 규모의 '그로스 1호 펀드'를 조성한다.
    "behind of none": -0.3,  # tax ← 광주의 주력 품목인 자동차 수출은 5억9천만달러로 1.8% 늘며 미국 관세의 그늘에서 벗어
    "behind strong": 0.4,  # budget ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "behind topic none": 0.1,  # economic_effect ← 충북연구원은 철도가 놓이면 2조4천억원의 생산유발효과와 1만6천명의 고용유발효과가
    "budgeted": 2.0,  # budget ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "by association none: price": -0.2,  # price ← 해외 동포의 정성도 보태졌다. 일본 오사카 경남도민회는 지난해 10월 2천만 엔(약 1억8천만 원)을 장학금으로 보냈고,
    "by association none: revenue": 0.6,  # revenue ← 위판이 시작된 지난해 10월 말부터 이달 18일까지 8만9천412t, 1천107억 원어치를 위판했다고 21일 밝혔다. 물량은 작
    "by association: project_cost": -0.3,  # project_cost ← 경북(218억원)과 경남(121억원)이 뒤를 따랐다. 기초단체 1위는 70억4천만원을 모은 광주 남구였다. 발달장애 청소년 야
    "by association: subsidy": -1.0,  # subsidy ← 경북(218억원)과 경남(121억원)이 뒤를 따랐다. 기초단체 1위는 70억4천만원을 모은 광주 남구였다. 발달장애 청소년 야
    "by bank: other": -0.2,  # other ← ○ 한국산업은행은 내후년까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며,
    "by bank: subsidy": 1.1,  # subsidy ← 대전신용보증재단이 은행에서 받을 특별출연금 80억 원을 종잣돈 삼아 소상공인 협약보증 1,200
    "by common none: budget": 0.6,  # budget ← 먼저 간다. 추경 2천8백억 원을 분야별로 나누면 ◆소상공인 이자 지원 620억 원 ◆농어업인 경영 안정 5백40억 원 ◆폐광
    "by common none: price": -0.6,  # price ← . 다만 배터리 업황이 식고 있는 점은 부담이다. 지역의 한 소재업체는 300억원대 증설 계획을 잠시 접었다.
    "by common spend: other": 1.4,  # other ← 자료를 살폈더니 2024년 영화제 기간 관광객 4만7천여명이 시내에서 38억7천만원을 썼다. 1인당 8만2천원꼴이다. 세명대
    "by common: investment": -0.4,  # investment ← 차례상 비용은 27만9천5백원으로 전통시장보다 42% 비쌌고, 백화점은 40만원대였다. 지난해 전통시장 평균인 19만1천3백
    "by common: other": 0.4,  # other ← 보험사도 손을 들었다. 화주들에게 보험금 150억 원을 내준 다온손해보험은 구상금 85억 원을
    "by common: project_cost": 0.3,  # project_cost ← 복구비 가운데 156억 원은 내년부터 2025년 12월까지 고성군 거
    "by common: subsidy": -0.5,  # subsidy ← . 다만 배터리 업황이 식고 있는 점은 부담이다. 지역의 한 소재업체는 300억원대 증설 계획을 잠시 접었다.
    "by education none: budget": 1.4,  # budget ← 원 9곳의 시설·장비 확충에 812억 원을 배정했는데, 강원대병원 몫은 74억 원이다.
    "by education none: project_cost": -0.3,  # project_cost ← 인당 8만2천원꼴이다. 세명대 산학협력단은 그해 영화제의 생산유발효과가 96억원이라는 보고서를 냈다.
    "by education: project_cost": -0.4,  # project_cost ← 인당 8만2천원꼴이다. 세명대 산학협력단은 그해 영화제의 생산유발효과가 96억원이라는 보고서를 냈다.
    "by education: revenue": 0.1,  # revenue ← 해까지 SCI급 논문 318편을 발표했고 전북대는 이 분야 기술이전료로 27억4천만원을 벌었다. 올 상반기에는 군산 새만금산단에
    "by education: subsidy": 2.0,  # subsidy ← 다져져 있다. 전북대는 2022~2024년 '반도체 전공트랙 사업'으로 12억4천만원을 받아 졸업생 86명을 관련 업체에 보냈고
    "copula": 1.9,  # penalty ← 까지 쫓겠다”고 강조했다. 한국노총은 논평을 내고 “수천만원을 떼먹어도 수백만원 벌금이면 그만인 법부터 고쳐야 한다”고 지
    "cost None: orders": -0.4,  # orders ← p 높아졌다. 다만 돈이 많이 드는 일이어서 회사는 올 상반기 전환사채 2,000억 원어치를 찍었다.
    "cost None: other": 1.0,  # other ← 이 은행에서 받을 특별출연금 80억 원을 종잣돈 삼아 소상공인 협약보증 1,200억 원을 공급한다. 고금리에 지친 골목상권의 돈줄
    "cost None: price": 0.5,  # price ← 목의 값을 살핀 결과를 21일 내놓았다. 올해 대형마트의 차례상 비용은 27만9천5백원으로 전통시장보다 42% 비쌌고, 백화점은
    "cost None: project_cost": 0.1,  # project_cost ← 해양 데이터 실험실이 들어섰다. 건물을 사들여 고치는 데 든 돈은 모두 186억 원(국비 74억 원, 시비 98억 원, 민간
    "cost None: subsidy": -0.2,  # subsidy ← p 높아졌다. 다만 돈이 많이 드는 일이어서 회사는 올 상반기 전환사채 2,000억 원어치를 찍었다.
    "cost at: subsidy": 2.2,  # subsidy ← . 나랏돈도 함께 불어났다. 정부가 할인 비용에 보탠 국비는 2021년 1조2천522억 원까지 치솟았다가 2024년 3천억 원으로 내
    "cost bare: other": 1.3,  # other ← 이 은행에서 받을 특별출연금 80억 원을 종잣돈 삼아 소상공인 협약보증 1,200억 원을 공급한다. 고금리에 지친 골목상권의 돈줄
    "cost bare: project_cost": 1.1,  # project_cost ← 0억 원, 도비 38억 원, 시비 152억 원을 보탠다. 이 돈 가운데 310억 원은 공영주차장과 도서관을 짓는 데 들어간다.
    "cost bare: subsidy": -1.7,  # subsidy ← 방은 낯설지 않다. 올해 예산 2조829억 원에서 축제와 행사에 쓸 돈 24억 원을 먼저 덜었다. 지방채도 연말까지 735억
    "cost object: subsidy": -0.1,  # subsidy ← 곳도 움직인다. 산업은행과 농협은행은 올 하반기 해상풍력에 돈을 대는 2조 원 안팎의 녹색에너지 펀드를 만든다. 목포 신
    "cost topic: investment": 1.2,  # investment ← 74곳(57.8%)이다. 협약 기업이 실제로 집행한 돈은 지난달 말까지 14조 원 안팎에 머문다. 협약서에 적힌 일자리 2만
    "cost topic: other": -0.4,  # other ← p 높아졌다. 다만 돈이 많이 드는 일이어서 회사는 올 상반기 전환사채 2,000억 원어치를 찍었다.
    "cost topic: price": 0.3,  # price ← 대전의 전통시장에서 올해 차례상을 차리는 데 드는 돈은 평균 19만6천8백원인 것으로 조사됐다.
    "cost topic: project_cost": 0.1,  # project_cost ← 해양 데이터 실험실이 들어섰다. 건물을 사들여 고치는 데 든 돈은 모두 186억 원(국비 74억 원, 시비 98억 원, 민간
    "cost topic: subsidy": -0.3,  # subsidy ← p 높아졌다. 다만 돈이 많이 드는 일이어서 회사는 올 상반기 전환사채 2,000억 원어치를 찍었다.
    "divided": 1.7,  # budget ← 사업별로는 △배터리 셀 성능평가 테스트베드 132억원 △고체전해질 실증 기반 구축 84억원 △특
    "effect": 2.7,  # economic_effect ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "for so many: grdp_per_capita": -1.4,  # grdp_per_capita ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "for so many: other": 0.3,  # other ← 재단은 지난해 업체 2만1,400여 곳에 소상공인 보증 6,350억 원을 공급했다. 반면 재단이 빚을 대신 갚아
    "for so many: price": 1.0,  # price ← 스 산업용지 35만㎡는 지난달 말 분양률이 97.2%에 이르렀고, ㎡당 42만원이던 분양가에는 웃돈이 붙었다. 청주시는 2
    "for so many: subsidy": 0.3,  # subsidy ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "for so many: wage": -0.1,  # wage ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "fund municipal: budget": 1.2,  # budget ← 도가 10%에도 못 미치는 군이 할인율 20%를 버티려면 군비를 해마다 수십억 원씩 부어야 한다. 신안군은 올해 군비 38억
    "fund municipal: investment": -0.5,  # investment ← 지었다. 국비가 230억 원, 도비와 시비가 각각 46억 2천만 원과 107억 8천만 원이다. 지하 1층, 지상 4층에 연면적 5천
    "fund national: budget": 0.9,  # budget ← 청주 이차전지 특화단지 국비 321억원 확보… 오창에 성능평가 테스트베드
    "fund national: subsidy": 1.0,  # subsidy ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "fund none: project_cost": 0.9,  # project_cost ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비와 시비가 각각 46억 2천만 원과
    "fund none: subsidy": 0.9,  # subsidy ← 전북대 반도체특성화대학 선정… 4년간 국비 284억원
    "fund private: investment": 1.8,  # investment ← 투자액은 2030년까지 민간 자본 47조6천억 원과 국비 9천억 원 등 모두 48조5천억 원
    "fund private: subsidy": -0.3,  # subsidy ← 원, 시비 286억 원(동해시 164억, 삼척시 122억), 민간자본 1천233억 원으로 짜였다. 이 돈은 ▲액화수소 저장·운송
    "fund provincial: project_cost": 0.3,  # project_cost ← 384억 원을 들여 지었다. 국비가 230억 원, 도비와 시비가 각각 46억 2천만 원과 107억 8천만 원이다. 지하 1층, 지
    "fund spend: project_cost": -0.7,  # project_cost ← 도가 10%에도 못 미치는 군이 할인율 20%를 버티려면 군비를 해마다 수십억 원씩 부어야 한다. 신안군은 올해 군비 38억
    "fund support: project_cost": 0.1,  # project_cost ← 해부터 2028년까지 4년간 국비 284억원을 지원받으며, 여기에 도비 24억원과 시비 16억원, 자부담 20억원을 보태
    "fund: budget": 1.7,  # budget ← 청주 이차전지 특화단지 국비 321억원 확보… 오창에 성능평가 테스트베드
    "fund: investment": -0.2,  # investment ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "fund: project_cost": 2.7,  # project_cost ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비와 시비가 각각 46억 2천만 원과
    "fund: subsidy": 1.7,  # subsidy ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "head": 4.9,  # subsidy ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "head fund": 0.8,  # fund ← ○ 한국산업은행은 내후년까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며,
    "head investment": 0.5,  # investment ← 온누리머티리얼 아산공장 두 배로… 1.2조 원 투자
    "head loss": 2.0,  # loss ← 화신은 영업이익이 98억원으로 27.4% 뒷걸음쳤고, 대구의 평화산업은 14억원의 영업손실을 봤다. 대구상공회의소가 지난달
    "head price": -0.9,  # price ← 쪼개 팔면 다시 펜션촌이 된다. 둘째, 퇴직 광부 416명에게 1인당 2천만 원의 재교육비를 지원하자. 셋째, 도와 시군이
    "head production": -2.6,  # production ← 2024년 95억 달러로 내리 줄었다. 산업연구원은 폴란드 계약만으로 19조 원의 생산이 유발되고 일자리 4만6천 개가 생
    "head revenue": 0.9,  # revenue ← 에는 수출업체 18개사가 나가 현지 소비자 1만2,000여 명을 만나고 64만 달러의 판매고를 올렸다. 하노이 행사(11월 2
    "head strong support": -1.2,  # donation ← 14종을 들이는 데 96억원의 사업비를 쓰고, 학생에게는 학기당 최대 250만원의 장학금을 준다. 입학정원 60명의 반도체
    "head support": -0.5,  # donation ← 14종을 들이는 데 96억원의 사업비를 쓰고, 학생에게는 학기당 최대 250만원의 장학금을 준다. 입학정원 60명의 반도체
    "head weak": 0.1,  # subsidy ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "headline": 0.4,  # subsidy ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "is budget": -1.1,  # budget ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "is budget 100 millions": 0.7,  # budget ← 42곳이 나와 시중보다 10∼30% 싸게 판다. 시는 직거래장터에 예산 6천5백만원을 대고, 온누리상품권도 12억원어치 사들인
    "is budget USD": -0.9,  # budget ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "is budget billions": 0.7,  # budget ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "is budget company": -0.4,  # budget ← ○ 한국산업은행은 내후년까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며,
    "is budget headline": -0.3,  # budget ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "is budget millions": -0.5,  # budget ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "is budget small": -1.5,  # budget ← 스 산업용지 35만㎡는 지난달 말 분양률이 97.2%에 이르렀고, ㎡당 42만원이던 분양가에는 웃돈이 붙었다. 청주시는 2
    "is budget tiny": -0.2,  # budget ← 수 있는 시간은 길어야 6개월"이라고 내다봤다. 해동마린텍 주가는 이날 3,145원으로 4.2% 내렸다.
    "is damage KRW": 0.1,  # damage ← 물류창고 화재, 시공사·건물주 함께 책임… 법원, 318억 원 배상 판결
    "is damage USD": -1.4,  # damage ← 어묵을 비롯한 연제품은 6,200만 달러였다. 반면 굴은 고수온 피해로 7,800만 달러에 머물렀다.
    "is damage billions": 0.9,  # damage ← 물류창고 화재, 시공사·건물주 함께 책임… 법원, 318억 원 배상 판결
    "is damage headline": -0.5,  # damage ← 태풍 '카눈' 할퀸 경남에 복구비 438억 원 확정… 거제 피해 가장 커
    "is damage no company": -0.1,  # damage ← 대구시는 내년 6월까지 관세 피해 기업에 경영안정자금 1천2백억 원을 풀고, 수출보험료를 기업당 최대 700만
    "is damage trillions": -0.3,  # damage ← 두 회사의 처지는 엇갈린다. 한솔종합건설은 지난해 영업이익 1,204억 원을 내 배상 여력이 있지만 이천로지스는 같은
    "is debt 100 millions": 0.4,  # debt ← 보증을 받은 소상공인은 최대 7천만 원을 1년 거치 4년 분할상환 조건으로 빌릴
    "is debt body": 0.5,  # debt ← p 높아졌다. 다만 돈이 많이 드는 일이어서 회사는 올 상반기 전환사채 2,000억 원어치를 찍었다.
    "is debt headline": -0.1,  # debt ← 대전신보, 은행 4곳과 손잡고 소상공인 협약보증 1,200억 원 푼다
    "is debt no company": 0.3,  # debt ← 득세는 2천억 원대를 간신히 붙들었다. 같은 해 말 시의 지방채 잔액은 4천4백억 원쯤이고, 통합재정안정화기금에는 수십억 원이
    "is donation 100 millions": 0.7,  # donation ← 원을 모은 광주 남구였다. 발달장애 청소년 야구단을 돕자는 지정기부에만 9억원이 넘게 들어온 덕이다. 산불로 집 1천60
    "is donation body": -0.1,  # donation ← 는 제주 감귤과 나주 배, 안동 소주가 사랑받았고 답례품 판매액은 모두 396억원이었다. 기부 상한인 2천만원을 꽉 채운 사
    "is donation company": -0.1,  # donation ← 다. 전국재해구호협회는 국민 성금 27억원을 보탰고, 농협은 농가 대출 130억원의 상환을 미뤄 줬다.
    "is donation headline": 0.1,  # donation ← 고향사랑기부 3년 만에 누적 3천억원 넘었다… 지난해만 1천515억원
    "is donation no company": 0.1,  # donation ← 고향사랑기부 3년 만에 누적 3천억원 넘었다… 지난해만 1천515억원
    "is donation trillions": -0.2,  # donation ← 제주 고향사랑기부 100억 돌파… 탐나는전도 6천억 발행
    "is economic_effect billions": 0.5,  # economic_effect ← 인당 8만2천원꼴이다. 세명대 산학협력단은 그해 영화제의 생산유발효과가 96억원이라는 보고서를 냈다.
    "is economic_effect body": -0.6,  # economic_effect ← ○ 한국산업은행은 내후년까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며,
    "is exports KRW": -2.1,  # exports ← 견본을 들여와 개발 기간을 45일에서 18일로 줄였다. 지난해 매출은 312억 원, 올해 목표는 350억 원이다. 대구의 염
    "is exports USD": 2.4,  # exports ← 녹록지 않다. 한국신발산업협회에 따르면 한국의 신발 수출액은 1990년 43억700만 달러로 꼭대기에 오른 뒤 줄곧 내리막을 걸어 지
    "is exports trillions": 0.4,  # exports ← 녹록지 않다. 한국신발산업협회에 따르면 한국의 신발 수출액은 1990년 43억700만 달러로 꼭대기에 오른 뒤 줄곧 내리막을 걸어 지
    "is fund billions": 0.6,  # fund ← 까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며, 이 가운데 500억원은 민간 투자사가 댄다.
    "is fund no company": 0.4,  # fund ← 다. 중국은 2016년부터 2020년까지 디스플레이 소재 국산화 펀드로 100억 위안(약 1조7천억 원)을 모은다. 시장조사업체
    "is grdp 100 millions": -0.7,  # grdp ← 을 싣는다. 가족이 사는 경기 수원까지는 1시간 남짓. 그가 받는 연봉 7천만원대의 대부분은 수원에서 쓰인다.
    "is grdp KRW": 0.1,  # grdp ← 표한 지역소득 잠정치를 보면 2023년 충남의 지역내총생산(GRDP)은 144조9천억원이다. 경기와 서울에 이어 전국에서 세 번째
    "is grdp body": 0.2,  # grdp ← 표한 지역소득 잠정치를 보면 2023년 충남의 지역내총생산(GRDP)은 144조9천억원이다. 경기와 서울에 이어 전국에서 세 번째
    "is grdp huge": 1.0,  # grdp ← 표한 지역소득 잠정치를 보면 2023년 충남의 지역내총생산(GRDP)은 144조9천억원이다. 경기와 서울에 이어 전국에서 세 번째
    "is grdp no company": 0.8,  # grdp ← 표한 지역소득 잠정치를 보면 2023년 충남의 지역내총생산(GRDP)은 144조9천억원이다. 경기와 서울에 이어 전국에서 세 번째
    "is grdp trillions": 1.0,  # grdp ← 난해 제조업이 빚어낸 부가가치는 71조2천억원에 이르지만 사업서비스업은 3조7천억원에 불과했다. 현대자동차, 삼성디스플레이,
    "is grdp_per_capita 100 millions": 1.2,  # grdp_per_capita ← 서울에 이어 전국에서 세 번째로 크다. 인구로 나눈 1인당 GRDP는 6천610만원으로 전국 평균 4천650만원을 42.2%
    "is imports KRW": -3.8,  # imports ← 자도 이어진다. SK하이닉스는 청주 테크노폴리스에 들어설 M15X 팹에 20조 원 이상을 들이며, 올해 4분기 가동이 목표다
    "is imports USD": 1.1,  # imports ← 22억3800만 달러로 지난해 같은 달보다 9.7% 증가했다. 수입은 5억2600만 달러로 3.1% 감소했고, 무역수지는 17억12
    "is imports billions": -0.2,  # imports ← 데 37곳이 올 2분기 적자를 냈다. 한 부품사는 올 상반기에만 관세로 4백50만 달러를 냈다고 털어놨다. 원·달러 환율이 이달에
    "is imports trillions": 1.5,  # imports ← 22억3800만 달러로 지난해 같은 달보다 9.7% 증가했다. 수입은 5억2600만 달러로 3.1% 감소했고, 무역수지는 17억12
    "is investment 100 millions": -0.5,  # investment ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "is investment KRW": -0.4,  # investment ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "is investment USD": 0.7,  # investment ← 美 노스필드·獨 크란츠, 한국에 4억7천만달러 투자… 평택·여수에 공장
    "is investment company": 0.8,  # investment ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "is investment headline": 0.5,  # investment ← 온누리머티리얼 아산공장 두 배로… 1.2조 원 투자
    "is investment huge": 0.5,  # investment ← [공약 점검 ③] 청주시 투자유치 누계 33조 원… 공장은 아직 절반의 약속
    "is investment no company": -0.2,  # investment ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "is investment small": -0.5,  # investment ← 스 산업용지 35만㎡는 지난달 말 분양률이 97.2%에 이르렀고, ㎡당 42만원이던 분양가에는 웃돈이 붙었다. 청주시는 2
    "is investment trillions": 0.7,  # investment ← 온누리머티리얼 아산공장 두 배로… 1.2조 원 투자
    "is loss KRW": 0.2,  # loss ← 화신은 영업이익이 98억원으로 27.4% 뒷걸음쳤고, 대구의 평화산업은 14억원의 영업손실을 봤다. 대구상공회의소가 지난달
    "is loss USD": -0.8,  # loss ← 조금씩 찬다. 이 회사는 지난달에만 현대중공업과 일본 이마바리조선에서 3천2백만 달러(약 368억 원)어치 일감을 따냈다. 지난
    "is loss huge": -0.3,  # loss ← 지 3천억 원은 그 뒤에 들어온다. 회사는 이 법인의 매출을 2023년 10조 원까지 키운다는 목표를 세웠다.
    "is loss no company": -0.7,  # loss ← 17일 밝혔다. 산단 전체 면적은 338만4,000㎡이며, 토지보상비는 3,870억원, 지장물과 영농손실 보상비는 430억원으로
    "is market_size KRW": -0.6,  # market_size ← 회사 살림은 탄탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은
    "is market_size USD": 0.8,  # market_size ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "is market_size huge": 1.4,  # market_size ← 앞서 앵커기업 3곳 이상을 붙잡아야 한다"고 지적했다. 그는 2022년 690억 달러이던 세계 천연물 시장이 해마다 7% 안팎
    "is orders KRW": -2.2,  # orders ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "is orders USD": 0.2,  # orders ← 조금씩 찬다. 이 회사는 지난달에만 현대중공업과 일본 이마바리조선에서 3천2백만 달러(약 368억 원)어치 일감을 따냈다. 지난
    "is orders company": 1.4,  # orders ← 앞날은 밝다. 지난 9월 말 에스엘의 수주잔고는 14조원대다. 회사는 올해 매출이 5조원을 넘길 것으
    "is orders headline": 0.5,  # orders ← K방산 폴란드 2차 계약 8.8조… 올 수출 200억 달러 다시 노린다
    "is orders huge": 0.1,  # orders ← 앞날은 밝다. 지난 9월 말 에스엘의 수주잔고는 14조원대다. 회사는 올해 매출이 5조원을 넘길 것으
    "is orders trillions": 1.0,  # orders ← 2백만 달러(약 368억 원)어치 일감을 따냈다. 지난해 말 수주잔고는 2,900억 원 안팎이다. 올해 목표는 매출 5천억 원,
    "is other USD": 0.1,  # other ← 조선기자재 부산·경남 51개사, 함부르크서 상담 1억2400만달러
    "is other billions": -0.4,  # other ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "is other company": 1.0,  # other ← 보험사도 손을 들었다. 화주들에게 보험금 150억 원을 내준 다온손해보험은 구상금 85억 원을
    "is other small": 0.5,  # other ← 화제 기간 관광객 4만7천여명이 시내에서 38억7천만원을 썼다. 1인당 8만2천원꼴이다. 세명대 산학협력단은 그해 영화제의
    "is other tiny": 0.4,  # other ← 0억원은 전환사채로, 나머지는 보유 현금으로 댄다. 이사회는 이날 주당 250원의 중간배당도 의결했다.
    "is other trillions": -0.4,  # other ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "is penalty no company": 0.7,  # penalty ← 레미콘값 짬짜미 17곳에 과징금 156억9천5백만원
    "is penalty trillions": -0.8,  # penalty ← 두 회사의 처지는 엇갈린다. 한솔종합건설은 지난해 영업이익 1,204억 원을 내 배상 여력이 있지만 이천로지스는 같은
    "is price USD": 0.5,  # price ← 있다. 이달 부산에서 미국 로스앤젤레스로 가는 컨테이너 운임은 FEU당 5천700달러로 지난해 말의 1.4배다. 협회가 지난 1
    "is price billions": -1.4,  # price ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "is price huge": -2.5,  # price ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "is price millions": 0.3,  # price ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "is price small": 1.6,  # price ← 스 산업용지 35만㎡는 지난달 말 분양률이 97.2%에 이르렀고, ㎡당 42만원이던 분양가에는 웃돈이 붙었다. 청주시는 2
    "is price tiny": 1.7,  # price ← 수 있는 시간은 길어야 6개월"이라고 내다봤다. 해동마린텍 주가는 이날 3,145원으로 4.2% 내렸다.
    "is price trillions": -2.2,  # price ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "is production": -0.2,  # production ← 2024년 95억 달러로 내리 줄었다. 산업연구원은 폴란드 계약만으로 19조 원의 생산이 유발되고 일자리 4만6천 개가 생
    "is production billions": -0.2,  # production ← 전남도는 내년 예산안에 특화단지 몫으로 도비 42억5천만 원을 담았다. 전남도의회 심의는 다음 달 12
    "is production trillions": 0.5,  # production ← 된 뒤 관련 기관과 기업 36곳이 모였다. 지난해 화순의 백신 생산액은 4,120억 원, 수출은 1억2천만 달러(약 1,570억
    "is profit USD": -1.9,  # profit ← 조금씩 찬다. 이 회사는 지난달에만 현대중공업과 일본 이마바리조선에서 3천2백만 달러(약 368억 원)어치 일감을 따냈다. 지난
    "is profit body": -0.2,  # profit ← 회사 살림은 탄탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은
} | MORE
# fmt: on
