"""Tables for `suites.py`: what the peers call a unit, and the words that are one; expectations that are wrong."""

import re

CURRENCIES: dict[str, tuple[str, float]] = {
    "$": ("USD", 1), "cent": ("USD", 0.01), "EUR": ("EUR", 1), "£": ("GBP", 1), "KRW": ("KRW", 1), "Dollar": ("USD", 1),
    "Cent": ("USD", 0.01), "Japanese yen": ("JPY", 1), "Swiss franc": ("CHF", 1), "Pound": ("GBP", 1), "Euro": ("EUR", 1),
    "Pence": ("GBP", 0.01), "United States dollar": ("USD", 1), "Canadian dollar": ("CAD", 1),
}  # fmt: skip
"""Currency and the size of the unit in it."""

UNITS: dict[str, set[str]] = {
    name: set(words.split(" / "))
    for names, words in {
        "kilometre Kilometer": "km / ㎞ / 킬로미터 / 킬로 / 키로",
        "metre Meter": "m / 미터 / 메터",
        "centimetre": "cm / 센티미터 / 센치미터 / 센티 / 센치",
        "Decimeter": "데시미터",
        "mile Mile": "miles / mile / 마일 / 마일즈",
        "Foot": "피트",
        "Inch": "인치",
        "Cubic_foot": "입방 피트 / 입방피트",
        "Ton": "톤",
        "millilitre Milliliter": "밀리리터 / 미리리터 / ml / mL",
        "litre": "리터",
        "gallon": "갤런 / 갤론",
        "hectolitre": "헥토리터",
        "celsius C": "°C / ℃ / 섭씨",
        "fahrenheit F": "°F / ℉ / 화씨",
        "degree Degree": "° / 도",
        "gram": "그램 / 그람 / g",
        "cup": "컵",
        "근": "근",
        "Year": "살 / 세",
        "Month": "개월",
    }.items()
    for name in (n.replace("_", " ") for n in names.split())
}

WRONG: set[tuple[str, str]] = {
    ("Time", "이번주 월요일"),  # the Monday of this week is behind
    ("Time", "설날"),  # by the lunar calendar
    ("Duration", "시간반"),  # half past, and no half an hour
    ("Duration", "시반"),
    ("Numeral", "빵"),
    ("OrdinalModel", "오늘은 오월 11일이다"),  # a day of the month
    ("OrdinalModel", "오늘은 사월 21일이다"),
    ("OrdinalModel", "오월 십일일"),
    ("OrdinalModel", "칠월 이십오일"),
    ("OrdinalModel", "BTS는 이십일일에 새 앨범을 낸다"),
    ("NumberModel", "정답은 마이너스 오 점 오입니다."),  # -5.5, not -5
    ("NumberModel", "1미터는 숫자가 아닙니다"),  # 29 km elsewhere in the suite holds the number 29
}
"""Expectations that are wrong for Korean; they are not counted."""

_REASONS: dict[str, str] = {
    "looks back": """월요일 / 화요일 / 목요일 / 금요일 / 토요일 / 일요일 / 15일에 / 삼분기 / 10월 3일 / 10월 첫째화요일 / 9월 20일 저녁 7시 30분 /
        토요일 9시 / 크리스마스 / 크리스마스이브 / 신정 / 광복절 / 개천절 / 한글날 / 월요일 아침""",
    "as printed": "네시십오분전 / 3:30 / 세시반 / 세시이십삼분이십사초 / 4pm CET / 목요일 8:00 GMT / 목요일 8:00 gmt",
    "no fact": """방금 / 지금 / 하루안에 / 하루내 / 몇시간안 / 몇시간내 / 몇시간후 / 몇시간이후 / 오후에 / 점심이후 / 이번아침 / 그 여름에 떠날 겁니다. /
        여름에 떠날 겁니다.""",
    "other word": "전주 / 12년 / 1954 / 9-18-15로 돌아갈게요 / 시애틀로 가는 일등석을 예약해주십시오.",
    "other calendar": "2014년 10월 첫번째주 / 이번여름 / 이번겨울",
    "no number": """노트에 있는 마지막 문장을 지우세요 / 마지막에서 바로 전의 것을 보여주세요 / 이전 것을 보여주세요 / 마지막 두 책을 가지고 싶다 /
        다음 아이템을 주세요 / 마지막에서 바로 전의 것이 맞는 거야 / 지금의 것을 말하는 거였어 / 끝에 서주세요""",
}
DIFFERENT = {text.strip(): reason for reason, texts in _REASONS.items() for text in re.split(r"\s*/\s+", texts)}
"""Phrases on which the contract of this project holds another value, with the reason; `SUITES.md` explains each."""
