"""Bytes to text, strictly: what is not certain is refused, with its bytes, and never patched up."""

import codecs
import re
import unicodedata
from typing import NamedTuple

MAX_BYTES = 64 << 20
SEPARATOR = "\x1e"
"""The record separator of ASCII, which the extraction uses as a mark and no article contains."""

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
    (b"\x1b$)C", "iso2022_kr"),
)
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?([A-Za-z0-9_-]+)", re.I)
# Pages that say EUC-KR use the whole of Windows' superset of it.
_ALIASES = {"euc-kr": "cp949", "euckr": "cp949", "ks_c_5601-1987": "cp949", "ksc5601": "cp949", "utf8": "utf-8"}
_CONTROL = bytes(c for c in range(32) if c not in b"\t\n\v\f\r")
_HANGUL = re.compile("[가-힣]")
# Syllables of particles and endings: a fifth of any Korean text, and next to none of one in a wrong encoding.
_COMMON = re.compile("[다이의는을에가를고한]")


class Refused(Exception):
    """A source that cannot be read; `rule` names why in a word, the message in a sentence."""

    def __init__(self, rule: str, reason: str) -> None:
        super().__init__(reason)
        self.rule = rule


class Text(NamedTuple):
    """A decoded source: NFC, line ends as \\n, nothing stripped but a byte order mark."""

    text: str
    encoding: str


def decode(data: bytes) -> Text:
    """Decode a source. Raises `Refused` for what is empty, too large, binary or in no known encoding.

    In order: byte order mark, UTF-8, the charset that an HTML page declares, CP949 (EUC-KR), and last a guess, which
    counts only when Korean comes out.
    """
    if not data.strip():
        raise Refused("empty", "The file is empty; delete it or fetch it again.")
    if len(data) > MAX_BYTES:
        raise Refused(
            "too_large", f"The file has {len(data):,} bytes, more than the {MAX_BYTES:,} of any article; split it."
        )
    raw = _decode(data)
    text = normalize(raw.text)
    if not text.strip():
        raise Refused("empty", "The file holds nothing but white space; delete it or fetch it again.")
    try:
        encoded = text.encode()
    except UnicodeEncodeError as error:
        raise Refused("encoding", f"Character {error.start} is half of a surrogate pair; save it as UTF-8.") from None
    if len(encoded) != len(encoded.translate(None, _CONTROL)):
        at, mark = next((i, c) for i, c in enumerate(text) if c in _CONTROL.decode())
        raise Refused("binary", f"Character {at} is the control character U+{ord(mark):04X}; this is no text file.")
    return Text(text, raw.encoding)


def normalize(text: str) -> str:
    """NFC and \\n."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", text)


def _decode(data: bytes) -> Text:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            try:
                return Text(data.decode(encoding), encoding)
            except UnicodeDecodeError as error:
                raise Refused(
                    "encoding", f"Byte {error.start} is no {encoding}, though the file begins with its mark."
                ) from None
    if b"\0" in data:
        raise Refused("binary", f"Byte {data.index(0)} is NUL; this is no text file.")
    first = 0
    try:
        return Text(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError as error:
        first = error.start
    declared = _CHARSET.search(data[:4096])
    if declared:
        name = declared[1].decode("ascii").lower()
        try:
            return Text(data.decode(_ALIASES.get(name, name)), _ALIASES.get(name, name))
        except (UnicodeError, LookupError):
            pass
    try:
        text, second = data.decode("cp949"), "which gives no Korean"
        if _is_korean(text):
            return Text(text, "cp949")
    except UnicodeDecodeError as error:
        second = f"byte {error.start}"
    guess = _guess(data)
    if guess:
        return guess
    raise Refused(
        "encoding",
        f"Neither UTF-8 (byte {first}) nor CP949 ({second}) nor another encoding of Korean; save it as UTF-8.",
    )


def _is_korean(text: str) -> bool:
    """Whether decoded bytes are Korean: Chinese, Japanese and French bytes are often valid CP949, too."""
    foreign = sum(c.isalpha() for c in text if c > "\x7f")
    hangul = len(_HANGUL.findall(text))
    return hangul * 2 > foreign and (hangul < 20 or len(_COMMON.findall(text)) * 20 > hangul)


def _guess(data: bytes) -> Text | None:
    from charset_normalizer import from_bytes

    best = from_bytes(data, cp_isolation=["johab", "iso2022_kr", "utf_16", "utf_16_le", "utf_16_be"]).best()
    if best is None:
        return None
    text = str(best)
    return Text(text, best.encoding) if _is_korean(text) else None
