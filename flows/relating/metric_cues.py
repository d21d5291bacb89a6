"""The weights of the cues for what amounts measure, with an example where our own articles have one: the answer, and the amount in its sentence.

Written by `tests/fitting.py`; a cue that is not listed weighs nothing.
"""

from flows.relating.metric_cues_more import MORE

# fmt: off
WEIGHTS: dict[str, float] = {
    "act": 2.7,  # subsidy ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "act budget company: other": 0.4,  # other ← 3억 원을 내 3년 만에 적자로 돌아섰다. 독일 자회사의 구조조정 비용 1억2천만 유로(약 1,800억 원)가 한꺼번에 잡힌 탓이
    "act budget object": 0.2,  # budget ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "act budget object: budget": 0.2,  # budget ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "act budget: other": 0.2,  # other ← 3억 원을 내 3년 만에 적자로 돌아섰다. 독일 자회사의 구조조정 비용 1억2천만 유로(약 1,800억 원)가 한꺼번에 잡힌 탓이
    "act budget: subsidy": 1.2,  # subsidy ← 중에서는 경남정보대가 64억원으로 선두에 섰다. 과제 하나에는 적게는 3억원, 많게는 40억원이 배정됐다.
    "act buy no company": -0.1,  # price ← 42곳이 나와 시중보다 10∼30% 싸게 판다. 시는 직거래장터에 예산 6천5백만원을 대고, 온누리상품권도 12억원어치 사들인
    "act buy no company: price": -0.1,  # price ← 42곳이 나와 시중보다 10∼30% 싸게 판다. 시는 직거래장터에 예산 6천5백만원을 대고, 온누리상품권도 12억원어치 사들인
    "act donate object: subsidy": 0.1,  # subsidy ← 다. 현대모비스도 올해 충주 협력사 25곳의 스마트공장 구축에 상생자금 12억5천만 원을 내놓기로 했다.
    "act harm object": 0.2,  # damage ← 월 말까지 1,932건의 상담이 들어왔고, 보이스피싱으로 한 자영업자가 2,300만원을 잃은 일도 확인됐다. 소비자단체는 한 사
    "act lend": -0.3,  # debt ← 가 남긴 말이 있다. "곳간이 비면 인심도 빈다." 그 군은 직원 월급 3억 원을 은행에서 빌려 줬다.
    "act lend: other": -0.2,  # other ← 깎았다. 같은 해 말 사채 잔액은 600억 원이다. 산업은행은 운영자금 150억 원을 새로 빌려주는 방안을 이달 말까지 결론
    "act none as: other": 0.1,  # other ← 번 더 돌게 하자. 남해군은 2022년 이렇게 바꾸고도 그해 발행액을 190억 원대로 지켜 냈다.
    "act none at: other": 0.6,  # other ← 주민 손에 쥐어지는 돈은 딴판이다. 같은 해 충남의 1인당 개인소득은 2천498만원에 머물렀다. 서울(2천937만원)보다 43
    "act none bare: budget": 0.2,  # budget ← 청주 이차전지 특화단지 국비 321억원 확보… 오창에 성능평가 테스트베드
    "act none bare: investment": 0.5,  # investment ← . 다만 배터리 업황이 식고 있는 점은 부담이다. 지역의 한 소재업체는 300억원대 증설 계획을 잠시 접었다.
    "act none company: investment": -0.4,  # investment ← 까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며, 이 가운데 500억원은 민간 투자사가 댄다.
    "act none company: other": 0.1,  # other ← 보험사도 손을 들었다. 화주들에게 보험금 150억 원을 내준 다온손해보험은 구상금 85억 원을
    "act none company: project_cost": -0.4,  # project_cost ← 까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며, 이 가운데 500억원은 민간 투자사가 댄다.
    "act none no company: budget": 0.3,  # budget ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "act none no company: subsidy": -0.1,  # subsidy ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "act none of: budget": -0.1,  # budget ← 화신은 영업이익이 98억원으로 27.4% 뒷걸음쳤고, 대구의 평화산업은 14억원의 영업손실을 봤다. 대구상공회의소가 지난달
    "act none of: price": -0.3,  # price ← 화신은 영업이익이 98억원으로 27.4% 뒷걸음쳤고, 대구의 평화산업은 14억원의 영업손실을 봤다. 대구상공회의소가 지난달
    "act none: investment": -0.5,  # investment ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "act none: other": 0.1,  # other ← 공장은 충남에, 월급은 수도권에… 역외로 빠져나간 소득 28조원대
    "act none: project_cost": -0.5,  # project_cost ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "act none: subsidy": -0.5,  # subsidy ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "act order company": 0.3,  # orders ← 조금씩 찬다. 이 회사는 지난달에만 현대중공업과 일본 이마바리조선에서 3천2백만 달러(약 368억 원)어치 일감을 따냈다. 지난
    "act secure bare: budget": -1.0,  # budget ← ○ 한국산업은행은 내후년까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며,
    "act secure company: investment": 0.5,  # investment ← 50억 원에 산업은행 시설자금 대출 1,000억 원을 더하고, 모자라는 500억 원은 올해 말까지 재무적 투자자에게서 받을 예
    "act secure company: subsidy": 0.7,  # subsidy ← 부서진 18가구는 5천100만∼1억300만원을, 침수된 300여가구는 600만원씩을 받았다. 전국재해구호협회는 국민 성금
    "act secure no company: price": -0.2,  # price ← 다. 중국은 2016년부터 2020년까지 디스플레이 소재 국산화 펀드로 100억 위안(약 1조7천억 원)을 모은다. 시장조사업체
    "act secure object: subsidy": 0.1,  # subsidy ← 부서진 18가구는 5천100만∼1억300만원을, 침수된 300여가구는 600만원씩을 받았다. 전국재해구호협회는 국민 성금
    "act secure: price": -0.1,  # price ← ○ 한국산업은행은 내후년까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며,
    "act secure: project_cost": -0.1,  # project_cost ← ○ 한국산업은행은 내후년까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며,
    "act sell at: price": 0.1,  # price ← . 역세권 땅값은 벌써 들썩인다. 합덕역 앞 상업용지는 지난 8월 ㎡당 150만원대에 팔렸다.
    "act sell no company: price": 0.6,  # price ← . 역세권 땅값은 벌써 들썩인다. 합덕역 앞 상업용지는 지난 8월 ㎡당 150만원대에 팔렸다.
    "act spend company: investment": 0.4,  # investment ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "act spend company: price": 0.2,  # price ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "act spend no company: project_cost": 0.9,  # project_cost ← 384억 원 투입… 경북도·구미시·기업 7곳 활용 협약
    "act spend no company: subsidy": 0.1,  # subsidy ← 도와 시군은 재난지원금 41억 원을 이달 27일까지 1천284가구 통장에 넣
    "act spend object: budget": 0.1,  # budget ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "act spend object: investment": 0.1,  # investment ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "act spend object: project_cost": 0.6,  # project_cost ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비
    "act spend other: price": 0.7,  # price ← 층에 연면적 5천216㎡이며 청정실과 노광기 등 장비 42대를 갖췄다. 98억여 원짜리 노광기는 국내 공공기관으로는 처음 들여
    "act spend other: project_cost": -0.1,  # project_cost ← 층에 연면적 5천216㎡이며 청정실과 노광기 등 장비 42대를 갖췄다. 98억여 원짜리 노광기는 국내 공공기관으로는 처음 들여
    "act spend topic: project_cost": 0.2,  # project_cost ← 는데 보상이 늦어져 내년 6월에나 끝난다. 배수펌프장 네 곳은 한 곳당 50억∼70억원이 들어 설계만 마친 상태다.
    "act spend: price": 0.5,  # price ← 층에 연면적 5천216㎡이며 청정실과 노광기 등 장비 42대를 갖췄다. 98억여 원짜리 노광기는 국내 공공기관으로는 처음 들여
    "act spend: project_cost": 1.3,  # project_cost ← 384억 원 투입… 경북도·구미시·기업 7곳 활용 협약
    "act support": -0.1,  # subsidy ← 탓에 이 기간 문 비용은 41억원 안팎이다. 회사는 4분기에는 부담이 20억~30억원으로 줄 것으로 본다.
    "act support bare: project_cost": 0.3,  # project_cost ← 까지 4년간 국비 284억원을 지원받으며, 여기에 도비 24억원과 시비 16억원, 자부담 20억원을 보태 총사업비 344억
    "act support company": -0.1,  # subsidy ← 탓에 이 기간 문 비용은 41억원 안팎이다. 회사는 4분기에는 부담이 20억~30억원으로 줄 것으로 본다.
    "act support company: project_cost": 0.3,  # project_cost ← 해부터 2028년까지 4년간 국비 284억원을 지원받으며, 여기에 도비 24억원과 시비 16억원, 자부담 20억원을 보태
    "act support company: subsidy": -0.1,  # subsidy ← 탓에 이 기간 문 비용은 41억원 안팎이다. 회사는 4분기에는 부담이 20억~30억원으로 줄 것으로 본다.
    "act support object": 0.1,  # subsidy ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "act support object: subsidy": 0.1,  # subsidy ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "act support of": 0.3,  # subsidy ← 아산역 일대 공공임대주택 5천호를 착공하고, 본사를 옮기는 기업에 최대 300억원의 보조금을 준다. 유담솔 충남도 경제기획관
    "act support of: subsidy": 0.3,  # subsidy ← 아산역 일대 공공임대주택 5천호를 착공하고, 본사를 옮기는 기업에 최대 300억원의 보조금을 준다. 유담솔 충남도 경제기획관
    "act support: budget": 0.9,  # budget ← 1억4천만원에 기업 협찬과 표값 수입 4억원을 더했다. 2022년에는 41억원을 쓰고도 협력업체 37곳에 줄 돈 5억2천
    "act support: investment": -0.1,  # investment ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "act support: other": 0.2,  # other ← 대전신보, 은행 4곳과 손잡고 소상공인 협약보증 1,200억 원 푼다
    "act support: price": -0.4,  # price ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "act support: subsidy": -0.1,  # subsidy ← 탓에 이 기간 문 비용은 41억원 안팎이다. 회사는 4분기에는 부담이 20억~30억원으로 줄 것으로 본다.
    "before 1": 1.1,  # budget ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "before 3": 0.2,  # budget ← 억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "before and": -0.5,  # price ← 들었다. 시는 올해 제2회 추가경정예산안에 수출보험료와 물류비 지원금 28억원을 담았고, 기업당 최대 3천만원을 대 줄
    "before and body": -0.5,  # price ← 들었다. 시는 올해 제2회 추가경정예산안에 수출보험료와 물류비 지원금 28억원을 담았고, 기업당 최대 3천만원을 대 줄
    "before and strong": -1.0,  # price ← 들었다. 시는 올해 제2회 추가경정예산안에 수출보험료와 물류비 지원금 28억원을 담았고, 기업당 최대 3천만원을 대 줄
    "before as": 0.1,  # wage ← 것으로 내년 최저임금 1만30원보다 2천900원 많다. 월급으로 치면 270만2천370원이다. 적용 대상은 1,100여명이며, 전국
    "before as body": 0.2,  # wage ← 것으로 내년 최저임금 1만30원보다 2천900원 많다. 월급으로 치면 270만2천370원이다. 적용 대상은 1,100여명이며, 전국
    "before as own object": 0.3,  # donation ← 천만 원)을 장학금으로 보냈고, 로스앤젤레스 상공인들은 같은 달 장학금 1만5천 달러를 내놨다.
    "before as same outside": 0.2,  # fund ← 오 창업펀드 1천억 원을 만들어 뒤를 받치기로 했다. 종잣돈으로는 시비 150억 원을 먼저 넣는다.
    "before as same spend": 0.5,  # fund ← 오 창업펀드 1천억 원을 만들어 뒤를 받치기로 했다. 종잣돈으로는 시비 150억 원을 먼저 넣는다.
    "before at": 0.8,  # budget ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "before at body": 0.3,  # budget ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "before at earlier": 0.2,  # budget ← 7명과 지난달 26일 상생협약도 맺었다"며 "내년 예산안에 첫해 사업비 72억원을 담겠다"고 덧붙였다.
    "before at earlier none": 0.6,  # budget ← 7명과 지난달 26일 상생협약도 맺었다"며 "내년 예산안에 첫해 사업비 72억원을 담겠다"고 덧붙였다.
    "before at own bare": 0.5,  # project_cost ← 120가구와 주차장 2층 규모의 복합시설을 짓고, 빈집 50채는 채당 2천만 원 한도에서 고쳐 청년에게 빌려준다.
    "before at own object": 0.1,  # budget ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "before at same": 0.1,  # budget ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "before at strong": 0.3,  # budget ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "before bare amount earlier": -0.8,  # project_cost ← 억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "before bare amount earlier none": -1.0,  # project_cost ← 억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "before bare amount same": -0.5,  # project_cost ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "before bare amount same none": -0.1,  # project_cost ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "before bare headline": 0.4,  # donation ← 고향사랑기부 3년 만에 누적 3천억원 넘었다… 지난해만 1천515억원
    "before bare own bare": -0.4,  # revenue ← 매출 1조2천억대, 관세 부담은 41억
    "before bare own object": 0.1,  # budget ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "before bare same": 0.1,  # tax ← 관세는 짐이다. 에스엘이 미국의 25% 관세 탓에 이 기간 문 비용은 41억원 안팎이다. 회사는 4분기에는 부담이 20억
    "before bare same spend": 0.3,  # project_cost ← 58건의 공사를 벌여 이달 10일까지 231건을 마쳤고, 복구비 가운데 977억원을 집행했다.
    "before budget bare": 0.6,  # budget ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "before debt bare": 0.4,  # debt ← 지 않았다. 지난해 말 도의 지방채 잔액은 9천억 원대로, 전년 말보다 1천78억 원 줄었다. 예산 대비 채무 비율도 15.2%
    "before earlier": 0.5,  # fund ← 까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며, 이 가운데 500억원은 민간 투자사가 댄다.
    "before exports bare": -0.1,  # exports ← 대전 라온젠, 비만약 후보물질 美에 기술수출… 최대 6억2천만달러
    "before exports topic": -1.0,  # exports ← 이익이 줄었다고 답했다. 10월 대전의 수출은 4억2천만 달러, 수입은 3억 달러로 무역수지는 1억2천만 달러 흑자였다.
    "before imports in": 1.0,  # imports ← 수입에서는 화공품이 3억7천만달러로 가장 많았고, 일본의 수출 규제 대상에
    "before in strong": 0.7,  # budget ← 성조사를 신청할 계획이다. 시는 이를 위해 올해 첫 추경예산에서 용역비 8억 원을 확보했다. 지난달 17일에는 강릉시청에서
    "before object amount same": 0.3,  # economic_effect ← 째 발표에서 국가산단의 생산유발효과를 1조2천억 원, 부가가치유발효과를 4천800억 원, 고용유발효과를 8천300명으로 추산했다.
    "before object earlier outside": -0.5,  # market_size ← 드의 보증 채무 2,050억 원 탓에 채권시장 전체를 흔들었고, 정부는 50조 원 이상의 유동성 대책을 내놓아야 했다.
    "before object own as": 0.1,  # debt ← 단이 빚을 대신 갚아 준 대위변제액은 2022년 184억 원에서 지난해 412억 원으로 2.2배 불어났다. 대위변제율도 3.1
    "before object own object": -0.1,  # price ← 놓고 레미콘을 판 서해레미콘 등 17개 업체에 시정명령을 내리고 과징금 156억9천5백만원을 물렸다고 15일 밝혔다.
    "before object own topic": -0.3,  # wage ← 촉구했다. 최한별 정책위원장은 "비룟값과 인건비를 생각하면 쌀 80㎏에 26만원은 받아야 농사를 이어 갈 수 있다"고 목소
    "before object same inside": -0.7,  # other ← 그치지 않는다. 공정위는 하도급 대금을 주지 않은 미추홀건설에도 과징금 7천여만 원을 매겼다. 미추홀건설은 지난해 매출이 8백
    "before of": -0.2,  # price ← 받는 대신 같은 값의 상품권을 돌려줬고, 이렇게 풀린 강진사랑상품권이 6억 원대에 이른다.
    "before of body": -0.2,  # price ← 받는 대신 같은 값의 상품권을 돌려줬고, 이렇게 풀린 강진사랑상품권이 6억 원대에 이른다.
    "before of strong": -0.5,  # fund ← 헬스 ②우주항공 ③나노·반도체에 써야 하고, 창업 3년 이내 기업 몫도 220억 원 이상으로 못 박았다.
    "before other bare": -0.2,  # other ← 을 들었다. 화주들에게 보험금 150억 원을 내준 다온손해보험은 구상금 85억 원을 돌려받게 됐다. 앞서 형사재판에서는 한솔
    "before other topic": 1.3,  # other ← . 올해 방문객 1인당 지출액은 5만6천700원이었고 이 가운데 식비가 2만1천원, 숙박비가 1만6천500원이었다.
    "before price topic": -0.2,  # price ← 들어간다. 진주시가 처음 250억 원으로 잡았던 사업비는 자재값이 뛰어 58억 원 늘었다.
    "before same": 0.7,  # budget ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "before strong": 0.5,  # budget ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "before topic amount same inside": -0.1,  # imports ← 6% 증가했다. 수입액은 33.8% 늘어난 20억8천만달러, 무역수지는 14억1천만달러 흑자였다.
    "before topic amount same outside": 0.6,  # market_size ← 리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄 것으로 내다봤다.
    "before topic own as": 0.2,  # budget ← 억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "before topic own at": 0.2,  # budget ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "before topic own bare": 0.2,  # market_size ← 리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄 것으로 내다봤다.
    "before topic own object": -0.2,  # investment ← 결성된다. 한국벤처투자가 500억 원, 전남도가 150억 원, 화순군이 50억 원을 대고 나머지 300억 원은 GC녹십자와
    "before topic own of": -0.8,  # profit ← 화신은 영업이익이 98억원으로 27.4% 뒷걸음쳤고, 대구의 평화산업은 14억원의 영업손실을 봤다. 대구상공회의소가 지난달
    "before topic own topic": -0.5,  # debt ← 해 말 시의 지방채 잔액은 4천4백억 원쯤이고, 통합재정안정화기금에는 수십억 원이 남았을 뿐이다.
    "before topic same inside": 0.6,  # investment ← ①당진 송산2일반산업단지에 반도체 특수가스 공장을 짓는 에이원머트리얼즈 2천100억원 ②아산 음봉일반산업단지의 전장부품 업체 한
    "before topic same none": 1.5,  # budget ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "before topic strong": 0.9,  # budget ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "before topic weak": -0.4,  # project_cost ← 새로 담긴 사업은 ▲한국반도체교육원 운영 120억 원 ▲수소 저장·운송 클러스터 조성 85억 원
    "before wage topic": -2.2,  # wage ← 공장은 충남에, 월급은 수도권에… 역외로 빠져나간 소득 28조원대
    "behind 1": 1.5,  # budget ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "behind 2": -0.6,  # loss ← 두 회사의 처지는 엇갈린다. 한솔종합건설은 지난해 영업이익 1,204억 원을 내 배상 여력이 있지만 이천로지스는 같은
    "behind apart bare": -0.5,  # subsidy ← 2억원 △고체전해질 실증 기반 구축 84억원 △특화단지 용수관로 복선화 60억원 △이차전지 특성화대학원 지원 45억원이다.
    "behind as": 0.3,  # profit ← 동기보다 9%가량 줄었지만 바닥은 지났다는 평가다. 같은 분기 순이익은 12억 원으로 모처럼 흑자로 돌아섰다.
    "behind as body": 0.3,  # profit ← 동기보다 9%가량 줄었지만 바닥은 지났다는 평가다. 같은 분기 순이익은 12억 원으로 모처럼 흑자로 돌아섰다.
    "behind as strong": 0.2,  # profit ← 동기보다 9%가량 줄었지만 바닥은 지났다는 평가다. 같은 분기 순이익은 12억 원으로 모처럼 흑자로 돌아섰다.
    "behind bare body": -0.5,  # profit ← 회사 살림은 탄탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은
    "behind bare none": -0.2,  # profit ← 회사 살림은 탄탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은
    "behind bare weak": -0.1,  # subsidy ← 2억원 △고체전해질 실증 기반 구축 84억원 △특화단지 용수관로 복선화 60억원 △이차전지 특성화대학원 지원 45억원이다.
    "behind next as": 1.7,  # debt ← 새 청사를 짓겠다고 나섰다. 들어갈 돈은 1,870억 원. 이 가운데 900억 원을 지방채로 마련한단다. 이 도시의 2022
    "behind next topic": -0.2,  # trade_balance ← 달러(약 1조220억 원)로 지난해 같은 달보다 6.2% 많다. 수입은 5억1천만 달러, 무역수지는 2억3천만 달러 흑자다. 같은
    "behind object": 0.3,  # debt ← 0년을 쓰는 시설은 뒷세대와 값을 나누는 편이 옳다. 인천은 2014년 3조 2,581억 원까지 쌓였던 빚을 4년 만에 1조 원 넘게
    "behind object body": 0.3,  # debt ← 0년을 쓰는 시설은 뒷세대와 값을 나누는 편이 옳다. 인천은 2014년 3조 2,581억 원까지 쌓였던 빚을 4년 만에 1조 원 넘게
    "behind strong": 0.5,  # budget ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "behind topic": -0.1,  # loss ← 영업손실 312억 원을 기록했다고 14일 공시했다. 매출은 2015년의 5,906억 원보다 28.6% 쪼그라들었고, 영업손실은 같
    "behind topic headline": -0.5,  # profit ← 한빛정공, 지난해 매출 1조 2,345억 원 '역대 최대'… 영업익은 18.4% 뒷걸음
    "behind topic weak": -0.8,  # project_cost ← 321억원이 담겼다고 26일 밝혔다. 정부안에 들어 있던 248억원보다 73억원 많은 금액으로, 심의 과정에서 몸집이 커진
    "budgeted": 2.2,  # budget ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "copula": 2.1,  # penalty ← 까지 쫓겠다”고 강조했다. 한국노총은 논평을 내고 “수천만원을 떼먹어도 수백만원 벌금이면 그만인 법부터 고쳐야 한다”고 지
    "cost None: other": 0.6,  # other ← 이 은행에서 받을 특별출연금 80억 원을 종잣돈 삼아 소상공인 협약보증 1,200억 원을 공급한다. 고금리에 지친 골목상권의 돈줄
    "cost None: price": 0.5,  # price ← 목의 값을 살핀 결과를 21일 내놓았다. 올해 대형마트의 차례상 비용은 27만9천5백원으로 전통시장보다 42% 비쌌고, 백화점은
    "cost at: subsidy": 2.1,  # subsidy ← . 나랏돈도 함께 불어났다. 정부가 할인 비용에 보탠 국비는 2021년 1조2천522억 원까지 치솟았다가 2024년 3천억 원으로 내
    "cost bare: other": 1.0,  # other ← 이 은행에서 받을 특별출연금 80억 원을 종잣돈 삼아 소상공인 협약보증 1,200억 원을 공급한다. 고금리에 지친 골목상권의 돈줄
    "cost bare: subsidy": -0.8,  # subsidy ← 방은 낯설지 않다. 올해 예산 2조829억 원에서 축제와 행사에 쓸 돈 24억 원을 먼저 덜었다. 지방채도 연말까지 735억
    "cost topic: investment": 0.1,  # investment ← 74곳(57.8%)이다. 협약 기업이 실제로 집행한 돈은 지난달 말까지 14조 원 안팎에 머문다. 협약서에 적힌 일자리 2만
    "cost topic: price": 0.6,  # price ← 대전의 전통시장에서 올해 차례상을 차리는 데 드는 돈은 평균 19만6천8백원인 것으로 조사됐다.
    "divided": 1.9,  # budget ← 사업별로는 △배터리 셀 성능평가 테스트베드 132억원 △고체전해질 실증 기반 구축 84억원 △특
    "for so many: grdp_per_capita": -1.2,  # grdp_per_capita ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "for so many: other": 0.1,  # other ← 재단은 지난해 업체 2만1,400여 곳에 소상공인 보증 6,350억 원을 공급했다. 반면 재단이 빚을 대신 갚아
    "for so many: price": 1.0,  # price ← 스 산업용지 35만㎡는 지난달 말 분양률이 97.2%에 이르렀고, ㎡당 42만원이던 분양가에는 웃돈이 붙었다. 청주시는 2
    "for so many: wage": -0.3,  # wage ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "fund municipal: budget": 0.7,  # budget ← 도가 10%에도 못 미치는 군이 할인율 20%를 버티려면 군비를 해마다 수십억 원씩 부어야 한다. 신안군은 올해 군비 38억
    "fund national: budget": 1.3,  # budget ← 청주 이차전지 특화단지 국비 321억원 확보… 오창에 성능평가 테스트베드
    "fund national: subsidy": 1.3,  # subsidy ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "fund none: project_cost": 1.3,  # project_cost ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비와 시비가 각각 46억 2천만 원과
    "fund none: subsidy": 1.2,  # subsidy ← 전북대 반도체특성화대학 선정… 4년간 국비 284억원
    "fund private: investment": 2.8,  # investment ← 투자액은 2030년까지 민간 자본 47조6천억 원과 국비 9천억 원 등 모두 48조5천억 원
    "fund provincial: project_cost": 0.6,  # project_cost ← 384억 원을 들여 지었다. 국비가 230억 원, 도비와 시비가 각각 46억 2천만 원과 107억 8천만 원이다. 지하 1층, 지
    "fund spend: investment": -0.3,  # investment ← 도가 10%에도 못 미치는 군이 할인율 20%를 버티려면 군비를 해마다 수십억 원씩 부어야 한다. 신안군은 올해 군비 38억
    "fund spend: project_cost": -0.2,  # project_cost ← 도가 10%에도 못 미치는 군이 할인율 20%를 버티려면 군비를 해마다 수십억 원씩 부어야 한다. 신안군은 올해 군비 38억
    "fund support: project_cost": 1.5,  # project_cost ← 해부터 2028년까지 4년간 국비 284억원을 지원받으며, 여기에 도비 24억원과 시비 16억원, 자부담 20억원을 보태
    "fund: budget": 1.6,  # budget ← 청주 이차전지 특화단지 국비 321억원 확보… 오창에 성능평가 테스트베드
    "fund: project_cost": 2.0,  # project_cost ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비와 시비가 각각 46억 2천만 원과
    "fund: subsidy": 0.8,  # subsidy ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "head": 4.6,  # subsidy ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "head economic_effect": 0.5,  # economic_effect ← 의 전문인력 양성 등에 힘을 합친다는 내용이다. 전남연구원은 특화단지가 2조1,500억 원의 생산유발과 1조 원대의 부가가치유발, 1
    "head none": 0.2,  # loss ← 화신은 영업이익이 98억원으로 27.4% 뒷걸음쳤고, 대구의 평화산업은 14억원의 영업손실을 봤다. 대구상공회의소가 지난달
    "head price": -1.1,  # price ← 수열 냉방을 쓰면 일반 데이터센터보다 냉방 전력을 73% 아껴 한 해 220억 원의 전기료를 줄일 수 있다는 게 수자원공사의
    "head strong none": 0.6,  # loss ← 화신은 영업이익이 98억원으로 27.4% 뒷걸음쳤고, 대구의 평화산업은 14억원의 영업손실을 봤다. 대구상공회의소가 지난달
    "head strong support": -1.0,  # donation ← 14종을 들이는 데 96억원의 사업비를 쓰고, 학생에게는 학기당 최대 250만원의 장학금을 준다. 입학정원 60명의 반도체
    "head support": -0.4,  # donation ← 14종을 들이는 데 96억원의 사업비를 쓰고, 학생에게는 학기당 최대 250만원의 장학금을 준다. 입학정원 60명의 반도체
    "headline": 0.4,  # subsidy ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "is budget": -0.7,  # budget ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "is budget 100 millions": 0.4,  # budget ← 42곳이 나와 시중보다 10∼30% 싸게 판다. 시는 직거래장터에 예산 6천5백만원을 대고, 온누리상품권도 12억원어치 사들인
    "is budget USD": -0.7,  # budget ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "is budget billions": 0.6,  # budget ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "is budget company": -0.3,  # budget ← ○ 한국산업은행은 내후년까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며,
    "is budget millions": -1.4,  # budget ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "is budget small": -0.9,  # budget ← 스 산업용지 35만㎡는 지난달 말 분양률이 97.2%에 이르렀고, ㎡당 42만원이던 분양가에는 웃돈이 붙었다. 청주시는 2
    "is damage KRW": 0.5,  # damage ← 물류창고 화재, 시공사·건물주 함께 책임… 법원, 318억 원 배상 판결
    "is damage USD": -0.4,  # damage ← 어묵을 비롯한 연제품은 6,200만 달러였다. 반면 굴은 고수온 피해로 7,800만 달러에 머물렀다.
    "is damage company": 0.5,  # damage ← 지스를 상대로 낸 손해배상 청구 소송에서 “피고들은 공동으로 원고들에게 318억2,600만 원을 지급하라”고 판결했다. 원고들이 청구한
    "is damage no company": -0.4,  # damage ← 대구시는 내년 6월까지 관세 피해 기업에 경영안정자금 1천2백억 원을 풀고, 수출보험료를 기업당 최대 700만
    "is debt billions": 0.3,  # debt ← 내보내고 남은 임원의 연봉을 30% 깎았다. 같은 해 말 사채 잔액은 600억 원이다. 산업은행은 운영자금 150억 원을 새
    "is debt body": 0.1,  # debt ← p 높아졌다. 다만 돈이 많이 드는 일이어서 회사는 올 상반기 전환사채 2,000억 원어치를 찍었다.
    "is debt no company": 0.2,  # debt ← 득세는 2천억 원대를 간신히 붙들었다. 같은 해 말 시의 지방채 잔액은 4천4백억 원쯤이고, 통합재정안정화기금에는 수십억 원이
    "is donation": 0.1,  # donation ← 고향사랑기부 3년 만에 누적 3천억원 넘었다… 지난해만 1천515억원
    "is donation 100 millions": 0.2,  # donation ← 원을 모은 광주 남구였다. 발달장애 청소년 야구단을 돕자는 지정기부에만 9억원이 넘게 들어온 덕이다. 산불로 집 1천60
    "is donation KRW": 0.1,  # donation ← 고향사랑기부 3년 만에 누적 3천억원 넘었다… 지난해만 1천515억원
    "is donation no company": 0.1,  # donation ← 고향사랑기부 3년 만에 누적 3천억원 넘었다… 지난해만 1천515억원
    "is economic_effect body": -0.5,  # economic_effect ← ○ 한국산업은행은 내후년까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며,
    "is exports KRW": -2.1,  # exports ← . 다만 배터리 업황이 식고 있는 점은 부담이다. 지역의 한 소재업체는 300억원대 증설 계획을 잠시 접었다.
    "is exports USD": 2.2,  # exports ← 성적표는 나쁘지 않다. 올해 1~11월 청주의 이차전지 수출은 38억7천만 달러로 지난해 같은 기간보다 16.4% 늘어 충
    "is exports company": -0.1,  # exports ← . 다만 배터리 업황이 식고 있는 점은 부담이다. 지역의 한 소재업체는 300억원대 증설 계획을 잠시 접었다.
    "is exports no company": 0.1,  # exports ← 성적표는 나쁘지 않다. 올해 1~11월 청주의 이차전지 수출은 38억7천만 달러로 지난해 같은 기간보다 16.4% 늘어 충
    "is exports trillions": 0.1,  # exports ← 성적표는 나쁘지 않다. 올해 1~11월 청주의 이차전지 수출은 38억7천만 달러로 지난해 같은 기간보다 16.4% 늘어 충
    "is fund billions": 0.8,  # fund ← 까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며, 이 가운데 500억원은 민간 투자사가 댄다.
    "is fund no company": 0.3,  # fund ← 다. 중국은 2016년부터 2020년까지 디스플레이 소재 국산화 펀드로 100억 위안(약 1조7천억 원)을 모은다. 시장조사업체
    "is grdp 100 millions": -1.0,  # grdp ← 을 싣는다. 가족이 사는 경기 수원까지는 1시간 남짓. 그가 받는 연봉 7천만원대의 대부분은 수원에서 쓰인다.
    "is grdp huge": 0.2,  # grdp ← 표한 지역소득 잠정치를 보면 2023년 충남의 지역내총생산(GRDP)은 144조9천억원이다. 경기와 서울에 이어 전국에서 세 번째
    "is grdp trillions": 0.1,  # grdp ← 난해 제조업이 빚어낸 부가가치는 71조2천억원에 이르지만 사업서비스업은 3조7천억원에 불과했다. 현대자동차, 삼성디스플레이,
    "is grdp_per_capita 100 millions": 0.3,  # grdp_per_capita ← 서울에 이어 전국에서 세 번째로 크다. 인구로 나눈 1인당 GRDP는 6천610만원으로 전국 평균 4천650만원을 42.2%
    "is imports KRW": -3.6,  # imports ← 만 관세로 4백50만 달러를 냈다고 털어놨다. 원·달러 환율이 이달에도 1,380원대를 지켜 준 것이 그나마 버팀목이다.
    "is imports USD": 0.3,  # imports ← 달러(약 1조220억 원)로 지난해 같은 달보다 6.2% 많다. 수입은 5억1천만 달러, 무역수지는 2억3천만 달러 흑자다. 같은
    "is imports trillions": 1.8,  # imports ← 달러(약 1조220억 원)로 지난해 같은 달보다 6.2% 많다. 수입은 5억1천만 달러, 무역수지는 2억3천만 달러 흑자다. 같은
    "is investment 100 millions": -0.7,  # investment ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "is investment KRW": -0.9,  # investment ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "is investment company": 0.9,  # investment ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "is investment headline": 0.5,  # investment ← 온누리머티리얼 아산공장 두 배로… 1.2조 원 투자
    "is investment huge": 1.3,  # investment ← [공약 점검 ③] 청주시 투자유치 누계 33조 원… 공장은 아직 절반의 약속
    "is investment trillions": 0.8,  # investment ← 온누리머티리얼 아산공장 두 배로… 1.2조 원 투자
    "is loss KRW": 0.1,  # loss ← 화신은 영업이익이 98억원으로 27.4% 뒷걸음쳤고, 대구의 평화산업은 14억원의 영업손실을 봤다. 대구상공회의소가 지난달
    "is loss USD": -0.6,  # loss ← 조금씩 찬다. 이 회사는 지난달에만 현대중공업과 일본 이마바리조선에서 3천2백만 달러(약 368억 원)어치 일감을 따냈다. 지난
    "is market_size KRW": -0.3,  # market_size ← 회사 살림은 탄탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은
    "is market_size USD": 1.5,  # market_size ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "is market_size huge": 1.2,  # market_size ← 앞서 앵커기업 3곳 이상을 붙잡아야 한다"고 지적했다. 그는 2022년 690억 달러이던 세계 천연물 시장이 해마다 7% 안팎
    "is orders KRW": -1.3,  # orders ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "is orders USD": 0.9,  # orders ← 조금씩 찬다. 이 회사는 지난달에만 현대중공업과 일본 이마바리조선에서 3천2백만 달러(약 368억 원)어치 일감을 따냈다. 지난
    "is orders billions": -0.5,  # orders ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "is orders body": -0.1,  # orders ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "is orders company": 0.6,  # orders ← 앞날은 밝다. 지난 9월 말 에스엘의 수주잔고는 14조원대다. 회사는 올해 매출이 5조원을 넘길 것으
    "is orders headline": 0.2,  # orders ← K방산 폴란드 2차 계약 8.8조… 올 수출 200억 달러 다시 노린다
    "is orders huge": 0.2,  # orders ← 앞날은 밝다. 지난 9월 말 에스엘의 수주잔고는 14조원대다. 회사는 올해 매출이 5조원을 넘길 것으
    "is orders no company": -0.6,  # orders ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "is orders trillions": 0.8,  # orders ← 2백만 달러(약 368억 원)어치 일감을 따냈다. 지난해 말 수주잔고는 2,900억 원 안팎이다. 올해 목표는 매출 5천억 원,
    "is other 100 millions": 0.1,  # other ← 주민 손에 쥐어지는 돈은 딴판이다. 같은 해 충남의 1인당 개인소득은 2천498만원에 머물렀다. 서울(2천937만원)보다 43
    "is other billions": -0.7,  # other ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "is other company": 0.7,  # other ← 보험사도 손을 들었다. 화주들에게 보험금 150억 원을 내준 다온손해보험은 구상금 85억 원을
    "is other trillions": -0.9,  # other ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "is penalty trillions": -1.2,  # penalty ← 두 회사의 처지는 엇갈린다. 한솔종합건설은 지난해 영업이익 1,204억 원을 내 배상 여력이 있지만 이천로지스는 같은
    "is price USD": 0.5,  # price ← 있다. 이달 부산에서 미국 로스앤젤레스로 가는 컨테이너 운임은 FEU당 5천700달러로 지난해 말의 1.4배다. 협회가 지난 1
    "is price billions": -1.4,  # price ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "is price huge": -1.4,  # price ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "is price small": 1.6,  # price ← 스 산업용지 35만㎡는 지난달 말 분양률이 97.2%에 이르렀고, ㎡당 42만원이던 분양가에는 웃돈이 붙었다. 청주시는 2
    "is price tiny": 1.5,  # price ← 수 있는 시간은 길어야 6개월"이라고 내다봤다. 해동마린텍 주가는 이날 3,145원으로 4.2% 내렸다.
    "is price trillions": -2.3,  # price ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "is production billions": -0.4,  # production ← 전남도는 내년 예산안에 특화단지 몫으로 도비 42억5천만 원을 담았다. 전남도의회 심의는 다음 달 12
    "is production company": -0.3,  # production ← 것은 출발선에 섰다는 뜻일 뿐"이라며 "올해 추가경정예산안에 기본설계비 24억 원부터 담겠다"고 밝혔다. 강태윤 군산시장은
} | MORE
# fmt: on
