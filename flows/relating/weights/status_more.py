"""The weights of the cues for whether amounts have happened, are planned or foreseen, with an example where our own articles have one: the answer, and the amount in its sentence.

Written by `tests/fitting.py`; a cue that is not listed weighs nothing.
"""

# fmt: off
MORE: dict[str, float] = {
    "planned: verb past other": -0.1,  # planned ← 결과 지난해 부안 농가의 평균 소득은 4천830만원이었다. 2023년 4천710만원에서 조금 늘어난 것인데, 농사로 번 농업소
    "planned: verb past past": -0.2,  # planned ← 회사 살림은 탄탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은
    "planned: verb past tense past last past": 0.4,  # planned ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "planned: verb past tense past last present": 0.5,  # planned ← 출자한 돈이 땅을 포함해 1천250억원인데, 내년도 예산안에 또 출자금 300억원을 얹었기 때문이다. 함유선 강원특별자치도
    "planned: verb past undated": -0.2,  # planned ← 늘어난 것인데, 농사로 번 농업소득만 떼어 놓고 보면 1천120만원에서 1천40만원으로 되레 뒷걸음쳤다. 직불금과 연금 같은
    "planned: verb present": 0.7,  # planned ← 까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며, 이 가운데 500억원은 민간 투자사가 댄다.
    "planned: verb present ahead": 0.1,  # planned ← 길을 끄는 것은 돈줄이다. 부산시는 내년부터 3년간 갈매기벤처스와 함께 210억 원 규모의 '그로스 1호 펀드'를 조성한다.
    "planned: verb present other": 0.1,  # planned ← 대전신보, 은행 4곳과 손잡고 소상공인 협약보증 1,200억 원 푼다
    "planned: verb save": -1.6,  # planned ← 다. 오한결 당진시장도 "석문산단 화물까지 실어 나르면 물류비를 해마다 300억 원 이상 아낄 수 있다"고 강조했다.
    "planned: verb secure tense intended": 0.6,  # planned ← 의 보조금을 준다. 유담솔 충남도 경제기획관은 "5년 안에 유출 소득을 20조원 아래로 끌어내리겠다"고 말했다. 번 돈이
    "planned: verb spend": -0.6,  # planned ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비
    "planned: verb spend future": 0.4,  # planned ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "planned: verb spend past": -0.7,  # planned ← 층에 연면적 5천216㎡이며 청정실과 노광기 등 장비 42대를 갖췄다. 98억여 원짜리 노광기는 국내 공공기관으로는 처음 들여
    "planned: verb spend tense open": 0.2,  # planned ← ③ 마른김 산지거래소: 전남 목포에 2026년 12월까지 1,200억 원(국비 500억 원, 지방비 500억 원,
    "planned: verb spend tense past": -0.2,  # planned ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비
    "planned: verb support": 0.1,  # planned ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "planned: verb support open": 0.2,  # planned ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "planned: verb support tense present": 0.1,  # planned ← 까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며, 이 가운데 500억원은 민간 투자사가 댄다.
    "planned: words before intended": 0.1,  # planned ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "planned: words behind intended": 1.0,  # planned ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "planned: words close behind intended": 0.1,  # planned ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "planned: words close behind nothing": 0.1,  # planned ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "realized: adopted": 1.6,  # realized ← 억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "realized: already": 1.0,  # realized ← 까지 투자유치진흥기금을 500억 원으로 불릴 계획이지만 여태 쌓은 돈은 312억 원에 그친다.
    "realized: budget adopted": 0.4,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: budget adopted budget": 1.5,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: budget adopted indicator": -0.1,  # realized ← 적을 올렸으며, 도와 맺은 협약에 따라 계약학과 학생 40명에게 장학금 6억 원을 내놓는다.
    "realized: budget named budget": 0.7,  # realized ← 국회 심의서 73억원 증액, 고체전해질 실증 기반도 첫발
    "realized: budget named subsidy": -0.2,  # realized ← 보험료와 전기요금도 감면받는다. 집이 완전히 무너진 가구는 면적에 따라 2,200만~3,950만원의 재난지원금을 받는다. 도는 여기에 더해
    "realized: budget proposed": -0.5,  # realized ← 강원도, 올해 첫 추경 2천8백억 편성… 빚 안 내고 민생에 먼저
    "realized: budget proposed budget": -1.7,  # realized ← 강원도, 올해 첫 추경 2천8백억 편성… 빚 안 내고 민생에 먼저
    "realized: budget words behind nothing": 0.2,  # realized ← 총회는 올해 예산 24억6천만원도 원안대로 의결했다. 회비 수입 9억8천만원, 검정사업 수입 6억3천만원, 임대 수입
    "realized: economic_effect": -0.4,  # realized ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "realized: economic_effect words behind nothing": -0.3,  # realized ← 에 머물렀다. 문 팀장은 그러나 개통 뒤 30년간 전남 동부권과 전북에 7조6천억원의 생산유발 효과와 일자리 5만1천개가 생긴
    "realized: fund words behind intended": -0.4,  # realized ← 처스와 함께 210억 원 규모의 '그로스 1호 펀드'를 조성한다. 시가 60억 원, BNK부산은행이 50억 원을 내고 나머지
    "realized: head settled": 0.3,  # realized ← 청주 이차전지 특화단지 국비 321억원 확보… 오창에 성능평가 테스트베드
    "realized: headline intended": -0.2,  # realized ← SK하이닉스다. 이 회사는 2024년 4월 24일 청주 M15X 공장에 20조 원 이상을 투자하겠다고 발표했고, 이 가운데
    "realized: headline settled": 0.5,  # realized ← 청주 이차전지 특화단지 국비 321억원 확보… 오창에 성능평가 테스트베드
    "realized: if": -0.7,  # realized ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "realized: indicator ahead": -0.1,  # realized ← 리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄 것으로 내다봤다.
    "realized: indicator now": -0.2,  # realized ← . 지난 9월 말 에스엘의 수주잔고는 14조원대다. 회사는 올해 매출이 5조원을 넘길 것으로 기대한다. 2027년까지 경
    "realized: indicator past": 0.2,  # realized ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "realized: indicator undated": 1.2,  # realized ← 소리"라고 목소리를 높였다. 그는 공공비축미 중간정산금을 40㎏ 포대에 4만원 주던 데서 더 올려 달라고 요구했다.
    "realized: indicator words behind intended": 0.3,  # realized ← 소리"라고 목소리를 높였다. 그는 공공비축미 중간정산금을 40㎏ 포대에 4만원 주던 데서 더 올려 달라고 요구했다.
    "realized: indicator words behind settled": -0.2,  # realized ← 10만원 넘는 기부 세금 더 깎아 준다
    "realized: investment undated": -0.2,  # realized ← 온누리머티리얼 아산공장 두 배로… 1.2조 원 투자
    "realized: is what is past": 0.6,  # realized ← 관세는 짐이다. 에스엘이 미국의 25% 관세 탓에 이 기간 문 비용은 41억원 안팎이다. 회사는 4분기에는 부담이 20억
    "realized: label nothing": 0.3,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: label settled": 0.2,  # realized ← 앞날은 밝다. 지난 9월 말 에스엘의 수주잔고는 14조원대다. 회사는 올해 매출이 5조원을 넘길 것으
    "realized: may": -1.2,  # realized ← 대구시는 내년 6월까지 관세 피해 기업에 경영안정자금 1천2백억 원을 풀고, 수출보험료를 기업당 최대 700만
    "realized: metric economic_effect": -0.4,  # realized ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "realized: metric exports": -0.1,  # realized ← 고 했다. 무역협회 대전세종충남지역본부의 오다현 본부장은 2분기 수출이 210억 달러 안팎에 이를 것으로 내다보면서도 "반도체
    "realized: metric penalty": 0.1,  # realized ← 5억 원을 돌려받게 됐다. 앞서 형사재판에서는 한솔종합건설 법인이 벌금 3,000만 원을, 현장소장이 징역 3년 6개월을 선고받았
    "realized: metric revenue": -0.5,  # realized ← . 지난 9월 말 에스엘의 수주잔고는 14조원대다. 회사는 올해 매출이 5조원을 넘길 것으로 기대한다. 2027년까지 경
    "realized: metric tax": -0.5,  # realized ← 나라 살림이 쪼그라들자 지방이 먼저 앓는다. 국세 수입이 예산보다 59조 원 덜 걷힐 것으로 보이면서 올해 지방교부세는
    "realized: modified None": -1.2,  # realized ← 지 관련 국비 321억원이 담겼다고 26일 밝혔다. 정부안에 들어 있던 248억원보다 73억원 많은 금액으로, 심의 과정에서
    "realized: modified order": 0.8,  # realized ← 일감도 넉넉하다. 올해 1∼9월 따낸 주문은 29억2천만달러(약 3조9천억원)로 올해 목표 31억8천6
    "realized: modified past": 1.4,  # realized ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "realized: modified present": 0.4,  # realized ← 만원에서 1천40만원으로 되레 뒷걸음쳤다. 직불금과 연금 같은 이전소득 1천690만원이 빈자리를 메운 셈이다. 조사를 이끈 국창
    "realized: modified secure": 0.7,  # realized ← 을 싣는다. 가족이 사는 경기 수원까지는 1시간 남짓. 그가 받는 연봉 7천만원대의 대부분은 수원에서 쓰인다.
    "realized: moves from": 1.1,  # realized ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "realized: moves from intended": 1.0,  # realized ← 남춘 인천시장은 "개발이익을 원도심으로 돌리기 위해 도시재생기금을 올해 300억 원에서 2025년 1천억 원까지 쌓겠다"고 밝
    "realized: moves to": -0.8,  # realized ← 리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄 것으로 내다봤다.
    "realized: moves to present": -0.4,  # realized ← 8%포인트 낮은 수치다. 무심동로 확장만 해도 사업비가 740억 원에서 1천15억 원으로 뛰는 바람에 착공이 두 차례 미뤄졌다.
    "realized: moves to undated": -0.8,  # realized ← 8%포인트 낮은 수치다. 무심동로 확장만 해도 사업비가 740억 원에서 1천15억 원으로 뛰는 바람에 착공이 두 차례 미뤄졌다.
    "realized: named planned": -0.9,  # realized ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "realized: named realized": 1.2,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: no verb other": 0.6,  # realized ← 공장은 충남에, 월급은 수도권에… 역외로 빠져나간 소득 28조원대
    "realized: of what is past": 0.9,  # realized ← 82.4%를 차지했다. 미국 테네시와 앨라배마에 공장을 둔 북미 법인이 3천850억원어치를 팔았고 인도 법인 매출도 1천억원에
    "realized: other words behind nothing": 0.2,  # realized ← 맡겨 관내 620가구를 들여다본 결과 지난해 부안 농가의 평균 소득은 4천830만원이었다. 2023년 4천710만원에서 조금
    "realized: particle ": -0.4,  # realized ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "realized: particle 보다": 0.1,  # realized ← 영업손실 312억 원을 기록했다고 14일 공시했다. 매출은 2015년의 5,906억 원보다 28.6% 쪼그라들었고, 영업손실은 같
    "realized: particle 에": 0.4,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: particle 의": -0.5,  # realized ← 충북연구원은 철도가 놓이면 2조4천억원의 생산유발효과와 1만6천명의 고용유발효과가
    "realized: particle 짜리": -0.9,  # realized ← 낼 때는 10년 뒤까지의 상환 계획을 주민 앞에 내놓아야 한다. 둘째, 수백억 원짜리 시설은 운영비까지 셈해야 한다. 셋째,
    "realized: period ahead": -0.3,  # realized ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "realized: period carried past": 2.2,  # realized ← 매출 1조2천억대, 관세 부담은 41억
    "realized: period now": 1.0,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: period past": 2.9,  # realized ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "realized: previous 0 planned alike": -0.3,  # realized ← 까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며, 이 가운데 500억원은 민간 투자사가 댄다.
    "realized: previous 0 realized": 0.1,  # realized ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "realized: previous 0 unknown": -0.4,  # realized ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "realized: previous 1 planned": -0.2,  # realized ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "realized: previous 2 planned alike": -0.4,  # realized ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "realized: previous 2 planned no verb": -0.2,  # realized ← 히 정부 예비타당성조사(예타)를 통과했다. 두 사업에 들어갈 돈은 모두 1조4천361억원이다.
    "realized: previous 2 planned other": 0.3,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: previous 2 realized other": -0.4,  # realized ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "realized: project_cost now": 0.1,  # realized ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비
    "realized: qualifier exact": 0.5,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: qualifier over": 0.1,  # realized ← 층에 연면적 5천216㎡이며 청정실과 노광기 등 장비 42대를 갖췄다. 98억여 원짜리 노광기는 국내 공공기관으로는 처음 들여
    "realized: qualifier range": -1.3,  # realized ← 탓에 이 기간 문 비용은 41억원 안팎이다. 회사는 4분기에는 부담이 20억~30억원으로 줄 것으로 본다.
    "realized: quoted open": -0.7,  # realized ← 1백억원을 보탠다. 도는 특화단지가 자리 잡으면 2035년까지 생산유발 7조8천억원과 부가가치유발 3조4,500억원, 일자리
    "realized: quoted past": 0.1,  # realized ← 에스엘은 올해 3분기 연결 매출 1조2천637억원, 영업이익 972억원, 순이익 861억원을
    "realized: quoted present": -0.1,  # realized ← 처스와 함께 210억 원 규모의 '그로스 1호 펀드'를 조성한다. 시가 60억 원, BNK부산은행이 50억 원을 내고 나머지
    "realized: resolved by a contract": 1.1,  # realized ← 약을 맺었고, 베트남 럼동성에서는 현지 유통사 비엣그린에 케로 25대를 210만달러에 팔기로 하고 도장을 찍었다. 베트남 물량
    "realized: subsidy now": -0.1,  # realized ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "realized: subsidy undated": 0.4,  # realized ← 는 중소벤처기업부의 팁스(TIPS)에 2022년 3월 선정돼 연구개발비 7억원을 지원받았고, 강원센터도 같은 해 2억원을
    "realized: subsidy words behind settled": 0.8,  # realized ← 충북 영동군은 지난달 34세 김모 씨에게 출산장려금 첫 회분 200만 원을 보냈다. 군은 결혼과 출산, 양육으로 이
    "realized: tense intended": 0.2,  # realized ← K방산 폴란드 2차 계약 8.8조… 올 수출 200억 달러 다시 노린다
    "realized: tense intended undated": 0.6,  # realized ← K방산 폴란드 2차 계약 8.8조… 올 수출 200억 달러 다시 노린다
    "realized: tense open past": -0.3,  # realized ← 2024년 95억 달러로 내리 줄었다. 산업연구원은 폴란드 계약만으로 19조 원의 생산이 유발되고 일자리 4만6천 개가 생
    "realized: tense past": 1.8,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: tense past budget": 0.3,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: tense past now": 0.4,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: tense past project_cost": -0.3,  # realized ← 전체보다 18.8%포인트 낮은 수치다. 무심동로 확장만 해도 사업비가 740억 원에서 1천15억 원으로 뛰는 바람에 착공이
    "realized: tense past subsidy": 0.3,  # realized ← 충북 영동군은 지난달 34세 김모 씨에게 출산장려금 첫 회분 200만 원을 보냈다. 군은 결혼과 출산, 양육으로 이
    "realized: tense present": -0.1,  # realized ← ○ 한국산업은행은 내후년까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며,
    "realized: tense present ahead": -0.7,  # realized ← 길을 끄는 것은 돈줄이다. 부산시는 내년부터 3년간 갈매기벤처스와 함께 210억 원 규모의 '그로스 1호 펀드'를 조성한다.
    "realized: tense present budget": 0.8,  # realized ← 나가는 돈은 눈덩이처럼 불었다. 영동군의 올해 본예산 6천50억 원 가운데 인구정책 예산은 210억 원으로,
    "realized: tense present past": 0.3,  # realized ← 관세는 짐이다. 에스엘이 미국의 25% 관세 탓에 이 기간 문 비용은 41억원 안팎이다. 회사는 4분기에는 부담이 20억
    "realized: tense present project_cost": 0.3,  # realized ← 물 빠진 자리에 온정 23억원… 예산·서산 수해 복구 속도 낸다
    "realized: tense present subsidy": -0.5,  # realized ← 탓에 이 기간 문 비용은 41억원 안팎이다. 회사는 4분기에는 부담이 20억~30억원으로 줄 것으로 본다.
    "realized: tense state indicator": 0.1,  # realized ← 충남도가 5일 내놓은 집계를 보면 이번 비로 도내에서 난 피해는 2,430억원에 이른다. 도로와 하천 같은 공공시설이 1
    "realized: tense state now": -0.1,  # realized ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "realized: tense state undated": -0.2,  # realized ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "realized: title": 0.2,  # realized ← 에스엘, 3분기 영업익 972억… 북미 램프 덕에 '깜짝 실적'
    "realized: title behind nothing": 0.3,  # realized ← 에스엘, 3분기 영업익 972억… 북미 램프 덕에 '깜짝 실적'
    "realized: title behind settled": 0.3,  # realized ← 청주 이차전지 특화단지 국비 321억원 확보… 오창에 성능평가 테스트베드
    "realized: title indicator": 0.3,  # realized ← 에스엘, 3분기 영업익 972억… 북미 램프 덕에 '깜짝 실적'
    "realized: title present": -1.0,  # realized ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "realized: title project_cost": -0.1,  # realized ← 부산·대구 공동 플랫폼에 186억 원 들인다
    "realized: title settled": 0.7,  # realized ← 청주 이차전지 특화단지 국비 321억원 확보… 오창에 성능평가 테스트베드
    "realized: topic intended other": -1.3,  # realized ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "realized: total realized": 2.8,  # realized ← 효자는 북미였다. 3분기 램프 부문 매출은 1조412억원으로 전체의 82.4%를 차지했다. 미국 테
    "realized: verb None past": -0.9,  # realized ← . 다만 배터리 업황이 식고 있는 점은 부담이다. 지역의 한 소재업체는 300억원대 증설 계획을 잠시 접었다.
    "realized: verb None tense past": -0.2,  # realized ← 지 관련 국비 321억원이 담겼다고 26일 밝혔다. 정부안에 들어 있던 248억원보다 73억원 많은 금액으로, 심의 과정에서
    "realized: verb None tense present": 0.3,  # realized ← 관세는 짐이다. 에스엘이 미국의 25% 관세 탓에 이 기간 문 비용은 41억원 안팎이다. 회사는 4분기에는 부담이 20억
    "realized: verb adn past": 0.3,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: verb adn present": -0.1,  # realized ← 분 기본형 공익직불금 318억원을 9천812농가에 지급한다. 지난해보다 22억원 많은 액수다. 면적직불금이 277억원, 소
    "realized: verb con tense past": 0.1,  # realized ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "realized: verb con tense state": -0.1,  # realized ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "realized: verb donate": -0.5,  # realized ← 터는 10만∼20만원 구간의 세액공제율이 16.5%에서 44%로 뛴다. 20만원을 기부하면 14만4천원을 돌려받고 답례품도
    "realized: verb fin state": 0.1,  # realized ← 74곳(57.8%)이다. 협약 기업이 실제로 집행한 돈은 지난달 말까지 14조 원 안팎에 머문다. 협약서에 적힌 일자리 2만
    "realized: verb fin tense state": 0.1,  # realized ← 74곳(57.8%)이다. 협약 기업이 실제로 집행한 돈은 지난달 말까지 14조 원 안팎에 머문다. 협약서에 적힌 일자리 2만
    "realized: verb future past": 0.2,  # realized ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "realized: verb future tense past last saying": -0.3,  # realized ← 충북연구원은 철도가 놓이면 2조4천억원의 생산유발효과와 1만6천명의 고용유발효과가
    "realized: verb lend": -0.4,  # realized ← 깎았다. 같은 해 말 사채 잔액은 600억 원이다. 산업은행은 운영자금 150억 원을 새로 빌려주는 방안을 이달 말까지 결론
    "realized: verb nom tense not present": 0.5,  # realized ← 까지 2시간 50분이 걸린다"며 "수도권 광역급행철도(GTX)에는 이미 6조원 넘게 쏟아붓고서 남해안에는 B/C만 들이대
    "realized: verb open": -0.4,  # realized ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "realized: verb open now": 0.1,  # realized ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "realized: verb open project_cost": 0.1,  # realized ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비
    "realized: verb open tense left so last state": 0.2,  # realized ← ·군과 업무협약을 맺을 예정이다. 올해 예산에는 기본계획 수립비로 국비 52억 원이 반영되어 있다.
    "realized: verb open tense present last present": -0.2,  # realized ← ○ 한국산업은행은 내후년까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며,
    "realized: verb order open": 0.2,  # realized ← 획을 고시하며 사업비를 6천633억원으로 고쳤다. DL이앤씨 컨소시엄이 5천755억원에 공사를 따내 2020년 11월 27일 착
    "realized: verb past": 0.9,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: verb past budget": 0.1,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: verb past project_cost": -0.6,  # realized ← 8년까지 4년간 클러스터에 총 3천177억 원을 투입한다. 재원은 국비 1천230억 원, 도비 428억 원, 시비 286억 원(동
    "realized: verb past undated": 0.7,  # realized ← 늘어난 것인데, 농사로 번 농업소득만 떼어 놓고 보면 1천120만원에서 1천40만원으로 되레 뒷걸음쳤다. 직불금과 연금 같은
    "realized: verb present": -0.5,  # realized ← 까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며, 이 가운데 500억원은 민간 투자사가 댄다.
    "realized: verb present ahead": -0.3,  # realized ← 길을 끄는 것은 돈줄이다. 부산시는 내년부터 3년간 갈매기벤처스와 함께 210억 원 규모의 '그로스 1호 펀드'를 조성한다.
    "realized: verb present budget": 0.2,  # realized ← 총회는 올해 예산 24억6천만원도 원안대로 의결했다. 회비 수입 9억8천만원, 검정사업 수입 6억3천만원, 임대 수입
    "realized: verb present project_cost": 0.3,  # realized ← 물 빠진 자리에 온정 23억원… 예산·서산 수해 복구 속도 낸다
    "realized: verb present subsidy": -0.2,  # realized ← 의 관심은 직불금에 쏠렸다. 군은 이달 말까지 올해분 기본형 공익직불금 318억원을 9천812농가에 지급한다. 지난해보다 2
    "realized: verb present tense present last present": 0.2,  # realized ← 관세는 짐이다. 에스엘이 미국의 25% 관세 탓에 이 기간 문 비용은 41억원 안팎이다. 회사는 4분기에는 부담이 20억
    "realized: verb present undated": -0.3,  # realized ← 까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며, 이 가운데 500억원은 민간 투자사가 댄다.
    "realized: verb secure tense past": 0.5,  # realized ← 박 항로 예측 프로그램을 만드는 온빛오션랩은 입주가 결정된 뒤인 지난달 30억여 원의 시리즈A 투자를 유치했다.
    "realized: verb secure tense present": 0.4,  # realized ← 선도연구센터가 쓴다. 센터는 올해부터 2030년까지 7년간 쓸 연구비 145억 원을 확보해 둔 상태이며, 이 중 135억 원
    "realized: verb sell": 0.1,  # realized ← 82.4%를 차지했다. 미국 테네시와 앨라배마에 공장을 둔 북미 법인이 3천850억원어치를 팔았고 인도 법인 매출도 1천억원에
    "realized: verb spend present": -0.1,  # realized ← 이 277억원, 소농직불금이 41억원을 차지하며, 소농직불금은 농가마다 130만원씩 똑같이 나간다.
    "realized: verb spend tense open": -1.0,  # realized ← ③ 마른김 산지거래소: 전남 목포에 2026년 12월까지 1,200억 원(국비 500억 원, 지방비 500억 원,
    "realized: verb spend tense present": -1.5,  # realized ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "realized: verb state tense state last state": 0.1,  # realized ← 74곳(57.8%)이다. 협약 기업이 실제로 집행한 돈은 지난달 말까지 14조 원 안팎에 머문다. 협약서에 적힌 일자리 2만
    "realized: verb state undated": 0.1,  # realized ← 까지 투자유치진흥기금을 500억 원으로 불릴 계획이지만 여태 쌓은 돈은 312억 원에 그친다.
    "realized: words before foreseen": -0.3,  # realized ← 총국에는 농작물재해보험 사고 신고가 3,860건 들어왔고 추정 보험금은 186억원이다. 회사는 조사가 끝나기 전이라도 절반을
    "realized: words before intended": -0.2,  # realized ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "realized: words before nothing": 0.4,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: words before settled": 0.9,  # realized ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "realized: words behind intended": -0.1,  # realized ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "realized: words behind settled": 0.5,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: words close behind intended": -1.2,  # realized ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "realized: words close behind settled": 0.2,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "unknown: any": -0.4,  # unknown ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "unknown: budget adopted": 0.2,  # unknown ← 살배기를 키우는 34세 주부는 "병원이 멀어 한 번 다녀오면 교통비만 5만 원이 든다"며 소아과부터 늘려 달라고 했다.
    "unknown: budget adopted indicator": 0.4,  # unknown ← 살배기를 키우는 34세 주부는 "병원이 멀어 한 번 다녀오면 교통비만 5만 원이 든다"며 소아과부터 늘려 달라고 했다.
    "unknown: headline intended": -0.1,  # unknown ← [공약 점검 ③] 청주시 투자유치 누계 33조 원… 공장은 아직 절반의 약속
    "unknown: headline nothing": 0.5,  # unknown ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "unknown: in main": -1.5,  # unknown ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "unknown: in order to": 2.4,  # unknown ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "unknown: indicator words behind intended": -1.1,  # unknown ← 소리"라고 목소리를 높였다. 그는 공공비축미 중간정산금을 40㎏ 포대에 4만원 주던 데서 더 올려 달라고 요구했다.
    "unknown: it was": 0.1,  # unknown ← 회 대전세종충남지역본부가 회원사 148곳을 조사했더니 적정 환율은 평균 1,262원이었다. 응답 기업의 58.8%가 환율 때문
    "unknown: last present": 0.1,  # unknown ← 하늬솔 한국지방행정연구원 연구위원은 "이웃 군이 지원금을 100만 원 올리면 가만있기 어려운 구조"라며 "광역
    "unknown: metric price": 0.6,  # unknown ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "unknown: metric project_cost": -0.4,  # unknown ← 384억 원 투입… 경북도·구미시·기업 7곳 활용 협약
    "unknown: no verb": -0.8,  # unknown ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "unknown: particle 으로": -0.6,  # unknown ← 억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "unknown: particle 은": 0.3,  # unknown ← 기르는 정태웅 진주수출딸기영농조합 대표는 “농가마다 수출로 버는 돈이 8천만∼1억 원은 된다”고 전했다.
    "unknown: particle 이": 0.2,  # unknown ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "unknown: particle 짜리": 1.1,  # unknown ← 낼 때는 10년 뒤까지의 상환 계획을 주민 앞에 내놓아야 한다. 둘째, 수백억 원짜리 시설은 운영비까지 셈해야 한다. 셋째,
    "unknown: period ahead": -0.2,  # unknown ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "unknown: period carried undated": 1.1,  # unknown ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "unknown: period now": -0.8,  # unknown ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "unknown: previous 1 planned alike": -0.5,  # unknown ← 분 기본형 공익직불금 318억원을 9천812농가에 지급한다. 지난해보다 22억원 많은 액수다. 면적직불금이 277억원, 소
    "unknown: previous 1 planned other": 0.2,  # unknown ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "unknown: previous 2 estimated": -0.3,  # unknown ← ○ 한국산업은행은 내후년까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며,
    "unknown: previous 2 planned": -0.2,  # unknown ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "unknown: project_cost": -0.4,  # unknown ← 384억 원 투입… 경북도·구미시·기업 7곳 활용 협약
    "unknown: qualifier about": -0.6,  # unknown ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "unknown: qualifier exact": -0.6,  # unknown ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "unknown: qualifier range": 0.4,  # unknown ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "unknown: qualifier several": 1.7,  # unknown ← 낼 때는 10년 뒤까지의 상환 계획을 주민 앞에 내놓아야 한다. 둘째, 수백억 원짜리 시설은 운영비까지 셈해야 한다. 셋째,
    "unknown: tense going on": -0.2,  # unknown ← 올해 예산은 전임 집행부가 짠 87억4천만원이 총회를 통과해 이미 집행되고 있다. 여기
    "unknown: tense not present": 0.5,  # unknown ← % 빠져 전국에서 가장 많이 떨어졌다. 대전 둔산동의 한 공인중개사는 “10억 원을 부르던 매물이 9억 원에도 팔리지 않는다
    "unknown: tense not present undated": 0.8,  # unknown ← % 빠져 전국에서 가장 많이 떨어졌다. 대전 둔산동의 한 공인중개사는 “10억 원을 부르던 매물이 9억 원에도 팔리지 않는다
    "unknown: tense past": -0.2,  # unknown ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "unknown: tense state undated": 1.0,  # unknown ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "unknown: usually": 1.3,  # unknown ← 스마트팜을 한 동 지으려면 보통 3억 원이 필요하다.
    "unknown: verb None tense open": 0.1,  # unknown ← . 첫째, 이웃한 시·군이 할인율 상한을 함께 정하자. 둘째, 연 매출 30억 원이 넘는 가맹점은 빼자. 셋째, 할인 대신
    "unknown: verb adn present": 1.3,  # unknown ← 체 한 곳에 돌아갔다는 주장이다. 심 의원은 "쪼개기 계약이 아니고서야 2천200만원을 넘는 계약이 하나도 없을 수 있느냐"고
    "unknown: verb con tense state": 0.1,  # unknown ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "unknown: verb fin tense present": -1.1,  # unknown ← 까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며, 이 가운데 500억원은 민간 투자사가 댄다.
    "unknown: verb open indicator": 0.2,  # unknown ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "unknown: verb open project_cost": -0.1,  # unknown ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비
    "unknown: verb open undated": 0.3,  # unknown ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "unknown: verb present tense present last present": -0.1,  # unknown ← 까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며, 이 가운데 500억원은 민간 투자사가 댄다.
    "unknown: verb present undated": 0.7,  # unknown ← 떨어졌다. 대전 둔산동의 한 공인중개사는 “10억 원을 부르던 매물이 9억 원에도 팔리지 않는다”고 전했다.
    "unknown: verb spend": 0.5,  # unknown ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "unknown: verb spend present": 0.7,  # unknown ← 치켜세웠다. 특구에 입주한 한 벤처기업 대표는 "동물실험을 맡기는 데만 3~4억 원이 든다. 펀드가 초기 기업까지 내려오길 바
    "unknown: verb spend tense state": 0.4,  # unknown ← 도가 10%에도 못 미치는 군이 할인율 20%를 버티려면 군비를 해마다 수십억 원씩 부어야 한다. 신안군은 올해 군비 38억
}
# fmt: on
