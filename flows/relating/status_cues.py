"""The weights of the cues for whether amounts have happened, are planned or foreseen, with an example where our own articles have one: the answer, and the amount in its sentence.

Written by `tests/fitting.py`; a cue that is not listed weighs nothing.
"""

# fmt: off
WEIGHTS: dict[str, float] = {
    "estimated: budget": -0.1,  # estimated ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "estimated: budget adopted": -0.1,  # estimated ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "estimated: budget ahead": -0.1,  # estimated ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "estimated: budget named": 0.1,  # estimated ← 천억원을 투자하겠다는 계획을 내놓았다. 시는 특화단지의 생산유발 효과를 7조8천억원, 취업유발 인원을 1만8천여 명으로 추산한
    "estimated: budget none": -0.5,  # estimated ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "estimated: budget none budget": -0.5,  # estimated ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "estimated: economic_effect": 2.1,  # estimated ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "estimated: economic_effect undated": 1.7,  # estimated ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "estimated: fund national": -0.2,  # estimated ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "estimated: head nothing": -0.2,  # estimated ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "estimated: headline settled": -0.3,  # estimated ← 청주 이차전지 특화단지 국비 321억원 확보… 오창에 성능평가 테스트베드
    "estimated: indicator": 0.1,  # estimated ← 리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄 것으로 내다봤다.
    "estimated: indicator now": 0.3,  # estimated ← . 지난 9월 말 에스엘의 수주잔고는 14조원대다. 회사는 올해 매출이 5조원을 넘길 것으로 기대한다. 2027년까지 경
    "estimated: indicator words behind foreseen": 0.8,  # estimated ← 리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄 것으로 내다봤다.
    "estimated: last foreseen": 0.5,  # estimated ← 도는 올해 제주의 관광 수입을 7조6천억 원 안팎으로 어림잡는다. 2019년의 7조4천
    "estimated: last intended": -0.3,  # estimated ← 이한솔 지사는 "반도체 특화단지의 마지막 퍼즐이 맞춰졌다"며 "운영비 30억 원도 도가 책임지고 대겠다"고 말했다. 문보름
    "estimated: last saying": 1.2,  # estimated ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "estimated: may": 1.4,  # estimated ← 국해양수산개발원 연구위원은 "관세가 10%만 붙어도 대미 김 수출은 연 2천만~3천만 달러 줄 수 있다"며 "시장을 중동과 유럽으로
    "estimated: metric budget": -0.1,  # estimated ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "estimated: metric economic_effect": 2.1,  # estimated ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "estimated: metric loss": 0.7,  # estimated ← 세재정연구원은 2020년 보고서에서 발행과 관리에 드는 비용 때문에 연 2천260억 원의 순손실이 생긴다고 했다. 같은 해 경기연
    "estimated: metric price": -0.6,  # estimated ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "estimated: metric profit": 0.8,  # estimated ← 차 센서를 만드는 나래센서는 올해 1,100만 달러어치를 수출해 환차익 6억 원가량이 기대되지만, 일본과 독일에서 사 온
    "estimated: metric revenue": 0.5,  # estimated ← . 지난 9월 말 에스엘의 수주잔고는 14조원대다. 회사는 올해 매출이 5조원을 넘길 것으로 기대한다. 2027년까지 경
    "estimated: metric subsidy": -0.2,  # estimated ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "estimated: metric tax": 0.6,  # estimated ← 나라 살림이 쪼그라들자 지방이 먼저 앓는다. 국세 수입이 예산보다 59조 원 덜 걷힐 것으로 보이면서 올해 지방교부세는
    "estimated: metric wage": -0.5,  # estimated ← 공장은 충남에, 월급은 수도권에… 역외로 빠져나간 소득 28조원대
    "estimated: modified foreseen": 0.5,  # estimated ← 미로 변했고 노동자 5명이 숨졌다. 소방당국이 당시 추산한 재산 피해는 510억 원이었다.
    "estimated: modified secure": 0.5,  # estimated ← 회사의 연 매출이 4조 원대에 이르고, 공장 건설에 따른 생산유발효과도 2조3000억 원을 웃돌 것”이라며 “용수와 전력을 제때 넣
    "estimated: named estimated": 2.9,  # estimated ← . 당기순이익도 288억3,500만원으로 증권사 다섯 곳의 평균 전망치 230억원을 크게 앞섰다. 지난해 4분기에는 재고 평
    "estimated: particle ": 0.1,  # estimated ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "estimated: particle 꼴이다": 0.5,  # estimated ← 원, 쇼핑과 체험에 67억 원이 쓰였다. 방문객 1인당 쓴 돈은 평균 6만 4,300원꼴이다.
    "estimated: particle 을": -0.3,  # estimated ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "estimated: particle 의": 0.3,  # estimated ← 충북연구원은 철도가 놓이면 2조4천억원의 생산유발효과와 1만6천명의 고용유발효과가
    "estimated: particle 이": 0.6,  # estimated ← 2022년 말 채무는 640억 원이었다. 이자가 연 4.3%라면 해마다 39억 원이 이자로만 나간다.
    "estimated: period ahead": 0.6,  # estimated ← 리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄 것으로 내다봤다.
    "estimated: period now": 0.4,  # estimated ← 탓에 이 기간 문 비용은 41억원 안팎이다. 회사는 4분기에는 부담이 20억~30억원으로 줄 것으로 본다.
    "estimated: previous 1 estimated no verb": 0.3,  # estimated ← 원, 쇼핑과 체험에 67억 원이 쓰였다. 방문객 1인당 쓴 돈은 평균 6만 4,300원꼴이다.
    "estimated: previous 1 planned other": -0.3,  # estimated ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "estimated: previous 1 realized": -0.2,  # estimated ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "estimated: previous 2 planned other": -0.2,  # estimated ← 다. 중국은 2016년부터 2020년까지 디스플레이 소재 국산화 펀드로 100억 위안(약 1조7천억 원)을 모은다. 시장조사업체
    "estimated: previous 2 realized alike": -0.4,  # estimated ← 층에 연면적 5천216㎡이며 청정실과 노광기 등 장비 42대를 갖췄다. 98억여 원짜리 노광기는 국내 공공기관으로는 처음 들여
    "estimated: project_cost now": -0.1,  # estimated ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비
    "estimated: project_cost undated": 0.6,  # estimated ← 의는 제자리다. 한국수력원자력은 괴산댐 여수로를 1곳 더 뚫는 데 최소 800억원이 필요하다고 보고 있지만, 주민들은 아예
    "estimated: qualifier about": 0.4,  # estimated ← 연구원은 2023년 본사와 직주 불일치 탓에 도 밖으로 흘러나간 소득을 28조4천억원 안팎으로 추산했다. GRDP의 19.6%에
    "estimated: qualifier exact": -0.2,  # estimated ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "estimated: quoted open": 0.1,  # estimated ← 1백억원을 보탠다. 도는 특화단지가 자리 잡으면 2035년까지 생산유발 7조8천억원과 부가가치유발 3조4,500억원, 일자리
    "estimated: quoted present": 1.5,  # estimated ← 수열 냉방을 쓰면 일반 데이터센터보다 냉방 전력을 73% 아껴 한 해 220억 원의 전기료를 줄일 수 있다는 게 수자원공사의
    "estimated: subsidy": -0.2,  # estimated ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "estimated: subsidy words behind nothing": -0.4,  # estimated ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "estimated: tense foreseen": 0.8,  # estimated ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "estimated: tense intended": -0.7,  # estimated ← 이한솔 지사는 "반도체 특화단지의 마지막 퍼즐이 맞춰졌다"며 "운영비 30억 원도 도가 책임지고 대겠다"고 말했다. 문보름
    "estimated: tense past past": -0.5,  # estimated ← 회사 살림은 탄탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은
    "estimated: tense past undated": 0.2,  # estimated ← 충북연구원은 철도가 놓이면 2조4천억원의 생산유발효과와 1만6천명의 고용유발효과가
    "estimated: tense state indicator": -0.1,  # estimated ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "estimated: thing future": 2.6,  # estimated ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "estimated: verb None": 0.9,  # estimated ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "estimated: verb None foreseen": 0.3,  # estimated ← 도는 10년 뒤 생산유발효과가 4천100억 원, 일자리는 1천900개가 될 것으로 예상했
    "estimated: verb adn future": 0.5,  # estimated ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "estimated: verb con open": -0.1,  # estimated ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "estimated: verb con tense past": -0.1,  # estimated ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "estimated: verb con tense present": -0.4,  # estimated ← ○ 한국산업은행은 내후년까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며,
    "estimated: verb con tense state": -0.3,  # estimated ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "estimated: verb fin foreseen": 0.1,  # estimated ← 도는 10년 뒤 생산유발효과가 4천100억 원, 일자리는 1천900개가 될 것으로 예상했
    "estimated: verb fin past": 0.2,  # estimated ← 인당 8만2천원꼴이다. 세명대 산학협력단은 그해 영화제의 생산유발효과가 96억원이라는 보고서를 냈다.
    "estimated: verb fin tense foreseen": 0.1,  # estimated ← 도는 10년 뒤 생산유발효과가 4천100억 원, 일자리는 1천900개가 될 것으로 예상했
    "estimated: verb fin tense past": 0.2,  # estimated ← 인당 8만2천원꼴이다. 세명대 산학협력단은 그해 영화제의 생산유발효과가 96억원이라는 보고서를 냈다.
    "estimated: verb foreseen": 0.3,  # estimated ← 도는 10년 뒤 생산유발효과가 4천100억 원, 일자리는 1천900개가 될 것으로 예상했
    "estimated: verb future": 0.5,  # estimated ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "estimated: verb intended": -0.3,  # estimated ← 기업의 투자도 뒤따른다. 원익큐엔씨는 2026년까지 새 공장에 600억 원을, 월덱스는 내년에 250억 원을 쓰기로
    "estimated: verb open now": 0.1,  # estimated ← 속사정은 다르다. 대전 대덕구에서 자동차 센서를 만드는 나래센서는 올해 1,100만 달러어치를 수출해 환차익 6억 원가량이 기대되지
    "estimated: verb past indicator": -0.1,  # estimated ← 회사 살림은 탄탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은
    "estimated: verb present project_cost": -0.4,  # estimated ← 부산·대구 공동 플랫폼에 186억 원 들인다
    "estimated: verb save": 0.3,  # estimated ← 다. 오한결 당진시장도 "석문산단 화물까지 실어 나르면 물류비를 해마다 300억 원 이상 아낄 수 있다"고 강조했다.
    "estimated: verb save future": 0.3,  # estimated ← 다. 오한결 당진시장도 "석문산단 화물까지 실어 나르면 물류비를 해마다 300억 원 이상 아낄 수 있다"고 강조했다.
    "estimated: words before foreseen": 3.6,  # estimated ← 미로 변했고 노동자 5명이 숨졌다. 소방당국이 당시 추산한 재산 피해는 510억 원이었다.
    "estimated: words before nothing": -0.5,  # estimated ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "estimated: words before settled": -0.2,  # estimated ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "estimated: words behind foreseen": 0.9,  # estimated ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "estimated: words behind settled": -0.8,  # estimated ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "estimated: words close behind foreseen": 2.2,  # estimated ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "estimated: words close behind nothing": -0.7,  # estimated ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "planned: adopted": -0.3,  # planned ← 억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "planned: budget adopted subsidy": -0.4,  # planned ← 일반회계가 5천837억원, 특별회계가 575억원이다. 국·도비 보조금이 163억원 불어난 덕이 컸다.
    "planned: budget ahead": 0.1,  # planned ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "planned: budget named indicator": 0.3,  # planned ← 새 청사를 짓겠다고 나섰다. 들어갈 돈은 1,870억 원. 이 가운데 900억 원을 지방채로 마련한단다. 이 도시의 2022
    "planned: budget named project_cost": -0.2,  # planned ← 청주 이차전지 특화단지 국비 321억원 확보… 오창에 성능평가 테스트베드
    "planned: budget none": 0.4,  # planned ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "planned: budget none budget": 0.4,  # planned ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "planned: budget now": -0.1,  # planned ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "planned: budget proposed": 0.5,  # planned ← 강원도, 올해 첫 추경 2천8백억 편성… 빚 안 내고 민생에 먼저
    "planned: budget proposed budget": 1.5,  # planned ← 강원도, 올해 첫 추경 2천8백억 편성… 빚 안 내고 민생에 먼저
    "planned: fund": -0.2,  # planned ← 해양 데이터 실험실이 들어섰다. 건물을 사들여 고치는 데 든 돈은 모두 186억 원(국비 74억 원, 시비 98억 원, 민간
    "planned: fund municipal": -0.1,  # planned ← 지었다. 국비가 230억 원, 도비와 시비가 각각 46억 2천만 원과 107억 8천만 원이다. 지하 1층, 지상 4층에 연면적 5천
    "planned: fund national": 0.1,  # planned ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "planned: fund private": 0.7,  # planned ← 원, 시비 286억 원(동해시 164억, 삼척시 122억), 민간자본 1천233억 원으로 짜였다. 이 돈은 ▲액화수소 저장·운송
    "planned: head nothing": 0.2,  # planned ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "planned: headline intended": 0.1,  # planned ← SK하이닉스다. 이 회사는 2024년 4월 24일 청주 M15X 공장에 20조 원 이상을 투자하겠다고 발표했고, 이 가운데
    "planned: headline nothing": -0.4,  # planned ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "planned: in main": 0.7,  # planned ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "planned: indicator undated": -0.9,  # planned ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "planned: indicator words behind foreseen": -0.1,  # planned ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "planned: indicator words behind nothing": -0.9,  # planned ← 회사 살림은 탄탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은
    "planned: investment": 0.3,  # planned ← 온누리머티리얼 아산공장 두 배로… 1.2조 원 투자
    "planned: investment undated": 0.3,  # planned ← 온누리머티리얼 아산공장 두 배로… 1.2조 원 투자
    "planned: investment words behind nothing": 0.1,  # planned ← 온누리머티리얼 아산공장 두 배로… 1.2조 원 투자
    "planned: last intended": 1.3,  # planned ← 이한솔 지사는 "반도체 특화단지의 마지막 퍼즐이 맞춰졌다"며 "운영비 30억 원도 도가 책임지고 대겠다"고 말했다. 문보름
    "planned: last past": 0.3,  # planned ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "planned: last present": -0.1,  # planned ← 관세는 짐이다. 에스엘이 미국의 25% 관세 탓에 이 기간 문 비용은 41억원 안팎이다. 회사는 4분기에는 부담이 20억
    "planned: may": 0.1,  # planned ← 대구시는 내년 6월까지 관세 피해 기업에 경영안정자금 1천2백억 원을 풀고, 수출보험료를 기업당 최대 700만
    "planned: metric damage": -0.1,  # planned ← 물류창고 화재, 시공사·건물주 함께 책임… 법원, 318억 원 배상 판결
    "planned: metric debt": 0.8,  # planned ← 깎았다. 같은 해 말 사채 잔액은 600억 원이다. 산업은행은 운영자금 150억 원을 새로 빌려주는 방안을 이달 말까지 결론
    "planned: metric donation": 0.5,  # planned ← 10만원 넘는 기부 세금 더 깎아 준다
    "planned: metric fund": -0.2,  # planned ← 해양 데이터 실험실이 들어섰다. 건물을 사들여 고치는 데 든 돈은 모두 186억 원(국비 74억 원, 시비 98억 원, 민간
    "planned: metric investment": 0.3,  # planned ← 온누리머티리얼 아산공장 두 배로… 1.2조 원 투자
    "planned: metric market_size": -0.6,  # planned ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "planned: metric other": -0.3,  # planned ← 보험사도 손을 들었다. 화주들에게 보험금 150억 원을 내준 다온손해보험은 구상금 85억 원을
    "planned: metric profit": -0.1,  # planned ← 탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은 전년 동기 대비 22.4
    "planned: metric project_cost": 0.2,  # planned ← 이한솔 지사는 "반도체 특화단지의 마지막 퍼즐이 맞춰졌다"며 "운영비 30억 원도 도가 책임지고 대겠다"고 말했다. 문보름
    "planned: metric subsidy": 0.1,  # planned ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "planned: metric wage": 0.3,  # planned ← [노동] 내년 최저임금 노사 격차 1150원… 울산 소상공인도 노조도 한숨
    "planned: modified None": 0.3,  # planned ← 지 관련 국비 321억원이 담겼다고 26일 밝혔다. 정부안에 들어 있던 248억원보다 73억원 많은 금액으로, 심의 과정에서
    "planned: modified intended": 0.6,  # planned ← 것은 마을버스 공영제 예산으로, 시가 차량 구입과 차고지 조성에 요구한 21억6천만 원 중 10억8천만 원만 살아남았다. 육동한
    "planned: modified past budget": 0.3,  # planned ← 지 관련 국비 321억원이 담겼다고 26일 밝혔다. 정부안에 들어 있던 248억원보다 73억원 많은 금액으로, 심의 과정에서
    "planned: modified past indicator": 0.1,  # planned ← 2억4천만 달러로 11.1% 많아졌다. 충북도가 세운 올해 수출 목표는 300억 달러다. 도는 하반기에 중소 수출기업 120곳을
    "planned: modified present project_cost": 0.1,  # planned ← 의 물을 대는 용수관을 놓고 60만㎡를 더 닦기로 했다. 이 일에 드는 960억원(국비 576억·도비 115억·시비 269억
    "planned: modified secure": -0.6,  # planned ← 을 싣는다. 가족이 사는 경기 수원까지는 1시간 남짓. 그가 받는 연봉 7천만원대의 대부분은 수원에서 쓰인다.
    "planned: modified spend": 0.3,  # planned ← 의 물을 대는 용수관을 놓고 60만㎡를 더 닦기로 했다. 이 일에 드는 960억원(국비 576억·도비 115억·시비 269억
    "planned: moves to": 0.1,  # planned ← 8%포인트 낮은 수치다. 무심동로 확장만 해도 사업비가 740억 원에서 1천15억 원으로 뛰는 바람에 착공이 두 차례 미뤄졌다.
    "planned: moves to present": 1.2,  # planned ← 8%포인트 낮은 수치다. 무심동로 확장만 해도 사업비가 740억 원에서 1천15억 원으로 뛰는 바람에 착공이 두 차례 미뤄졌다.
    "planned: named planned": 4.0,  # planned ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "planned: other": -0.3,  # planned ← 보험사도 손을 들었다. 화주들에게 보험금 150억 원을 내준 다온손해보험은 구상금 85억 원을
    "planned: particle ": 0.1,  # planned ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "planned: particle …": -0.4,  # planned ← 에스엘, 3분기 영업익 972억… 북미 램프 덕에 '깜짝 실적'
    "planned: particle 까지": 0.2,  # planned ← 는 구상이다. 기술보증기금도 같은 기간 입주기업의 보증료를 기업당 최대 300만 원까지 대신 내 준다.
    "planned: particle 로": -0.1,  # planned ← 녹록지 않다. 한국신발산업협회에 따르면 한국의 신발 수출액은 1990년 43억700만 달러로 꼭대기에 오른 뒤 줄곧 내리막을 걸어 지
    "planned: particle 을": 0.7,  # planned ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "planned: particle 의": 0.4,  # planned ← 아산역 일대 공공임대주택 5천호를 착공하고, 본사를 옮기는 기업에 최대 300억원의 보조금을 준다. 유담솔 충남도 경제기획관
    "planned: particle 이": -0.7,  # planned ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "planned: particle 이고": 0.4,  # planned ← 객 지갑은 가볍게 했다. 영화 표값은 7천원, '원 썸머 나잇' 공연은 3만원이고 제천 시민은 반값에 들어간다. 경쟁부문
    "planned: period carried ahead": 0.2,  # planned ← 처스와 함께 210억 원 규모의 '그로스 1호 펀드'를 조성한다. 시가 60억 원, BNK부산은행이 50억 원을 내고 나머지
    "planned: period carried undated": -0.6,  # planned ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "planned: period now": -0.1,  # planned ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "planned: period past": -1.3,  # planned ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "planned: previous 0 planned": 1.2,  # planned ← 까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며, 이 가운데 500억원은 민간 투자사가 댄다.
    "planned: previous 1 planned": 0.6,  # planned ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "planned: previous 1 planned no verb": 1.0,  # planned ← 하나·농협·국민·신한은행 80억 원 특별출연… 대전시, 이자 2.7%포인트 보
    "planned: previous 2 planned": 0.6,  # planned ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "planned: previous 2 planned alike": 0.2,  # planned ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "planned: project_cost": 0.2,  # planned ← 이한솔 지사는 "반도체 특화단지의 마지막 퍼즐이 맞춰졌다"며 "운영비 30억 원도 도가 책임지고 대겠다"고 말했다. 문보름
    "planned: project_cost words behind nothing": 0.2,  # planned ← 부산·대구 공동 플랫폼에 186억 원 들인다
    "planned: qualifier about": -0.3,  # planned ← 에 공장을 둔 북미 법인이 3천850억원어치를 팔았고 인도 법인 매출도 1천억원에 육박했다.
    "planned: qualifier exact": 0.6,  # planned ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "planned: qualifier under": 1.0,  # planned ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "planned: quoted present": -0.2,  # planned ← 8% 넘어섰다고 16일 밝혔다. 외국인은 4만 8천 명이었다. 총사업비 145억 원(국비 43억5천만 원, 도비 30억 원,
    "planned: subsidy": 0.1,  # planned ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "planned: subsidy now": 0.2,  # planned ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "planned: subsidy words behind intended": 0.8,  # planned ← 자 60여 명이 나왔다. 도는 다음 달부터 물류비와 수출보험료로 기업당 500만~800만 원을 지원할 계획이다.
    "planned: tense open ahead": -0.1,  # planned ← 강원도, 폐광지역 대체산업에 내년 국비 1천38억원 확보… 45.8% 늘어
    "planned: tense open project_cost": 0.6,  # planned ← ③ 마른김 산지거래소: 전남 목포에 2026년 12월까지 1,200억 원(국비 500억 원, 지방비 500억 원,
    "planned: tense past ahead": 0.2,  # planned ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "planned: tense past other": 0.3,  # planned ← 960억여 원이었고, 총자산은 지난해 말 118조 원까지 커졌다. 주당 300원씩 모두 978억 원을 배당하기로 해 배당성
    "planned: tense past project_cost": -0.2,  # planned ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비
    "planned: tense past subsidy": -0.1,  # planned ← 충북 영동군은 지난달 34세 김모 씨에게 출산장려금 첫 회분 200만 원을 보냈다. 군은 결혼과 출산, 양육으로 이
    "planned: tense present": 0.5,  # planned ← ○ 한국산업은행은 내후년까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며,
    "planned: tense present ahead": 0.2,  # planned ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "planned: tense present budget": -0.2,  # planned ← 나가는 돈은 눈덩이처럼 불었다. 영동군의 올해 본예산 6천50억 원 가운데 인구정책 예산은 210억 원으로,
    "planned: tense present fund": 0.8,  # planned ← ○ 한국산업은행은 내후년까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며,
    "planned: tense state indicator": 0.1,  # planned ← 보증을 받은 소상공인은 최대 7천만 원을 1년 거치 4년 분할상환 조건으로 빌릴
    "planned: tense state other": -0.1,  # planned ← 자 13만1천명에게 먼저 지급했다. 그러나 사업주에게서 돌려받은 금액은 2천억원에도 못 미쳐 기금 고갈을 걱정하는 목소리가
    "planned: thing future": -0.1,  # planned ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "planned: title behind intended": 0.3,  # planned ← K방산 폴란드 2차 계약 8.8조… 올 수출 200억 달러 다시 노린다
    "planned: title budget": 0.5,  # planned ← [기획] 아이 낳으면 1억… 현금 경쟁에 군 살림 휘청
    "planned: title nothing": 0.5,  # planned ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "planned: title present": 1.3,  # planned ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "planned: title project_cost": -0.3,  # planned ← 384억 원 투입… 경북도·구미시·기업 7곳 활용 협약
    "planned: topic intended of": 0.3,  # planned ← 다. 지난해 말 수주잔고는 2,900억 원 안팎이다. 올해 목표는 매출 5천억 원, 영업이익 50억∼70억 원으로 잡았다.
    "planned: topic settled other": -0.2,  # planned ← 까지 투자유치진흥기금을 500억 원으로 불릴 계획이지만 여태 쌓은 돈은 312억 원에 그친다.
    "planned: total planned": 1.5,  # planned ← 까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며, 이 가운데 500억원은 민간 투자사가 댄다.
    "planned: verb None": -0.3,  # planned ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "planned: verb None foreseen": -0.5,  # planned ← 도는 10년 뒤 생산유발효과가 4천100억 원, 일자리는 1천900개가 될 것으로 예상했
    "planned: verb None future": -0.7,  # planned ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "planned: verb None open": 0.1,  # planned ← 이한솔 지사는 "반도체 특화단지의 마지막 퍼즐이 맞춰졌다"며 "운영비 30억 원도 도가 책임지고 대겠다"고 말했다. 문보름
    "planned: verb None past": 0.3,  # planned ← . 다만 배터리 업황이 식고 있는 점은 부담이다. 지역의 한 소재업체는 300억원대 증설 계획을 잠시 접었다.
    "planned: verb None present": -0.1,  # planned ← 관세는 짐이다. 에스엘이 미국의 25% 관세 탓에 이 기간 문 비용은 41억원 안팎이다. 회사는 4분기에는 부담이 20억
    "planned: verb adn intended": 0.6,  # planned ← 는 LG에너지솔루션과 에코프로비엠을 비롯한 기업 25곳이 2032년까지 4조2천억원을 투자하겠다는 계획을 내놓았다. 시는 특화
    "planned: verb adn tense past": 0.6,  # planned ← 전체보다 18.8%포인트 낮은 수치다. 무심동로 확장만 해도 사업비가 740억 원에서 1천15억 원으로 뛰는 바람에 착공이
    "planned: verb budget open": -0.1,  # planned ← 군의회, 7개 사업 11억여원 깎아 예비비로
    "planned: verb budget past": 0.9,  # planned ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "planned: verb con past": 0.5,  # planned ← 들었다. 시는 올해 제2회 추가경정예산안에 수출보험료와 물류비 지원금 28억원을 담았고, 기업당 최대 3천만원을 대 줄
    "planned: verb con tense present": 0.8,  # planned ← ○ 한국산업은행은 내후년까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며,
    "planned: verb con tense state": 0.3,  # planned ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "planned: verb donate": 1.1,  # planned ← 터는 10만∼20만원 구간의 세액공제율이 16.5%에서 44%로 뛴다. 20만원을 기부하면 14만4천원을 돌려받고 답례품도
    "planned: verb foreseen": -0.5,  # planned ← 도는 10년 뒤 생산유발효과가 4천100억 원, 일자리는 1천900개가 될 것으로 예상했
    "planned: verb intended": 0.7,  # planned ← 기업의 투자도 뒤따른다. 원익큐엔씨는 2026년까지 새 공장에 600억 원을, 월덱스는 내년에 250억 원을 쓰기로
    "planned: verb of an intention": 1.0,  # planned ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "planned: verb open ahead": 0.2,  # planned ← 처스와 함께 210억 원 규모의 '그로스 1호 펀드'를 조성한다. 시가 60억 원, BNK부산은행이 50억 원을 내고 나머지
    "planned: verb open budget": 0.1,  # planned ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "planned: verb open now": -0.7,  # planned ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "planned: verb past budget": -0.2,  # planned ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "planned: verb present": 0.7,  # planned ← 까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며, 이 가운데 500억원은 민간 투자사가 댄다.
    "planned: verb present now": 0.1,  # planned ← 다. 중국은 2016년부터 2020년까지 디스플레이 소재 국산화 펀드로 100억 위안(약 1조7천억 원)을 모은다. 시장조사업체
    "planned: verb present subsidy": 0.1,  # planned ← 는 구상이다. 기술보증기금도 같은 기간 입주기업의 보증료를 기업당 최대 300만 원까지 대신 내 준다.
    "planned: verb save": -0.5,  # planned ← 다. 오한결 당진시장도 "석문산단 화물까지 실어 나르면 물류비를 해마다 300억 원 이상 아낄 수 있다"고 강조했다.
    "planned: verb secure future": 0.6,  # planned ← 50억 원에 산업은행 시설자금 대출 1,000억 원을 더하고, 모자라는 500억 원은 올해 말까지 재무적 투자자에게서 받을 예
    "planned: verb spend past": -0.9,  # planned ← 층에 연면적 5천216㎡이며 청정실과 노광기 등 장비 42대를 갖췄다. 98억여 원짜리 노광기는 국내 공공기관으로는 처음 들여
    "planned: verb state indicator": -0.5,  # planned ← 1인당 개인소득은 2천498만원에 머물렀다. 서울(2천937만원)보다 439만원 적고 17개 시도 가운데 중하위권이다. 충
    "planned: verb state undated": -0.3,  # planned ← 74곳(57.8%)이다. 협약 기업이 실제로 집행한 돈은 지난달 말까지 14조 원 안팎에 머문다. 협약서에 적힌 일자리 2만
    "planned: verb support": 0.1,  # planned ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "planned: verb support future": -0.3,  # planned ← 탓에 이 기간 문 비용은 41억원 안팎이다. 회사는 4분기에는 부담이 20억~30억원으로 줄 것으로 본다.
    "planned: verb support open": 0.2,  # planned ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "planned: words before intended": 0.3,  # planned ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "planned: words behind intended": 0.4,  # planned ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "planned: words close behind foreseen": -0.1,  # planned ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "planned: words close behind intended": 0.5,  # planned ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "planned: words close behind nothing": 0.1,  # planned ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "realized: adopted": 1.5,  # realized ← 억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "realized: budget": 0.2,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: budget adopted": 0.5,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: budget adopted budget": 0.5,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: budget named project_cost": 0.4,  # realized ← 청주 이차전지 특화단지 국비 321억원 확보… 오창에 성능평가 테스트베드
    "realized: budget named subsidy": -0.1,  # realized ← 결혼과 출산, 양육으로 이어지는 지원금을 모두 더하면 아이 1명당 최대 1억2천400만 원에 이른다고 알린다. 인접한 군들도 액수를
    "realized: budget now": 0.4,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: budget proposed": -0.4,  # realized ← 강원도, 올해 첫 추경 2천8백억 편성… 빚 안 내고 민생에 먼저
    "realized: budget proposed budget": -1.1,  # realized ← 강원도, 올해 첫 추경 2천8백억 편성… 빚 안 내고 민생에 먼저
    "realized: budget words behind nothing": 0.2,  # realized ← 지난 21일 국회를 통과한 2024년도 정부 예산에 특화단지 관련 국비 321억원이 담겼다고 26일 밝혔다. 정부안에 들어
    "realized: fund words behind intended": -0.5,  # realized ← 처스와 함께 210억 원 규모의 '그로스 1호 펀드'를 조성한다. 시가 60억 원, BNK부산은행이 50억 원을 내고 나머지
    "realized: fund words behind nothing": 0.3,  # realized ← 해양 데이터 실험실이 들어섰다. 건물을 사들여 고치는 데 든 돈은 모두 186억 원(국비 74억 원, 시비 98억 원, 민간
    "realized: headline settled": 0.6,  # realized ← 청주 이차전지 특화단지 국비 321억원 확보… 오창에 성능평가 테스트베드
    "realized: in main": 0.1,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: indicator ahead": -0.4,  # realized ← 리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄 것으로 내다봤다.
    "realized: indicator past": 0.8,  # realized ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "realized: indicator undated": 0.6,  # realized ← 스 산업용지 35만㎡는 지난달 말 분양률이 97.2%에 이르렀고, ㎡당 42만원이던 분양가에는 웃돈이 붙었다. 청주시는 2
    "realized: indicator words behind intended": 0.4,  # realized ← 견본을 들여와 개발 기간을 45일에서 18일로 줄였다. 지난해 매출은 312억 원, 올해 목표는 350억 원이다. 대구의 염
    "realized: indicator words behind settled": -0.1,  # realized ← 10만원 넘는 기부 세금 더 깎아 준다
    "realized: investment words behind settled": 0.6,  # realized ← 박 항로 예측 프로그램을 만드는 온빛오션랩은 입주가 결정된 뒤인 지난달 30억여 원의 시리즈A 투자를 유치했다.
    "realized: label nothing": 0.3,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: may": -0.9,  # realized ← 대구시는 내년 6월까지 관세 피해 기업에 경영안정자금 1천2백억 원을 풀고, 수출보험료를 기업당 최대 700만
    "realized: metric budget": 0.2,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: metric damage": 0.1,  # realized ← 물류창고 화재, 시공사·건물주 함께 책임… 법원, 318억 원 배상 판결
    "realized: metric market_size": 0.6,  # realized ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "realized: metric orders": 0.2,  # realized ← 앞날은 밝다. 지난 9월 말 에스엘의 수주잔고는 14조원대다. 회사는 올해 매출이 5조원을 넘길 것으
    "realized: metric penalty": 0.7,  # realized ← 5억 원을 돌려받게 됐다. 앞서 형사재판에서는 한솔종합건설 법인이 벌금 3,000만 원을, 현장소장이 징역 3년 6개월을 선고받았
    "realized: metric tax": -0.1,  # realized ← 나라 살림이 쪼그라들자 지방이 먼저 앓는다. 국세 수입이 예산보다 59조 원 덜 걷힐 것으로 보이면서 올해 지방교부세는
    "realized: modified None": -1.2,  # realized ← 지 관련 국비 321억원이 담겼다고 26일 밝혔다. 정부안에 들어 있던 248억원보다 73억원 많은 금액으로, 심의 과정에서
    "realized: modified past": 1.9,  # realized ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "realized: modified past project_cost": 0.7,  # realized ← 2017년 신한울 3·4호기 건설이 멈췄을 때 두산이 날린 사전제작비만 4,927억 원에 달했다.
    "realized: modified present indicator": 0.1,  # realized ← 을 싣는다. 가족이 사는 경기 수원까지는 1시간 남짓. 그가 받는 연봉 7천만원대의 대부분은 수원에서 쓰인다.
    "realized: moves to": -1.9,  # realized ← 8%포인트 낮은 수치다. 무심동로 확장만 해도 사업비가 740억 원에서 1천15억 원으로 뛰는 바람에 착공이 두 차례 미뤄졌다.
    "realized: named planned": -1.0,  # realized ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "realized: named realized": 0.7,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: particle ": -0.4,  # realized ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "realized: particle 다": 0.2,  # realized ← 앞날은 밝다. 지난 9월 말 에스엘의 수주잔고는 14조원대다. 회사는 올해 매출이 5조원을 넘길 것으
    "realized: particle 를": -1.2,  # realized ← 속사정은 다르다. 대전 대덕구에서 자동차 센서를 만드는 나래센서는 올해 1,100만 달러어치를 수출해 환차익 6억 원가량이 기대되지
    "realized: particle 에": 0.2,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: particle 에서": 0.9,  # realized ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "realized: particle 은": -0.1,  # realized ← 까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며, 이 가운데 500억원은 민간 투자사가 댄다.
    "realized: particle 의": -0.5,  # realized ← 충북연구원은 철도가 놓이면 2조4천억원의 생산유발효과와 1만6천명의 고용유발효과가
    "realized: particle 이": -0.3,  # realized ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "realized: particle 짜리": -0.5,  # realized ← 낼 때는 10년 뒤까지의 상환 계획을 주민 앞에 내놓아야 한다. 둘째, 수백억 원짜리 시설은 운영비까지 셈해야 한다. 셋째,
    "realized: period ahead": -0.4,  # realized ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "realized: period carried past": 1.2,  # realized ← 매출 1조2천억대, 관세 부담은 41억
    "realized: period carried undated": -0.3,  # realized ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "realized: period now": 0.4,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: period past": 1.7,  # realized ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "realized: previous 0 planned no verb": 0.3,  # realized ← 주해 올해 목표 97억달러의 51%를 달성했으며, 지난달 말 수주잔고는 323억달러다.
    "realized: previous 0 realized": 0.1,  # realized ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "realized: previous 0 realized alike": 0.1,  # realized ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "realized: previous 0 realized no verb": 0.2,  # realized ← 매출 1조2천억대, 관세 부담은 41억
    "realized: previous 0 unknown": -0.6,  # realized ← 떨어졌다. 대전 둔산동의 한 공인중개사는 “10억 원을 부르던 매물이 9억 원에도 팔리지 않는다”고 전했다.
    "realized: previous 1 estimated other": -0.2,  # realized ← 매출이 5조원을 넘길 것으로 기대한다. 2027년까지 경산 진량공장에 1천200억원을 들여 차세대 헤드램프 라인 3개를 깔고
    "realized: previous 1 planned": -0.3,  # realized ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "realized: previous 1 planned other": -0.2,  # realized ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "realized: previous 1 realized": 0.2,  # realized ← 매출 1조2천억대, 관세 부담은 41억
    "realized: previous 2 estimated": 0.2,  # realized ← 회사 살림은 탄탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은
    "realized: previous 2 realized other": -0.6,  # realized ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "realized: project_cost undated": -0.1,  # realized ← 이한솔 지사는 "반도체 특화단지의 마지막 퍼즐이 맞춰졌다"며 "운영비 30억 원도 도가 책임지고 대겠다"고 말했다. 문보름
    "realized: project_cost words behind nothing": -0.1,  # realized ← 부산·대구 공동 플랫폼에 186억 원 들인다
    "realized: qualifier about": 0.3,  # realized ← 에 공장을 둔 북미 법인이 3천850억원어치를 팔았고 인도 법인 매출도 1천억원에 육박했다.
    "realized: qualifier band": 0.1,  # realized ← 매출 1조2천억대, 관세 부담은 41억
    "realized: qualifier exact": 0.5,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: qualifier range": -1.0,  # realized ← 탓에 이 기간 문 비용은 41억원 안팎이다. 회사는 4분기에는 부담이 20억~30억원으로 줄 것으로 본다.
    "realized: qualifier several": -0.1,  # realized ← 낼 때는 10년 뒤까지의 상환 계획을 주민 앞에 내놓아야 한다. 둘째, 수백억 원짜리 시설은 운영비까지 셈해야 한다. 셋째,
    "realized: quoted open": -0.9,  # realized ← 1백억원을 보탠다. 도는 특화단지가 자리 잡으면 2035년까지 생산유발 7조8천억원과 부가가치유발 3조4,500억원, 일자리
    "realized: quoted past": 1.1,  # realized ← 에스엘은 올해 3분기 연결 매출 1조2천637억원, 영업이익 972억원, 순이익 861억원을
    "realized: subsidy now": -0.2,  # realized ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "realized: subsidy undated": 0.4,  # realized ← 1억4천만원에 기업 협찬과 표값 수입 4억원을 더했다. 2022년에는 41억원을 쓰고도 협력업체 37곳에 줄 돈 5억2천
    "realized: tense intended": 0.3,  # realized ← K방산 폴란드 2차 계약 8.8조… 올 수출 200억 달러 다시 노린다
    "realized: tense intended undated": 0.1,  # realized ← K방산 폴란드 2차 계약 8.8조… 올 수출 200억 달러 다시 노린다
    "realized: tense past": 1.5,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: tense past now": 0.7,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: tense present": -0.6,  # realized ← ○ 한국산업은행은 내후년까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며,
    "realized: tense present budget": 0.9,  # realized ← 나가는 돈은 눈덩이처럼 불었다. 영동군의 올해 본예산 6천50억 원 가운데 인구정책 예산은 210억 원으로,
    "realized: tense present past": 1.0,  # realized ← 관세는 짐이다. 에스엘이 미국의 25% 관세 탓에 이 기간 문 비용은 41억원 안팎이다. 회사는 4분기에는 부담이 20억
    "realized: tense present subsidy": -0.4,  # realized ← 탓에 이 기간 문 비용은 41억원 안팎이다. 회사는 4분기에는 부담이 20억~30억원으로 줄 것으로 본다.
    "realized: tense present undated": -0.1,  # realized ← ○ 한국산업은행은 내후년까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며,
    "realized: tense state undated": -0.2,  # realized ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "realized: title": 0.4,  # realized ← 에스엘, 3분기 영업익 972억… 북미 램프 덕에 '깜짝 실적'
    "realized: title behind nothing": 0.1,  # realized ← 에스엘, 3분기 영업익 972억… 북미 램프 덕에 '깜짝 실적'
    "realized: title behind settled": 0.5,  # realized ← 청주 이차전지 특화단지 국비 321억원 확보… 오창에 성능평가 테스트베드
    "realized: title indicator": 0.2,  # realized ← 에스엘, 3분기 영업익 972억… 북미 램프 덕에 '깜짝 실적'
    "realized: title intended": 0.1,  # realized ← [공약 점검 ③] 청주시 투자유치 누계 33조 원… 공장은 아직 절반의 약속
    "realized: title present": -0.7,  # realized ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "realized: title settled": 0.4,  # realized ← 청주 이차전지 특화단지 국비 321억원 확보… 오창에 성능평가 테스트베드
    "realized: topic intended of": -0.3,  # realized ← 다. 지난해 말 수주잔고는 2,900억 원 안팎이다. 올해 목표는 매출 5천억 원, 영업이익 50억∼70억 원으로 잡았다.
    "realized: topic intended other": -0.7,  # realized ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "realized: topic settled other": 0.1,  # realized ← 까지 투자유치진흥기금을 500억 원으로 불릴 계획이지만 여태 쌓은 돈은 312억 원에 그친다.
    "realized: total realized": 2.9,  # realized ← 효자는 북미였다. 3분기 램프 부문 매출은 1조412억원으로 전체의 82.4%를 차지했다. 미국 테
    "realized: verb None past": -1.1,  # realized ← . 다만 배터리 업황이 식고 있는 점은 부담이다. 지역의 한 소재업체는 300억원대 증설 계획을 잠시 접었다.
    "realized: verb None present": 0.1,  # realized ← 관세는 짐이다. 에스엘이 미국의 25% 관세 탓에 이 기간 문 비용은 41억원 안팎이다. 회사는 4분기에는 부담이 20억
    "realized: verb adn past": 0.8,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: verb adn present": -0.1,  # realized ← 깎았다. 같은 해 말 사채 잔액은 600억 원이다. 산업은행은 운영자금 150억 원을 새로 빌려주는 방안을 이달 말까지 결론
    "realized: verb budget open": 0.1,  # realized ← 군의회, 7개 사업 11억여원 깎아 예비비로
    "realized: verb con state": -0.3,  # realized ← 에코프로비엠 등이 이곳에 4조2천30억원을 투자한다. LG에너지솔루션이 3조9천5백억원으로 거의 전부를 차지하고, 에코프로비엠이
    "realized: verb con tense state": -0.1,  # realized ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "realized: verb donate": -0.4,  # realized ← 터는 10만∼20만원 구간의 세액공제율이 16.5%에서 44%로 뛴다. 20만원을 기부하면 14만4천원을 돌려받고 답례품도
    "realized: verb intended now": 0.5,  # realized ← 도청 탐라홀에서 고향사랑기금운용심의위원회를 열어 올해 기금사업 7건에 38억 원을 쓰기로 의결했다. ▲농어촌 방문진료 ▲해
    "realized: verb open fund": -0.3,  # realized ← ○ 한국산업은행은 내후년까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며,
    "realized: verb order open": 0.4,  # realized ← 특별교부세 17억 원도 따내 다리·경로당 손본다
    "realized: verb past": 1.3,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: verb past indicator": 0.1,  # realized ← 회사 살림은 탄탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은
    "realized: verb past investment": 0.1,  # realized ← 박 항로 예측 프로그램을 만드는 온빛오션랩은 입주가 결정된 뒤인 지난달 30억여 원의 시리즈A 투자를 유치했다.
    "realized: verb past project_cost": -0.6,  # realized ← 8년까지 4년간 클러스터에 총 3천177억 원을 투입한다. 재원은 국비 1천230억 원, 도비 428억 원, 시비 286억 원(동
    "realized: verb past subsidy": 0.1,  # realized ← 충북 영동군은 지난달 34세 김모 씨에게 출산장려금 첫 회분 200만 원을 보냈다. 군은 결혼과 출산, 양육으로 이
    "realized: verb past undated": 0.1,  # realized ← 스 산업용지 35만㎡는 지난달 말 분양률이 97.2%에 이르렀고, ㎡당 42만원이던 분양가에는 웃돈이 붙었다. 청주시는 2
    "realized: verb present budget": 0.6,  # realized ← 나가는 돈은 눈덩이처럼 불었다. 영동군의 올해 본예산 6천50억 원 가운데 인구정책 예산은 210억 원으로,
    "realized: verb present past": 0.5,  # realized ← 관세는 짐이다. 에스엘이 미국의 25% 관세 탓에 이 기간 문 비용은 41억원 안팎이다. 회사는 4분기에는 부담이 20억
    "realized: verb present project_cost": 0.3,  # realized ← 밀양 스마트팜 혁신밸리 준공… 876억 원 들인 청년농 요람
    "realized: verb present undated": -0.4,  # realized ← 까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며, 이 가운데 500억원은 민간 투자사가 댄다.
    "realized: verb secure past": 0.6,  # realized ← 박 항로 예측 프로그램을 만드는 온빛오션랩은 입주가 결정된 뒤인 지난달 30억여 원의 시리즈A 투자를 유치했다.
    "realized: verb sell": 0.9,  # realized ← 82.4%를 차지했다. 미국 테네시와 앨라배마에 공장을 둔 북미 법인이 3천850억원어치를 팔았고 인도 법인 매출도 1천억원에
    "realized: verb spend past": 0.1,  # realized ← 층에 연면적 5천216㎡이며 청정실과 노광기 등 장비 42대를 갖췄다. 98억여 원짜리 노광기는 국내 공공기관으로는 처음 들여
    "realized: verb state undated": 0.1,  # realized ← 74곳(57.8%)이다. 협약 기업이 실제로 집행한 돈은 지난달 말까지 14조 원 안팎에 머문다. 협약서에 적힌 일자리 2만
    "realized: words before foreseen": -0.4,  # realized ← 미로 변했고 노동자 5명이 숨졌다. 소방당국이 당시 추산한 재산 피해는 510억 원이었다.
    "realized: words before nothing": 0.2,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: words before settled": 1.0,  # realized ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "realized: words behind intended": -0.3,  # realized ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "realized: words behind settled": 0.2,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: words close behind intended": -1.2,  # realized ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "realized: words close behind settled": 0.4,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "unknown: any": -0.5,  # unknown ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "unknown: headline nothing": 0.1,  # unknown ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "unknown: headline settled": -0.2,  # unknown ← 청주 이차전지 특화단지 국비 321억원 확보… 오창에 성능평가 테스트베드
    "unknown: in main": -1.6,  # unknown ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "unknown: indicator words behind intended": -1.1,  # unknown ← 깎았다. 같은 해 말 사채 잔액은 600억 원이다. 산업은행은 운영자금 150억 원을 새로 빌려주는 방안을 이달 말까지 결론
    "unknown: may": -0.6,  # unknown ← 대구시는 내년 6월까지 관세 피해 기업에 경영안정자금 1천2백억 원을 풀고, 수출보험료를 기업당 최대 700만
    "unknown: metric orders": -0.1,  # unknown ← 앞날은 밝다. 지난 9월 말 에스엘의 수주잔고는 14조원대다. 회사는 올해 매출이 5조원을 넘길 것으
    "unknown: metric price": 0.3,  # unknown ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "unknown: metric project_cost": -0.2,  # unknown ← 384억 원 투입… 경북도·구미시·기업 7곳 활용 협약
    "unknown: no verb": -0.2,  # unknown ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "unknown: other undated": 1.6,  # unknown ← % 빠져 전국에서 가장 많이 떨어졌다. 대전 둔산동의 한 공인중개사는 “10억 원을 부르던 매물이 9억 원에도 팔리지 않는다
    "unknown: particle 으로": -0.4,  # unknown ← 억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "unknown: particle 을": -0.4,  # unknown ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "unknown: particle 의": -0.3,  # unknown ← 화신은 영업이익이 98억원으로 27.4% 뒷걸음쳤고, 대구의 평화산업은 14억원의 영업손실을 봤다. 대구상공회의소가 지난달
    "unknown: particle 이": 0.4,  # unknown ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "unknown: particle 짜리": 0.6,  # unknown ← 낼 때는 10년 뒤까지의 상환 계획을 주민 앞에 내놓아야 한다. 둘째, 수백억 원짜리 시설은 운영비까지 셈해야 한다. 셋째,
    "unknown: period ahead": -0.1,  # unknown ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "unknown: period carried undated": 1.1,  # unknown ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "unknown: period now": -0.7,  # unknown ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "unknown: previous 1 planned alike": -0.6,  # unknown ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "unknown: previous 1 planned other": 0.5,  # unknown ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "unknown: previous 1 realized alike": 0.3,  # unknown ← , 통영시 18억 원 순이었다. 읍면동이 특별재난지역에 들려면 피해액이 6억5천만 원을 넘어야 한다. 2003년 9월 태풍 '매
    "unknown: previous 1 realized other": -0.3,  # unknown ← 매출 1조2천억대, 관세 부담은 41억
    "unknown: previous 2 estimated": -0.3,  # unknown ← ○ 한국산업은행은 내후년까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며,
    "unknown: previous 2 planned": -0.1,  # unknown ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "unknown: previous 2 planned alike": -0.1,  # unknown ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "unknown: project_cost": -0.2,  # unknown ← 384억 원 투입… 경북도·구미시·기업 7곳 활용 협약
    "unknown: qualifier about": -0.4,  # unknown ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "unknown: qualifier band": -0.4,  # unknown ← 매출 1조2천억대, 관세 부담은 41억
    "unknown: qualifier exact": -0.9,  # unknown ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "unknown: qualifier range": 0.2,  # unknown ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "unknown: qualifier several": 1.6,  # unknown ← 낼 때는 10년 뒤까지의 상환 계획을 주민 앞에 내놓아야 한다. 둘째, 수백억 원짜리 시설은 운영비까지 셈해야 한다. 셋째,
    "unknown: tense present project_cost": 0.1,  # unknown ← 쓰는 곳은 4.1%로 전국 14위다. 1억5천만 원대인 협동로봇 값과 수십억 원이 드는 생산라인 개조가 걸림돌이다. 전북도
    "unknown: tense state undated": 0.5,  # unknown ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "unknown: title undated": -0.2,  # unknown ← 온누리머티리얼 아산공장 두 배로… 1.2조 원 투자
    "unknown: verb adn present": 1.7,  # unknown ← 체 9천700여 곳 가운데 AI를 쓰는 곳은 4.1%로 전국 14위다. 1억5천만 원대인 협동로봇 값과 수십억 원이 드는 생산라인
    "unknown: verb adn tense present": 0.2,  # unknown ← % 빠져 전국에서 가장 많이 떨어졌다. 대전 둔산동의 한 공인중개사는 “10억 원을 부르던 매물이 9억 원에도 팔리지 않는다
    "unknown: verb con tense state": 0.1,  # unknown ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "unknown: verb fin present": -0.1,  # unknown ← 까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며, 이 가운데 500억원은 민간 투자사가 댄다.
    "unknown: verb fin tense present": -0.1,  # unknown ← 까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며, 이 가운데 500억원은 민간 투자사가 댄다.
    "unknown: verb future undated": -0.4,  # unknown ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "unknown: verb open": 0.5,  # unknown ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "unknown: verb open indicator": 0.2,  # unknown ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "unknown: verb open undated": 0.4,  # unknown ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "unknown: verb spend": 1.3,  # unknown ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "unknown: verb spend present": 0.6,  # unknown ← 치켜세웠다. 특구에 입주한 한 벤처기업 대표는 "동물실험을 맡기는 데만 3~4억 원이 든다. 펀드가 초기 기업까지 내려오길 바
    "unknown: words before intended": -0.5,  # unknown ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
}
# fmt: on
