"""Tables for `suites.py`: what the peers call a unit, and the words that are one; the cases whose expectation is wrong or differs."""

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

WRONG: dict[str, str] = {
    "dk-Numeral-003": "a word for bread as a number",
    "dk-Time-007 dk-Time-058": "a day of this week as one of the next",
    "dk-Time-146": "a feast of the lunar calendar by the solar one",
    "dk-Duration-002 dk-Duration-003": "half past an hour as half an hour",
    "OrdinalModel-055 OrdinalModel-056 OrdinalModel-059 OrdinalModel-061 OrdinalModel-062": "days of a month as ordinals",
    "NumberModel-097": "decimals in words dropped",
    "NumberModel-231": "no number in a length, which elsewhere in the suite holds one",
}
"""Expectations that are wrong for Korean, by the ids of their cases; they are not counted."""

REASONS: dict[str, str] = {
    "looks back": "dk-Time- 006 009 011 012 013 014 022 044 070 074 104 105 143 144 145 151 152 153 163",
    "as printed": "dk-Time- 097 098 099 101 198 199 200",
    "no fact": "dk-Time- 001 002 118 119 120 121 124 125 209 211 213 DatePeriodParser- 065 066",
    "other word": "dk-Time- 037 047 140 OrdinalModel- 015 DateParser- 156",
    "other calendar": "dk-Time- 071 141 142",
    "no number": "OrdinalModel- 016 020 023 025 027 047 049 051",
}
"""Why the contract of this project holds another value, and the ids of those cases, after what they begin with; `SUITES.md` explains each."""


def by_id() -> tuple[set[str], dict[str, str]]:
    """The ids of the cases whose expectation is wrong, and the reason of each that differs."""
    wrong = {case for cases in WRONG for case in cases.split()}
    different, front = {}, ""
    for reason, cases in REASONS.items():
        for word in cases.split():
            if word.endswith("-"):
                front = word
            else:
                different[front + word] = reason
    return wrong, different
