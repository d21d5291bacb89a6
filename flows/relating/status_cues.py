"""The weights of the cues for whether amounts have happened, are planned or foreseen, with an example where our own articles have one: the answer, and the amount in its sentence.

Written by `tests/fitting.py`; a cue that is not listed weighs nothing.
"""

# fmt: off
WEIGHTS: dict[str, float] = {
    "estimated: economic_effect": 2.4,  # estimated ← 도는 10년 뒤 생산유발효과가 4천100억 원, 일자리는 1천900개가 될 것으로 예상했
    "estimated: headline settled": -0.2,  # estimated ← 고향사랑기부 3년 만에 누적 3천억원 넘었다… 지난해만 1천515억원
    "estimated: indicator undated": -0.3,  # estimated ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "estimated: indicator words behind foreseen": 0.8,  # estimated ← 리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄 것으로 내다봤다.
    "estimated: last saying": 0.2,  # estimated ← 리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄 것으로 내다봤다.
    "estimated: metric economic_effect": 2.4,  # estimated ← 도는 10년 뒤 생산유발효과가 4천100억 원, 일자리는 1천900개가 될 것으로 예상했
    "estimated: metric loss": 1.8,  # estimated ← 세재정연구원은 2020년 보고서에서 발행과 관리에 드는 비용 때문에 연 2천260억 원의 순손실이 생긴다고 했다. 같은 해 경기연
    "estimated: metric price": -0.4,  # estimated ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "estimated: metric subsidy": -0.2,  # estimated ← 대구시는 내년 6월까지 관세 피해 기업에 경영안정자금 1천2백억 원을 풀고, 수출보험료를 기업당 최대 700만
    "estimated: metric tax": 0.5,  # estimated ← 나라 살림이 쪼그라들자 지방이 먼저 앓는다. 국세 수입이 예산보다 59조 원 덜 걷힐 것으로 보이면서 올해 지방교부세는
    "estimated: metric wage": -0.9,  # estimated ← 가 남긴 말이 있다. "곳간이 비면 인심도 빈다." 그 군은 직원 월급 3억 원을 은행에서 빌려 줬다.
    "estimated: modified foreseen": 1.2,  # estimated ← 미로 변했고 노동자 5명이 숨졌다. 소방당국이 당시 추산한 재산 피해는 510억 원이었다.
    "estimated: modified secure": 0.1,  # estimated ← 국회예산정책처는 법 시행에 따른 재정 소요를 4조2천억 원으로 추계했다.
    "estimated: named estimated": 3.2,  # estimated ← . 당기순이익도 288억3,500만원으로 증권사 다섯 곳의 평균 전망치 230억원을 크게 앞섰다. 지난해 4분기에는 재고 평
    "estimated: particle 을": -1.0,  # estimated ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "estimated: particle 의": 0.1,  # estimated ← 2024년 95억 달러로 내리 줄었다. 산업연구원은 폴란드 계약만으로 19조 원의 생산이 유발되고 일자리 4만6천 개가 생
    "estimated: previous 0 realized": -0.5,  # estimated ← 탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은 전년 동기 대비 22.4
    "estimated: previous 1 planned": -0.4,  # estimated ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "estimated: previous 1 realized": -0.1,  # estimated ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비와 시비가 각각 46억 2천만 원과
    "estimated: previous 2 planned other": -0.4,  # estimated ← 다. 중국은 2016년부터 2020년까지 디스플레이 소재 국산화 펀드로 100억 위안(약 1조7천억 원)을 모은다. 시장조사업체
    "estimated: project_cost words behind nothing": 0.3,  # estimated ← 의는 제자리다. 한국수력원자력은 괴산댐 여수로를 1곳 더 뚫는 데 최소 800억원이 필요하다고 보고 있지만, 주민들은 아예
    "estimated: qualifier about": 0.2,  # estimated ← 수입이 예산보다 59조 원 덜 걷힐 것으로 보이면서 올해 지방교부세는 11조 6천억 원가량 줄어든다.
    "estimated: qualifier over": 0.3,  # estimated ← 리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄 것으로 내다봤다.
    "estimated: quoted present": 1.1,  # estimated ← 으로 추산했다. 한 해 관람객 15만 명이 찾는다고 쳐도 관람료 수입은 2억4천만 원에 지나지 않아 30억 원 가까운 적자가 난
    "estimated: subsidy": -0.2,  # estimated ← 대구시는 내년 6월까지 관세 피해 기업에 경영안정자금 1천2백억 원을 풀고, 수출보험료를 기업당 최대 700만
    "estimated: tense foreseen": 1.0,  # estimated ← 리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄 것으로 내다봤다.
    "estimated: tense foreseen now": 0.3,  # estimated ← 도 챙길 수 있다. 국회예산정책처는 이 때문에 줄어드는 국세 수입을 연 70억∼90억원으로 추산했다.
    "estimated: tense state other": 0.5,  # estimated ← 다. 오한결 당진시장도 "석문산단 화물까지 실어 나르면 물류비를 해마다 300억 원 이상 아낄 수 있다"고 강조했다.
    "estimated: thing future": 1.6,  # estimated ← 리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄 것으로 내다봤다.
    "estimated: verb None": 0.8,  # estimated ← 리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄 것으로 내다봤다.
    "estimated: verb None foreseen": 1.1,  # estimated ← 도는 10년 뒤 생산유발효과가 4천100억 원, 일자리는 1천900개가 될 것으로 예상했
    "estimated: verb adn future": 0.6,  # estimated ← 리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄 것으로 내다봤다.
    "estimated: verb con tense past": -0.3,  # estimated ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비
    "estimated: verb con tense state": -0.1,  # estimated ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "estimated: verb fin past": 0.1,  # estimated ← 인당 8만2천원꼴이다. 세명대 산학협력단은 그해 영화제의 생산유발효과가 96억원이라는 보고서를 냈다.
    "estimated: verb fin tense past": 0.1,  # estimated ← 인당 8만2천원꼴이다. 세명대 산학협력단은 그해 영화제의 생산유발효과가 96억원이라는 보고서를 냈다.
    "estimated: verb foreseen": 1.1,  # estimated ← 도는 10년 뒤 생산유발효과가 4천100억 원, 일자리는 1천900개가 될 것으로 예상했
    "estimated: verb future": 0.6,  # estimated ← 리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄 것으로 내다봤다.
    "estimated: verb future past": -0.6,  # estimated ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "estimated: verb future undated": 1.7,  # estimated ← 다. 오한결 당진시장도 "석문산단 화물까지 실어 나르면 물류비를 해마다 300억 원 이상 아낄 수 있다"고 강조했다.
    "estimated: verb past indicator": -0.5,  # estimated ← 회사 살림은 탄탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은
    "estimated: verb present project_cost": -0.3,  # estimated ← 17억 원 가운데 국비가 6,872억 원으로 70%를 차지하고, 나머지 2,945억 원은 도비와 시비로 댄다. 지방비는 충남도가
    "estimated: verb present undated": -0.1,  # estimated ← 42곳이 나와 시중보다 10∼30% 싸게 판다. 시는 직거래장터에 예산 6천5백만원을 대고, 온누리상품권도 12억원어치 사들인
    "estimated: words before foreseen": 2.4,  # estimated ← 미로 변했고 노동자 5명이 숨졌다. 소방당국이 당시 추산한 재산 피해는 510억 원이었다.
    "estimated: words before nothing": -0.4,  # estimated ← 온누리머티리얼 아산공장 두 배로… 1.2조 원 투자
    "estimated: words behind foreseen": 2.0,  # estimated ← 리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄 것으로 내다봤다.
    "estimated: words close behind foreseen": 0.9,  # estimated ← 리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄 것으로 내다봤다.
    "planned: adopted": -1.4,  # planned ← 시가 지난달 중순 내놓은 처방은 낯설지 않다. 올해 예산 2조829억 원에서 축제와 행사에 쓸 돈 24억 원을 먼저
    "planned: budget adopted project_cost": 0.5,  # planned ← 강원대병원 첨단진료센터 2029년 문 연다… 1천286억 들여 증축
    "planned: budget named indicator": 0.7,  # planned ← 새 청사를 짓겠다고 나섰다. 들어갈 돈은 1,870억 원. 이 가운데 900억 원을 지방채로 마련한단다. 이 도시의 2022
    "planned: budget named project_cost": -0.2,  # planned ← 낼 때는 10년 뒤까지의 상환 계획을 주민 앞에 내놓아야 한다. 둘째, 수백억 원짜리 시설은 운영비까지 셈해야 한다. 셋째,
    "planned: budget none": 0.2,  # planned ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "planned: budget none budget": 0.2,  # planned ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "planned: budget proposed": 1.4,  # planned ← 강원도, 올해 첫 추경 2천8백억 편성… 빚 안 내고 민생에 먼저
    "planned: budget proposed budget": 1.0,  # planned ← 강원도, 올해 첫 추경 2천8백억 편성… 빚 안 내고 민생에 먼저
    "planned: budget words behind nothing": -0.4,  # planned ← 시가 지난달 중순 내놓은 처방은 낯설지 않다. 올해 예산 2조829억 원에서 축제와 행사에 쓸 돈 24억 원을 먼저
    "planned: fund national": 0.4,  # planned ← 투자액은 2030년까지 민간 자본 47조6천억 원과 국비 9천억 원 등 모두 48조5천억 원이다. 5GW를 먼
    "planned: fund undated": -0.2,  # planned ← 대전 딥테크 펀드 1,100억 원 결성… 바이오·우주에 60%
    "planned: headline intended": 0.6,  # planned ← K방산 폴란드 2차 계약 8.8조… 올 수출 200억 달러 다시 노린다
    "planned: headline nothing": -0.5,  # planned ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "planned: in main": 0.9,  # planned ← 온누리머티리얼 아산공장 두 배로… 1.2조 원 투자
    "planned: indicator": -0.2,  # planned ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "planned: indicator undated": -0.8,  # planned ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "planned: indicator words behind nothing": -0.8,  # planned ← 회사 살림은 탄탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은
    "planned: investment": 0.8,  # planned ← 온누리머티리얼 아산공장 두 배로… 1.2조 원 투자
    "planned: last intended": 0.9,  # planned ← 이한솔 지사는 "반도체 특화단지의 마지막 퍼즐이 맞춰졌다"며 "운영비 30억 원도 도가 책임지고 대겠다"고 말했다. 문보름
    "planned: metric debt": 0.1,  # planned ← 깎았다. 같은 해 말 사채 잔액은 600억 원이다. 산업은행은 운영자금 150억 원을 새로 빌려주는 방안을 이달 말까지 결론
    "planned: metric investment": 0.8,  # planned ← 온누리머티리얼 아산공장 두 배로… 1.2조 원 투자
    "planned: metric penalty": -0.5,  # planned ← 합건설은 공사비를 아끼려고 불에 잘 타는 우레탄폼을 썼고, 이천로지스는 8천만 원 이하의 과태료를 물면 된다며 방화셔터 점검
    "planned: modified None": 0.5,  # planned ← 곳도 움직인다. 산업은행과 농협은행은 올 하반기 해상풍력에 돈을 대는 2조 원 안팎의 녹색에너지 펀드를 만든다. 목포 신
    "planned: moves to present": 0.7,  # planned ← 추경안이 원안대로 통과되면 올해 도 예산은 당초 7조5천862억 원에서 7조8천662억 원으로 3.7% 커진다. 일반회계가 2천350
    "planned: named planned": 4.0,  # planned ← 다. 지난해 말 수주잔고는 2,900억 원 안팎이다. 올해 목표는 매출 5천억 원, 영업이익 50억∼70억 원으로 잡았다.
    "planned: particle ": 0.4,  # planned ← 온누리머티리얼 아산공장 두 배로… 1.2조 원 투자
    "planned: particle 으로": 0.2,  # planned ← 고는 2,900억 원 안팎이다. 올해 목표는 매출 5천억 원, 영업이익 50억∼70억 원으로 잡았다.
    "planned: particle 을": 0.8,  # planned ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "planned: particle 이": -0.3,  # planned ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "planned: period ahead": 0.5,  # planned ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "planned: period carried now": 1.7,  # planned ← 에코프로비엠 등이 이곳에 4조2천30억원을 투자한다. LG에너지솔루션이 3조9천5백억원으로 거의 전부를 차지하고, 에코프로비엠이
    "planned: period carried past": -1.1,  # planned ← 달러(약 1조220억 원)로 지난해 같은 달보다 6.2% 많다. 수입은 5억1천만 달러, 무역수지는 2억3천만 달러 흑자다. 같은
    "planned: period undated": 0.9,  # planned ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "planned: previous 0 planned": 0.5,  # planned ← 원익큐엔씨는 2026년까지 새 공장에 600억 원을, 월덱스는 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시
    "planned: previous 0 planned alike": 0.6,  # planned ← 원익큐엔씨는 2026년까지 새 공장에 600억 원을, 월덱스는 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시
    "planned: previous 0 planned no verb": 1.0,  # planned ← - 2027년 수산식품 45억 달러 목표, 올해 수출 지원 예산 794억 원 -
    "planned: previous 0 realized": 0.2,  # planned ← 드의 보증 채무 2,050억 원 탓에 채권시장 전체를 흔들었고, 정부는 50조 원 이상의 유동성 대책을 내놓아야 했다.
    "planned: previous 1 estimated": -0.1,  # planned ← 해 제주의 관광 수입을 7조6천억 원 안팎으로 어림잡는다. 2019년의 7조4천억여 원을 웃도는 액수지만, 물가 상승분을 걷어 내
    "planned: previous 1 planned": 0.2,  # planned ← 에코프로비엠 등이 이곳에 4조2천30억원을 투자한다. LG에너지솔루션이 3조9천5백억원으로 거의 전부를 차지하고, 에코프로비엠이
    "planned: previous 1 planned no verb": 1.1,  # planned ← 영화제의 올해 살림은 27억6천만원이다. 제천시 출연금 19억원이 가장 큰 몫
    "planned: previous 2 planned": 1.0,  # planned ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "planned: project_cost words behind nothing": 0.3,  # planned ← 의 물을 대는 용수관을 놓고 60만㎡를 더 닦기로 했다. 이 일에 드는 960억원(국비 576억·도비 115억·시비 269억
    "planned: qualifier about": -0.2,  # planned ← 2백만 달러(약 368억 원)어치 일감을 따냈다. 지난해 말 수주잔고는 2,900억 원 안팎이다. 올해 목표는 매출 5천억 원,
    "planned: qualifier exact": 0.2,  # planned ← 온누리머티리얼 아산공장 두 배로… 1.2조 원 투자
    "planned: qualifier under": 0.4,  # planned ← 해 기업에 경영안정자금 1천2백억 원을 풀고, 수출보험료를 기업당 최대 700만 원까지 대 준다. 다음 달 21일부터 나흘 동
    "planned: subsidy undated": 0.4,  # planned ← 대구시는 내년 6월까지 관세 피해 기업에 경영안정자금 1천2백억 원을 풀고, 수출보험료를 기업당 최대 700만
    "planned: tense intended": 1.3,  # planned ← 이한솔 지사는 "반도체 특화단지의 마지막 퍼즐이 맞춰졌다"며 "운영비 30억 원도 도가 책임지고 대겠다"고 말했다. 문보름
    "planned: tense open project_cost": 0.4,  # planned ← ③ 마른김 산지거래소: 전남 목포에 2026년 12월까지 1,200억 원(국비 500억 원, 지방비 500억 원,
    "planned: tense past": -0.2,  # planned ← 회사 살림은 탄탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은
    "planned: tense past indicator": 0.4,  # planned ← 다. 지난해 말 수주잔고는 2,900억 원 안팎이다. 올해 목표는 매출 5천억 원, 영업이익 50억∼70억 원으로 잡았다.
    "planned: tense past project_cost": -0.5,  # planned ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비
    "planned: tense past undated": -0.5,  # planned ← 주의 책임을 40%로 나눴다. 이에 따라 원고별로 받을 돈은 ①의류업체 124억 원 ②가전 수입사 97억5,000만 원 ③식품
    "planned: tense present": 1.0,  # planned ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "planned: tense present ahead": 0.5,  # planned ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "planned: tense present subsidy": 0.9,  # planned ← 대구시는 내년 6월까지 관세 피해 기업에 경영안정자금 1천2백억 원을 풀고, 수출보험료를 기업당 최대 700만
    "planned: tense present undated": 0.1,  # planned ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "planned: tense state investment": 0.8,  # planned ← 다만 씀씀이는 줄인다. 내년 설비투자는 3천억원으로 올해보다 22% 적다. 이 가운데 2천
    "planned: thing future": -0.6,  # planned ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "planned: title present": 1.9,  # planned ← 온누리머티리얼 아산공장 두 배로… 1.2조 원 투자
    "planned: total planned": 2.6,  # planned ← 에코프로비엠 등이 이곳에 4조2천30억원을 투자한다. LG에너지솔루션이 3조9천5백억원으로 거의 전부를 차지하고, 에코프로비엠이
    "planned: total realized": -0.6,  # planned ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비와 시비가 각각 46억 2천만 원과
    "planned: verb None past": 0.2,  # planned ← 드의 보증 채무 2,050억 원 탓에 채권시장 전체를 흔들었고, 정부는 50조 원 이상의 유동성 대책을 내놓아야 했다.
    "planned: verb None present": -0.8,  # planned ← 2백만 달러(약 368억 원)어치 일감을 따냈다. 지난해 말 수주잔고는 2,900억 원 안팎이다. 올해 목표는 매출 5천억 원,
    "planned: verb adn intended": 0.3,  # planned ← 자영업자가 2,300만원을 잃은 일도 확인됐다. 소비자단체는 한 사람에 10만원씩 총 수백억원의 위자료를 요구하는 집단소송
    "planned: verb con past": 0.6,  # planned ← 숨통을 틔워 준다. 시는 올해 제2회 추가경정예산안에 체납관리단 운영비 3억1천만원을 담았으며, 의회를 통과하면 단원 20명이
    "planned: verb con tense intended": 0.4,  # planned ← 이한솔 지사는 "반도체 특화단지의 마지막 퍼즐이 맞춰졌다"며 "운영비 30억 원도 도가 책임지고 대겠다"고 말했다. 문보름
    "planned: verb con tense present": 0.5,  # planned ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "planned: verb fin past": -0.2,  # planned ← 회사 살림은 탄탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은
    "planned: verb fin present": 0.1,  # planned ← 다. 중국은 2016년부터 2020년까지 디스플레이 소재 국산화 펀드로 100억 위안(약 1조7천억 원)을 모은다. 시장조사업체
    "planned: verb fin tense past": -0.2,  # planned ← 회사 살림은 탄탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은
    "planned: verb fin tense present": 0.1,  # planned ← 다. 중국은 2016년부터 2020년까지 디스플레이 소재 국산화 펀드로 100억 위안(약 1조7천억 원)을 모은다. 시장조사업체
    "planned: verb intended": 0.1,  # planned ← 기업의 투자도 뒤따른다. 원익큐엔씨는 2026년까지 새 공장에 600억 원을, 월덱스는 내년에 250억 원을 쓰기로
    "planned: verb intended undated": 0.3,  # planned ← 기업의 투자도 뒤따른다. 원익큐엔씨는 2026년까지 새 공장에 600억 원을, 월덱스는 내년에 250억 원을 쓰기로
    "planned: verb of an intention": 1.5,  # planned ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "planned: verb past undated": -0.1,  # planned ← 주의 책임을 40%로 나눴다. 이에 따라 원고별로 받을 돈은 ①의류업체 124억 원 ②가전 수입사 97억5,000만 원 ③식품
    "planned: verb present budget": -0.1,  # planned ← 추경안이 원안대로 통과되면 올해 도 예산은 당초 7조5천862억 원에서 7조8천662억 원으로 3.7% 커진다
    "planned: verb present indicator": 0.7,  # planned ← 깎았다. 같은 해 말 사채 잔액은 600억 원이다. 산업은행은 운영자금 150억 원을 새로 빌려주는 방안을 이달 말까지 결론
    "planned: verb secure past": -0.1,  # planned ← 경북(218억원)과 경남(121억원)이 뒤를 따랐다. 기초단체 1위는 70억4천만원을 모은 광주 남구였다. 발달장애 청소년 야
    "planned: verb support": 0.5,  # planned ← 에너지솔루션이 3조9천5백억원으로 거의 전부를 차지하고, 에코프로비엠이 1천430억원, 더블유씨피 등 중견기업 7개사가 1천1백
    "planned: words before intended": 1.4,  # planned ← 다. 지난해 말 수주잔고는 2,900억 원 안팎이다. 올해 목표는 매출 5천억 원, 영업이익 50억∼70억 원으로 잡았다.
    "planned: words behind foreseen": -0.7,  # planned ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "planned: words behind intended": 0.2,  # planned ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "planned: words close behind intended": 1.0,  # planned ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "realized: adopted": 2.3,  # realized ← 시가 지난달 중순 내놓은 처방은 낯설지 않다. 올해 예산 2조829억 원에서 축제와 행사에 쓸 돈 24억 원을 먼저
    "realized: budget adopted": 0.1,  # realized ← 통영시 2회 추경 8,912억 원 확정… 민생에 143억 원
    "realized: budget adopted budget": 2.1,  # realized ← 통영시 2회 추경 8,912억 원 확정… 민생에 143억 원
    "realized: budget named budget": 0.6,  # realized ← 전라북도가 내년도 국가예산으로 국비 6조2천535억원을 확보했다.
    "realized: budget named indicator": -0.1,  # realized ← 나라 살림이 쪼그라들자 지방이 먼저 앓는다. 국세 수입이 예산보다 59조 원 덜 걷힐 것으로 보이면서 올해 지방교부세는
    "realized: budget named project_cost": 0.5,  # realized ← 자료를 살폈더니 2024년 영화제 기간 관광객 4만7천여명이 시내에서 38억7천만원을 썼다. 1인당 8만2천원꼴이다. 세명대
    "realized: budget now": 1.1,  # realized ← 시가 지난달 중순 내놓은 처방은 낯설지 않다. 올해 예산 2조829억 원에서 축제와 행사에 쓸 돈 24억 원을 먼저
    "realized: budget undated": -0.4,  # realized ← 42곳이 나와 시중보다 10∼30% 싸게 판다. 시는 직거래장터에 예산 6천5백만원을 대고, 온누리상품권도 12억원어치 사들인
    "realized: economic_effect": -0.2,  # realized ← 도는 10년 뒤 생산유발효과가 4천100억 원, 일자리는 1천900개가 될 것으로 예상했
    "realized: headline settled": 0.4,  # realized ← 고향사랑기부 3년 만에 누적 3천억원 넘었다… 지난해만 1천515억원
    "realized: indicator ahead": -1.1,  # realized ← 리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄 것으로 내다봤다.
    "realized: indicator past": 0.4,  # realized ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "realized: indicator undated": 0.8,  # realized ← 대전 차례상 19만7천원… 대형마트보다 8만여원 싼 전통시장
    "realized: investment": -0.1,  # realized ← 온누리머티리얼 아산공장 두 배로… 1.2조 원 투자
    "realized: investment undated": -0.3,  # realized ← 온누리머티리얼 아산공장 두 배로… 1.2조 원 투자
    "realized: label nothing": 0.9,  # realized ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "realized: metric economic_effect": -0.2,  # realized ← 도는 10년 뒤 생산유발효과가 4천100억 원, 일자리는 1천900개가 될 것으로 예상했
    "realized: metric investment": -0.1,  # realized ← 온누리머티리얼 아산공장 두 배로… 1.2조 원 투자
    "realized: metric orders": 0.6,  # realized ← 조금씩 찬다. 이 회사는 지난달에만 현대중공업과 일본 이마바리조선에서 3천2백만 달러(약 368억 원)어치 일감을 따냈다. 지난
    "realized: metric other": 0.5,  # realized ← 보험사도 손을 들었다. 화주들에게 보험금 150억 원을 내준 다온손해보험은 구상금 85억 원을
    "realized: metric penalty": 1.1,  # realized ← 5억 원을 돌려받게 됐다. 앞서 형사재판에서는 한솔종합건설 법인이 벌금 3,000만 원을, 현장소장이 징역 3년 6개월을 선고받았
    "realized: metric price": -0.2,  # realized ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "realized: metric wage": 0.2,  # realized ← 가 남긴 말이 있다. "곳간이 비면 인심도 빈다." 그 군은 직원 월급 3억 원을 은행에서 빌려 줬다.
    "realized: modified None": -0.9,  # realized ← 미로 변했고 노동자 5명이 숨졌다. 소방당국이 당시 추산한 재산 피해는 510억 원이었다.
    "realized: modified past": 0.9,  # realized ← 숫자는 냉정하다. 세종시가 지난해 거둔 지방세는 8천3백억 원이다. 아파트가 쏟아지던 2021년에는 취득
    "realized: modified past project_cost": 2.6,  # realized ← 지난 4년간 쓴 홍보비는 90억 원에 달했다.
    "realized: modified present budget": -1.0,  # realized ← ) 오승재 기자 = 강원특별자치도가 올해 본예산보다 3천902억원 많은 8조3천731억원 규모의 제1회 추가경정예산안을 짜 21일
    "realized: moves to": -1.1,  # realized ← 추경안이 원안대로 통과되면 올해 도 예산은 당초 7조5천862억 원에서 7조8천662억 원으로 3.7% 커진다. 일반회계가 2천350
    "realized: named planned": -0.9,  # realized ← 다. 지난해 말 수주잔고는 2,900억 원 안팎이다. 올해 목표는 매출 5천억 원, 영업이익 50억∼70억 원으로 잡았다.
    "realized: named realized": 0.7,  # realized ← 추경안이 원안대로 통과되면 올해 도 예산은 당초 7조5천862억 원에서 7조8천662억 원으로 3.7% 커진다
    "realized: other": 0.5,  # realized ← 보험사도 손을 들었다. 화주들에게 보험금 150억 원을 내준 다온손해보험은 구상금 85억 원을
    "realized: particle ": -0.4,  # realized ← 온누리머티리얼 아산공장 두 배로… 1.2조 원 투자
    "realized: particle …": 0.3,  # realized ← [실적] 해동마린텍, 작년 영업손실 312억… 2년 연속 적자
    "realized: particle 에서": 0.5,  # realized ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "realized: particle 을": 0.2,  # realized ← 탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은 전년 동기 대비 22.4
    "realized: particle 의": -0.6,  # realized ← 2025년이면 지방소멸대응기금 1조 원의 쓰임도 다시 정한다. 청사의 높이가 아니
    "realized: particle 이": -0.1,  # realized ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "realized: particle 이었다": -0.6,  # realized ← 미로 변했고 노동자 5명이 숨졌다. 소방당국이 당시 추산한 재산 피해는 510억 원이었다.
    "realized: period carried ahead": -0.1,  # realized ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "realized: period carried now": -0.2,  # realized ← 에코프로비엠 등이 이곳에 4조2천30억원을 투자한다. LG에너지솔루션이 3조9천5백억원으로 거의 전부를 차지하고, 에코프로비엠이
    "realized: period carried past": 1.0,  # realized ← 달러(약 1조220억 원)로 지난해 같은 달보다 6.2% 많다. 수입은 5억1천만 달러, 무역수지는 2억3천만 달러 흑자다. 같은
    "realized: period past": 3.5,  # realized ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "realized: period undated": -0.1,  # realized ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "realized: previous 0 planned": -0.4,  # realized ← 원익큐엔씨는 2026년까지 새 공장에 600억 원을, 월덱스는 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시
    "realized: previous 0 realized no verb": 0.8,  # realized ← 384억 원을 들여 지었다. 국비가 230억 원, 도비와 시비가 각각 46억 2천만 원과 107억 8천만 원이다. 지하 1층, 지
    "realized: previous 1 planned": -0.4,  # realized ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "realized: previous 1 realized": 0.4,  # realized ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비와 시비가 각각 46억 2천만 원과
    "realized: previous 1 realized no verb": 0.2,  # realized ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비와 시비가 각각 46억 2천만 원과
    "realized: previous 2 realized other": -0.5,  # realized ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "realized: project_cost undated": -0.1,  # realized ← 이한솔 지사는 "반도체 특화단지의 마지막 퍼즐이 맞춰졌다"며 "운영비 30억 원도 도가 책임지고 대겠다"고 말했다. 문보름
    "realized: project_cost words behind nothing": -0.6,  # realized ← 의 물을 대는 용수관을 놓고 60만㎡를 더 닦기로 했다. 이 일에 드는 960억원(국비 576억·도비 115억·시비 269억
    "realized: qualifier about": 0.1,  # realized ← 2백만 달러(약 368억 원)어치 일감을 따냈다. 지난해 말 수주잔고는 2,900억 원 안팎이다. 올해 목표는 매출 5천억 원,
    "realized: qualifier band": 1.1,  # realized ← 차례상 비용은 27만9천5백원으로 전통시장보다 42% 비쌌고, 백화점은 40만원대였다. 지난해 전통시장 평균인 19만1천3백
    "realized: qualifier exact": 0.1,  # realized ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "realized: qualifier several": -0.2,  # realized ← 낼 때는 10년 뒤까지의 상환 계획을 주민 앞에 내놓아야 한다. 둘째, 수백억 원짜리 시설은 운영비까지 셈해야 한다. 셋째,
    "realized: quoted open": -0.2,  # realized ← 1백억원을 보탠다. 도는 특화단지가 자리 잡으면 2035년까지 생산유발 7조8천억원과 부가가치유발 3조4,500억원, 일자리
    "realized: quoted past": 0.2,  # realized ← 해동마린텍은 지난해 연결 기준 매출 4,218억 원, 영업손실 312억 원을 기록했다고 14일
    "realized: subsidy past": 0.6,  # realized ← . 나랏돈도 함께 불어났다. 정부가 할인 비용에 보탠 국비는 2021년 1조2천522억 원까지 치솟았다가 2024년 3천억 원으로 내
    "realized: tense past": 1.5,  # realized ← 회사 살림은 탄탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은
    "realized: tense past other": 0.5,  # realized ← 보험사도 손을 들었다. 화주들에게 보험금 150억 원을 내준 다온손해보험은 구상금 85억 원을
    "realized: tense present ahead": -0.9,  # realized ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "realized: tense present undated": -0.3,  # realized ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "realized: title behind settled": 0.6,  # realized ← 고향사랑기부 3년 만에 누적 3천억원 넘었다… 지난해만 1천515억원
    "realized: title indicator": 0.1,  # realized ← [실적] 해동마린텍, 작년 영업손실 312억… 2년 연속 적자
    "realized: title undated": 0.8,  # realized ← 384억 원 투입… 경북도·구미시·기업 7곳 활용 협약
    "realized: topic intended other": -1.5,  # realized ← 당 최대 800만 원까지 늘린다. ▷세종시는 내년 예산안에 환변동보험료 2억 원을 담았다. ▷한국은행 대전세종충남본부는 금
    "realized: total realized": 3.2,  # realized ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비와 시비가 각각 46억 2천만 원과
    "realized: verb None past": -0.7,  # realized ← 드의 보증 채무 2,050억 원 탓에 채권시장 전체를 흔들었고, 정부는 50조 원 이상의 유동성 대책을 내놓아야 했다.
    "realized: verb adn past": 0.3,  # realized ← 보험사도 손을 들었다. 화주들에게 보험금 150억 원을 내준 다온손해보험은 구상금 85억 원을
    "realized: verb future past": 0.4,  # realized ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "realized: verb past": 0.7,  # realized ← 회사 살림은 탄탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은
    "realized: verb past now": 0.8,  # realized ← p 높아졌다. 다만 돈이 많이 드는 일이어서 회사는 올 상반기 전환사채 2,000억 원어치를 찍었다.
    "realized: verb past other": 0.5,  # realized ← 보험사도 손을 들었다. 화주들에게 보험금 150억 원을 내준 다온손해보험은 구상금 85억 원을
    "realized: verb present indicator": -0.8,  # realized ← 깎았다. 같은 해 말 사채 잔액은 600억 원이다. 산업은행은 운영자금 150억 원을 새로 빌려주는 방안을 이달 말까지 결론
    "realized: verb secure": 0.3,  # realized ← 실적은 이미 부풀고 있다. 현대로템은 올 2분기 영업이익 2천576억 원을 거둬 지난해 같은 분기의 2.3배를 벌었
    "realized: verb secure past": 1.4,  # realized ← 경북(218억원)과 경남(121억원)이 뒤를 따랐다. 기초단체 1위는 70억4천만원을 모은 광주 남구였다. 발달장애 청소년 야
    "realized: verb spend": -0.1,  # realized ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "realized: verb spend present": -0.4,  # realized ← 료를 30~40% 깎았다. 대신 관객 지갑은 가볍게 했다. 영화 표값은 7천원, '원 썸머 나잇' 공연은 3만원이고 제천
    "realized: words before settled": 0.4,  # realized ← 2백만 달러(약 368억 원)어치 일감을 따냈다. 지난해 말 수주잔고는 2,900억 원 안팎이다. 올해 목표는 매출 5천억 원,
    "realized: words behind intended": -1.3,  # realized ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "realized: words behind settled": 0.6,  # realized ← p 높아졌다. 다만 돈이 많이 드는 일이어서 회사는 올 상반기 전환사채 2,000억 원어치를 찍었다.
    "realized: words close behind intended": -0.6,  # realized ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "unknown: fund undated": 0.5,
    "unknown: fund words behind intended": 0.4,
    "unknown: headline nothing": 0.1,  # unknown ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "unknown: in main": -2.3,  # unknown ← 온누리머티리얼 아산공장 두 배로… 1.2조 원 투자
    "unknown: in speech": 0.1,  # unknown ← % 빠져 전국에서 가장 많이 떨어졌다. 대전 둔산동의 한 공인중개사는 “10억 원을 부르던 매물이 9억 원에도 팔리지 않는다
    "unknown: indicator undated": 0.3,  # unknown ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "unknown: indicator words behind nothing": 0.3,  # unknown ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "unknown: metric price": 1.1,  # unknown ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "unknown: particle 이": 1.0,  # unknown ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "unknown: period carried undated": 0.1,  # unknown ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "unknown: previous 1 planned": 0.5,  # unknown ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "unknown: previous 1 planned other": 1.0,  # unknown ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "unknown: previous 2 realized other": 0.5,  # unknown ← 합건설은 공사비를 아끼려고 불에 잘 타는 우레탄폼을 썼고, 이천로지스는 8천만 원 이하의 과태료를 물면 된다며 방화셔터 점검
    "unknown: qualifier about": -0.2,  # unknown ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "unknown: qualifier exact": -1.0,  # unknown ← 온누리머티리얼 아산공장 두 배로… 1.2조 원 투자
    "unknown: qualifier range": 0.4,  # unknown ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "unknown: qualifier several": 2.6,  # unknown ← 낼 때는 10년 뒤까지의 상환 계획을 주민 앞에 내놓아야 한다. 둘째, 수백억 원짜리 시설은 운영비까지 셈해야 한다. 셋째,
    "unknown: tense past fund": 0.8,
    "unknown: tense present undated": 0.2,  # unknown ← % 빠져 전국에서 가장 많이 떨어졌다. 대전 둔산동의 한 공인중개사는 “10억 원을 부르던 매물이 9억 원에도 팔리지 않는다
    "unknown: tense state indicator": 0.2,  # unknown ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "unknown: tense state undated": 0.6,  # unknown ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "unknown: verb None open": 0.2,  # unknown ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "unknown: verb adn present": 0.3,  # unknown ← . 첫째, 이웃한 시·군이 할인율 상한을 함께 정하자. 둘째, 연 매출 30억 원이 넘는 가맹점은 빼자. 셋째, 할인 대신
    "unknown: verb con tense state": 0.3,  # unknown ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "unknown: verb open fund": 0.4,
    "unknown: verb open undated": 0.9,  # unknown ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "unknown: verb present undated": 0.3,  # unknown ← 떨어졌다. 대전 둔산동의 한 공인중개사는 “10억 원을 부르던 매물이 9억 원에도 팔리지 않는다”고 전했다.
    "unknown: verb spend": 0.7,  # unknown ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "unknown: verb spend present": 1.4,  # unknown ← 제작사가 한국형 신호를 맞춰 주지 않아 시가 새 차량을 사려면 1편성에 80억 원이 넘게 든다"며 "노선을 다듬어 내년 상반
}
# fmt: on
