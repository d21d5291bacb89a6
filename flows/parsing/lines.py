"""What a line of a crawled page is: tables of the words that give each kind away.

Patterns see a line without the white space around it.
"""

import re
from datetime import datetime

_WIDE = str.maketrans("０１２３４５６７８９．：／－", "0123456789.:/-")

_IS_WIDE = re.compile("[０-９．：／－]")

# 2020.09.24  22:30:00 · 2024-05-30 10:12 · 2025년 12월 30일 14시 58분 · 2023/04/19 16:27 · 2026.03.11 (수) 오전 9:24
_DAY = r"(?:19|20)\d\d\s*[.\-/년]\s*\d{1,2}\s*[.\-/월]\s*\d{1,2}\s*[.일]?"
_CLOCK = r"(?:\s*[(（]?[월화수목금토일]?요?일?[)）]?\s*[,.T]?\s*(?:오전|오후|AM|PM)?\s*\d{1,2}\s*[:시]\s*\d{1,2}\s*(?:[:분]\s*(?:\d{2}초?)?)?)?"
STAMP = re.compile(_DAY + _CLOCK)
_STAMP_PARTS = re.compile(
    r"(\d{4})\D+(\d{1,2})\D+(\d{1,2})(?:[^0-9오AP]*(오전|오후|AM|PM)?[^0-9]*(\d{1,2})\s*[:시]\s*(\d{1,2})(?:\s*[:분]\s*(\d{2}))?)?"
)

# What a stamp says, in the order in which it is believed: when the article came out, and when it was changed.
_PUBLISHED = "기사승인|기사입력|최초입력|최초등록|기사등록|입력시간|입력일시|송고시간|승인|입력|등록일?시?|송고|발행일?|게재|작성일?|보도일시|보도일|배포일시?|배포|날짜|기사전송|전송|출고"
_CHANGED = "최종수정|최종편집|최종업데이트|수정일?시?|업데이트|갱신|Updated"
PUBLISHED_STAMP = re.compile(
    rf"(?:{_PUBLISHED})[^0-9가-힣]{{0,12}}({STAMP.pattern})|({STAMP.pattern})\s*(?:{_PUBLISHED})"
)
ANY_STAMP = re.compile(
    rf"(?:{_PUBLISHED}|{_CHANGED})[^0-9가-힣]{{0,12}}{_DAY}|{_DAY}{_CLOCK}\s*(?:{_PUBLISHED}|{_CHANGED})", re.I
)
SITE_CLOCK = re.compile(
    rf"(?:UPDATED?\.?|최종편집|오늘)?[\s:.]*{_DAY}{_CLOCK}\s*(?:[(（][월화수목금토일][)）]|[월화수목금토일]요일)?{_CLOCK}\s*",
    re.I,
)

NAME = "[가-힣]{2,4}"
REPORTERS = "선임기자|수습기자|인턴기자|전문기자|객원기자|대기자|시민기자|명예기자|기자|특파원|통신원|리포터|앵커|PD"
_WRITERS = "논설위원|논설실장|논설주간|편집위원|편집국장|주필|칼럼니스트"
_OFFICES = (
    "교수|명예교수|주무관|사무관|서기관|연구원|연구위원|선임연구위원|수석연구원|위원장?|원장|센터장|과장|국장|실장|팀장|본부장|단장|처장|소장|"
    "대표이사|대표|사장|이사장|이사|회장|변호사|의원|시장|군수|구청장|도지사|부시장|청장|박사|시인|작가|평론가|총장|학장|교사|관장|기획관|담당관|"
    "전문위원|자문위원|세무사|노무사|의사|활동가|사무총장|사무국장|컨설턴트|조합장|지사장|지점장|서장|계장"
)
EMAIL = r"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+"
_PLACE = "[가-힣]{2,10}(?:[·,/][가-힣]{2,10})*"
_OUTLET = "[^\\s=\\]】)|]{2,20}(?: [^\\s=\\]】)|]{1,10})?"

# [포항=뉴스핌] 남효선 기자 = · 【창원=가온뉴스】윤태경 기자 = · (군산=한울통신) 백서진 기자 = · (서울=연합뉴스)
DATELINE = re.compile(
    rf"[\[【(（〔<](?P<place>{_PLACE})\s*=\s*(?P<outlet>{_OUTLET})[\]】)）〕>]\s*"
    rf"(?:(?P<name>{NAME})(?:[·,]\s*{NAME})*\s*(?P<title>{REPORTERS})(?:\s*[·,]?\s*{NAME}\s*(?:{REPORTERS}))*\s*)?[=:]?\s*"
)
# [서울신문 홍길동 기자] · [가나일보=홍길동 기자]
BRACKETED = re.compile(rf"[\[【(](?P<outlet>{_OUTLET})[\s=/]+(?P<name>{NAME})\s*(?P<title>{REPORTERS})[\]】)]\s*=?\s*")
# 서해경제신문 표다인 기자 | 본문
PIPED = re.compile(rf"(?P<outlet>[^\s=|]{{2,20}})\s+(?P<name>{NAME})\s*(?P<title>{REPORTERS})\s*[|=]\s*(?=\S)")
# 울산=문가람 기자 · 부산 홍길동 기자 · 홍길동 기자 a@b.kr · 글 구자린 기자 / 공단미래신문 · 표다인 기자 등록 2023.09.04
REPORTER_LINE = re.compile(
    rf"(?:(?P<place>{_PLACE})\s*=\s*)?(?:글|사진|글·사진|취재|편집)?[\s:]*(?:[\[(]?(?P<outlet>[^\s=|/]{{2,15}})[\])]?\s+)?"
    rf"(?P<name>{NAME})\s?(?P<title>{REPORTERS}|{_WRITERS})(?:\s*[·,/]\s*{NAME}\s?(?:{REPORTERS}))*"
    rf"(?:\s*/\s*(?P<after>[^\s=|/@]{{2,15}}))?\s*(?:[(\[<]?{EMAIL}[)\]>]?)?\s*(?:다른\s?기사.*|구독|기자페이지)?=?"
)
# 신남희 울산시 미래신산업과 주무관
AUTHOR_LINE = re.compile(
    rf"(?:[▲△■●/|]\s*)?(?P<name>{NAME})\s*[ \u00a0/(,·]\s*(?P<office>[^.,!?\"“”‘’']{{2,30}}?(?:{_OFFICES}))[)]?"
)
EMAIL_LINE = re.compile(rf"[(\[<]?(?:e-?mail|이메일)?\s*:?\s*{EMAIL}[)\]>]?", re.I)
EMAIL_AT_END = re.compile(rf"\s*[(\[<]?{EMAIL}[)\]>]?\s*\|?\s*$")

# '… 강조하고 있다.[사진=경북도]2025.02.12 a@b.com |' · '… 있다. 2019.09.04. (사진=창원시 제공) a@b.kr'
CREDIT_CUE = re.compile("사진|자료|그래픽|이미지|출처|ⓒ")
"""Every credit holds one of these, and most lines none."""
CREDIT = re.compile(
    rf"\s*(?:(?:{STAMP.pattern})\s*)?(?:[\[(（/<]\s*(?:사진|자료|그래픽|이미지|출처)\s*[=:제ⓒ/ ][^\])）\n]{{0,40}}[\])）>]?|[/|]\s*사진\s*[=:]?\s*[^\n]{{2,30}}$|사진\s*(?:=|제공\s*[=:])\s*[^\n]{{2,40}}$|ⓒ\s*\S{{2,20}}$)"
)

BYLINE_COLUMN = re.compile(
    r"\s*[\[<【](?:기고문?|특별기고|칼럼|사설|시론|논단|오피니언|독자투고|기자수첩|데스크칼럼|데스크시각|취재수첩|발언대|기자의 눈|시평|만평|아침을 열며|특별칼럼|전문가 칼럼|[가-힣]{2,4}\s?칼럼)"
)
PRESS_RELEASE = re.compile(r"(?:보\s*도\s*(?:참고\s*|설명\s*)?자\s*료|보도자료\s*\S{0,10})")

_END_HEADS = (
    "관련\\s?기사|관련\\s?뉴스|연관\\s?기사|많이\\s?본|인기\\s?기사|인기\\s?뉴스|주요\\s?기사|주요\\s?뉴스|핫\\s?뉴스|추천\\s?뉴스|추천\\s?기사|포토\\s?뉴스|"
    "포토$|영상$|다른\\s?기사|기자의\\s?다른|이\\s?기자의|이\\s?시간|최신\\s?기사|최신\\s?뉴스|섹션별|기사\\s?댓글|댓글|전체\\s?댓글|이전글|다음글|이전\\s?기사|"
    "다음\\s?기사|TOP$|▲\\s?TOP|좋아요|공감|네티즌|오늘의\\s?(?:주요|핫|인기|뉴스)|실시간|랭킹|에디터\\s?픽|함께\\s?본|당신이\\s?좋아|지금\\s?뜨는|"
    "뉴스\\s?스탠드|구독하기|이\\s?기사를\\s?공유|SNS\\s?기사|가장\\s?많이|화제의|헤드라인|기획\\s?특집|더보기|목록$|오피니언$|Best|HOT|종합\\s?뉴스"
)
END_HEAD = re.compile(rf"[\[<■▶●◆◇【·\s]*(?:{_END_HEADS})", re.I)
COPYRIGHT = re.compile(
    r"저작권자|무단\s*(?:전재|복제|배포)|재배포\s*금지|Copyright|All [Rr]ights|[ⓒ©].{0,30}(?:금지|무단)", re.I
)
# 저작권자 ⓒ 누리경제 무단 전재 … · <저작권자(c) 한울통신, …> · ◎가온뉴스 무단전재 · Copyright @서해경제신문 Corp. · ⓒ 1980-2024 ㈜연합뉴스
RIGHTS_HOLDER = re.compile(
    r"(?:저작권자|Copyright|[ⓒ©◎]|\([cC]\)|ⓒ)[\s:ⓒ©◎@㈜]*(?:\([cC]\))?[\sⓒ©@:]*(?:(?:19|20)\d\d(?:\s*[-~]\s*(?:19|20)?\d\d)?[\s.]*)?(?:by\s)?(?:㈜|\(주\)|주식회사)?\s*"
    r"([가-힣A-Za-z0-9·]{2,20}?)(?=\s|[,.<>()\[\]&|'’\"]|무단|$|Corp|의\s)",
)
FOOTER = re.compile(
    r"(?:붙\s?임|첨\s?부|별\s?첨)\s*\d*[.:\s]|[☎※]?\s*문\s?의(?:처)?\s*[:：]|담당\s?(?:부서|자)\s*[:：]|끝\.$|자료제공|배포처"
)
_ATTACHMENT = "첨부파일|조회수|다운로드|바로보기|인쇄하기"

_MENU_WORDS = frozenset(
    "정치 경제 사회 문화 스포츠 연예 국제 오피니언 전국 지역 산업 IT 과학 생활 뉴스홈 뉴스 홈 최신기사 전체기사 포토 영상 사설 칼럼 "
    "로그인 회원가입 모바일웹 구독 검색 전체메뉴 닫기 메뉴 TV 라이프 건강 교육 환경 부동산 증권 금융 기획 특집 날씨 운세 자치 의회 행정 "
    "공유 공유하기 페이스북 카카오톡 트위터 밴드 네이버 블로그 URL복사 인쇄 스크랩 글자크기 가 글씨 본문 줄이기 키우기 작게 크게 바로가기 복사하기 "
    "카카오스토리 이메일 댓글 좋아요 공감 북마크 음성 듣기 프린트 기사듣기 이전 다음 목록 이전글 다음글 TOP 전체보기 섹션 PDF 지면보기 독자 투고 "
    "기사 이 기사를 공유합니다 닫기 열기 메일 전송 URL 복사 X 링크 요약 번역 설정 텍스트 크기 변경 맑음 흐림 비 눈 구름 많음".split()
)
_ASCII_ID = re.compile(r"[#×A-Za-z0-9_\-./|:\s]{1,60}")
_BREADCRUMB = re.compile(r"[^.]{1,20}(?:\s[>›»]\s[^.>]{1,20})+")
_WEATHER = re.compile(r"\d℃")
_PAGE = re.compile(r"(?:지면\s*)?[A-Z]?\d{1,3}\s?면?|지면\s*[A-Z]?\d+\S*|\d+(?:\s+\d+)+|\d+\s*/\s*\d+|[A-Z]\d{1,2}면")
_MASTHEAD = re.compile(
    r"[가-힣A-Za-z0-9·]{1,12}(?:일보|신문|뉴스|경제|통신|저널|타임스|투데이|방송|매일|데일리|포스트|헤럴드|미디어|TV|신보|시사|닷컴|인터넷|Times|News)"
)

SENTENCE_END = re.compile(r"(?:[다요음함임됨죠까듯짐것]|[가-힣]{2}중)[.?!]|[다]['\"”’]?[.]|[다요][.!?]?[”\"']?$")


def is_furniture(line: str) -> bool:
    """Whether a line is furniture of the site by its own looks: menus, ids, share bars, page numbers, weather."""
    if _ASCII_ID.fullmatch(line) or _PAGE.fullmatch(line) or _WEATHER.search(line) or _BREADCRUMB.fullmatch(line):
        return True
    if len(line) <= 60 and re.search(_ATTACHMENT, line):
        return True
    words = re.split(r"[\s|·>,/()0-9]+", line)
    words = [w for w in words if w]
    return bool(words) and sum(w in _MENU_WORDS for w in words) * 3 >= len(words) * 2


def is_masthead(line: str) -> bool:
    """Whether a line is nothing but the name of an outlet: 태화일보, 서해경제신문."""
    return _MASTHEAD.fullmatch(line) is not None


def is_prose(line: str) -> bool:
    """Whether a line reads as a sentence of an article rather than a headline or furniture."""
    return len(line) >= 28 and SENTENCE_END.search(line) is not None


def parse_stamp(text: str) -> datetime | None:
    """A printed moment, to the minute or second where it has one, else midnight. None when there is no such day."""
    match = _STAMP_PARTS.search(text.translate(_WIDE))
    if not match:
        return None
    year, month, day = (int(match[i]) for i in (1, 2, 3))
    hour, minute, second = (int(match[i] or 0) for i in (5, 6, 7))
    if match[4] in ("오후", "PM") and hour < 12:
        hour += 12
    try:
        return datetime(year, month, day, hour, minute, second)
    except ValueError:
        return None


def plain(line: str) -> str:
    """The line with full-width digits and stops made plain; as long as before."""
    return line.translate(_WIDE) if _IS_WIDE.search(line) else line
