"""The weights of the cues for whether amounts have happened, are planned or foreseen, with an example where our own articles have one: the answer, and the amount in its sentence.

Written by `tests/fitting.py`; a cue that is not listed weighs nothing.
"""

# fmt: off
MORE: dict[str, float] = {
    "planned: verb present other": 0.1,  # planned ← 연은 3만원이고 제천 시민은 반값에 들어간다. 경쟁부문 대상작에는 상금 2천만원이 돌아간다.
    "planned: verb save": -0.7,  # planned ← 다. 오한결 당진시장도 "석문산단 화물까지 실어 나르면 물류비를 해마다 300억 원 이상 아낄 수 있다"고 강조했다.
    "planned: verb secure future": 0.3,  # planned ← 50억 원에 산업은행 시설자금 대출 1,000억 원을 더하고, 모자라는 500억 원은 올해 말까지 재무적 투자자에게서 받을 예
    "planned: verb spend": -0.2,  # planned ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비
    "planned: verb spend future": 0.1,  # planned ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "planned: verb spend past": -1.1,  # planned ← 층에 연면적 5천216㎡이며 청정실과 노광기 등 장비 42대를 갖췄다. 98억여 원짜리 노광기는 국내 공공기관으로는 처음 들여
    "planned: verb state indicator": -0.2,  # planned ← 도는 공장이 모두 돌아가면 9개 기업의 매출이 연간 5천200억원에 이르고 1천850명이 새로 채용될 것으로
    "planned: verb support": 0.1,  # planned ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "planned: words before intended": 0.4,  # planned ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "planned: words behind intended": 0.7,  # planned ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "planned: words close behind intended": 0.5,  # planned ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "planned: words close behind nothing": 0.1,  # planned ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "realized: adopted": 1.4,  # realized ← 억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "realized: already": 0.6,  # realized ← 까지 투자유치진흥기금을 500억 원으로 불릴 계획이지만 여태 쌓은 돈은 312억 원에 그친다.
    "realized: budget": 0.1,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: budget adopted": 0.5,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: budget adopted budget": 1.4,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: budget named budget": 0.7,  # realized ← 국회 심의서 73억원 증액, 고체전해질 실증 기반도 첫발
    "realized: budget now": 0.2,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: budget proposed": -0.5,  # realized ← 강원도, 올해 첫 추경 2천8백억 편성… 빚 안 내고 민생에 먼저
    "realized: budget proposed budget": -1.6,  # realized ← 강원도, 올해 첫 추경 2천8백억 편성… 빚 안 내고 민생에 먼저
    "realized: budget words behind nothing": 0.3,  # realized ← 국회 심의서 73억원 증액, 고체전해질 실증 기반도 첫발
    "realized: economic_effect": -0.5,  # realized ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "realized: fund words behind intended": -0.4,  # realized ← 처스와 함께 210억 원 규모의 '그로스 1호 펀드'를 조성한다. 시가 60억 원, BNK부산은행이 50억 원을 내고 나머지
    "realized: head settled": 0.2,  # realized ← 청주 이차전지 특화단지 국비 321억원 확보… 오창에 성능평가 테스트베드
    "realized: headline settled": 0.4,  # realized ← 청주 이차전지 특화단지 국비 321억원 확보… 오창에 성능평가 테스트베드
    "realized: if": -1.1,  # realized ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "realized: indicator past": 0.2,  # realized ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "realized: indicator undated": 0.9,  # realized ← 스 산업용지 35만㎡는 지난달 말 분양률이 97.2%에 이르렀고, ㎡당 42만원이던 분양가에는 웃돈이 붙었다. 청주시는 2
    "realized: indicator words behind intended": 0.7,  # realized ← 견본을 들여와 개발 기간을 45일에서 18일로 줄였다. 지난해 매출은 312억 원, 올해 목표는 350억 원이다. 대구의 염
    "realized: indicator words behind settled": -0.1,  # realized ← 10만원 넘는 기부 세금 더 깎아 준다
    "realized: investment past": 0.6,  # realized ← 박 항로 예측 프로그램을 만드는 온빛오션랩은 입주가 결정된 뒤인 지난달 30억여 원의 시리즈A 투자를 유치했다.
    "realized: investment words behind nothing": -0.1,  # realized ← 온누리머티리얼 아산공장 두 배로… 1.2조 원 투자
    "realized: is what is past": 1.5,  # realized ← 관세는 짐이다. 에스엘이 미국의 25% 관세 탓에 이 기간 문 비용은 41억원 안팎이다. 회사는 4분기에는 부담이 20억
    "realized: label nothing": 0.4,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: may": -0.7,  # realized ← 대구시는 내년 6월까지 관세 피해 기업에 경영안정자금 1천2백억 원을 풀고, 수출보험료를 기업당 최대 700만
    "realized: metric budget": 0.1,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: metric damage": 0.2,  # realized ← 물류창고 화재, 시공사·건물주 함께 책임… 법원, 318억 원 배상 판결
    "realized: metric economic_effect": -0.5,  # realized ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "realized: metric market_size": 0.2,  # realized ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "realized: metric orders": 0.3,  # realized ← 앞날은 밝다. 지난 9월 말 에스엘의 수주잔고는 14조원대다. 회사는 올해 매출이 5조원을 넘길 것으
    "realized: metric penalty": 0.6,  # realized ← 5억 원을 돌려받게 됐다. 앞서 형사재판에서는 한솔종합건설 법인이 벌금 3,000만 원을, 현장소장이 징역 3년 6개월을 선고받았
    "realized: metric revenue": -0.1,  # realized ← . 지난 9월 말 에스엘의 수주잔고는 14조원대다. 회사는 올해 매출이 5조원을 넘길 것으로 기대한다. 2027년까지 경
    "realized: metric tax": -0.1,  # realized ← 나라 살림이 쪼그라들자 지방이 먼저 앓는다. 국세 수입이 예산보다 59조 원 덜 걷힐 것으로 보이면서 올해 지방교부세는
    "realized: metric wage": -0.7,  # realized ← 한 7천810억 원보다 56% 많은 금액이다. 자재값과 인건비 상승으로 2천100억 원, 신호체계 교체로 1천450억 원, 정거장
    "realized: modified None": -1.1,  # realized ← 지 관련 국비 321억원이 담겼다고 26일 밝혔다. 정부안에 들어 있던 248억원보다 73억원 많은 금액으로, 심의 과정에서
    "realized: modified past": 1.0,  # realized ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "realized: modified past project_cost": 1.6,  # realized ← 지원한다. 시는 이와 별도로 반도체 특화단지 지정에 대비한 기반조성비 45억원을 올해 본예산에 담아 의회 문턱을 넘었다.
    "realized: modified present": 0.2,  # realized ← 을 싣는다. 가족이 사는 경기 수원까지는 1시간 남짓. 그가 받는 연봉 7천만원대의 대부분은 수원에서 쓰인다.
    "realized: modified present indicator": 0.1,  # realized ← 을 싣는다. 가족이 사는 경기 수원까지는 1시간 남짓. 그가 받는 연봉 7천만원대의 대부분은 수원에서 쓰인다.
    "realized: modified present project_cost": -0.4,  # realized ← 의 물을 대는 용수관을 놓고 60만㎡를 더 닦기로 했다. 이 일에 드는 960억원(국비 576억·도비 115억·시비 269억
    "realized: modified secure": 0.8,  # realized ← 을 싣는다. 가족이 사는 경기 수원까지는 1시간 남짓. 그가 받는 연봉 7천만원대의 대부분은 수원에서 쓰인다.
    "realized: moves from": 1.2,  # realized ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "realized: moves from intended": 0.5,  # realized ← 남춘 인천시장은 "개발이익을 원도심으로 돌리기 위해 도시재생기금을 올해 300억 원에서 2025년 1천억 원까지 쌓겠다"고 밝
    "realized: moves to": -1.1,  # realized ← 리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄 것으로 내다봤다.
    "realized: moves to past": 0.1,  # realized ← 단이 빚을 대신 갚아 준 대위변제액은 2022년 184억 원에서 지난해 412억 원으로 2.2배 불어났다. 대위변제율도 3.1
    "realized: moves to present": -0.5,  # realized ← 8%포인트 낮은 수치다. 무심동로 확장만 해도 사업비가 740억 원에서 1천15억 원으로 뛰는 바람에 착공이 두 차례 미뤄졌다.
    "realized: named planned": -1.1,  # realized ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "realized: named realized": 1.1,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: no verb": 0.2,  # realized ← 에스엘, 3분기 영업익 972억… 북미 램프 덕에 '깜짝 실적'
    "realized: no verb fund": 0.3,  # realized ← 해양 데이터 실험실이 들어섰다. 건물을 사들여 고치는 데 든 돈은 모두 186억 원(국비 74억 원, 시비 98억 원, 민간
    "realized: no verb other": 0.6,  # realized ← 공장은 충남에, 월급은 수도권에… 역외로 빠져나간 소득 28조원대
    "realized: of what is past": 0.3,  # realized ← 82.4%를 차지했다. 미국 테네시와 앨라배마에 공장을 둔 북미 법인이 3천850억원어치를 팔았고 인도 법인 매출도 1천억원에
    "realized: other undated": 0.5,  # realized ← 공장은 충남에, 월급은 수도권에… 역외로 빠져나간 소득 28조원대
    "realized: particle ": -0.5,  # realized ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "realized: particle 다": 0.4,  # realized ← 앞날은 밝다. 지난 9월 말 에스엘의 수주잔고는 14조원대다. 회사는 올해 매출이 5조원을 넘길 것으
    "realized: particle 를": -1.0,  # realized ← 속사정은 다르다. 대전 대덕구에서 자동차 센서를 만드는 나래센서는 올해 1,100만 달러어치를 수출해 환차익 6억 원가량이 기대되지
    "realized: particle 은": -0.4,  # realized ← 까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며, 이 가운데 500억원은 민간 투자사가 댄다.
    "realized: particle 의": -0.4,  # realized ← 충북연구원은 철도가 놓이면 2조4천억원의 생산유발효과와 1만6천명의 고용유발효과가
    "realized: particle 이": -0.2,  # realized ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "realized: particle 이던": 0.3,  # realized ← 스 산업용지 35만㎡는 지난달 말 분양률이 97.2%에 이르렀고, ㎡당 42만원이던 분양가에는 웃돈이 붙었다. 청주시는 2
    "realized: particle 짜리": -1.0,  # realized ← 낼 때는 10년 뒤까지의 상환 계획을 주민 앞에 내놓아야 한다. 둘째, 수백억 원짜리 시설은 운영비까지 셈해야 한다. 셋째,
    "realized: period ahead": -0.5,  # realized ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "realized: period carried past": 1.7,  # realized ← 매출 1조2천억대, 관세 부담은 41억
    "realized: period carried undated": -0.3,  # realized ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "realized: period now": 0.7,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: period past": 2.6,  # realized ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "realized: previous 0 realized no verb": 0.3,  # realized ← 매출 1조2천억대, 관세 부담은 41억
    "realized: previous 0 unknown": -0.2,  # realized ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "realized: previous 1 estimated": -0.1,  # realized ← 매출이 5조원을 넘길 것으로 기대한다. 2027년까지 경산 진량공장에 1천200억원을 들여 차세대 헤드램프 라인 3개를 깔고
    "realized: previous 1 estimated other": -0.1,  # realized ← 매출이 5조원을 넘길 것으로 기대한다. 2027년까지 경산 진량공장에 1천200억원을 들여 차세대 헤드램프 라인 3개를 깔고
    "realized: previous 1 planned": -0.2,  # realized ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "realized: previous 1 planned other": -0.2,  # realized ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "realized: previous 1 realized": 0.2,  # realized ← 매출 1조2천억대, 관세 부담은 41억
    "realized: previous 1 realized alike": 0.1,  # realized ← 82.4%를 차지했다. 미국 테네시와 앨라배마에 공장을 둔 북미 법인이 3천850억원어치를 팔았고 인도 법인 매출도 1천억원에
    "realized: previous 2 planned no verb": -0.2,  # realized ← 히 정부 예비타당성조사(예타)를 통과했다. 두 사업에 들어갈 돈은 모두 1조4천361억원이다.
    "realized: previous 2 planned other": 0.2,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: previous 2 realized alike": 0.1,  # realized ← 층에 연면적 5천216㎡이며 청정실과 노광기 등 장비 42대를 갖췄다. 98억여 원짜리 노광기는 국내 공공기관으로는 처음 들여
    "realized: previous 2 realized other": -0.4,  # realized ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "realized: qualifier about": 0.3,  # realized ← 에 공장을 둔 북미 법인이 3천850억원어치를 팔았고 인도 법인 매출도 1천억원에 육박했다.
    "realized: qualifier exact": 0.4,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: qualifier range": -0.9,  # realized ← 탓에 이 기간 문 비용은 41억원 안팎이다. 회사는 4분기에는 부담이 20억~30억원으로 줄 것으로 본다.
    "realized: qualifier several": -0.2,  # realized ← 낼 때는 10년 뒤까지의 상환 계획을 주민 앞에 내놓아야 한다. 둘째, 수백억 원짜리 시설은 운영비까지 셈해야 한다. 셋째,
    "realized: quoted open": -0.8,  # realized ← 1백억원을 보탠다. 도는 특화단지가 자리 잡으면 2035년까지 생산유발 7조8천억원과 부가가치유발 3조4,500억원, 일자리
    "realized: quoted present": -0.4,  # realized ← 처스와 함께 210억 원 규모의 '그로스 1호 펀드'를 조성한다. 시가 60억 원, BNK부산은행이 50억 원을 내고 나머지
    "realized: subsidy undated": 0.3,  # realized ← 1억4천만원에 기업 협찬과 표값 수입 4억원을 더했다. 2022년에는 41억원을 쓰고도 협력업체 37곳에 줄 돈 5억2천
    "realized: subsidy words behind settled": 0.2,  # realized ← 충북 영동군은 지난달 34세 김모 씨에게 출산장려금 첫 회분 200만 원을 보냈다. 군은 결혼과 출산, 양육으로 이
    "realized: tense going on indicator": -0.3,  # realized ← 미 물량이다. 미국 변압기 시장은 2024년 120억달러에서 2030년 185억달러로 해마다 7%가량 커질 것으로 업계는 보고
    "realized: tense intended": 0.4,  # realized ← K방산 폴란드 2차 계약 8.8조… 올 수출 200억 달러 다시 노린다
    "realized: tense intended undated": 0.2,  # realized ← K방산 폴란드 2차 계약 8.8조… 올 수출 200억 달러 다시 노린다
    "realized: tense open past": -0.3,  # realized ← 2024년 95억 달러로 내리 줄었다. 산업연구원은 폴란드 계약만으로 19조 원의 생산이 유발되고 일자리 4만6천 개가 생
    "realized: tense past": 1.7,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: tense past budget": 0.2,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: tense past now": 0.5,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: tense present ahead": -0.2,  # realized ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "realized: tense present budget": 0.5,  # realized ← 나가는 돈은 눈덩이처럼 불었다. 영동군의 올해 본예산 6천50억 원 가운데 인구정책 예산은 210억 원으로,
    "realized: tense present past": 0.9,  # realized ← 관세는 짐이다. 에스엘이 미국의 25% 관세 탓에 이 기간 문 비용은 41억원 안팎이다. 회사는 4분기에는 부담이 20억
    "realized: tense present project_cost": 0.2,  # realized ← 2억 원(도비 8억 원, 시비 44억 원)을 투입한다고 밝혔다. 지난해 41억 원보다 26.8% 늘어난 규모다.
    "realized: tense present subsidy": -0.2,  # realized ← 탓에 이 기간 문 비용은 41억원 안팎이다. 회사는 4분기에는 부담이 20억~30억원으로 줄 것으로 본다.
    "realized: tense state subsidy": -0.4,  # realized ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "realized: thing present": 0.2,  # realized ← 지난해 전남 농가가 한 해 동안 벌어들인 돈이 가까스로 5천만원을 넘긴 것으로 나타났다.
    "realized: title behind nothing": 0.4,  # realized ← 에스엘, 3분기 영업익 972억… 북미 램프 덕에 '깜짝 실적'
    "realized: title behind settled": 0.5,  # realized ← 청주 이차전지 특화단지 국비 321억원 확보… 오창에 성능평가 테스트베드
    "realized: title indicator": 0.3,  # realized ← 에스엘, 3분기 영업익 972억… 북미 램프 덕에 '깜짝 실적'
    "realized: title intended": 0.1,  # realized ← [공약 점검 ③] 청주시 투자유치 누계 33조 원… 공장은 아직 절반의 약속
    "realized: title present": -1.1,  # realized ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "realized: title settled": 0.6,  # realized ← 청주 이차전지 특화단지 국비 321억원 확보… 오창에 성능평가 테스트베드
    "realized: topic intended other": -1.2,  # realized ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "realized: total realized": 2.4,  # realized ← 효자는 북미였다. 3분기 램프 부문 매출은 1조412억원으로 전체의 82.4%를 차지했다. 미국 테
    "realized: verb None past": -0.6,  # realized ← . 다만 배터리 업황이 식고 있는 점은 부담이다. 지역의 한 소재업체는 300억원대 증설 계획을 잠시 접었다.
    "realized: verb adn past": 0.3,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: verb adn present": -0.2,  # realized ← 깎았다. 같은 해 말 사채 잔액은 600억 원이다. 산업은행은 운영자금 150억 원을 새로 빌려주는 방안을 이달 말까지 결론
    "realized: verb donate": -0.6,  # realized ← 터는 10만∼20만원 구간의 세액공제율이 16.5%에서 44%로 뛴다. 20만원을 기부하면 14만4천원을 돌려받고 답례품도
    "realized: verb fin state": 0.1,  # realized ← 74곳(57.8%)이다. 협약 기업이 실제로 집행한 돈은 지난달 말까지 14조 원 안팎에 머문다. 협약서에 적힌 일자리 2만
    "realized: verb fin tense state": 0.4,  # realized ← 74곳(57.8%)이다. 협약 기업이 실제로 집행한 돈은 지난달 말까지 14조 원 안팎에 머문다. 협약서에 적힌 일자리 2만
    "realized: verb future past": 0.7,  # realized ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "realized: verb future tense foreseen last saying": 0.1,  # realized ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "realized: verb future undated": -0.1,  # realized ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "realized: verb intended now": 0.2,  # realized ← 도청 탐라홀에서 고향사랑기금운용심의위원회를 열어 올해 기금사업 7건에 38억 원을 쓰기로 의결했다. ▲농어촌 방문진료 ▲해
    "realized: verb lend": -0.1,  # realized ← 깎았다. 같은 해 말 사채 잔액은 600억 원이다. 산업은행은 운영자금 150억 원을 새로 빌려주는 방안을 이달 말까지 결론
    "realized: verb open": -0.2,  # realized ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "realized: verb open fund": -0.1,  # realized ← ○ 한국산업은행은 내후년까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며,
    "realized: verb open now": 0.1,  # realized ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "realized: verb open tense going on last state": 0.2,  # realized ← 는 딸기 1.2톤을 처음 배에 실었다. 현지 백화점에서는 250g짜리가 1만 9천 원 안팎으로 팔리고 있다.
    "realized: verb open tense intended last intended": 0.1,  # realized ← 은 “전기 먹는 하마라는 걱정을 덜 수 있는 곳은 춘천뿐”이라며 “평당 110만 원인 분양가를 수도권의 20% 수준으로 묶어
    "realized: verb open tense open last open": 0.2,  # realized ← 광주 남구 70억원 1위, 영덕엔 산불 성금 몰려
    "realized: verb open tense open last past": 0.2,  # realized ← 금은 관련 매출의 3% 이내에서 정한다. 한끼컴퍼니의 3년 평균 매출은 3,144억원이며, 개인정보위는 위반이 무겁다고 보면서도
    "realized: verb open tense past last past": 0.2,  # realized ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "realized: verb open tense present last present": -0.5,  # realized ← ○ 한국산업은행은 내후년까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며,
    "realized: verb order open": 0.2,  # realized ← 특별교부세 17억 원도 따내 다리·경로당 손본다
    "realized: verb past": 1.0,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: verb past subsidy": 0.6,  # realized ← 충북 영동군은 지난달 34세 김모 씨에게 출산장려금 첫 회분 200만 원을 보냈다. 군은 결혼과 출산, 양육으로 이
    "realized: verb past tense present last present": 0.3,  # realized ← 원을 모은 광주 남구였다. 발달장애 청소년 야구단을 돕자는 지정기부에만 9억원이 넘게 들어온 덕이다. 산불로 집 1천60
    "realized: verb past tense state last state": 0.1,  # realized ← 원회 심의를 거쳐 2025년도 생활임금을 확정했다고 2일 밝혔다. 올해 1만2,760원보다 170원 오른 것으로 내년 최저임금 1
    "realized: verb past undated": 0.3,  # realized ← 스 산업용지 35만㎡는 지난달 말 분양률이 97.2%에 이르렀고, ㎡당 42만원이던 분양가에는 웃돈이 붙었다. 청주시는 2
    "realized: verb present": -0.1,  # realized ← 까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며, 이 가운데 500억원은 민간 투자사가 댄다.
    "realized: verb present budget": 0.1,  # realized ← 나가는 돈은 눈덩이처럼 불었다. 영동군의 올해 본예산 6천50억 원 가운데 인구정책 예산은 210억 원으로,
    "realized: verb present undated": -0.1,  # realized ← 까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며, 이 가운데 500억원은 민간 투자사가 댄다.
    "realized: verb secure": 0.1,  # realized ← 박 항로 예측 프로그램을 만드는 온빛오션랩은 입주가 결정된 뒤인 지난달 30억여 원의 시리즈A 투자를 유치했다.
    "realized: verb secure past": 0.7,  # realized ← 박 항로 예측 프로그램을 만드는 온빛오션랩은 입주가 결정된 뒤인 지난달 30억여 원의 시리즈A 투자를 유치했다.
    "realized: verb sell": 0.1,  # realized ← 82.4%를 차지했다. 미국 테네시와 앨라배마에 공장을 둔 북미 법인이 3천850억원어치를 팔았고 인도 법인 매출도 1천억원에
    "realized: verb spend present": -1.0,  # realized ← 부산·대구 공동 플랫폼에 186억 원 들인다
    "realized: verb state undated": 0.2,  # realized ← 74곳(57.8%)이다. 협약 기업이 실제로 집행한 돈은 지난달 말까지 14조 원 안팎에 머문다. 협약서에 적힌 일자리 2만
    "realized: words before foreseen": -0.2,  # realized ← 미로 변했고 노동자 5명이 숨졌다. 소방당국이 당시 추산한 재산 피해는 510억 원이었다.
    "realized: words before nothing": 0.3,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: words before settled": 0.9,  # realized ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "realized: words behind settled": 0.6,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: words close behind intended": -1.2,  # realized ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "realized: words close behind settled": 0.2,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "unknown: budget adopted": 0.1,  # unknown ← 살배기를 키우는 34세 주부는 "병원이 멀어 한 번 다녀오면 교통비만 5만 원이 든다"며 소아과부터 늘려 달라고 했다.
    "unknown: budget named": -0.1,  # unknown ← 청주 이차전지 특화단지 국비 321억원 확보… 오창에 성능평가 테스트베드
    "unknown: headline nothing": 0.2,  # unknown ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "unknown: headline settled": -0.2,  # unknown ← 청주 이차전지 특화단지 국비 321억원 확보… 오창에 성능평가 테스트베드
    "unknown: in main": -1.6,  # unknown ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "unknown: in order to": 2.4,  # unknown ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "unknown: indicator words behind intended": -0.7,  # unknown ← 깎았다. 같은 해 말 사채 잔액은 600억 원이다. 산업은행은 운영자금 150억 원을 새로 빌려주는 방안을 이달 말까지 결론
    "unknown: last present": 0.2,  # unknown ← 하늬솔 한국지방행정연구원 연구위원은 "이웃 군이 지원금을 100만 원 올리면 가만있기 어려운 구조"라며 "광역
    "unknown: may": -0.2,  # unknown ← 대구시는 내년 6월까지 관세 피해 기업에 경영안정자금 1천2백억 원을 풀고, 수출보험료를 기업당 최대 700만
    "unknown: metric orders": -0.2,  # unknown ← 앞날은 밝다. 지난 9월 말 에스엘의 수주잔고는 14조원대다. 회사는 올해 매출이 5조원을 넘길 것으
    "unknown: metric price": 0.5,  # unknown ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "unknown: metric project_cost": -0.3,  # unknown ← 384억 원 투입… 경북도·구미시·기업 7곳 활용 협약
    "unknown: no verb": -0.3,  # unknown ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "unknown: particle ": -0.1,  # unknown ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "unknown: particle …": 0.2,  # unknown ← 한 곳 짓는 데 300억 원… 엄두 못 내는 재활병원
    "unknown: particle 으로": -0.5,  # unknown ← 억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "unknown: particle 이": 0.2,  # unknown ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "unknown: particle 짜리": 1.2,  # unknown ← 낼 때는 10년 뒤까지의 상환 계획을 주민 앞에 내놓아야 한다. 둘째, 수백억 원짜리 시설은 운영비까지 셈해야 한다. 셋째,
    "unknown: period ahead": -0.2,  # unknown ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "unknown: period carried undated": 0.8,  # unknown ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "unknown: period now": -0.9,  # unknown ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "unknown: previous 1 planned alike": -0.8,  # unknown ← 처스와 함께 210억 원 규모의 '그로스 1호 펀드'를 조성한다. 시가 60억 원, BNK부산은행이 50억 원을 내고 나머지
    "unknown: previous 1 planned other": 0.2,  # unknown ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "unknown: previous 2 estimated": -0.4,  # unknown ← ○ 한국산업은행은 내후년까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며,
    "unknown: project_cost": -0.3,  # unknown ← 384억 원 투입… 경북도·구미시·기업 7곳 활용 협약
    "unknown: qualifier about": -0.7,  # unknown ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "unknown: qualifier band": -0.2,  # unknown ← 매출 1조2천억대, 관세 부담은 41억
    "unknown: qualifier exact": -0.7,  # unknown ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "unknown: qualifier range": 0.4,  # unknown ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "unknown: qualifier several": 1.5,  # unknown ← 낼 때는 10년 뒤까지의 상환 계획을 주민 앞에 내놓아야 한다. 둘째, 수백억 원짜리 시설은 운영비까지 셈해야 한다. 셋째,
    "unknown: tense going on": -0.4,  # unknown ← 문을 연다. 시는 사업이 끝나면 일자리 410개가 생기고 생산유발효과가 530억원에 이를 것으로 기대하고 있다.
    "unknown: tense not present": 1.3,  # unknown ← % 빠져 전국에서 가장 많이 떨어졌다. 대전 둔산동의 한 공인중개사는 “10억 원을 부르던 매물이 9억 원에도 팔리지 않는다
    "unknown: tense not present undated": 0.2,  # unknown ← % 빠져 전국에서 가장 많이 떨어졌다. 대전 둔산동의 한 공인중개사는 “10억 원을 부르던 매물이 9억 원에도 팔리지 않는다
    "unknown: tense past": -0.2,  # unknown ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "unknown: tense state undated": 0.7,  # unknown ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "unknown: usually": 1.4,  # unknown ← 스마트팜을 한 동 지으려면 보통 3억 원이 필요하다.
    "unknown: verb adn present": 1.8,  # unknown ← 체 9천700여 곳 가운데 AI를 쓰는 곳은 4.1%로 전국 14위다. 1억5천만 원대인 협동로봇 값과 수십억 원이 드는 생산라인
    "unknown: verb con tense state": 0.3,  # unknown ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "unknown: verb fin tense present": -0.6,  # unknown ← 까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며, 이 가운데 500억원은 민간 투자사가 댄다.
    "unknown: verb future tense state last state": -0.5,  # unknown ← 보증을 받은 소상공인은 최대 7천만 원을 1년 거치 4년 분할상환 조건으로 빌릴
    "unknown: verb open indicator": 0.3,  # unknown ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "unknown: verb open project_cost": -0.1,  # unknown ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비
    "unknown: verb open undated": 0.5,  # unknown ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "unknown: verb present tense present last present": -0.1,  # unknown ← 까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며, 이 가운데 500억원은 민간 투자사가 댄다.
    "unknown: verb present undated": 0.2,  # unknown ← 떨어졌다. 대전 둔산동의 한 공인중개사는 “10억 원을 부르던 매물이 9억 원에도 팔리지 않는다”고 전했다.
    "unknown: verb spend": 0.9,  # unknown ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "unknown: verb spend present": 0.5,  # unknown ← 치켜세웠다. 특구에 입주한 한 벤처기업 대표는 "동물실험을 맡기는 데만 3~4억 원이 든다. 펀드가 초기 기업까지 내려오길 바
    "unknown: words before intended": -0.6,  # unknown ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
}
# fmt: on
