"""The weights of the cues for whether amounts have happened, are planned or foreseen, each with an example: the answer, and the amount in its sentence.

Written by `tests/fitting.py`; a cue that is not listed weighs nothing.
"""

# fmt: off
WEIGHTS: dict[str, float] = {
    "estimated: budget named": 0.1,  # estimated ← 나라 살림이 쪼그라들자 지방이 먼저 앓는다. 국세 수입이 예산보다 59조 원 덜 걷힐 것으로 보이면서 올해 지방교부세는
    "estimated: economic_effect": 2.3,  # estimated ← 도는 10년 뒤 생산유발효과가 4천100억 원, 일자리는 1천900개가 될 것으로 예상했
    "estimated: headline nothing": 0.2,  # estimated ← 회사 살
    "estimated: indicator now": 0.3,  # estimated ← 민은채 행정안전부 균형발전
    "estimated: indicator words behind foreseen": 0.7,  # estimated ← 회사 살
    "estimated: metric economic_effect": 2.3,  # estimated ← 도는 10년 뒤 생산유발효과가 4천100억 원, 일자리는 1천900개가 될 것으로 예상했
    "estimated: named estimated": 2.8,  # estimated ← . 당기순이익도 288억3,500만원으로 증권사 다섯 곳의 평균 전망치 230억원을 크게 앞섰다. 지난해 4분기에는 재고 평
    "estimated: particle 을": -1.2,  # estimated ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "estimated: particle 의": 0.4,  # estimated ← 2024년 95억 달러로 내리 줄었다. 산업연구원은 폴란드 계약만으로 19조 원의 생산이 유발되고 일자리 4만6천 개가 생
    "estimated: particle 이": 0.4,  # estimated ← 빚이 다 나쁜 것은
    "estimated: previous 0 estimated": 0.7,  # estimated ← 회사 살
    "estimated: previous 2 realized alike": -0.1,  # estimated ← 목의 값을 살핀 결과를 21일 내놓았다. 올해 대형마트의 차례상 비용은 27만9천5백원으로 전통시장보다 42% 비쌌고, 백화점은
    "estimated: quoted open": 0.9,  # estimated ← 1백억원을 보탠다. 도는 특화단지가 자리 잡으면 2035년까지 생산유발 7조8천억원과 부가가치유발 3조4,500억원, 일자리
    "estimated: tense foreseen": 2.2,  # estimated ← 회사 살
    "estimated: tense foreseen now": 0.1,  # estimated ← 민은채 행정안전부 균형발전
    "estimated: tense present": -0.6,  # estimated ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "estimated: thing future": 0.1,  # estimated ← 돈을 댈 곳
    "estimated: verb None": 0.2,  # estimated ← 회사 살
    "estimated: verb None foreseen": 0.6,  # estimated ← 회사 살
    "estimated: verb adn future": 1.6,  # estimated ← 돈을 댈 곳
    "estimated: verb foreseen": 0.6,  # estimated ← 회사 살
    "estimated: verb future": 1.6,  # estimated ← 돈을 댈 곳
    "estimated: words before foreseen": 2.7,  # estimated ← 재판부는 시공사의 책임을 60%,
    "estimated: words before nothing": -1.6,  # estimated ← 승인 2018.06.28 16:12:
    "estimated: words behind foreseen": 1.9,  # estimated ← 회사 살
    "estimated: words close behind foreseen": 0.8,  # estimated ← 회사 살
    "estimated: words close behind nothing": -0.3,  # estimated ← 승인 2018.06.28 16:12:
    "planned: adopted": -0.6,  # planned ← 시가 지난달 중순 내놓은 처방은 낯설지 않다. 올해 예산 2조829억 원에서 축제와 행사에 쓸 돈 24억 원을 먼저
    "planned: budget adopted budget": -0.7,  # planned ← 시의회, 케이블
    "planned: budget named": -0.2,  # planned ← 나라 살림이 쪼그라들자 지방이 먼저 앓는다. 국세 수입이 예산보다 59조 원 덜 걷힐 것으로 보이면서 올해 지방교부세는
    "planned: budget named project_cost": -0.5,  # planned ← 낼 때는 10년 뒤까지의 상환 계획을 주민 앞에 내놓아야 한다. 둘째, 수백억 원짜리 시설은 운영비까지 셈해야 한다. 셋째,
    "planned: budget proposed": 1.5,  # planned ← 도의회 다
    "planned: budget proposed budget": 0.5,  # planned ← 도의회 다
    "planned: fund undated": -0.4,  # planned ← 대전투자금융
    "planned: head nothing": 0.2,  # planned ← 승인 2018.06.28 16:12:
    "planned: headline nothing": -0.6,  # planned ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "planned: in main": 0.5,  # planned ← 승인 2018.06.28 16:12:
    "planned: indicator": -0.7,  # planned ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "planned: indicator undated": -0.2,  # planned ← 도는 10년 뒤 생산유발효
    "planned: indicator words behind nothing": -0.4,  # planned ← 회사 살림은 탄탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은
    "planned: investment": 0.5,  # planned ← 승인 2018.06.28 16:12:
    "planned: investment undated": 0.1,  # planned ← 승인 2018.06.28 16:12:
    "planned: last intended": 1.3,  # planned ← 이한솔 지사는 "반도체 특화단지의 마지막 퍼즐이 맞춰졌다"며 "운영비 30억 원도 도가 책임지고 대겠다"고 말했다. 문보름
    "planned: metric investment": 0.5,  # planned ← 승인 2018.06.28 16:12:
    "planned: metric other": -0.4,  # planned ← 보험사도 손을 들었다. 화주들에게 보험금 150억 원을 내준 다온손해보험은 구상금 85억 원을
    "planned: metric penalty": -0.7,  # planned ← 합건설은 공사비를 아끼려고 불에 잘 타는 우레탄폼을 썼고, 이천로지스는 8천만 원 이하의 과태료를 물면 된다며 방화셔터 점검
    "planned: metric project_cost": 0.3,  # planned ← 이한솔 지사는 "반도체 특화단지의 마지막 퍼즐이 맞춰졌다"며 "운영비 30억 원도 도가 책임지고 대겠다"고 말했다. 문보름
    "planned: metric subsidy": 0.1,  # planned ← 대구시는 내년 6월까지 관세 피해 기업에 경영안정자금 1천2백억 원을 풀고, 수출보험료를 기업당 최대 700만
    "planned: modified past project_cost": -0.6,  # planned ← 이번에 받은 국비 30억 원이 마중물이다.
    "planned: named planned": 3.7,  # planned ←
    "planned: named realized": -1.1,  # planned ← 추경안이 원안대로 통과되면 올해 도 예산은 당초 7조5천862억 원에서 7조8천662억 원으로 3.7% 커진다
    "planned: no verb": 0.2,  # planned ← 승인 2018.06.28 16:12:
    "planned: no verb budget": 0.4,  # planned ← 영화제의 올해 살림은 27억6천만원이다. 제천시 출연금 19억원이 가장 큰 몫
    "planned: other": -0.4,  # planned ← 보험사도 손을 들었다. 화주들에게 보험금 150억 원을 내준 다온손해보험은 구상금 85억 원을
    "planned: particle ": 0.3,  # planned ← 승인 2018.06.28 16:12:
    "planned: particle 으로": 0.7,  # planned ← 부산 조선기자재 업계의 사정
    "planned: particle 을": 0.7,  # planned ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "planned: particle 이": -0.7,  # planned ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "planned: period ahead": 0.7,  # planned ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "planned: period carried now": 0.9,  # planned ← 에코프로비엠 등이 이곳에 4조2천30억원을 투자한다. LG에너지솔루션이 3조9천5백억원으로 거의 전부를 차지하고, 에코프로비엠이
    "planned: period carried past": -0.8,  # planned ← 주의 책임을 40%로 나눴다. 이에 따라 원고별로 받을 돈은 ①의류업체 124억 원 ②가전 수입사 97억5,000만 원 ③식품
    "planned: period carried undated": -0.3,  # planned ← 384억 원 투입… 경북도·구미시·기업 7곳 활용 협약
    "planned: previous 0 planned": 2.4,  # planned ← 원익큐엔씨는 2026년까지 새 공장에 600억 원을, 월덱스는 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시
    "planned: previous 1 planned": 0.9,  # planned ← 에코프로비엠 등이 이곳에 4조2천30억원을 투자한다. LG에너지솔루션이 3조9천5백억원으로 거의 전부를 차지하고, 에코프로비엠이
    "planned: previous 1 planned alike": 0.4,  # planned ← 에코프로비엠 등이 이곳에 4조2천30억원을 투자한다. LG에너지솔루션이 3조9천5백억원으로 거의 전부를 차지하고, 에코프로비엠이
    "planned: previous 1 planned no verb": 0.2,  # planned ← ◇홍보
    "planned: previous 2 planned": 0.6,  # planned ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "planned: project_cost": 0.3,  # planned ← 이한솔 지사는 "반도체 특화단지의 마지막 퍼즐이 맞춰졌다"며 "운영비 30억 원도 도가 책임지고 대겠다"고 말했다. 문보름
    "planned: project_cost words behind nothing": 0.2,  # planned ← 의 물을 대는 용수관을 놓고 60만㎡를 더 닦기로 했다. 이 일에 드는 960억원(국비 576억·도비 115억·시비 269억
    "planned: qualifier about": -0.2,  # planned ← 2백만 달러(약 368억 원)어치 일감을 따냈다. 지난해 말 수주잔고는 2,900억 원 안팎이다. 올해 목표는 매출 5천억 원,
    "planned: subsidy": 0.1,  # planned ← 대구시는 내년 6월까지 관세 피해 기업에 경영안정자금 1천2백억 원을 풀고, 수출보험료를 기업당 최대 700만
    "planned: subsidy undated": 0.8,  # planned ← 대구시는 내년 6월까지 관세 피해 기업에 경영안정자금 1천2백억 원을 풀고, 수출보험료를 기업당 최대 700만
    "planned: subsidy words behind intended": 0.1,  # planned ← 금 1천8백억 원을 업체에 빌려주고, 크루즈를 들여오는 여행사에는 최대 2천만 원을 줄 계획이다. 국제선은 주 28편에서 내
    "planned: tense open project_cost": 0.1,  # planned ← ③ 마른김 산지거래소: 전남 목포에 2026년 12월까지 1,200억 원(국비 500억 원, 지방비 500억 원,
    "planned: tense past": -0.4,  # planned ← 회사 살림은 탄탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은
    "planned: tense past undated": -0.5,  # planned ← 보험사도 손을 들었다. 화주들에게 보험금 150억 원을 내준 다온손해보험은 구상금 85억 원을
    "planned: tense present": 0.8,  # planned ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "planned: tense present ahead": 0.5,  # planned ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "planned: tense present subsidy": 0.3,  # planned ← 대구시는 내년 6월까지 관세 피해 기업에 경영안정자금 1천2백억 원을 풀고, 수출보험료를 기업당 최대 700만
    "planned: tense present undated": 0.4,  # planned ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "planned: tense state undated": -0.3,  # planned ← 도는 10년 뒤 생산유발효
    "planned: title nothing": -0.1,  # planned ← 384억 원 투입… 경북도·구미시·기업 7곳 활용 협약
    "planned: title present": 1.3,  # planned ← 승인 2018.06.28 16:12:
    "planned: total planned": 1.6,  # planned ← 에코프로비엠 등이 이곳에 4조2천30억원을 투자한다. LG에너지솔루션이 3조9천5백억원으로 거의 전부를 차지하고, 에코프로비엠이
    "planned: total realized": -0.5,  # planned ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비와 시비가 각각 46억 2천만 원과
    "planned: verb None": -0.2,  # planned ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "planned: verb None past": 0.4,  # planned ← 1
    "planned: verb adn future": -0.1,  # planned ← 득세는 2천억 원대를 간신히 붙들었다. 같은 해 말 시의 지방채 잔액은 4천4백억 원쯤이고, 통합재정안정화기금에는 수십억 원이
    "planned: verb fine": -0.4,  # planned ← 합건설은 공사비를 아끼려고 불에 잘 타는 우레탄폼을 썼고, 이천로지스는 8천만 원 이하의 과태료를 물면 된다며 방화셔터 점검
    "planned: verb future": -0.1,  # planned ← 득세는 2천억 원대를 간신히 붙들었다. 같은 해 말 시의 지방채 잔액은 4천4백억 원쯤이고, 통합재정안정화기금에는 수십억 원이
    "planned: verb intended": 0.3,  # planned ← 기업의 투자도 뒤따른다. 원익큐엔씨는 2026년까지 새 공장에 600억 원을, 월덱스는 내년에 250억 원을 쓰기로
    "planned: verb present indicator": 0.9,  # planned ← 깎았다. 같은 해 말 사채 잔액은 600억 원이다. 산업은행은 운영자금 150억 원을 새로 빌려주는 방안을 이달 말까지 결론
    "planned: verb support": 0.2,  # planned ← 에너지솔루션이 3조9천5백억원으로 거의 전부를 차지하고, 에코프로비엠이 1천430억원, 더블유씨피 등 중견기업 7개사가 1천1백
    "planned: words before intended": 1.1,  # planned ←
    "planned: words behind intended": 0.1,  # planned ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "planned: words close behind intended": 1.3,  # planned ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "realized: adopted": 2.3,  # realized ← 시가 지난달 중순 내놓은 처방은 낯설지 않다. 올해 예산 2조829억 원에서 축제와 행사에 쓸 돈 24억 원을 먼저
    "realized: budget adopted budget": 2.3,  # realized ← 시의회, 케이블
    "realized: budget words behind intended": -0.1,  # realized ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "realized: budget words behind nothing": 0.1,  # realized ← 시가 지난달 중순 내놓은 처방은 낯설지 않다. 올해 예산 2조829억 원에서 축제와 행사에 쓸 돈 24억 원을 먼저
    "realized: economic_effect": -0.3,  # realized ← 도는 10년 뒤 생산유발효과가 4천100억 원, 일자리는 1천900개가 될 것으로 예상했
    "realized: headline settled": 0.1,  # realized ← 소하늘 기
    "realized: in main": 0.1,  # realized ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "realized: indicator": 0.1,  # realized ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "realized: indicator ahead": -0.4,  # realized ← 회사 살
    "realized: indicator past": 0.7,  # realized ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "realized: indicator undated": 0.6,  # realized ← [ 2
    "realized: investment": -0.1,  # realized ← 승인 2018.06.28 16:12:
    "realized: investment undated": -0.9,  # realized ← 승인 2018.06.28 16:12:
    "realized: last present": 0.2,  # realized ← 2백만 달러(약 368억 원)어치 일감을 따냈다. 지난해 말 수주잔고는 2,900억 원 안팎이다. 올해 목표는 매출 5천억 원,
    "realized: metric economic_effect": -0.3,  # realized ← 도는 10년 뒤 생산유발효과가 4천100억 원, 일자리는 1천900개가 될 것으로 예상했
    "realized: metric investment": -0.1,  # realized ← 승인 2018.06.28 16:12:
    "realized: modified None": -1.6,  # realized ← 재판부는 시공사의 책임을 60%,
    "realized: modified past": 0.9,  # realized ← 숫자는 냉정하다. 세종시가 지난해 거둔 지방세는 8천3백억 원이다. 아파트가 쏟아지던 2021년에는 취득
    "realized: modified past project_cost": 2.4,  # realized ← 이번에 받은 국비 30억 원이 마중물이다.
    "realized: named estimated": -0.4,  # realized ← . 당기순이익도 288억3,500만원으로 증권사 다섯 곳의 평균 전망치 230억원을 크게 앞섰다. 지난해 4분기에는 재고 평
    "realized: named realized": 1.8,  # realized ← 추경안이 원안대로 통과되면 올해 도 예산은 당초 7조5천862억 원에서 7조8천662억 원으로 3.7% 커진다
    "realized: no verb indicator": 0.1,  # realized ← 부산항만신문 | 2017
    "realized: particle ": -0.3,  # realized ← 승인 2018.06.28 16:12:
    "realized: particle 보다": 0.5,  # realized ← 영업손실 312억 원을 기록했다고 14일 공시했다. 매출은 2015년의 5,906억 원보다 28.6% 쪼그라들었고, 영업손실은 같
    "realized: particle 에서": 0.4,  # realized ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "realized: particle 을": 0.3,  # realized ← 탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은 전년 동기 대비 22.4
    "realized: particle 의": -0.9,  # realized ← 2025년이면 지방소멸대응기금 1조 원의 쓰임도 다시 정한다. 청사의 높이가 아니
    "realized: particle 이": -0.3,  # realized ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "realized: particle 이다": 0.1,  # realized ← 지었다. 국비가 230억 원, 도비와 시비가 각각 46억 2천만 원과 107억 8천만 원이다. 지하 1층, 지상 4층에 연면적 5천
    "realized: particle 이었다": -0.5,  # realized ← 재판부는 시공사의 책임을 60%,
    "realized: period carried past": 0.9,  # realized ← 주의 책임을 40%로 나눴다. 이에 따라 원고별로 받을 돈은 ①의류업체 124억 원 ②가전 수입사 97억5,000만 원 ③식품
    "realized: period past": 2.8,  # realized ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "realized: period undated": -0.7,  # realized ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "realized: previous 0 realized alike": 0.7,  # realized ← 384억 원을 들여 지었다. 국비가 230억 원, 도비와 시비가 각각 46억 2천만 원과 107억 8천만 원이다. 지하 1층, 지
    "realized: previous 0 realized no verb": 0.9,  # realized ← 384억 원을 들여 지었다. 국비가 230억 원, 도비와 시비가 각각 46억 2천만 원과 107억 8천만 원이다. 지하 1층, 지
    "realized: previous 1 planned": -0.2,  # realized ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "realized: previous 1 realized": 0.3,  # realized ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비와 시비가 각각 46억 2천만 원과
    "realized: previous 1 realized alike": 0.3,  # realized ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비와 시비가 각각 46억 2천만 원과
    "realized: previous 2 realized alike": 0.1,  # realized ← 목의 값을 살핀 결과를 21일 내놓았다. 올해 대형마트의 차례상 비용은 27만9천5백원으로 전통시장보다 42% 비쌌고, 백화점은
    "realized: previous 2 realized other": -0.3,  # realized ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "realized: qualifier about": 0.3,  # realized ← 2백만 달러(약 368억 원)어치 일감을 따냈다. 지난해 말 수주잔고는 2,900억 원 안팎이다. 올해 목표는 매출 5천억 원,
    "realized: qualifier band": 0.8,  # realized ← 차례상 비용은 27만9천5백원으로 전통시장보다 42% 비쌌고, 백화점은 40만원대였다. 지난해 전통시장 평균인 19만1천3백
    "realized: qualifier over": -0.1,  # realized ← 회사 살
    "realized: quoted open": -0.3,  # realized ← 1백억원을 보탠다. 도는 특화단지가 자리 잡으면 2035년까지 생산유발 7조8천억원과 부가가치유발 3조4,500억원, 일자리
    "realized: quoted past": 0.3,  # realized ← 해동마린텍은 지난해 연결 기준 매출 4,218억 원, 영업손실 312억 원을 기록했다고 14일
    "realized: tense open project_cost": -0.1,  # realized ← ③ 마른김 산지거래소: 전남 목포에 2026년 12월까지 1,200억 원(국비 500억 원, 지방비 500억 원,
    "realized: tense past": 0.9,  # realized ← 회사 살림은 탄탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은
    "realized: tense past project_cost": 1.3,  # realized ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비
    "realized: tense past undated": 0.3,  # realized ← 보험사도 손을 들었다. 화주들에게 보험금 150억 원을 내준 다온손해보험은 구상금 85억 원을
    "realized: tense present subsidy": -0.2,  # realized ← 대구시는 내년 6월까지 관세 피해 기업에 경영안정자금 1천2백억 원을 풀고, 수출보험료를 기업당 최대 700만
    "realized: tense present undated": -0.9,  # realized ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "realized: title": 0.5,  # realized ← 384억 원 투입… 경북도·구미시·기업 7곳 활용 협약
    "realized: title undated": 0.7,  # realized ← 384억 원 투입… 경북도·구미시·기업 7곳 활용 협약
    "realized: topic intended other": -0.3,  # realized ← 당 최대 800만 원까지 늘린다. ▷세종시는 내년 예산안에 환변동보험료 2억 원을 담았다. ▷한국은행 대전세종충남본부는 금
    "realized: total realized": 2.3,  # realized ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비와 시비가 각각 46억 2천만 원과
    "realized: verb None past": -0.8,  # realized ← 1
    "realized: verb adn past": 0.1,  # realized ← 0년을 쓰는 시설은 뒷세대와 값을 나누는 편이 옳다. 인천은 2014년 3조 2,581억 원까지 쌓였던 빚을 4년 만에 1조 원 넘게
    "realized: verb adn tense past": 0.2,  # realized ← 시가 지난달 중순 내놓은 처방은 낯설지 않다. 올해 예산 2조829억 원에서 축제와 행사에 쓸 돈 24억 원을 먼저
    "realized: verb fin past": 0.3,  # realized ← 회사 살림은 탄탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은
    "realized: verb fin tense past": 0.3,  # realized ← 회사 살림은 탄탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은
    "realized: verb open now": -0.1,  # realized ← 터는 10만∼20만원 구간의 세액공제율이 16.5%에서 44%로 뛴다. 20만원을 기부하면 14만4천원을 돌려받고 답례품도
    "realized: verb past": 0.7,  # realized ← 회사 살림은 탄탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은
    "realized: verb past now": 0.7,  # realized ← 온누리머티리얼은 삼성디스플
    "realized: verb present budget": 0.1,  # realized ← 추경안이 원안대로 통과되면 올해 도 예산은 당초 7조5천862억 원에서 7조8천662억 원으로 3.7% 커진다
    "realized: verb present indicator": -1.0,  # realized ← 깎았다. 같은 해 말 사채 잔액은 600억 원이다. 산업은행은 운영자금 150억 원을 새로 빌려주는 방안을 이달 말까지 결론
    "realized: verb present project_cost": 0.2,  # realized ← 희비는 엇갈렸다. 부산대가 151억원으로 가장 많이 따냈고 국립부경대 118억원, 동아대 109억원 차례다. 전문대 중에서
    "realized: verb secure past": 1.3,  # realized ← 경북(218억원)과 경남(121억원)이 뒤를 따랐다. 기초단체 1위는 70억4천만원을 모은 광주 남구였다. 발달장애 청소년 야
    "realized: verb spend": -0.6,  # realized ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "realized: words before intended": -0.6,  # realized ←
    "realized: words before nothing": 0.1,  # realized ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "realized: words before settled": 1.1,  # realized ← 2백만 달러(약 368억 원)어치 일감을 따냈다. 지난해 말 수주잔고는 2,900억 원 안팎이다. 올해 목표는 매출 5천억 원,
    "realized: words behind intended": -1.2,  # realized ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "realized: words close behind settled": 0.5,  # realized ← 온누리머티리얼은 삼성디스플
    "unknown: in main": -2.3,  # unknown ← 승인 2018.06.28 16:12:
    "unknown: in speech": 0.2,  # unknown ← % 빠져 전국에서 가장 많이 떨어졌다. 대전 둔산동의 한 공인중개사는 “10억 원을 부르던 매물이 9억 원에도 팔리지 않는다
    "unknown: metric price": 1.5,  # unknown ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "unknown: particle 이": 0.7,  # unknown ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "unknown: period carried undated": 0.2,  # unknown ← 도는 10년 뒤 생산유발효
    "unknown: previous 0 unknown": 0.6,  # unknown ← 도는 10년 뒤 생산유발효
    "unknown: previous 1 planned other": 0.9,  # unknown ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "unknown: previous 2 realized": 0.1,  # unknown ← 합건설은 공사비를 아끼려고 불에 잘 타는 우레탄폼을 썼고, 이천로지스는 8천만 원 이하의 과태료를 물면 된다며 방화셔터 점검
    "unknown: previous 2 realized other": 0.6,  # unknown ← 합건설은 공사비를 아끼려고 불에 잘 타는 우레탄폼을 썼고, 이천로지스는 8천만 원 이하의 과태료를 물면 된다며 방화셔터 점검
    "unknown: qualifier exact": -1.0,  # unknown ← 승인 2018.06.28 16:12:
    "unknown: qualifier several": 1.4,  # unknown ← 낼 때는 10년 뒤까지의 상환 계획을 주민 앞에 내놓아야 한다. 둘째, 수백억 원짜리 시설은 운영비까지 셈해야 한다. 셋째,
    "unknown: tense state undated": 0.1,  # unknown ← 도는 10년 뒤 생산유발효
    "unknown: verb None open": 0.2,  # unknown ← 도는 10년 뒤 생산유발효
    "unknown: verb adn present": 0.4,  # unknown ← . 첫째, 이웃한 시·군이 할인율 상한을 함께 정하자. 둘째, 연 매출 30억 원이 넘는 가맹점은 빼자. 셋째, 할인 대신
    "unknown: verb con tense state": 1.3,  # unknown ← 도는 10년 뒤 생산유발효
    "unknown: verb open undated": 0.1,  # unknown ← 도는 10년 뒤 생산유발효
}
# fmt: on
