"""The weights of the cues for whether amounts have happened, are planned or foreseen, with an example where our own articles have one: the answer, and the amount in its sentence.

Written by `tests/fitting.py`; a cue that is not listed weighs nothing.
"""

# fmt: off
WEIGHTS: dict[str, float] = {
    "planned: verb spend": -0.4,  # planned ← BNK금융, 상반기 순이익 4871억…지역 사회공헌에 1200억 쓴다
    "planned: verb spend future": 0.2,  # planned ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "planned: verb spend past": -0.9,  # planned ← 층에 연면적 5천216㎡이며 청정실과 노광기 등 장비 42대를 갖췄다. 98억여 원짜리 노광기는 국내 공공기관으로는 처음 들여
    "planned: verb spend tense intended": -0.3,  # planned ← 도의원이었다. 그는 원주에 지역구를 둔 국민의힘 소속이다. "총사업비 2천844억원을 쏟은 남원주역세권 용지를 팔아 지난달까지
    "planned: verb spend tense present": 0.1,  # planned ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "planned: verb state tense foreseen last saying": 1.0,  # planned ← ㎡를 RE100 전용 용지로 분양한다고 10일 공고했다. 분양가는 평당 62만원으로 조성원가 74만원보다 낮으며, 전량 팔
    "planned: verb state undated": -0.3,  # planned ← 조립라인을 둘러봤다. 폴란드와 지난 8월 1일 서명한 2차 이행계약은 65억달러(약 8조8천억원)어치로, 우리 방산 수출
    "planned: verb support tense present": 0.4,  # planned ← 까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며, 이 가운데 500억원은 민간 투자사가 댄다.
    "planned: words before intended": 0.3,  # planned ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "planned: words behind intended": 1.0,  # planned ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "planned: words close behind intended": 0.5,  # planned ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "realized: adopted": 1.7,  # realized ← 억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "realized: already": 0.2,  # realized ← 까지 투자유치진흥기금을 500억 원으로 불릴 계획이지만 여태 쌓은 돈은 312억 원에 그친다.
    "realized: budget": 0.2,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: budget adopted": 0.4,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: budget adopted budget": 1.4,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: budget named budget": 0.7,  # realized ← 국회 심의서 73억원 증액, 고체전해질 실증 기반도 첫발
    "realized: budget named fund": -0.5,  # realized ← 부산은행, 해양 스타트업에 500억원 대출… 혁신펀드도 300억원
    "realized: budget named project_cost": -0.1,  # realized ← 몫이 가장 큰 테스트베드는 시가 2026년까지 3년간 총 396억원(국비 198억, 도비 59억4천만, 시비
    "realized: budget now": 0.4,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: budget past": 0.1,  # realized ← 억원을 더한다. 해수부가 올해 확보한 관련 예산은 285억원으로 지난해 172억원의 1.7배 수준이다.
    "realized: budget proposed budget": -1.7,  # realized ← 강원도, 올해 첫 추경 2천8백억 편성… 빚 안 내고 민생에 먼저
    "realized: budget undated": -0.2,  # realized ← 42곳이 나와 시중보다 10∼30% 싸게 판다. 시는 직거래장터에 예산 6천5백만원을 대고, 온누리상품권도 12억원어치 사들인
    "realized: economic_effect": -0.1,  # realized ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "realized: fund national": 0.1,  # realized ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비와 시비가 각각 46억 2천만 원과
    "realized: fund words behind intended": -0.3,  # realized ← 처스와 함께 210억 원 규모의 '그로스 1호 펀드'를 조성한다. 시가 60억 원, BNK부산은행이 50억 원을 내고 나머지
    "realized: fund words behind nothing": 0.1,  # realized ← 부산에 1천200억원 벤처펀드 떴다…모태펀드가 40% 출자
    "realized: head intended": -0.5,  # realized ← 사장은 통화에서 "큰 부실은 1분기에 대부분 털어냈다"며 "올해 순이익 9000억원 목표를 바꿀 이유가 없다"고 말했다. 은행
    "realized: head settled": 0.3,  # realized ← 청주 이차전지 특화단지 국비 321억원 확보… 오창에 성능평가 테스트베드
    "realized: headline intended": -0.3,  # realized ← 원이다. 이로써 회사의 올해 누적 수주액은 14조원을 넘어서 당초 목표 10조7천억원을 훌쩍 웃돌았다.
    "realized: headline settled": 0.4,  # realized ← 경상국립대병원 암센터 개원…각계 기부금 30억원 보태
    "realized: if": -0.8,  # realized ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "realized: indicator ahead": -0.1,  # realized ← 리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄 것으로 내다봤다.
    "realized: indicator now": -0.3,  # realized ← 탓에 이 기간 문 비용은 41억원 안팎이다. 회사는 4분기에는 부담이 20억~30억원으로 줄 것으로 본다.
    "realized: indicator past": 0.6,  # realized ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "realized: indicator undated": 0.9,  # realized ← 에는 보트와 서핑 장비를 만드는 업체 96곳이 부스를 차렸으며 현장에서 62억 원의 판매 계약을 올렸다. 태안에서 카약을 만
    "realized: indicator words behind intended": 0.2,  # realized ← 소리"라고 목소리를 높였다. 그는 공공비축미 중간정산금을 40㎏ 포대에 4만원 주던 데서 더 올려 달라고 요구했다.
    "realized: indicator words behind settled": -0.2,  # realized ← 10만원 넘는 기부 세금 더 깎아 준다
    "realized: is what is past": 0.5,  # realized ← 관세는 짐이다. 에스엘이 미국의 25% 관세 탓에 이 기간 문 비용은 41억원 안팎이다. 회사는 4분기에는 부담이 20억
    "realized: it used": 0.3,  # realized ← 다. 항만 관제 소프트웨어를 만드는 ㈜마린로그의 석우진 대표는 “지난해 64억원이던 매출을 올해 110억원까지 키우려 한다
    "realized: it was budget": -1.0,  # realized ← 22명 가운데 찬성 17명으로 가결했다. 시가 지난달 25일 낸 안은 1조7천913억원이었으나 나흘간의 심사에서 12개 사업에 칼
    "realized: label foreseen": -0.6,  # realized ← 총국에는 농작물재해보험 사고 신고가 3,860건 들어왔고 추정 보험금은 186억원이다. 회사는 조사가 끝나기 전이라도 절반을
    "realized: label intended": -0.1,  # realized ← 45일에서 18일로 줄였다. 지난해 매출은 312억 원, 올해 목표는 350억 원이다. 대구의 염색가공업체 명진티앤에프는 인
    "realized: label nothing": 0.6,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: label settled": 0.5,  # realized ← 앞날은 밝다. 지난 9월 말 에스엘의 수주잔고는 14조원대다. 회사는 올해 매출이 5조원을 넘길 것으
    "realized: last future": -0.1,  # realized ← SK키파운드리, 청주에 전력반도체 라인 증설… 4800억 쓰고 세금 864억 아낄 듯
    "realized: last open": 0.1,  # realized ← 3분기 부산 지갑 열렸다… 동백전 결제 5천억 원 넘겨
    "realized: may": -1.0,  # realized ← 대구시는 내년 6월까지 관세 피해 기업에 경영안정자금 1천2백억 원을 풀고, 수출보험료를 기업당 최대 700만
    "realized: metric budget": 0.2,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: metric economic_effect": -0.1,  # realized ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "realized: metric orders": 0.1,  # realized ← 앞날은 밝다. 지난 9월 말 에스엘의 수주잔고는 14조원대다. 회사는 올해 매출이 5조원을 넘길 것으
    "realized: metric revenue": -0.4,  # realized ← . 지난 9월 말 에스엘의 수주잔고는 14조원대다. 회사는 올해 매출이 5조원을 넘길 것으로 기대한다. 2027년까지 경
    "realized: metric tax": -0.8,  # realized ← 탓에 이 기간 문 비용은 41억원 안팎이다. 회사는 4분기에는 부담이 20억~30억원으로 줄 것으로 본다.
    "realized: modified None": -1.7,  # realized ← 주는 데 540억원, 청년 전세보증료 지원에 360억원을 배정했고 남은 300억원은 경남신용보증재단에 출연한다. 혜택을 받는
    "realized: modified lend": 0.4,  # realized ← 리지 않을 수 없다. 강원중도개발공사가 놀이동산 기반공사를 하느라 빌린 2천50억 원을 도가 대신 갚겠다고 나선 것은 2022년
    "realized: modified order": 0.8,  # realized ← 일감도 넉넉하다. 올해 1∼9월 따낸 주문은 29억2천만달러(약 3조9천억원)로 올해 목표 31억8천6
    "realized: modified past": 1.5,  # realized ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "realized: modified past budget": -0.2,  # realized ← 지 관련 국비 321억원이 담겼다고 26일 밝혔다. 정부안에 들어 있던 248억원보다 73억원 많은 금액으로, 심의 과정에서
    "realized: modified past subsidy": 0.1,  # realized ← 부터 9월 12일까지 부산 시민 313만 명이 받은 민생회복 소비쿠폰은 6천20억 원에 이른다. 부산연구원은 이 쿠폰이 지역에서
    "realized: modified present": 0.4,  # realized ← 만원에서 1천40만원으로 되레 뒷걸음쳤다. 직불금과 연금 같은 이전소득 1천690만원이 빈자리를 메운 셈이다. 조사를 이끈 국창
    "realized: modified present project_cost": -0.2,  # realized ← 의 물을 대는 용수관을 놓고 60만㎡를 더 닦기로 했다. 이 일에 드는 960억원(국비 576억·도비 115억·시비 269억
    "realized: modified secure": 0.7,  # realized ← 원, 민간 투자 700억원을 더한다. 해수부가 올해 확보한 관련 예산은 285억원으로 지난해 172억원의 1.7배 수준이다.
    "realized: moves from": 1.1,  # realized ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "realized: moves from intended": 1.1,  # realized ← 남춘 인천시장은 "개발이익을 원도심으로 돌리기 위해 도시재생기금을 올해 300억 원에서 2025년 1천억 원까지 쌓겠다"고 밝
    "realized: moves to": -1.0,  # realized ← 리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄 것으로 내다봤다.
    "realized: moves to undated": -1.5,  # realized ← 8%포인트 낮은 수치다. 무심동로 확장만 해도 사업비가 740억 원에서 1천15억 원으로 뛰는 바람에 착공이 두 차례 미뤄졌다.
    "realized: named planned": -0.1,  # realized ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "realized: named realized": 0.8,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: no verb project_cost": 0.1,  # realized ← 384억 원 투입… 경북도·구미시·기업 7곳 활용 협약
    "realized: of what is past": 0.9,  # realized ← 82.4%를 차지했다. 미국 테네시와 앨라배마에 공장을 둔 북미 법인이 3천850억원어치를 팔았고 인도 법인 매출도 1천억원에
    "realized: other past": -0.2,  # realized ← 연구원은 2023년 본사와 직주 불일치 탓에 도 밖으로 흘러나간 소득을 28조4천억원 안팎으로 추산했다. GRDP의 19.6%에
    "realized: particle ": -0.3,  # realized ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "realized: particle used": 0.3,  # realized ← 다. 항만 관제 소프트웨어를 만드는 ㈜마린로그의 석우진 대표는 “지난해 64억원이던 매출을 올해 110억원까지 키우려 한다
    "realized: particle 에": 0.2,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: particle 은": -0.3,  # realized ← 까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며, 이 가운데 500억원은 민간 투자사가 댄다.
    "realized: particle 의": -0.4,  # realized ← 줄이고 일자리 430개를 만든다는 목표를 세웠다. 경남연구원은 지역에 584억 원의 생산유발효과가 날 것으로 추산했다.
    "realized: particle 이": -0.1,  # realized ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "realized: particle 짜리": -0.9,  # realized ← 낼 때는 10년 뒤까지의 상환 계획을 주민 앞에 내놓아야 한다. 둘째, 수백억 원짜리 시설은 운영비까지 셈해야 한다. 셋째,
    "realized: period ahead": -0.4,  # realized ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "realized: period carried ahead": -0.1,  # realized ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "realized: period carried now": -0.2,  # realized ← 울산, 경남에 쓴다. 폐업 위기에 놓인 소상공인의 이자를 돌려주는 데 540억원, 청년 전세보증료 지원에 360억원을 배정
    "realized: period carried past": 1.2,  # realized ← 매출 1조2천억대, 관세 부담은 41억
    "realized: period now": 0.6,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: period past": 2.2,  # realized ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "realized: previous 0 planned alike": -0.6,  # realized ← 까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며, 이 가운데 500억원은 민간 투자사가 댄다.
    "realized: previous 0 realized alike": 0.2,  # realized ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "realized: previous 0 realized no verb": 0.2,  # realized ← 매출 1조2천억대, 관세 부담은 41억
    "realized: previous 0 unknown": -0.5,  # realized ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "realized: previous 1 estimated alike": -0.2,  # realized ← 연구소는 올해 두 행사의 직접경제효과를 728억 원으로 셈했다. 지난해 655억 원보다 11.1% 불어난 액수다. 연구소는 방
    "realized: previous 1 planned": -0.3,  # realized ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "realized: previous 1 planned other": -0.2,  # realized ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "realized: previous 1 realized": 0.2,  # realized ← 매출 1조2천억대, 관세 부담은 41억
    "realized: previous 1 realized no verb": 0.2,  # realized ← 매출 1조2천억대, 관세 부담은 41억
    "realized: previous 2 planned alike": -0.2,  # realized ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "realized: previous 2 planned no verb": -0.1,  # realized ← 올해부터 2030년까지 추진하는 이 프로젝트의 사업비는 모두 4,130억원이다. 정부가 국비 1,870억원을 지원하고
    "realized: previous 2 realized other": -0.4,  # realized ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "realized: project_cost words behind nothing": -0.3,  # realized ← 계화면 간척지 4.2㏊에 짓는 임대형 스마트팜이 대표적이다. 총사업비 200억원은 농림축산식품부가 국비로 140억원을 대고
    "realized: qualifier about": 0.2,  # realized ← 에 공장을 둔 북미 법인이 3천850억원어치를 팔았고 인도 법인 매출도 1천억원에 육박했다.
    "realized: qualifier exact": 0.6,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: qualifier over": 0.3,  # realized ← 층에 연면적 5천216㎡이며 청정실과 노광기 등 장비 42대를 갖췄다. 98억여 원짜리 노광기는 국내 공공기관으로는 처음 들여
    "realized: qualifier range": -1.3,  # realized ← 탓에 이 기간 문 비용은 41억원 안팎이다. 회사는 4분기에는 부담이 20억~30억원으로 줄 것으로 본다.
    "realized: qualifier under": -0.2,  # realized ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "realized: quoted may": -0.3,  # realized ← 지자체들은 지갑을 열 뜻을 비쳤다. 전남도는 역세권 개발 등에 도비 600억원을, 순천시와 여수시는 시비를 150억원씩
    "realized: quoted open": -0.8,  # realized ← 술보증기금과 ‘해양 스타트업 금융지원 업무협약’을 맺고 다음 달부터 총 500억원 한도의 특별대출을 내놓는다고 밝혔다. 은행
    "realized: quoted present": -0.2,  # realized ← 처스와 함께 210억 원 규모의 '그로스 1호 펀드'를 조성한다. 시가 60억 원, BNK부산은행이 50억 원을 내고 나머지
    "realized: resolved by a contract": 0.9,  # realized ← 약을 맺었고, 베트남 럼동성에서는 현지 유통사 비엣그린에 케로 25대를 210만달러에 팔기로 하고 도장을 찍었다. 베트남 물량
    "realized: resolved by a vote": 0.1,  # realized ← 도청 탐라홀에서 고향사랑기금운용심의위원회를 열어 올해 기금사업 7건에 38억 원을 쓰기로 의결했다. ▲농어촌 방문진료 ▲해
    "realized: subsidy undated": 0.2,  # realized ← 는 중소벤처기업부의 팁스(TIPS)에 2022년 3월 선정돼 연구개발비 7억원을 지원받았고, 강원센터도 같은 해 2억원을
    "realized: tense future": -0.3,  # realized ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "realized: tense future indicator": -0.1,  # realized ← 시야를 나라 밖으로 넓혔다. 그는 국내 제조 인공지능 시장이 2028년 6조 원대로 커지겠지만 독일과 일본에 견주면 절반에도
    "realized: tense going on": 0.1,  # realized ← 커지고 있다. 한국수소연합은 국내 액화수소 저장용기 시장이 2024년 900억 원에서 2030년 4,000억 원 안팎으로 자
    "realized: tense going on budget": 0.2,  # realized ← 올해 예산은 전임 집행부가 짠 87억4천만원이 총회를 통과해 이미 집행되고 있다. 여기
    "realized: tense going on now": 0.3,  # realized ← 올해 예산은 전임 집행부가 짠 87억4천만원이 총회를 통과해 이미 집행되고 있다. 여기
    "realized: tense intended undated": 0.5,  # realized ← K방산 폴란드 2차 계약 8.8조… 올 수출 200억 달러 다시 노린다
    "realized: tense not past budget": -0.2,  # realized ← 못내 아쉬운 대목도 있다. 국립 해양기상과학관을 짓겠다며 요구한 국비 30억 원은 끝내 기획재정부의 문턱을 넘지 못했다.
    "realized: tense open past": -0.7,  # realized ← 2024년 95억 달러로 내리 줄었다. 산업연구원은 폴란드 계약만으로 19조 원의 생산이 유발되고 일자리 4만6천 개가 생
    "realized: tense past": 1.6,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: tense present ahead": -0.8,  # realized ← 길을 끄는 것은 돈줄이다. 부산시는 내년부터 3년간 갈매기벤처스와 함께 210억 원 규모의 '그로스 1호 펀드'를 조성한다.
    "realized: tense present budget": 1.2,  # realized ← 원, 민간 투자 700억원을 더한다. 해수부가 올해 확보한 관련 예산은 285억원으로 지난해 172억원의 1.7배 수준이다.
    "realized: tense present indicator": -0.1,  # realized ← 탓에 이 기간 문 비용은 41억원 안팎이다. 회사는 4분기에는 부담이 20억~30억원으로 줄 것으로 본다.
    "realized: tense present past": 0.7,  # realized ← 관세는 짐이다. 에스엘이 미국의 25% 관세 탓에 이 기간 문 비용은 41억원 안팎이다. 회사는 4분기에는 부담이 20억
    "realized: tense present project_cost": 0.2,  # realized ← 물 빠진 자리에 온정 23억원… 예산·서산 수해 복구 속도 낸다
    "realized: tense present subsidy": -0.4,  # realized ← 주는 데 540억원, 청년 전세보증료 지원에 360억원을 배정했고 남은 300억원은 경남신용보증재단에 출연한다. 혜택을 받는
    "realized: tense state": -0.1,  # realized ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "realized: tense state indicator": 0.3,  # realized ← . 진주중앙시장 상인회가 3천200만원을 모았고, 이름을 밝히지 말라며 1억원을 두고 간 82세 할머니도 있다. 병원은
    "realized: tense state project_cost": -0.2,  # realized ← 의 물을 대는 용수관을 놓고 60만㎡를 더 닦기로 했다. 이 일에 드는 960억원(국비 576억·도비 115억·시비 269억
    "realized: tense state subsidy": -0.4,  # realized ← 주고 청주시는 재산세를 5년간 38억원 덜어 준다. 셋을 합친 지원액은 864억원으로 예상돼 투자액의 18%에 해당한다. 취
    "realized: title behind nothing": 0.1,  # realized ← 에스엘, 3분기 영업익 972억… 북미 램프 덕에 '깜짝 실적'
    "realized: title behind settled": 0.1,  # realized ← 청주 이차전지 특화단지 국비 321억원 확보… 오창에 성능평가 테스트베드
    "realized: title indicator": 0.2,  # realized ← 에스엘, 3분기 영업익 972억… 북미 램프 덕에 '깜짝 실적'
    "realized: title intended": 0.3,  # realized ← [공약 점검 ③] 청주시 투자유치 누계 33조 원… 공장은 아직 절반의 약속
    "realized: title present": -0.7,  # realized ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "realized: title settled": 0.8,  # realized ← 경상국립대병원 암센터 개원…각계 기부금 30억원 보태
    "realized: topic intended other": -1.1,  # realized ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "realized: total estimated": -0.6,  # realized ← 분석해 보니 직접 경제효과는 148억 원으로 추산됐다. 숙박과 음식에 81억 원, 쇼핑과 체험에 67억 원이 쓰였다. 방문
    "realized: total realized": 2.4,  # realized ← 효자는 북미였다. 3분기 램프 부문 매출은 1조412억원으로 전체의 82.4%를 차지했다. 미국 테
    "realized: verb None future": 0.5,  # realized ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "realized: verb None open": -0.1,  # realized ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "realized: verb None past": -1.1,  # realized ← 뢰로 조사를 맡은 배재대 관광축제연구소는 올해 두 행사의 직접경제효과를 728억 원으로 셈했다. 지난해 655억 원보다 11.
    "realized: verb None present": 0.6,  # realized ← 관세는 짐이다. 에스엘이 미국의 25% 관세 탓에 이 기간 문 비용은 41억원 안팎이다. 회사는 4분기에는 부담이 20억
    "realized: verb None tense past": -0.4,  # realized ← 뢰로 조사를 맡은 배재대 관광축제연구소는 올해 두 행사의 직접경제효과를 728억 원으로 셈했다. 지난해 655억 원보다 11.
    "realized: verb con tense past": 0.4,  # realized ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "realized: verb donate": -0.2,  # realized ← 술보증기금과 ‘해양 스타트업 금융지원 업무협약’을 맺고 다음 달부터 총 500억원 한도의 특별대출을 내놓는다고 밝혔다. 은행
    "realized: verb future tense past last saying": -0.9,  # realized ← 물동량을 12% 끌어올린다는 구상이다. 한국해양수산개발원은 프로젝트가 9,800억원 상당의 생산유발효과를 낳을 것으로 분석했다
    "realized: verb invest past": 0.3,  # realized ← 22년 3월 선정돼 연구개발비 7억원을 지원받았고, 강원센터도 같은 해 2억원을 직접 투자했다.
    "realized: verb nom tense not present": 0.8,  # realized ← 까지 2시간 50분이 걸린다"며 "수도권 광역급행철도(GTX)에는 이미 6조원 넘게 쏟아붓고서 남해안에는 B/C만 들이대
    "realized: verb open": -0.2,  # realized ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "realized: verb open ahead": -0.1,  # realized ← 처스와 함께 210억 원 규모의 '그로스 1호 펀드'를 조성한다. 시가 60억 원, BNK부산은행이 50억 원을 내고 나머지
    "realized: verb open now": 0.2,  # realized ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "realized: verb open other": -0.7,  # realized ← 감사위원회는 앞서 지난 8월 공사 직원 17명이 부풀려 타 간 출장비 2천340만원을 환수하고 3명에게 과태료 500만원을 물
    "realized: verb open project_cost": 0.2,  # realized ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비
    "realized: verb open tense left so last state": 0.2,  # realized ← 미국 산업가스 회사 에어프로덕츠가 지난 2월 당진 수소 생산기지에 넣은 3억달러(약 4천100억원)도 들어 있다.
    "realized: verb open tense present last past": 0.2,  # realized ← 경북 몫 1천180억원은 2차까지 배분이 끝났다. 안동시는 여기에 시비 120억원을 보태 가구마다 500만원씩 생활안정자금을
    "realized: verb open tense present last present": -0.3,  # realized ← ○ 한국산업은행은 내후년까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며,
    "realized: verb open tense state last state": -0.2,  # realized ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "realized: verb order open": 0.3,  # realized ← 창원시 무역사절단, 베트남·인도서 수출계약 1천840만 달러 따내
    "realized: verb past": 1.5,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: verb past budget": 0.1,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: verb past economic_effect": -0.8,  # realized ← 뢰로 조사를 맡은 배재대 관광축제연구소는 올해 두 행사의 직접경제효과를 728억 원으로 셈했다. 지난해 655억 원보다 11.
    "realized: verb past project_cost": -0.4,  # realized ← (부산=다온통신) 장세림 기자 = 총사업비 13조4천913억원이 걸린 가덕도신공항 건설사업이 부지조성 공
    "realized: verb past subsidy": 0.2,  # realized ← 그룹 이익의 80% 이상을 책임졌다. 캐피탈을 비롯한 비은행 자회사는 707억원을 보탰다.
    "realized: verb past tense past last past": -0.3,  # realized ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "realized: verb past undated": 0.3,  # realized ← 에는 보트와 서핑 장비를 만드는 업체 96곳이 부스를 차렸으며 현장에서 62억 원의 판매 계약을 올렸다. 태안에서 카약을 만
    "realized: verb present": -0.7,  # realized ← 까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며, 이 가운데 500억원은 민간 투자사가 댄다.
    "realized: verb present indicator": -0.1,  # realized ← 깎았다. 같은 해 말 사채 잔액은 600억 원이다. 산업은행은 운영자금 150억 원을 새로 빌려주는 방안을 이달 말까지 결론
    "realized: verb present investment": -0.1,  # realized ← BNK금융, 상반기 순이익 4871억…지역 사회공헌에 1200억 쓴다
    "realized: verb present other": -0.3,  # realized ← 수산·조선기자재·항만물류 기업이다. 한 업체가 빌릴 수 있는 돈은 최대 10억원이고 금리는 연 3.4%부터 시작한다.
    "realized: verb present undated": -0.3,  # realized ← 까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며, 이 가운데 500억원은 민간 투자사가 댄다.
    "realized: verb secure tense past": 0.2,  # realized ← 박 항로 예측 프로그램을 만드는 온빛오션랩은 입주가 결정된 뒤인 지난달 30억여 원의 시리즈A 투자를 유치했다.
    "realized: verb sell": 0.4,  # realized ← 82.4%를 차지했다. 미국 테네시와 앨라배마에 공장을 둔 북미 법인이 3천850억원어치를 팔았고 인도 법인 매출도 1천억원에
    "realized: verb spend past": 0.2,  # realized ← 층에 연면적 5천216㎡이며 청정실과 노광기 등 장비 42대를 갖췄다. 98억여 원짜리 노광기는 국내 공공기관으로는 처음 들여
    "realized: verb spend tense open": -1.0,  # realized ← ③ 마른김 산지거래소: 전남 목포에 2026년 12월까지 1,200억 원(국비 500억 원, 지방비 500억 원,
    "realized: verb spend tense present": -0.9,  # realized ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "realized: verb state other": 0.7,  # realized ← 1인당 개인소득은 2천498만원에 머물렀다. 서울(2천937만원)보다 439만원 적고 17개 시도 가운데 중하위권이다. 충
    "realized: verb state undated": 0.2,  # realized ← 조립라인을 둘러봤다. 폴란드와 지난 8월 1일 서명한 2차 이행계약은 65억달러(약 8조8천억원)어치로, 우리 방산 수출
    "realized: verb support past": 0.4,  # realized ← 그룹 이익의 80% 이상을 책임졌다. 캐피탈을 비롯한 비은행 자회사는 707억원을 보탰다.
    "realized: verb support tense present": -0.1,  # realized ← 까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며, 이 가운데 500억원은 민간 투자사가 댄다.
    "realized: words before foreseen": -0.9,  # realized ← 총국에는 농작물재해보험 사고 신고가 3,860건 들어왔고 추정 보험금은 186억원이다. 회사는 조사가 끝나기 전이라도 절반을
    "realized: words before intended": -0.2,  # realized ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "realized: words before nothing": 0.5,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: words before settled": 1.1,  # realized ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "realized: words behind intended": -0.4,  # realized ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "realized: words behind settled": 0.5,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "realized: words close behind intended": -0.6,  # realized ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "realized: words close behind settled": 0.1,  # realized ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "unknown: any": -0.3,  # unknown ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "unknown: budget adopted": 0.1,  # unknown ← 살배기를 키우는 34세 주부는 "병원이 멀어 한 번 다녀오면 교통비만 5만 원이 든다"며 소아과부터 늘려 달라고 했다.
    "unknown: budget adopted indicator": 0.1,  # unknown ← 살배기를 키우는 34세 주부는 "병원이 멀어 한 번 다녀오면 교통비만 5만 원이 든다"며 소아과부터 늘려 달라고 했다.
    "unknown: fund words behind intended": 0.3,  # unknown ← 억원씩 날아간다"고 말했다. 제주항공 관계자는 "정부의 기간산업안정기금 40조원 가운데 LCC 몫이 정해지는 대로 신청을
    "unknown: headline intended": -0.2,  # unknown ← 전 한국수력원자력과 맺은 체코 두코바니 원전 주기기 공급계약의 규모가 5조6천400억원이라고 보고했다. 원자로와 증기발생기가 4조
    "unknown: headline nothing": 0.5,  # unknown ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "unknown: in main": -1.4,  # unknown ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "unknown: in order to": 2.4,  # unknown ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "unknown: indicator words behind intended": -0.5,  # unknown ← 사장은 통화에서 "큰 부실은 1분기에 대부분 털어냈다"며 "올해 순이익 9000억원 목표를 바꿀 이유가 없다"고 말했다. 은행
    "unknown: it was": 0.1,  # unknown ← 회 대전세종충남지역본부가 회원사 148곳을 조사했더니 적정 환율은 평균 1,262원이었다. 응답 기업의 58.8%가 환율 때문
    "unknown: metric orders": -0.2,  # unknown ← 앞날은 밝다. 지난 9월 말 에스엘의 수주잔고는 14조원대다. 회사는 올해 매출이 5조원을 넘길 것으
    "unknown: metric price": 0.6,  # unknown ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "unknown: metric project_cost": -0.4,  # unknown ← 384억 원 투입… 경북도·구미시·기업 7곳 활용 협약
    "unknown: no verb": -0.6,  # unknown ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "unknown: particle is": -0.3,  # unknown ← 앞날은 밝다. 지난 9월 말 에스엘의 수주잔고는 14조원대다. 회사는 올해 매출이 5조원을 넘길 것으
    "unknown: particle 으로": -0.6,  # unknown ← 억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "unknown: particle 은": 0.2,  # unknown ← 기르는 정태웅 진주수출딸기영농조합 대표는 “농가마다 수출로 버는 돈이 8천만∼1억 원은 된다”고 전했다.
    "unknown: particle 이": 0.3,  # unknown ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "unknown: particle 짜리": 2.2,  # unknown ← 낼 때는 10년 뒤까지의 상환 계획을 주민 앞에 내놓아야 한다. 둘째, 수백억 원짜리 시설은 운영비까지 셈해야 한다. 셋째,
    "unknown: period ahead": -0.4,  # unknown ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "unknown: period carried now": 0.1,  # unknown ← 쓰는 곳은 4.1%로 전국 14위다. 1억5천만 원대인 협동로봇 값과 수십억 원이 드는 생산라인 개조가 걸림돌이다. 전북도
    "unknown: period carried undated": 1.0,  # unknown ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "unknown: period now": -1.0,  # unknown ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "unknown: previous 0 planned": -0.2,  # unknown ← 까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며, 이 가운데 500억원은 민간 투자사가 댄다.
    "unknown: previous 1 planned alike": -0.6,  # unknown ← 분 기본형 공익직불금 318억원을 9천812농가에 지급한다. 지난해보다 22억원 많은 액수다. 면적직불금이 277억원, 소
    "unknown: previous 1 planned other": 0.4,  # unknown ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "unknown: previous 2 estimated": -0.2,  # unknown ← ○ 한국산업은행은 내후년까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며,
    "unknown: previous 2 planned": -0.2,  # unknown ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "unknown: project_cost": -0.4,  # unknown ← 384억 원 투입… 경북도·구미시·기업 7곳 활용 협약
    "unknown: qualifier about": -0.6,  # unknown ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "unknown: qualifier exact": -0.7,  # unknown ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "unknown: qualifier range": 0.7,  # unknown ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "unknown: qualifier several": 1.6,  # unknown ← 낼 때는 10년 뒤까지의 상환 계획을 주민 앞에 내놓아야 한다. 둘째, 수백억 원짜리 시설은 운영비까지 셈해야 한다. 셋째,
    "unknown: quoted present": 0.1,  # unknown ← ㅇ 업계에서는 제품 한 종을 실증하는 데 2~3억 원이 들고 평균 14개월이 걸린다는 어려움을
    "unknown: tense going on": -0.1,  # unknown ← 커지고 있다. 한국수소연합은 국내 액화수소 저장용기 시장이 2024년 900억 원에서 2030년 4,000억 원 안팎으로 자
    "unknown: tense not present": 0.5,  # unknown ← % 빠져 전국에서 가장 많이 떨어졌다. 대전 둔산동의 한 공인중개사는 “10억 원을 부르던 매물이 9억 원에도 팔리지 않는다
    "unknown: tense not present undated": 0.9,  # unknown ← % 빠져 전국에서 가장 많이 떨어졌다. 대전 둔산동의 한 공인중개사는 “10억 원을 부르던 매물이 9억 원에도 팔리지 않는다
    "unknown: tense past": -0.6,  # unknown ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "unknown: tense state undated": 0.7,  # unknown ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "unknown: title behind nothing": -0.3,  # unknown ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "unknown: usually": 1.2,  # unknown ← 스마트팜을 한 동 지으려면 보통 3억 원이 필요하다.
    "unknown: verb None tense open": 0.2,  # unknown ← . 첫째, 이웃한 시·군이 할인율 상한을 함께 정하자. 둘째, 연 매출 30억 원이 넘는 가맹점은 빼자. 셋째, 할인 대신
    "unknown: verb adn present": 1.5,  # unknown ← 체 한 곳에 돌아갔다는 주장이다. 심 의원은 "쪼개기 계약이 아니고서야 2천200만원을 넘는 계약이 하나도 없을 수 있느냐"고
    "unknown: verb con tense state": 0.4,  # unknown ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "unknown: verb fin tense present": -0.9,  # unknown ← 까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며, 이 가운데 500억원은 민간 투자사가 댄다.
    "unknown: verb open indicator": 0.1,  # unknown ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "unknown: verb open undated": 0.4,  # unknown ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "unknown: verb present undated": 0.1,  # unknown ← 떨어졌다. 대전 둔산동의 한 공인중개사는 “10억 원을 부르던 매물이 9억 원에도 팔리지 않는다”고 전했다.
    "unknown: verb spend": 1.0,  # unknown ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "unknown: verb spend present": 0.8,  # unknown ← 치켜세웠다. 특구에 입주한 한 벤처기업 대표는 "동물실험을 맡기는 데만 3~4억 원이 든다. 펀드가 초기 기업까지 내려오길 바
    "unknown: verb spend tense state": 0.3,  # unknown ← 도가 10%에도 못 미치는 군이 할인율 20%를 버티려면 군비를 해마다 수십억 원씩 부어야 한다. 신안군은 올해 군비 38억
}
# fmt: on
