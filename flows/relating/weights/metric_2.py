"""The weights of the cues for what amounts measure, with an example where our own articles have one: the answer, and the amount in its sentence.

Written by `tests/fitting.py`; a cue that is not listed weighs nothing.
"""

# fmt: off
WEIGHTS: dict[str, float] = {
    "is production trillions": 0.5,  # production ← 된 뒤 관련 기관과 기업 36곳이 모였다. 지난해 화순의 백신 생산액은 4,120억 원, 수출은 1억2천만 달러(약 1,570억
    "is profit": -0.2,  # profit ← 회사 살림은 탄탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은
    "is profit USD": -2.0,  # profit ← 조금씩 찬다. 이 회사는 지난달에만 현대중공업과 일본 이마바리조선에서 3천2백만 달러(약 368억 원)어치 일감을 따냈다. 지난
    "is profit no company": -0.4,  # profit ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "is project_cost 100 millions": -0.6,  # project_cost ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "is project_cost KRW": 0.4,  # project_cost ← 384억 원 투입… 경북도·구미시·기업 7곳 활용 협약
    "is project_cost billions": 1.3,  # project_cost ← 384억 원 투입… 경북도·구미시·기업 7곳 활용 협약
    "is project_cost body": -1.0,  # project_cost ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "is project_cost company": -0.3,  # project_cost ← ○ 한국산업은행은 내후년까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며,
    "is project_cost huge": 1.1,  # project_cost ← (부산=다온통신) 장세림 기자 = 총사업비 13조4천913억원이 걸린 가덕도신공항 건설사업이 부지조성 공
    "is project_cost millions": -0.5,  # project_cost ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "is project_cost small": -0.8,  # project_cost ← 가들이 모처럼 웃는다. 통계청이 조사한 지난 5일 산지 쌀값은 20㎏에 5만6천998원으로, 지난해 11월 5일의 4만5천725원
    "is project_cost trillions": 1.0,  # project_cost ← 부산항 통째로 가상공간에 옮긴다… 6년 4,130억 프로젝트 닻 올려
    "is revenue": -0.4,  # revenue ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "is revenue USD": -0.1,  # revenue ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "is revenue billions": -0.2,  # revenue ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "is revenue no company": -0.1,  # revenue ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "is revenue tiny": -0.1,  # revenue ← 업농 부안군연합회장은 지난 5일의 쌀값을 두고 "밥공기로 따지면 그릇당 285원"이라며 "이걸 비싸다고 하면 농사짓지 말라
    "is revenue trillions": -0.2,  # revenue ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "is subsidy 100 millions": 0.7,  # subsidy ← 산시는 대출이자의 2%포인트를 대신 부담하며 올해 추경에서 이자 지원금 7억원을 확보했다.
    "is subsidy huge": -1.1,  # subsidy ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "is subsidy millions": 1.6,  # subsidy ← 이 277억원, 소농직불금이 41억원을 차지하며, 소농직불금은 농가마다 130만원씩 똑같이 나간다.
    "is subsidy small": 0.1,  # subsidy ← 억여 원 등이다. 도는 내년에도 8세 미만 자녀를 둔 가정에 매달 최대 50만 원의 육아기본수당을 준다.
    "is subsidy trillions": -0.9,  # subsidy ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "is tax": 0.6,  # tax ← 매출 1조2천억대, 관세 부담은 41억
    "is trade_balance KRW": -1.9,  # trade_balance ← 자도 이어진다. SK하이닉스는 청주 테크노폴리스에 들어설 M15X 팹에 20조 원 이상을 들이며, 올해 4분기 가동이 목표다
    "is trade_balance USD": 1.5,  # trade_balance ← 증가했다. 수입은 5억2600만 달러로 3.1% 감소했고, 무역수지는 17억1200만 달러 흑자였다. 흑자 행진은 2009년 1월부터
    "is trade_balance company": -0.5,  # trade_balance ← 자도 이어진다. SK하이닉스는 청주 테크노폴리스에 들어설 M15X 팹에 20조 원 이상을 들이며, 올해 4분기 가동이 목표다
    "is trade_balance no company": 0.2,  # trade_balance ← 증가했다. 수입은 5억2600만 달러로 3.1% 감소했고, 무역수지는 17억1200만 달러 흑자였다. 흑자 행진은 2009년 1월부터
    "is trade_balance trillions": 1.2,  # trade_balance ← 증가했다. 수입은 5억2600만 달러로 3.1% 감소했고, 무역수지는 17억1200만 달러 흑자였다. 흑자 행진은 2009년 1월부터
    "is wage billions": -1.5,  # wage ← 보령 두 잔치에 174만 명… 경제효과 728억 원
    "is wage millions": 1.7,  # wage ← 금을 묻자 그는 잠시 말을 골랐다. 올해 협력업체 생산직의 월급은 평균 286만 원으로 대기업 생산직 월급의 43%다. 내년
    "is wage trillions": -1.6,  # wage ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "label": 2.7,  # budget ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "label assembly": -0.3,  # project_cost ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "label assembly budget project_cost": 1.4,  # budget ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "label assembly budget revenue": 0.9,  # budget ← 군은 추경예산안을 냈다. 특별회계 세입재원은 세외수입 7억 원, 이월금 31억 원이다.
    "label assembly budget subsidy": 0.7,  # budget ← 먼저 간다. 추경 2천8백억 원을 분야별로 나누면 ◆소상공인 이자 지원 620억 원 ◆농어업인 경영 안정 5백40억 원 ◆폐광
    "label assembly revenue": -0.8,  # revenue ← 혜택이 줄자 씀씀이도 식었다. 인천e음 결제액은 지난해 상반기 2조8천억원대에 이르렀지만 캐시백을 5%로 내린 하반기에
    "label at": -0.5,  # subsidy ← 놓인 소상공인의 이자를 돌려주는 데 540억원, 청년 전세보증료 지원에 360억원을 배정했고 남은 300억원은 경남신용보증재
    "label bare": 0.1,  # budget ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "label bare strong next": 1.2,  # budget ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "label budget none": -0.2,  # budget ← , 주택과 농경지 등 사유시설이 724억원이다. 시·군 가운데는 예산이 865억원으로 가장 크고 서산이 572억원으로 뒤를
    "label budget spend": 0.5,  # budget ← 공헌 계획도 함께 내놨다. BNK금융은 하반기부터 3년간 사회공헌 예산 1200억원을 부산과 울산, 경남에 쓴다. 폐업 위기에
    "label budget topic next": -1.0,  # budget ← , 주택과 농경지 등 사유시설이 724억원이다. 시·군 가운데는 예산이 865억원으로 가장 크고 서산이 572억원으로 뒤를
    "label debt none": -0.3,  # debt ← 이 은행에서 받을 특별출연금 80억 원을 종잣돈 삼아 소상공인 협약보증 1,200억 원을 공급한다. 고금리에 지친 골목상권의 돈줄
    "label donate": -0.2,  # wage ← 투자한다. 노사는 사회공헌기금 60억원과 별도로 직원이 다달이 월급에서 1만원씩 기부해 한 해 50억원을 모으기로 했다.
    "label donation none": -1.3,  # donation ← 단인 2만4000원으로 확정했다. 공모 주식은 180만 주, 공모금액은 432억원이며 상장 뒤 시가총액은 2160억원으로 추
    "label donation topic next": -0.6,  # donation ← 단인 2만4000원으로 확정했다. 공모 주식은 180만 주, 공모금액은 432억원이며 상장 뒤 시가총액은 2160억원으로 추
    "label economic_effect none": -0.2,  # economic_effect ← 국 평균 27.6%의 2배에 가깝다. 지난해 제조업이 빚어낸 부가가치는 71조2천억원에 이르지만 사업서비스업은 3조7천억원에 불
    "label fund bare next": 0.1,  # fund ← 류센터 유치 ▲사업비 180억원이 드는 상의회관 재건축 ▲청년 창업기금 30억원 조성을 내걸었다.
    "label fund none": 0.8,  # fund ← 부산은행, 해양 스타트업에 500억원 대출… 혁신펀드도 300억원
    "label in": -0.8,  # fund ← 만드는 마린노트는 2021년 시와 부산은행이 함께 꾸린 종잣돈 펀드에서 5억원을 받은 뒤 지난 5월 싱가포르 투자사 테마
    "label loss": 0.3,  # loss ← [실적] 해동마린텍, 작년 영업손실 312억… 2년 연속 적자
    "label object": 1.1,  # economic_effect ← 뢰로 조사를 맡은 배재대 관광축제연구소는 올해 두 행사의 직접경제효과를 728억 원으로 셈했다. 지난해 655억 원보다 11.
    "label object strong next": 1.4,  # economic_effect ← 뢰로 조사를 맡은 배재대 관광축제연구소는 올해 두 행사의 직접경제효과를 728억 원으로 셈했다. 지난해 655억 원보다 11.
    "label orders": 0.9,  # orders ← 앞날은 밝다. 지난 9월 말 에스엘의 수주잔고는 14조원대다. 회사는 올해 매출이 5조원을 넘길 것으
    "label orders none": 0.1,  # orders ← 앞날은 밝다. 지난 9월 말 에스엘의 수주잔고는 14조원대다. 회사는 올해 매출이 5조원을 넘길 것으
    "label other bare next": -0.2,  # other ← 간 엑스코 서관에서 '2024 대구 글로벌 수출상담회'를 개최해 상담액 1억 1,240만 달러, 계약추진액 3,520만 달러의 성과를 거
    "label other topic next": -1.0,  # other ← 떨어졌다. 대전 둔산동의 한 공인중개사는 “10억 원을 부르던 매물이 9억 원에도 팔리지 않는다”고 전했다.
    "label pay": 1.2,  # fund ← 1천200억원이다. 중소벤처기업부 산하 한국벤처투자가 굴리는 모태펀드가 480억원, 한국산업은행이 300억원, BNK부산은행
    "label plain strong": 1.5,  # budget ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "label plain weak": 1.2,  # fund ← 다. 중국은 2016년부터 2020년까지 디스플레이 소재 국산화 펀드로 100억 위안(약 1조7천억 원)을 모은다. 시장조사업체
    "label price": -2.1,  # price ← (34) 씨는 지난해 1억8천만원의 매출을 올렸다. 변 씨는 "난방비로 3천200만원이 나갔고 시설 빚도 아직 2억원 넘게 남았
    "label price spend": -0.8,  # price ← (34) 씨는 지난해 1억8천만원의 매출을 올렸다. 변 씨는 "난방비로 3천200만원이 나갔고 시설 빚도 아직 2억원 넘게 남았
    "label production bare next": -0.2,  # production ← 시가 맡긴 연구용역에서는 특화단지가 제 궤도에 오를 경우 생산 5조3,668억 원, 부가가치 2조5,961억 원이 유발될 것
    "label profit": 1.2,  # profit ← 탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은 전년 동기 대비 22.4
    "label profit bare next": 0.6,  # profit ← 탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은 전년 동기 대비 22.4
    "label project_cost": -2.3,  # project_cost ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "label project_cost as apart": -1.1,  # project_cost ← 노파크가 운영을 맡았고, 두 시도는 부스 임차료와 운송비로 업체당 최대 900만원을 댔다.
    "label project_cost none": -0.3,  # project_cost ← 이한솔 지사는 "반도체 특화단지의 마지막 퍼즐이 맞춰졌다"며 "운영비 30억 원도 도가 책임지고 대겠다"고 말했다. 문보름
    "label project_cost topic next": 0.3,  # project_cost ← 전체보다 18.8%포인트 낮은 수치다. 무심동로 확장만 해도 사업비가 740억 원에서 1천15억 원으로 뛰는 바람에 착공이
    "label revenue": 0.3,  # revenue ← 회사 살림은 탄탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은
    "label revenue bare next": 2.3,  # revenue ← 회사 살림은 탄탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은
    "label secure": -0.5,  # fund ← 만드는 마린노트는 2021년 시와 부산은행이 함께 꾸린 종잣돈 펀드에서 5억원을 받은 뒤 지난 5월 싱가포르 투자사 테마
    "label subsidy": -0.6,  # subsidy ← 놓인 소상공인의 이자를 돌려주는 데 540억원, 청년 전세보증료 지원에 360억원을 배정했고 남은 300억원은 경남신용보증재
    "label subsidy at next": -0.7,  # subsidy ← 놓인 소상공인의 이자를 돌려주는 데 540억원, 청년 전세보증료 지원에 360억원을 배정했고 남은 300억원은 경남신용보증재
    "label subsidy support": -1.1,  # subsidy ← 합의에 따라 회사는 조합원마다 타결 격려금 330만원을 곧바로 지급한다. 목표를 채울 때 받는
    "label support": -0.3,  # price ← 자 60여 명이 나왔다. 도는 다음 달부터 물류비와 수출보험료로 기업당 500만~800만 원을 지원할 계획이다.
    "label tax bare next": -0.1,  # tax ← 절반을 넘고 여기에 도비 410억원과 시비 548억원, 참여기업 부담금 300억원이 얹힌다.
    "label topic": 1.4,  # economic_effect ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "label topic strong": 0.6,  # economic_effect ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "label topic strong next": 0.4,  # economic_effect ← ③ 산업연구원은 AI 팩토리가 자리 잡으면 제조업 부가가치가 100조원 이상 늘어날 것으로 추산했다.
    "label wage bare next": 0.9,  # wage ← 을 싣는다. 가족이 사는 경기 수원까지는 1시간 남짓. 그가 받는 연봉 7천만원대의 대부분은 수원에서 쓰인다.
    "label weak": 0.1,  # fund ← 다. 중국은 2016년부터 2020년까지 디스플레이 소재 국산화 펀드로 100억 위안(약 1조7천억 원)을 모은다. 시장조사업체
    "modified": 2.7,  # subsidy ← 때 가장 많이 낸 동네가 이곳인데, 정부가 지난해 산단에 준 지원금은 수십억 원뿐이에요. 세금이 덜 걷힌다고 기업을 탓할
    "modified donate": -0.8,  # donation ← 왔다. 한보람 경제산업위원장은 "도가 3년 전 내놓은 수열에너지 단지도 8천억원을 유치한다더니 절반을 못 채웠다"고 꼬집었
    "modified donate: other": 1.0,  # other ← 3개 군이 올해 내놓을 여행권은 모두 45억 원어치로 무주군이 20억 원, 진안군이 14억
    "modified none and: budget": -0.1,  # budget ← 384억 원을 들여 지었다. 국비가 230억 원, 도비와 시비가 각각 46억 2천만 원과 107억 8천만 원이다. 지하 1층, 지
    "modified none and: subsidy": -0.4,  # subsidy ← 384억 원을 들여 지었다. 국비가 230억 원, 도비와 시비가 각각 46억 2천만 원과 107억 8천만 원이다. 지하 1층, 지
    "modified none as: budget": -0.7,  # budget ← 효자는 북미였다. 3분기 램프 부문 매출은 1조412억원으로 전체의 82.4%를 차지했다. 미국 테
    "modified none at: price": 2.7,  # price ← 회사는 멈춰 선 카프로락탐 2공장 터 19만8000㎡를 울산도시공사에 2150억원에 넘기는 매매계약을 맺었다. 계약금 215
    "modified none at: subsidy": -0.5,  # subsidy ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "modified none bare: budget": 0.6,  # budget ← BNK금융, 상반기 순이익 4871억…지역 사회공헌에 1200억 쓴다
    "modified none bare: investment": 0.1,  # investment ← 온누리머티리얼 아산공장 두 배로… 1.2조 원 투자
    "modified none bare: project_cost": 0.1,  # project_cost ← 384억 원 투입… 경북도·구미시·기업 7곳 활용 협약
    "modified none company: investment": 0.3,  # investment ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "modified none company: project_cost": -0.2,  # project_cost ← ○ 한국산업은행은 내후년까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며,
    "modified none company: subsidy": -0.3,  # subsidy ← ○ 한국산업은행은 내후년까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며,
    "modified none in: subsidy": 0.6,  # subsidy ← 부산시는 지난 4월 시작한 긴급 정책자금 규모를 500억 원에서 1000억 원으로 늘리고, 다음 달 올
    "modified none no company: investment": -0.5,  # investment ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "modified none no company: subsidy": 0.1,  # subsidy ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "modified none object: budget": 0.4,  # budget ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "modified none object: investment": 0.3,  # investment ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "modified none object: price": -0.2,  # price ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "modified none object: subsidy": 0.4,  # subsidy ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "modified none of: budget": -0.5,  # budget ← 화신은 영업이익이 98억원으로 27.4% 뒷걸음쳤고, 대구의 평화산업은 14억원의 영업손실을 봤다. 대구상공회의소가 지난달
    "modified none of: investment": -0.3,  # investment ← 화신은 영업이익이 98억원으로 27.4% 뒷걸음쳤고, 대구의 평화산업은 14억원의 영업손실을 봤다. 대구상공회의소가 지난달
    "modified none of: price": -0.5,  # price ← 화신은 영업이익이 98억원으로 27.4% 뒷걸음쳤고, 대구의 평화산업은 14억원의 영업손실을 봤다. 대구상공회의소가 지난달
    "modified none of: project_cost": -1.7,  # project_cost ← 화신은 영업이익이 98억원으로 27.4% 뒷걸음쳤고, 대구의 평화산업은 14억원의 영업손실을 봤다. 대구상공회의소가 지난달
    "modified none other: subsidy": 0.4,  # subsidy ← [기획] 아이 낳으면 1억… 현금 경쟁에 군 살림 휘청
    "modified none topic: budget": 0.5,  # budget ← 이한솔 지사는 "반도체 특화단지의 마지막 퍼즐이 맞춰졌다"며 "운영비 30억 원도 도가 책임지고 대겠다"고 말했다. 문보름
    "modified none topic: other": 0.1,  # other ← 만원에서 1천40만원으로 되레 뒷걸음쳤다. 직불금과 연금 같은 이전소득 1천690만원이 빈자리를 메운 셈이다. 조사를 이끈 국창
    "modified none topic: price": 0.2,  # price ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "modified none topic: project_cost": 0.1,  # project_cost ← 계화면 간척지 4.2㏊에 짓는 임대형 스마트팜이 대표적이다. 총사업비 200억원은 농림축산식품부가 국비로 140억원을 대고
    "modified none: price": 0.2,  # price ← 층에 연면적 5천216㎡이며 청정실과 노광기 등 장비 42대를 갖췄다. 98억여 원짜리 노광기는 국내 공공기관으로는 처음 들여
    "modified none: project_cost": -0.3,  # project_cost ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "modified pay: price": 0.1,  # price ← 원 2.3㏊를 가꾸는 조합원 탁영호 씨는 "조합에 내는 선별료가 상자당 900원까지 올라 남는 게 없다"면서 "기계보다 값
    "modified secure company: subsidy": -0.2,  # subsidy ← 서다. 한국벤처캐피탈협회 통계를 보면 작년 부산 기업이 받은 벤처투자는 1천63억원으로 전국의 1.9%에 머물렀다. 재작년의
    "modified secure no company: budget": -0.1,  # budget ← 그 여파는 세금으로 번졌다. 여수시가 거둔 지방소득세는 2022년 1천892억 원이었으나 올해는 720억 원 안팎에 그칠 전
    "modified secure no company: other": -0.7,  # other ← 원, 민간 투자 700억원을 더한다. 해수부가 올해 확보한 관련 예산은 285억원으로 지난해 172억원의 1.7배 수준이다.
    "modified secure no company: project_cost": -0.7,  # project_cost ← 원, 민간 투자 700억원을 더한다. 해수부가 올해 확보한 관련 예산은 285억원으로 지난해 172억원의 1.7배 수준이다.
    "modified secure no company: subsidy": 0.4,  # subsidy ← 시가 2021년부터 지난해까지 배터리 재활용 분야에서 확보한 국비는 1천24억 원이다. 이 가운데 489억 원이 전기차 배터
    "modified secure: investment": 0.5,  # investment ← 서다. 한국벤처캐피탈협회 통계를 보면 작년 부산 기업이 받은 벤처투자는 1천63억원으로 전국의 1.9%에 머물렀다. 재작년의
    "modified secure: other": -0.2,  # other ← 원, 민간 투자 700억원을 더한다. 해수부가 올해 확보한 관련 예산은 285억원으로 지난해 172억원의 1.7배 수준이다.
    "modified spend bare: subsidy": 0.1,  # subsidy ← 도에 따르면 올해 업체당 지원금은 처음 설비를 들이는 기초 단계가 최대 1억 원, 이미 구축한 공장을 끌어올리는 고도화 단
    "modified spend no company: project_cost": 0.8,  # project_cost ← 해양 데이터 실험실이 들어섰다. 건물을 사들여 고치는 데 든 돈은 모두 186억 원(국비 74억 원, 시비 98억 원, 민간
    "modified spend: project_cost": 1.3,  # project_cost ← 해양 데이터 실험실이 들어섰다. 건물을 사들여 고치는 데 든 돈은 모두 186억 원(국비 74억 원, 시비 98억 원, 민간
    "modified support as: other": 1.3,  # other ← 더 나쁘다. 부산신용보증재단이 지난해 빚을 대신 갚아 준 대위변제액은 284억 원(2천140건)으로 전년보다 31% 많았다.
    "modified support no company": -0.4,  # subsidy ← 1천520억 원으로 국비 960억 원, 시비 480억 원에 민간이 대는 80억 원으로 이뤄진다. 국비는 내년 150억 원,
    "modified support no company: budget": 0.5,  # budget ← 이미 집행되고 있다. 여기에는 농약과 비료값을 대 주는 교육지원사업비 14억원이 들어 있다. 연 당선인은 공약을 실행하려
    "modified support no company: subsidy": -0.4,  # subsidy ← 1천520억 원으로 국비 960억 원, 시비 480억 원에 민간이 대는 80억 원으로 이뤄진다. 국비는 내년 150억 원,
    "modified support other": 0.7,  # subsidy ← 때 가장 많이 낸 동네가 이곳인데, 정부가 지난해 산단에 준 지원금은 수십억 원뿐이에요. 세금이 덜 걷힌다고 기업을 탓할
    "modified support other: subsidy": 0.7,  # subsidy ← 때 가장 많이 낸 동네가 이곳인데, 정부가 지난해 산단에 준 지원금은 수십억 원뿐이에요. 세금이 덜 걷힌다고 기업을 탓할
    "modified support: budget": 0.3,  # budget ← 이미 집행되고 있다. 여기에는 농약과 비료값을 대 주는 교육지원사업비 14억원이 들어 있다. 연 당선인은 공약을 실행하려
    "per: other": 1.1,  # other ← 원이었다. 항암 치료를 받으러 서울을 오가는 교통비만 환자 1인당 연간 180만원에 달한다는 조사도 있다. 병원은 2027년
    "per: price": 0.9,  # price ← 업농 부안군연합회장은 지난 5일의 쌀값을 두고 "밥공기로 따지면 그릇당 285원"이라며 "이걸 비싸다고 하면 농사짓지 말라
    "per: subsidy": 2.0,  # subsidy ← 는 구상이다. 기술보증기금도 같은 기간 입주기업의 보증료를 기업당 최대 300만 원까지 대신 내 준다.
    "per: wage": 0.5,  # wage ← 286만 원으로 대기업 생산직 월급의 43%다. 내년 최저임금은 시간당 1만30원으로 오른다. "올려 줘야 사람이 옵니다.
    "plant: investment": 2.0,  # investment ← 온누리머티리얼 아산공장 두 배로… 1.2조 원 투자
    "previous 0 body": 0.6,  # budget ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "previous 0 currency": 0.4,  # budget ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "previous 0 divided": 0.6,  # orders ← 나라별 계약액은 베트남이 1천120만 달러, 인도가 720만 달러다. 대광정공은 박닌성의 농기계 조립업체에
    "previous 0 invest": 0.1,  # project_cost ← 부가 국비 1,870억원을 지원하고 시비 620억원, BPA 자체 재원 940억원, 민간 투자 700억원을 더한다. 해수부가
    "previous 0 like": 0.3,  # budget ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "previous 0 more": -0.5,  # other ← 물 가공업체 해송푸드를 1998년 자본금 5천만원으로 세워 지난해 매출 870억원 규모로 키웠다. 강원도수산가공협회 회장과
    "previous 0 none": 0.3,  # budget ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "previous 0 noun": -0.3,  # revenue ← 탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은 전년 동기 대비 22.4
    "previous 0 part": 0.1,  # budget ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "previous 0 raise": 0.7,  # profit ← 올해 3분기 연결 매출 1조2천637억원, 영업이익 972억원, 순이익 861억원을 올렸다고 13일 공시했다. 지난해 3분기
    "previous 0 secure": -0.1,  # fund ← 드에서 5억원을 받은 뒤 지난 5월 싱가포르 투자사 테마리스캐피탈로부터 400만달러를 유치했다. 냉동 물류 로봇업체 콜드핸즈의
    "previous 0 spend": -0.2,  # profit ← BNK금융, 상반기 순이익 4871억…지역 사회공헌에 1200억 쓴다
    "previous 1 bare": 0.2,  # budget ← 울산, 경남에 쓴다. 폐업 위기에 놓인 소상공인의 이자를 돌려주는 데 540억원, 청년 전세보증료 지원에 360억원을 배정
    "previous 1 budget": 0.3,  # budget ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "previous 1 currency": 0.3,  # budget ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "previous 1 like": 0.4,  # revenue ← 82.4%를 차지했다. 미국 테네시와 앨라배마에 공장을 둔 북미 법인이 3천850억원어치를 팔았고 인도 법인 매출도 1천억원에
    "previous 1 listed": -0.1,  # budget ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "previous 1 more": -0.4,  # subsidy ← 이자이익은 1조4730억원으로 제자리걸음했다. 금리가 내리면서 2분기
    "previous 1 none": 0.7,  # project_cost ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비와 시비가 각각 46억 2천만 원과
    "previous 1 noun": -0.1,  # fund ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "previous 1 order": -0.5,  # other ← 계한 수출상담액은 3억1200만 달러(약 4360억 원)다. 이 가운데 5800만 달러는 현장에서 계약으로 이어졌다. 기장군의 스
    "previous 1 other currency": -0.3,  # fund ← 시장조사업체 디스플레이리서치코리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄
    "previous 1 part": 0.1,  # revenue ← 82.4%를 차지했다. 미국 테네시와 앨라배마에 공장을 둔 북미 법인이 3천850억원어치를 팔았고 인도 법인 매출도 1천억원에
    "previous 1 prose": 0.1,  # revenue ← 82.4%를 차지했다. 미국 테네시와 앨라배마에 공장을 둔 북미 법인이 3천850억원어치를 팔았고 인도 법인 매출도 1천억원에
    "previous 1 secure": 0.3,  # fund ← 00억원 규모의 ‘부산 블루웨이브 혁신펀드’를 결성할 계획이다. 은행이 120억원, 공사가 100억원을 대고 나머지 80억원
    "previous 1 sell": -0.1,  # revenue ← 에는 보트와 서핑 장비를 만드는 업체 96곳이 부스를 차렸으며 현장에서 62억 원의 판매 계약을 올렸다. 태안에서 카약을 만
    "previous 1 whole": -0.1,  # budget ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "previous 2 bare": 0.1,  # price ← % 빠져 전국에서 가장 많이 떨어졌다. 대전 둔산동의 한 공인중개사는 “10억 원을 부르던 매물이 9억 원에도 팔리지 않는다
    "previous 2 less": -0.1,  # revenue ← 관세는 짐이다. 에스엘이 미국의 25% 관세 탓에 이 기간 문 비용은 41억원 안팎이다. 회사는 4분기에는 부담이 20억
    "previous 2 none": 0.2,  # fund ← 펀드 규모는 1천200억원이다. 중소벤처기업부 산하 한국벤처투자가 굴
    "previous 2 noun": -0.3,  # market_size ← 회사 살림은 탄탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은
    "previous 2 prose": 0.4,  # fund ← 펀드 규모는 1천200억원이다. 중소벤처기업부 산하 한국벤처투자가 굴
    "previous 2 spend": -0.5,  # project_cost ← 층에 연면적 5천216㎡이며 청정실과 노광기 등 장비 42대를 갖췄다. 98억여 원짜리 노광기는 국내 공공기관으로는 처음 들여
    "previous 2 support": 0.1,  # wage ← 합의에 따라 회사는 조합원마다 타결 격려금 330만원을 곧바로 지급한다. 목표를 채울 때 받는
    "previous 2 whole": 0.1,  # fund ← 펀드 규모는 1천200억원이다. 중소벤처기업부 산하 한국벤처투자가 굴
    "previous budget": 0.5,  # budget ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "previous damage": 0.4,  # damage ← 내에서 난 피해는 2,430억원에 이른다. 도로와 하천 같은 공공시설이 1,706억원, 주택과 농경지 등 사유시설이 724억원이
    "previous debt": -1.3,  # debt ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "previous donation": 0.8,  # donation ← 사를 일군 허인욱 ㈜정우정공 회장이 10억원을 쾌척했고 BNK경남은행은 5억원을 내놨다. 진주중앙시장 상인회가 3천200
    "previous economic_effect": -0.5,  # economic_effect ← ○ 한국산업은행은 내후년까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며,
    "previous far like": 0.6,  # investment ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "previous far part": -0.3,  # project_cost ← 쁘지 않다. 하서면에서 딸기를 기르는 청년농 변재인(34) 씨는 지난해 1억8천만원의 매출을 올렸다. 변 씨는 "난방비로 3천
    "previous far prose": -0.1,  # investment ← 다. 중국은 2016년부터 2020년까지 디스플레이 소재 국산화 펀드로 100억 위안(약 1조7천억 원)을 모은다. 시장조사업체
    "previous far secure": -0.6,  # economic_effect ← ○ 한국산업은행은 내후년까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며,
    "previous far spend": 0.1,  # investment ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "previous fund": 0.2,  # fund ← 까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며, 이 가운데 500억원은 민간 투자사가 댄다.
    "previous grdp_per_capita": 0.6,  # grdp_per_capita ← 째로 크다. 인구로 나눈 1인당 GRDP는 6천610만원으로 전국 평균 4천650만원을 42.2% 웃돌았다. 울산(8천124만원
    "previous imports": -0.3,  # imports ← 증가했다. 수입은 5억2600만 달러로 3.1% 감소했고, 무역수지는 17억1200만 달러 흑자였다. 흑자 행진은 2009년 1월부터
    "previous less budget": 0.1,  # budget ← 방은 낯설지 않다. 올해 예산 2조829억 원에서 축제와 행사에 쓸 돈 24억 원을 먼저 덜었다. 지방채도 연말까지 735억
    "previous less economic_effect": -0.1,  # economic_effect ← ○ 한국산업은행은 내후년까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며,
    "previous less investment": -0.1,  # investment ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "previous less project_cost": -0.1,  # project_cost ← 쁘지 않다. 하서면에서 딸기를 기르는 청년농 변재인(34) 씨는 지난해 1억8천만원의 매출을 올렸다. 변 씨는 "난방비로 3천
    "previous like fund": 0.1,  # fund ← 까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며, 이 가운데 500억원은 민간 투자사가 댄다.
    "previous like grdp": 0.5,  # grdp ← 깊다. 2021년 기준 시군별 GRDP는 △아산 33조5천억원 △천안 29조3천억원 △당진 13조8천억원 순이며, 청양은 1조
    "previous like grdp_per_capita": 0.8,  # grdp_per_capita ← 째로 크다. 인구로 나눈 1인당 GRDP는 6천610만원으로 전국 평균 4천650만원을 42.2% 웃돌았다. 울산(8천124만원
    "previous like imports": -0.4,  # imports ← 증가했다. 수입은 5억2600만 달러로 3.1% 감소했고, 무역수지는 17억1200만 달러 흑자였다. 흑자 행진은 2009년 1월부터
    "previous like investment": 0.3,  # investment ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "previous like market_size": 0.4,  # market_size ← 리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄 것으로 내다봤다.
    "previous like orders": 0.5,  # orders ← 2백만 달러(약 368억 원)어치 일감을 따냈다. 지난해 말 수주잔고는 2,900억 원 안팎이다. 올해 목표는 매출 5천억 원,
    "previous like other": -0.6,  # other ← 는 장비를 만들어 SK하이닉스와 대만 UMC에 납품한다. 지난해 매출은 684억원으로 전년보다 11.9% 줄었고 영업이익도
    "previous like price": 0.2,  # price ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "previous like project_cost": 0.3,  # project_cost ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비
    "previous like revenue": -0.1,  # revenue ← 탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은 전년 동기 대비 22.4
    "previous like subsidy": -0.2,  # subsidy ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "previous like trade_balance": -0.5,  # trade_balance ← 자도 이어진다. SK하이닉스는 청주 테크노폴리스에 들어설 M15X 팹에 20조 원 이상을 들이며, 올해 4분기 가동이 목표다
    "previous loss": -0.5,  # loss ← 해동마린텍은 지난해 연결 기준 매출 4,218억 원, 영업손실 312억 원을 기록했다고 14일
    "previous market_size": 0.3,  # market_size ← 리아는 세계 OLED 소재 시장이 지난해 8억6천만 달러에서 2022년 20억 달러 이상으로 자랄 것으로 내다봤다.
    "previous more debt": -4.0,  # debt ← 재단은 지난해 업체 2만1,400여 곳에 소상공인 보증 6,350억 원을 공급했다. 반면 재단이 빚을 대신 갚아
    "previous more other": 0.3,  # other ← 연구원은 2023년 본사와 직주 불일치 탓에 도 밖으로 흘러나간 소득을 28조4천억원 안팎으로 추산했다. GRDP의 19.6%에
    "previous more project_cost": -0.2,  # project_cost ← 녹록지 않다. 한국신발산업협회에 따르면 한국의 신발 수출액은 1990년 43억700만 달러로 꼭대기에 오른 뒤 줄곧 내리막을 걸어 지
    "previous orders": 0.1,  # orders ← 2백만 달러(약 368억 원)어치 일감을 따냈다. 지난해 말 수주잔고는 2,900억 원 안팎이다. 올해 목표는 매출 5천억 원,
    "previous profit": -0.2,  # profit ← p 높아졌다. 다만 돈이 많이 드는 일이어서 회사는 올 상반기 전환사채 2,000억 원어치를 찍었다.
    "previous subsidy": -0.2,  # subsidy ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "previous tax": 0.5,  # tax ← 탓에 이 기간 문 비용은 41억원 안팎이다. 회사는 4분기에는 부담이 20억~30억원으로 줄 것으로 본다.
    "previous trade_balance": -0.2,  # trade_balance ← 자도 이어진다. SK하이닉스는 청주 테크노폴리스에 들어설 M15X 팹에 20조 원 이상을 들이며, 올해 4분기 가동이 목표다
    "previous wage": 2.4,  # wage ← 286만 원으로 대기업 생산직 월급의 43%다. 내년 최저임금은 시간당 1만30원으로 오른다. "올려 줘야 사람이 옵니다.
    "relative": 0.9,  # revenue ← 다. 항만 관제 소프트웨어를 만드는 ㈜마린로그의 석우진 대표는 “지난해 64억원이던 매출을 올해 110억원까지 키우려 한다
    "relative strong": 3.2,  # revenue ← 다. 항만 관제 소프트웨어를 만드는 ㈜마린로그의 석우진 대표는 “지난해 64억원이던 매출을 올해 110억원까지 키우려 한다
    "seen": 0.3,  # budget ← 산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "seen 2": 0.1,  # budget ← 억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "seen most": 0.6,  # budget ← 억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "state article: budget": 1.9,  # budget ← 청주 이차전지 특화단지 국비 321억원 확보… 오창에 성능평가 테스트베드
    "state budget None: budget": 0.2,  # budget ← 국회 심의서 73억원 증액, 고체전해질 실증 기반도 첫발
    "state budget none: budget": 0.3,  # budget ← 국회 심의서 73억원 증액, 고체전해질 실증 기반도 첫발
    "state budget none: project_cost": -0.9,  # project_cost ← 국회 심의서 73억원 증액, 고체전해질 실증 기반도 첫발
    "state budget: budget": 2.7,  # budget ← 국회 심의서 73억원 증액, 고체전해질 실증 기반도 첫발
    "state budget: project_cost": -0.6,  # project_cost ← 국회 심의서 73억원 증액, 고체전해질 실증 기반도 첫발
    "surplus or deficit": 2.7,  # trade_balance ← 증가했다. 수입은 5억2600만 달러로 3.1% 감소했고, 무역수지는 17억1200만 달러 흑자였다. 흑자 행진은 2009년 1월부터
    "then build: budget": -1.0,  # budget ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "then build: investment": 0.4,  # investment ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "then build: project_cost": 0.4,  # project_cost ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비
    "then build: subsidy": -0.8,  # subsidy ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "then secure: investment": -0.7,  # investment ← 동활용 플랫폼' 공모에 함께 뽑혔다. 올해부터 2027년까지 4년간 총 186억 원(국비 110억 원, 부산시비 38억 원,
    "then secure: project_cost": 0.8,  # project_cost ← 동활용 플랫폼' 공모에 함께 뽑혔다. 올해부터 2027년까지 4년간 총 186억 원(국비 110억 원, 부산시비 38억 원,
    "then support: investment": -0.1,  # investment ← 지난 19일 여의도에서 채권단 회의를 열고 회사가 곧 갚아야 할 대출 1700억원의 만기를 1년 미뤄 주기로 했다. 대신 대
    "then support: project_cost": -0.6,  # project_cost ← 지난 19일 여의도에서 채권단 회의를 열고 회사가 곧 갚아야 할 대출 1700억원의 만기를 1년 미뤄 주기로 했다. 대신 대
    "then support: subsidy": 0.5,  # subsidy ← 도와 시군은 재난지원금 41억 원을 이달 27일까지 1천284가구 통장에 넣
    "told 1": 0.3,  # investment ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "told 1 bare budget": -0.3,  # economic_effect ← 수소기업 60개를 끌어들이는 한편 내년도 본예산에 클러스터 조성용 도비 96억 원을 반영하기로 했다.
    "told 1 bare none": 0.3,  # tax ← 관세는 짐이다. 에스엘이 미국의 25% 관세 탓에 이 기간 문 비용은 41억원 안팎이다. 회사는 4분기에는 부담이 20억
    "told 1 bare pay": 0.6,  # fund ← 처스와 함께 210억 원 규모의 '그로스 1호 펀드'를 조성한다. 시가 60억 원, BNK부산은행이 50억 원을 내고 나머지
    "told 1 bare secure": 0.4,  # fund ← 00억원 규모의 ‘부산 블루웨이브 혁신펀드’를 결성할 계획이다. 은행이 120억원, 공사가 100억원을 대고 나머지 80억원
    "told 1 body": 0.4,  # investment ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "told 1 budget": 0.4,  # budget ← 1천300억 원이다. 시는 11일 시의회에 낸 내년도 예산안에서 이를 1천250억 원으로 줄였다.
    "told 1 exports": -1.3,  # exports ← 22억3800만 달러로 지난해 같은 달보다 9.7% 증가했다. 수입은 5억2600만 달러로 3.1% 감소했고, 무역수지는 17억12
    "told 1 investment": 0.6,  # investment ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "told 1 noun secure": -0.1,  # price ← 보험료와 전기요금도 감면받는다. 집이 완전히 무너진 가구는 면적에 따라 2,200만~3,950만원의 재난지원금을 받는다. 도는 여기에 더해
    "told 1 noun spend": 0.6,  # investment ← 자도 이어진다. SK하이닉스는 청주 테크노폴리스에 들어설 M15X 팹에 20조 원 이상을 들이며, 올해 4분기 가동이 목표다
    "told 1 noun support": 0.4,  # orders ← 을 파고들었다. 공사가 2022~2024년 맺은 홍보·행사 용역 42건 9억8천만원어치 중 31건 6억4천만원어치가 춘천의 이
    "told 1 object": 0.2,  # investment ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "told 1 object bare": 0.6,  # investment ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "told 1 orders": 0.2,  # orders ← 2백만 달러(약 368억 원)어치 일감을 따냈다. 지난해 말 수주잔고는 2,900억 원 안팎이다. 올해 목표는 매출 5천억 원,
    "told 1 other": -0.1,  # other ← [현장] 직불금 318억원 풀리고 청년 스마트팜 내년 3월 첫 삽
    "told 1 pay": 0.1,  # fund ← 처스와 함께 210억 원 규모의 '그로스 1호 펀드'를 조성한다. 시가 60억 원, BNK부산은행이 50억 원을 내고 나머지
    "told 1 production": 0.2,  # production ← 1천987억 원 △해남 1천712억 원이다. 도내 생산액을 모두 더하면 8천900억 원을 웃돈다.
    "told 1 project_cost": -0.2,  # project_cost ← ) 500억원과 보유 현금으로 채운다. 일본 교토의 자회사 FC재팬에도 30억엔(약 285억원)을 출자한다.
    "told 1 raise": -0.2,  # budget ← 회사 살림은 탄탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은
    "told 1 spend": 0.1,  # investment ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "told 1 support": 0.2,  # project_cost ← 추진하는 이 프로젝트의 사업비는 모두 4,130억원이다. 정부가 국비 1,870억원을 지원하고 시비 620억원, BPA 자체
    "told 1 tax": -0.3,  # tax ← 득세는 2천억 원대를 간신히 붙들었다. 같은 해 말 시의 지방채 잔액은 4천4백억 원쯤이고, 통합재정안정화기금에는 수십억 원이
    "told 1 topic bare": 0.5,  # revenue ← 82.4%를 차지했다. 미국 테네시와 앨라배마에 공장을 둔 북미 법인이 3천850억원어치를 팔았고 인도 법인 매출도 1천억원에
    "told 1 wage": -0.4,  # wage ← 내보내고 남은 임원의 연봉을 30% 깎았다. 같은 해 말 사채 잔액은 600억 원이다. 산업은행은 운영자금 150억 원을 새
    "total": 1.8,  # fund ← 까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며, 이 가운데 500억원은 민간 투자사가 댄다.
    "total lend": 0.2,  # investment ← 돈은 어떻게 마련할까. 회사는 자기자본 650억 원에 산업은행 시설자금 대출 1,000억 원을
    "total none": 0.4,  # project_cost ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비와 시비가 각각 46억 2천만 원과
    "total secure": -0.1,  # project_cost ← 새 청사를 짓겠다고 나섰다. 들어갈 돈은 1,870억 원. 이 가운데 900억 원을 지방채로 마련한단다. 이 도시의 2022
    "total support": 0.7,  # fund ← 까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며, 이 가운데 500억원은 민간 투자사가 댄다.
    "verb": 0.7,  # subsidy ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "verb budget as": -0.2,  # budget ← 고는 2,900억 원 안팎이다. 올해 목표는 매출 5천억 원, 영업이익 50억∼70억 원으로 잡았다.
    "verb budget as: budget": -0.2,  # budget ← 고는 2,900억 원 안팎이다. 올해 목표는 매출 5천억 원, 영업이익 50억∼70억 원으로 잡았다.
    "verb budget object": 0.3,  # budget ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "verb budget object: budget": 0.3,  # budget ← □ 산업부는 내년 예산안에 AI 팩토리 선도사업비로 2,200억원을 반영했다. 분야별 내역은 아래와 같다.
    "verb budget: other": 0.4,  # other ← 미국 등지의 바이어 52명이 나와 도내 업체들과 마주 앉았고 상담액은 5천240만 달러(약 733억 원)로 잡혔다. 바이어들이 앞
    "verb budget: subsidy": 0.2,  # subsidy ← 00억 원)을 지원받는다. 국비는 지난해 120억 원이 들어왔고 올해는 214억 원이 배정됐다. 내년부터 3년간은 해마다 22
    "verb build no company: other": 0.7,  # other ← 차 당선인은 수산물 가공업체 해송푸드를 1998년 자본금 5천만원으로 세워 지난해 매출 870억원 규모로 키
    "verb build no company: project_cost": 0.7,  # project_cost ← 따르면 늘어난 1천26억원 가운데 612억원은 물가 상승분이고 나머지 414억원은 지하주차장을 넓히는 데 들어간다.
    "verb build of: other": 1.6,  # other ← 해외 바이어들과 3천만 달러의 수출 상담을 벌였다.
    "verb build: investment": 0.3,  # investment ← □ 협동로봇 제조사 로보스텍은 성서5차첨단산업단지의 본사 옆에 480억 원을, 감속기 부품을 만드는 다온정공은 달성군
    "verb build: project_cost": 0.6,  # project_cost ← 단엔지니어링(ADPi)은 2016년 가덕도에 활주로 1본을 놓는 비용을 7조7천억원, 2본을 놓는 비용을 10조2천억원으로 추
    "verb build: subsidy": -0.3,  # subsidy ← 310억원과 병원 자부담 278억원으로 마련했다. 각계에서 낸 기부금 30억원은 환자 쉼터를 꾸미는 데 썼다. 방사선 선
    "verb buy no company: project_cost": 0.4,  # project_cost ← , 상업, 가정, 의료 등 4개 분야의 모의환경을 꾸민다. 재원은 국비 1천305억 원, 시비 600억 원, 민자 92억5천만 원
    "verb buy: project_cost": 0.2,  # project_cost ← , 상업, 가정, 의료 등 4개 분야의 모의환경을 꾸민다. 재원은 국비 1천305억 원, 시비 600억 원, 민자 92억5천만 원
    "verb decide no company: budget": 0.3,  # budget ← 억원에 지난 5월 1일 국회를 통과한 추가경정예산 360억원을 더해 총 1,490억원으로 확정됐다.
    "verb donate": -0.2,  # donation ← 술보증기금과 ‘해양 스타트업 금융지원 업무협약’을 맺고 다음 달부터 총 500억원 한도의 특별대출을 내놓는다고 밝혔다. 은행
    "verb donate at: price": 0.2,  # price ← 이 1,402가구다. 수영구에서 이달 초 분양한 한 주상복합은 84㎡를 13억8,000만 원에 내놨다가 212가구 가운데 11가구만 계
    "verb donate company: subsidy": 0.1,  # subsidy ← 다. 현대모비스도 올해 충주 협력사 25곳의 스마트공장 구축에 상생자금 12억5천만 원을 내놓기로 했다.
    "verb donate object: subsidy": 0.3,  # subsidy ← 다. 현대모비스도 올해 충주 협력사 25곳의 스마트공장 구축에 상생자금 12억5천만 원을 내놓기로 했다.
    "verb harm object": 0.4,  # damage ← 월 말까지 1,932건의 상담이 들어왔고, 보이스피싱으로 한 자영업자가 2,300만원을 잃은 일도 확인됐다. 소비자단체는 한 사
    "verb invest": 1.2,  # investment ← 은 환자 쉼터를 꾸미는 데 썼다. 방사선 선형가속기는 총사업비와 별도로 95억원을 투자해 오는 9월부터 가동한다.
    "verb invest no company": 0.1,  # investment ← 은 환자 쉼터를 꾸미는 데 썼다. 방사선 선형가속기는 총사업비와 별도로 95억원을 투자해 오는 9월부터 가동한다.
    "verb invest no company: investment": 0.1,  # investment ← 은 환자 쉼터를 꾸미는 데 썼다. 방사선 선형가속기는 총사업비와 별도로 95억원을 투자해 오는 9월부터 가동한다.
    "verb invest: investment": 1.2,  # investment ← 은 환자 쉼터를 꾸미는 데 썼다. 방사선 선형가속기는 총사업비와 별도로 95억원을 투자해 오는 9월부터 가동한다.
    "verb issue company: investment": -0.4,  # investment ← p 높아졌다. 다만 돈이 많이 드는 일이어서 회사는 올 상반기 전환사채 2,000억 원어치를 찍었다.
    "verb issue no company: other": 1.0,  # other ← 12월 30일부터 지난 26일까지 동백전은 가입자 75만여 명을 모으며 4천236억원어치가 발행됐다. 쓰임새를 보면 음식점이 1
    "verb issue topic: investment": -0.1,  # investment ← 이다. 회사는 조사가 끝나기 전이라도 절반을 미리 내주기로 해 4일까지 47억여원이 농민 통장에 찍혔다. 반면 주택 풍수해·
    "verb issue topic: other": 0.1,  # other ← 이다. 회사는 조사가 끝나기 전이라도 절반을 미리 내주기로 해 4일까지 47억여원이 농민 통장에 찍혔다. 반면 주택 풍수해·
    "verb issue: investment": -0.6,  # investment ← p 높아졌다. 다만 돈이 많이 드는 일이어서 회사는 올 상반기 전환사채 2,000억 원어치를 찍었다.
    "verb issue: other": 0.1,  # other ← 이다. 회사는 조사가 끝나기 전이라도 절반을 미리 내주기로 해 4일까지 47억여원이 농민 통장에 찍혔다. 반면 주택 풍수해·
    "verb none as: investment": -0.1,  # investment ← 효자는 북미였다. 3분기 램프 부문 매출은 1조412억원으로 전체의 82.4%를 차지했다. 미국 테
    "verb none as: other": 0.2,  # other ← 늘어난 것인데, 농사로 번 농업소득만 떼어 놓고 보면 1천120만원에서 1천40만원으로 되레 뒷걸음쳤다. 직불금과 연금 같은
    "verb none as: price": -0.1,  # price ← 효자는 북미였다. 3분기 램프 부문 매출은 1조412억원으로 전체의 82.4%를 차지했다. 미국 테
    "verb none as: subsidy": -0.3,  # subsidy ← 효자는 북미였다. 3분기 램프 부문 매출은 1조412억원으로 전체의 82.4%를 차지했다. 미국 테
    "verb none at: other": 0.1,  # other ← 원이었다. 항암 치료를 받으러 서울을 오가는 교통비만 환자 1인당 연간 180만원에 달한다는 조사도 있다. 병원은 2027년
    "verb none at: price": -0.2,  # price ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "verb none at: project_cost": -0.1,  # project_cost ← ○ 산업부의 올해 사업 예산은 본예산 1,130억원에 지난 5월 1일 국회를 통과한 추가경정예
    "verb none bare: price": 0.2,  # price ← 금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면 된다.
    "verb none bare: project_cost": 0.1,  # project_cost ← 384억 원 투입… 경북도·구미시·기업 7곳 활용 협약
    "verb none bare: subsidy": 0.3,  # subsidy ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "verb none no company: investment": -0.2,  # investment ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "verb none no company: other": -0.3,  # other ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "verb none object: project_cost": 0.3,  # project_cost ← 형 스마트팜이 대표적이다. 총사업비 200억원은 농림축산식품부가 국비로 140억원을 대고 전북특별자치도와 부안군이 각각 18
    "verb none other: budget": 0.1,  # budget ← 예산은 본예산 1천40억 원에 추가경정예산으로 늘린 260억 원을 더해 1천300억 원이다. 시는 11일 시의회에 낸 내년도 예산
    "verb none other: other": 0.4,  # other ← 맡겨 관내 620가구를 들여다본 결과 지난해 부안 농가의 평균 소득은 4천830만원이었다. 2023년 4천710만원에서 조금
    "verb none other: price": 0.4,  # price ← 스 산업용지 35만㎡는 지난달 말 분양률이 97.2%에 이르렀고, ㎡당 42만원이던 분양가에는 웃돈이 붙었다. 청주시는 2
    "verb none topic: price": 0.5,  # price ← 기는 매매계약을 맺었다. 계약금 215억원은 이미 통장에 들어왔고 잔금 1935억원은 등기를 넘기는 날 받는다. 울산도시공사는
    "verb none topic: subsidy": -0.1,  # subsidy ← 이한솔 지사는 "반도체 특화단지의 마지막 퍼즐이 맞춰졌다"며 "운영비 30억 원도 도가 책임지고 대겠다"고 말했다. 문보름
    "verb none: project_cost": -0.1,  # project_cost ← 산업부, 올해 AI 팩토리 51개 과제에 국비 1,490억원 지원
    "verb order no company: subsidy": 0.1,  # subsidy ← 지난달에는 산업통상자원부의 '인라인 자동평가센터' 공모에 선정돼 국비 85억 원을 더 따냈다.
    "verb order: project_cost": 0.3,  # project_cost ← 부의 '그린바이오 소재 산업화 거점 조성사업' 공모에 최종 선정돼 국비 186억원을 따냈다.
    "verb pay: other": -0.5,  # other ← 처스와 함께 210억 원 규모의 '그로스 1호 펀드'를 조성한다. 시가 60억 원, BNK부산은행이 50억 원을 내고 나머지
    "verb pay: price": 0.2,  # price ← 국내 업체들은 용기 인증 시험을 맡기려고 캐나다와 독일의 시험소에 건당 3억~5억 원을 내고 6개월 넘게 순서를 기다렸다. 실증
    "verb pay: subsidy": -0.4,  # subsidy ← 처스와 함께 210억 원 규모의 '그로스 1호 펀드'를 조성한다. 시가 60억 원, BNK부산은행이 50억 원을 내고 나머지
    "verb raise as: other": 0.2,  # other ← 정안전부에 국비 300억원을 추가로 요청하기로 했다. 발행 목표액 역시 1조원으로 높여 잡았다.
    "verb raise: price": -0.2,  # price ← 회사 살림은 탄탄하다. 온누리머티리얼은 올해 1분기 매출 3천6백70억 원, 영업이익 512억 원을 올렸다. 매출은
    "verb secure bare: budget": -0.5,  # budget ← ○ 한국산업은행은 내후년까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며,
    "verb secure bare: investment": -0.1,  # investment ← ○ 한국산업은행은 내후년까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며,
    "verb secure company: investment": 0.3,  # investment ← 박 항로 예측 프로그램을 만드는 온빛오션랩은 입주가 결정된 뒤인 지난달 30억여 원의 시리즈A 투자를 유치했다.
    "verb secure company: subsidy": 1.0,  # subsidy ← 보험료와 전기요금도 감면받는다. 집이 완전히 무너진 가구는 면적에 따라 2,200만~3,950만원의 재난지원금을 받는다. 도는 여기에 더해
    "verb secure no company: budget": -0.2,  # budget ← 다. 중국은 2016년부터 2020년까지 디스플레이 소재 국산화 펀드로 100억 위안(약 1조7천억 원)을 모은다. 시장조사업체
    "verb secure object: investment": 0.3,  # investment ← 만드는 마린노트는 2021년 시와 부산은행이 함께 꾸린 종잣돈 펀드에서 5억원을 받은 뒤 지난 5월 싱가포르 투자사 테마
    "verb secure object: project_cost": -0.1,  # project_cost ← 다. 중국은 2016년부터 2020년까지 디스플레이 소재 국산화 펀드로 100억 위안(약 1조7천억 원)을 모은다. 시장조사업체
    "verb secure: price": -0.1,  # price ← ○ 한국산업은행은 내후년까지 2,000억원 규모의 'AI 팩토리 펀드'를 조성하며,
    "verb secure: subsidy": 0.1,  # subsidy ← 산시는 대출이자의 2%포인트를 대신 부담하며 올해 추경에서 이자 지원금 7억원을 확보했다.
    "verb sell at": -0.5,  # revenue ← 맺었다. 한국항공우주산업(KAI)은 6월 필리핀에 FA-50 12대를 7억 달러에 팔았다.
    "verb sell at: price": 0.1,  # price ← . 역세권 땅값은 벌써 들썩인다. 합덕역 앞 상업용지는 지난 8월 ㎡당 150만원대에 팔렸다.
    "verb sell topic": 0.2,  # revenue ← 었다. 전액 세액공제가 되는 10만 원 기부가 92.4%였다. 답례품은 31억 원어치가 팔렸다. 노지감귤, 흑돼지 세트, 은
    "verb sell: other": -0.1,  # other ← 82.4%를 차지했다. 미국 테네시와 앨라배마에 공장을 둔 북미 법인이 3천850억원어치를 팔았고 인도 법인 매출도 1천억원에
    "verb sell: price": 0.2,  # price ← . 역세권 땅값은 벌써 들썩인다. 합덕역 앞 상업용지는 지난 8월 ㎡당 150만원대에 팔렸다.
    "verb sign no company: project_cost": -0.2,  # project_cost ← 통신) 배수린 기자 = 경남 창원시가 베트남과 인도에 보낸 무역사절단이 1천840만 달러(약 253억 원)어치의 수출계약을 맺고 돌
    "verb sign: project_cost": -0.1,  # project_cost ← 통신) 배수린 기자 = 경남 창원시가 베트남과 인도에 보낸 무역사절단이 1천840만 달러(약 253억 원)어치의 수출계약을 맺고 돌
    "verb spend bare: investment": 0.1,  # investment ← SK키파운드리, 청주에 전력반도체 라인 증설… 4800억 쓰고 세금 864억 아낄 듯
    "verb spend company: budget": 0.3,  # budget ← BNK금융, 상반기 순이익 4871억…지역 사회공헌에 1200억 쓴다
    "verb spend company: investment": 1.2,  # investment ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "verb spend company: other": 0.2,  # other ← (34) 씨는 지난해 1억8천만원의 매출을 올렸다. 변 씨는 "난방비로 3천200만원이 나갔고 시설 빚도 아직 2억원 넘게 남았
    "verb spend company: price": 0.5,  # price ← 내년에 250억 원을 쓰기로 했다. 지금껏 소재를 해외에서 시험하려면 2천만∼3천만 원이 들었지만 센터에서는 700만 원 선이면
    "verb spend object: budget": 0.3,  # budget ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "verb spend object: investment": 0.5,  # investment ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "verb spend object: other": 0.1,  # other ← 자료를 살폈더니 2024년 영화제 기간 관광객 4만7천여명이 시내에서 38억7천만원을 썼다. 1인당 8만2천원꼴이다. 세명대
    "verb spend object: project_cost": 0.6,  # project_cost ← 센터는 2021년부터 올해까지 384억 원을 들여 지었다. 국비가 230억 원, 도비
    "verb spend other: price": 0.5,  # price ← 층에 연면적 5천216㎡이며 청정실과 노광기 등 장비 42대를 갖췄다. 98억여 원짜리 노광기는 국내 공공기관으로는 처음 들여
    "verb spend other: project_cost": -0.4,  # project_cost ← BNK금융, 상반기 순이익 4871억…지역 사회공헌에 1200억 쓴다
    "verb spend topic: project_cost": 0.1,  # project_cost ← 바꾸겠다"고 말했다. 공약으로는 ▲옥계산업단지 물류센터 유치 ▲사업비 180억원이 드는 상의회관 재건축 ▲청년 창업기금 3
    "verb spend topic: subsidy": 0.2,  # subsidy ← 원(국비 1천억 원, 지방비 500억 원)을 지원받는다. 국비는 지난해 120억 원이 들어왔고 올해는 214억 원이 배정됐다.
    "verb spend: budget": 0.5,  # budget ← 임대료를 50년간 받지 않는다. 아산시는 내년도 예산에 진입도로 공사비 85억5천만 원을 넣을 참이다. 한국전력공사도 154㎸ 변
    "verb spend: investment": 1.1,  # investment ← 서 투자협약을 맺었다. 이에 따라 온누리머티리얼은 2022년 말까지 약 1조2천억 원을 들여 탕정산단 35만㎡(약 10만6천평)
    "verb spend: price": 1.5,  # price ← 층에 연면적 5천216㎡이며 청정실과 노광기 등 장비 42대를 갖췄다. 98억여 원짜리 노광기는 국내 공공기관으로는 처음 들여
    "verb support and: project_cost": 0.6,  # project_cost ← 738억원을 투입한다. 국비가 1480억원으로 절반을 넘고 여기에 도비 410억원과 시비 548억원, 참여기업 부담금 300
    "verb support bare: investment": -0.1,  # investment ← 경상국립대병원 암센터 개원…각계 기부금 30억원 보태
    "verb support bare: price": -0.2,  # price ← 경상국립대병원 암센터 개원…각계 기부금 30억원 보태
    "verb support bare: project_cost": 0.1,  # project_cost ← 는 385억 원이다. 국비가 240억 원으로 가장 많고 경상남도가 도비 30억 원, 창원시가 시비 60억 원을 대며, 참여기
    "verb support no company: budget": 0.2,  # budget ← 1억4천만원에 기업 협찬과 표값 수입 4억원을 더했다. 2022년에는 41억원을 쓰고도 협력업체 37곳에 줄 돈 5억2천
    "verb support no company: price": -0.2,  # price ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "verb support object: project_cost": -0.1,  # project_cost ← ○ 산업부는 ’25년부터 ’27년까지 3년간 과제마다 최대 60억원을 지원하며, 참여기업은 총사업비의 40%
    "verb support of": 0.8,  # subsidy ← 아산역 일대 공공임대주택 5천호를 착공하고, 본사를 옮기는 기업에 최대 300억원의 보조금을 준다. 유담솔 충남도 경제기획관
    "verb support of: subsidy": 0.8,  # subsidy ← 아산역 일대 공공임대주택 5천호를 착공하고, 본사를 옮기는 기업에 최대 300억원의 보조금을 준다. 유담솔 충남도 경제기획관
    "verb support topic: investment": 0.3,  # investment ← ) 약정을 맺었다고 2일 밝혔다. 총사업비 6303억 원 가운데 나머지 903억 원은 주주들이 자본금으로 댄다. 지분은 한국전
    "verb support: other": 0.1,  # other ← 대전신보, 은행 4곳과 손잡고 소상공인 협약보증 1,200억 원 푼다
    "verb support: project_cost": 0.8,  # project_cost ← 추진하는 이 프로젝트의 사업비는 모두 4,130억원이다. 정부가 국비 1,870억원을 지원하고 시비 620억원, BPA 자체
    "worth: price": 1.2,  # price ← 층에 연면적 5천216㎡이며 청정실과 노광기 등 장비 42대를 갖췄다. 98억여 원짜리 노광기는 국내 공공기관으로는 처음 들여
    "worth: project_cost": 0.2,  # project_cost ← 낼 때는 10년 뒤까지의 상환 계획을 주민 앞에 내놓아야 한다. 둘째, 수백억 원짜리 시설은 운영비까지 셈해야 한다. 셋째,
}
# fmt: on
