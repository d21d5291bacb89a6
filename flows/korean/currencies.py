"""Currencies that Korean news names. Codes and names after ISO 4217."""

from flows.korean.patterns import alternation

# A bare 달러 is the US one, a bare 파운드 the British one.
CURRENCY_WORDS = {
    "KRW": "원 圓 원화 ₩ KRW",
    "USD": "달러 불 弗 $ 미국달러 미국_달러 미달러 미_달러 US달러 미화 USD",
    "EUR": "유로 유로화 € EUR",
    "JPY": "엔 엔화 円 일본_엔 JPY",
    "CNY": "위안 위안화 중국_위안 元 CNY",
    "GBP": "파운드 파운드화 영국_파운드 영국파운드",
    "CAD": "캐나다달러 캐나다_달러",
    "AUD": "호주달러 호주_달러",
    "NZD": "뉴질랜드달러 뉴질랜드_달러",
    "HKD": "홍콩달러 홍콩_달러",
    "SGD": "싱가포르달러 싱가포르_달러",
    "TWD": "대만달러 대만_달러 타이완달러 타이완_달러 신타이완달러",
    "CHF": "스위스프랑 스위스_프랑 프랑",
    "INR": "루피 인도_루피",
    "IDR": "루피아 인도네시아_루피아",
    "RUB": "루블 루블화 러시아_루블",
    "THB": "바트 밧 태국_바트 타이_바트",
    "VND": "베트남동 베트남_동",
    "PHP": "필리핀페소 필리핀_페소 페소",
    "MXN": "멕시코페소 멕시코_페소",
    "BRL": "헤알 헤알화 브라질_헤알 브라질_레알",
    "TRY": "리라 튀르키예_리라",
    "MYR": "링깃 말레이시아_링깃",
    "SEK": "스웨덴크로나 스웨덴_크로나 크로나",
    "NOK": "노르웨이크로네 노르웨이_크로네 크로네",
    "DKK": "덴마크크로네 덴마크_크로네",
    "PLN": "즈워티 즐로티 폴란드_즈워티 폴란드_즐로티",
    "CZK": "코루나 체코_코루나",
    "HUF": "포린트 헝가리_포린트",
    "AED": "디르함",
    "SAR": "사우디리얄 사우디_리얄 사우디아라비아_리얄 리얄",
    "KWD": "디나르 쿠웨이트_디나르",
    "ILS": "셰켈 세켈 이스라엘_셰켈",
    "KZT": "텡게",
    "MNT": "투그릭",
    "ZAR": "남아공_랜드 남아프리카공화국_랜드",
    "EGP": "이집트_파운드",
    "CLP": "칠레_페소",
    "COP": "콜롬비아_페소",
    "ARS": "아르헨티나_페소",
    "PKR": "파키스탄_루피",
    "IRR": "이란_리알",
    "UAH": "흐리우냐 흐리브냐",
    "NGN": "나이라",
    "RON": "루마니아_레우",
    "ISK": "아이슬란드_크로나",
    "DEM": "마르크 독일_마르크",
    "FIM": "마르카 핀란드_마르카",
    "ITL": "이탈리아_리라",
    "ESP": "페세타",
    "FRF": "프랑스_프랑",
}
SUBUNITS = {"센트": "USD", "유로센트": "EUR", "펜스": "GBP", "전": "KRW"}
"""A hundredth of a unit: 50센트. 전 only behind 원 (1,350원 50전)."""

SYMBOLS = {
    "US$": "USD", "USD": "USD", "$": "USD", "＄": "USD", "€": "EUR", "EUR": "EUR", "£": "GBP", "￡": "GBP", "GBP": "GBP",
    "₩": "KRW", "￦": "KRW", "KRW": "KRW", "¥": "JPY", "￥": "JPY", "JPY": "JPY", "CNY": "CNY", "RMB": "CNY",
    "HK$": "HKD", "HKD": "HKD", "C$": "CAD", "CAD": "CAD", "A$": "AUD", "AUD": "AUD", "S$": "SGD", "SGD": "SGD",
    "NT$": "TWD", "TWD": "TWD", "CHF": "CHF",
}  # fmt: skip

WORD_TO_CODE = {
    variant: code
    for code, words in CURRENCY_WORDS.items()
    for word in words.split()
    for variant in ({word.replace("_", " ")} | {word.replace("_", "\u00a0")})
}
WORD_TO_CODE |= {word: code for word, code in SUBUNITS.items() if word != "전"}
CURRENCY = alternation(WORD_TO_CODE)
SUBUNIT = alternation(SUBUNITS)
SYMBOL = alternation(SYMBOLS)
