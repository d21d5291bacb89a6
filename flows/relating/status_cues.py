"""The weights of the cues for whether amounts have happened, are planned or foreseen, each with an example: the answer, and the amount in its sentence.

Written by `tests/fitting.py`; a cue that is not listed weighs nothing.
"""

# fmt: off
WEIGHTS: dict[str, float] = {
    "estimated: economic_effect": 1.4,  # estimated ← 도는 10년 뒤 생산유발효과가 4천100억 원, 일자리는 1천900개가 될 것으로 예상했
    "estimated: economic_effect undated": 1.4,  # estimated ← 도는 10년 뒤 생산유발효과가 4천100억 원, 일자리는 1천900개가 될 것으로 예상했
    "estimated: headline nothing": 0.1,  # estimated ← 회사 살
    "estimated: indicator now": 0.3,  # estimated ← 민은채 행정안전부 균형발전
    "estimated: indicator words behind foreseen": 0.2,  # estimated ← 회사 살
    "estimated: metric economic_effect": 1.4,  # estimated ← 도는 10년 뒤 생산유발효과가 4천100억 원, 일자리는 1천900개가 될 것으로 예상했
    "estimated: metric project_cost": -0.1,  # estimated ← 384억 원 투입… 경북도·구미시·기업 7곳 활용 협약
    "estimated: named estimated": 2.3,  # estimated ← . 당기순이익도 288억3,500만원으로 증권사 다섯 곳의 평균 전망치 230억원을 크게 앞섰다. 지난해 4분기에는 재고 평
    "estimated: none words behind nothing": 0.2,  # estimated ← 분석해 보니 직접 경제효과는 148억 원으로 추산됐다. 숙박과 음식에 81억 원, 쇼핑과 체험에 67억 원이 쓰였다. 방문
    "estimated: particle 을": -1.0,  # estimated ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "estimated: particle 이": 0.6,  # estimated ← 빚이 다 나쁜 것은
    "estimated: previous 0 estimated": 1.3,  # estimated ←
    "estimated: previous 1 estimated other": 1.4,  # estimated ← 분석해 보니 직접 경제효과는 148억 원으로 추산됐다. 숙박과 음식에 81억 원, 쇼핑과 체험에 67억 원이 쓰였다. 방문
    "estimated: project_cost": -0.1,  # estimated ← 384억 원 투입… 경북도·구미시·기업 7곳 활용 협약
    "estimated: project_cost words behind nothing": -0.3,  # estimated ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비
    "estimated: quoted open": 1.1,  # estimated ← 1백억원을 보탠다. 도는 특화단지가 자리 잡으면 2035년까지 생산유발 7조8천억원과 부가가치유발 3조4,500억원, 일자리
    "estimated: tense foreseen": 1.8,  # estimated ← 회사 살
    "estimated: tense foreseen now": 0.2,  # estimated ← 민은채 행정안전부 균형발전
    "estimated: tense present": -0.6,  # estimated ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "estimated: thing future": 0.3,  # estimated ← 돈을 댈 곳
    "estimated: verb None": 0.1,  # estimated ← 회사 살
    "estimated: verb None foreseen": 0.9,  # estimated ← 회사 살
    "estimated: verb adn future": 1.6,  # estimated ← 돈을 댈 곳
    "estimated: verb foreseen": 0.9,  # estimated ← 회사 살
    "estimated: verb future": 1.6,  # estimated ← 돈을 댈 곳
    "estimated: verb open indicator": 0.3,  # estimated ← 나라 살림이 쪼그라들자 지방이 먼저 앓는다. 국세 수입이 예산보다 59조 원 덜 걷힐 것으로 보이면서 올해 지방교부세는
    "estimated: verb past none": 0.3,  # estimated ← 분석해 보니 직접 경제효과는 148억 원으로 추산됐다. 숙박과 음식에 81억 원, 쇼핑과 체험에 67억 원이 쓰였다. 방문
    "estimated: words before foreseen": 2.8,  # estimated ← 재판부는 시공사의 책임을 60%,
    "estimated: words before nothing": -1.3,  # estimated ← 승인 2018.06.28 16:12:
    "estimated: words behind foreseen": 1.5,  # estimated ← 회사 살
    "estimated: words close behind foreseen": 0.8,  # estimated ← 회사 살
    "estimated: words close behind nothing": -0.3,  # estimated ← 승인 2018.06.28 16:12:
    "planned: adopted": -0.1,  # planned ← 시가 지난달 중순 내놓은 처방은 낯설지 않다. 올해 예산 2조829억 원에서 축제와 행사에 쓸 돈 24억 원을 먼저
    "planned: budget adopted": -0.2,  # planned ← 시의회, 케이블
    "planned: budget proposed": 0.6,  # planned ← 도의회 다
    "planned: budget proposed budget": 0.9,  # planned ← 도의회 다
    "planned: budget words behind intended": 0.7,  # planned ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "planned: fund undated": -0.1,  # planned ← 대전투자금융
    "planned: headline nothing": -0.7,  # planned ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "planned: in main": 0.9,  # planned ← 승인 2018.06.28 16:12:
    "planned: indicator": -1.3,  # planned ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "planned: investment": 0.4,  # planned ← 승인 2018.06.28 16:12:
    "planned: investment undated": 0.1,  # planned ← 승인 2018.06.28 16:12:
    "planned: last intended": 1.2,  # planned ← 이한솔 지사는 "반도체 특화단지의 마지막 퍼즐이 맞춰졌다"며 "운영비 30억 원도 도가 책임지고 대겠다"고 말했다. 문보름
    "planned: last state": -0.2,  # planned ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "planned: metric donation": 0.3,  # planned ← 올해부터는 10만∼20만원 구간의 세액공제율이 16.5%에서 44%로
    "planned: metric investment": 0.4,  # planned ← 승인 2018.06.28 16:12:
    "planned: metric other": -0.2,  # planned ← 보험사도 손을 들었다. 화주들에게 보험금 150억 원을 내준 다온손해보험은 구상금 85억 원을
    "planned: metric penalty": -1.1,  # planned ← 합건설은 공사비를 아끼려고 불에 잘 타는 우레탄폼을 썼고, 이천로지스는 8천만 원 이하의 과태료를 물면 된다며 방화셔터 점검
    "planned: metric subsidy": 0.3,  # planned ← 에너지솔루션이 3조9천5백억원으로 거의 전부를 차지하고, 에코프로비엠이 1천430억원, 더블유씨피 등 중견기업 7개사가 1천1백
    "planned: modified past project_cost": -1.1,  # planned ← 이번에 받은 국비 30억 원이 마중물이다.
    "planned: named planned": 3.8,  # planned ←
    "planned: no verb indicator": -0.4,  # planned ← 부산항만신문 | 2017
    "planned: none words behind nothing": -0.1,  # planned ← 도는 10년 뒤 생산유발효
    "planned: other": -0.2,  # planned ← 보험사도 손을 들었다. 화주들에게 보험금 150억 원을 내준 다온손해보험은 구상금 85억 원을
    "planned: other undated": -0.1,  # planned ← 보험사도 손을 들었다. 화주들에게 보험금 150억 원을 내준 다온손해보험은 구상금 85억 원을
    "planned: particle ": 0.3,  # planned ← 승인 2018.06.28 16:12:
    "planned: particle 으로": 0.7,  # planned ← 부산 조선기자재 업계의 사정
    "planned: particle 을": 0.8,  # planned ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "planned: particle 이": -0.8,  # planned ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "planned: period ahead": 0.6,  # planned ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "planned: period carried now": 0.5,  # planned ← 에코프로비엠 등이 이곳에 4조2천30억원을 투자한다. LG에너지솔루션이 3조9천5백억원으로 거의 전부를 차지하고, 에코프로비엠이
    "planned: period carried past": -0.8,  # planned ← 달러(약 1조220억 원)로 지난해 같은 달보다 6.2% 많다. 수입은 5억1천만 달러, 무역수지는 2억3천만 달러 흑자다. 같은
    "planned: period carried undated": -0.2,  # planned ← 384억 원 투입… 경북도·구미시·기업 7곳 활용 협약
    "planned: period undated": 0.1,  # planned ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "planned: previous 0 planned": 2.3,  # planned ← 원익큐엔씨는 2026년까지 새 공장에 600억 원을, 월덱스는 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시
    "planned: previous 1 planned": 1.1,  # planned ← 에코프로비엠 등이 이곳에 4조2천30억원을 투자한다. LG에너지솔루션이 3조9천5백억원으로 거의 전부를 차지하고, 에코프로비엠이
    "planned: previous 1 planned alike": 0.2,  # planned ← 에코프로비엠 등이 이곳에 4조2천30억원을 투자한다. LG에너지솔루션이 3조9천5백억원으로 거의 전부를 차지하고, 에코프로비엠이
    "planned: previous 1 planned no verb": 0.1,  # planned ← 영화제의 올해 살림은 27억6천만원이다. 제천시 출연금 19억원이 가장 큰 몫
    "planned: previous 2 planned": 0.5,  # planned ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "planned: previous 2 planned alike": 0.2,  # planned ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "planned: project_cost words behind intended": -0.1,  # planned ← 384억 원 투입… 경북도·구미시·기업 7곳 활용 협약
    "planned: project_cost words behind nothing": 0.6,  # planned ← 의 물을 대는 용수관을 놓고 60만㎡를 더 닦기로 했다. 이 일에 드는 960억원(국비 576억·도비 115억·시비 269억
    "planned: subsidy": 0.3,  # planned ← 에너지솔루션이 3조9천5백억원으로 거의 전부를 차지하고, 에코프로비엠이 1천430억원, 더블유씨피 등 중견기업 7개사가 1천1백
    "planned: tense foreseen": -0.1,  # planned ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "planned: tense intended": 0.4,  # planned ← 이한솔 지사는 "반도체 특화단지의 마지막 퍼즐이 맞춰졌다"며 "운영비 30억 원도 도가 책임지고 대겠다"고 말했다. 문보름
    "planned: tense open project_cost": 0.9,  # planned ← ③ 마른김 산지거래소: 전남 목포에 2026년 12월까지 1,200억 원(국비 500억 원, 지방비 500억 원,
    "planned: tense past": -0.7,  # planned ← 회사 살림은 탄탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은
    "planned: tense past indicator": 0.7,  # planned ←
    "planned: tense past project_cost": -1.2,  # planned ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비
    "planned: tense past undated": -0.4,  # planned ← 층에 연면적 5천216㎡이며 청정실과 노광기 등 장비 42대를 갖췄다. 98억여 원짜리 노광기는 국내 공공기관으로는 처음 들여
    "planned: tense present": 0.8,  # planned ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "planned: tense present ahead": 0.6,  # planned ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "planned: tense present subsidy": 0.3,  # planned ← 에너지솔루션이 3조9천5백억원으로 거의 전부를 차지하고, 에코프로비엠이 1천430억원, 더블유씨피 등 중견기업 7개사가 1천1백
    "planned: tense present undated": 0.4,  # planned ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "planned: tense state": -0.2,  # planned ← 도는 10년 뒤 생산유발효
    "planned: title present": 1.6,  # planned ← 승인 2018.06.28 16:12:
    "planned: total planned": 2.5,  # planned ← 에코프로비엠 등이 이곳에 4조2천30억원을 투자한다. LG에너지솔루션이 3조9천5백억원으로 거의 전부를 차지하고, 에코프로비엠이
    "planned: verb None open": -0.4,  # planned ← 도는 10년 뒤 생산유발효
    "planned: verb None past": 0.3,  # planned ← 1
    "planned: verb adn future": -0.1,  # planned ← 득세는 2천억 원대를 간신히 붙들었다. 같은 해 말 시의 지방채 잔액은 4천4백억 원쯤이고, 통합재정안정화기금에는 수십억 원이
    "planned: verb future": -0.1,  # planned ← 득세는 2천억 원대를 간신히 붙들었다. 같은 해 말 시의 지방채 잔액은 4천4백억 원쯤이고, 통합재정안정화기금에는 수십억 원이
    "planned: verb invest": 0.1,  # planned ← 르면 올해부터 2030년까지 LG에너지솔루션과 에코프로비엠 등이 이곳에 4조2천30억원을 투자한다. LG에너지솔루션이 3조9천5백
    "planned: verb past": -0.2,  # planned ← 회사 살림은 탄탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은
    "planned: verb past undated": -1.0,  # planned ← 층에 연면적 5천216㎡이며 청정실과 노광기 등 장비 42대를 갖췄다. 98억여 원짜리 노광기는 국내 공공기관으로는 처음 들여
    "planned: verb present ahead": 0.4,  # planned ← 2025년이면 지방소멸대응기금 1조 원의 쓰임도 다시 정한다. 청사의 높이가 아니
    "planned: verb present indicator": 0.3,  # planned ← 깎았다. 같은 해 말 사채 잔액은 600억 원이다. 산업은행은 운영자금 150억 원을 새로 빌려주는 방안을 이달 말까지 결론
    "planned: words before intended": 1.1,  # planned ←
    "planned: words close behind intended": 1.8,  # planned ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "realized: adopted": 1.7,  # realized ← 시가 지난달 중순 내놓은 처방은 낯설지 않다. 올해 예산 2조829억 원에서 축제와 행사에 쓸 돈 24억 원을 먼저
    "realized: budget": 0.2,  # realized ← 시가 지난달 중순 내놓은 처방은 낯설지 않다. 올해 예산 2조829억 원에서 축제와 행사에 쓸 돈 24억 원을 먼저
    "realized: budget adopted": 1.7,  # realized ← 시의회, 케이블
    "realized: budget adopted budget": 0.8,  # realized ← 시의회, 케이블
    "realized: budget named budget": 0.2,  # realized ← 전북도는 지난 3일 새벽 국
    "realized: budget words behind nothing": 0.4,  # realized ← 시가 지난달 중순 내놓은 처방은 낯설지 않다. 올해 예산 2조829억 원에서 축제와 행사에 쓸 돈 24억 원을 먼저
    "realized: fund national": 0.8,  # realized ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비와 시비가 각각 46억 2천만 원과
    "realized: headline settled": 0.1,  # realized ← 소하늘 기
    "realized: indicator": 0.5,  # realized ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "realized: indicator undated": 0.6,  # realized ← 층에 연면적 5천216㎡이며 청정실과 노광기 등 장비 42대를 갖췄다. 98억여 원짜리 노광기는 국내 공공기관으로는 처음 들여
    "realized: investment undated": -0.9,  # realized ← 승인 2018.06.28 16:12:
    "realized: metric None": -0.2,  # realized ← 도는 10년 뒤 생산유발효
    "realized: metric budget": 0.2,  # realized ← 시가 지난달 중순 내놓은 처방은 낯설지 않다. 올해 예산 2조829억 원에서 축제와 행사에 쓸 돈 24억 원을 먼저
    "realized: metric orders": 0.5,  # realized ← 조금씩 찬다. 이 회사는 지난달에만 현대중공업과 일본 이마바리조선에서 3천2백만 달러(약 368억 원)어치 일감을 따냈다. 지난
    "realized: metric wage": 0.6,  # realized ← 해법은 단순하다.
    "realized: modified None": -1.1,  # realized ← 재판부는 시공사의 책임을 60%,
    "realized: modified past": 0.8,  # realized ← 숫자는 냉정하다. 세종시가 지난해 거둔 지방세는 8천3백억 원이다. 아파트가 쏟아지던 2021년에는 취득
    "realized: modified past project_cost": 2.8,  # realized ← 이번에 받은 국비 30억 원이 마중물이다.
    "realized: named estimated": -0.4,  # realized ← . 당기순이익도 288억3,500만원으로 증권사 다섯 곳의 평균 전망치 230억원을 크게 앞섰다. 지난해 4분기에는 재고 평
    "realized: none": -0.2,  # realized ← 도는 10년 뒤 생산유발효
    "realized: particle ": -0.3,  # realized ← 승인 2018.06.28 16:12:
    "realized: particle 에서": 0.9,  # realized ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "realized: particle 을": 0.6,  # realized ← 탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은 전년 동기 대비 22.4
    "realized: particle 의": -0.2,  # realized ← 2025년이면 지방소멸대응기금 1조 원의 쓰임도 다시 정한다. 청사의 높이가 아니
    "realized: particle 이": -0.3,  # realized ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "realized: particle 이었다": -1.1,  # realized ← 재판부는 시공사의 책임을 60%,
    "realized: period carried past": 1.0,  # realized ← 달러(약 1조220억 원)로 지난해 같은 달보다 6.2% 많다. 수입은 5억1천만 달러, 무역수지는 2억3천만 달러 흑자다. 같은
    "realized: period past": 2.9,  # realized ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "realized: period undated": -0.3,  # realized ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "realized: previous 0 realized": 0.4,  # realized ← 탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은 전년 동기 대비 22.4
    "realized: previous 0 realized no verb": 0.8,  # realized ← 384억 원을 들여 지었다. 국비가 230억 원, 도비와 시비가 각각 46억 2천만 원과 107억 8천만 원이다. 지하 1층, 지
    "realized: previous 1 estimated other": -0.2,  # realized ← 이한솔 지사는 "반도체 특화단지의 마지막 퍼즐이 맞춰졌다"며 "운영비 30억 원도 도가 책임지고 대겠다"고 말했다. 문보름
    "realized: previous 1 planned": -0.4,  # realized ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "realized: previous 1 realized": 0.3,  # realized ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비와 시비가 각각 46억 2천만 원과
    "realized: previous 2 realized alike": 0.3,  # realized ← 목의 값을 살핀 결과를 21일 내놓았다. 올해 대형마트의 차례상 비용은 27만9천5백원으로 전통시장보다 42% 비쌌고, 백화점은
    "realized: previous 2 realized other": -0.3,  # realized ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "realized: qualifier band": 0.6,  # realized ← 차례상 비용은 27만9천5백원으로 전통시장보다 42% 비쌌고, 백화점은 40만원대였다. 지난해 전통시장 평균인 19만1천3백
    "realized: quoted past": 0.2,  # realized ← 해동마린텍은 지난해 연결 기준 매출 4,218억 원, 영업손실 312억 원을 기록했다고 14일
    "realized: tense past": 0.6,  # realized ← 회사 살림은 탄탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은
    "realized: tense past project_cost": 0.6,  # realized ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비
    "realized: tense present undated": -1.3,  # realized ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "realized: title indicator": 0.2,  # realized ← 부산항만신문 | 2017
    "realized: title nothing": 0.6,  # realized ← 384억 원 투입… 경북도·구미시·기업 7곳 활용 협약
    "realized: title undated": 1.1,  # realized ← 384억 원 투입… 경북도·구미시·기업 7곳 활용 협약
    "realized: total planned": -0.3,  # realized ← 에코프로비엠 등이 이곳에 4조2천30억원을 투자한다. LG에너지솔루션이 3조9천5백억원으로 거의 전부를 차지하고, 에코프로비엠이
    "realized: total realized": 2.3,  # realized ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비와 시비가 각각 46억 2천만 원과
    "realized: verb None": -0.2,  # realized ← 회사 살
    "realized: verb None past": -0.1,  # realized ← 1
    "realized: verb adn tense past": 0.3,  # realized ← 시가 지난달 중순 내놓은 처방은 낯설지 않다. 올해 예산 2조829억 원에서 축제와 행사에 쓸 돈 24억 원을 먼저
    "realized: verb budget": 0.5,  # realized ← 버티려면 군비를 해마다 수십억 원씩 부어야 한다. 신안군은 올해 군비 38억 원을 잡았다. 같은 돈이면 마을버스 30대를
    "realized: verb open": -0.2,  # realized ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "realized: verb open now": -0.1,  # realized ← 터는 10만∼20만원 구간의 세액공제율이 16.5%에서 44%로 뛴다. 20만원을 기부하면 14만4천원을 돌려받고 답례품도
    "realized: verb past": 0.9,  # realized ← 회사 살림은 탄탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은
    "realized: verb present budget": 0.6,  # realized ← 추경안이 원안대로 통과되면 올해 도 예산은 당초 7조5천862억 원에서 7조8천662억 원으로 3.7% 커진다
    "realized: verb present undated": -0.8,  # realized ← 깎았다. 같은 해 말 사채 잔액은 600억 원이다. 산업은행은 운영자금 150억 원을 새로 빌려주는 방안을 이달 말까지 결론
    "realized: verb secure past": 0.3,  # realized ← 경북(218억원)과 경남(121억원)이 뒤를 따랐다. 기초단체 1위는 70억4천만원을 모은 광주 남구였다. 발달장애 청소년 야
    "realized: verb spend": -0.4,  # realized ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "realized: words before intended": -0.7,  # realized ←
    "realized: words before nothing": 0.2,  # realized ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "realized: words before settled": 0.6,  # realized ← 2백만 달러(약 368억 원)어치 일감을 따냈다. 지난해 말 수주잔고는 2,900억 원 안팎이다. 올해 목표는 매출 5천억 원,
    "realized: words behind intended": -0.8,  # realized ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "realized: words behind settled": 0.3,  # realized ← 온누리머티리얼은 삼성디스플
    "realized: words close behind intended": -0.2,  # realized ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "realized: words close behind nothing": 0.1,  # realized ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "unknown: in main": -1.9,  # unknown ← 승인 2018.06.28 16:12:
    "unknown: in speech": 0.2,  # unknown ← % 빠져 전국에서 가장 많이 떨어졌다. 대전 둔산동의 한 공인중개사는 “10억 원을 부르던 매물이 9억 원에도 팔리지 않는다
    "unknown: particle 을": -0.4,  # unknown ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "unknown: particle 이": 0.4,  # unknown ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "unknown: period carried undated": 0.6,  # unknown ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "unknown: previous 1 planned other": 1.0,  # unknown ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "unknown: previous 2 realized other": 0.9,  # unknown ← 합건설은 공사비를 아끼려고 불에 잘 타는 우레탄폼을 썼고, 이천로지스는 8천만 원 이하의 과태료를 물면 된다며 방화셔터 점검
    "unknown: qualifier exact": -1.1,  # unknown ← 승인 2018.06.28 16:12:
    "unknown: qualifier range": 0.1,  # unknown ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "unknown: qualifier several": 1.3,  # unknown ← 낼 때는 10년 뒤까지의 상환 계획을 주민 앞에 내놓아야 한다. 둘째, 수백억 원짜리 시설은 운영비까지 셈해야 한다. 셋째,
    "unknown: tense present other": 0.1,  # unknown ← % 빠져 전국에서 가장 많이 떨어졌다. 대전 둔산동의 한 공인중개사는 “10억 원을 부르던 매물이 9억 원에도 팔리지 않는다
    "unknown: tense state undated": 0.1,  # unknown ← 도는 10년 뒤 생산유발효
    "unknown: verb None open": 0.3,  # unknown ← 도는 10년 뒤 생산유발효
    "unknown: verb con tense state": 1.3,  # unknown ← 도는 10년 뒤 생산유발효
    "unknown: verb open undated": 0.1,  # unknown ← 도는 10년 뒤 생산유발효
}
# fmt: on
