"""The weights of the cues for whether amounts have happened, are planned or foreseen, with an example where our own articles have one: the answer, and the amount in its sentence.

Written by `tests/fitting.py`; a cue that is not listed weighs nothing.
"""

from flows.relating.weights.status_2 import WEIGHTS as MORE

# fmt: off
WEIGHTS: dict[str, float] = {
    "estimated: budget": -0.2,  # estimated ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "estimated: budget adopted": -0.2,  # estimated ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "estimated: budget named": 0.3,  # estimated ← 천억원을 투자하겠다는 계획을 내놓았다. 시는 특화단지의 생산유발 효과를 7조8천억원, 취업유발 인원을 1만8천여 명으로 추산한
    "estimated: budget words behind nothing": -0.1,  # estimated ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "estimated: economic_effect": 2.8,  # estimated ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "estimated: economic_effect undated": 0.1,  # estimated ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "estimated: economic_effect words behind nothing": 0.1,  # estimated ← 보령 두 잔치에 174만 명… 경제효과 728억 원
    "estimated: fund national": -0.2,  # estimated ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "estimated: headline intended": 0.5,  # estimated ← 명을 뽑는다. 도는 공장 2개가 모두 돌아가는 2028년 생산유발효과를 3천200억원으로 추산했다.
    "estimated: headline settled": -0.3,  # estimated ← 경상국립대병원 암센터 개원…각계 기부금 30억원 보태
    "estimated: if": 1.6,  # estimated ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "estimated: indicator": 0.4,  # estimated ← 리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄 것으로 내다봤다.
    "estimated: indicator ahead": 0.1,  # estimated ← 리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄 것으로 내다봤다.
    "estimated: indicator undated": -0.2,  # estimated ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "estimated: last foreseen": 1.2,  # estimated ← 도는 올해 제주의 관광 수입을 7조6천억 원 안팎으로 어림잡는다. 2019년의 7조4천
    "estimated: last intended": -0.2,  # estimated ← 이한솔 지사는 "반도체 특화단지의 마지막 퍼즐이 맞춰졌다"며 "운영비 30억 원도 도가 책임지고 대겠다"고 말했다. 문보름
    "estimated: last open": -0.3,  # estimated ← [현장] 직불금 318억원 풀리고 청년 스마트팜 내년 3월 첫 삽
    "estimated: last saying": 1.2,  # estimated ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "estimated: may": 0.4,  # estimated ← 국해양수산개발원 연구위원은 "관세가 10%만 붙어도 대미 김 수출은 연 2천만~3천만 달러 줄 수 있다"며 "시장을 중동과 유럽으로
    "estimated: metric budget": -0.2,  # estimated ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "estimated: metric damage": 0.1,  # estimated ← 미로 변했고 노동자 5명이 숨졌다. 소방당국이 당시 추산한 재산 피해는 510억 원이었다.
    "estimated: metric debt": -0.3,  # estimated ← p 높아졌다. 다만 돈이 많이 드는 일이어서 회사는 올 상반기 전환사채 2,000억 원어치를 찍었다.
    "estimated: metric donation": -0.5,  # estimated ← 경상국립대병원 암센터 개원…각계 기부금 30억원 보태
    "estimated: metric economic_effect": 2.8,  # estimated ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "estimated: metric loss": 0.9,  # estimated ← 연구원 용역을 보면 센터는 2029년 41억원의 수입을 올리는 데 그쳐 32억원의 적자를 낼 것으로 예측됐다.
    "estimated: metric orders": -0.2,  # estimated ← 앞날은 밝다. 지난 9월 말 에스엘의 수주잔고는 14조원대다. 회사는 올해 매출이 5조원을 넘길 것으
    "estimated: metric price": -0.3,  # estimated ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "estimated: metric profit": 0.9,  # estimated ← 원은 보고서에서 목표주가를 30% 높였다. 그는 "올해 연간 영업이익은 820억~850억원으로 추정한다"고 썼다. 이사회는 이날 주당
    "estimated: metric revenue": 0.4,  # estimated ← . 지난 9월 말 에스엘의 수주잔고는 14조원대다. 회사는 올해 매출이 5조원을 넘길 것으로 기대한다. 2027년까지 경
    "estimated: metric subsidy": -0.4,  # estimated ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "estimated: metric wage": -0.7,  # estimated ← 금을 묻자 그는 잠시 말을 골랐다. 올해 협력업체 생산직의 월급은 평균 286만 원으로 대기업 생산직 월급의 43%다. 내년
    "estimated: modified foreseen": 1.1,  # estimated ← 미로 변했고 노동자 5명이 숨졌다. 소방당국이 당시 추산한 재산 피해는 510억 원이었다.
    "estimated: moves from future": -1.3,  # estimated ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "estimated: moves from past": -1.3,  # estimated ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "estimated: named estimated": 2.7,  # estimated ← . 당기순이익도 288억3,500만원으로 증권사 다섯 곳의 평균 전망치 230억원을 크게 앞섰다. 지난해 4분기에는 재고 평
    "estimated: particle ": 0.2,  # estimated ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "estimated: particle 으로": 0.1,  # estimated ← 탓에 이 기간 문 비용은 41억원 안팎이다. 회사는 4분기에는 부담이 20억~30억원으로 줄 것으로 본다.
    "estimated: particle 이": 0.6,  # estimated ← 2022년 말 채무는 640억 원이었다. 이자가 연 4.3%라면 해마다 39억 원이 이자로만 나간다.
    "estimated: period ahead": 0.3,  # estimated ← 리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄 것으로 내다봤다.
    "estimated: previous 0 estimated": 0.2,  # estimated ← 충남 안에서 일으킨 생산유발효과를 1,016억 원, 부가가치유발효과를 437억 원으로 추정했다. 이성모 소장은 "체험장에만
    "estimated: previous 1 estimated": 0.4,  # estimated ← 연구소는 올해 두 행사의 직접경제효과를 728억 원으로 셈했다. 지난해 655억 원보다 11.1% 불어난 액수다. 연구소는 방
    "estimated: previous 1 estimated no verb": 1.5,  # estimated ← 협력단은 올해 행사의 생산유발효과를 310억 원으로 추산했다. 작년에는 282억 원이었다. 시가 올해 박람회에 쓴 돈은 18억
    "estimated: previous 1 planned alike": 0.2,  # estimated ← 산업부 뉴욕서 투자신고식, 올해 외국인투자 350억달러 안팎 기대
    "estimated: previous 1 planned other": -0.1,  # estimated ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "estimated: previous 1 realized": -0.3,  # estimated ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "estimated: previous 1 realized alike": -0.5,  # estimated ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "estimated: previous 2 planned alike": 0.2,  # estimated ← 증권가 눈높이는 엇갈린다. 한빛증권 류지안 연구원은 올해 매출을 910억원, 영업이익을 152억원으로 추정했다. 반면
    "estimated: previous 2 realized alike": -0.6,  # estimated ← 층에 연면적 5천216㎡이며 청정실과 노광기 등 장비 42대를 갖췄다. 98억여 원짜리 노광기는 국내 공공기관으로는 처음 들여
    "estimated: previous 2 realized other": 0.2,  # estimated ← 물동량을 12% 끌어올린다는 구상이다. 한국해양수산개발원은 프로젝트가 9,800억원 상당의 생산유발효과를 낳을 것으로 분석했다
    "estimated: project_cost undated": 0.8,  # estimated ← 2022년 말 채무는 640억 원이었다. 이자가 연 4.3%라면 해마다 39억 원이 이자로만 나간다.
    "estimated: qualifier about": 0.5,  # estimated ← . 여수시가 거둔 지방소득세는 2022년 1천892억 원이었으나 올해는 720억 원 안팎에 그칠 전망이다. 산단 기업들은 지난
    "estimated: qualifier exact": -0.5,  # estimated ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "estimated: quoted foreseen": 1.0,  # estimated ← 까지 누적 수출은 226억달러로, 올해는 2021년 이후 처음으로 연간 300억달러 고지를 밟을 것이라는 기대가 나온다.
    "estimated: quoted present": 0.2,  # estimated ← 에 머물렀다. 문 팀장은 그러나 개통 뒤 30년간 전남 동부권과 전북에 7조6천억원의 생산유발 효과와 일자리 5만1천개가 생긴
    "estimated: subsidy": -0.4,  # estimated ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "estimated: subsidy undated": -0.3,  # estimated ← [현장] 직불금 318억원 풀리고 청년 스마트팜 내년 3월 첫 삽
    "estimated: tense foreseen": 0.9,  # estimated ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "estimated: tense future": 0.2,  # estimated ← 시야를 나라 밖으로 넓혔다. 그는 국내 제조 인공지능 시장이 2028년 6조 원대로 커지겠지만 독일과 일본에 견주면 절반에도
    "estimated: tense future indicator": 0.6,  # estimated ← 시야를 나라 밖으로 넓혔다. 그는 국내 제조 인공지능 시장이 2028년 6조 원대로 커지겠지만 독일과 일본에 견주면 절반에도
    "estimated: tense intended": -0.5,  # estimated ← 이한솔 지사는 "반도체 특화단지의 마지막 퍼즐이 맞춰졌다"며 "운영비 30억 원도 도가 책임지고 대겠다"고 말했다. 문보름
    "estimated: tense past undated": 0.3,  # estimated ← 물동량을 12% 끌어올린다는 구상이다. 한국해양수산개발원은 프로젝트가 9,800억원 상당의 생산유발효과를 낳을 것으로 분석했다
    "estimated: tense present": -0.1,  # estimated ← ○ 한국산업은행은 내후년까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며,
    "estimated: tense present indicator": 0.1,  # estimated ← 탓에 이 기간 문 비용은 41억원 안팎이다. 회사는 4분기에는 부담이 20억~30억원으로 줄 것으로 본다.
    "estimated: thing future": 2.1,  # estimated ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "estimated: total planned": -0.2,  # estimated ← 까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며, 이 가운데 500억원은 민간 투자사가 댄다.
    "estimated: verb None": 0.6,  # estimated ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "estimated: verb None foreseen": 0.6,  # estimated ← 도는 10년 뒤 생산유발효과가 4천100억 원, 일자리는 1천900개가 될 것으로 예상했
    "estimated: verb adn future": 0.9,  # estimated ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "estimated: verb adn tense present": -0.1,  # estimated ← 분 기본형 공익직불금 318억원을 9천812농가에 지급한다. 지난해보다 22억원 많은 액수다. 면적직불금이 277억원, 소
    "estimated: verb con state": -0.2,  # estimated ← 천812농가에 지급한다. 지난해보다 22억원 많은 액수다. 면적직불금이 277억원, 소농직불금이 41억원을 차지하며, 소농직
    "estimated: verb con tense past": -0.4,  # estimated ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "estimated: verb foreseen": 0.6,  # estimated ← 도는 10년 뒤 생산유발효과가 4천100억 원, 일자리는 1천900개가 될 것으로 예상했
    "estimated: verb future": 0.9,  # estimated ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "estimated: verb future now": 0.5,  # estimated ← 탓에 이 기간 문 비용은 41억원 안팎이다. 회사는 4분기에는 부담이 20억~30억원으로 줄 것으로 본다.
    "estimated: verb future past": -0.5,  # estimated ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "estimated: verb future undated": 0.1,  # estimated ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "estimated: verb nom tense past": 0.6,  # estimated ← 했다. 특별법이 국회를 통과한 2021년 2월에는 국토부 보고서에 최대 28조6천억원이라는 수치가 등장하기도 했다.
    "estimated: verb open tense open last open": -0.2,  # estimated ← [현장] 직불금 318억원 풀리고 청년 스마트팜 내년 3월 첫 삽
    "estimated: verb open tense open last present": 0.6,  # estimated ← 의는 제자리다. 한국수력원자력은 괴산댐 여수로를 1곳 더 뚫는 데 최소 800억원이 필요하다고 보고 있지만, 주민들은 아예
    "estimated: verb open tense past last past": 0.5,  # estimated ← 흡수하겠다"고 했다. iM증권 이가람 연구원은 이 회사의 올해 매출이 1조2,000억 원을 웃돌고 내년 영업이익은 1,000억 원대
    "estimated: verb open undated": -0.1,  # estimated ← ○ 한국산업은행은 내후년까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며,
    "estimated: verb past indicator": -0.3,  # estimated ← 회사 살림은 탄탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은
    "estimated: verb past project_cost": 0.4,  # estimated ← 토교통부에 낸 대구경북선 광역철도 예비타당성조사 중간보고에서 총사업비를 3조1천100억 원으로 계산했다. 국토부가 2022년 내놓은
    "estimated: verb present tense past last past": -0.5,  # estimated ← 업이익은 820억~850억원으로 추정한다"고 썼다. 이사회는 이날 주당 250원씩 중간배당하는 안도 결의했다. 주가는 전날
    "estimated: verb save": 0.4,  # estimated ← SK키파운드리, 청주에 전력반도체 라인 증설… 4800억 쓰고 세금 864억 아낄 듯
    "estimated: verb save future": 0.4,  # estimated ← SK키파운드리, 청주에 전력반도체 라인 증설… 4800억 쓰고 세금 864억 아낄 듯
    "estimated: verb spend open": 0.1,  # estimated ← 의는 제자리다. 한국수력원자력은 괴산댐 여수로를 1곳 더 뚫는 데 최소 800억원이 필요하다고 보고 있지만, 주민들은 아예
    "estimated: words before foreseen": 2.8,  # estimated ← 총국에는 농작물재해보험 사고 신고가 3,860건 들어왔고 추정 보험금은 186억원이다. 회사는 조사가 끝나기 전이라도 절반을
    "estimated: words before nothing": -0.3,  # estimated ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "estimated: words before settled": -0.1,  # estimated ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "estimated: words behind foreseen": 2.4,  # estimated ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "estimated: words behind settled": -0.6,  # estimated ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "estimated: words close behind foreseen": 1.2,  # estimated ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "estimated: words close behind nothing": -0.9,  # estimated ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "planned: adopted": -0.2,  # planned ← 억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "planned: budget adopted": -0.2,  # planned ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "planned: budget ahead": 0.7,  # planned ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "planned: budget named indicator": 0.8,  # planned ← 부산은행, 해양 스타트업에 500억원 대출… 혁신펀드도 300억원
    "planned: budget named subsidy": -0.2,  # planned ← 산시는 대출이자의 2%포인트를 대신 부담하며 올해 추경에서 이자 지원금 7억원을 확보했다.
    "planned: budget proposed": 1.6,  # planned ← 강원도, 올해 첫 추경 2천8백억 편성… 빚 안 내고 민생에 먼저
    "planned: budget proposed budget": 0.3,  # planned ← 강원도, 올해 첫 추경 2천8백억 편성… 빚 안 내고 민생에 먼저
    "planned: budget undated": 0.2,  # planned ← 42곳이 나와 시중보다 10∼30% 싸게 판다. 시는 직거래장터에 예산 6천5백만원을 대고, 온누리상품권도 12억원어치 사들인
    "planned: budget words behind nothing": 0.1,  # planned ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "planned: fund ahead": -0.8,  # planned ← 이 행정안전부의 2026년도 지방소멸대응기금 평가에서 우수 등급을 받아 88억 원을 배분받게 됐다.
    "planned: headline nothing": -0.1,  # planned ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "planned: in main": 0.7,  # planned ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "planned: in order to": -0.6,  # planned ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "planned: indicator": -0.9,  # planned ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "planned: indicator past": -0.2,  # planned ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "planned: indicator words behind nothing": -0.4,  # planned ← 회사 살림은 탄탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은
    "planned: investment": 0.6,  # planned ← 온누리머티리얼 아산공장 두 배로… 1.2조 원 투자
    "planned: investment undated": 0.3,  # planned ← 온누리머티리얼 아산공장 두 배로… 1.2조 원 투자
    "planned: investment words behind intended": 0.3,  # planned ← 기업의 투자도 뒤따른다. 원익큐엔씨는 2026년까지 새 공장에 600억 원을, 월덱스는 내년에 250억 원을 쓰기로
    "planned: it was budget": 0.4,  # planned ← 22명 가운데 찬성 17명으로 가결했다. 시가 지난달 25일 낸 안은 1조7천913억원이었으나 나흘간의 심사에서 12개 사업에 칼
    "planned: it was indicator": -0.2,  # planned ← 다. 항만 관제 소프트웨어를 만드는 ㈜마린로그의 석우진 대표는 “지난해 64억원이던 매출을 올해 110억원까지 키우려 한다
    "planned: it was undated": -0.3,  # planned ← 스 산업용지 35만㎡는 지난달 말 분양률이 97.2%에 이르렀고, ㎡당 42만원이던 분양가에는 웃돈이 붙었다. 청주시는 2
    "planned: label intended": 0.2,  # planned ← 45일에서 18일로 줄였다. 지난해 매출은 312억 원, 올해 목표는 350억 원이다. 대구의 염색가공업체 명진티앤에프는 인
    "planned: last intended": 1.0,  # planned ← 이한솔 지사는 "반도체 특화단지의 마지막 퍼즐이 맞춰졌다"며 "운영비 30억 원도 도가 책임지고 대겠다"고 말했다. 문보름
    "planned: last past": 0.2,  # planned ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "planned: last state": 0.2,  # planned ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "planned: may": 0.5,  # planned ← 대구시는 내년 6월까지 관세 피해 기업에 경영안정자금 1천2백억 원을 풀고, 수출보험료를 기업당 최대 700만
    "planned: metric debt": 1.0,  # planned ← 부산은행, 해양 스타트업에 500억원 대출… 혁신펀드도 300억원
    "planned: metric donation": 1.4,  # planned ← 을 두고 간 노인도 있었다. 홍다은 모금회 사무처장은 "이달 31일까지 30억원을 채워 다음 달 안에 모두 나눠 드리겠다"
    "planned: metric investment": 0.6,  # planned ← 온누리머티리얼 아산공장 두 배로… 1.2조 원 투자
    "planned: metric market_size": -1.2,  # planned ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "planned: metric orders": 0.2,  # planned ← 원이다. 이로써 회사의 올해 누적 수주액은 14조원을 넘어서 당초 목표 10조7천억원을 훌쩍 웃돌았다.
    "planned: metric profit": -0.1,  # planned ← 탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은 전년 동기 대비 22.4
    "planned: metric project_cost": 0.5,  # planned ← 이한솔 지사는 "반도체 특화단지의 마지막 퍼즐이 맞춰졌다"며 "운영비 30억 원도 도가 책임지고 대겠다"고 말했다. 문보름
    "planned: metric subsidy": 0.1,  # planned ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "planned: metric wage": 0.6,  # planned ← 286만 원으로 대기업 생산직 월급의 43%다. 내년 최저임금은 시간당 1만30원으로 오른다. "올려 줘야 사람이 옵니다.
    "planned: modified intended": 1.0,  # planned ← 사업이다. 대청호를 낀 산책로 1.2㎞에 조명을 달기 위해 군이 요구한 6억원은 모두 잘렸다. 지난해 설치한 포토존을 찾
    "planned: modified lend": -0.3,  # planned ← 리지 않을 수 없다. 강원중도개발공사가 놀이동산 기반공사를 하느라 빌린 2천50억 원을 도가 대신 갚겠다고 나선 것은 2022년
    "planned: modified order": -0.4,  # planned ← 일감도 넉넉하다. 올해 1∼9월 따낸 주문은 29억2천만달러(약 3조9천억원)로 올해 목표 31억8천6
    "planned: modified present project_cost": 0.2,  # planned ← 의 물을 대는 용수관을 놓고 60만㎡를 더 닦기로 했다. 이 일에 드는 960억원(국비 576억·도비 115억·시비 269억
    "planned: modified secure": -0.5,  # planned ← 원, 민간 투자 700억원을 더한다. 해수부가 올해 확보한 관련 예산은 285억원으로 지난해 172억원의 1.7배 수준이다.
    "planned: moves from intended": -0.9,  # planned ← 남춘 인천시장은 "개발이익을 원도심으로 돌리기 위해 도시재생기금을 올해 300억 원에서 2025년 1천억 원까지 쌓겠다"고 밝
    "planned: moves from past": 0.3,  # planned ← 억 원 많다. 군위와 의성 사이 터널이 2.4km 길어진 데다 보상비가 1천250억 원에서 1천900억 원으로 뛴 탓이 컸다. 비
    "planned: moves to past": -0.5,  # planned ← 늘어난 것인데, 농사로 번 농업소득만 떼어 놓고 보면 1천120만원에서 1천40만원으로 되레 뒷걸음쳤다. 직불금과 연금 같은
    "planned: moves to present": 0.4,  # planned ← 8%포인트 낮은 수치다. 무심동로 확장만 해도 사업비가 740억 원에서 1천15억 원으로 뛰는 바람에 착공이 두 차례 미뤄졌다.
    "planned: named planned": 4.1,  # planned ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "planned: no verb indicator": 0.2,  # planned ← 부산은행, 해양 스타트업에 500억원 대출… 혁신펀드도 300억원
    "planned: no verb investment": 0.2,  # planned ← 온누리머티리얼 아산공장 두 배로… 1.2조 원 투자
    "planned: of what is past": -0.2,  # planned ← 82.4%를 차지했다. 미국 테네시와 앨라배마에 공장을 둔 북미 법인이 3천850억원어치를 팔았고 인도 법인 매출도 1천억원에
    "planned: of what is present": -0.1,  # planned ← p 높아졌다. 다만 돈이 많이 드는 일이어서 회사는 올 상반기 전환사채 2,000억 원어치를 찍었다.
    "planned: other undated": -0.5,  # planned ← 공모 주식은 180만 주, 공모금액은 432억원이며 상장 뒤 시가총액은 2160억원으로 추산된다. 대표 주관은 한국투자증권이
    "planned: particle ": 0.1,  # planned ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "planned: particle 까지": 0.8,  # planned ← 는 구상이다. 기술보증기금도 같은 기간 입주기업의 보증료를 기업당 최대 300만 원까지 대신 내 준다.
    "planned: particle 보다": -0.6,  # planned ← BNK금융은 올해 상반기 당기순이익이 4871억원으로 지난해 같은 기간 4750억원보다 2.5% 증가했다고 31일 공시했다.
    "planned: particle 을": 0.6,  # planned ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "planned: particle 의": 0.2,  # planned ← 보험료와 전기요금도 감면받는다. 집이 완전히 무너진 가구는 면적에 따라 2,200만~3,950만원의 재난지원금을 받는다. 도는 여기에 더해
    "planned: particle 이": -0.8,  # planned ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "planned: period ahead": 0.5,  # planned ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "planned: period carried now": 0.1,  # planned ← 울산, 경남에 쓴다. 폐업 위기에 놓인 소상공인의 이자를 돌려주는 데 540억원, 청년 전세보증료 지원에 360억원을 배정
    "planned: period carried past": -0.3,  # planned ← 매출 1조2천억대, 관세 부담은 41억
    "planned: period past": -0.3,  # planned ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "planned: period undated": 0.3,  # planned ← ○ 한국산업은행은 내후년까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며,
    "planned: previous 0 planned": 0.7,  # planned ← 까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며, 이 가운데 500억원은 민간 투자사가 댄다.
    "planned: previous 0 realized other": 0.7,  # planned ← BNK금융, 상반기 순이익 4871억…지역 사회공헌에 1200억 쓴다
    "planned: previous 1 planned": 0.4,  # planned ← 분 기본형 공익직불금 318억원을 9천812농가에 지급한다. 지난해보다 22억원 많은 액수다. 면적직불금이 277억원, 소
    "planned: previous 1 planned no verb": 0.8,  # planned ← 하나·농협·국민·신한은행 80억 원 특별출연… 대전시, 이자 2.7%포인트 보
    "planned: previous 2 estimated": 0.1,  # planned ← ○ 한국산업은행은 내후년까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며,
    "planned: previous 2 planned": 0.6,  # planned ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "planned: previous 2 planned no verb": 0.1,  # planned ← 올해부터 2030년까지 추진하는 이 프로젝트의 사업비는 모두 4,130억원이다. 정부가 국비 1,870억원을 지원하고
    "planned: previous 2 realized": 0.1,  # planned ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "planned: previous 2 realized no verb": -0.1,  # planned ← 맡겨 관내 620가구를 들여다본 결과 지난해 부안 농가의 평균 소득은 4천830만원이었다. 2023년 4천710만원에서 조금
    "planned: project_cost": 0.5,  # planned ← 이한솔 지사는 "반도체 특화단지의 마지막 퍼즐이 맞춰졌다"며 "운영비 30억 원도 도가 책임지고 대겠다"고 말했다. 문보름
    "planned: qualifier about": -0.1,  # planned ← 에 공장을 둔 북미 법인이 3천850억원어치를 팔았고 인도 법인 매출도 1천억원에 육박했다.
    "planned: qualifier exact": 0.6,  # planned ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "planned: qualifier over": -0.2,  # planned ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "planned: qualifier under": 1.1,  # planned ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "planned: resolved by a contract": -0.7,  # planned ← 약을 맺었고, 베트남 럼동성에서는 현지 유통사 비엣그린에 케로 25대를 210만달러에 팔기로 하고 도장을 찍었다. 베트남 물량
    "planned: subsidy": 0.1,  # planned ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "planned: subsidy words behind intended": 0.8,  # planned ← 제대응지역 지정을 산업통상자원부에 건의했고, 전남도에는 고용안정 지원금 150억 원을 요청한 상태다.
    "planned: tense foreseen": -0.1,  # planned ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "planned: tense going on budget": -0.2,  # planned ← 올해 예산은 전임 집행부가 짠 87억4천만원이 총회를 통과해 이미 집행되고 있다. 여기
    "planned: tense going on indicator": 1.2,  # planned ← 동을 예고했다. 나노 코팅 필름을 만드는 ㈜엔씨피아도 올해 매출 목표를 350억 원으로 잡고 생산동을 넓히는 중이다.
    "planned: tense intended ahead": 0.3,  # planned ← 총리는 정부가 내년에 방산 협력사 전용 펀드 3천억원을 새로 조성하겠다고 답했다. 그는 "기술이
    "planned: tense may undated": 0.6,  # planned ← 보증을 받은 소상공인은 최대 7천만 원을 1년 거치 4년 분할상환 조건으로 빌릴
    "planned: tense open indicator": -0.2,  # planned ← 소리"라고 목소리를 높였다. 그는 공공비축미 중간정산금을 40㎏ 포대에 4만원 주던 데서 더 올려 달라고 요구했다.
    "planned: tense open project_cost": 0.1,  # planned ← 부산항 통째로 가상공간에 옮긴다… 6년 4,130억 프로젝트 닻 올려
    "planned: tense past ahead": 0.6,  # planned ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "planned: tense past now": -0.3,  # planned ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "planned: tense past past": 0.2,  # planned ← □ 대구에는 2022년 7월부터 지난달까지 39개 기업이 모두 8조 5,532억 원을 투자하기로 했다. 국가로봇테스트필드를 낀
    "planned: tense past project_cost": -0.1,  # planned ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비
    "planned: tense present": 0.7,  # planned ← ○ 한국산업은행은 내후년까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며,
    "planned: tense present budget": -0.2,  # planned ← 원, 민간 투자 700억원을 더한다. 해수부가 올해 확보한 관련 예산은 285억원으로 지난해 172억원의 1.7배 수준이다.
    "planned: tense present fund": 1.1,  # planned ← ○ 한국산업은행은 내후년까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며,
    "planned: tense state indicator": -0.5,  # planned ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "planned: tense state investment": 0.2,  # planned ← 의 만기를 1년 미뤄 주기로 했다. 대신 대주주 한성홀딩스는 유상증자로 500억원을 넣어야 한다. 산은 관계자는 "땅만 팔고
    "planned: tense state now": 0.1,  # planned ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "planned: tense state subsidy": 0.9,  # planned ← 결혼과 출산, 양육으로 이어지는 지원금을 모두 더하면 아이 1명당 최대 1억2천400만 원에 이른다고 알린다. 인접한 군들도 액수를
    "planned: tense state undated": -0.3,  # planned ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "planned: thing past": -0.5,  # planned ← 결과 지난해 부안 농가의 평균 소득은 4천830만원이었다. 2023년 4천710만원에서 조금 늘어난 것인데, 농사로 번 농업소
    "planned: title present": 0.9,  # planned ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "planned: title settled": -0.3,  # planned ← 경상국립대병원 암센터 개원…각계 기부금 30억원 보태
    "planned: topic intended of": 0.7,  # planned ← 다. 지난해 말 수주잔고는 2,900억 원 안팎이다. 올해 목표는 매출 5천억 원, 영업이익 50억∼70억 원으로 잡았다.
    "planned: topic settled other": -0.2,  # planned ← 까지 투자유치진흥기금을 500억 원으로 불릴 계획이지만 여태 쌓은 돈은 312억 원에 그친다.
    "planned: total planned": 1.1,  # planned ← 까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며, 이 가운데 500억원은 민간 투자사가 댄다.
    "planned: verb None": -0.2,  # planned ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "planned: verb None foreseen": -0.7,  # planned ← 도는 10년 뒤 생산유발효과가 4천100억 원, 일자리는 1천900개가 될 것으로 예상했
    "planned: verb None past": 0.1,  # planned ← 1천300억 원이다. 시는 11일 시의회에 낸 내년도 예산안에서 이를 1천250억 원으로 줄였다.
    "planned: verb None present": -0.2,  # planned ← 관세는 짐이다. 에스엘이 미국의 25% 관세 탓에 이 기간 문 비용은 41억원 안팎이다. 회사는 4분기에는 부담이 20억
    "planned: verb None tense future": -0.4,  # planned ← 시야를 나라 밖으로 넓혔다. 그는 국내 제조 인공지능 시장이 2028년 6조 원대로 커지겠지만 독일과 일본에 견주면 절반에도
    "planned: verb None tense open": -0.2,  # planned ← 소리"라고 목소리를 높였다. 그는 공공비축미 중간정산금을 40㎏ 포대에 4만원 주던 데서 더 올려 달라고 요구했다.
    "planned: verb None tense past": 0.1,  # planned ← 1천300억 원이다. 시는 11일 시의회에 낸 내년도 예산안에서 이를 1천250억 원으로 줄였다.
    "planned: verb adn intended": 0.3,  # planned ← 제대응지역 지정을 산업통상자원부에 건의했고, 전남도에는 고용안정 지원금 150억 원을 요청한 상태다.
    "planned: verb adn tense past": 0.1,  # planned ← 기업 스리데비콜드체인과 내년부터 2028년까지 3년간 냉동창고용 압축기 500만 달러어치를 공급하는 양해각서(MOU)를 교환했다
    "planned: verb budget past": 2.0,  # planned ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "planned: verb build": 0.4,  # planned ← 기업 스리데비콜드체인과 내년부터 2028년까지 3년간 냉동창고용 압축기 500만 달러어치를 공급하는 양해각서(MOU)를 교환했다
    "planned: verb build past": 0.1,  # planned ← 도는 올해 고향사랑기금에서 30억 원을 꺼내 ▲소아청소년과 야간 진료 12억 원 ▲빈집을 고친 청년 주택 10억 원 ▲홀로
    "planned: verb con open": 0.2,  # planned ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "planned: verb con past": 0.4,  # planned ← 울산, 경남에 쓴다. 폐업 위기에 놓인 소상공인의 이자를 돌려주는 데 540억원, 청년 전세보증료 지원에 360억원을 배정
    "planned: verb donate": 0.4,  # planned ← 술보증기금과 ‘해양 스타트업 금융지원 업무협약’을 맺고 다음 달부터 총 500억원 한도의 특별대출을 내놓는다고 밝혔다. 은행
    "planned: verb fin tense past": -0.3,  # planned ← 억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "planned: verb foreseen": -0.7,  # planned ← 도는 10년 뒤 생산유발효과가 4천100억 원, 일자리는 1천900개가 될 것으로 예상했
    "planned: verb future tense may last state": 0.4,  # planned ← 보증을 받은 소상공인은 최대 7천만 원을 1년 거치 4년 분할상환 조건으로 빌릴
    "planned: verb intended": 0.8,  # planned ← 기업의 투자도 뒤따른다. 원익큐엔씨는 2026년까지 새 공장에 600억 원을, 월덱스는 내년에 250억 원을 쓰기로
    "planned: verb intended tense past last past": 0.4,  # planned ← 기업의 투자도 뒤따른다. 원익큐엔씨는 2026년까지 새 공장에 600억 원을, 월덱스는 내년에 250억 원을 쓰기로
    "planned: verb invest past": -0.2,  # planned ← 22년 3월 선정돼 연구개발비 7억원을 지원받았고, 강원센터도 같은 해 2억원을 직접 투자했다.
    "planned: verb invest tense present": -0.5,  # planned ← 은 환자 쉼터를 꾸미는 데 썼다. 방사선 선형가속기는 총사업비와 별도로 95억원을 투자해 오는 9월부터 가동한다.
    "planned: verb lend": 0.2,  # planned ← 깎았다. 같은 해 말 사채 잔액은 600억 원이다. 산업은행은 운영자금 150억 원을 새로 빌려주는 방안을 이달 말까지 결론
    "planned: verb of an intention future": 2.0,  # planned ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "planned: verb of an intention present": 0.3,  # planned ← 깎았다. 같은 해 말 사채 잔액은 600억 원이다. 산업은행은 운영자금 150억 원을 새로 빌려주는 방안을 이달 말까지 결론
    "planned: verb open indicator": -0.2,  # planned ← 50억원보다 2.5% 증가했다고 31일 공시했다. 이 가운데 부산은행이 2560억원, 경남은행이 1604억원을 벌어 두 은행이
    "planned: verb open tense open last present": -0.1,  # planned ← 때 가장 많이 낸 동네가 이곳인데, 정부가 지난해 산단에 준 지원금은 수십억 원뿐이에요. 세금이 덜 걷힌다고 기업을 탓할
    "planned: verb open tense open last state": 0.3,  # planned ← 약으로 돌아섰다. 그러나 지분 25.5%를 쥔 현대건설이 올봄 공사비를 1조 원가량 더 올려 달라고 했다가 받아들여지지 않
    "planned: verb open tense past last past": -0.6,  # planned ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "planned: verb past indicator": 0.1,  # planned ← 다. 지난해 말 수주잔고는 2,900억 원 안팎이다. 올해 목표는 매출 5천억 원, 영업이익 50억∼70억 원으로 잡았다.
    "planned: verb past past": -0.1,  # planned ← 회사 살림은 탄탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은
    "planned: verb past tense past last present": 0.8,  # planned ← 울산, 경남에 쓴다. 폐업 위기에 놓인 소상공인의 이자를 돌려주는 데 540억원, 청년 전세보증료 지원에 360억원을 배정
    "planned: verb present": 0.3,  # planned ← 까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며, 이 가운데 500억원은 민간 투자사가 댄다.
    "planned: verb present ahead": 0.1,  # planned ← 길을 끄는 것은 돈줄이다. 부산시는 내년부터 3년간 갈매기벤처스와 함께 210억 원 규모의 '그로스 1호 펀드'를 조성한다.
    "planned: verb present indicator": 0.2,  # planned ← 깎았다. 같은 해 말 사채 잔액은 600억 원이다. 산업은행은 운영자금 150억 원을 새로 빌려주는 방안을 이달 말까지 결론
    "planned: verb save": -1.3,  # planned ← SK키파운드리, 청주에 전력반도체 라인 증설… 4800억 쓰고 세금 864억 아낄 듯
    "planned: verb secure open": -0.1,  # planned ← 때 가장 많이 낸 동네가 이곳인데, 정부가 지난해 산단에 준 지원금은 수십억 원뿐이에요. 세금이 덜 걷힌다고 기업을 탓할
    "planned: verb secure tense intended": 0.5,  # planned ← 총리는 정부가 내년에 방산 협력사 전용 펀드 3천억원을 새로 조성하겠다고 답했다. 그는 "기술이
} | MORE
# fmt: on
