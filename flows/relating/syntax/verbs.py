"""Is a word a predicate, and how does it go on? Enough of Korean verb endings for that, without a dictionary of verbs."""

import re
from functools import lru_cache

from flows.relating.syntax.conjugation import forms

# Native verbs whose forms look like nouns or particles: stem, infinitive, past and future adnominal.
NATIVE = (
    "들이 들여 들인 들일,쓰 써 쓴 쓸,짓 지어 지은 지을,세우 세워 세운 세울,받 받아 받은 받을,얻 얻어 얻은 얻을,맺 맺어 맺은 맺을,내 - 낸 낼"
    ",내놓 내놔 내놓은 내놓을,이르 이르러 이른 이를,늘 늘어 - -,늘리 늘려 늘린 늘릴,줄 줄어 - -,줄이 줄여 줄인 줄일,오르 올라 오른 오를,올리 올려 올린 올릴"
    ",떨어지 떨어져 떨어진 떨어질,뛰 뛰어 뛴 뛸,넘 넘어 넘은 넘을,넘기 넘겨 넘긴 넘길,넘어서 넘어서 넘어선 넘어설,채우 채워 채운 채울,거두 거둬 거둔 거둘,모으 모아 모은 모을"
    ",끌어오 끌어와 끌어온 끌어올,따내 따내 따낸 따낼,갖추 갖춰 갖춘 갖출,만들 만들어 만든 -,꾸미 꾸며 꾸민 꾸밀,늘어나 늘어나 늘어난 늘어날,불어나 불어나 불어난 불어날"
    ",줄어들 줄어들어 줄어든 -,들어가 들어가 들어간 들어갈,들어서 들어서 들어선 들어설,나서 나서 나선 나설,맡 맡아 맡은 맡을,보태 보태 보탠 보탤,팔 팔아 판 -,빌리 빌려 빌린 빌릴"
    ",갚 갚아 갚은 갚을,물리 물려 물린 물릴,벌이 벌여 벌인 벌일,펼치 펼쳐 펼친 펼칠,밝히 밝혀 밝힌 밝힐,알리 알려 알린 알릴,높이 높여 높인 높일,낮추 낮춰 낮춘 낮출"
    ",합치 합쳐 합친 합칠,나누 나눠 나눈 나눌,돌리 돌려 돌린 돌릴,뽑 뽑아 뽑은 뽑을,찾 찾아 찾은 찾을,잡 잡아 잡은 잡을,깎 깎아 깎은 깎을,남기 남겨 남긴 남길,쏟 쏟아 쏟은 쏟을"
    ",웃돌 웃돌아 웃돈 -,밑돌 밑돌아 밑돈 -,머물 머물러 머문 -,그치 그쳐 그친 그칠,앞서 - 앞선 앞설,잇 이어 이은 이을,따르 - 따른 따를,있 있어 - 있을,없 없어 - 없을,많 많아 많은 많을"
    ",적 적어 적은 적을,크 커 큰 클,높 높아 높은 높을,같 같아 같은 -,들 들어 든 -,덜 덜어 - -,덜어내 덜어내 덜어낸 덜어낼,팔리 팔려 팔린 팔릴,열리 열려 열린 열릴,걸리 걸려 걸린 걸릴"
    ",보이 보여 보인 보일,잇따르 잇따라 잇따른 -,이끌 이끌어 이끈 -,키우 키워 키운 키울,끌어올리 끌어올려 끌어올린 끌어올릴,사들이 사들여 사들인 사들일,달리 달려 달린 달릴,꾸리 꾸려 꾸린 꾸릴"
    ",고르 골라 고른 고를,치르 치러 치른 치를,옮기 옮겨 옮긴 옮길,지나 지나 지난 지날,심 심어 심은 심을,담 담아 담은 담을,내걸 내걸어 내건 -,풀 풀어 푼 -,찍 찍어 찍은 찍을,붓 부어 부은 부을,벌 벌어 번 -,매기 매겨 매긴 매길,내려보내 내려보내 내려보낸 내려보낼,돌려주 돌려줘 돌려준 돌려줄"
    ",나눠주 나눠줘 나눠준 나눠줄,빌려주 빌려줘 빌려준 빌려줄,넣 넣어 넣은 넣을,얹 얹어 얹은 얹을,걷 걷어 걷은 걷을,꺼내 꺼내 꺼낸 꺼낼,헤아리 헤아려 헤아린 -,가로채 가로채 가로챈 -,챙기 챙겨 챙긴 챙길"
    ",빼돌리 빼돌려 빼돌린 -,날리 날려 날린 날릴,잃 잃어 잃은 잃을,입 입어 입은 입을,보내 보내 보낸 보낼,버티 버텨 버틴 버틸,받치 받쳐 받친 받칠,물 물어 문 -,갈아타 갈아타 갈아탄 -,떼이 떼여 떼인 -,아끼 아껴 아낀 아낄,메우 메워 메운 메울,털 털어 - -,묶 묶어 묶은 묶을"
    ",밀리 밀려 밀린 밀릴,모이 모여 모인 모일,쓰이 쓰여 쓰인 쓰일,놓 놓아 놓은 놓을,잡히 잡혀 잡힌 잡힐,앞두 앞둬 앞둔 앞둘,거치 거쳐 거친 거칠,미치 미쳐 미친 미칠,가져가 가져가 가져간 가져갈"
    ",가져오 가져와 가져온 가져올,내려오 내려와 내려온 내려올,떠안 떠안아 떠안은 떠안을,벌어들이 벌어들여 벌어들인 벌어들일,차지하 차지해 차지한 차지할,제치 제쳐 제친 제칠,끝나 끝나 끝난 끝날,나타나 나타나 나타난 나타날,내다보 내다봐 내다본 내다볼,바라보 바라봐 바라본 바라볼,살펴보 살펴봐 살펴본 살펴볼,벗어나 벗어나 벗어난 벗어날,끌어들이 끌어들여 끌어들인 끌어들일,돌려받 돌려받아 돌려받은 돌려받을,들여오 들여와 들여온 들여올,떼먹 떼먹어 떼먹은 떼먹을,바꾸 바꿔 바꾼 바꿀,쌓이 쌓여 쌓인 쌓일,얼어붙 얼어붙어 얼어붙은 -,열 열어 - -,차리 차려 차린 차릴,찾아내 찾아내 찾아낸 찾아낼"
    ",기르 길러 기른 기를,다니 다녀 다닌 다닐,흐르 흘러 흐른 흐를,부르 불러 부른 부를,마시 마셔 마신 마실,보내 보내 보낸 보낼,지내 지내 지낸 지낼,겪 겪어 겪은 겪을,먹 먹어 먹은 먹을"
    ",둘러싸 둘러싸 둘러싼 둘러쌀,둘러보 둘러봐 둘러본 둘러볼,덮치 덮쳐 덮친 덮칠,뿌리 뿌려 뿌린 뿌릴,깔리 깔려 깔린 깔릴,앞세우 앞세워 앞세운 앞세울,나오 나와 나온 나올,들어오 들어와 들어온 들어올,찾아오 찾아와 찾아온 찾아올,돌아오 돌아와 돌아온 돌아올,떠나 떠나 떠난 떠날"
    ",만나 만나 만난 만날,끼치 끼쳐 끼친 끼칠,막 막아 막은 막을,닫 닫아 닫은 닫을,쌓 쌓아 쌓은 쌓을,낳 낳아 낳은 낳을,좋 좋아 좋은 좋을,나쁘 나빠 나쁜 나쁠,비싸 비싸 비싼 비쌀,즐기 즐겨 즐긴 즐길"
    ",이루 이뤄 이룬 이룰,비우 비워 비운 비울,미루 미뤄 미룬 미룰,누르 눌러 누른 누를,떨어뜨리 떨어뜨려 떨어뜨린 떨어뜨릴,지키 지켜 지킨 지킬,일으키 일으켜 일으킨 일으킬,삼 삼아 삼은 삼을,빼 빼 뺀 뺄,훔치 훔쳐 훔친 훔칠,씻 씻어 씻은 씻을,숨지 숨져 숨진 숨질,다치 다쳐 다친 다칠,않 않아 않은 않을,빠지 빠져 빠진 빠질,사라지 사라져 사라진 사라질,터지 터져 터진 터질"
)
_ENDINGS = {
    "con": "고 며 으며 면 으면 면서 으면서 지만 는데 은데 거나 도록 려 으려 려면 려고 으려고 자 자마자 느라 다가 다 니 으니 기로 기에 되".split(),
    "adn": "는 던 려던 으려던".split(),
    "nom": "기 기도 기가 기는 기를".split(),
}
FORMS: dict[str, str] = {}
for _row in NATIVE.split(","):
    _stem, _inf, _past, _fut = _row.split()
    for _form, _list in _ENDINGS.items():
        for _e in _list:
            FORMS[_stem + _e] = "fin" if _e == "다" else _form
    _own = ((_inf, "con"), (_inf + "서", "con"), (_inf + "야", "con"), (_past, "adn"), (_fut, "adn"))
    FORMS.update({word: form for word, form in _own if word[0] != "-"})
for _word, _how in forms():
    FORMS.setdefault(_word, _how)
# Nouns and adverbs that these forms would swallow.
for (
    _noun
) in "내면 내기 쓰기 크기 높이 적자 들면 내자 줄자 열면 커 판 먹고 먹자 보내면 삼고 삼면 막자 씻기 부르기".split():
    FORMS.pop(_noun, None)
FORMS.update(
    {
        "들고": "con",
        "내고": "con",
        "만드는": "adn",
        "파는": "adn",
        "여는": "adn",
        "까는": "adn",
        "거는": "adn",
        "대는": "adn",
        "사는": "adn",
        "드는": "adn",
        "주는": "adn",
        "오는": "adn",
        "가는": "adn",
        "치면": "con",
        "보니": "con",
        "보면": "con",
        "든": "adn",
        "든다": "fin",
        "쓴다": "fin",
        "선다": "fin",
        "주고": "con",
        "주며": "con",
        "줄": "adn",
        "준": "adn",
        "주기로": "con",
        "푸는": "adn",
        "대준": "adn",
        "대주고": "con",
        "위해": "con",
        "통해": "con",
        "비해": "con",
        "비어": "con",
        "이같은": "adn",
        "타고": "con",
        **dict.fromkeys("둔 쥔 딴 짠 꿴 뜬 깬 뗀 쏜 뺀 낀 뛴".split(), "adn"),
        "그같은": "adn",
    }
)

_PAST = "".join(chr(c) for c in range(0xAC00, 0xD7A4) if (c - 0xAC00) % 28 == 20 and chr(c) not in "있겠")
_PAST_WORD = re.compile(
    f"[{_PAST}](다|고|으며|지만|으나|는데|던|을|다고|다며|다는|다가|기|습니다|으면|음|더|는지|다면|다지만|었)"
)
_QUOTATIVE = re.compile(r"(?:다고|다며|다는|다면|다면서|다지만|라고|라며|라는|라면서|자고|자며|냐고|란)$")
_VERBAL = re.compile(
    r"(?:(하|되|시키|지|어지|아지|여지|롭|스럽)(고|며|면|면서|는데|지만|거나|도록|려|려면|려고|여|여서|자|니|니까|므로|던|는|기|기로|기도|지|려던|ㄹ)"
    r"|(해|돼|되어|하여|해서|돼서|해도|해야|시켜|해온|해준|해줄|해오)|(한|된|할|될|킨|킬|져|진|질|적인|인)|(키로|키고|토록|케|코자)|(이며|이고|이지만|인데|이자|이라))$"
)
# 고 and 며 end few nouns: 창고, 광고
_CONNECTIVE = re.compile(
    r"[가-힣]{2}고$|[가-힣]며$|[가-힣](?:면서|지만|려면|으면|는데|은데)$|[가-힣]{2}면$|[가-힣]{2}받(?:고|아|아서|으며)$"
)
# 뜯어보고, 살펴보고: no report
_TRIED = re.compile("[가-힣][어아여려펴해]보고$")
# 임대받은, 발급받은
_GRANTED = re.compile("[가-힣]{2}받(?:은|는|을|던)$")
_GO_NOUNS = frozenset(
    "창고 광고 재고 보고 신고 경고 최고 권고 예고 중고 사고 참고 금고 원고 선고 공고 기고 그리고 수출고 판매고 측면 전면 화면 지면 정면 반면 수면 표면 단면 평면 라면 냉면 도면 장면 국면 체면 사면 후면 노면 양면 읍면 가면 잔고 국고 제고 충고 하고 고고".split()
)
# 재산피해, 자연재해: harm; but 회피해 and 게재해 are predicates
_HARM = re.compile("(?<![회대도기])피해$|(?:자연|산업|중대|농업|풍수|대형|사회|어업)재해$|(?<!겸)손해$|풍수해$|침해$")
# 추려, 졸라매려, 갖춰; against 참여, 배려, 타워
_INFINITIVE = re.compile(r"[가-힣][여려겨쳐켜혀춰꿔둬줘놔뤄눠워]$")
_INF_NOUNS = frozenset(
    "참여 기여 급여 대여 부여 배려 고려 우려 격려 장려 염려 독려 파워 타워 샤워 투여 증여 수여 잉여 하여 더워".split()
)
_A_NOUNS = tuple(
    "육아 영아 생아 남아 녀아 장아 연어 장어 상어 용어 언어 국어 영어 독어 일어 방어 단어 병어 전어 은어 청어 숭어 문어 인어 색어 성어 행어 조어 속어 반어 광어 농어 홍어 민어 잉어 붕어 향어 북어 존어 분어 룡아 강아 망아 송아 종아 징어 등어 송어 랑어 천어 숭아 치아 소아".split()
)
_COPULA = re.compile(r"(?:이며|이고|이지만|인데|이자|이라)$")
NOT_VERBS = frozenset(
    "올해 지난해 이듬해 새해 한해 그해 이해 피해 손해 상해 동해 서해 남해 김해 진해 침해 재해 오해 저해 공해 근해 견해 항해 수해 방해 폭설피해"
    " 기한 제한 권한 북한 남한 최대한 무한 시한 하한 상한 역할 분할 관할 할 한 진 질 기질 품질 물질 체질 본질 성질 재질 수질 토질 대기질 사진 추진 선진 증진 전진 촉진 행진 지진 부진 매진 수진 정진 취진 승진 의료진"
    " 연구진 경영진 제작진 출연진 임원진 하지 토지 단지 산업단지 부지 용지 택지 기지 농지 복지 유지 저지 후지 거지 소지 취지 폐지 금지 방지 정지 녹지 대지 쓰레기 공기 경기 전기 시기 위기 하기 무기 초기 상반기 하반기"
    " 분기 사기 인기 열기 비행기 항공기 반도체기 계기 동기 기기 자기 이자 투자 분자 적자 흑자 제작자 생산자 소비자 노동자 근로자 환자 학자 기자 의자 하자 과자 이용자 입주자 사업자 관계자 참가자 확진자 당사자 피해자 수혜자"
    " 법인 외국인 개인 확인 원인 승인 인 군인 상인 시인 부인 노인 장애인 요인 할인 라인 온라인 디자인 생산라인 와인 코인 체인 지인 본인 타인 주인 대인 고인 중국인 한국인 미국인 일본인 도인 무인 양인 살인 국제공인 공인"
    " 어음 다음 처음 마음 믿음 소음 얼음 걸음 웃음 모음 졸음 이음 죽음 싸움 도움 움직임 모임 캐나다 바다 판다 혼다 그러나 하나 거나 조만간 하는 이라 통진 여진 당진 울진 강진 무진 진도 개최지 후보지 입지 휴양지 관광지"
    " 시행지 생산지 산지 현지 각지 원산지 고지 연고지 목적지 중심지 발상지 거주지 면허지 대상지 사업지 소재지 전지 이차전지 배터리진 연료전지 태양전지 편지 잡지 의지 경지 처지 여지 가지 상지 폰지 메시지 이미지 페이지 패키지"
    " 토한 대출이자 예금이자 연체이자 계란 명란 토란 논란 혼란 대란 물류대란 교란 반란 금란 이란 산란".split()
)


def _closed(char: str) -> bool:
    """Whether a syllable ends in a consonant."""
    return "가" <= char <= "힣" and (ord(char) - 0xAC00) % 28 > 0


_WAY = re.compile("[가-힣][~∼-][가-힣]")


@lru_cache(maxsize=1 << 16)
def verb_form(word: str) -> str | None:
    """How a predicate goes on: `fin` ends a sentence, `con` goes on, `adn` modifies a noun, `nom` is nominal; None for no predicate."""
    form = FORMS.get(word)
    if form:
        return form
    # 가람신항~남해: a way, not a deed
    if word in NOT_VERBS or len(word) < 2 or _WAY.search(word) or (word[-1] == "해" and _HARM.search(word)):
        return None
    past = _PAST_WORD.search(word)
    if past:
        ending = past.group(1)
        return "adn" if ending in ("던", "을") else "fin" if ending in ("다", "습니다", "음") else "con"
    if _QUOTATIVE.search(word):
        return "adn" if word.endswith(("다는", "라는", "란")) else "con"
    if word.endswith(("면서도", "더라도")):
        return "con"
    if word.endswith("보다") and len(word) > 2:
        return None
    if word[-1] == "다":
        return "fin"
    if word.endswith(("요.", "니다", "습니까")):
        return "fin"
    # 남기고, 잠기고: only 기고 itself is an article that somebody sent in
    if _CONNECTIVE.search(word) and (
        word[-2:] not in _GO_NOUNS or (word[-2:] == "기고" and len(word) > 2) or _TRIED.search(word)
    ):
        return "con"
    if _GRANTED.search(word):
        return "adn"
    # 트는, 거는: one syllable and 는 is a verb unless the syllable is a noun
    if len(word) == 2 and word[1] == "는" and word[0] not in "나너저우그이시도군구터것책팹때배소씨수":
        return "adn"
    # 붙잡아, 심어: behind a consonant few nouns end so
    if word[-1] in "아어" and len(word) < 5 and _closed(word[-2]) and not word.endswith(_A_NOUNS):
        return "con"
    if _INFINITIVE.search(word) and word not in NOT_VERBS and word[-2:] not in _INF_NOUNS:
        return "con"
    match = _VERBAL.search(word)
    if not match:
        return None
    stem, ending, infinitive, adnominal, contracted, copula = match.groups()
    if stem:
        if stem == "지" and ending in ("지", "자", "기", "는", "려", "ㄹ", "니"):
            return None
        return "adn" if ending in ("던", "는", "려던") else "nom" if ending in ("기", "기도", "지") else "con"
    if adnominal:
        # 소재인, 대표적인; a bare 진·질·인 is too often a noun's last syllable
        if adnominal in ("진", "질", "인") and not word.endswith(
            ("어진", "아진", "워진", "해진", "려진", "뤄진", "어질", "아질", "해질", "려질", "뤄질", "들인")
        ):
            return None
        return "con" if adnominal == "져" else "adn"
    if copula and not _COPULA.search(word):
        return None
    return "con" if infinitive or contracted or copula else None


@lru_cache(maxsize=1 << 15)
def is_past(word: str) -> bool:
    """Whether a predicate carries the past tense: 달성했고, 이르렀다."""
    return bool(_PAST_WORD.search(word))
