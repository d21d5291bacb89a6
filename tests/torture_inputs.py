"""Bad input of every kind: what crawlers, editors, attackers and broken disks leave in a folder."""

import os
import random
import unicodedata
from collections.abc import Iterator
from pathlib import Path

CITIES = "가나시 다라시 포항시 울산시 경상북도 부산시 구미시 마바군".split()
THINGS = "버스 차고지 건립|수소 충전소 구축사업|스마트팜 조성|도로 정비|청년 창업 지원|배터리 실증센터 구축".split("|")
PEOPLE = "홍길동 김민수 박영희 이서준 최지우".split()


def article(rng: random.Random) -> str:
    """An article such as papers print, with amounts, figures, times, people and somebody's words."""
    city, thing, person = rng.choice(CITIES), rng.choice(THINGS), rng.choice(PEOPLE)
    total = rng.randrange(10, 9000)
    part = rng.randrange(1, total)
    year, month, day = rng.randrange(2018, 2026), rng.randrange(1, 13), rng.randrange(1, 29)
    lines = [
        f"{city}, {thing}에 {total}억 원 투입",
        f"입력 {year}-{month:02}-{day:02} {rng.randrange(24):02}:30",
        f"[{city.rstrip('시군')}=다라일보] {person} 기자 = {city}는 {day}일 {thing}에 {year + 3}년까지 3년간 총 {total:,}억 원(국비 {part:,}억 원, 시비 {total - part:,}억 원)을 투입한다고 밝혔다.",
    ]
    more = [
        f"{person} {city}장은 “{thing}으로 일자리 {rng.randrange(10, 5000):,}개가 생길 것”이라고 말했다.",
        f"지난해 {city} 수출은 {rng.randrange(1, 900)}억 달러로 전년보다 {rng.randrange(1, 99)}.{rng.randrange(10)}% 늘었다.",
        f"시는 오는 {rng.randrange(1, 29)}일 {city}청에서 업무협약을 맺고 {rng.randrange(2, 40)}개 기관이 참여하는 협의회를 연다.",
        f"사업비는 약 {rng.randrange(1, 90)}억~{rng.randrange(100, 200)}억 원으로 추산되며 {rng.randrange(1, 30)}만여 명이 혜택을 본다.",
    ]
    return "\n".join(
        lines + rng.sample(more, rng.randrange(1, 5)) + ["저작권자 ⓒ 다라일보 무단 전재 및 재배포 금지", ""]
    )


PAYLOADS = {
    "sql": "'); drop table core.fact_money; --",
    "sql quotes": "\"' or '1'='1",
    "sql copy": "'; copy (select 1) to '/tmp/torture_was_here'; --",
    "html": "<script>alert(1)</script>",
    "html entity": "&lt;img src=x onerror=alert(1)&gt;&#0;&#x1F4A9;",
    "csv formula": "=cmd|' /C calc'!A0",
    "csv plus": "+1+cmd|' /C calc'!A0",
    "csv at": "@SUM(1+1)*cmd",
    "csv minus": "-2+3+cmd|' /C calc'!A0",
    "csv full-width": '＝HYPERLINK("http://x")',
    "csv quotes": 'a"b","c\nd',
    "json": '\\"}],{\\u0000',
    "terminal": "\u009b31m붉은\u009b0m",
    "format": "{0.__class__}%s%n%x${jndi:ldap://x}",
    "path": "../../../../etc/passwd",
    "shell": "$(rm -rf /)`id`;|&",
    "template": "{{7*7}}<%= 7*7 %>#{7*7}",
    "regex": "(((((a+)+)+)+)+)+$" + "a" * 60,
    "markdown": "](javascript:alert(1))![x](http://x/y.png)",
    "bidi": "\u202e원억 021\u202c\u2066\u2069\u200f",
    "zero width": "1\u200b2\u200c0\u200d억\u2060 원\ufeff",
    "soft hyphen": "12\u00ad0억\u00ad 원",
    "NFD": unicodedata.normalize("NFD", "국비 칠십억 원"),
    "combining": "가" + "\u0301" * 300 + "억 원",
    "private use": "\ue000\uf8ff\U000f0000\U0010fffd",
    "noncharacters": "\ufffe\uffff\U0001fffe\ufdd0",
    "replacement": "\ufffd\ufffd억 원",
    "old hangul": "ᄒᆞᆫ글 ᅙᅡ ㆍ ㅿ 십억 원",
    "half-width hangul": "ﾡﾢﾣￂￃ 10억 원",
    "full-width": "１２０억　원 ％ ＄３００",
    "other digits": "١٢٠억 원 १२०억 원 ①②억 ½억 ²억 Ⅻ억 원",
    "hanja": "百二十億圓 壹千萬 五十億弗",
    "emoji": "👨‍👩‍👧‍👦💰120억💰원🇰🇷",
    "tags": "\U000e0041\U000e0042\U000e007f120억 원",
    "separators": "120\u2028억\u2029 원\u0085끝",
    "odd blanks": "120\u00a0억\u3000원\u2007\u202f\u205f",
    "marks": "“‘“‘“‘ ” 」』】〉》)))]]}}",
    "many digits": "9" * 400 + "원",
    "many digits with commas": ",".join(["999"] * 140) + "억 원",
    "many zeros": "0" * 400 + ".1% 0원 -0원 00억 원",
    "many decimals": "0." + "3" * 400 + "% 1." + "7" * 60 + "억 원",
    "piled units": "9999경 9999조 9999억 9999만 9999해 9999자 9999양 원",
    "units alone": "조억만천 원 억원 만원 수십조 수백경 원 조조 원",
    "broken figures": "1,2,3,,4억 원 ..5% 3..4배 1.2.3.4억 5-6-7% ~억 원 1~~2억",
    "endless ranges": "~".join(str(n) for n in range(200)) + "억 원",
    "impossible days": "2월 30일 13월 1일 0월 0일 2023년 2월 29일 4월 31일 99월 99일 1월 32일",
    "impossible years": "0년 0000년 9999년 10000년 99999년 1년 -5년 00년대 9999년대 99세기 10000년대",
    "far years": "9999년부터 9999년간 1년까지 5천년간 2024년까지 9천년간 9999년 12월 31일 다음 날 1년 전 9999년 뒤",
    "impossible hours": "25시 61분 24시 00분 99:99 00시 오후 0시 오전 24시 -1시 12시 60분 60초",
    "far times": "999999999년 전 9999999일 뒤 10억 년 후 지난 99999주 100000개월간 수만 년 0일간 0년간",
    "odd weeks": "지난주 0요일 이번 주 월화수목금토일요일 53주차 0분기 5분기 3반기 0세기",
    "odd units": "0명 -3명 99999999999999999999999999명 0.0001% 1e400원 NaN원 inf% 1/0배",
    "money everywhere": "원 달러 $ ₩ € ¥ 원원원 달러달러 3원4원5원6달러7유로8엔9위안",
    "dangling": "총 (국비 억 원, 시비 원, 도비 ) 등 약 여 이상 이하 대",
    "circular": "총 10억 원(총 20억 원(총 10억 원(총 20억 원)))",
    "deep brackets": "(" * 500 + "10억 원" + ")" * 500,
    "deep quotes": "“" * 300 + "10억 원" + "”" * 300,
    "long word": "가" * 20_000,
    "long list": "·".join("가나다라마바사"[n % 7] for n in range(3000)) + " 10억 원",
    "bullets": "▲" * 500 + " 10억 원 ▲ ▲▲ 5억 원",
    "no blanks": "가나시는버스차고지에총120억원국비70억원시비50억원을2026년까지투입한다고12일밝혔다",
}
FIELDS = {
    "title": "{x}\n가나시는 5일 총 120억 원을 투입한다고 밝혔다.\n",
    "header": "제목이다\n입력 {x} 2024-03-05 09:30 {x}\n가나시는 5일 총 120억 원을 투입한다고 밝혔다.\n",
    "byline": "제목이다\n[{x}=다라일보] {x} 기자 = 가나시는 5일 총 120억 원을 투입한다고 밝혔다.\n",
    "outlet": "제목이다\n[가나={x}] 홍길동 기자 = 가나시는 5일 총 120억 원을 투입한다고 밝혔다.\n",
    "body": "제목이다\n가나시는 5일 {x} 사업에 총 120억 원(국비 {x})을 투입한다고 밝혔다. {x}\n{x}는 3억 달러다.\n",
    "words": "제목이다\n홍길동 가나시장은 “{x}”라고 말했다. ‘{x}’ 협약을 {x}와 5일 {x}에서 맺었다.\n▲ {x} ▲ {x}\n",
    "table": "제목이다\n(단위: {x})\n구분|{x}|2024\n{x}|120|{x}\n표에 따르면 {x}% 늘었다.\n",
}  # fmt: skip

KOREAN = "가나시는 5일 버스 차고지에 총 120억 원(국비 70억 원)을 투입한다고 밝혔다. 수출은 3억 달러로 12.5% 늘었다.\n"


def encodings() -> Iterator[tuple[str, bytes]]:
    """Bytes that are no text, not whole, or of several encodings."""
    utf8, cp949 = KOREAN.encode(), KOREAN.encode("cp949")
    for cut in (1, 2, 3, 4, 5):
        yield f"utf-8 cut by {cut}", utf8[:-cut]
        yield f"utf-8 without its first {cut}", utf8[cut:]
        yield f"cp949 cut by {cut}", cp949[:-cut]
        yield f"cp949 without its first {cut}", cp949[cut:]
        yield f"utf-16 cut by {cut}", KOREAN.encode("utf-16")[:-cut]
    for name in ("utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-be", "utf-7", "iso2022_kr", "johab", "utf-8-sig", "hz", "big5hkscs", "euc_jp", "gb18030"):  # fmt: skip
        yield f"in {name}", KOREAN.encode(name, "ignore")
    yield "utf-8, then cp949", utf8 + cp949
    yield "cp949, then utf-8", cp949 + utf8
    yield "cp949 in the midst of utf-8", utf8[:60] + cp949 + utf8[60:]
    yield "utf-8 read as latin-1", utf8.decode("latin-1").encode()
    yield "cp949 read as latin-1", cp949.decode("latin-1").encode()
    yield "twice marked", b"\xef\xbb\xbf" * 2 + utf8
    yield "a wrong mark", b"\xff\xfe" + utf8
    yield "a mark alone", b"\xef\xbb\xbf"
    yield "a mark of utf-16 alone", b"\xff\xfe"
    yield "the mark of iso2022 alone", b"\x1b$)C"
    yield "a wrong charset", f'<meta charset="utf-16">{KOREAN}'.encode("cp949")
    yield "an odd charset", f'<meta charset="rot13">{KOREAN}'.encode("cp949")
    yield "surrogates", KOREAN.encode() + b"\xed\xa0\x80\xed\xbf\xbf"
    yield "half a surrogate in utf-16", b"\xff\xfe" + KOREAN.encode("utf-16-le") + b"\x00\xd8"
    yield "overlong", utf8 + b"\xc0\xaf\xe0\x80\xaf\xf0\x80\x80\xaf"
    yield "beyond unicode", utf8 + b"\xf4\x90\x80\x80\xf8\x88\x80\x80\x80"
    for at in (0, 10, len(utf8)):
        for mark in (0x00, 0x01, 0x07, 0x08, 0x1B, 0x1C, 0x1D, 0x1E, 0x1F, 0x7F):
            yield f"U+{mark:04X} at {at}", utf8[:at] + bytes([mark]) + utf8[at:]
    yield "empty", b""
    for name, blank in {
        "blanks": b" ",
        "tabs": b"\t",
        "line ends": b"\n",
        "returns": b"\r\n",
        "form feeds": b"\f\v",
    }.items():
        yield f"{name} only", blank * 1000
    for name, blank in {
        "U+00A0": "\u00a0",
        "U+3000": "\u3000",
        "U+2028": "\u2028",
        "U+200B": "\u200b",
        "U+FEFF": "\ufeff",
    }.items():
        yield f"{name} only", (blank * 100).encode()
    for name, magic in {"png": b"\x89PNG\r\n\x1a\n", "gzip": b"\x1f\x8b\x08\x00", "pdf": b"%PDF-1.7\n%\xe2\xe3", "zip": b"PK\x03\x04", "hwp": b"\xd0\xcf\x11\xe0", "elf": b"\x7fELF"}.items():  # fmt: skip
        yield f"a {name} file", magic + random.Random(name).randbytes(3000)
    for n in range(5):
        yield f"noise {n}", random.Random(n).randbytes(4000)
        yield f"noise {n} of high bytes", bytes(b | 0x80 for b in random.Random(n).randbytes(4000))
    yield "returns for line ends", KOREAN.replace("다.", "다.\r").encode()
    yield "one character", "가".encode()
    yield "one digit", b"1"
    yield "english", b"The city will invest 12 billion won by 2026, officials said on Tuesday.\n" * 5
    yield "markup alone", b"<html><head></head><body>" + b"<div>" * 3000 + b"</html>"
    yield "json", b'{"id": 1, "text": "3' + "억 원".encode() + b'"}\n'


def large() -> Iterator[tuple[str, bytes]]:
    """More of something than any article has; `make torture` alone reads these."""
    yield "a line of 10 MB", (KOREAN.strip() * 70_000).encode()[: 10 << 20].decode("utf-8", "ignore").encode()
    yield "10 MB of digits", b"1" * (10 << 20)
    yield "10 MB of blanks, then a word", b" " * (10 << 20) + "끝이다.".encode()
    yield "10 MB of brackets", b"(" * (10 << 20)
    yield "10 MB of high bytes", bytes(b | 0x80 for b in random.Random(1).randbytes(10 << 20))
    yield "a million lines", b"1\n" * 1_000_000
    yield "a hundred thousand amounts", "3억 원 ".encode() * 100_000
    yield "a hundred thousand quotation marks", "“가”".encode() * 100_000
    yield "65 MB", b"1 " * (33 << 20)


def write_all(folder: Path, *, big: bool = False) -> tuple[dict[str, str], list[str]]:
    """Write a file of each kind. Returns address to kind, and the addresses that add no source (links to what is read)."""
    kinds: dict[str, str] = {}

    def put(kind: str, data: bytes, name: str | None = None) -> None:
        path = folder / (name or f"{len(kinds):04}.txt")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
        kinds[str(path)] = kind

    for field, text in FIELDS.items():
        for name, payload in PAYLOADS.items():
            put(
                f"{name} in the {field}",
                f"{field} {len(kinds)}\n".encode() * (field == "words") + text.replace("{x}", payload).encode(),
            )
    for kind, data in encodings():
        put(kind, data)
    if big:
        for kind, data in large():
            put(kind, data)
    for n, name in enumerate(("it's \"quoted\".txt", "two\nlines.txt", "..txt", "...txt", " .txt", "-rf.txt", "$(id).txt", "a;b|c&d.txt", "*?.txt", "%s%n.txt", "가.TXT", "\u202etxt.exe.txt", "\x1b[31m.txt", "=1+1.txt", "한글 이름.txt", "x" * 240 + ".txt", "a\\b.txt", "#{x}.txt")):  # fmt: skip
        put(f"a name: {name[:40]!r}", KOREAN.replace("120", str(n + 1)).encode(), name)
    put("a deep folder", KOREAN.replace("120", "777").encode(), "/".join(["d"] * 120) + "/deep.txt")
    put("a folder that looks like a file", KOREAN.replace("120", "778").encode(), "folder.txt/inside.txt")
    for name, target in {"out.txt": "/etc/hostname", "up.txt": "..", "gone.txt": "nothing", "round.txt": "round.txt", "ring1.txt": "ring2.txt", "ring2.txt": "ring1.txt"}.items():  # fmt: skip
        (folder / name).symlink_to(target)
        kinds[str(folder / name)] = f"a link to {target}"
    (folder / "loop").symlink_to(folder)
    (folder / "again.txt").symlink_to(folder / "0000.txt")
    os.mkfifo(folder / "pipe.txt")
    kinds[str(folder / "pipe.txt")] = "a pipe"
    return kinds, [str(folder / "again.txt")]
