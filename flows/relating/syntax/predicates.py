"""What a predicate does with money: spend it, give it, owe it."""

from functools import lru_cache

# Predicates by what they say of the money: beginning of the word → class.
_VERBS: dict[str, str] = {
    "spend": "투입 들여 들인 들이 들일 든다 드는 들고 들기 들며 들어간 들어가 들어갈 들어갔 들었 들 쓴다 쓰 썼 쓸 써 넣 사용 집행 소요 필요 쏟 붓 부어 부은 부었 든$ 나간 나갔 나가 지출 할애 소진 퍼부 퍼붓 헐어 헐었 헌$ 태웠 태우",
    "invest": "투자 투융자 출자",  # 8조 원을 투자한다
    "order": "수주 따내 따냈 따낸 계약 납품 공급계약 낙찰 발주",  # 9억 달러를 수주해
    "harm": "가로채 가로챈 가로챘 떼먹 뜯 횡령 빼돌 편취 날렸 날린 탕진 떼였 떼인 등쳐 등친 피해 손해 불타 사기당 잃 지급하라 배상 물어주 물어줘",  # 3억 원을 가로챈 일당
    "support": "지원 보태 보탠 보탰 보조 지급 제공 교부 출연 내려보 주는 준다 준$ 줄$ 주고 주며 주기 줬 줘 나눠주 나눠준 돌려주 돌려준 환급 풀어 풀고 풀었 푼다 풀기 풀며 보전 대준 대줘 대주 대줬 돌아간 돌아갔 돌려줬 나눠줬 댄$ 댄다 대는 댔 댈$ 대기로 대고 대며 건네 건넸 건넨 배분 배부 융통 얹 쥐여",
    "donate": "내놓 내놨 내놔 기부 기탁 쾌척 후원 희사 전달 모금 기증 맡긴 맡겼",  # 성금 3억 원을 기탁했다
    "collect": "징수 거둬들 체납",  # 체납자에게서 3억 원을 거둬들였다
    "secure": "확보 받 따 타내 끌어 유치 모 마련 조달 조성 챙 걷 거둬 거두 거둔 거뒀 타냈 쥐었 쥔$ 쥘$ 쥐게 얻 건졌",  # 국비 140억 원을 확보한
    "budget": "편성 책정 배정 반영 의결 증액 감액 삭감 깎 잡힌 잡혔 잡았",  # 52억 원을 편성했다
    "fine": "부과 추징 물 선고 매겼 매기 매긴 변상",  # 과징금 30억 원을 부과했다
    "sell": "팔 판매 매각 판다 벌어 벌었 번다 버는 벌던 벌고 벌$ 번$ 결제",  # 3억 원어치를 팔았다
    "buy": "사는 사들 매입 구입 샀",  # 건물을 사는 데 90억 원
    "lend": "대출 빌리 빌린 빌려 빌렸 빌릴 융자 차입 갚 상환 대환 보증 연체",  # 5천만 원을 빌려
    "export": "수출",  # 3억 달러를 수출했다
    "import": "수입하 수입한 수입했 수입해",
    "produce": "생산하 생산한 생산했 생산해 출하",
    "differ": "싼 싸 비싼 비싸",  # 대형마트보다 8만 원 싼
    "acquire": "인수",  # 회사를 3천억 원에 인수했다
    "share": "배당",  # 주당 300원을 배당한다
    "save": "아끼 아낀 아낄 아꼈 절감 절약",  # 물류비 3억 원을 아낄 수 있다
    "owe": "체불",  # 임금 3억 원을 체불한
    "build": "짓 지어 지을 지은 지으 지었 세우 세운 세워 세울 세웠 건립 조성 구축 설치 꾸미 꾸민 꾸며 꾸몄 만드 만든 만들 갖추 갖춘 갖춰 갖췄 건설 신설 증설 신축 증축 정비"
    " 추진 개발 두기 둔다 두고 운영 도입 확충 확장 개최 매입 리모델링 육성 시행 진행 공급 보급 벌이 벌였 펼치 펼쳤 닦 깔 까는 깐다 놓 잇는 넓히 넓혀 넓힌 뚫 심은 심어 심는 심기 고치 고쳐 고친 고쳤 옮기 옮겨 옮긴 매립 복원 철거 재건축 개보수",
    "pay": "낸$ 냈 내고 내는 내야 낼$ 납부 납입 지불 치르 치렀 치른 치러",  # 세금 3억 원을 냈다
    "sign": "맺 체결 서명",  # 3억 원짜리 계약을 맺었다
    "decide": "정해 정한 정했 정하 확정 결정 타결 합의",
    "raise": "올린 올렸 올리 올릴 올려 인상 높이 높여 높인",
    "leave": "남긴 남겼 남기 남길 남은 남았 남는",
    "issue": "발행 찍",
    "reclaim": "환수 회수 반납 반환",
}
VERBS = {name: tuple(words.split()) for name, words in _VERBS.items()}
METRIC_OF_VERB = {  # what a predicate alone says of the metric
    "invest": "investment",
    "order": "orders",
    "support": "subsidy",
    "donate": "donation",
    "fine": "penalty",
    "sell": "revenue",
    "buy": "price",
    "lend": "debt",
    "budget": "budget",
    "export": "exports",
    "import": "imports",
    "produce": "production",
    "harm": "damage",
    "owe": "wage",
    "collect": "tax",
    "save": "other",
    "acquire": "investment",
    "share": "other",
    "differ": "price",
}


@lru_cache(maxsize=1 << 15)
def verb_class(stem: str) -> str | None:
    """The class of a predicate: 들여 → spend."""
    for name, beginnings in VERBS.items():
        if stem.startswith(beginnings) or stem + "$" in beginnings:
            return "secure" if name in ("support", "budget") and "받" in stem[2:4] else name  # 지원받은
    return "secure" if "받" in stem[1:4] else None  # 교부받은
