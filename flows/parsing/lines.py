"""What a line of a crawled page is: tables of the words that give each kind away.

Patterns see a line without the white space around it.
"""

import re
from functools import lru_cache

from flows.parsing.bylines import (
    BRACKETED,
    EMAIL,
    EMAIL_LINE,
    KEPT,
    MASTHEAD,
    NAME,
    REPORTERS,
    author_line,
    is_outlet,
    reporter_line,
)
from flows.parsing.stamps import STAMP, plain, said

# [기고] · <시론> · [홍길동 칼럼] · [홍길동의 세상읽기] · 사설/ · 뉴스 > 오피니언 > 칼럼
_COLUMNS = (
    "기고문?|특별기고|외부기고|칼럼|특별칼럼|전문가\\s?칼럼|데스크\\s?칼럼|사설|시론|시평|논단|논평|오피니언|독자투고|독자기고|여론마당|기자수첩|취재수첩|취재파일|"
    "데스크\\s?(?:시각|시선|진단)|발언대|기자의\\s?눈|만평|아침을 열며|월요논단|금요칼럼|[가-힣]{2,4}\\s?칼럼|[가-힣]{2,4}의\\s[^\\]>】]{2,10}"
)
COLUMN = re.compile(rf"\s*(?:[\[<【〈]\s*(?:{_COLUMNS})\s*[\]>】〉/·|:]|(?:기고|칼럼|사설|시론)\s*[/|·:])")
COLUMN_CRUMB = re.compile("[^.]*[>›»]\\s*(?:오피니언|사설|칼럼|기고|시론|독자투고|외부칼럼)")
COLUMN_NAME = re.compile("사설|칼럼|기고|시론|시평|특별기고|독자투고|기자수첩")
"""A line right above a headline that is the head of a column."""
PRESS_RELEASE = re.compile(
    r"[\[【<]?\s*(?:[가-힣]{2,12}\s)?(?:보\s*도\s*(?:참고\s*|설명\s*)?자\s*료|보도자료\s*\S{0,10})"
)

_DECORATED = r"[\[<【■▶●◆◇·☞▷※*\s]*"
# Heads after which the article may go on: related items between two paragraphs, a share bar.
PAUSE = re.compile(
    rf"{_DECORATED}(?:관련\s?(?:기사|뉴스|영상)|연관\s?기사|함께\s?(?:보면|읽으면)|이\s?기사를?\s?(?:공유|추천)|SNS\s?기사)"
)
# Lines of their own: advertisements, ☞ other articles, tags.
_ASIDE = re.compile(
    r"(?:광고|AD|ADVERTISEMENT|태그|공유(?:하기)?|사진\s?확대|이미지\s?확대|요약|음성으로 듣기)$|.{0,20}\s(?:구독하기|팔로우하기|채널\s?추가)$|☞|#\S+(?:[\s,]+#\S+)*$"
)
# Heads of what stands below an article: lists of other articles, comments, the reporter's card.
_LISTS = (
    "(?:가장\\s?)?많이\\s?(?:본|읽은)|인기\\s?(?:기사|뉴스|영상|화보|콘텐츠|검색)|주요\\s?(?:기사|뉴스)|핫\\s?(?:뉴스|이슈|클릭)|추천\\s?(?:뉴스|기사|콘텐츠|영상)|포토\\s?뉴스|"
    "다른\\s?기사|(?:이\\s?)?기자의\\s?(?:다른|최신|인기)|이\\s?시[간각]\\s?(?:핫|주요|많이|인기|추천|헤드라인|뉴스)|최신\\s?(?:기사|뉴스)|섹션별|(?:이전|다음)\\s?(?:글|기사)|"
    "오늘의\\s?(?:주요|핫|인기|뉴스|포토)|실시간\\s?(?:인기|뉴스|랭킹|급상승|많이|주요|속보)|랭킹\\s?뉴스|에디터\\s?(?:픽|추천)|함께\\s?(?:본|읽은)|당신이\\s?(?:좋아|관심)|"
    "지금\\s?(?:뜨는|많이)|뉴스\\s?스탠드|화제의\\s?(?:뉴스|기사|영상)|종합\\s?뉴스|헤드라인\\s?뉴스|기획\\s?특집|네티즌\\s?(?:의견|댓글)|같은\\s?(?:섹션|분야)|"
    "(?:기사\\s?|전체\\s?)?댓글\\s?(?:많은|쓰기|삭제|입력|등록|달기|목록|운영)|(?:이\\s?)?기사에\\s?(?:대한|\\d+개)|삭제한\\s?댓글|첫\\s?번째\\s?댓글|"
    "제보(?:하기|는|를)|기사\\s?제보|네이버에서|카카오톡에서|카카오톡?\\s?:|(?:구독|채널)\\s?(?:하기|추가)|뉴스레터|이\\s?기사는?\\s?(?:어떠|어땠)|후속\\s?기사|기자\\s?프로필|기자\\s?소개"
)
_BARS = "포토|영상|화보|(?:기사\\s?|전체\\s?)?댓글|의견|▲?\\s*TOP|목록|더보기|오피니언|BEST|HOT|랭킹|좋아요|공감|추천(?:해요)?|슬퍼요|화나요|응원해요"
END = re.compile(
    rf"{_DECORATED}(?:{_LISTS}|\S{{2,12}}(?:\s?기자)?의?\s?(?:다른|최신)\s?기사|(?:{_BARS})(?:[\s\d()개건+|]|{_BARS})*\]?$)",
    re.I,
)
_COPYRIGHT = re.compile(
    r"저작권(?:자|은|\s*[ⓒ©])|무단\s*(?:전재|복제|배포)|재배포\s*금지|[Cc](?:opyright|OPYRIGHT)[sS]?\s*[ⓒ©(@\d]|[Aa](?:ll|LL) [Rr](?:ights|IGHTS)|[ⓒ©◎].{0,30}(?:금지|무단|허락 없|허가 없|동의 없)"
)
_COPYRIGHT_ALONE = re.compile(r"[<\[(]?\s*[ⓒ©]\s*\S{2,20}\s*[>\])]?$")
# The imprint at the foot of a site: its 등록일 and 발행일 are the paper's, not the article's.
_IMPRINT = re.compile(
    "(?:(?:발행·)?(?:발행인|편집인)|등록번호|청소년\\s?보호|개인정보\\s?(?:처리|취급|보호)|이용약관|사업자\\s?(?:등록)?번호|대표전화|고충처리|제호)\\s*[:：|·ㆍ]|신문\\s?등록\\s[가-힣]{2}\\s?[가-힣]\\d|개인정보\\s?처리방침|청소년보호책임자"
)
_IMPRINT_MARKS = (":", "：", "|", "·", "ㆍ", "개인정보", "청소년", "등록")
# 저작권자 ⓒ 산들경제 무단 전재 … · <저작권자(c) 물빛통신, …> · ◎들꽃뉴스 무단전재 · Copyright @나루신문 Corp. · ⓒ 1980-2024 ㈜연합뉴스
RIGHTS_HOLDER = re.compile(
    r"(?:저작권자?(?:은|는)?|Copyrights?|[ⓒ©◎]|\([cC]\))[\s:ⓒ©◎@㈜'‘\"“「]*(?:\([cC]\))?[\sⓒ©@:]*(?:(?:19|20)\d\d(?:\s*[-~]\s*(?:19|20)?\d\d)?[\s.,]*)?(?:by\s)?"
    r"(?:㈜|\(주\)|주식회사)?\s*(?!무단|전재|재배포|복제|배포|All\b|Corp|저작|본\s|이\s|Copyright|모든)"
    r"([가-힣A-Za-z0-9·]{2,20}?)(?=\s|[,.<>()\[\]&|'’\"”」/]|무단|에\s|$|Corp|의\s)",
    re.I,
)
FOOTER = re.compile(
    r"(?:붙\s?임|첨\s?부|별\s?첨)\s*\d*[.:\s]|[☎※]?\s*문\s?의(?:처|\s?메일)?\s*[:：]|담당\s?(?:부서|자|과장)(?:\s*[:：|(]|\s+\S{2,15}$)|(?:\d\. .{1,40})?[(<]?끝[)>]?\.?$|자료\s?제공\s*[:：]|배포처"
)
# What the site says of the article or of its own tools: 이 기사는 … 프린트 되었습니다, 기사 URL이 복사되었습니다.
NOTICE = re.compile(
    "기사 URL이 복사|전체 맥락을 이해하기 위해서는 본문|이 글자크기로 변경|\\(예시\\) 가장 빠른 뉴스|.{0,20}주요 문장 추출 기술|일부 누락된 내용이 있어|손가락을 이용하여 이미지|원본 이미지입니다"
    "|[※*■\\s]*(?:이|본) (?:기사|칼럼|글|콘텐츠|보도)[는은] .{2,60}(?:프린트|작성|제작|제휴|후원|지원|다를 수|무관|저작권)"
)
_PHONE = re.compile(r"(?<!\d)0\d{1,2}[)\-. ]{1,2}\d{3,4}[\-. ]\d{4}(?!\d)")
_ATTACHMENT = re.compile("첨부파일|조회수|다운로드|바로보기|인쇄하기|기사보내기|[으)]로 보내기")

_MENU_WORDS = frozenset(
    "정치 경제 사회 문화 스포츠 연예 국제 오피니언 전국 지역 산업 IT 과학 생활 뉴스홈 뉴스 홈 최신기사 전체기사 포토 영상 사설 칼럼 "
    "로그인 회원가입 모바일웹 구독 구독중 검색 전체메뉴 닫기 메뉴 TV 라이프 건강 교육 환경 부동산 증권 금융 기획 특집 날씨 운세 자치 의회 행정 "
    "공유 공유하기 페이스북 카카오톡 트위터 밴드 네이버 블로그 라인 URL복사 인쇄 스크랩 글자 글자크기 크기 가 가가 글씨 본문 줄이기 키우기 작게 크게 "
    "바로가기 복사하기 카카오스토리 이메일 댓글 좋아요 공감 북마크 음성 듣기 프린트 기사듣기 이전 다음 목록 이전글 다음글 TOP 전체보기 섹션 PDF "
    "지면보기 독자 투고 기사 이 기사를 공유합니다 열기 메일 전송 URL 복사 X 링크 요약 번역 설정 텍스트 변경 기사보내기 SNS 으 로 이미지 사진 확대 "
    "위로 맨위로 관련기사 태그 광고 제보 후원 정기구독 신문구독 ENGLISH 한국어 MY 마이페이지 슬퍼요 화나요 훈훈해요 기뻐요 응원해요 추천 의견 조회 저장 HOME 여백 + - 상단여백 하단여백 동영상 오디오 재생 PC버전 모바일버전 전체 실시간 유통 농업 농촌 사람들 피플 기획특집 자치행정 해양 물류 스타트업 메일전송 미투데이 요즘 재계 항만 해운 수산 조선 바이오 제약 의료 정책 인물 통상 투자 인터뷰 글로벌 관광 축산 지역농업 무역 기업 창업 복지 여행 노동 종합".split()
)
_MENU_REGIONS = frozenset(
    "서울 부산 대구 인천 광주 대전 울산 세종 경기 강원 충북 충남 전북 전남 경북 경남 제주 충청 호남 영남 수도권".split()
)
"""In a menu beside its words: 전체 대전 세종 충남 충북."""
_DIGIT = re.compile("[0-9]")
_REACTIONS = re.compile("댓글|좋아요|공감|요\\s*\\d|추천|조회|의견|공유")
_ASCII_ID = re.compile(r"[#×A-Za-z0-9_\-./|:\s]{1,60}")
_BREADCRUMB = re.compile(
    r"[^.]{1,20}(?:\s[>›»]\s[^.>]{1,20})+|[가-힣A-Za-z·]{1,10}(?:[>›»][가-힣A-Za-z·]{1,12})+|(?:HOME|Home|홈)(?:\s+[가-힣A-Za-z·/]{1,8}){1,4}"
)
_WEATHER = re.compile(
    r"(?:맑음|흐림|구름\S*|비|눈|박무|안개|연무|소나기)\s?[가-힣]{0,4}\s*-?\d+(?:\.\d)?\s*℃|(?:\s*-?\d+(?:\.\d)?\s*℃)+$"
)
_PAGE = re.compile(r"(?:지면\s*)?[A-Z]?\d{1,3}\s?면?|지면\s*[A-Z]?\d+\S*|\d+(?:\s+\d+)+|\d+\s*/\s*\d+|[A-Z]\d{1,2}면")
# 제22면(오피니언)
_PRINTED = r"제?\s?[A-Z]?\d{1,2}면(?:\s?[(（][가-힣·/ ]{2,8}[)）])?"
# What stands beside a stamp in the head of a page: reporters, addresses, page numbers, comments.
_BESIDE_STAMP = re.compile(
    rf"기자명|(?:Written|Posted)?\s?by\b|글쓴이|작성자?|{NAME}\s?(?:{REPORTERS})|{EMAIL}|지면|온라인|제\s?[\d,]+\s?호|{_PRINTED}|(?:댓글|의견|조회수?|추천|공감)\s*[\d,]*|[월화수목금토일]요일|[(（][월화수목금토일][)）]"
    rf"|승인|입력|등록|수정|송고|최종|업데이트|발행|기사|시간|[가-힣A-Za-z]{{2,8}}=\S+[)\]】]|{MASTHEAD.pattern}|UPDATED?",
    re.I,
)

# The mark comes first in the pattern: to look for one of a few marks is faster than to try every syllable.
_STOPPED = re.compile(r"[.?!．。](?:(?<=[다요음함임됨죠까듯짐것].)|(?<=[가-힣]{2}중.)|(?<=다['\"”’][.]))")
_ENDS_PLAINLY = re.compile(r"[다요][.!?]?[”\"']?$")
_PLAIN_VERB = re.compile("[^니]다[.．。]")


@lru_cache(maxsize=KEPT)
def is_furniture(line: str) -> bool:
    """Whether a line is furniture of the site: menus, ids, share bars, page numbers, weather, heads of lists."""
    return len(line) < 80 and bool(
        _looks_like_furniture(line) or END.match(line) or PAUSE.match(line) or _ASIDE.match(line)
    )


def is_menu_word(word: str) -> bool:
    """Whether a word is one of those that menus are made of: 경제, 로그인."""
    return word in _MENU_WORDS


def _looks_like_furniture(line: str) -> bool:
    digit = has_digit(line)
    if digit and (_PAGE.fullmatch(line) or _WEATHER.match(line) or ("℃" in line and STAMP.match(line))):
        return True
    if _ASCII_ID.fullmatch(line) or _BREADCRUMB.fullmatch(line) or (len(line) <= 60 and _ATTACHMENT.search(line)):
        return True
    if digit and not _REACTIONS.search(line):
        return False
    words = [w for w in re.split(r"[\s|·>,/()0-9\[\]:]+", line) if w]
    known = sum(w in _MENU_WORDS for w in words)
    return bool(known) and (known + sum(w in _MENU_REGIONS for w in words)) * 3 >= len(words) * 2


@lru_cache(maxsize=KEPT)
def is_head(line: str) -> bool:
    """Whether a line above the article is neither headline nor article: furniture, stamps, bylines, contacts."""
    if len(line) >= 160:
        return False
    if len(line) < 80 and (
        is_furniture(line)
        or is_outlet(line)
        or is_rights(line)
        or PRESS_RELEASE.fullmatch(line)
        or EMAIL_LINE.fullmatch(line)
        or author_line(line)
    ):
        return True
    if reporter_line(line) or BRACKETED.fullmatch(line):
        return True
    digits = plain(line)
    if not has_digit(digits):
        return bool(FOOTER.match(line)) and not is_prose(line)
    return is_stamp(digits) or (bool(said(digits) or is_contact(digits)) and not is_prose(line))


def has_digit(line: str) -> bool:
    """Whether there is a digit; a moment, a telephone number or a page number has one."""
    return _DIGIT.search(line) is not None


@lru_cache(maxsize=KEPT)
def is_stamp(line: str) -> bool:
    """Whether a line is nothing but moments, and who or what stands beside them: 2024-09-03 (화) 23면."""
    if len(line) > 120 or not STAMP.search(line):
        return False
    rest = re.sub(r"[^가-힣A-Za-z0-9]", "", _BESIDE_STAMP.sub("", STAMP.sub("", line)))
    # 2024년 3월 5일 화요일 강변타임라인 제22면(오피니언): a printed page has its paper beside it
    return len(rest) <= (12 if is_printed(line) else 4)


def is_printed(line: str) -> bool:
    """Whether a line tells the page of the paper: 3면."""
    return re.search(_PRINTED, line) is not None


def is_contact(line: str) -> bool:
    """Whether a line names whom to ask: 담당부서, 문의, 붙임, a telephone number."""
    return bool(FOOTER.match(line) or (len(line) < 80 and _PHONE.search(line)))


@lru_cache(maxsize=KEPT)
def is_rights(line: str) -> bool:
    """Whether a line says whose the text is, or is the site's imprint."""
    return bool(_COPYRIGHT.search(line) or _COPYRIGHT_ALONE.match(line) or is_imprint(line))


def is_imprint(line: str) -> bool:
    """Whether a line is the site's imprint."""
    return any(mark in line for mark in _IMPRINT_MARKS) and _IMPRINT.search(line) is not None


def is_prose(line: str) -> bool:
    """Whether a line reads as a sentence of an article rather than a headline or furniture."""
    return len(line) >= 28 and has_sentence_end(line)


def has_sentence_end(line: str) -> bool:
    """Whether a sentence ends in a line or with it."""
    return _STOPPED.search(line) is not None or _ENDS_PLAINLY.search(line, max(0, len(line) - 3)) is not None


def is_stopped(line: str) -> bool:
    """Whether a line is prose with a full stop in it; a sub-head may end in 다, but without one."""
    return len(line) >= 28 and _STOPPED.search(line) is not None


def is_paragraph(line: str) -> bool:
    """Whether a line is surely of an article's text: a full stop behind a plain verb (했다, not the site's 합니다)."""
    return len(line) >= 15 and _PLAIN_VERB.search(line) is not None
