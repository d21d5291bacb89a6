"""Bytes to text, strictly: what is not certain is refused, with its bytes, and never patched up."""

import codecs
import re
import unicodedata
from typing import NamedTuple

MAX_BYTES = 64 << 20
SEPARATOR = "\x1e"
"""The record separator of ASCII, which the extraction uses as a mark and no article contains."""

_BOMS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?([A-Za-z0-9_-]+)", re.I)
# Pages that say EUC-KR use the whole of Windows' superset of it.
_ALIASES = {"euc-kr": "cp949", "euckr": "cp949", "ks_c_5601-1987": "cp949", "ksc5601": "cp949", "utf8": "utf-8"}
_JAMO = re.compile("[\u0300-\u036f\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff\uf900-\ufaff]")
_CONTROL = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f]")
_KOREAN = re.compile("[가-힣]")


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
    if found := _CONTROL.search(text):
        raise Refused(
            "binary", f"Character {found.start()} is the control character U+{ord(found[0]):04X}; this is no text file."
        )
    return Text(text, raw.encoding)


def normalize(text: str) -> str:
    """NFC and \\n. The search for what NFC could change is six times faster than NFC itself."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return unicodedata.normalize("NFC", text) if _JAMO.search(text) else text


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
        except (UnicodeDecodeError, LookupError):
            pass
    try:
        return Text(data.decode("cp949"), "cp949")
    except UnicodeDecodeError as error:
        second = error.start
    guess = _guess(data)
    if guess:
        return guess
    raise Refused(
        "encoding",
        f"Neither UTF-8 (byte {first}) nor CP949 (byte {second}) nor another encoding of Korean; save it as UTF-8.",
    )


def _guess(data: bytes) -> Text | None:
    from charset_normalizer import from_bytes

    best = from_bytes(data, cp_isolation=["johab", "iso2022_kr", "utf_16", "utf_16_le", "utf_16_be"]).best()
    if best is None:
        return None
    text = str(best)
    letters = sum(c.isalpha() for c in text)
    return Text(text, best.encoding) if letters and len(_KOREAN.findall(text)) * 2 > letters else None
