"""The weights of the cues for whether amounts have happened, are planned or foreseen, with an example where our own articles have one: the answer, and the amount in its sentence.

Written by `tests/fitting.py`; a cue that is not listed weighs nothing.
"""

# fmt: off
WEIGHTS: dict[str, float] = {
    "estimated: budget named": 0.1,  # estimated ← 나라 살림이 쪼그라들자 지방이 먼저 앓는다. 국세 수입이 예산보다 59조 원 덜 걷힐 것으로 보이면서 올해 지방교부세는
    "estimated: budget none": -0.4,  # estimated ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "estimated: budget none budget": -0.4,  # estimated ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "estimated: economic_effect": 2.1,  # estimated ← 도는 10년 뒤 생산유발효과가 4천100억 원, 일자리는 1천900개가 될 것으로 예상했
    "estimated: economic_effect undated": 1.4,  # estimated ← 도는 10년 뒤 생산유발효과가 4천100억 원, 일자리는 1천900개가 될 것으로 예상했
    "estimated: head nothing": -0.2,  # estimated ← 온누리머티리얼 아산공장 두 배로… 1.2조 원 투자
    "estimated: headline settled": -0.2,  # estimated ← 고향사랑기부 3년 만에 누적 3천억원 넘었다… 지난해만 1천515억원
    "estimated: indicator ahead": 0.5,  # estimated ← 리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄 것으로 내다봤다.
    "estimated: indicator now": 0.4,  # estimated ← 도 챙길 수 있다. 국회예산정책처는 이 때문에 줄어드는 국세 수입을 연 70억∼90억원으로 추산했다.
    "estimated: indicator words behind foreseen": 0.5,  # estimated ← 리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄 것으로 내다봤다.
    "estimated: label foreseen": 0.2,  # estimated ← . 당기순이익도 288억3,500만원으로 증권사 다섯 곳의 평균 전망치 230억원을 크게 앞섰다. 지난해 4분기에는 재고 평
    "estimated: last saying": 1.0,  # estimated ← 리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄 것으로 내다봤다.
    "estimated: may": 1.0,  # estimated ← 다. 오한결 당진시장도 "석문산단 화물까지 실어 나르면 물류비를 해마다 300억 원 이상 아낄 수 있다"고 강조했다.
    "estimated: metric debt": -0.1,  # estimated ← p 높아졌다. 다만 돈이 많이 드는 일이어서 회사는 올 상반기 전환사채 2,000억 원어치를 찍었다.
    "estimated: metric economic_effect": 2.1,  # estimated ← 도는 10년 뒤 생산유발효과가 4천100억 원, 일자리는 1천900개가 될 것으로 예상했
    "estimated: metric loss": 1.1,  # estimated ← 세재정연구원은 2020년 보고서에서 발행과 관리에 드는 비용 때문에 연 2천260억 원의 순손실이 생긴다고 했다. 같은 해 경기연
    "estimated: metric price": -0.5,  # estimated ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "estimated: metric profit": 0.6,  # estimated ← 차 센서를 만드는 나래센서는 올해 1,100만 달러어치를 수출해 환차익 6억 원가량이 기대되지만, 일본과 독일에서 사 온
    "estimated: metric revenue": 0.5,  # estimated ← 도는 공장이 모두 돌아가면 9개 기업의 매출이 연간 5천200억원에 이르고 1천850명이 새로 채용될 것으로
    "estimated: metric subsidy": -0.2,  # estimated ← 대구시는 내년 6월까지 관세 피해 기업에 경영안정자금 1천2백억 원을 풀고, 수출보험료를 기업당 최대 700만
    "estimated: metric tax": 0.7,  # estimated ← 나라 살림이 쪼그라들자 지방이 먼저 앓는다. 국세 수입이 예산보다 59조 원 덜 걷힐 것으로 보이면서 올해 지방교부세는
    "estimated: metric wage": -0.7,  # estimated ← 광주시 내년 생활임금 시급 1만2,930원… 올해보다 1.6%↑
    "estimated: modified foreseen": 1.2,  # estimated ← 미로 변했고 노동자 5명이 숨졌다. 소방당국이 당시 추산한 재산 피해는 510억 원이었다.
    "estimated: modified past": -0.3,  # estimated ← 양 지사는 "올해 들어 9월까지 충남이 유치한 투자는 86개사 3조2천500억원으로 지난해 같은 기간의 1.7배"라며 "2
    "estimated: modified secure": 1.5,  # estimated ← 회사의 연 매출이 4조 원대에 이르고, 공장 건설에 따른 생산유발효과도 2조3000억 원을 웃돌 것”이라며 “용수와 전력을 제때 넣
    "estimated: named estimated": 3.3,  # estimated ← . 당기순이익도 288억3,500만원으로 증권사 다섯 곳의 평균 전망치 230억원을 크게 앞섰다. 지난해 4분기에는 재고 평
    "estimated: particle 꼴이다": 0.5,  # estimated ← 원, 쇼핑과 체험에 67억 원이 쓰였다. 방문객 1인당 쓴 돈은 평균 6만 4,300원꼴이다.
    "estimated: particle 에서": -0.2,  # estimated ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "estimated: particle 을": -0.5,  # estimated ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "estimated: particle 의": 0.1,  # estimated ← 2024년 95억 달러로 내리 줄었다. 산업연구원은 폴란드 계약만으로 19조 원의 생산이 유발되고 일자리 4만6천 개가 생
    "estimated: particle 이": 0.3,  # estimated ← 2022년 말 채무는 640억 원이었다. 이자가 연 4.3%라면 해마다 39억 원이 이자로만 나간다.
    "estimated: previous 0 estimated": 0.5,  # estimated ← 리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄 것으로 내다봤다.
    "estimated: previous 1 estimated no verb": 0.2,  # estimated ← 원, 쇼핑과 체험에 67억 원이 쓰였다. 방문객 1인당 쓴 돈은 평균 6만 4,300원꼴이다.
    "estimated: previous 1 realized": -0.3,  # estimated ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비와 시비가 각각 46억 2천만 원과
    "estimated: previous 1 realized alike": -0.1,  # estimated ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비와 시비가 각각 46억 2천만 원과
    "estimated: previous 2 planned alike": 0.2,  # estimated ← 에서 혁신도시까지 13㎞를 잇고 정거장 9곳을 두는 연장선의 총사업비는 1조2천180억 원으로 추산됐다. 대구시가 애초 예타를 신청하
    "estimated: previous 2 planned other": -0.1,  # estimated ← 다. 중국은 2016년부터 2020년까지 디스플레이 소재 국산화 펀드로 100억 위안(약 1조7천억 원)을 모은다. 시장조사업체
    "estimated: previous 2 realized": -0.2,  # estimated ← p 높아졌다. 다만 돈이 많이 드는 일이어서 회사는 올 상반기 전환사채 2,000억 원어치를 찍었다.
    "estimated: previous 2 realized alike": -0.9,  # estimated ← 층에 연면적 5천216㎡이며 청정실과 노광기 등 장비 42대를 갖췄다. 98억여 원짜리 노광기는 국내 공공기관으로는 처음 들여
    "estimated: project_cost undated": 0.7,  # estimated ← 의는 제자리다. 한국수력원자력은 괴산댐 여수로를 1곳 더 뚫는 데 최소 800억원이 필요하다고 보고 있지만, 주민들은 아예
    "estimated: qualifier about": 0.4,  # estimated ← 수입이 예산보다 59조 원 덜 걷힐 것으로 보이면서 올해 지방교부세는 11조 6천억 원가량 줄어든다.
    "estimated: qualifier exact": -0.2,  # estimated ← 온누리머티리얼 아산공장 두 배로… 1.2조 원 투자
    "estimated: quoted open": 0.4,  # estimated ← 1백억원을 보탠다. 도는 특화단지가 자리 잡으면 2035년까지 생산유발 7조8천억원과 부가가치유발 3조4,500억원, 일자리
    "estimated: quoted present": 0.3,  # estimated ← 수열 냉방을 쓰면 일반 데이터센터보다 냉방 전력을 73% 아껴 한 해 220억 원의 전기료를 줄일 수 있다는 게 수자원공사의
    "estimated: subsidy": -0.2,  # estimated ← 대구시는 내년 6월까지 관세 피해 기업에 경영안정자금 1천2백억 원을 풀고, 수출보험료를 기업당 최대 700만
    "estimated: tense foreseen now": 0.7,  # estimated ← 도 챙길 수 있다. 국회예산정책처는 이 때문에 줄어드는 국세 수입을 연 70억∼90억원으로 추산했다.
    "estimated: tense past past": -0.2,  # estimated ← 회사 살림은 탄탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은
    "estimated: tense past undated": 0.3,  # estimated ← 인당 8만2천원꼴이다. 세명대 산학협력단은 그해 영화제의 생산유발효과가 96억원이라는 보고서를 냈다.
    "estimated: tense present project_cost": -0.4,  # estimated ← 덩치 큰 사업은 더디다. 달천 제방 3.2㎞를 높이는 공사에는 394억원이 드는데 보상이 늦어져 내년 6월에나 끝난
    "estimated: tense state indicator": -0.4,  # estimated ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "estimated: thing future": 2.4,  # estimated ← 리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄 것으로 내다봤다.
    "estimated: verb None": 0.9,  # estimated ← 리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄 것으로 내다봤다.
    "estimated: verb None foreseen": 0.6,  # estimated ← 도는 10년 뒤 생산유발효과가 4천100억 원, 일자리는 1천900개가 될 것으로 예상했
    "estimated: verb None open": -0.2,  # estimated ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "estimated: verb adn future": 0.5,  # estimated ← 리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄 것으로 내다봤다.
    "estimated: verb con tense present": -0.2,  # estimated ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "estimated: verb foreseen": 0.6,  # estimated ← 도는 10년 뒤 생산유발효과가 4천100억 원, 일자리는 1천900개가 될 것으로 예상했
    "estimated: verb future": 0.5,  # estimated ← 리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄 것으로 내다봤다.
    "estimated: verb future undated": 0.4,  # estimated ← 문을 연다. 시는 사업이 끝나면 일자리 410개가 생기고 생산유발효과가 530억원에 이를 것으로 기대하고 있다.
    "estimated: verb open": -0.2,  # estimated ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "estimated: verb open undated": -0.2,  # estimated ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "estimated: verb present project_cost": -0.3,  # estimated ← 업에 선정됐다. 전북대는 2023년 6월부터 2030년 2월까지 센터에 142억원(국비 92억5천만원, 지방비 34억5천만원
    "estimated: words before foreseen": 3.0,  # estimated ← 미로 변했고 노동자 5명이 숨졌다. 소방당국이 당시 추산한 재산 피해는 510억 원이었다.
    "estimated: words before nothing": -0.3,  # estimated ← 온누리머티리얼 아산공장 두 배로… 1.2조 원 투자
    "estimated: words behind foreseen": 1.6,  # estimated ← 리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄 것으로 내다봤다.
    "estimated: words behind settled": -0.1,  # estimated ← p 높아졌다. 다만 돈이 많이 드는 일이어서 회사는 올 상반기 전환사채 2,000억 원어치를 찍었다.
    "estimated: words close behind foreseen": 2.0,  # estimated ← 리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄 것으로 내다봤다.
    "estimated: words close behind nothing": -0.4,  # estimated ← 온누리머티리얼 아산공장 두 배로… 1.2조 원 투자
    "planned: adopted": -0.8,  # planned ← 시가 지난달 중순 내놓은 처방은 낯설지 않다. 올해 예산 2조829억 원에서 축제와 행사에 쓸 돈 24억 원을 먼저
    "planned: budget ahead": 0.8,  # planned ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "planned: budget named budget": -0.4,  # planned ← 전라북도가 내년도 국가예산으로 국비 6조2천535억원을 확보했다.
    "planned: budget named indicator": 0.6,  # planned ← 새 청사를 짓겠다고 나섰다. 들어갈 돈은 1,870억 원. 이 가운데 900억 원을 지방채로 마련한단다. 이 도시의 2022
    "planned: budget named project_cost": -0.4,  # planned ← 낼 때는 10년 뒤까지의 상환 계획을 주민 앞에 내놓아야 한다. 둘째, 수백억 원짜리 시설은 운영비까지 셈해야 한다. 셋째,
    "planned: budget named subsidy": 0.3,  # planned ← 영화제의 올해 살림은 27억6천만원이다. 제천시 출연금 19억원이 가장 큰 몫이고 충북도 보조금 3억2천만
    "planned: budget proposed": 0.9,  # planned ← 강원도, 올해 첫 추경 2천8백억 편성… 빚 안 내고 민생에 먼저
    "planned: budget proposed budget": 0.9,  # planned ← 강원도, 올해 첫 추경 2천8백억 편성… 빚 안 내고 민생에 먼저
    "planned: fund national": 0.1,  # planned ← 투자액은 2030년까지 민간 자본 47조6천억 원과 국비 9천억 원 등 모두 48조5천억 원이다. 5GW를 먼
    "planned: fund private": 0.6,  # planned ← 투자액은 2030년까지 민간 자본 47조6천억 원과 국비 9천억 원 등 모두 48조5천억 원
    "planned: headline intended": 0.2,  # planned ← K방산 폴란드 2차 계약 8.8조… 올 수출 200억 달러 다시 노린다
    "planned: headline nothing": -0.4,  # planned ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "planned: in main": 0.8,  # planned ← 온누리머티리얼 아산공장 두 배로… 1.2조 원 투자
    "planned: indicator": -0.5,  # planned ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "planned: indicator undated": -0.7,  # planned ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "planned: indicator words behind nothing": -0.6,  # planned ← 회사 살림은 탄탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은
    "planned: indicator words behind settled": 0.5,  # planned ← 10만원 넘는 기부 세금 더 깎아 준다
    "planned: investment": 0.2,  # planned ← 온누리머티리얼 아산공장 두 배로… 1.2조 원 투자
    "planned: investment undated": 0.2,  # planned ← 온누리머티리얼 아산공장 두 배로… 1.2조 원 투자
    "planned: investment words behind nothing": 0.7,  # planned ← 온누리머티리얼 아산공장 두 배로… 1.2조 원 투자
    "planned: last intended": 1.3,  # planned ← 이한솔 지사는 "반도체 특화단지의 마지막 퍼즐이 맞춰졌다"며 "운영비 30억 원도 도가 책임지고 대겠다"고 말했다. 문보름
    "planned: metric damage": -0.1,  # planned ← 물류창고 화재, 시공사·건물주 함께 책임… 법원, 318억 원 배상 판결
    "planned: metric debt": 0.7,  # planned ← 깎았다. 같은 해 말 사채 잔액은 600억 원이다. 산업은행은 운영자금 150억 원을 새로 빌려주는 방안을 이달 말까지 결론
    "planned: metric donation": 0.7,  # planned ← 10만원 넘는 기부 세금 더 깎아 준다
    "planned: metric investment": 0.2,  # planned ← 온누리머티리얼 아산공장 두 배로… 1.2조 원 투자
    "planned: metric penalty": -0.1,  # planned ← 합건설은 공사비를 아끼려고 불에 잘 타는 우레탄폼을 썼고, 이천로지스는 8천만 원 이하의 과태료를 물면 된다며 방화셔터 점검
    "planned: metric price": 0.1,  # planned ← 료를 30~40% 깎았다. 대신 관객 지갑은 가볍게 했다. 영화 표값은 7천원, '원 썸머 나잇' 공연은 3만원이고 제천
    "planned: metric project_cost": 0.4,  # planned ← 이한솔 지사는 "반도체 특화단지의 마지막 퍼즐이 맞춰졌다"며 "운영비 30억 원도 도가 책임지고 대겠다"고 말했다. 문보름
    "planned: metric subsidy": 0.1,  # planned ← 대구시는 내년 6월까지 관세 피해 기업에 경영안정자금 1천2백억 원을 풀고, 수출보험료를 기업당 최대 700만
    "planned: metric tax": -0.2,  # planned ← 숫자는 냉정하다. 세종시가 지난해 거둔 지방세는 8천3백억 원이다. 아파트가 쏟아지던 2021년에는 취득
    "planned: metric wage": 0.5,  # planned ← [노동] 내년 최저임금 노사 격차 1150원… 울산 소상공인도 노조도 한숨
    "planned: modified None": 0.1,  # planned ← 원을 꺼내 ▲소아청소년과 야간 진료 12억 원 ▲빈집을 고친 청년 주택 10억 원 ▲홀로 사는 노인 안부 로봇 8억 원에 쓴
    "planned: modified intended": 0.1,  # planned ← 것은 마을버스 공영제 예산으로, 시가 차량 구입과 차고지 조성에 요구한 21억6천만 원 중 10억8천만 원만 살아남았다. 육동한
    "planned: modified past indicator": 0.4,  # planned ← 2억4천만 달러로 11.1% 많아졌다. 충북도가 세운 올해 수출 목표는 300억 달러다. 도는 하반기에 중소 수출기업 120곳을
    "planned: modified present project_cost": 0.5,  # planned ← 의 물을 대는 용수관을 놓고 60만㎡를 더 닦기로 했다. 이 일에 드는 960억원(국비 576억·도비 115억·시비 269억
    "planned: modified secure": -0.4,  # planned ← 양 지사는 "올해 들어 9월까지 충남이 유치한 투자는 86개사 3조2천500억원으로 지난해 같은 기간의 1.7배"라며 "2
    "planned: moves to": 0.4,  # planned ← 추경안이 원안대로 통과되면 올해 도 예산은 당초 7조5천862억 원에서 7조8천662억 원으로 3.7% 커진다. 일반회계가 2천350
    "planned: moves to present": 0.6,  # planned ← 추경안이 원안대로 통과되면 올해 도 예산은 당초 7조5천862억 원에서 7조8천662억 원으로 3.7% 커진다. 일반회계가 2천350
    "planned: named planned": 3.9,  # planned ← 다. 지난해 말 수주잔고는 2,900억 원 안팎이다. 올해 목표는 매출 5천억 원, 영업이익 50억∼70억 원으로 잡았다.
    "planned: other undated": -1.3,  # planned ← 보험사도 손을 들었다. 화주들에게 보험금 150억 원을 내준 다온손해보험은 구상금 85억 원을
    "planned: other words behind nothing": -0.1,  # planned ← % 빠져 전국에서 가장 많이 떨어졌다. 대전 둔산동의 한 공인중개사는 “10억 원을 부르던 매물이 9억 원에도 팔리지 않는다
    "planned: particle ": 0.2,  # planned ← 온누리머티리얼 아산공장 두 배로… 1.2조 원 투자
    "planned: particle 로": -0.5,  # planned ← 6일 한국무역협회 대구경북지역본부가 낸 자료를 보면 지난달 대구 수출은 7억4천만 달러(약 1조220억 원)로 지난해 같은 달보다
    "planned: particle 보다": -0.1,  # planned ← 영업손실 312억 원을 기록했다고 14일 공시했다. 매출은 2015년의 5,906억 원보다 28.6% 쪼그라들었고, 영업손실은 같
    "planned: particle 을": 0.7,  # planned ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "planned: particle 이": -0.6,  # planned ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "planned: period ahead": 0.1,  # planned ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "planned: period carried now": 0.5,  # planned ← 에코프로비엠 등이 이곳에 4조2천30억원을 투자한다. LG에너지솔루션이 3조9천5백억원으로 거의 전부를 차지하고, 에코프로비엠이
    "planned: period past": -0.7,  # planned ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "planned: period undated": 0.4,  # planned ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "planned: previous 0 planned": 0.8,  # planned ← 원익큐엔씨는 2026년까지 새 공장에 600억 원을, 월덱스는 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시
    "planned: previous 0 planned alike": 0.1,  # planned ← 원익큐엔씨는 2026년까지 새 공장에 600억 원을, 월덱스는 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시
    "planned: previous 0 realized": 0.1,  # planned ← 3조2천500억원으로 지난해 같은 기간의 1.7배"라며 "2022년에는 4조원을 넘기겠다"고 말했다.
    "planned: previous 1 planned": 0.7,  # planned ← 에코프로비엠 등이 이곳에 4조2천30억원을 투자한다. LG에너지솔루션이 3조9천5백억원으로 거의 전부를 차지하고, 에코프로비엠이
    "planned: previous 1 planned no verb": 0.9,  # planned ← 영화제의 올해 살림은 27억6천만원이다. 제천시 출연금 19억원이 가장 큰 몫
    "planned: previous 2 planned": 0.6,  # planned ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "planned: previous 2 realized no verb": -0.1,  # planned ← 지스를 상대로 낸 손해배상 청구 소송에서 “피고들은 공동으로 원고들에게 318억2,600만 원을 지급하라”고 판결했다. 원고들이 청구한
    "planned: project_cost": 0.4,  # planned ← 이한솔 지사는 "반도체 특화단지의 마지막 퍼즐이 맞춰졌다"며 "운영비 30억 원도 도가 책임지고 대겠다"고 말했다. 문보름
    "planned: project_cost words behind intended": -0.1,  # planned ← 384억 원 투입… 경북도·구미시·기업 7곳 활용 협약
    "planned: project_cost words behind settled": 0.2,  # planned ← 은 아예 물그릇이 큰 새 댐을 바란다. 환경부는 하반기에 타당성 조사비 수억원을 확보해 답을 내겠다고 했다.
    "planned: qualifier exact": 0.6,  # planned ← 온누리머티리얼 아산공장 두 배로… 1.2조 원 투자
    "planned: qualifier under": 1.2,  # planned ← 해 기업에 경영안정자금 1천2백억 원을 풀고, 수출보험료를 기업당 최대 700만 원까지 대 준다. 다음 달 21일부터 나흘 동
    "planned: quoted present": -0.3,  # planned ← 8% 넘어섰다고 16일 밝혔다. 외국인은 4만 8천 명이었다. 총사업비 145억 원(국비 43억5천만 원, 도비 30억 원,
    "planned: subsidy": 0.1,  # planned ← 대구시는 내년 6월까지 관세 피해 기업에 경영안정자금 1천2백억 원을 풀고, 수출보험료를 기업당 최대 700만
    "planned: subsidy now": 0.1,  # planned ← ① 수출바우처: 기업당 최대 1억 5천만 원
    "planned: subsidy words behind intended": 0.5,  # planned ← 금 1천8백억 원을 업체에 빌려주고, 크루즈를 들여오는 여행사에는 최대 2천만 원을 줄 계획이다. 국제선은 주 28편에서 내
    "planned: tense intended": 0.3,  # planned ← 이한솔 지사는 "반도체 특화단지의 마지막 퍼즐이 맞춰졌다"며 "운영비 30억 원도 도가 책임지고 대겠다"고 말했다. 문보름
    "planned: tense intended project_cost": 0.1,  # planned ← 이한솔 지사는 "반도체 특화단지의 마지막 퍼즐이 맞춰졌다"며 "운영비 30억 원도 도가 책임지고 대겠다"고 말했다. 문보름
    "planned: tense open project_cost": 0.5,  # planned ← ③ 마른김 산지거래소: 전남 목포에 2026년 12월까지 1,200억 원(국비 500억 원, 지방비 500억 원,
    "planned: tense past ahead": 0.5,  # planned ← 원익큐엔씨는 2026년까지 새 공장에 600억 원을, 월덱스는 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시
    "planned: tense past project_cost": -0.1,  # planned ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비
    "planned: tense present": 0.3,  # planned ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "planned: tense present budget": -0.1,  # planned ← 추경안이 원안대로 통과되면 올해 도 예산은 당초 7조5천862억 원에서 7조8천662억 원으로 3.7% 커진다
    "planned: tense present now": 0.1,  # planned ← 다. 중국은 2016년부터 2020년까지 디스플레이 소재 국산화 펀드로 100억 위안(약 1조7천억 원)을 모은다. 시장조사업체
    "planned: tense present subsidy": 0.6,  # planned ← 대구시는 내년 6월까지 관세 피해 기업에 경영안정자금 1천2백억 원을 풀고, 수출보험료를 기업당 최대 700만
    "planned: tense state budget": 0.2,  # planned ← 위원회 간사인 백다온 의원은 “경기 침체가 길어지는데 보여주기식 행사에 20억원 넘게 쓸 수는 없다”고 반박했다. 표결 결
    "planned: tense state project_cost": -0.2,  # planned ← 낼 때는 10년 뒤까지의 상환 계획을 주민 앞에 내놓아야 한다. 둘째, 수백억 원짜리 시설은 운영비까지 셈해야 한다. 셋째,
    "planned: thing future": -0.3,  # planned ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "planned: title behind intended": 0.1,  # planned ← K방산 폴란드 2차 계약 8.8조… 올 수출 200억 달러 다시 노린다
    "planned: title nothing": 0.2,  # planned ← 온누리머티리얼 아산공장 두 배로… 1.2조 원 투자
    "planned: title present": 2.1,  # planned ← 온누리머티리얼 아산공장 두 배로… 1.2조 원 투자
    "planned: title settled": -0.1,  # planned ← 고향사랑기부 3년 만에 누적 3천억원 넘었다… 지난해만 1천515억원
    "planned: topic intended of": 0.1,  # planned ← 다. 지난해 말 수주잔고는 2,900억 원 안팎이다. 올해 목표는 매출 5천억 원, 영업이익 50억∼70억 원으로 잡았다.
    "planned: total planned": 1.3,  # planned ← 에코프로비엠 등이 이곳에 4조2천30억원을 투자한다. LG에너지솔루션이 3조9천5백억원으로 거의 전부를 차지하고, 에코프로비엠이
    "planned: verb None": -0.4,  # planned ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "planned: verb None foreseen": -0.2,  # planned ← 도는 10년 뒤 생산유발효과가 4천100억 원, 일자리는 1천900개가 될 것으로 예상했
    "planned: verb None future": -0.1,  # planned ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "planned: verb None open": 0.5,  # planned ← 이한솔 지사는 "반도체 특화단지의 마지막 퍼즐이 맞춰졌다"며 "운영비 30억 원도 도가 책임지고 대겠다"고 말했다. 문보름
    "planned: verb None past": 0.7,  # planned ← 드의 보증 채무 2,050억 원 탓에 채권시장 전체를 흔들었고, 정부는 50조 원 이상의 유동성 대책을 내놓아야 했다.
    "planned: verb adn intended": 1.0,  # planned ← 자영업자가 2,300만원을 잃은 일도 확인됐다. 소비자단체는 한 사람에 10만원씩 총 수백억원의 위자료를 요구하는 집단소송
    "planned: verb adn tense past": 0.1,  # planned ← 영화제의 올해 살림은 27억6천만원이다. 제천시 출연금 19억원이 가장 큰 몫이고 충북도 보조금 3억2천만
    "planned: verb adn tense present": -0.2,  # planned ← 원을 모은 광주 남구였다. 발달장애 청소년 야구단을 돕자는 지정기부에만 9억원이 넘게 들어온 덕이다. 산불로 집 1천60
    "planned: verb budget past": 0.4,  # planned ← 다. 지난해 말 수주잔고는 2,900억 원 안팎이다. 올해 목표는 매출 5천억 원, 영업이익 50억∼70억 원으로 잡았다.
    "planned: verb build": 0.3,  # planned ← . 한화에어로스페이스는 노르웨이와 에스토니아에 다연장로켓 천무를 제안해 수조 원짜리 협상을 벌이고 있고, LIG넥스원은 지
    "planned: verb con past": 0.3,  # planned ← 숨통을 틔워 준다. 시는 올해 제2회 추가경정예산안에 체납관리단 운영비 3억1천만원을 담았으며, 의회를 통과하면 단원 20명이
    "planned: verb con state": 0.2,  # planned ← 에코프로비엠 등이 이곳에 4조2천30억원을 투자한다. LG에너지솔루션이 3조9천5백억원으로 거의 전부를 차지하고, 에코프로비엠이
    "planned: verb con tense intended": 0.2,  # planned ← 이한솔 지사는 "반도체 특화단지의 마지막 퍼즐이 맞춰졌다"며 "운영비 30억 원도 도가 책임지고 대겠다"고 말했다. 문보름
    "planned: verb con tense present": 0.8,  # planned ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "planned: verb donate": 0.1,  # planned ← 터는 10만∼20만원 구간의 세액공제율이 16.5%에서 44%로 뛴다. 20만원을 기부하면 14만4천원을 돌려받고 답례품도
    "planned: verb fin past": -0.2,  # planned ← 회사 살림은 탄탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은
    "planned: verb fin present": 0.1,  # planned ← 다. 중국은 2016년부터 2020년까지 디스플레이 소재 국산화 펀드로 100억 위안(약 1조7천억 원)을 모은다. 시장조사업체
    "planned: verb fin tense past": -0.2,  # planned ← 회사 살림은 탄탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은
    "planned: verb fin tense present": 0.1,  # planned ← 다. 중국은 2016년부터 2020년까지 디스플레이 소재 국산화 펀드로 100억 위안(약 1조7천억 원)을 모은다. 시장조사업체
    "planned: verb foreseen": -0.2,  # planned ← 도는 10년 뒤 생산유발효과가 4천100억 원, 일자리는 1천900개가 될 것으로 예상했
    "planned: verb intended": 1.1,  # planned ← 기업의 투자도 뒤따른다. 원익큐엔씨는 2026년까지 새 공장에 600억 원을, 월덱스는 내년에 250억 원을 쓰기로
    "planned: verb of an intention": 0.7,  # planned ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "planned: verb open indicator": -0.3,  # planned ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "planned: verb present": 0.5,  # planned ← 다. 중국은 2016년부터 2020년까지 디스플레이 소재 국산화 펀드로 100억 위안(약 1조7천억 원)을 모은다. 시장조사업체
    "planned: verb present ahead": 0.3,  # planned ← 2025년이면 지방소멸대응기금 1조 원의 쓰임도 다시 정한다. 청사의 높이가 아니
    "planned: verb secure future": 1.1,  # planned ← 50억 원에 산업은행 시설자금 대출 1,000억 원을 더하고, 모자라는 500억 원은 올해 말까지 재무적 투자자에게서 받을 예
    "planned: verb secure past": -0.2,  # planned ← 경북(218억원)과 경남(121억원)이 뒤를 따랐다. 기초단체 1위는 70억4천만원을 모은 광주 남구였다. 발달장애 청소년 야
    "planned: verb spend past": -1.0,  # planned ← 층에 연면적 5천216㎡이며 청정실과 노광기 등 장비 42대를 갖췄다. 98억여 원짜리 노광기는 국내 공공기관으로는 처음 들여
    "planned: verb state indicator": -0.2,  # planned ← 도는 공장이 모두 돌아가면 9개 기업의 매출이 연간 5천200억원에 이르고 1천850명이 새로 채용될 것으로
    "planned: verb support": 0.1,  # planned ← 에너지솔루션이 3조9천5백억원으로 거의 전부를 차지하고, 에코프로비엠이 1천430억원, 더블유씨피 등 중견기업 7개사가 1천1백
    "planned: words before intended": 0.7,  # planned ← 다. 지난해 말 수주잔고는 2,900억 원 안팎이다. 올해 목표는 매출 5천억 원, 영업이익 50억∼70억 원으로 잡았다.
    "planned: words behind intended": 1.0,  # planned ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "planned: words close behind intended": 0.2,  # planned ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "realized: adopted": 1.7,  # realized ← 시가 지난달 중순 내놓은 처방은 낯설지 않다. 올해 예산 2조829억 원에서 축제와 행사에 쓸 돈 24억 원을 먼저
    "realized: budget adopted": 0.9,  # realized ← 통영시 2회 추경 8,912억 원 확정… 민생에 143억 원
    "realized: budget adopted budget": 1.1,  # realized ← 통영시 2회 추경 8,912억 원 확정… 민생에 143억 원
    "realized: budget named project_cost": 0.3,  # realized ← 자료를 살폈더니 2024년 영화제 기간 관광객 4만7천여명이 시내에서 38억7천만원을 썼다. 1인당 8만2천원꼴이다. 세명대
    "realized: budget now": 0.3,  # realized ← 시가 지난달 중순 내놓은 처방은 낯설지 않다. 올해 예산 2조829억 원에서 축제와 행사에 쓸 돈 24억 원을 먼저
    "realized: budget past": 0.2,  # realized ← 군이 이번 축제에 쓴 예산은 12억 원(도비 2억 원, 군비 10억 원)이다. 입
    "realized: budget proposed": -0.3,  # realized ← 강원도, 올해 첫 추경 2천8백억 편성… 빚 안 내고 민생에 먼저
    "realized: budget proposed budget": -0.9,  # realized ← 강원도, 올해 첫 추경 2천8백억 편성… 빚 안 내고 민생에 먼저
    "realized: head nothing": 0.1,  # realized ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "realized: headline settled": 0.4,  # realized ← 고향사랑기부 3년 만에 누적 3천억원 넘었다… 지난해만 1천515억원
    "realized: in main": 0.1,  # realized ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "realized: indicator ahead": -0.9,  # realized ← 리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄 것으로 내다봤다.
    "realized: indicator now": -0.2,  # realized ← 다. 지난해 말 수주잔고는 2,900억 원 안팎이다. 올해 목표는 매출 5천억 원, 영업이익 50억∼70억 원으로 잡았다.
    "realized: indicator past": 0.4,  # realized ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "realized: indicator undated": 0.6,  # realized ← 스 산업용지 35만㎡는 지난달 말 분양률이 97.2%에 이르렀고, ㎡당 42만원이던 분양가에는 웃돈이 붙었다. 청주시는 2
    "realized: indicator words behind intended": 0.2,  # realized ← K방산 폴란드 2차 계약 8.8조… 올 수출 200억 달러 다시 노린다
    "realized: investment words behind settled": 0.2,  # realized ← 고 말했다. 양서원 총장은 환영사에서 “전북에 들어오는 이차전지 투자가 9조원을 넘어섰다”며 “사람을 기르지 못하면 공장
    "realized: label nothing": 0.5,  # realized ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "realized: last open": 0.1,  # realized ← 광주 남구 70억원 1위, 영덕엔 산불 성금 몰려
    "realized: may": -0.8,  # realized ← 대구시는 내년 6월까지 관세 피해 기업에 경영안정자금 1천2백억 원을 풀고, 수출보험료를 기업당 최대 700만
    "realized: metric damage": 0.2,  # realized ← 물류창고 화재, 시공사·건물주 함께 책임… 법원, 318억 원 배상 판결
    "realized: metric orders": 0.3,  # realized ← 조금씩 찬다. 이 회사는 지난달에만 현대중공업과 일본 이마바리조선에서 3천2백만 달러(약 368억 원)어치 일감을 따냈다. 지난
    "realized: metric penalty": 1.2,  # realized ← 5억 원을 돌려받게 됐다. 앞서 형사재판에서는 한솔종합건설 법인이 벌금 3,000만 원을, 현장소장이 징역 3년 6개월을 선고받았
    "realized: modified None": -1.0,  # realized ← 미로 변했고 노동자 5명이 숨졌다. 소방당국이 당시 추산한 재산 피해는 510억 원이었다.
    "realized: modified past": 1.1,  # realized ← 양 지사는 "올해 들어 9월까지 충남이 유치한 투자는 86개사 3조2천500억원으로 지난해 같은 기간의 1.7배"라며 "2
    "realized: modified past project_cost": 1.9,  # realized ← 2017년 신한울 3·4호기 건설이 멈췄을 때 두산이 날린 사전제작비만 4,927억 원에 달했다.
    "realized: moves to": -1.6,  # realized ← 추경안이 원안대로 통과되면 올해 도 예산은 당초 7조5천862억 원에서 7조8천662억 원으로 3.7% 커진다. 일반회계가 2천350
    "realized: named planned": -0.7,  # realized ← 다. 지난해 말 수주잔고는 2,900억 원 안팎이다. 올해 목표는 매출 5천억 원, 영업이익 50억∼70억 원으로 잡았다.
    "realized: named realized": 1.1,  # realized ← 추경안이 원안대로 통과되면 올해 도 예산은 당초 7조5천862억 원에서 7조8천662억 원으로 3.7% 커진다
    "realized: no verb": 0.2,  # realized ← 384억 원 투입… 경북도·구미시·기업 7곳 활용 협약
    "realized: no verb subsidy": 0.1,  # realized ← 4.1% 쪼그라들었고, 농외소득은 2천14만원, 직불금 같은 이전소득은 1천824만원, 경조금 등 비경상소득은 268만4천원이었
    "realized: particle ": -0.5,  # realized ← 온누리머티리얼 아산공장 두 배로… 1.2조 원 투자
    "realized: particle …": 0.1,  # realized ← [실적] 해동마린텍, 작년 영업손실 312억… 2년 연속 적자
    "realized: particle 다": 0.2,  # realized ← 군비청과 K2 전차 180대를 공급하는 2차 계약서에 서명했다. 금액은 65억 달러(8조8천억 원가량)다. 2022년 8월 맺
    "realized: particle 를": -0.5,  # realized ← 속사정은 다르다. 대전 대덕구에서 자동차 센서를 만드는 나래센서는 올해 1,100만 달러어치를 수출해 환차익 6억 원가량이 기대되지
    "realized: particle 에서": 1.1,  # realized ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "realized: particle 은": -0.2,  # realized ← -2단계 컨테이너부두를 짓는 데 6천705억 원을 쏟고 있으며, 이 중 2천억 원은 공사채를 발행해 조달할 계획이다. 완전
    "realized: particle 의": -0.8,  # realized ← 2025년이면 지방소멸대응기금 1조 원의 쓰임도 다시 정한다. 청사의 높이가 아니
    "realized: particle 이": -0.2,  # realized ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "realized: particle 짜리": -0.8,  # realized ← 낼 때는 10년 뒤까지의 상환 계획을 주민 앞에 내놓아야 한다. 둘째, 수백억 원짜리 시설은 운영비까지 셈해야 한다. 셋째,
    "realized: period carried past": 1.1,  # realized ← 주의 책임을 40%로 나눴다. 이에 따라 원고별로 받을 돈은 ①의류업체 124억 원 ②가전 수입사 97억5,000만 원 ③식품
    "realized: period now": 0.7,  # realized ← p 높아졌다. 다만 돈이 많이 드는 일이어서 회사는 올 상반기 전환사채 2,000억 원어치를 찍었다.
    "realized: period past": 2.1,  # realized ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "realized: previous 0 realized alike": 0.3,  # realized ← 384억 원을 들여 지었다. 국비가 230억 원, 도비와 시비가 각각 46억 2천만 원과 107억 8천만 원이다. 지하 1층, 지
    "realized: previous 0 realized no verb": 0.2,  # realized ← 384억 원을 들여 지었다. 국비가 230억 원, 도비와 시비가 각각 46억 2천만 원과 107억 8천만 원이다. 지하 1층, 지
    "realized: previous 0 unknown": -0.7,  # realized ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "realized: previous 1 planned other": -0.1,  # realized ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "realized: previous 1 realized": 0.3,  # realized ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비와 시비가 각각 46억 2천만 원과
    "realized: previous 1 realized no verb": 0.1,  # realized ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비와 시비가 각각 46억 2천만 원과
    "realized: previous 2 estimated": 0.1,  # realized ← 회사 살림은 탄탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은
    "realized: previous 2 planned alike": -0.5,  # realized ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "realized: previous 2 realized other": -0.6,  # realized ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "realized: project_cost undated": -0.2,  # realized ← 이한솔 지사는 "반도체 특화단지의 마지막 퍼즐이 맞춰졌다"며 "운영비 30억 원도 도가 책임지고 대겠다"고 말했다. 문보름
    "realized: qualifier band": 0.1,  # realized ← 차례상 비용은 27만9천5백원으로 전통시장보다 42% 비쌌고, 백화점은 40만원대였다. 지난해 전통시장 평균인 19만1천3백
    "realized: qualifier exact": 0.4,  # realized ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "realized: qualifier range": -1.1,  # realized ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "realized: quoted open": -0.5,  # realized ← 1백억원을 보탠다. 도는 특화단지가 자리 잡으면 2035년까지 생산유발 7조8천억원과 부가가치유발 3조4,500억원, 일자리
    "realized: quoted past": 1.1,  # realized ← 해동마린텍은 지난해 연결 기준 매출 4,218억 원, 영업손실 312억 원을 기록했다고 14일
    "realized: subsidy undated": 0.4,  # realized ← 1억4천만원에 기업 협찬과 표값 수입 4억원을 더했다. 2022년에는 41억원을 쓰고도 협력업체 37곳에 줄 돈 5억2천
    "realized: tense past": 1.5,  # realized ← 회사 살림은 탄탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은
    "realized: tense past ahead": -0.1,  # realized ← 원익큐엔씨는 2026년까지 새 공장에 600억 원을, 월덱스는 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시
    "realized: tense past budget": 0.4,  # realized ← 시가 지난달 중순 내놓은 처방은 낯설지 않다. 올해 예산 2조829억 원에서 축제와 행사에 쓸 돈 24억 원을 먼저
    "realized: tense present": -0.3,  # realized ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "realized: tense present ahead": -0.1,  # realized ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "realized: tense present budget": 0.4,  # realized ← 추경안이 원안대로 통과되면 올해 도 예산은 당초 7조5천862억 원에서 7조8천662억 원으로 3.7% 커진다
    "realized: tense present other": -0.8,  # realized ← % 빠져 전국에서 가장 많이 떨어졌다. 대전 둔산동의 한 공인중개사는 “10억 원을 부르던 매물이 9억 원에도 팔리지 않는다
    "realized: tense present past": 1.2,  # realized ← 2백만 달러(약 368억 원)어치 일감을 따냈다. 지난해 말 수주잔고는 2,900억 원 안팎이다. 올해 목표는 매출 5천억 원,
    "realized: tense present subsidy": -0.1,  # realized ← 대구시는 내년 6월까지 관세 피해 기업에 경영안정자금 1천2백억 원을 풀고, 수출보험료를 기업당 최대 700만
    "realized: title": 0.7,  # realized ← 384억 원 투입… 경북도·구미시·기업 7곳 활용 협약
    "realized: title behind nothing": 0.1,  # realized ← 384억 원 투입… 경북도·구미시·기업 7곳 활용 협약
    "realized: title behind settled": 0.1,  # realized ← 고향사랑기부 3년 만에 누적 3천억원 넘었다… 지난해만 1천515억원
    "realized: title now": 0.1,  # realized ← 통영시 2회 추경 8,912억 원 확정… 민생에 143억 원
    "realized: title settled": 0.8,  # realized ← 고향사랑기부 3년 만에 누적 3천억원 넘었다… 지난해만 1천515억원
    "realized: topic intended of": -0.1,  # realized ← 다. 지난해 말 수주잔고는 2,900억 원 안팎이다. 올해 목표는 매출 5천억 원, 영업이익 50억∼70억 원으로 잡았다.
    "realized: topic intended other": -1.2,  # realized ← 면 9개 기업은 오는 2026년까지 산업단지 등 51만3천㎡ 터에 모두 6천430억원을 들여 공장을 신·증설한다. 이 가운데 2
    "realized: total realized": 2.8,  # realized ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비와 시비가 각각 46억 2천만 원과
    "realized: verb None intended": 0.6,  # realized ← K방산 폴란드 2차 계약 8.8조… 올 수출 200억 달러 다시 노린다
    "realized: verb None past": -0.7,  # realized ← 드의 보증 채무 2,050억 원 탓에 채권시장 전체를 흔들었고, 정부는 50조 원 이상의 유동성 대책을 내놓아야 했다.
    "realized: verb adn past": 0.6,  # realized ← 보험사도 손을 들었다. 화주들에게 보험금 150억 원을 내준 다온손해보험은 구상금 85억 원을
    "realized: verb adn present": -0.3,  # realized ← 깎았다. 같은 해 말 사채 잔액은 600억 원이다. 산업은행은 운영자금 150억 원을 새로 빌려주는 방안을 이달 말까지 결론
    "realized: verb con tense past": 0.3,  # realized ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비
    "realized: verb con tense state": -0.1,  # realized ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "realized: verb future past": 0.3,  # realized ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "realized: verb open now": 0.3,  # realized ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비
    "realized: verb order open": 0.1,  # realized ← 특별교부세 17억 원도 따내 다리·경로당 손본다
    "realized: verb past": 1.3,  # realized ← 회사 살림은 탄탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은
    "realized: verb past project_cost": -0.7,  # realized ← 공사를 마치고 이듬해 상반기부터 시험 인증에 들어간다. 진주시가 처음 250억 원으로 잡았던 사업비는 자재값이 뛰어 58억
    "realized: verb present": -0.3,  # realized ← 다. 중국은 2016년부터 2020년까지 디스플레이 소재 국산화 펀드로 100억 위안(약 1조7천억 원)을 모은다. 시장조사업체
    "realized: verb present budget": 1.3,  # realized ← 추경안이 원안대로 통과되면 올해 도 예산은 당초 7조5천862억 원에서 7조8천662억 원으로 3.7% 커진다
    "realized: verb present indicator": -0.1,  # realized ← 깎았다. 같은 해 말 사채 잔액은 600억 원이다. 산업은행은 운영자금 150억 원을 새로 빌려주는 방안을 이달 말까지 결론
    "realized: verb present past": 0.1,  # realized ← 2백만 달러(약 368억 원)어치 일감을 따냈다. 지난해 말 수주잔고는 2,900억 원 안팎이다. 올해 목표는 매출 5천억 원,
    "realized: verb present project_cost": 0.4,  # realized ← 희비는 엇갈렸다. 부산대가 151억원으로 가장 많이 따냈고 국립부경대 118억원, 동아대 109억원 차례다. 전문대 중에서
    "realized: verb secure": 0.1,  # realized ← 실적은 이미 부풀고 있다. 현대로템은 올 2분기 영업이익 2천576억 원을 거둬 지난해 같은 분기의 2.3배를 벌었
    "realized: verb secure past": 0.5,  # realized ← 경북(218억원)과 경남(121억원)이 뒤를 따랐다. 기초단체 1위는 70억4천만원을 모은 광주 남구였다. 발달장애 청소년 야
    "realized: verb spend present": -0.6,  # realized ← ①당진 송산2일반산업단지에 반도체 특수가스 공장을 짓는 에이원머트리얼즈 2천100억원 ②아산 음봉일반산업단지의 전장부품 업체 한
    "realized: verb state now": -0.1,  # realized ← 에코프로비엠 등이 이곳에 4조2천30억원을 투자한다. LG에너지솔루션이 3조9천5백억원으로 거의 전부를 차지하고, 에코프로비엠이
    "realized: words before intended": -0.2,  # realized ← 다. 지난해 말 수주잔고는 2,900억 원 안팎이다. 올해 목표는 매출 5천억 원, 영업이익 50억∼70억 원으로 잡았다.
    "realized: words before nothing": 0.1,  # realized ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "realized: words before settled": 0.7,  # realized ← 2백만 달러(약 368억 원)어치 일감을 따냈다. 지난해 말 수주잔고는 2,900억 원 안팎이다. 올해 목표는 매출 5천억 원,
    "realized: words behind intended": -0.7,  # realized ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "realized: words behind settled": 0.8,  # realized ← p 높아졌다. 다만 돈이 많이 드는 일이어서 회사는 올 상반기 전환사채 2,000억 원어치를 찍었다.
    "realized: words close behind intended": -0.8,  # realized ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "unknown: budget adopted indicator": 0.1,  # unknown ← 살배기를 키우는 34세 주부는 "병원이 멀어 한 번 다녀오면 교통비만 5만 원이 든다"며 소아과부터 늘려 달라고 했다.
    "unknown: budget named": -0.3,  # unknown ← 나라 살림이 쪼그라들자 지방이 먼저 앓는다. 국세 수입이 예산보다 59조 원 덜 걷힐 것으로 보이면서 올해 지방교부세는
    "unknown: fund words behind intended": 0.6,  # unknown ← 억원씩 날아간다"고 말했다. 제주항공 관계자는 "정부의 기간산업안정기금 40조원 가운데 LCC 몫이 정해지는 대로 신청을
    "unknown: headline settled": -0.2,  # unknown ← 고향사랑기부 3년 만에 누적 3천억원 넘었다… 지난해만 1천515억원
    "unknown: in main": -1.8,  # unknown ← 온누리머티리얼 아산공장 두 배로… 1.2조 원 투자
    "unknown: indicator words behind intended": -0.5,  # unknown ← 깎았다. 같은 해 말 사채 잔액은 600억 원이다. 산업은행은 운영자금 150억 원을 새로 빌려주는 방안을 이달 말까지 결론
    "unknown: indicator words behind nothing": 0.3,  # unknown ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "unknown: investment": -0.1,  # unknown ← 온누리머티리얼 아산공장 두 배로… 1.2조 원 투자
    "unknown: metric investment": -0.1,  # unknown ← 온누리머티리얼 아산공장 두 배로… 1.2조 원 투자
    "unknown: metric price": 0.3,  # unknown ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "unknown: particle 으로": -0.2,  # unknown ← 동기보다 9%가량 줄었지만 바닥은 지났다는 평가다. 같은 분기 순이익은 12억 원으로 모처럼 흑자로 돌아섰다.
    "unknown: particle 이": 0.4,  # unknown ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "unknown: particle 짜리": 0.5,  # unknown ← 낼 때는 10년 뒤까지의 상환 계획을 주민 앞에 내놓아야 한다. 둘째, 수백억 원짜리 시설은 운영비까지 셈해야 한다. 셋째,
    "unknown: period ahead": -0.5,  # unknown ← 리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄 것으로 내다봤다.
    "unknown: period carried undated": 0.4,  # unknown ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "unknown: period now": -1.2,  # unknown ← 다. 중국은 2016년부터 2020년까지 디스플레이 소재 국산화 펀드로 100억 위안(약 1조7천억 원)을 모은다. 시장조사업체
    "unknown: period undated": -0.4,  # unknown ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "unknown: previous 0 unknown": 0.2,  # unknown ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "unknown: previous 0 unknown alike": 0.1,  # unknown ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "unknown: previous 1 planned alike": -0.1,  # unknown ← 에코프로비엠 등이 이곳에 4조2천30억원을 투자한다. LG에너지솔루션이 3조9천5백억원으로 거의 전부를 차지하고, 에코프로비엠이
    "unknown: previous 1 planned other": 1.1,  # unknown ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "unknown: previous 2 estimated": -0.5,  # unknown ← 회사 살림은 탄탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은
    "unknown: previous 2 realized other": 0.5,  # unknown ← 합건설은 공사비를 아끼려고 불에 잘 타는 우레탄폼을 썼고, 이천로지스는 8천만 원 이하의 과태료를 물면 된다며 방화셔터 점검
    "unknown: project_cost words behind nothing": -0.1,  # unknown ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비
    "unknown: qualifier about": -0.8,  # unknown ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "unknown: qualifier exact": -0.7,  # unknown ← 온누리머티리얼 아산공장 두 배로… 1.2조 원 투자
    "unknown: qualifier range": 0.6,  # unknown ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "unknown: qualifier several": 1.7,  # unknown ← 낼 때는 10년 뒤까지의 상환 계획을 주민 앞에 내놓아야 한다. 둘째, 수백억 원짜리 시설은 운영비까지 셈해야 한다. 셋째,
    "unknown: tense past undated": -0.3,  # unknown ← 기업의 투자도 뒤따른다. 원익큐엔씨는 2026년까지 새 공장에 600억 원을, 월덱스는 내년에 250억 원을 쓰기로
    "unknown: tense present undated": 0.3,  # unknown ← % 빠져 전국에서 가장 많이 떨어졌다. 대전 둔산동의 한 공인중개사는 “10억 원을 부르던 매물이 9억 원에도 팔리지 않는다
    "unknown: tense state undated": 0.1,  # unknown ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "unknown: title behind nothing": -0.1,  # unknown ← 온누리머티리얼 아산공장 두 배로… 1.2조 원 투자
    "unknown: title undated": -0.1,  # unknown ← 온누리머티리얼 아산공장 두 배로… 1.2조 원 투자
    "unknown: verb None": -0.1,  # unknown ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "unknown: verb adn present": 1.6,  # unknown ← 체 9천700여 곳 가운데 AI를 쓰는 곳은 4.1%로 전국 14위다. 1억5천만 원대인 협동로봇 값과 수십억 원이 드는 생산라인
    "unknown: verb con tense state": 0.5,  # unknown ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "unknown: verb open": 0.8,  # unknown ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "unknown: verb spend": 0.9,  # unknown ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "unknown: verb spend present": 0.9,  # unknown ← 체 9천700여 곳 가운데 AI를 쓰는 곳은 4.1%로 전국 14위다. 1억5천만 원대인 협동로봇 값과 수십억 원이 드는 생산라인
}
# fmt: on
