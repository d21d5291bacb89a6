"""Who wrote an article and whose a picture is: the forms of bylines, datelines and credits.

Patterns see a line without the white space around it.
"""

import re
from functools import lru_cache

from flows.parsing.stamps import STAMP

# A word that ranks a reporter (선임기자), a desk, an edition (한글판) or an outlet is no name.
NAME = (
    "(?!선임|수습|인턴|전문|객원|시민|명예|편집|취재|담당|영상|사진|공동|특별|온라인|[가-힣]{1,3}[부팀판]\\s"
    "|[가-힣]{2,3}(?:일보|신문|뉴스|경제|통신|방송|투데이|타임스|타임즈|매일|저널|데일리|포스트|헤럴드|미디어|시보|민보)\\s)[가-힣]{2,4}"
)
REPORTERS = (
    "선임기자|수습기자|인턴기자|전문기자|객원기자|대기자|시민기자|명예기자|사진기자|기자|특파원|통신원|리포터|앵커|PD"
)
_WRITERS = "논설위원|논설실장|논설주간|편집위원|편집국장|[가-힣]{2,4}부장|주필|칼럼니스트"
_OFFICES = (
    "교수|주무관|사무관|서기관|이사관|연구원|연구관|연구사|연구위원|위원장?|원장|센터장|과장|부장|차장|국장|실장|팀장|단장|처장|소장|대표|사장|이사|회장|의장|"
    "변호사|회계사|세무사|노무사|변리사|건축사|의원|장관|차관|시장|군수|구청장|지사|청장|박사|시인|작가|평론가|비평가|총장|학장|교장|교사|관장|기획관|담당관|정책관|보좌관|비서관|"
    "의사|약사|간호사|활동가|총무|간사|사무국장|컨설턴트|조합장|지점장|서장|본부장|계장|대변인|상무|전무|감사|고문|수석|기획자|건축가|디자이너|큐레이터|목사|신부|스님|농부|학생|칼럼니스트"
)
# A given name of two syllables behind one of the family names; 포항시, 전남도, 한국의 are none.
PERSON = (
    "(?:[가강고공곽구국권금기길김나남노단도라류마맹명모문민박반방배백변복봉부빈사서석선설성소손송신심안양어엄여연염예오옥온왕용우원유육윤은음이인임장전정제조좌주지진차채천최추탁태표피하한함허현형호홍황]"
    "|남궁|황보|선우|제갈|독고|사공|서문|동방)[가-힣]{2}(?<![시군구도청의는를에와과])"
)
EMAIL = r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+"
_PLACE = "[가-힣]{2,10}(?:[·,/][가-힣]{2,10})*"
_TASKS = "글|취재|사진|편집|정리"
_OUTLET = "[^\\s=/\\[\\]【】()（）|ㅣ│]{2,20}(?: [^\\s=/\\[\\]【】()（）|ㅣ│]{1,10})?"
_NAMES = rf"(?P<name>{NAME}?)(?:\s?(?:{REPORTERS})?\s?[·ㆍ‧・,/]\s*{NAME}?|\s+{NAME}?)*"

MASTHEAD = re.compile(
    r"[가-힣A-Za-z0-9·]{1,12}(?:일보|신문|뉴스|경제|통신|저널|타임스|타임즈|투데이|방송|매일|데일리|포스트|헤럴드|미디어|TV|신보|민보|시보|시사|닷컴|"
    r"인터넷|프레스|리뷰|비즈|이코노미|네트워크|소식|Times|News|[Nn]ews)|뉴스[가-힣A-Za-z0-9]{1,6}|[가-힣]{2,6}뉴스[0-9]{1,2}"
)
# Sections of a paper and lists of articles that sound like one: 지역경제, 포토뉴스.
_SECTION = re.compile(
    "(?:지역|국제|생활|산업|실물|금융|가정|포토|최신|주요|많이|핫|추천|속보|종합|전체|관련|오늘의?|인기|실시간|영상|카드|문화|사회|정치|경제|스포츠|연예|교육|과학|IT|단독|이슈|기획|날씨|한줄|랭킹|TV|헤드라인|사회적|공유|디지털|순환|수소|탄소)"
    "(?:경제|뉴스|방송|소식|미디어|매일|투데이)|뉴스(?:홈|룸|스탠드|레터|레터구독|보기|목록|검색|제보)"
)

# [포항=뉴스핌] 남효선 기자 = · 【서산=들꽃뉴스】한가람 기자 = · (강릉=물빛통신) 장서우 기자 = · (서울=연합뉴스)
DATELINE = re.compile(
    rf"[\[【(（〔<]\s*(?P<place>{_PLACE})\s*=\s*(?P<outlet>{_OUTLET})\s*[\]】)）〕>]\s*"
    rf"(?:{_NAMES}\s*(?P<title>{REPORTERS})(?!\s?(?:회견|간담회|단|실|들|[가-힣]\s))\s*)?[=:]?\s*"
)
# 구미=낙동포스트 | 입력 …: in a line of stamps
BARE_DATELINE = re.compile(rf"(?P<place>[가-힣]{{2,4}})\s?=\s?(?P<outlet>{MASTHEAD.pattern})(?=[\s|/·,]|$)")
# [서울신문 홍길동 기자] · [가나일보=홍길동 기자] · [나라방송/홍길동기자] · [포항=홍길동 기자] · [가나일보 포항=홍길동 기자] · [가나일보ㅣ진주 홍길동 기자]
# · [가나신문| 홍길동 기자] · [가나일보=세종/홍길동기자] · (가나일보(나라뉴스) 홍길동기자)
BRACKETED = re.compile(
    rf"[\[【(（]\s*(?:(?P<outlet>{_OUTLET}?)(?:\([^()\n]{{2,15}}\))?\s*(?:[=ㅣ│|]\s*(?P<town>(?!{PERSON}[\s/])[가-힣]{{2,4}})[\s/]|[\s=/ㅣ│|])\s*)??"
    rf"(?:(?P<place>[가-힣]{{2}}(?=\s)|[가-힣]{{2,4}}(?=\s*=))[\s=]+(?!(?!{PERSON})[가-힣]{{2,4}}/))?{_NAMES}\s*(?P<title>{REPORTERS})\s*[\]】)）]\s*=?\s*"
)
# [포항=나루매일 홍길동 기자]: two names before 기자 may also be two reporters
PLACED = re.compile(
    rf"[\[【(（]\s*(?P<place>[가-힣]{{2,4}})\s*=\s*(?!{PERSON}\s)(?P<outlet>[^\s=/\[\]【】()（）|]{{3,15}})\s+{_NAMES}\s*(?P<title>{REPORTERS})\s*[\]】)）]\s*=?\s*"
)
# 나루경제신문 오다솔 기자 | 본문 · 포항=홍길동 기자 = 본문
PIPED = re.compile(rf"(?:(?P<outlet>[^\s=|]{{2,20}})(?:\s*=\s*|\s+))?{_NAMES}\s?(?P<title>{REPORTERS})\s*[|=]\s*(?=\S)")
# [서울신문] at the head of a paragraph; what stands in it must be an outlet.
BARE_OUTLET = re.compile(r"[\[【](?P<outlet>[^\[\]【】=]{2,15})[\]】]\s*")
# [광주] at the head of the first paragraph; [단독] says what sort of article it is.
PLACE_ALONE = re.compile(
    r"[\[【(（〔](?P<place>(?!단독|속보|종합|르포|인터뷰|기획|현장|사설|칼럼|기고|포토|사진|영상|앵커|기자|리포트|특집|연재|해설|분석|질문|답변|예시|단신|인사|부고|알림|공고|표|그림|자료|참고)[가-힣]{2,3})"
    r"[\]】)）〕]\s*=?\s*(?=\S)"
)
# 진주=오다솔 기자 · [나라일보] 진주=오다솔 기자 · 부산 홍길동 기자 · 홍길동 기자 a@b.kr · 글 장서우 기자 / 산들신문 · [홍길동 기자] · 기자명 홍길동 기자
_REPORTER_LINE = re.compile(
    rf"(?:[\[【](?P<before>[^\[\]【】=]{{2,15}})[\]】]\s*)?[\[(【■▶◇|/\s]*(?:(?P<place>(?!{_TASKS}){_PLACE})\s*=\s*)?(?:지면\s)?(?:[A-Z]?\d{{1,2}}면\s)?(?:기자명|글[·/]사진|글|사진|취재|편집|정리)?[\s:=|/]*(?:[\[(]?(?P<outlet>[^\s=|/\[\]()]{{2,15}})[\])]?\s*[\s=/|]\s*)?"
    rf"{_NAMES}\s?(?:[가-힣0-9]{{1,4}}[부팀]\s?)?(?P<title>{REPORTERS}|{_WRITERS})[\])】]?(?:\s?[(（](?P<town>[가-힣]{{2,4}})[)）])?(?:\s*[·,/|]?\s*(?:(?:{_TASKS})\s)?{NAME}\s?(?:{REPORTERS}))*"
    rf"(?:\s*/\s*(?:(?:월간|주간|격월간|계간)\s)?(?!{EMAIL})(?P<after>[^\s=|/@]{{2,15}}))?\s*(?:[(\[<|/]?\s*(?:{EMAIL}|[a-z][a-z0-9._-]+@)\s*[)\]>|]?)?\s*(?:다른\s?기사.*|구독.*|기자\s?페이지|기사\s?더\s?보기|\+\s?\S+)?=?"
)
# A reporter's name inside a line of stamps: 오로라 기자 승인 2024.11.20 · 기자명 전가을 기자 · 정읍=차은비 기자
REPORTER = re.compile(
    rf"(?:^|[\s|/=\])】])(?:(?P<place>(?!{_TASKS})[가-힣]{{2,4}})\s?=\s?)?(?P<name>{NAME})\s?(?P<title>{REPORTERS})(?![가-힣])"
)
# 홍길동 a@b.kr: a name with an address that says no more.
NAME_WITH_EMAIL = re.compile(rf"(?P<name>{PERSON})\s*[(\[<]?\s*{EMAIL}\s*[)\]>]?")
# 홍길동 승인 2024.05.06 · by 홍길동 | 2024-05-06: a name that begins a line of stamps.
NAME_BEFORE_STAMP = re.compile(
    rf"(?:by\s+|글\s+|작성자\s*:?\s*)?(?P<name>(?!배포|제공|송고|전송){PERSON})(?=\s*[|·/]\s|\s+(?:승인|입력|등록|작성|\d))",
    re.I,
)
# 신남희 울산시 미래신산업과 주무관 · 최바다(하늘대 교수) · 하늘대 교수 최바다
_AUTHOR_LINE = re.compile(
    rf"(?:(?:글|필자|기고자?)\s*[:=]?\s*)?(?:(?![가-힣]{{1,3}}[부팀]\s)(?P<name>{PERSON})\s*[ \u00a0/(|,·]\s*(?P<office>[^.,!?…%\"“”‘’']{{0,30}}?(?:{_OFFICES}))[)]?"
    rf"|(?P<office2>[^.,!?…%\"“”‘’']{{2,30}}?(?:{_OFFICES}))\s+(?P<name2>{PERSON}))"
)
EMAIL_LINE = re.compile(rf"[(\[<]?(?:e-?mail|이메일|메일)?\s*:?\s*{EMAIL}[)\]>]?(?:\s*[·|,/]?\s*{EMAIL})*", re.I)
# 나루시민신문 기자 / a@b.kr: the desk has no name
DESK_LINE = re.compile(rf"(?P<outlet>{MASTHEAD.pattern})\s(?:(?:기자|편집국|취재팀)\s*/?\s*)?{EMAIL}")
# … 보인다. 2022.11.08. a@b.kr · a@b.com |
STAMP_AT_END = re.compile(rf"\s*(?:{STAMP.pattern})?\s*$")
# … 돌리고 있다. 2021.2.5/가나뉴스
STAMP_AND_OUTLET = re.compile(rf"(?<=[.”\"])\s*{STAMP.pattern}\s*/\s*[가-힣A-Za-z0-9]{{2,12}}\s*$")
EMAIL_AT_END = re.compile(rf"\s*(?:{STAMP.pattern}\s*)?[(\[<]?{EMAIL}[)\]>]?\s*\|?\s*$")

# … 밝혔다. 홍길동 기자 a@b.kr · … 밝혔다./울산=홍길동 기자 · … 말했다. [가나포스트 홍길동 기자]
SIGNED_AT_END = re.compile(
    rf"(?<=[.”\"])\s*[/\[(]?(?:(?P<place>{_PLACE})\s*=\s*)?(?:(?<=\[)(?P<outlet>{MASTHEAD.pattern})[\s=])?(?P<name>{NAME})\s?(?P<title>{REPORTERS})[\])]?\s*(?:[(<]?{EMAIL}[)>]?)?\s*$"
)

CREDIT_CUE = re.compile("사진|자료|그래픽|이미지|출처|제공|DB|캡처|ⓒ")
"""Every credit holds one of these."""
_CLOSE = r"[\])）>】]"
# What may follow a credit up to the end of its line: a stamp, an address, the agency, 재판매 및 DB 금지.
_BEHIND = rf"(?:\s*(?:{STAMP.pattern}|{EMAIL}|[/|·,]|ⓒ\s?\S{{2,20}}|[*＊]?\s?재판매 및 DB ?금지\S*|\S{{2,10}}(?=\s?ⓒ)|{NAME} 기자))*\s*\|?\s*"
# '… 강조하고 있다.[사진=경북도]2025.02.12 a@b.com |' · '… 보인다. 2022.11.08. (사진=진주시 제공) a@b.kr'
# 홍길동 총장(사진 왼쪽)과: who is where, no credit
PICTURE = re.compile(
    rf"[\[(（<【]\s*(?!사진\s?(?:왼쪽|오른쪽|가운데|중앙|앞줄|뒷줄|맨|위|아래|좌측|우측))(?:사진|이미지|그래픽|자료|출처)\s*[=:제ⓒ/| ][^\])）>】\n]{{0,40}}{_CLOSE}{_BEHIND}"
)
# (강원도 제공) · <광주시 제공> · /여수시 제공 · / 가나일보DB · [도 제공. 재판매 및 DB 금지] · 사진=홍길동 기자 · ⓒ 가나통신
_GIVEN = r"(?:제공|DB|자료\s?사진|캡처|캡쳐|갈무리|재판매 및 DB ?금지)"
CREDIT_AT_END = re.compile(
    rf"(?:[\[(（<【][^\[\]()（）<>【】\n]{{0,25}}{_GIVEN}[^\[\]()（）<>【】\n]{{0,25}}{_CLOSE}"
    rf"|[/|│]\s?(?:사진\s*[=:]?\s*)?[^/|\n]{{1,20}}?{_GIVEN}|[/|]\s*사진\s*[=:]?\s*[^\n|]{{2,30}}"
    rf"|(?:사진|자료|그래픽|이미지|출처)\s?(?:제공)?\s*[=:|]\s*[^\n|]{{2,40}}?|ⓒ\s*\S{{2,20}}){_BEHIND}$"
)


_TITLE = re.compile("기자|특파원|통신원|리포터|앵커|PD|논설|편집위원|편집국장|부장|주필|칼럼니스트")
"""Every reporter's or writer's title holds one of these."""
KEPT = 8_192
"""How many lines are remembered: the furniture of a site stands on each of its pages."""


@lru_cache(maxsize=KEPT)
def reporter_line(line: str) -> re.Match[str] | None:
    """A line that holds nothing but a reporter's name, with the place, outlet and address that may stand beside it."""
    return _REPORTER_LINE.fullmatch(line) if len(line) < 90 and _TITLE.search(line) else None


@lru_cache(maxsize=KEPT)
def author_line(line: str) -> re.Match[str] | None:
    """A line that holds nothing but the name of an author who is no reporter, and the office."""
    return _AUTHOR_LINE.fullmatch(line.lstrip("-–— ")) if len(line) <= 45 else None


def piped(line: str) -> re.Match[str] | None:
    """The byline that opens a line, with a bar or sign of equality between it and the article."""
    return PIPED.match(line) if "|" in line or "=" in line else None


def is_person(name: str) -> bool:
    """Whether a word is nothing but what looks like a name: 홍길동."""
    return re.fullmatch(PERSON, name) is not None


def is_outlet(name: str) -> bool:
    """Whether a line or bracket is nothing but the name of an outlet: 새벽일보, 나루경제신문."""
    return MASTHEAD.fullmatch(name) is not None and _SECTION.fullmatch(name) is None
