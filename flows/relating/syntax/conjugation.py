"""Forms of native verbs and adjectives, by the class of their stem: 돕 → 돕고, 도와, 도운; 밑돌 → 밑돌고, 밑도는, 밑돈.

Classes as in Korean grammars: stems in ㄹ lose it before ㄴ; those in ㅂ, ㄷ, ㅅ and 르 change before a vowel.
"""

from collections.abc import Iterator

_PLAIN = (
    "가 오 보 나가 나오 들어서 올라서 일어서 맞서 벗어나 솟아나 빛나 솟 웃 뺏 빼앗 맞 맞추 맞히 맡기 모자라 바라 바치 부치 붙 붙이 붙들리 비치 빠뜨리 살리 살피 새기 섞 섞이 속이 숨기 시달리 쏠리"
    " 쓰러뜨리 씌우 안 안기 앓 얹히 얽히 엮 엮이 외치 울리 움직이 이기 익히 일구 일깨우 읽 잊 잠기 적시 접 접히 쥐 지우 집 짚 쫓 쫓기 찍히 치솟 치우 캐 태우 터뜨리 털어놓 파묻히 펴내 풍기 할퀴 합치 해치"
    " 헤매 훔치 흔들리 흘러나오 흘리 두 내주 내리 내려앉 앉 앉히 눕히 뒤집 뒤집히 뒤엎 겪 견주 견디 그리 기대 기다리 깨 깨지 깎이 꺾 꺾이 끊 끊기 끌려가 끼 끼우 낚 낳 남 내세우 넘치 넣 놀라 놓이 다루 다지 닦"
    " 닫히 달래 당기 앞당기 던지 덮 덮이 데려오 돋 돋우 되찾 되살리 되풀이하 두드리 드러내 드러나 드리 들이켜 들추 디디 때리 떠맡 떠밀리 떠올리 떨치 뚫 뚫리 뜯 뜯기 마치 맺히 먹이 메 몰리 묵 묶이 묻히 밀어내 밝"
    " 뱉 버리 벗 벗기 베 부딪치 부딪히 부추기 북돋우 불어넣 붐비 비추 빗나가 빚 뽐내 사로잡 살아나 살아남 삼키 서 세 솎 쉬 시키 식 심기 싸우 쌓아두 쏘 쏟아붓 쓰다듬 씹 아로새기 알아보 어울리 얻어내 얼리 없애 엿보 오가 올라타 옭아매 외우"
    " 우러나 이어받 이어지 일어나 입히 잇따르 자라 자라나 잦 저미 적히 젖 조이 좇 죽 줄세우 지르 짊어지 찢기 차 차오 찾아가 채우 쳐다보 추리 추스르 치르 치이 터 퍼뜨리 펴 피하 피 헤치 휘두르 흩뜨리 힘쓰"
    " 고치 넓히 늦추 좁히 굳히 밝혀내 배우 바뀌 뒤바뀌 늘어서 들어차 돌보 돌아가 돌아오 돌아보 되돌리 되돌아가 뒤지 떼어내 띄우 마주치 막히 미치 바로잡 벌어지 부서지 솟구치 알려지 제치 지나가 지나치 찾아오 찾아내 쳐내 캐내 털어내 퍼지 풀리 풀어내 휘말리 흘러가 나누 비우 벌이 펼치 여미 작 높 낮 넓 좁 깊 얕 짧 굵 얇 늦 맑 밝 젊 늙 낡 옳 싫 좋 같 많 적 느리 흐리 시리 비리 여리 어리 세 드세 거세 억세 멋지 값지 다부지"
    " 써내 빚어내 알아내 만들어내 이뤄내 걷어내 뽑아내 받아내 그려내 일궈내 지켜보 꿈꾸 밑지 더해지 나빠지 좋아지 넣어주 깎아주 대주 내어주 눈여겨보"
    " 뽑히 꼽 꼽히 닥치 갇히 누리 뺏기 빼앗기 덧붙이 쪼개 뭉치 나뉘 걸치 겹치 놓치 지치 가꾸 겨루 본뜨 들뜨 빗대 갈리 맞물리 졸이 꽂 꽂히 박히 묻 긁 훑 짙 건네 따지 퍼뜨리 무너지 흩어지 쏟아지 불거지 두드러지 번지 커지 작아지 달라지"
    " 높아지 낮아지 넓어지 깊어지 길어지 짧아지 많아지 좁혀지 밝혀지 전해지 이뤄지 만들어지 치러지 정해지 꾸려지 나눠지 쓰러지 메워지 채워지 미뤄지 늦어지 앞당겨지 뒤처지 늦춰지 주저앉 가라앉 가로막 가로막히 뒤덮 붙잡 붙잡히 움켜쥐 거머쥐"
    " 끌어안 떠받치 맞닿 맞붙 내딛 다가서 다가오 물러나 물러서 돌아서 넘겨받 물려받 건네받 가득차 벅차"
    " 면제받 지원받 배정받 인정받 승인받 허가받 보장받 제공받 평가받 지급받 환급받 추천받 낙찰받 배당받 약속받 감면받 공급받 배상받 선고받 통보받 보상받 융자받 대출받"
)
_L = (
    "밑돌 웃돌 맴돌 감돌 떠돌 힘들 접어들 모여들 끼어들 뛰어들 파고들 달려들 몰려들 밀려들 스며들 물들 받들 거들 떠들 흔들 이끌 끌 기울 아물 저물 머물 허물 부풀 떨 굴 둥글 휩쓸 베풀 매달 시들 곁들 줄어들 만들 늘 줄 알"
    " 살 놀 돌 내걸 내다팔 사들이팔 되팔 갈 깔 걸 빌 빨 썰 얼 털 풀 헐 가늘 길 멀 달 잇달 나들 깃들 치달 내몰 몰 더불 맞물 내밀 떠밀 수그러들 움츠러들 사그라들 흘러들 휘몰"
)
_B = "돕 굽 눕 줍 두껍 무겁 가볍 쉽 어렵 덥 춥 뜨겁 차갑 어둡 새롭 가깝 아름답 고맙 무섭 두렵 즐겁 괴롭 외롭 해롭 이롭 까다롭 자유롭 손쉽 버겁 매섭 놀랍 반갑 아쉽 안타깝 날카롭 조심스럽 자연스럽 갑작스럽 사랑스럽"
_D = "듣 싣 깨닫 일컫"
_S = "짓 잇 긋 낫 붓 젓 쏟아붓"
_RU = "거르 두르 조르 오르 흐르 고르 부르 누르 모르 자르 기르 나르 다르 빠르 가르 마르 바르 찌르 저지르 서두르 서투르 아우르 거스르 앞지르 떠오르 치오르 차오르 뛰어오르 휘두르 추스르 무르"
_EU = "쓰 크 뜨 트 끄 담그 잠그 모으 치르 따르 들르 나쁘 바쁘 기쁘 슬프 아프 애쓰 힘쓰 무릅쓰 뒤따르 잇따르"

_ENDINGS = ("지만", "거나", "도록", "다가", "는데", "면서")
_LONGER = ("자", "기에", "기로", "니")
"""Endings that make nouns of too many stems of one syllable: 남자, 세기, 오니."""
_NOUNS = frozenset(
    "보고 사고 차고 서고 피고 신고 재고 참고 이고 지고 세고 집을 집은 빚을 빚은 식을 식은 죽을 벗을 젖을 심은 심을 남을 따라 따라서 들러 이어도 가야 가도 서도 세도 사면 가면 서면 세면 자면"
    " 타도 차도 새도 피도 터도 오도 두도 자도 사도".split()
)


def _parts(char: str) -> tuple[int, int, int]:
    code = ord(char) - 0xAC00
    return code // 588, code % 588 // 28, code % 28


def _join(first: int, vowel: int, last: int) -> str:
    return chr(0xAC00 + first * 588 + vowel * 28 + last)


def _with_final(stem: str, final: int) -> str:
    first, vowel, _ = _parts(stem[-1])
    return stem[:-1] + _join(first, vowel, final)


_A, _YA, _EO, _YEO, _O, _WA, _U, _WO, _EU_, _I = 0, 2, 4, 6, 8, 9, 13, 14, 18, 20
_N, _L_ = 4, 8
"""Places of vowels and of final consonants in the order of Hangul syllables."""


def _infinitive(stem: str) -> str:
    """Stem and 아 or 어, drawn together as they are written: 보 → 봐, 내리 → 내려, 붙 → 붙어."""
    first, vowel, last = _parts(stem[-1])
    if last:
        return stem + ("아" if vowel in (_A, _YA, _O) else "어")
    if vowel == _EU_:
        before = _parts(stem[-2])[1] if len(stem) > 1 else _EO
        return stem[:-1] + _join(first, _A if before in (_A, _O) else _EO, 0)
    drawn = {_O: _WA, _U: _WO, _I: _YEO}.get(vowel, vowel)
    return stem[:-1] + _join(first, drawn, 0)


def _forms(stem: str, kind: str) -> Iterator[tuple[str, str]]:
    """The forms of one stem. What a vowel follows is built on the `soft` stem: 도우면, 실으면."""
    bare, final = _with_final(stem, 0), _parts(stem[-1])[2]
    soft, infinitive = stem, _infinitive(stem)
    if kind == "ㅂ":
        soft = bare + "우"
        infinitive = bare + ("와" if stem == "돕" else "워")
    elif kind == "ㄷ":
        soft = _with_final(stem, _L_) + "으"
        infinitive = _infinitive(_with_final(stem, _L_))
    elif kind == "ㅅ":
        soft = bare + "으"
        infinitive = bare + ("아" if _parts(bare[-1])[1] in (_A, _O) else "어")
    elif kind == "르":
        infinitive = _with_final(stem[:-1], _L_) + ("라" if _parts(stem[-2])[1] in (_A, _O) else "러")
    elif kind != "ㄹ" and final:
        soft = stem + "으"
    yield from ((stem + ending, "con") for ending in ("고", *_ENDINGS))
    yield from ((soft + ending, "con") for ending in ("며", "면", "려고", "려면"))
    yield from ((infinitive + ending, "con") for ending in ("", "서", "야", "도"))
    yield stem + "던", "adn"
    yield from ((_with_final(bare if kind == "ㄹ" else soft, end), "adn") for end in (_N, _L_))
    if len(stem) > 1:
        yield from ((stem + ending, "con") for ending in _LONGER)
        yield from ((stem + "기", "nom"), ((bare if kind == "ㄹ" else stem) + "는", "adn"))


def forms() -> Iterator[tuple[str, str]]:
    """Every form of two syllables or more with how it goes on: `con` goes on, `adn` modifies a noun, `nom` is a noun itself."""
    for stems, kind in ((_PLAIN, ""), (_L, "ㄹ"), (_B, "ㅂ"), (_D, "ㄷ"), (_S, "ㅅ"), (_RU, "르"), (_EU, "")):
        for stem in stems.split():
            yield from (form for form in _forms(stem, kind) if len(form[0]) > 1 and form[0] not in _NOUNS)
