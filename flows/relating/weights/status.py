"""The weights of the cues for whether amounts have happened, are planned or foreseen, with an example where our own articles have one: the answer, and the amount in its sentence.

Written by `tests/fitting.py`; a cue that is not listed weighs nothing.
"""

from flows.relating.weights.status_more import MORE

# fmt: off
WEIGHTS: dict[str, float] = {
    "estimated: budget": -0.3,  # estimated ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "estimated: budget adopted": -0.2,  # estimated ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "estimated: budget named": 0.3,  # estimated ← 천억원을 투자하겠다는 계획을 내놓았다. 시는 특화단지의 생산유발 효과를 7조8천억원, 취업유발 인원을 1만8천여 명으로 추산한
    "estimated: budget words behind nothing": -0.2,  # estimated ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "estimated: economic_effect": 2.4,  # estimated ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "estimated: economic_effect undated": 0.7,  # estimated ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "estimated: economic_effect words behind nothing": 0.1,  # estimated ← 에 머물렀다. 문 팀장은 그러나 개통 뒤 30년간 전남 동부권과 전북에 7조6천억원의 생산유발 효과와 일자리 5만1천개가 생긴
    "estimated: fund national": -0.1,  # estimated ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "estimated: head foreseen": 0.1,  # estimated ← 오운동 일대 토지보상비 3,870억원 추정, 부품기업 투자 약속 잇따라
    "estimated: headline settled": -0.3,  # estimated ← 청주 이차전지 특화단지 국비 321억원 확보… 오창에 성능평가 테스트베드
    "estimated: if": 1.6,  # estimated ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "estimated: indicator": 0.4,  # estimated ← 리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄 것으로 내다봤다.
    "estimated: indicator ahead": 0.2,  # estimated ← 리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄 것으로 내다봤다.
    "estimated: indicator words behind foreseen": 0.2,  # estimated ← 리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄 것으로 내다봤다.
    "estimated: last foreseen": 0.2,  # estimated ← 도는 올해 제주의 관광 수입을 7조6천억 원 안팎으로 어림잡는다. 2019년의 7조4천
    "estimated: last open": -0.3,  # estimated ← [현장] 직불금 318억원 풀리고 청년 스마트팜 내년 3월 첫 삽
    "estimated: last saying": 1.3,  # estimated ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "estimated: may": 0.6,  # estimated ← 국해양수산개발원 연구위원은 "관세가 10%만 붙어도 대미 김 수출은 연 2천만~3천만 달러 줄 수 있다"며 "시장을 중동과 유럽으로
    "estimated: metric budget": -0.3,  # estimated ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "estimated: metric debt": -0.1,  # estimated ← p 높아졌다. 다만 돈이 많이 드는 일이어서 회사는 올 상반기 전환사채 2,000억 원어치를 찍었다.
    "estimated: metric economic_effect": 2.4,  # estimated ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "estimated: metric loss": 0.7,  # estimated ← 세재정연구원은 2020년 보고서에서 발행과 관리에 드는 비용 때문에 연 2천260억 원의 순손실이 생긴다고 했다. 같은 해 경기연
    "estimated: metric orders": -0.2,  # estimated ← 앞날은 밝다. 지난 9월 말 에스엘의 수주잔고는 14조원대다. 회사는 올해 매출이 5조원을 넘길 것으
    "estimated: metric price": -0.2,  # estimated ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "estimated: metric profit": 0.9,  # estimated ← 원은 보고서에서 목표주가를 30% 높였다. 그는 "올해 연간 영업이익은 820억~850억원으로 추정한다"고 썼다. 이사회는 이날 주당
    "estimated: metric revenue": 0.3,  # estimated ← . 지난 9월 말 에스엘의 수주잔고는 14조원대다. 회사는 올해 매출이 5조원을 넘길 것으로 기대한다. 2027년까지 경
    "estimated: metric subsidy": -0.1,  # estimated ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "estimated: metric tax": 0.1,  # estimated ← 나라 살림이 쪼그라들자 지방이 먼저 앓는다. 국세 수입이 예산보다 59조 원 덜 걷힐 것으로 보이면서 올해 지방교부세는
    "estimated: metric wage": -0.7,  # estimated ← 을 싣는다. 가족이 사는 경기 수원까지는 1시간 남짓. 그가 받는 연봉 7천만원대의 대부분은 수원에서 쓰인다.
    "estimated: modified foreseen": 0.4,  # estimated ← 미로 변했고 노동자 5명이 숨졌다. 소방당국이 당시 추산한 재산 피해는 510억 원이었다.
    "estimated: moves from future": -1.7,  # estimated ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "estimated: moves from past": -0.7,  # estimated ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "estimated: named estimated": 2.6,  # estimated ← . 당기순이익도 288억3,500만원으로 증권사 다섯 곳의 평균 전망치 230억원을 크게 앞섰다. 지난해 4분기에는 재고 평
    "estimated: of what is future": 0.1,  # estimated ← 국비, 40%는 시비로 댄다는 원칙을 그대로 적용하면 시가 떠안을 몫은 4천872억 원이 된다. 개통하면 하루 승객이 5만3천 명
    "estimated: particle ": 0.2,  # estimated ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "estimated: particle 을": -0.1,  # estimated ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "estimated: particle 이": 0.6,  # estimated ← 2022년 말 채무는 640억 원이었다. 이자가 연 4.3%라면 해마다 39억 원이 이자로만 나간다.
    "estimated: period carried past": -0.2,  # estimated ← 매출 1조2천억대, 관세 부담은 41억
    "estimated: previous 0 estimated": 0.2,  # estimated ← 화단지가 자리 잡으면 2035년까지 생산유발 7조8천억원과 부가가치유발 3조4,500억원, 일자리 2만1천개가 생긴다고 추산했다.
    "estimated: previous 0 planned alike": 0.2,  # estimated ← 장은 "지금 설계를 바꾸면 케이슨을 다시 만들어야 해 1천억원이 아니라 3천억원 이상이 더 들고 개항이 2028년에서 3년
    "estimated: previous 1 estimated no verb": 1.4,  # estimated ← 협력단은 올해 행사의 생산유발효과를 310억 원으로 추산했다. 작년에는 282억 원이었다. 시가 올해 박람회에 쓴 돈은 18억
    "estimated: previous 1 planned alike": 0.1,  # estimated ← 산업부 뉴욕서 투자신고식, 올해 외국인투자 350억달러 안팎 기대
    "estimated: previous 1 planned other": -0.1,  # estimated ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "estimated: previous 1 realized": -0.3,  # estimated ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "estimated: previous 1 realized alike": -0.4,  # estimated ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "estimated: previous 2 planned other": -0.3,  # estimated ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "estimated: previous 2 realized alike": -0.9,  # estimated ← 층에 연면적 5천216㎡이며 청정실과 노광기 등 장비 42대를 갖췄다. 98억여 원짜리 노광기는 국내 공공기관으로는 처음 들여
    "estimated: project_cost undated": 0.3,  # estimated ← 2022년 말 채무는 640억 원이었다. 이자가 연 4.3%라면 해마다 39억 원이 이자로만 나간다.
    "estimated: qualifier about": 0.4,  # estimated ← 연구원은 2023년 본사와 직주 불일치 탓에 도 밖으로 흘러나간 소득을 28조4천억원 안팎으로 추산했다. GRDP의 19.6%에
    "estimated: qualifier exact": -0.4,  # estimated ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "estimated: qualifier under": -0.1,  # estimated ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "estimated: quoted foreseen": 0.1,  # estimated ← 원의 입지보조금을 주는 조례도 손보기로 했다. 산단이 제 모습을 갖추면 9천764억 원의 생산유발효과와 5천6백 명의 고용이 기대
    "estimated: quoted present": 0.3,  # estimated ← 에 머물렀다. 문 팀장은 그러나 개통 뒤 30년간 전남 동부권과 전북에 7조6천억원의 생산유발 효과와 일자리 5만1천개가 생긴
    "estimated: subsidy": -0.1,  # estimated ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "estimated: subsidy undated": -0.8,  # estimated ← [현장] 직불금 318억원 풀리고 청년 스마트팜 내년 3월 첫 삽
    "estimated: tense foreseen": 0.7,  # estimated ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "estimated: tense foreseen now": 0.1,  # estimated ← . 지난 9월 말 에스엘의 수주잔고는 14조원대다. 회사는 올해 매출이 5조원을 넘길 것으로 기대한다. 2027년까지 경
    "estimated: tense future ahead": 0.4,  # estimated ← . 그는 이어 "고성과 삼척의 산단 용지 매각 협상이 무르익어 내년에는 90억원가량 흑자를 낼 것"이라고 내다봤다.
    "estimated: tense intended": -0.6,  # estimated ← 이한솔 지사는 "반도체 특화단지의 마지막 퍼즐이 맞춰졌다"며 "운영비 30억 원도 도가 책임지고 대겠다"고 말했다. 문보름
    "estimated: tense past past": -0.2,  # estimated ← 회사 살림은 탄탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은
    "estimated: tense past undated": 0.2,  # estimated ← 충북연구원은 철도가 놓이면 2조4천억원의 생산유발효과와 1만6천명의 고용유발효과가
    "estimated: thing future": 1.8,  # estimated ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "estimated: title behind foreseen": 0.1,  # estimated ← 오운동 일대 토지보상비 3,870억원 추정, 부품기업 투자 약속 잇따라
    "estimated: title foreseen": 0.1,  # estimated ← 오운동 일대 토지보상비 3,870억원 추정, 부품기업 투자 약속 잇따라
    "estimated: verb None": 0.8,  # estimated ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "estimated: verb None foreseen": 0.9,  # estimated ← 도는 10년 뒤 생산유발효과가 4천100억 원, 일자리는 1천900개가 될 것으로 예상했
    "estimated: verb None tense future": 0.5,  # estimated ← . 그는 이어 "고성과 삼척의 산단 용지 매각 협상이 무르익어 내년에는 90억원가량 흑자를 낼 것"이라고 내다봤다.
    "estimated: verb adn future": 0.9,  # estimated ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "estimated: verb con tense past": -0.1,  # estimated ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "estimated: verb con tense state": -0.1,  # estimated ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "estimated: verb fin tense past": 0.3,  # estimated ← 인당 8만2천원꼴이다. 세명대 산학협력단은 그해 영화제의 생산유발효과가 96억원이라는 보고서를 냈다.
    "estimated: verb foreseen": 0.9,  # estimated ← 도는 10년 뒤 생산유발효과가 4천100억 원, 일자리는 1천900개가 될 것으로 예상했
    "estimated: verb future": 0.9,  # estimated ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "estimated: verb future now": 0.5,  # estimated ← 탓에 이 기간 문 비용은 41억원 안팎이다. 회사는 4분기에는 부담이 20억~30억원으로 줄 것으로 본다.
    "estimated: verb future past": -0.2,  # estimated ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "estimated: verb future tense foreseen last saying": -0.2,  # estimated ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "estimated: verb open undated": -0.1,  # estimated ← ○ 한국산업은행은 내후년까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며,
    "estimated: verb present indicator": 0.1,  # estimated ← 세입 사정은 녹록지 않다. 부동산 거래가 얼어붙으면서 지방세는 올해보다 300억 원가량 적은 1조4,510억 원에 머물 전망이
    "estimated: verb present project_cost": -0.2,  # estimated ← 부산·대구 공동 플랫폼에 186억 원 들인다
    "estimated: verb spend tense foreseen": 0.1,  # estimated ← 310억원, 특별회계가 3,530억원이다. 시는 내년에 국·도비 보조금 7,640억원이 들어올 것으로 내다봤지만, 부동산 거래가
    "estimated: words before foreseen": 4.0,  # estimated ← 총국에는 농작물재해보험 사고 신고가 3,860건 들어왔고 추정 보험금은 186억원이다. 회사는 조사가 끝나기 전이라도 절반을
    "estimated: words before nothing": -0.5,  # estimated ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "estimated: words before settled": -0.4,  # estimated ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "estimated: words behind foreseen": 2.2,  # estimated ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "estimated: words behind settled": -0.4,  # estimated ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "estimated: words close behind foreseen": 1.1,  # estimated ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "estimated: words close behind nothing": -0.7,  # estimated ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "planned: adopted": -0.5,  # planned ← 억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "planned: budget adopted": -0.4,  # planned ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "planned: budget adopted subsidy": -0.1,  # planned ← 일반회계가 5천837억원, 특별회계가 575억원이다. 국·도비 보조금이 163억원 불어난 덕이 컸다.
    "planned: budget ahead": 0.6,  # planned ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "planned: budget named indicator": 0.5,  # planned ← 을 두고 간 노인도 있었다. 홍다은 모금회 사무처장은 "이달 31일까지 30억원을 채워 다음 달 안에 모두 나눠 드리겠다"
    "planned: budget named project_cost": -0.2,  # planned ← 청주 이차전지 특화단지 국비 321억원 확보… 오창에 성능평가 테스트베드
    "planned: budget now": -0.5,  # planned ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "planned: budget proposed": 0.5,  # planned ← 강원도, 올해 첫 추경 2천8백억 편성… 빚 안 내고 민생에 먼저
    "planned: budget proposed budget": 0.7,  # planned ← 강원도, 올해 첫 추경 2천8백억 편성… 빚 안 내고 민생에 먼저
    "planned: budget undated": 0.3,  # planned ← 42곳이 나와 시중보다 10∼30% 싸게 판다. 시는 직거래장터에 예산 6천5백만원을 대고, 온누리상품권도 12억원어치 사들인
    "planned: fund ahead": -1.0,  # planned ← 이 행정안전부의 2026년도 지방소멸대응기금 평가에서 우수 등급을 받아 88억 원을 배분받게 됐다.
    "planned: fund municipal": 0.1,  # planned ← 더해 물이 들이친 점포마다 국비 300만원, 도비 200만원, 시·군비 400만원을 합쳐 900만원씩 주기로 하고 재난관리기
    "planned: fund national": 0.1,  # planned ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "planned: fund private": 0.4,  # planned ← 면 국비 30억원과 도비 9억원, 시비 9억원이 따라붙어 조합 자부담은 12억원이면 된다는 계산이다. 시간당 처리량은 지금
    "planned: head nothing": 0.1,  # planned ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "planned: headline intended": 0.2,  # planned ← SK하이닉스다. 이 회사는 2024년 4월 24일 청주 M15X 공장에 20조 원 이상을 투자하겠다고 발표했고, 이 가운데
    "planned: headline nothing": -0.2,  # planned ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "planned: in main": 0.8,  # planned ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "planned: in order to": -0.5,  # planned ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "planned: indicator": -0.6,  # planned ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "planned: indicator words behind nothing": -0.8,  # planned ← 회사 살림은 탄탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은
    "planned: investment": 0.5,  # planned ← 온누리머티리얼 아산공장 두 배로… 1.2조 원 투자
    "planned: investment undated": 0.1,  # planned ← 온누리머티리얼 아산공장 두 배로… 1.2조 원 투자
    "planned: investment words behind intended": 0.2,  # planned ← 기업의 투자도 뒤따른다. 원익큐엔씨는 2026년까지 새 공장에 600억 원을, 월덱스는 내년에 250억 원을 쓰기로
    "planned: it was": -0.2,  # planned ← 맡겨 관내 620가구를 들여다본 결과 지난해 부안 농가의 평균 소득은 4천830만원이었다. 2023년 4천710만원에서 조금
    "planned: it was indicator": -0.3,  # planned ← 스 산업용지 35만㎡는 지난달 말 분양률이 97.2%에 이르렀고, ㎡당 42만원이던 분양가에는 웃돈이 붙었다. 청주시는 2
    "planned: it was undated": -0.3,  # planned ← 스 산업용지 35만㎡는 지난달 말 분양률이 97.2%에 이르렀고, ㎡당 42만원이던 분양가에는 웃돈이 붙었다. 청주시는 2
    "planned: label intended": 0.2,  # planned ← 45일에서 18일로 줄였다. 지난해 매출은 312억 원, 올해 목표는 350억 원이다. 대구의 염색가공업체 명진티앤에프는 인
    "planned: last intended": 1.3,  # planned ← 이한솔 지사는 "반도체 특화단지의 마지막 퍼즐이 맞춰졌다"며 "운영비 30억 원도 도가 책임지고 대겠다"고 말했다. 문보름
    "planned: last past": 0.4,  # planned ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "planned: may": 0.7,  # planned ← 대구시는 내년 6월까지 관세 피해 기업에 경영안정자금 1천2백억 원을 풀고, 수출보험료를 기업당 최대 700만
    "planned: metric debt": 1.4,  # planned ← 깎았다. 같은 해 말 사채 잔액은 600억 원이다. 산업은행은 운영자금 150억 원을 새로 빌려주는 방안을 이달 말까지 결론
    "planned: metric donation": 1.0,  # planned ← 을 두고 간 노인도 있었다. 홍다은 모금회 사무처장은 "이달 31일까지 30억원을 채워 다음 달 안에 모두 나눠 드리겠다"
    "planned: metric investment": 0.5,  # planned ← 온누리머티리얼 아산공장 두 배로… 1.2조 원 투자
    "planned: metric market_size": -0.9,  # planned ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "planned: metric orders": 0.1,  # planned ← . 한화에어로스페이스는 노르웨이와 에스토니아에 다연장로켓 천무를 제안해 수조 원짜리 협상을 벌이고 있고, LIG넥스원은 지
    "planned: metric profit": -0.4,  # planned ← 탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은 전년 동기 대비 22.4
    "planned: metric project_cost": 0.4,  # planned ← 이한솔 지사는 "반도체 특화단지의 마지막 퍼즐이 맞춰졌다"며 "운영비 30억 원도 도가 책임지고 대겠다"고 말했다. 문보름
    "planned: metric subsidy": 0.1,  # planned ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "planned: metric wage": 0.7,  # planned ← 쟁점은 임금이다. 지회는 기본급 월 18만4,900원 인상과 성과급 1인당 1,500만 원을 요
    "planned: modified None": 0.3,  # planned ← 지 관련 국비 321억원이 담겼다고 26일 밝혔다. 정부안에 들어 있던 248억원보다 73억원 많은 금액으로, 심의 과정에서
    "planned: modified future": -0.4,  # planned ← △배터리 셀 성능평가 테스트베드 132억원 △고체전해질 실증 기반 구축 84억원 △특화단지 용수관로 복선화 60억원 △이차
    "planned: modified intended": 1.1,  # planned ← 못내 아쉬운 대목도 있다. 국립 해양기상과학관을 짓겠다며 요구한 국비 30억 원은 끝내 기획재정부의 문턱을 넘지 못했다.
    "planned: modified order": -0.1,  # planned ← 일감도 넉넉하다. 올해 1∼9월 따낸 주문은 29억2천만달러(약 3조9천억원)로 올해 목표 31억8천6
    "planned: modified secure": -0.4,  # planned ← 을 싣는다. 가족이 사는 경기 수원까지는 1시간 남짓. 그가 받는 연봉 7천만원대의 대부분은 수원에서 쓰인다.
    "planned: modified spend": 0.4,  # planned ← 의 물을 대는 용수관을 놓고 60만㎡를 더 닦기로 했다. 이 일에 드는 960억원(국비 576억·도비 115억·시비 269억
    "planned: moves from intended": -0.8,  # planned ← 남춘 인천시장은 "개발이익을 원도심으로 돌리기 위해 도시재생기금을 올해 300억 원에서 2025년 1천억 원까지 쌓겠다"고 밝
    "planned: moves to present": 0.3,  # planned ← 8%포인트 낮은 수치다. 무심동로 확장만 해도 사업비가 740억 원에서 1천15억 원으로 뛰는 바람에 착공이 두 차례 미뤄졌다.
    "planned: moves to undated": 0.8,  # planned ← 8%포인트 낮은 수치다. 무심동로 확장만 해도 사업비가 740억 원에서 1천15억 원으로 뛰는 바람에 착공이 두 차례 미뤄졌다.
    "planned: named planned": 4.0,  # planned ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "planned: no verb budget": 0.1,  # planned ← [기획] 아이 낳으면 1억… 현금 경쟁에 군 살림 휘청
    "planned: of what is past": -0.1,  # planned ← 82.4%를 차지했다. 미국 테네시와 앨라배마에 공장을 둔 북미 법인이 3천850억원어치를 팔았고 인도 법인 매출도 1천억원에
    "planned: of what is present": -0.5,  # planned ← p 높아졌다. 다만 돈이 많이 드는 일이어서 회사는 올 상반기 전환사채 2,000억 원어치를 찍었다.
    "planned: other past": 0.5,  # planned ← 자영업자가 2,300만원을 잃은 일도 확인됐다. 소비자단체는 한 사람에 10만원씩 총 수백억원의 위자료를 요구하는 집단소송
    "planned: other undated": -0.5,  # planned ← 늘어난 것인데, 농사로 번 농업소득만 떼어 놓고 보면 1천120만원에서 1천40만원으로 되레 뒷걸음쳤다. 직불금과 연금 같은
    "planned: particle 까지": 0.5,  # planned ← 는 구상이다. 기술보증기금도 같은 기간 입주기업의 보증료를 기업당 최대 300만 원까지 대신 내 준다.
    "planned: particle 보다": -0.1,  # planned ← 영업손실 312억 원을 기록했다고 14일 공시했다. 매출은 2015년의 5,906억 원보다 28.6% 쪼그라들었고, 영업손실은 같
    "planned: particle 을": 0.6,  # planned ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "planned: particle 의": 0.1,  # planned ← 보험료와 전기요금도 감면받는다. 집이 완전히 무너진 가구는 면적에 따라 2,200만~3,950만원의 재난지원금을 받는다. 도는 여기에 더해
    "planned: particle 이": -0.9,  # planned ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "planned: period ahead": 0.4,  # planned ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "planned: period carried now": 0.3,  # planned ← 분 기본형 공익직불금 318억원을 9천812농가에 지급한다. 지난해보다 22억원 많은 액수다. 면적직불금이 277억원, 소
    "planned: period carried undated": -0.1,  # planned ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "planned: period past": -0.2,  # planned ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "planned: period undated": 0.2,  # planned ← ○ 한국산업은행은 내후년까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며,
    "planned: previous 0 estimated": -0.1,  # planned ← 화단지가 자리 잡으면 2035년까지 생산유발 7조8천억원과 부가가치유발 3조4,500억원, 일자리 2만1천개가 생긴다고 추산했다.
    "planned: previous 0 planned": 1.1,  # planned ← 까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며, 이 가운데 500억원은 민간 투자사가 댄다.
    "planned: previous 0 realized other": 0.6,  # planned ← 드의 보증 채무 2,050억 원 탓에 채권시장 전체를 흔들었고, 정부는 50조 원 이상의 유동성 대책을 내놓아야 했다.
    "planned: previous 1 planned": 0.5,  # planned ← 분 기본형 공익직불금 318억원을 9천812농가에 지급한다. 지난해보다 22억원 많은 액수다. 면적직불금이 277억원, 소
    "planned: previous 1 planned no verb": 0.7,  # planned ← 하나·농협·국민·신한은행 80억 원 특별출연… 대전시, 이자 2.7%포인트 보
    "planned: previous 2 planned": 0.7,  # planned ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "planned: previous 2 planned no verb": 0.1,  # planned ← 히 정부 예비타당성조사(예타)를 통과했다. 두 사업에 들어갈 돈은 모두 1조4천361억원이다.
    "planned: project_cost": 0.4,  # planned ← 이한솔 지사는 "반도체 특화단지의 마지막 퍼즐이 맞춰졌다"며 "운영비 30억 원도 도가 책임지고 대겠다"고 말했다. 문보름
    "planned: project_cost ahead": 0.1,  # planned ← 몫이 가장 큰 테스트베드는 시가 2026년까지 3년간 총 396억원(국비 198억, 도비 59억4천만, 시비
    "planned: qualifier exact": 0.5,  # planned ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "planned: qualifier over": -0.2,  # planned ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "planned: qualifier under": 1.2,  # planned ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "planned: resolved by a contract": -0.6,  # planned ← 약을 맺었고, 베트남 럼동성에서는 현지 유통사 비엣그린에 케로 25대를 210만달러에 팔기로 하고 도장을 찍었다. 베트남 물량
    "planned: subsidy": 0.1,  # planned ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "planned: subsidy now": 0.4,  # planned ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "planned: subsidy words behind intended": 0.7,  # planned ← 자 60여 명이 나왔다. 도는 다음 달부터 물류비와 수출보험료로 기업당 500만~800만 원을 지원할 계획이다.
    "planned: subsidy words behind settled": -0.6,  # planned ← 충북 영동군은 지난달 34세 김모 씨에게 출산장려금 첫 회분 200만 원을 보냈다. 군은 결혼과 출산, 양육으로 이
    "planned: tense foreseen": -0.4,  # planned ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "planned: tense going on indicator": 1.1,  # planned ← 22블록에서 공공분양 1천205가구를 내놓으며 전용면적 59㎡ 분양가를 4억4천만원 안팎으로 잡고 있다. 지난 9월 ㎡당 21
    "planned: tense intended ahead": 0.1,  # planned ← 자 60여 명이 나왔다. 도는 다음 달부터 물류비와 수출보험료로 기업당 500만~800만 원을 지원할 계획이다.
    "planned: tense may": 0.3,  # planned ← 보증을 받은 소상공인은 최대 7천만 원을 1년 거치 4년 분할상환 조건으로 빌릴
    "planned: tense may undated": 0.3,  # planned ← 보증을 받은 소상공인은 최대 7천만 원을 1년 거치 4년 분할상환 조건으로 빌릴
    "planned: tense past ahead": 0.5,  # planned ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "planned: tense past past": 0.1,  # planned ← 드의 보증 채무 2,050억 원 탓에 채권시장 전체를 흔들었고, 정부는 50조 원 이상의 유동성 대책을 내놓아야 했다.
    "planned: tense present": 0.7,  # planned ← ○ 한국산업은행은 내후년까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며,
    "planned: tense present budget": -0.6,  # planned ← 나가는 돈은 눈덩이처럼 불었다. 영동군의 올해 본예산 6천50억 원 가운데 인구정책 예산은 210억 원으로,
    "planned: tense present fund": 0.8,  # planned ← ○ 한국산업은행은 내후년까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며,
    "planned: tense present now": 0.1,  # planned ← 다. 중국은 2016년부터 2020년까지 디스플레이 소재 국산화 펀드로 100억 위안(약 1조7천억 원)을 모은다. 시장조사업체
    "planned: tense present project_cost": -0.1,  # planned ← 물 빠진 자리에 온정 23억원… 예산·서산 수해 복구 속도 낸다
    "planned: tense state indicator": -0.5,  # planned ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "planned: tense state subsidy": 0.8,  # planned ← 결혼과 출산, 양육으로 이어지는 지원금을 모두 더하면 아이 1명당 최대 1억2천400만 원에 이른다고 알린다. 인접한 군들도 액수를
    "planned: thing past": -0.1,  # planned ← 결과 지난해 부안 농가의 평균 소득은 4천830만원이었다. 2023년 4천710만원에서 조금 늘어난 것인데, 농사로 번 농업소
    "planned: title nothing": 0.2,  # planned ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "planned: title present": 0.9,  # planned ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "planned: topic intended of": 0.7,  # planned ← 다. 지난해 말 수주잔고는 2,900억 원 안팎이다. 올해 목표는 매출 5천억 원, 영업이익 50억∼70억 원으로 잡았다.
    "planned: total planned": 1.1,  # planned ← 까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며, 이 가운데 500억원은 민간 투자사가 댄다.
    "planned: verb None": -0.2,  # planned ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "planned: verb None foreseen": -0.3,  # planned ← 도는 10년 뒤 생산유발효과가 4천100억 원, 일자리는 1천900개가 될 것으로 예상했
    "planned: verb None future": -0.3,  # planned ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "planned: verb None open": 0.2,  # planned ← 이한솔 지사는 "반도체 특화단지의 마지막 퍼즐이 맞춰졌다"며 "운영비 30억 원도 도가 책임지고 대겠다"고 말했다. 문보름
    "planned: verb None past": 0.2,  # planned ← . 다만 배터리 업황이 식고 있는 점은 부담이다. 지역의 한 소재업체는 300억원대 증설 계획을 잠시 접었다.
    "planned: verb None present": -0.3,  # planned ← 관세는 짐이다. 에스엘이 미국의 25% 관세 탓에 이 기간 문 비용은 41억원 안팎이다. 회사는 4분기에는 부담이 20억
    "planned: verb None tense open": -0.3,  # planned ← 소리"라고 목소리를 높였다. 그는 공공비축미 중간정산금을 40㎏ 포대에 4만원 주던 데서 더 올려 달라고 요구했다.
    "planned: verb None tense past": 0.2,  # planned ← 지 관련 국비 321억원이 담겼다고 26일 밝혔다. 정부안에 들어 있던 248억원보다 73억원 많은 금액으로, 심의 과정에서
    "planned: verb adn intended": 0.3,  # planned ← 는 LG에너지솔루션과 에코프로비엠을 비롯한 기업 25곳이 2032년까지 4조2천억원을 투자하겠다는 계획을 내놓았다. 시는 특화
    "planned: verb adn tense past": 0.2,  # planned ← 지 관련 국비 321억원이 담겼다고 26일 밝혔다. 정부안에 들어 있던 248억원보다 73억원 많은 금액으로, 심의 과정에서
    "planned: verb budget past": 1.6,  # planned ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "planned: verb build": 0.1,  # planned ← 이 은행에서 받을 특별출연금 80억 원을 종잣돈 삼아 소상공인 협약보증 1,200억 원을 공급한다. 고금리에 지친 골목상권의 돈줄
    "planned: verb con open": 0.1,  # planned ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "planned: verb donate": 0.7,  # planned ← 터는 10만∼20만원 구간의 세액공제율이 16.5%에서 44%로 뛴다. 20만원을 기부하면 14만4천원을 돌려받고 답례품도
    "planned: verb fin past": -0.1,  # planned ← 억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "planned: verb fin tense past": -0.4,  # planned ← 억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "planned: verb foreseen": -0.3,  # planned ← 도는 10년 뒤 생산유발효과가 4천100억 원, 일자리는 1천900개가 될 것으로 예상했
    "planned: verb future tense may last state": 0.2,  # planned ← 보증을 받은 소상공인은 최대 7천만 원을 1년 거치 4년 분할상환 조건으로 빌릴
    "planned: verb intended": 1.1,  # planned ← 기업의 투자도 뒤따른다. 원익큐엔씨는 2026년까지 새 공장에 600억 원을, 월덱스는 내년에 250억 원을 쓰기로
    "planned: verb intended tense past last past": 0.1,  # planned ← 기업의 투자도 뒤따른다. 원익큐엔씨는 2026년까지 새 공장에 600억 원을, 월덱스는 내년에 250억 원을 쓰기로
    "planned: verb lend": 0.1,  # planned ← 깎았다. 같은 해 말 사채 잔액은 600억 원이다. 산업은행은 운영자금 150억 원을 새로 빌려주는 방안을 이달 말까지 결론
    "planned: verb of an intention future": 1.6,  # planned ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "planned: verb of an intention present": 0.5,  # planned ← 깎았다. 같은 해 말 사채 잔액은 600억 원이다. 산업은행은 운영자금 150억 원을 새로 빌려주는 방안을 이달 말까지 결론
    "planned: verb open indicator": -0.4,  # planned ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "planned: verb open now": -0.1,  # planned ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "planned: verb open past": 0.1,  # planned ← 말이 빨라졌다. 시는 2022년 7월부터 지난달까지 기업 31개사에서 4,270억 원의 투자 약속을 받아 냈는데, 이 중 19개
    "planned: verb open tense open last state": 0.3,  # planned ← 약으로 돌아섰다. 그러나 지분 25.5%를 쥔 현대건설이 올봄 공사비를 1조 원가량 더 올려 달라고 했다가 받아들여지지 않
    "planned: verb open tense past last past": -0.5,  # planned ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "planned: verb open tense past last state": 0.2,  # planned ← 병원과 기업도 힘을 보탠다. 강원대병원은 2028년까지 620억 원을 들여 150병상 규모의 어린이·중증질환
} | MORE
# fmt: on
