"""The weights of the cues for whether amounts have happened, are planned or foreseen, with an example where our own articles have one: the answer, and the amount in its sentence.

Written by `tests/fitting.py`; a cue that is not listed weighs nothing.
"""

from flows.relating.weights.status_more import MORE

# fmt: off
WEIGHTS: dict[str, float] = {
    "estimated: budget": -0.3,  # estimated ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "estimated: budget adopted": -0.3,  # estimated ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "estimated: budget named": 0.1,  # estimated ← 천억원을 투자하겠다는 계획을 내놓았다. 시는 특화단지의 생산유발 효과를 7조8천억원, 취업유발 인원을 1만8천여 명으로 추산한
    "estimated: economic_effect": 2.4,  # estimated ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "estimated: economic_effect undated": 0.9,  # estimated ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "estimated: head foreseen": 0.2,  # estimated ← 오운동 일대 토지보상비 3,870억원 추정, 부품기업 투자 약속 잇따라
    "estimated: headline settled": -0.3,  # estimated ← 청주 이차전지 특화단지 국비 321억원 확보… 오창에 성능평가 테스트베드
    "estimated: if": 1.5,  # estimated ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "estimated: in speech": 0.1,  # estimated ← 듭지어지면 자동차부품 주문이 되살아날 것"이라면서도 "올해 연간 수출은 90억 달러 안팎에서 움직일 것으로 본다"고 내다봤다.
    "estimated: indicator": 0.2,  # estimated ← 리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄 것으로 내다봤다.
    "estimated: indicator now": 0.1,  # estimated ← . 지난 9월 말 에스엘의 수주잔고는 14조원대다. 회사는 올해 매출이 5조원을 넘길 것으로 기대한다. 2027년까지 경
    "estimated: indicator words behind nothing": 0.2,  # estimated ← 미로 변했고 노동자 5명이 숨졌다. 소방당국이 당시 추산한 재산 피해는 510억 원이었다.
    "estimated: last intended": -0.1,  # estimated ← 이한솔 지사는 "반도체 특화단지의 마지막 퍼즐이 맞춰졌다"며 "운영비 30억 원도 도가 책임지고 대겠다"고 말했다. 문보름
    "estimated: last open": -0.5,  # estimated ← 광주 남구 70억원 1위, 영덕엔 산불 성금 몰려
    "estimated: last saying": 0.9,  # estimated ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "estimated: may": 0.8,  # estimated ← 국해양수산개발원 연구위원은 "관세가 10%만 붙어도 대미 김 수출은 연 2천만~3천만 달러 줄 수 있다"며 "시장을 중동과 유럽으로
    "estimated: metric budget": -0.3,  # estimated ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "estimated: metric economic_effect": 2.4,  # estimated ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "estimated: metric loss": 0.8,  # estimated ← 세재정연구원은 2020년 보고서에서 발행과 관리에 드는 비용 때문에 연 2천260억 원의 순손실이 생긴다고 했다. 같은 해 경기연
    "estimated: metric price": -0.3,  # estimated ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "estimated: metric profit": 1.0,  # estimated ← 차 센서를 만드는 나래센서는 올해 1,100만 달러어치를 수출해 환차익 6억 원가량이 기대되지만, 일본과 독일에서 사 온
    "estimated: metric revenue": 0.6,  # estimated ← . 지난 9월 말 에스엘의 수주잔고는 14조원대다. 회사는 올해 매출이 5조원을 넘길 것으로 기대한다. 2027년까지 경
    "estimated: metric tax": 0.3,  # estimated ← 나라 살림이 쪼그라들자 지방이 먼저 앓는다. 국세 수입이 예산보다 59조 원 덜 걷힐 것으로 보이면서 올해 지방교부세는
    "estimated: modified foreseen": 0.7,  # estimated ← 미로 변했고 노동자 5명이 숨졌다. 소방당국이 당시 추산한 재산 피해는 510억 원이었다.
    "estimated: modified present": -0.1,  # estimated ← 의 물을 대는 용수관을 놓고 60만㎡를 더 닦기로 했다. 이 일에 드는 960억원(국비 576억·도비 115억·시비 269억
    "estimated: moves from future": -0.4,  # estimated ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "estimated: named estimated": 2.5,  # estimated ← . 당기순이익도 288억3,500만원으로 증권사 다섯 곳의 평균 전망치 230억원을 크게 앞섰다. 지난해 4분기에는 재고 평
    "estimated: of what is future": 0.1,  # estimated ← 국비, 40%는 시비로 댄다는 원칙을 그대로 적용하면 시가 떠안을 몫은 4천872억 원이 된다. 개통하면 하루 승객이 5만3천 명
    "estimated: particle ": 0.3,  # estimated ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "estimated: particle 꼴이다": 1.0,  # estimated ← 원, 쇼핑과 체험에 67억 원이 쓰였다. 방문객 1인당 쓴 돈은 평균 6만 4,300원꼴이다.
    "estimated: particle 이": 0.7,  # estimated ← 2022년 말 채무는 640억 원이었다. 이자가 연 4.3%라면 해마다 39억 원이 이자로만 나간다.
    "estimated: period ahead": 0.4,  # estimated ← 리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄 것으로 내다봤다.
    "estimated: previous 0 planned": -0.2,  # estimated ← 까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며, 이 가운데 500억원은 민간 투자사가 댄다.
    "estimated: previous 0 realized": 0.2,  # estimated ← 리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄 것으로 내다봤다.
    "estimated: previous 1 estimated": 0.1,  # estimated ← 새로 채용될 것으로 내다봤다. 공장을 짓는 동안 생기는 생산유발효과는 8천900억원, 부가가치유발효과는 3천400억원으로 추산
    "estimated: previous 1 estimated no verb": 0.7,  # estimated ← 원, 쇼핑과 체험에 67억 원이 쓰였다. 방문객 1인당 쓴 돈은 평균 6만 4,300원꼴이다.
    "estimated: previous 1 realized": -0.2,  # estimated ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "estimated: previous 2 realized alike": -0.8,  # estimated ← 층에 연면적 5천216㎡이며 청정실과 노광기 등 장비 42대를 갖췄다. 98억여 원짜리 노광기는 국내 공공기관으로는 처음 들여
    "estimated: previous 2 realized other": 0.2,  # estimated ← 미로 변했고 노동자 5명이 숨졌다. 소방당국이 당시 추산한 재산 피해는 510억 원이었다.
    "estimated: qualifier about": 0.3,  # estimated ← 연구원은 2023년 본사와 직주 불일치 탓에 도 밖으로 흘러나간 소득을 28조4천억원 안팎으로 추산했다. GRDP의 19.6%에
    "estimated: qualifier exact": -0.3,  # estimated ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "estimated: quoted open": 0.2,  # estimated ← 1백억원을 보탠다. 도는 특화단지가 자리 잡으면 2035년까지 생산유발 7조8천억원과 부가가치유발 3조4,500억원, 일자리
    "estimated: quoted present": 0.9,  # estimated ← 수열 냉방을 쓰면 일반 데이터센터보다 냉방 전력을 73% 아껴 한 해 220억 원의 전기료를 줄일 수 있다는 게 수자원공사의
    "estimated: subsidy undated": -0.8,  # estimated ← 결혼과 출산, 양육으로 이어지는 지원금을 모두 더하면 아이 1명당 최대 1억2천400만 원에 이른다고 알린다. 인접한 군들도 액수를
    "estimated: subsidy words behind nothing": -0.1,  # estimated ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "estimated: tense foreseen": 1.1,  # estimated ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "estimated: tense foreseen now": 0.2,  # estimated ← . 지난 9월 말 에스엘의 수주잔고는 14조원대다. 회사는 올해 매출이 5조원을 넘길 것으로 기대한다. 2027년까지 경
    "estimated: tense intended": -0.7,  # estimated ← 이한솔 지사는 "반도체 특화단지의 마지막 퍼즐이 맞춰졌다"며 "운영비 30억 원도 도가 책임지고 대겠다"고 말했다. 문보름
    "estimated: tense past indicator": 0.3,  # estimated ← 속사정은 다르다. 대전 대덕구에서 자동차 센서를 만드는 나래센서는 올해 1,100만 달러어치를 수출해 환차익 6억 원가량이 기대되지
    "estimated: tense past past": -0.3,  # estimated ← 회사 살림은 탄탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은
    "estimated: tense past undated": 0.2,  # estimated ← 충북연구원은 철도가 놓이면 2조4천억원의 생산유발효과와 1만6천명의 고용유발효과가
    "estimated: tense present indicator": 0.1,  # estimated ← 듭지어지면 자동차부품 주문이 되살아날 것"이라면서도 "올해 연간 수출은 90억 달러 안팎에서 움직일 것으로 본다"고 내다봤다.
    "estimated: tense state indicator": -0.4,  # estimated ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "estimated: thing future": 1.6,  # estimated ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "estimated: title behind foreseen": 0.2,  # estimated ← 오운동 일대 토지보상비 3,870억원 추정, 부품기업 투자 약속 잇따라
    "estimated: title foreseen": 0.2,  # estimated ← 오운동 일대 토지보상비 3,870억원 추정, 부품기업 투자 약속 잇따라
    "estimated: title project_cost": 0.2,  # estimated ← 오운동 일대 토지보상비 3,870억원 추정, 부품기업 투자 약속 잇따라
    "estimated: topic intended other": 0.2,  # estimated ← 시장의 눈높이도 덩달아 올라갔다. 한울투자증권은 목표주가를 4만2,000원에서 5만6,000원으로 올려 잡았다. 이날
    "estimated: verb None": 0.8,  # estimated ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "estimated: verb None foreseen": 0.7,  # estimated ← 도는 10년 뒤 생산유발효과가 4천100억 원, 일자리는 1천900개가 될 것으로 예상했
    "estimated: verb adn future": 0.7,  # estimated ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "estimated: verb con tense open": 0.2,  # estimated ← 1백억원을 보탠다. 도는 특화단지가 자리 잡으면 2035년까지 생산유발 7조8천억원과 부가가치유발 3조4,500억원, 일자리
    "estimated: verb con tense past": -0.2,  # estimated ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "estimated: verb con tense present": -0.5,  # estimated ← ○ 한국산업은행은 내후년까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며,
    "estimated: verb con tense state": -0.2,  # estimated ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "estimated: verb foreseen": 0.7,  # estimated ← 도는 10년 뒤 생산유발효과가 4천100억 원, 일자리는 1천900개가 될 것으로 예상했
    "estimated: verb future": 0.7,  # estimated ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "estimated: verb future now": 0.4,  # estimated ← 탓에 이 기간 문 비용은 41억원 안팎이다. 회사는 4분기에는 부담이 20억~30억원으로 줄 것으로 본다.
    "estimated: verb future past": -0.1,  # estimated ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "estimated: verb future tense foreseen last saying": -0.7,  # estimated ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "estimated: verb future undated": 0.4,  # estimated ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "estimated: verb open tense open last present": 0.3,  # estimated ← 의는 제자리다. 한국수력원자력은 괴산댐 여수로를 1곳 더 뚫는 데 최소 800억원이 필요하다고 보고 있지만, 주민들은 아예
    "estimated: verb open tense open last saying": 0.7,  # estimated ← 1백억원을 보탠다. 도는 특화단지가 자리 잡으면 2035년까지 생산유발 7조8천억원과 부가가치유발 3조4,500억원, 일자리
    "estimated: words before foreseen": 4.0,  # estimated ← 미로 변했고 노동자 5명이 숨졌다. 소방당국이 당시 추산한 재산 피해는 510억 원이었다.
    "estimated: words before nothing": -0.5,  # estimated ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "estimated: words before settled": -0.1,  # estimated ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "estimated: words behind foreseen": 1.8,  # estimated ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "estimated: words behind settled": -0.3,  # estimated ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "estimated: words close behind foreseen": 1.4,  # estimated ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "estimated: words close behind nothing": -1.0,  # estimated ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "planned: adopted": -0.5,  # planned ← 억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "planned: budget adopted": -0.3,  # planned ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "planned: budget adopted subsidy": -0.8,  # planned ← 일반회계가 5천837억원, 특별회계가 575억원이다. 국·도비 보조금이 163억원 불어난 덕이 컸다.
    "planned: budget ahead": 0.4,  # planned ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "planned: budget named indicator": 0.2,  # planned ← 새 청사를 짓겠다고 나섰다. 들어갈 돈은 1,870억 원. 이 가운데 900억 원을 지방채로 마련한단다. 이 도시의 2022
    "planned: budget named project_cost": -0.3,  # planned ← 청주 이차전지 특화단지 국비 321억원 확보… 오창에 성능평가 테스트베드
    "planned: budget now": -0.2,  # planned ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "planned: budget proposed": 0.3,  # planned ← 강원도, 올해 첫 추경 2천8백억 편성… 빚 안 내고 민생에 먼저
    "planned: budget proposed budget": 0.7,  # planned ← 강원도, 올해 첫 추경 2천8백억 편성… 빚 안 내고 민생에 먼저
    "planned: fund": -0.2,  # planned ← 해양 데이터 실험실이 들어섰다. 건물을 사들여 고치는 데 든 돈은 모두 186억 원(국비 74억 원, 시비 98억 원, 민간
    "planned: fund ahead": -0.6,  # planned ← 이 행정안전부의 2026년도 지방소멸대응기금 평가에서 우수 등급을 받아 88억 원을 배분받게 됐다.
    "planned: fund private": 0.5,  # planned ← 원, 시비 286억 원(동해시 164억, 삼척시 122억), 민간자본 1천233억 원으로 짜였다. 이 돈은 ▲액화수소 저장·운송
    "planned: head nothing": 0.2,  # planned ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "planned: headline intended": 0.5,  # planned ← SK하이닉스다. 이 회사는 2024년 4월 24일 청주 M15X 공장에 20조 원 이상을 투자하겠다고 발표했고, 이 가운데
    "planned: headline settled": 0.2,  # planned ← 지 관련 국비 321억원이 담겼다고 26일 밝혔다. 정부안에 들어 있던 248억원보다 73억원 많은 금액으로, 심의 과정에서
    "planned: in main": 0.6,  # planned ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "planned: in order to": -0.8,  # planned ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "planned: indicator": -0.5,  # planned ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "planned: indicator ahead": 0.2,  # planned ← 충남도의 셈법은 더 크다. 도는 2030년 GRDP 200조원, 1인당 개인소득 3천500만원을 목표로
    "planned: indicator past": -0.2,  # planned ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "planned: indicator words behind foreseen": -0.2,  # planned ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "planned: indicator words behind nothing": -1.1,  # planned ← 회사 살림은 탄탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은
    "planned: investment": 0.2,  # planned ← 온누리머티리얼 아산공장 두 배로… 1.2조 원 투자
    "planned: investment undated": 0.3,  # planned ← 온누리머티리얼 아산공장 두 배로… 1.2조 원 투자
    "planned: investment words behind intended": 0.2,  # planned ← 기업의 투자도 뒤따른다. 원익큐엔씨는 2026년까지 새 공장에 600억 원을, 월덱스는 내년에 250억 원을 쓰기로
    "planned: last intended": 1.3,  # planned ← 이한솔 지사는 "반도체 특화단지의 마지막 퍼즐이 맞춰졌다"며 "운영비 30억 원도 도가 책임지고 대겠다"고 말했다. 문보름
    "planned: last past": 0.3,  # planned ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "planned: may": 0.2,  # planned ← 대구시는 내년 6월까지 관세 피해 기업에 경영안정자금 1천2백억 원을 풀고, 수출보험료를 기업당 최대 700만
    "planned: metric damage": -0.3,  # planned ← 물류창고 화재, 시공사·건물주 함께 책임… 법원, 318억 원 배상 판결
    "planned: metric debt": 1.2,  # planned ← 깎았다. 같은 해 말 사채 잔액은 600억 원이다. 산업은행은 운영자금 150억 원을 새로 빌려주는 방안을 이달 말까지 결론
    "planned: metric donation": 0.7,  # planned ← 10만원 넘는 기부 세금 더 깎아 준다
    "planned: metric fund": -0.2,  # planned ← 해양 데이터 실험실이 들어섰다. 건물을 사들여 고치는 데 든 돈은 모두 186억 원(국비 74억 원, 시비 98억 원, 민간
    "planned: metric investment": 0.2,  # planned ← 온누리머티리얼 아산공장 두 배로… 1.2조 원 투자
    "planned: metric market_size": -0.7,  # planned ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "planned: metric profit": -0.4,  # planned ← 탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은 전년 동기 대비 22.4
    "planned: metric project_cost": 0.2,  # planned ← 이한솔 지사는 "반도체 특화단지의 마지막 퍼즐이 맞춰졌다"며 "운영비 30억 원도 도가 책임지고 대겠다"고 말했다. 문보름
    "planned: modified intended": 1.1,  # planned ← 것은 마을버스 공영제 예산으로, 시가 차량 구입과 차고지 조성에 요구한 21억6천만 원 중 10억8천만 원만 살아남았다. 육동한
    "planned: modified past": -0.1,  # planned ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "planned: modified past project_cost": -0.1,  # planned ← 지원한다. 시는 이와 별도로 반도체 특화단지 지정에 대비한 기반조성비 45억원을 올해 본예산에 담아 의회 문턱을 넘었다.
    "planned: modified spend": 0.4,  # planned ← 의 물을 대는 용수관을 놓고 60만㎡를 더 닦기로 했다. 이 일에 드는 960억원(국비 576억·도비 115억·시비 269억
    "planned: moves from intended": -0.2,  # planned ← 남춘 인천시장은 "개발이익을 원도심으로 돌리기 위해 도시재생기금을 올해 300억 원에서 2025년 1천억 원까지 쌓겠다"고 밝
    "planned: moves to": 0.4,  # planned ← 8%포인트 낮은 수치다. 무심동로 확장만 해도 사업비가 740억 원에서 1천15억 원으로 뛰는 바람에 착공이 두 차례 미뤄졌다.
    "planned: moves to present": 0.6,  # planned ← 8%포인트 낮은 수치다. 무심동로 확장만 해도 사업비가 740억 원에서 1천15억 원으로 뛰는 바람에 착공이 두 차례 미뤄졌다.
    "planned: named planned": 3.9,  # planned ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "planned: no verb budget": 0.2,  # planned ← [기획] 아이 낳으면 1억… 현금 경쟁에 군 살림 휘청
    "planned: of what is present": -0.3,  # planned ← p 높아졌다. 다만 돈이 많이 드는 일이어서 회사는 올 상반기 전환사채 2,000억 원어치를 찍었다.
    "planned: other past": 0.1,  # planned ← 960억여 원이었고, 총자산은 지난해 말 118조 원까지 커졌다. 주당 300원씩 모두 978억 원을 배당하기로 해 배당성
    "planned: other undated": -1.1,  # planned ← 공장은 충남에, 월급은 수도권에… 역외로 빠져나간 소득 28조원대
    "planned: particle ": 0.3,  # planned ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "planned: particle …": -0.1,  # planned ← 에스엘, 3분기 영업익 972억… 북미 램프 덕에 '깜짝 실적'
    "planned: particle 과": 0.2,  # planned ← 이 쌓이자 대전시도 곳간을 연다. 시는 올해 추가경정예산안에 이차보전금 54억 원과 재단 출연금 60억 원을 담아 다음 달
    "planned: particle 까지": 0.5,  # planned ← 는 구상이다. 기술보증기금도 같은 기간 입주기업의 보증료를 기업당 최대 300만 원까지 대신 내 준다.
    "planned: particle 으로": 0.1,  # planned ← 고는 2,900억 원 안팎이다. 올해 목표는 매출 5천억 원, 영업이익 50억∼70억 원으로 잡았다.
    "planned: particle 을": 0.7,  # planned ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "planned: particle 의": 0.5,  # planned ← 아산역 일대 공공임대주택 5천호를 착공하고, 본사를 옮기는 기업에 최대 300억원의 보조금을 준다. 유담솔 충남도 경제기획관
    "planned: particle 이": -0.7,  # planned ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "planned: particle 이고": 0.1,  # planned ← 객 지갑은 가볍게 했다. 영화 표값은 7천원, '원 썸머 나잇' 공연은 3만원이고 제천 시민은 반값에 들어간다. 경쟁부문
    "planned: particle 이다": 0.3,  # planned ← 45일에서 18일로 줄였다. 지난해 매출은 312억 원, 올해 목표는 350억 원이다. 대구의 염색가공업체 명진티앤에프는 인
    "planned: period ahead": 0.3,  # planned ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "planned: period carried ahead": 0.2,  # planned ← 처스와 함께 210억 원 규모의 '그로스 1호 펀드'를 조성한다. 시가 60억 원, BNK부산은행이 50억 원을 내고 나머지
    "planned: period carried now": 0.1,  # planned ← 에코프로비엠 등이 이곳에 4조2천30억원을 투자한다. LG에너지솔루션이 3조9천5백억원으로 거의 전부를 차지하고, 에코프로비엠이
    "planned: period carried undated": -0.4,  # planned ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "planned: period past": -0.1,  # planned ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "planned: previous 0 planned": 0.9,  # planned ← 까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며, 이 가운데 500억원은 민간 투자사가 댄다.
    "planned: previous 0 planned alike": 0.4,  # planned ← 까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며, 이 가운데 500억원은 민간 투자사가 댄다.
    "planned: previous 0 realized alike": -0.1,  # planned ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "planned: previous 0 realized other": 0.1,  # planned ← 드의 보증 채무 2,050억 원 탓에 채권시장 전체를 흔들었고, 정부는 50조 원 이상의 유동성 대책을 내놓아야 했다.
    "planned: previous 1 planned": 0.4,  # planned ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "planned: previous 1 planned no verb": 1.0,  # planned ← 하나·농협·국민·신한은행 80억 원 특별출연… 대전시, 이자 2.7%포인트 보
    "planned: previous 2 planned": 0.4,  # planned ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "planned: previous 2 planned alike": 0.4,  # planned ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "planned: project_cost": 0.2,  # planned ← 이한솔 지사는 "반도체 특화단지의 마지막 퍼즐이 맞춰졌다"며 "운영비 30억 원도 도가 책임지고 대겠다"고 말했다. 문보름
    "planned: qualifier exact": 0.5,  # planned ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "planned: qualifier under": 0.8,  # planned ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "planned: subsidy now": 0.7,  # planned ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "planned: tense foreseen": -0.6,  # planned ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "planned: tense going on indicator": 0.1,  # planned ← 22블록에서 공공분양 1천205가구를 내놓으며 전용면적 59㎡ 분양가를 4억4천만원 안팎으로 잡고 있다. 지난 9월 ㎡당 21
    "planned: tense intended ahead": 0.1,  # planned ← 자 60여 명이 나왔다. 도는 다음 달부터 물류비와 수출보험료로 기업당 500만~800만 원을 지원할 계획이다.
    "planned: tense open project_cost": 0.4,  # planned ← ③ 마른김 산지거래소: 전남 목포에 2026년 12월까지 1,200억 원(국비 500억 원, 지방비 500억 원,
    "planned: tense open undated": -0.1,  # planned ← 1백억원을 보탠다. 도는 특화단지가 자리 잡으면 2035년까지 생산유발 7조8천억원과 부가가치유발 3조4,500억원, 일자리
    "planned: tense past ahead": 0.4,  # planned ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "planned: tense past past": 0.4,  # planned ← 드의 보증 채무 2,050억 원 탓에 채권시장 전체를 흔들었고, 정부는 50조 원 이상의 유동성 대책을 내놓아야 했다.
    "planned: tense present": 1.0,  # planned ← ○ 한국산업은행은 내후년까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며,
    "planned: tense present ahead": 0.3,  # planned ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "planned: tense present budget": -0.9,  # planned ← 나가는 돈은 눈덩이처럼 불었다. 영동군의 올해 본예산 6천50억 원 가운데 인구정책 예산은 210억 원으로,
    "planned: tense present fund": 0.9,  # planned ← ○ 한국산업은행은 내후년까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며,
    "planned: tense present indicator": -0.1,  # planned ← 관세는 짐이다. 에스엘이 미국의 25% 관세 탓에 이 기간 문 비용은 41억원 안팎이다. 회사는 4분기에는 부담이 20억
    "planned: tense state subsidy": 0.7,  # planned ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "planned: title": -0.1,  # planned ← 에스엘, 3분기 영업익 972억… 북미 램프 덕에 '깜짝 실적'
    "planned: title nothing": 0.1,  # planned ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "planned: title present": 1.0,  # planned ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "planned: title subsidy": -0.2,  # planned ← "배우지 못한 한 풀었다" 떡집 할머니, 부산해양대학원에 5억 원
    "planned: topic intended of": 0.9,  # planned ← 다. 지난해 말 수주잔고는 2,900억 원 안팎이다. 올해 목표는 매출 5천억 원, 영업이익 50억∼70억 원으로 잡았다.
    "planned: total planned": 1.2,  # planned ← 까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며, 이 가운데 500억원은 민간 투자사가 댄다.
    "planned: verb None": -0.2,  # planned ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "planned: verb None foreseen": -0.3,  # planned ← 도는 10년 뒤 생산유발효과가 4천100억 원, 일자리는 1천900개가 될 것으로 예상했
    "planned: verb None future": -1.1,  # planned ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "planned: verb None past": 0.6,  # planned ← . 다만 배터리 업황이 식고 있는 점은 부담이다. 지역의 한 소재업체는 300억원대 증설 계획을 잠시 접었다.
    "planned: verb None present": -0.2,  # planned ← 관세는 짐이다. 에스엘이 미국의 25% 관세 탓에 이 기간 문 비용은 41억원 안팎이다. 회사는 4분기에는 부담이 20억
    "planned: verb adn intended": 0.4,  # planned ← 는 LG에너지솔루션과 에코프로비엠을 비롯한 기업 25곳이 2032년까지 4조2천억원을 투자하겠다는 계획을 내놓았다. 시는 특화
    "planned: verb adn past": -0.2,  # planned ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "planned: verb adn tense past": 0.6,  # planned ← 지 관련 국비 321억원이 담겼다고 26일 밝혔다. 정부안에 들어 있던 248억원보다 73억원 많은 금액으로, 심의 과정에서
    "planned: verb budget past": 1.1,  # planned ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "planned: verb con open": 0.2,  # planned ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "planned: verb con past": 0.2,  # planned ← 들었다. 시는 올해 제2회 추가경정예산안에 수출보험료와 물류비 지원금 28억원을 담았고, 기업당 최대 3천만원을 대 줄
    "planned: verb donate": 1.0,  # planned ← 터는 10만∼20만원 구간의 세액공제율이 16.5%에서 44%로 뛴다. 20만원을 기부하면 14만4천원을 돌려받고 답례품도
    "planned: verb fin past": -0.2,  # planned ← 억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "planned: verb foreseen": -0.3,  # planned ← 도는 10년 뒤 생산유발효과가 4천100억 원, 일자리는 1천900개가 될 것으로 예상했
    "planned: verb future tense past last past": -0.1,  # planned ← 시가 지난달 중순 내놓은 처방은 낯설지 않다. 올해 예산 2조829억 원에서 축제와 행사에 쓸 돈 24억 원을 먼저
    "planned: verb future tense state last state": 0.4,  # planned ← 보증을 받은 소상공인은 최대 7천만 원을 1년 거치 4년 분할상환 조건으로 빌릴
    "planned: verb intended": 0.8,  # planned ← 기업의 투자도 뒤따른다. 원익큐엔씨는 2026년까지 새 공장에 600억 원을, 월덱스는 내년에 250억 원을 쓰기로
    "planned: verb intended tense past last past": 0.4,  # planned ← 기업의 투자도 뒤따른다. 원익큐엔씨는 2026년까지 새 공장에 600억 원을, 월덱스는 내년에 250억 원을 쓰기로
    "planned: verb lend": 0.2,  # planned ← 깎았다. 같은 해 말 사채 잔액은 600억 원이다. 산업은행은 운영자금 150억 원을 새로 빌려주는 방안을 이달 말까지 결론
    "planned: verb of an intention future": 1.3,  # planned ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "planned: verb of an intention present": 0.7,  # planned ← 깎았다. 같은 해 말 사채 잔액은 600억 원이다. 산업은행은 운영자금 150억 원을 새로 빌려주는 방안을 이달 말까지 결론
    "planned: verb open ahead": 0.2,  # planned ← 처스와 함께 210억 원 규모의 '그로스 1호 펀드'를 조성한다. 시가 60억 원, BNK부산은행이 50억 원을 내고 나머지
    "planned: verb open indicator": -0.2,  # planned ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "planned: verb open now": -0.2,  # planned ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "planned: verb open tense open last state": 0.2,  # planned ← 약으로 돌아섰다. 그러나 지분 25.5%를 쥔 현대건설이 올봄 공사비를 1조 원가량 더 올려 달라고 했다가 받아들여지지 않
    "planned: verb open tense past last past": -0.2,  # planned ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "planned: verb past": -0.2,  # planned ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "planned: verb past past": -0.7,  # planned ← 회사 살림은 탄탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은
    "planned: verb past project_cost": 0.5,  # planned ← 8년까지 4년간 클러스터에 총 3천177억 원을 투입한다. 재원은 국비 1천230억 원, 도비 428억 원, 시비 286억 원(동
    "planned: verb past tense past last past": 0.5,  # planned ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "planned: verb past undated": -0.3,  # planned ← 스 산업용지 35만㎡는 지난달 말 분양률이 97.2%에 이르렀고, ㎡당 42만원이던 분양가에는 웃돈이 붙었다. 청주시는 2
    "planned: verb present": 0.4,  # planned ← 까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며, 이 가운데 500억원은 민간 투자사가 댄다.
} | MORE
# fmt: on
