"""Words of the Korean calendar, as tables. A space in a word stands for one that may be left out (지난 달, 지난달).

A relative word is (unit, offset, anchor): the unit of the calendar it names, how many units away, and from what:
`PUBLISHED`, the day of publication (지난해), or `CONTEXT`, the date that the text named before (이듬해).
"""

PUBLISHED, CONTEXT = "published", "context"

Relative = tuple[str, int, str]

YEAR_WORDS: dict[str, Relative] = {
    "올해": ("year", 0, PUBLISHED), "올 해": ("year", 0, PUBLISHED), "금년": ("year", 0, PUBLISHED),
    "금년도": ("year", 0, PUBLISHED), "올해년도": ("year", 0, PUBLISHED), "이번 해": ("year", 0, PUBLISHED),
    "올": ("year", 0, PUBLISHED),  # 올 3분기, 올 들어
    "1년 전": ("year", -1, PUBLISHED),  # only before 같은 달, 같은 기간
    "지난 해": ("year", -1, PUBLISHED), "지난 한 해": ("year", -1, PUBLISHED), "작년": ("year", -1, PUBLISHED), "작년도": ("year", -1, PUBLISHED),
    "재작년": ("year", -2, PUBLISHED), "지지난해": ("year", -2, PUBLISHED), "저저번 해": ("year", -2, PUBLISHED),
    "내년": ("year", 1, PUBLISHED), "내년도": ("year", 1, PUBLISHED), "내후년": ("year", 2, PUBLISHED),
    "후년": ("year", 2, PUBLISHED), "명년": ("year", 1, PUBLISHED),
    "전년": ("year", -1, CONTEXT), "전년도": ("year", -1, CONTEXT),
    "전전년": ("year", -2, CONTEXT), "직전년도": ("year", -1, CONTEXT), "직전 연도": ("year", -1, CONTEXT),
    "이듬 해": ("year", 1, CONTEXT), "다음 해": ("year", 1, CONTEXT), "익년": ("year", 1, CONTEXT),
    "그 해": ("year", 0, CONTEXT), "같은 해": ("year", 0, CONTEXT), "동년": ("year", 0, CONTEXT),
    "당해 연도": ("year", 0, CONTEXT), "당해 년도": ("year", 0, CONTEXT),
}  # fmt: skip

MONTH_WORDS: dict[str, Relative] = {
    "이달": ("month", 0, PUBLISHED), "이 달": ("month", 0, PUBLISHED), "이번 달": ("month", 0, PUBLISHED),
    "금월": ("month", 0, PUBLISHED), "지난 달": ("month", -1, PUBLISHED), "저번 달": ("month", -1, PUBLISHED),
    "지지난달": ("month", -2, PUBLISHED), "다음 달": ("month", 1, PUBLISHED), "내달": ("month", 1, PUBLISHED),
    "다다음 달": ("month", 2, PUBLISHED), "전월": ("month", -1, CONTEXT), "전달": ("month", -1, CONTEXT),
    "그 달": ("month", 0, CONTEXT), "같은 달": ("month", 0, CONTEXT), "익월": ("month", 1, CONTEXT),
    "당월": ("month", 0, CONTEXT),
}  # fmt: skip

WEEK_WORDS: dict[str, Relative] = {
    "이번 주": ("week", 0, PUBLISHED), "금주": ("week", 0, PUBLISHED), "지난 주": ("week", -1, PUBLISHED),
    "저번 주": ("week", -1, PUBLISHED), "지지난주": ("week", -2, PUBLISHED), "다음 주": ("week", 1, PUBLISHED),
    "내주": ("week", 1, PUBLISHED), "오는 주": ("week", 1, PUBLISHED), "다다음 주": ("week", 2, PUBLISHED),
    "같은 주": ("week", 0, CONTEXT), "전주": ("week", -1, CONTEXT),
}  # fmt: skip

DAY_WORDS: dict[str, Relative] = {
    "오늘": ("day", 0, PUBLISHED), "금일": ("day", 0, PUBLISHED), "어제": ("day", -1, PUBLISHED),
    "작일": ("day", -1, PUBLISHED), "어젯밤": ("day", -1, PUBLISHED), "그제": ("day", -2, PUBLISHED),
    "그저께": ("day", -2, PUBLISHED), "엊그제": ("day", -2, PUBLISHED), "내일": ("day", 1, PUBLISHED),
    "명일": ("day", 1, PUBLISHED), "모레": ("day", 2, PUBLISHED), "내일모레": ("day", 2, PUBLISHED),
    "글피": ("day", 3, PUBLISHED),
    "이 날": ("day", 0, CONTEXT), "그 날": ("day", 0, CONTEXT), "같은 날": ("day", 0, CONTEXT),
    "당일": ("day", 0, CONTEXT), "전날": ("day", -1, CONTEXT), "전일": ("day", -1, CONTEXT),
    "이튿날": ("day", 1, CONTEXT), "다음 날": ("day", 1, CONTEXT), "익일": ("day", 1, CONTEXT),
}  # fmt: skip

QUARTER_WORDS: dict[str, Relative] = {
    "이번 분기": ("quarter", 0, PUBLISHED), "지난 분기": ("quarter", -1, PUBLISHED),
    "다음 분기": ("quarter", 1, PUBLISHED), "전 분기": ("quarter", -1, CONTEXT), "직전 분기": ("quarter", -1, CONTEXT),
}  # fmt: skip

# 12월이 세 달에 걸친 겨울의 첫 달이므로 겨울은 12월부터 이듬해 2월까지.
SEASONS = {"봄": (3, 5), "여름": (6, 8), "가을": (9, 11), "겨울": (12, 14)}
HALVES = {"상반기": (1, 6), "하반기": (7, 12), "전반기": (1, 6), "후반기": (7, 12)}

# 6월 말, 이달 중순: days of the month; 지난해 말, 2030년 초: months of the year; 1990년대 말: years of the decade.
DAY_PARTS = {
    "초": (1, 10), "초순": (1, 10), "상순": (1, 10), "초반": (1, 10), "중순": (11, 20), "중반": (11, 20),
    "하순": (21, 31), "말": (21, 31), "말일": (31, 31), "후반": (21, 31),
}  # fmt: skip
MONTH_PARTS = {
    "연초": (1, 1), "연말": (12, 12), "초": (1, 1), "말": (12, 12), "중반": (5, 8), "초반": (1, 4), "후반": (9, 12),
}  # fmt: skip
YEAR_PARTS = {"초": (0, 3), "초반": (0, 3), "중반": (4, 6), "말": (7, 9), "후반": (5, 9), "전반": (0, 4)}

# 지난해 같은 기간, 전년 동기: the place in the year that the text named before.
# The unit that the word itself names; None: that of the date before.
SAME: dict[str, str | None] = {
    "같은 기간": None, "같은 시기": None, "같은 때": None, "이맘때": None, "동기": None, "같은 달": "month", "동월": "month",
    "같은 날": "day", "같은 분기": "quarter", "동분기": "quarter",
}  # fmt: skip

WEEKDAYS = {d: i for i, d in enumerate("월화수목금토일")}
ORDINALS = {
    "첫": 1, "첫째": 1, "첫 번째": 1, "둘째": 2, "두 번째": 2, "셋째": 3, "세 번째": 3, "넷째": 4, "네 번째": 4,
    "다섯째": 5, "다섯 번째": 5, "마지막": -1,
}  # fmt: skip

# (month, day) of the solar calendar; (month, day, "음력") of the lunar one. Days off by law and the common observances.
HOLIDAYS: dict[str, tuple[int, int] | tuple[int, int, str]] = {
    "신정": (1, 1), "삼일절": (3, 1), "3·1절": (3, 1), "3.1절": (3, 1), "식목일": (4, 5), "노동절": (5, 1),
    "근로자의 날": (5, 1), "어린이날": (5, 5), "어버이날": (5, 8), "스승의 날": (5, 15), "현충일": (6, 6),
    "제헌절": (7, 17), "광복절": (8, 15), "국군의 날": (10, 1), "개천절": (10, 3), "한글날": (10, 9),
    "핼러윈": (10, 31), "핼로윈": (10, 31), "크리스마스 이브": (12, 24), "크리스마스": (12, 25), "성탄절": (12, 25),
    "밸런타인데이": (2, 14), "발렌타인데이": (2, 14), "화이트데이": (3, 14), "만우절": (4, 1), "빼빼로데이": (11, 11),
    "할로윈": (10, 31),
    "설날": (1, 1, "음력"), "설": (1, 1, "음력"), "구정": (1, 1, "음력"), "정월 대보름": (1, 15, "음력"),
    "부처님 오신 날": (4, 8, "음력"), "석가탄신일": (4, 8, "음력"), "단오": (5, 5, "음력"), "칠석": (7, 7, "음력"),
    "추석": (8, 15, "음력"), "한가위": (8, 15, "음력"),
}  # fmt: skip

EVERY = [
    "매년", "매해", "해마다", "매월", "매달", "달마다", "다달이", "매주", "매일", "날마다", "매분기", "분기마다", "매 분기",
    "격년", "격월", "격주", "주말마다", "매시간",
]  # fmt: skip

# 사흘 만에, 열흘간
NATIVE_DAYS = {
    "이틀": 2, "사흘": 3, "나흘": 4, "닷새": 5, "엿새": 6, "이레": 7, "여드레": 8, "아흐레": 9, "열흘": 10, "보름": 15,
}  # fmt: skip
NATIVE_COUNTS = {
    "한": 1, "두": 2, "세": 3, "석": 3, "네": 4, "넉": 4, "다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8, "아홉": 9,
    "열": 10, "열한": 11, "열두": 12, "스무": 20, "스물네": 24, "서른": 30, "마흔": 40, "쉰": 50, "예순": 60,
}  # fmt: skip
NATIVE_HOURS = {word: n for word, n in NATIVE_COUNTS.items() if n <= 12 and word not in ("석", "넉")}
SINO_DIGITS = {"일": 1, "이": 2, "삼": 3, "사": 4, "오": 5, "육": 6, "유": 6, "칠": 7, "팔": 8, "구": 9, "시": 10}
SINO_SCALES = {"십": 10, "백": 100, "천": 1_000, "만": 10_000}

# ISO 8601 designators; an hour and what is shorter stands after T, and is TI in KLUE.
DURATION_UNITS = {
    "년": "Y", "해": "Y", "개월": "M", "달": "M", "월": "M", "주일": "W", "주": "W", "일": "D", "시간": "TH", "분": "TM",
    "초": "TS",
}  # fmt: skip

# Parts of the day that move an hour into the afternoon: the first and the last that they move, and what 12 is.
# 오후 2시 → 14시, 낮 12시 → 12시, 낮 11시 → 11시, 밤 12시 → 0시, 밤 1시 → 1시
AFTERNOON = {
    "오후": (1, 11, 12), "하오": (1, 11, 12), "낮": (1, 6, 12), "한낮": (1, 6, 12), "점심": (1, 6, 12), "저녁": (4, 11, 0), "밤": (6, 11, 0),
    "심야": (6, 11, 0), "오늘밤": (6, 11, 0), "pm": (1, 11, 12),
}  # fmt: skip
MORNING = ["오전", "상오", "새벽", "아침", "am"]
DAY_TIMES = ["오전", "오후", "상오", "하오", "새벽", "아침", "점심", "저녁", "한낮", "낮", "심야", "밤"]
FIXED_TIMES = {"정오": "12:00", "자정": "00:00"}

# The year before the first of an era or a king, None where two kings of that name have reigned (Goryeo's and Joseon's).
REIGNS: dict[str, int | None] = {
    "단기": -2333, "태종": 1400, "세종": 1418, "단종": 1452, "세조": 1454, "연산군": 1494, "중종": 1505, "선조": 1567, "광해군": 1608,
    "인조": 1622, "효종": 1649, "영조": 1724, "정조": 1776, "순조": 1800, "철종": 1849, "태조": None, "정종": None, "문종": None,
    "예종": None, "성종": None, "인종": None, "명종": None, "현종": None, "숙종": None, "경종": None, "헌종": None, "고종": None,
}  # fmt: skip

# Marked DT by KLUE, no facts here.
PERIODS = ["하루", "한 해", "신년", "장마철", "일일"]
