"""Files to texts: strict decoding, one address a file, nothing read twice."""

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.reading import MissingInput, NothingToRead, Refused, batches, decode, list_sources, normalize, read_batch

KOREAN = "포항시는 12일 220억 원을 확보했다고 밝혔다.\n"


@pytest.mark.parametrize(
    ("encoding", "name"),
    [("utf-8", "utf-8"), ("utf-8-sig", "utf-8-sig"), ("cp949", "cp949"), ("euc-kr", "cp949"), ("utf-16", "utf-16")],
)
def test_every_encoding_of_korean_is_read(encoding: str, name: str) -> None:
    assert decode(KOREAN.encode(encoding)) == (KOREAN, name)


def test_a_declared_charset_is_believed_before_a_guess() -> None:
    page = f'<meta charset="euc-kr">{KOREAN}'
    assert decode(page.encode("cp949")) == (page, "cp949")


@pytest.mark.parametrize(
    ("data", "rule"),
    [
        (b"", "empty"),
        (b" \n\t ", "empty"),
        ("\u00a0\n".encode(), "empty"),
        (b"\x89PNG\r\n\x1a\n\x00\x00", "binary"),
        ("가\x01나".encode(), "binary"),
        ("가\x1e나".encode(), "binary"),
        (b"\xef\xbb\xbf\xff\xfe", "encoding"),
        (KOREAN.encode()[:-3] + b"\xff\xff\xff\n", "encoding"),
    ],
)
def test_what_is_no_article_is_refused_with_a_reason(data: bytes, rule: str) -> None:
    with pytest.raises(Refused) as error:
        decode(data)
    assert error.value.rule == rule
    assert str(error.value).endswith(".")


def test_text_is_nfc_with_plain_line_ends() -> None:
    assert normalize("포항\r\n울산\r".replace("포항", unicodedata.normalize("NFD", "포항"))) == "포항\n울산\n"


@given(st.text(alphabet=st.characters(codec="utf-8")))
def test_normalize_agrees_with_nfc(text: str) -> None:
    assert normalize(text) == unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))


@given(st.binary(max_size=200))
def test_no_bytes_break_the_decoder(data: bytes) -> None:
    try:
        assert decode(data).text.strip()
    except Refused as error:
        assert str(error)


def test_folders_are_searched_once_in_order(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", "deep/er/c.txt", "note.md", "이름 있는.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(KOREAN, encoding="utf-8")
    listing = list_sources([tmp_path, tmp_path / "a.txt"])
    assert [s.uri.rsplit("/", 1)[1] for s in listing.sources] == ["a.txt", "b.txt", "c.txt", "이름 있는.txt"]
    assert listing.ignored == 1


def test_a_file_name_in_nfd_has_the_address_in_nfc(tmp_path: Path) -> None:
    (tmp_path / unicodedata.normalize("NFD", "포항.txt")).write_text(KOREAN, encoding="utf-8")
    (source,) = list_sources([tmp_path]).sources
    assert source.uri.endswith("/포항.txt")
    assert read_batch([source], {}).sources["text"].item() == KOREAN


def test_links_out_of_a_folder_are_not_followed(tmp_path: Path) -> None:
    inside, outside = tmp_path / "in", tmp_path / "out"
    inside.mkdir()
    outside.mkdir()
    (outside / "secret.txt").write_text(KOREAN, encoding="utf-8")
    (inside / "own.txt").write_text(KOREAN, encoding="utf-8")
    (inside / "link.txt").symlink_to(outside / "secret.txt")
    (inside / "loop").symlink_to(inside)
    assert [s.path.name for s in list_sources([inside]).sources] == ["own.txt"]


def test_nothing_to_read_is_told(tmp_path: Path) -> None:
    with pytest.raises(MissingInput, match="no such file"):
        list_sources([tmp_path / "gone"])
    with pytest.raises(NothingToRead, match="no article"):
        list_sources([tmp_path])


def test_known_bytes_are_skipped_and_all_files_accounted_for(tmp_path: Path) -> None:
    (tmp_path / "old.txt").write_text(KOREAN, encoding="utf-8")
    (tmp_path / "new.txt").write_text(KOREAN + KOREAN, encoding="utf-8")
    (tmp_path / "bad.txt").write_bytes(b"\0")
    sources = list_sources([tmp_path]).sources
    first = read_batch(sources, {})
    known = dict(
        first.sources.filter(first.sources["source_uri"].str.ends_with("old.txt"))
        .select("source_uri", "content_hash")
        .rows()
    )
    again = read_batch(sources, known)
    assert (again.sources.height, again.rejects.height, again.unchanged) == (1, 1, 1)
    assert again.rejects["content"].item() == b"\0"


def test_batches_hold_every_source_once(tmp_path: Path) -> None:
    for i in range(7):
        (tmp_path / f"{i}.txt").write_text(KOREAN * i + KOREAN, encoding="utf-8")
    sources = list_sources([tmp_path]).sources
    groups = list(batches(sources, size=200))
    assert len(groups) > 1
    assert [s for group in groups for s in group] == sources
