"""The weights of the cues for what amounts measure, with an example where our own articles have one: the answer, and the amount in its sentence.

Written by `tests/fitting.py`; a cue that is not listed weighs nothing.
"""

# fmt: off
MORE: dict[str, float] = {
    "is profit no company": -0.4,  # profit ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "is project_cost 100 millions": -0.5,  # project_cost ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "is project_cost KRW": 0.5,  # project_cost ← 384억 원 투입… 경북도·구미시·기업 7곳 활용 협약
    "is project_cost billions": 1.5,  # project_cost ← 384억 원 투입… 경북도·구미시·기업 7곳 활용 협약
    "is project_cost body": -1.0,  # project_cost ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "is project_cost company": -0.5,  # project_cost ← ○ 한국산업은행은 내후년까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며,
    "is project_cost huge": 1.1,  # project_cost ← 가덕도신공항 부지공사 10조7천억 원에 다시 입찰… 공기 106개월로
    "is project_cost millions": -0.1,  # project_cost ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "is project_cost small": -0.3,  # project_cost ← 스 산업용지 35만㎡는 지난달 말 분양률이 97.2%에 이르렀고, ㎡당 42만원이던 분양가에는 웃돈이 붙었다. 청주시는 2
    "is project_cost trillions": 1.2,  # project_cost ← 8%포인트 낮은 수치다. 무심동로 확장만 해도 사업비가 740억 원에서 1천15억 원으로 뛰는 바람에 착공이 두 차례 미뤄졌다.
    "is revenue": -0.5,  # revenue ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "is revenue 100 millions": 0.2,  # revenue ← 개사를 뽑는 데 189개사가 몰렸다. 선정된 기업의 지난해 평균 매출은 3억8천만 원으로, 해양·물류 분야가 38.1%로 가장
    "is revenue USD": -0.5,  # revenue ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "is revenue tiny": -0.3,  # revenue ← 수 있는 시간은 길어야 6개월"이라고 내다봤다. 해동마린텍 주가는 이날 3,145원으로 4.2% 내렸다.
    "is revenue trillions": -0.2,  # revenue ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "is subsidy 100 millions": 0.7,  # subsidy ← [기획] 아이 낳으면 1억… 현금 경쟁에 군 살림 휘청
    "is subsidy huge": -1.1,  # subsidy ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "is subsidy millions": 1.5,  # subsidy ← 는 구상이다. 기술보증기금도 같은 기간 입주기업의 보증료를 기업당 최대 300만 원까지 대신 내 준다.
    "is subsidy small": 0.5,  # subsidy ← 억여 원 등이다. 도는 내년에도 8세 미만 자녀를 둔 가정에 매달 최대 50만 원의 육아기본수당을 준다.
    "is subsidy trillions": -0.8,  # subsidy ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "is tax": 0.2,  # tax ← 매출 1조2천억대, 관세 부담은 41억
    "is tax KRW": 0.3,  # tax ← 매출 1조2천억대, 관세 부담은 41억
    "is tax billions": 0.1,  # tax ← 매출 1조2천억대, 관세 부담은 41억
    "is tax company": 0.2,  # tax ← 매출 1조2천억대, 관세 부담은 41억
    "is trade_balance KRW": -1.8,  # trade_balance ← 자도 이어진다. SK하이닉스는 청주 테크노폴리스에 들어설 M15X 팹에 20조 원 이상을 들이며, 올해 4분기 가동이 목표다
    "is trade_balance USD": 1.1,  # trade_balance ← 증가했다. 수입은 5억2600만 달러로 3.1% 감소했고, 무역수지는 17억1200만 달러 흑자였다. 흑자 행진은 2009년 1월부터
    "is trade_balance company": -1.0,  # trade_balance ← 자도 이어진다. SK하이닉스는 청주 테크노폴리스에 들어설 M15X 팹에 20조 원 이상을 들이며, 올해 4분기 가동이 목표다
    "is trade_balance no company": 0.3,  # trade_balance ← 증가했다. 수입은 5억2600만 달러로 3.1% 감소했고, 무역수지는 17억1200만 달러 흑자였다. 흑자 행진은 2009년 1월부터
    "is trade_balance trillions": 1.1,  # trade_balance ← 증가했다. 수입은 5억2600만 달러로 3.1% 감소했고, 무역수지는 17억1200만 달러 흑자였다. 흑자 행진은 2009년 1월부터
    "is wage billions": -1.7,  # wage ← 내보내고 남은 임원의 연봉을 30% 깎았다. 같은 해 말 사채 잔액은 600억 원이다. 산업은행은 운영자금 150억 원을 새
    "is wage company": 0.1,  # wage ← 을 싣는다. 가족이 사는 경기 수원까지는 1시간 남짓. 그가 받는 연봉 7천만원대의 대부분은 수원에서 쓰인다.
    "is wage millions": 1.2,  # wage ← 것으로 내년 최저임금 1만30원보다 2천900원 많다. 월급으로 치면 270만2천370원이다. 적용 대상은 1,100여명이며, 전국
    "is wage small": 0.2,  # wage ← 황보람 거제시 조선지원과장은 “올해는 숙련공 하루 일당이 18만원까지 올랐는데도 사람이 없다”며 “기숙사 4
    "is wage tiny": 0.3,  # wage ← 광주시 내년 생활임금 시급 1만2,930원… 올해보다 1.6%↑
    "is wage trillions": -1.7,  # wage ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "label": 1.9,  # budget ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "label assembly": -0.1,  # project_cost ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "label assembly budget project_cost": 1.5,  # budget ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "label assembly budget revenue": 0.5,  # budget ← 군은 추경예산안을 냈다. 특별회계 세입재원은 세외수입 7억 원, 이월금 31억 원이다.
    "label assembly budget subsidy": 0.8,  # budget ← 먼저 간다. 추경 2천8백억 원을 분야별로 나누면 ◆소상공인 이자 지원 620억 원 ◆농어업인 경영 안정 5백40억 원 ◆폐광
    "label assembly revenue": -1.3,  # revenue ← 혜택이 줄자 씀씀이도 식었다. 인천e음 결제액은 지난해 상반기 2조8천억원대에 이르렀지만 캐시백을 5%로 내린 하반기에
    "label at": -0.3,  # subsidy ← 천100억 원가량 늘 것으로 추산했다. 시는 올해 방산부품 수출 지원에 50억 원(도비 12억 원, 시비 38억 원)을 투입
    "label bare": 0.4,  # budget ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "label bare strong next": 0.8,  # budget ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "label budget none": -0.9,  # budget ← 다음 달 4일 충북 제천 비행장무대에서 개막한다. 예산 집행 잘못으로 5억원대 빚을 떠안고 휘청거린 지 3년 만에 옛 모
    "label budget topic next": -0.3,  # budget ← 모의 퀀텀닷(QD) 투자를 약속했는데, 도가 파악한 지난해까지 집행액은 4조원 안팎이다.
    "label debt none": -1.0,  # debt ← 이 은행에서 받을 특별출연금 80억 원을 종잣돈 삼아 소상공인 협약보증 1,200억 원을 공급한다. 고금리에 지친 골목상권의 돈줄
    "label donation topic next": -0.5,  # donation ← 전원에게 장학금을 주기로 했다. 올해 대학이 학생들에게 지급할 장학금은 31억 원이다.
    "label economic_effect none": -0.5,  # economic_effect ← 국 평균 27.6%의 2배에 가깝다. 지난해 제조업이 빚어낸 부가가치는 71조2천억원에 이르지만 사업서비스업은 3조7천억원에 불
    "label fund none": 1.4,  # fund ← 억 원, 시비 69억 원)이었다. 시는 2026년까지 투자유치진흥기금을 500억 원으로 불릴 계획이지만 여태 쌓은 돈은 312
    "label fund spend": -1.3,  # fund ← ○ 청년농 집 걱정도 던다. 도는 2028년까지 지방소멸대응기금 240억 원을 투입해 공공임대주택 200호를 짓고, 농
    "label in": -0.8,  # project_cost ← 시의회는 예산결산특별위원회 심사를 거쳐 15개 사업에서 31억4천250만원을 깎아 전액 예비비로 돌렸다. 이 가운데
    "label none": 0.7,  # budget ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "label object": 0.9,  # economic_effect ← 천억원을 투자하겠다는 계획을 내놓았다. 시는 특화단지의 생산유발 효과를 7조8천억원, 취업유발 인원을 1만8천여 명으로 추산한
    "label object strong next": 1.0,  # subsidy ← 하늬솔 한국지방행정연구원 연구위원은 "이웃 군이 지원금을 100만 원 올리면 가만있기 어려운 구조"라며 "광역
    "label orders": 0.2,  # orders ← 앞날은 밝다. 지난 9월 말 에스엘의 수주잔고는 14조원대다. 회사는 올해 매출이 5조원을 넘길 것으
    "label orders none": 0.1,  # orders ← 앞날은 밝다. 지난 9월 말 에스엘의 수주잔고는 14조원대다. 회사는 올해 매출이 5조원을 넘길 것으
    "label other topic next": -1.3,  # other ← 떨어졌다. 대전 둔산동의 한 공인중개사는 “10억 원을 부르던 매물이 9억 원에도 팔리지 않는다”고 전했다.
    "label plain strong": 1.9,  # budget ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "label plain weak": 1.3,  # fund ← 다. 중국은 2016년부터 2020년까지 디스플레이 소재 국산화 펀드로 100억 위안(약 1조7천억 원)을 모은다. 시장조사업체
    "label price": -1.8,  # price ← 자 60여 명이 나왔다. 도는 다음 달부터 물류비와 수출보험료로 기업당 500만~800만 원을 지원할 계획이다.
    "label production bare next": -0.4,  # production ← 시가 맡긴 연구용역에서는 특화단지가 제 궤도에 오를 경우 생산 5조3,668억 원, 부가가치 2조5,961억 원이 유발될 것
    "label profit": 1.1,  # profit ← 탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은 전년 동기 대비 22.4
    "label profit bare next": 0.4,  # profit ← 탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은 전년 동기 대비 22.4
    "label project_cost": -2.5,  # project_cost ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "label project_cost as apart": -0.2,  # project_cost ← 노파크가 운영을 맡았고, 두 시도는 부스 임차료와 운송비로 업체당 최대 900만원을 댔다.
    "label project_cost bare next": -0.2,  # project_cost ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "label project_cost secure": -0.2,  # project_cost ← 은 아예 물그릇이 큰 새 댐을 바란다. 환경부는 하반기에 타당성 조사비 수억원을 확보해 답을 내겠다고 했다.
    "label project_cost topic next": 0.1,  # project_cost ← 전체보다 18.8%포인트 낮은 수치다. 무심동로 확장만 해도 사업비가 740억 원에서 1천15억 원으로 뛰는 바람에 착공이
    "label revenue": 0.8,  # revenue ← 회사 살림은 탄탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은
    "label revenue bare next": 1.5,  # revenue ← 회사 살림은 탄탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은
    "label spend": 0.3,  # project_cost ← 리 사이 도로 11.2㎞를 2차로에서 4차로로 넓히는 것이다. 사업비는 1천985억원(공사비 1천542억원, 보상비 443억원)
    "label subsidy": -0.4,  # subsidy ← 4억원 △특화단지 용수관로 복선화 60억원 △이차전지 특성화대학원 지원 45억원이다.
    "label subsidy at next": -1.7,  # subsidy ← 천100억 원가량 늘 것으로 추산했다. 시는 올해 방산부품 수출 지원에 50억 원(도비 12억 원, 시비 38억 원)을 투입
    "label subsidy spend": 0.5,  # subsidy ← 도와 시군은 재난지원금 41억 원을 이달 27일까지 1천284가구 통장에 넣
    "label support": -0.1,  # price ← 자 60여 명이 나왔다. 도는 다음 달부터 물류비와 수출보험료로 기업당 500만~800만 원을 지원할 계획이다.
    "label topic": 1.3,  # economic_effect ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "label topic strong": 0.5,  # economic_effect ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "label topic strong next": 0.3,  # economic_effect ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "label wage bare next": 0.9,  # wage ← 을 싣는다. 가족이 사는 경기 수원까지는 1시간 남짓. 그가 받는 연봉 7천만원대의 대부분은 수원에서 쓰인다.
    "modified": 2.7,  # subsidy ← 시의 곳간도 넉넉하지 않다. 시가 지난해 기업에 준 입지·설비 보조금은 278억 원(국비 139억 원, 도비 70억 원, 시비
    "modified donate company: other": 0.3,  # other ← 7000억원 규모의 재무 개선에 나서겠다고 발표했다. 지난 2월 내놓은 20조1000억원보다 5조6000억원 늘린 계획이다. 서울
    "modified none and: investment": 0.1,  # investment ← 민선 7기 청주시가 2018년 7월부터 2022년 6월까지 4년간 쌓은 19조 원과 견주면 1.8배에 가깝다.
    "modified none and: subsidy": -0.3,  # subsidy ← 384억 원을 들여 지었다. 국비가 230억 원, 도비와 시비가 각각 46억 2천만 원과 107억 8천만 원이다. 지하 1층, 지
    "modified none as: budget": -0.3,  # budget ← 효자는 북미였다. 3분기 램프 부문 매출은 1조412억원으로 전체의 82.4%를 차지했다. 미국 테
    "modified none at: budget": -0.1,  # budget ← 에 공장을 둔 북미 법인이 3천850억원어치를 팔았고 인도 법인 매출도 1천억원에 육박했다.
    "modified none at: price": 3.0,  # price ← 5일 서울 외환시장에서 원·달러 환율은 전날보다 5.0원 오른 달러당 1,415.1원에 주간 거래를 마쳤다. 9월 말만 해도 1
    "modified none at: subsidy": -0.2,  # subsidy ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "modified none bare: budget": 0.6,  # budget ← 청주 이차전지 특화단지 국비 321억원 확보… 오창에 성능평가 테스트베드
    "modified none bare: investment": 0.2,  # investment ← 온누리머티리얼 아산공장 두 배로… 1.2조 원 투자
    "modified none company: price": 0.5,  # price ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "modified none in: subsidy": 0.6,  # subsidy ← 부산시는 지난 4월 시작한 긴급 정책자금 규모를 500억 원에서 1000억 원으로 늘리고, 다음 달 올
    "modified none no company: budget": 0.4,  # budget ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "modified none no company: other": 0.2,  # other ← 공장은 충남에, 월급은 수도권에… 역외로 빠져나간 소득 28조원대
    "modified none object: budget": 0.4,  # budget ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "modified none object: investment": 0.1,  # investment ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "modified none object: price": -0.2,  # price ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "modified none object: project_cost": -0.2,  # project_cost ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "modified none object: subsidy": 0.1,  # subsidy ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "modified none of: budget": -0.1,  # budget ← 화신은 영업이익이 98억원으로 27.4% 뒷걸음쳤고, 대구의 평화산업은 14억원의 영업손실을 봤다. 대구상공회의소가 지난달
    "modified none of: price": -0.2,  # price ← 화신은 영업이익이 98억원으로 27.4% 뒷걸음쳤고, 대구의 평화산업은 14억원의 영업손실을 봤다. 대구상공회의소가 지난달
    "modified none of: project_cost": -1.2,  # project_cost ← 화신은 영업이익이 98억원으로 27.4% 뒷걸음쳤고, 대구의 평화산업은 14억원의 영업손실을 봤다. 대구상공회의소가 지난달
    "modified none other: subsidy": 0.2,  # subsidy ← [기획] 아이 낳으면 1억… 현금 경쟁에 군 살림 휘청
    "modified none topic: budget": 0.5,  # budget ← 이한솔 지사는 "반도체 특화단지의 마지막 퍼즐이 맞춰졌다"며 "운영비 30억 원도 도가 책임지고 대겠다"고 말했다. 문보름
    "modified none topic: other": 0.1,  # other ← 연은 3만원이고 제천 시민은 반값에 들어간다. 경쟁부문 대상작에는 상금 2천만원이 돌아간다.
    "modified none topic: price": 0.2,  # price ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "modified none: price": 0.1,  # price ← 층에 연면적 5천216㎡이며 청정실과 노광기 등 장비 42대를 갖췄다. 98억여 원짜리 노광기는 국내 공공기관으로는 처음 들여
    "modified none: project_cost": -0.2,  # project_cost ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "modified secure: investment": 1.2,  # investment ← 양 지사는 "올해 들어 9월까지 충남이 유치한 투자는 86개사 3조2천500억원으로 지난해 같은 기간의 1.7배"라며 "2
    "modified secure: other": -0.6,  # other ← 을 싣는다. 가족이 사는 경기 수원까지는 1시간 남짓. 그가 받는 연봉 7천만원대의 대부분은 수원에서 쓰인다.
    "modified secure: price": -0.7,  # price ← 을 싣는다. 가족이 사는 경기 수원까지는 1시간 남짓. 그가 받는 연봉 7천만원대의 대부분은 수원에서 쓰인다.
    "modified sell": 0.5,  # revenue ← 기르는 정태웅 진주수출딸기영농조합 대표는 “농가마다 수출로 버는 돈이 8천만∼1억 원은 된다”고 전했다.
    "modified spend no company: project_cost": 2.0,  # project_cost ← 의 물을 대는 용수관을 놓고 60만㎡를 더 닦기로 했다. 이 일에 드는 960억원(국비 576억·도비 115억·시비 269억
    "modified spend: project_cost": 0.1,  # project_cost ← 의 물을 대는 용수관을 놓고 60만㎡를 더 닦기로 했다. 이 일에 드는 960억원(국비 576억·도비 115억·시비 269억
    "modified support as": -0.2,  # subsidy ← 더 나쁘다. 부산신용보증재단이 지난해 빚을 대신 갚아 준 대위변제액은 284억 원(2천140건)으로 전년보다 31% 많았다.
    "modified support as: other": 0.2,  # other ← 더 나쁘다. 부산신용보증재단이 지난해 빚을 대신 갚아 준 대위변제액은 284억 원(2천140건)으로 전년보다 31% 많았다.
    "modified support as: subsidy": -0.2,  # subsidy ← 더 나쁘다. 부산신용보증재단이 지난해 빚을 대신 갚아 준 대위변제액은 284억 원(2천140건)으로 전년보다 31% 많았다.
    "modified support other": 1.2,  # subsidy ← 시의 곳간도 넉넉하지 않다. 시가 지난해 기업에 준 입지·설비 보조금은 278억 원(국비 139억 원, 도비 70억 원, 시비
    "modified support other: subsidy": 1.2,  # subsidy ← 시의 곳간도 넉넉하지 않다. 시가 지난해 기업에 준 입지·설비 보조금은 278억 원(국비 139억 원, 도비 70억 원, 시비
    "per: other": 0.7,  # other ← 주민 손에 쥐어지는 돈은 딴판이다. 같은 해 충남의 1인당 개인소득은 2천498만원에 머물렀다. 서울(2천937만원)보다 43
    "per: price": 0.9,  # price ← 스 산업용지 35만㎡는 지난달 말 분양률이 97.2%에 이르렀고, ㎡당 42만원이던 분양가에는 웃돈이 붙었다. 청주시는 2
    "per: subsidy": 2.0,  # subsidy ← 는 구상이다. 기술보증기금도 같은 기간 입주기업의 보증료를 기업당 최대 300만 원까지 대신 내 준다.
    "plant: investment": 1.8,  # investment ← 온누리머티리얼 아산공장 두 배로… 1.2조 원 투자
    "previous 0 body": 0.7,  # budget ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "previous 0 currency": 0.3,  # budget ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "previous 0 divided": 1.3,  # budget ← △배터리 셀 성능평가 테스트베드 132억원 △고체전해질 실증 기반 구축 84억원 △특화단지 용수관로 복선화 60억원 △이차
    "previous 0 invest": 0.2,  # investment ← 원을 들여 액화수소 탱크 공장을 세우고 현대로템은 수소추출기 생산라인에 150억여 원을 투자한다는 계획을 내놨다.
    "previous 0 like": 0.5,  # budget ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "previous 0 more": -0.3,  # debt ← 드의 보증 채무 2,050억 원 탓에 채권시장 전체를 흔들었고, 정부는 50조 원 이상의 유동성 대책을 내놓아야 했다.
    "previous 0 none": 0.3,  # budget ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "previous 0 noun": -0.5,  # revenue ← 탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은 전년 동기 대비 22.4
    "previous 0 part": 0.3,  # budget ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "previous 1 currency": 0.6,  # revenue ← 82.4%를 차지했다. 미국 테네시와 앨라배마에 공장을 둔 북미 법인이 3천850억원어치를 팔았고 인도 법인 매출도 1천억원에
    "previous 1 like": 0.3,  # revenue ← 82.4%를 차지했다. 미국 테네시와 앨라배마에 공장을 둔 북미 법인이 3천850억원어치를 팔았고 인도 법인 매출도 1천억원에
    "previous 1 more": -0.4,  # subsidy ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "previous 1 none": 0.6,  # project_cost ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비와 시비가 각각 46억 2천만 원과
    "previous 1 noun": -0.2,  # subsidy ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "previous 1 other currency": -0.3,  # fund ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "previous 1 secure": 0.2,  # donation ← 경북(218억원)과 경남(121억원)이 뒤를 따랐다. 기초단체 1위는 70억4천만원을 모은 광주 남구였다. 발달장애 청소년 야
    "previous 1 support": -0.1,  # budget ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "previous 2 bare": 0.1,  # price ← % 빠져 전국에서 가장 많이 떨어졌다. 대전 둔산동의 한 공인중개사는 “10억 원을 부르던 매물이 9억 원에도 팔리지 않는다
    "previous 2 currency": 0.2,  # budget ← 지난 21일 국회를 통과한 2024년도 정부 예산에 특화단지 관련 국비 321억원이 담겼다고 26일 밝혔다. 정부안에 들어
    "previous 2 less": -0.2,  # revenue ← 관세는 짐이다. 에스엘이 미국의 25% 관세 탓에 이 기간 문 비용은 41억원 안팎이다. 회사는 4분기에는 부담이 20억
    "previous 2 none": 0.1,  # budget ← 지난 21일 국회를 통과한 2024년도 정부 예산에 특화단지 관련 국비 321억원이 담겼다고 26일 밝혔다. 정부안에 들어
    "previous 2 noun": -0.1,  # market_size ← 회사 살림은 탄탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은
    "previous 2 spend": -0.5,  # project_cost ← 층에 연면적 5천216㎡이며 청정실과 노광기 등 장비 42대를 갖췄다. 98억여 원짜리 노광기는 국내 공공기관으로는 처음 들여
    "previous 2 whole": 0.4,  # budget ← 지난 21일 국회를 통과한 2024년도 정부 예산에 특화단지 관련 국비 321억원이 담겼다고 26일 밝혔다. 정부안에 들어
    "previous budget": 0.3,  # budget ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "previous damage": 0.6,  # damage ← 지스를 상대로 낸 손해배상 청구 소송에서 “피고들은 공동으로 원고들에게 318억2,600만 원을 지급하라”고 판결했다. 원고들이 청구한
    "previous debt": -1.3,  # debt ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "previous donation": 0.6,  # donation ← 고향사랑기부 3년 만에 누적 3천억원 넘었다… 지난해만 1천515억원
    "previous economic_effect": -0.3,  # economic_effect ← ○ 한국산업은행은 내후년까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며,
    "previous exports": -0.1,  # exports ← . 다만 배터리 업황이 식고 있는 점은 부담이다. 지역의 한 소재업체는 300억원대 증설 계획을 잠시 접었다.
    "previous far like": 0.5,  # investment ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "previous far secure": -0.1,  # economic_effect ← ○ 한국산업은행은 내후년까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며,
    "previous far spend": 0.3,  # investment ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "previous far support": -0.2,  # revenue ← 자 60여 명이 나왔다. 도는 다음 달부터 물류비와 수출보험료로 기업당 500만~800만 원을 지원할 계획이다.
    "previous fund": 0.1,  # fund ← 까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며, 이 가운데 500억원은 민간 투자사가 댄다.
    "previous grdp_per_capita": 0.2,  # grdp_per_capita ← 째로 크다. 인구로 나눈 1인당 GRDP는 6천610만원으로 전국 평균 4천650만원을 42.2% 웃돌았다. 울산(8천124만원
    "previous imports": -0.3,  # imports ← 증가했다. 수입은 5억2600만 달러로 3.1% 감소했고, 무역수지는 17억1200만 달러 흑자였다. 흑자 행진은 2009년 1월부터
    "previous less debt": 0.5,  # debt ← 원을 공급했다. 반면 재단이 빚을 대신 갚아 준 대위변제액은 2022년 184억 원에서 지난해 412억 원으로 2.2배 불어났
    "previous less economic_effect": -0.3,  # economic_effect ← ○ 한국산업은행은 내후년까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며,
    "previous less investment": -0.4,  # investment ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "previous less project_cost": -0.3,  # project_cost ← □ 마른김 100장의 도매가격은 지난해 12월 평균 1만 700원으로 2023년 12월 6,600원보다 비싸
    "previous like debt": -0.5,  # debt ← 하나·농협·국민·신한은행 80억 원 특별출연… 대전시, 이자 2.7%포인트 보
    "previous like donation": 0.9,  # donation ← 고향사랑기부 3년 만에 누적 3천억원 넘었다… 지난해만 1천515억원
    "previous like grdp_per_capita": 0.3,  # grdp_per_capita ← 째로 크다. 인구로 나눈 1인당 GRDP는 6천610만원으로 전국 평균 4천650만원을 42.2% 웃돌았다. 울산(8천124만원
    "previous like imports": -0.3,  # imports ← 증가했다. 수입은 5억2600만 달러로 3.1% 감소했고, 무역수지는 17억1200만 달러 흑자였다. 흑자 행진은 2009년 1월부터
    "previous like market_size": 0.2,  # market_size ← 리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄 것으로 내다봤다.
    "previous like orders": 0.3,  # orders ← 2백만 달러(약 368억 원)어치 일감을 따냈다. 지난해 말 수주잔고는 2,900억 원 안팎이다. 올해 목표는 매출 5천억 원,
    "previous like project_cost": 0.3,  # project_cost ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비
    "previous like revenue": 0.2,  # revenue ← 82.4%를 차지했다. 미국 테네시와 앨라배마에 공장을 둔 북미 법인이 3천850억원어치를 팔았고 인도 법인 매출도 1천억원에
    "previous like subsidy": -0.4,  # subsidy ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "previous like trade_balance": -0.5,  # trade_balance ← 자도 이어진다. SK하이닉스는 청주 테크노폴리스에 들어설 M15X 팹에 20조 원 이상을 들이며, 올해 4분기 가동이 목표다
    "previous loss": -0.9,  # loss ← 해동마린텍은 지난해 연결 기준 매출 4,218억 원, 영업손실 312억 원을 기록했다고 14일
    "previous market_size": 0.5,  # market_size ← 리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄 것으로 내다봤다.
    "previous more budget": 0.1,  # budget ← 추경안이 원안대로 통과되면 올해 도 예산은 당초 7조5천862억 원에서 7조8천662억 원으로 3.7% 커진다
    "previous more debt": -1.3,  # debt ← 재단은 지난해 업체 2만1,400여 곳에 소상공인 보증 6,350억 원을 공급했다. 반면 재단이 빚을 대신 갚아
    "previous more donation": -0.3,  # donation ← 는 제주 감귤과 나주 배, 안동 소주가 사랑받았고 답례품 판매액은 모두 396억원이었다. 기부 상한인 2천만원을 꽉 채운 사
    "previous more other": 0.8,  # other ← 연구원은 2023년 본사와 직주 불일치 탓에 도 밖으로 흘러나간 소득을 28조4천억원 안팎으로 추산했다. GRDP의 19.6%에
    "previous more project_cost": -0.3,  # project_cost ← 녹록지 않다. 한국신발산업협회에 따르면 한국의 신발 수출액은 1990년 43억700만 달러로 꼭대기에 오른 뒤 줄곧 내리막을 걸어 지
    "previous other": 0.2,  # other ← 1인당 개인소득은 2천498만원에 머물렀다. 서울(2천937만원)보다 439만원 적고 17개 시도 가운데 중하위권이다. 충
    "previous profit": -0.4,  # profit ← p 높아졌다. 다만 돈이 많이 드는 일이어서 회사는 올 상반기 전환사채 2,000억 원어치를 찍었다.
    "previous project_cost": -0.3,  # project_cost ← 층에 연면적 5천216㎡이며 청정실과 노광기 등 장비 42대를 갖췄다. 98억여 원짜리 노광기는 국내 공공기관으로는 처음 들여
    "previous subsidy": -0.2,  # subsidy ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "previous tax": 0.4,  # tax ← 탓에 이 기간 문 비용은 41억원 안팎이다. 회사는 4분기에는 부담이 20억~30억원으로 줄 것으로 본다.
    "previous trade_balance": -0.6,  # trade_balance ← 자도 이어진다. SK하이닉스는 청주 테크노폴리스에 들어설 M15X 팹에 20조 원 이상을 들이며, 올해 4분기 가동이 목표다
    "previous wage": 1.2,  # wage ← [광주] 광주시와 출연기관에서 일하는 기간제 노동자의 내년 시급이 1만2,930원으로 정해졌다.
    "relative": 1.2,  # price ← 스 산업용지 35만㎡는 지난달 말 분양률이 97.2%에 이르렀고, ㎡당 42만원이던 분양가에는 웃돈이 붙었다. 청주시는 2
    "relative strong": 1.9,  # price ← 스 산업용지 35만㎡는 지난달 말 분양률이 97.2%에 이르렀고, ㎡당 42만원이던 분양가에는 웃돈이 붙었다. 청주시는 2
    "seen": 0.3,  # budget ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "seen 2": 0.1,  # budget ← 억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "seen 3": 0.2,  # budget ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "seen most": 0.5,  # budget ← 억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "state budget national: budget": 0.5,  # budget ← 강원도, 폐광지역 대체산업에 내년 국비 1천38억원 확보… 45.8% 늘어
    "state budget none: budget": 1.2,  # budget ← 국회 심의서 73억원 증액, 고체전해질 실증 기반도 첫발
    "state budget none: project_cost": -1.5,  # project_cost ← 국회 심의서 73억원 증액, 고체전해질 실증 기반도 첫발
    "state budget: budget": 1.9,  # budget ← 국회 심의서 73억원 증액, 고체전해질 실증 기반도 첫발
    "state budget: project_cost": -0.1,  # project_cost ← 국회 심의서 73억원 증액, 고체전해질 실증 기반도 첫발
    "surplus or deficit": 2.7,  # trade_balance ← 증가했다. 수입은 5억2600만 달러로 3.1% 감소했고, 무역수지는 17억1200만 달러 흑자였다. 흑자 행진은 2009년 1월부터
    "then build: budget": -0.8,  # budget ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "then build: investment": 0.4,  # investment ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "then build: project_cost": 0.4,  # project_cost ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비
    "then secure: investment": -0.7,  # investment ← 동활용 플랫폼' 공모에 함께 뽑혔다. 올해부터 2027년까지 4년간 총 186억 원(국비 110억 원, 부산시비 38억 원,
    "then secure: project_cost": 0.6,  # project_cost ← 동활용 플랫폼' 공모에 함께 뽑혔다. 올해부터 2027년까지 4년간 총 186억 원(국비 110억 원, 부산시비 38억 원,
    "then support: project_cost": -0.9,  # project_cost ← 가 남긴 말이 있다. "곳간이 비면 인심도 빈다." 그 군은 직원 월급 3억 원을 은행에서 빌려 줬다.
    "then support: subsidy": 0.5,  # subsidy ← 도와 시군은 재난지원금 41억 원을 이달 27일까지 1천284가구 통장에 넣
    "told 1": 0.4,  # investment ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "told 1 bare none": 0.8,  # tax ← 관세는 짐이다. 에스엘이 미국의 25% 관세 탓에 이 기간 문 비용은 41억원 안팎이다. 회사는 4분기에는 부담이 20억
    "told 1 bare secure": 0.5,  # subsidy ← 부서진 18가구는 5천100만∼1억300만원을, 침수된 300여가구는 600만원씩을 받았다. 전국재해구호협회는 국민 성금
    "told 1 body": 0.3,  # investment ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "told 1 budget": 0.6,  # budget ← 지난 21일 국회를 통과한 2024년도 정부 예산에 특화단지 관련 국비 321억원이 담겼다고 26일 밝혔다. 정부안에 들어
    "told 1 exports": -1.1,  # exports ← 22억3800만 달러로 지난해 같은 달보다 9.7% 증가했다. 수입은 5억2600만 달러로 3.1% 감소했고, 무역수지는 17억12
    "told 1 investment": 0.7,  # investment ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "told 1 noun none": -0.1,  # budget ← 회사 살림은 탄탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은
    "told 1 object bare": 0.5,  # investment ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "told 1 orders": 0.2,  # orders ← 2백만 달러(약 368억 원)어치 일감을 따냈다. 지난해 말 수주잔고는 2,900억 원 안팎이다. 올해 목표는 매출 5천억 원,
    "told 1 project_cost": -0.2,  # project_cost ← 사업별로는 △배터리 셀 성능평가 테스트베드 132억원 △고체전해질 실증 기반 구축 84억원 △특
    "told 1 revenue": 0.4,  # revenue ← 82.4%를 차지했다. 미국 테네시와 앨라배마에 공장을 둔 북미 법인이 3천850억원어치를 팔았고 인도 법인 매출도 1천억원에
    "told 1 subsidy": 0.1,  # subsidy ← 주민 지원금은 대부분 나갔다. 집이 모두 부서진 18가구는 5천100만∼1억300만원을, 침수된 300여가구는 600만원씩을 받
    "told 1 tax": -0.4,  # tax ← 득세는 2천억 원대를 간신히 붙들었다. 같은 해 말 시의 지방채 잔액은 4천4백억 원쯤이고, 통합재정안정화기금에는 수십억 원이
    "told 1 topic bare": 0.1,  # revenue ← 82.4%를 차지했다. 미국 테네시와 앨라배마에 공장을 둔 북미 법인이 3천850억원어치를 팔았고 인도 법인 매출도 1천억원에
    "told 1 trade_balance": -0.6,  # trade_balance ← 품목별로 보면 선박이 8억3천만달러로 전체의 23.8%를 차지했다. 이어 ◇승
    "total": 1.7,  # fund ← 까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며, 이 가운데 500억원은 민간 투자사가 댄다.
    "total none": -0.2,  # exports ← 22억3800만 달러로 지난해 같은 달보다 9.7% 증가했다. 수입은 5억2600만 달러로 3.1% 감소했고, 무역수지는 17억12
    "total private": 0.9,  # project_cost ← 원, 시비 286억 원(동해시 164억, 삼척시 122억), 민간자본 1천233억 원으로 짜였다. 이 돈은 ▲액화수소 저장·운송
    "total support": 1.0,  # investment ← 에너지솔루션이 3조9천5백억원으로 거의 전부를 차지하고, 에코프로비엠이 1천430억원, 더블유씨피 등 중견기업 7개사가 1천1백
    "verb": 0.8,  # subsidy ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "verb budget": -0.1,  # budget ← 다. 지난해 말 수주잔고는 2,900억 원 안팎이다. 올해 목표는 매출 5천억 원, 영업이익 50억∼70억 원으로 잡았다.
    "verb budget as": -0.5,  # budget ← 고는 2,900억 원 안팎이다. 올해 목표는 매출 5천억 원, 영업이익 50억∼70억 원으로 잡았다.
    "verb budget as: budget": -0.5,  # budget ← 고는 2,900억 원 안팎이다. 올해 목표는 매출 5천억 원, 영업이익 50억∼70억 원으로 잡았다.
    "verb budget company": -0.1,  # budget ← 다. 지난해 말 수주잔고는 2,900억 원 안팎이다. 올해 목표는 매출 5천억 원, 영업이익 50억∼70억 원으로 잡았다.
    "verb budget company: budget": -0.1,  # budget ← 다. 지난해 말 수주잔고는 2,900억 원 안팎이다. 올해 목표는 매출 5천억 원, 영업이익 50억∼70억 원으로 잡았다.
    "verb budget object": 0.2,  # budget ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "verb budget object: budget": 0.2,  # budget ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "verb budget: budget": -0.1,  # budget ← 다. 지난해 말 수주잔고는 2,900억 원 안팎이다. 올해 목표는 매출 5천억 원, 영업이익 50억∼70억 원으로 잡았다.
    "verb budget: other": 0.3,  # other ← 3억 원을 내 3년 만에 적자로 돌아섰다. 독일 자회사의 구조조정 비용 1억2천만 유로(약 1,800억 원)가 한꺼번에 잡힌 탓이
    "verb budget: subsidy": 0.9,  # subsidy ← 중에서는 경남정보대가 64억원으로 선두에 섰다. 과제 하나에는 적게는 3억원, 많게는 40억원이 배정됐다.
    "verb build no company: project_cost": 1.0,  # project_cost ← ㅇ 국비 가운데 430억 원은 실증 장비 52종을, 370억 원은 가상
    "verb build of: other": 1.8,  # other ← 해외 바이어들과 3천만 달러의 수출 상담을 벌였다.
    "verb build: other": 0.1,  # other ← 이 은행에서 받을 특별출연금 80억 원을 종잣돈 삼아 소상공인 협약보증 1,200억 원을 공급한다. 고금리에 지친 골목상권의 돈줄
    "verb build: subsidy": -0.6,  # subsidy ← 렸다. 그중 양자센서를 만드는 ㈜큐비트온은 올해 1월 일본 미즈호정공에 640만달러(약 93억원)어치를 공급하는 계약을 따냈다
    "verb buy: project_cost": 0.1,  # project_cost ← , 상업, 가정, 의료 등 4개 분야의 모의환경을 꾸민다. 재원은 국비 1천305억 원, 시비 600억 원, 민자 92억5천만 원
    "verb donate object: subsidy": 0.4,  # subsidy ← 다. 현대모비스도 올해 충주 협력사 25곳의 스마트공장 구축에 상생자금 12억5천만 원을 내놓기로 했다.
    "verb harm object": 0.4,  # damage ← 월 말까지 1,932건의 상담이 들어왔고, 보이스피싱으로 한 자영업자가 2,300만원을 잃은 일도 확인됐다. 소비자단체는 한 사
    "verb invest": 1.1,  # investment ← 는 LG에너지솔루션과 에코프로비엠을 비롯한 기업 25곳이 2032년까지 4조2천억원을 투자하겠다는 계획을 내놓았다. 시는 특화
    "verb invest: investment": 1.1,  # investment ← 는 LG에너지솔루션과 에코프로비엠을 비롯한 기업 25곳이 2032년까지 4조2천억원을 투자하겠다는 계획을 내놓았다. 시는 특화
    "verb none as: price": -0.1,  # price ← 억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "verb none as: subsidy": -0.2,  # subsidy ← 억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "verb none at: investment": 0.3,  # investment ← 돈은 어떻게 마련할까. 회사는 자기자본 650억 원에 산업은행 시설자금 대출 1,000억 원을
    "verb none at: other": 0.2,  # other ← 주민 손에 쥐어지는 돈은 딴판이다. 같은 해 충남의 1인당 개인소득은 2천498만원에 머물렀다. 서울(2천937만원)보다 43
    "verb none at: price": -0.2,  # price ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "verb none bare: other": -0.6,  # other ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "verb none in: budget": 0.2,  # budget ← 추경안이 원안대로 통과되면 올해 도 예산은 당초 7조5천862억 원에서 7조8천662억 원으로 3.7% 커진다
    "verb none object: other": -0.9,  # other ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "verb none object: project_cost": 0.3,  # project_cost ← 정부는 괴산을 특별재난지역으로 선포하고 그해 8월 복구비 1천602억원을 확정했다. 재원은 국비 1천188억원,
    "verb none object: subsidy": 0.2,  # subsidy ← 충북 영동군은 지난달 34세 김모 씨에게 출산장려금 첫 회분 200만 원을 보냈다. 군은 결혼과 출산, 양육으로 이
    "verb none of: budget": -0.2,  # budget ← 화신은 영업이익이 98억원으로 27.4% 뒷걸음쳤고, 대구의 평화산업은 14억원의 영업손실을 봤다. 대구상공회의소가 지난달
    "verb none of: other": -0.2,  # other ← 화신은 영업이익이 98억원으로 27.4% 뒷걸음쳤고, 대구의 평화산업은 14억원의 영업손실을 봤다. 대구상공회의소가 지난달
    "verb none of: price": -0.2,  # price ← 화신은 영업이익이 98억원으로 27.4% 뒷걸음쳤고, 대구의 평화산업은 14억원의 영업손실을 봤다. 대구상공회의소가 지난달
    "verb none of: subsidy": -0.1,  # subsidy ← 화신은 영업이익이 98억원으로 27.4% 뒷걸음쳤고, 대구의 평화산업은 14억원의 영업손실을 봤다. 대구상공회의소가 지난달
    "verb none other: budget": 0.3,  # budget ← 지 관련 국비 321억원이 담겼다고 26일 밝혔다. 정부안에 들어 있던 248억원보다 73억원 많은 금액으로, 심의 과정에서
    "verb none other: price": 0.4,  # price ← 스 산업용지 35만㎡는 지난달 말 분양률이 97.2%에 이르렀고, ㎡당 42만원이던 분양가에는 웃돈이 붙었다. 청주시는 2
    "verb none: investment": -0.2,  # investment ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "verb none: other": -0.1,  # other ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "verb order: project_cost": 0.3,  # project_cost ← 부의 '그린바이오 소재 산업화 거점 조성사업' 공모에 최종 선정돼 국비 186억원을 따냈다.
    "verb secure bare: budget": -0.8,  # budget ← ○ 한국산업은행은 내후년까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며,
    "verb secure company: investment": 0.1,  # investment ← 박 항로 예측 프로그램을 만드는 온빛오션랩은 입주가 결정된 뒤인 지난달 30억여 원의 시리즈A 투자를 유치했다.
    "verb secure company: subsidy": 0.8,  # subsidy ← 부서진 18가구는 5천100만∼1억300만원을, 침수된 300여가구는 600만원씩을 받았다. 전국재해구호협회는 국민 성금
    "verb secure no company: budget": -0.1,  # budget ← 다. 중국은 2016년부터 2020년까지 디스플레이 소재 국산화 펀드로 100억 위안(약 1조7천억 원)을 모은다. 시장조사업체
    "verb secure object: investment": 0.2,  # investment ← 항암 후보물질을 지닌 셀티아다. 두 회사는 다음 달 각각 20억 원과 15억 원을 받는다. 스페이스온은 지난해 12억 3,
    "verb sell at": -0.1,  # revenue ← 맺었다. 한국항공우주산업(KAI)은 6월 필리핀에 FA-50 12대를 7억 달러에 팔았다.
    "verb sell at: price": 0.5,  # price ← . 역세권 땅값은 벌써 들썩인다. 합덕역 앞 상업용지는 지난 8월 ㎡당 150만원대에 팔렸다.
    "verb sell bare": 0.1,  # revenue ← 농특산물 판매장도 북적였다. 축제장 장터에서는 토하젓과 쌀귀리 등이 4억 7,200만 원어치 팔려 지난해 3억 9,000만 원을 앞
    "verb sell no company: price": 0.1,  # price ← . 역세권 땅값은 벌써 들썩인다. 합덕역 앞 상업용지는 지난 8월 ㎡당 150만원대에 팔렸다.
    "verb sell: price": 0.1,  # price ← . 역세권 땅값은 벌써 들썩인다. 합덕역 앞 상업용지는 지난 8월 ㎡당 150만원대에 팔렸다.
    "verb sell: project_cost": -0.3,  # project_cost ← 82.4%를 차지했다. 미국 테네시와 앨라배마에 공장을 둔 북미 법인이 3천850억원어치를 팔았고 인도 법인 매출도 1천억원에
    "verb spend bare: investment": 0.1,  # investment ← 자도 이어진다. SK하이닉스는 청주 테크노폴리스에 들어설 M15X 팹에 20조 원 이상을 들이며, 올해 4분기 가동이 목표다
    "verb spend company: budget": 0.1,  # budget ← 물론 관이 낼 수 있는 돈에는 끝이 있다. 시의 올해 창업 예산 214억 원은 판교의 게임회사 한 곳이 한 해에 쓰는
    "verb spend company: investment": 0.5,  # investment ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "verb spend company: price": 0.5,  # price ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "verb spend object: budget": 0.3,  # budget ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "verb spend object: investment": 0.4,  # investment ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "verb spend object: project_cost": 0.7,  # project_cost ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비
    "verb spend other: price": 0.3,  # price ← 층에 연면적 5천216㎡이며 청정실과 노광기 등 장비 42대를 갖췄다. 98억여 원짜리 노광기는 국내 공공기관으로는 처음 들여
    "verb spend other: project_cost": -0.4,  # project_cost ← 층에 연면적 5천216㎡이며 청정실과 노광기 등 장비 42대를 갖췄다. 98억여 원짜리 노광기는 국내 공공기관으로는 처음 들여
    "verb spend topic: other": -0.4,  # other ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "verb spend topic: project_cost": 0.2,  # project_cost ← 덩치 큰 사업은 더디다. 달천 제방 3.2㎞를 높이는 공사에는 394억원이 드는데 보상이 늦어져 내년 6월에나 끝난
    "verb spend: budget": 0.7,  # budget ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "verb spend: investment": 1.1,  # investment ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "verb spend: price": 1.5,  # price ← 층에 연면적 5천216㎡이며 청정실과 노광기 등 장비 42대를 갖췄다. 98억여 원짜리 노광기는 국내 공공기관으로는 처음 들여
    "verb support and: project_cost": 0.5,  # project_cost ← 해부터 2028년까지 4년간 국비 284억원을 지원받으며, 여기에 도비 24억원과 시비 16억원, 자부담 20억원을 보태
    "verb support bare: project_cost": 0.1,  # project_cost ← 까지 4년간 국비 284억원을 지원받으며, 여기에 도비 24억원과 시비 16억원, 자부담 20억원을 보태 총사업비 344억
    "verb support company": -0.3,  # subsidy ← 탓에 이 기간 문 비용은 41억원 안팎이다. 회사는 4분기에는 부담이 20억~30억원으로 줄 것으로 본다.
    "verb support company: subsidy": -0.3,  # subsidy ← 탓에 이 기간 문 비용은 41억원 안팎이다. 회사는 4분기에는 부담이 20억~30억원으로 줄 것으로 본다.
    "verb support no company: project_cost": 0.1,  # project_cost ← 순천시, 소상공인 살리기에 올해 52억 원 푼다
    "verb support object": 0.1,  # subsidy ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "verb support object: subsidy": 0.1,  # subsidy ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "verb support of": 0.8,  # subsidy ← 아산역 일대 공공임대주택 5천호를 착공하고, 본사를 옮기는 기업에 최대 300억원의 보조금을 준다. 유담솔 충남도 경제기획관
    "verb support of: subsidy": 0.8,  # subsidy ← 아산역 일대 공공임대주택 5천호를 착공하고, 본사를 옮기는 기업에 최대 300억원의 보조금을 준다. 유담솔 충남도 경제기획관
    "verb support topic": -0.1,  # subsidy ← 연은 3만원이고 제천 시민은 반값에 들어간다. 경쟁부문 대상작에는 상금 2천만원이 돌아간다.
    "verb support topic: subsidy": -0.1,  # subsidy ← 연은 3만원이고 제천 시민은 반값에 들어간다. 경쟁부문 대상작에는 상금 2천만원이 돌아간다.
    "verb support: other": 0.4,  # other ← 대전신보, 은행 4곳과 손잡고 소상공인 협약보증 1,200억 원 푼다
    "verb support: project_cost": 0.1,  # project_cost ← 해부터 2028년까지 4년간 국비 284억원을 지원받으며, 여기에 도비 24억원과 시비 16억원, 자부담 20억원을 보태
    "worth: price": 1.6,  # price ← 층에 연면적 5천216㎡이며 청정실과 노광기 등 장비 42대를 갖췄다. 98억여 원짜리 노광기는 국내 공공기관으로는 처음 들여
    "worth: project_cost": 0.5,  # project_cost ← 낼 때는 10년 뒤까지의 상환 계획을 주민 앞에 내놓아야 한다. 둘째, 수백억 원짜리 시설은 운영비까지 셈해야 한다. 셋째,
}
# fmt: on
