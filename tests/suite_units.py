"""Tables for `suites.py`: what the peers call a unit, and the words that are one; expectations that are wrong."""

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

WRONG = {
    ("Time", "이번주 월요일"),  # the Monday of this week is behind
    ("Time", "설날"),  # by the lunar calendar
    ("Duration", "시간반"),
    ("Numeral", "빵"),
    ("OrdinalModel", "오늘은 오월 11일이다"),  # a day of the month
    ("OrdinalModel", "오늘은 사월 21일이다"),
    ("OrdinalModel", "오월 십일일"),
    ("OrdinalModel", "칠월 이십오일"),
    ("OrdinalModel", "BTS는 이십일일에 새 앨범을 낸다"),
}
"""Expectations that are wrong for Korean."""
