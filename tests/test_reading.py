"""Files to texts: strict decoding, one address a file, nothing read twice."""

import os
import subprocess
import threading
import unicodedata
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.reading import (
    ClosedFolder,
    MissingInput,
    NothingToRead,
    Refused,
    Source,
    batches,
    decode,
    document_id,
    list_sources,
    normalize,
    read_batch,
)
from flows.reading.decode import MAX_BYTES

KOREAN = "포항시는 12일 220억 원을 확보했다고 밝혔다.\n"


@pytest.mark.parametrize(
    ("encoding", "name"),
    [
        ("utf-8", "utf-8"),
        ("utf-8-sig", "utf-8-sig"),
        ("cp949", "cp949"),
        ("euc-kr", "cp949"),
        ("utf-16", "utf-16"),
        ("iso2022_kr", "iso2022_kr"),
    ],
)
def test_every_encoding_of_korean_is_read(encoding: str, name: str) -> None:
    assert decode(KOREAN.encode(encoding)) == (KOREAN, name)


def test_a_declared_charset_is_believed_before_a_guess() -> None:
    page = f'<meta charset="euc-kr">{KOREAN}'
    assert decode(page.encode("cp949")) == (page, "cp949")


@pytest.mark.parametrize("charset", ["undefined", "idna", "hex", "no-such", "utf-8"])
def test_a_charset_that_is_none_is_passed_over(charset: str) -> None:
    page = f'<meta charset="{charset}">{KOREAN}'
    assert decode(page.encode("cp949")) == (page, "cp949")


def test_rare_syllables_of_cp949_are_korean() -> None:
    text = "똠방각하와 펩시콜라, 햏과 뷁을 적은 글이다. 이렇게 드문 글자도 한글이며 신문은 이를 그대로 싣는다.\n"
    assert decode(text.encode("cp949")) == (text, "cp949")


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("市政府十二日宣布，今后五年投入二百二十亿元，在工业区建立中心，与企业合作推动产业。" * 3, "gb2312"),
        ("浦項市は十二日、今後五年間で鉄鋼産業のデジタル転換に二百二十億ウォンを投資すると発表した。" * 3, "shift_jis"),
        ("Le café a été rénové à côté de l'hôtel déjà fermé après l'été.", "latin-1"),
    ],
)  # fmt: skip
def test_what_is_not_korean_is_not_read_as_korean(text: str, encoding: str) -> None:
    with pytest.raises(Refused) as error:
        decode(text.encode(encoding))
    assert error.value.rule == "encoding"


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


CHANGED_BY_NFC = [
    c for c in map(chr, range(0x110000)) if unicodedata.normalize("NFC", "가" + c + "a") != "가" + c + "a"
]


@given(st.text(alphabet=st.characters(codec="utf-8") | st.sampled_from([c for c in CHANGED_BY_NFC if c.isprintable()])))
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


def test_links_out_of_a_folder_are_refused_and_not_followed(tmp_path: Path) -> None:
    inside, outside = tmp_path / "in", tmp_path / "out"
    inside.mkdir()
    outside.mkdir()
    (outside / "secret.txt").write_text(KOREAN, encoding="utf-8")
    (inside / "own.txt").write_text(KOREAN, encoding="utf-8")
    (inside / "link.txt").symlink_to(outside / "secret.txt")
    (inside / "gone.txt").symlink_to(inside / "nothing")
    (inside / "round.txt").symlink_to(inside / "round.txt")
    (inside / "folder.txt").symlink_to(outside)
    (inside / "up.txt").symlink_to("..")
    (inside / "loop").symlink_to(inside)
    os.mkfifo(inside / "pipe.txt")
    found = list_sources([inside]).sources
    assert {s.path.name: s.fault for s in found} == {
        "own.txt": "",
        "link.txt": "The link leads out of the folder; name the file that it leads to.",
        "folder.txt": "The link leads out of the folder; name the file that it leads to.",
        "up.txt": "The link leads out of the folder; name the file that it leads to.",
        "gone.txt": "The link leads nowhere.",
        "round.txt": "The link leads nowhere.",
        "pipe.txt": "It is no regular file.",
    }
    reading = read_batch(found, {})
    assert (reading.sources.height, reading.rejects["rule"].to_list()) == (1, ["unreadable"] * 6)
    assert read_batch(found, dict.fromkeys((s.uri for s in found), "")).unchanged == 6  # the next time, nothing is new


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


def test_a_link_to_what_is_read_anyway_adds_nothing(tmp_path: Path) -> None:
    (tmp_path / "own.txt").write_text(KOREAN, encoding="utf-8")
    (tmp_path / "page.html").write_text(KOREAN, encoding="utf-8")
    (tmp_path / "again.txt").symlink_to(tmp_path / "own.txt")
    (tmp_path / "page.txt").symlink_to(tmp_path / "page.html")
    assert [s.path.name for s in list_sources([tmp_path]).sources] == ["own.txt", "page.txt"]


def test_a_file_is_one_source_however_it_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "news"
    folder.mkdir()
    (folder / "a.txt").write_text(KOREAN, encoding="utf-8")
    (tmp_path / "link").symlink_to(folder)
    monkeypatch.chdir(tmp_path)
    named = [folder, "news", "news/../news/a.txt", tmp_path / "link", tmp_path / "link" / "a.txt", "./link/a.txt"]
    assert [s.uri for s in list_sources(named).sources] == [(folder.resolve() / "a.txt").as_posix()]


def test_names_that_differ_in_normal_form_alone_are_two_sources(tmp_path: Path) -> None:
    for form in ("NFC", "NFD"):
        (tmp_path / unicodedata.normalize(form, "포항.txt")).write_text(KOREAN + form, encoding="utf-8")
    found = list_sources([tmp_path]).sources
    assert len(found) == len({s.uri for s in found}) == 2
    assert read_batch(found, {}).sources.height == 2


def test_a_named_file_is_read_whatever_its_suffix(tmp_path: Path) -> None:
    (tmp_path / "article.md").write_text(KOREAN, encoding="utf-8")
    assert len(list_sources([tmp_path / "article.md"]).sources) == 1


def test_a_folder_that_may_not_be_listed_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def closed(path: str) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    (tmp_path / "a.txt").write_text(KOREAN, encoding="utf-8")
    monkeypatch.setattr("os.scandir", closed)
    with pytest.raises(ClosedFolder, match="Permission denied"):
        list_sources([tmp_path])


def test_a_file_that_is_gone_or_too_large_is_refused_unread(tmp_path: Path) -> None:
    gone = Source(tmp_path / "gone.txt", "/gone.txt", 10)
    large = Source(tmp_path / "large.txt", "/large.txt", MAX_BYTES + 1)
    large.path.touch()
    os.truncate(large.path, MAX_BYTES + 1)  # a hole: no disk is filled
    reading = read_batch([gone, large], {})
    assert reading.rejects["rule"].to_list() == ["unreadable", "too_large"]
    assert reading.rejects["reason"].str.ends_with(".").all()


def test_a_closed_folder_deep_down_is_refused_and_the_rest_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "closed").mkdir()
    (tmp_path / "a.txt").write_text(KOREAN, encoding="utf-8")
    scandir = os.scandir

    def closed(path: str) -> object:
        if path.endswith("closed"):
            raise PermissionError(13, "Permission denied", path)
        return scandir(path)

    monkeypatch.setattr("os.scandir", closed)
    found = list_sources([tmp_path]).sources
    assert [(s.path.name, s.fault) for s in found] == [
        ("a.txt", ""),
        ("closed", "The folder cannot be listed: Permission denied."),
    ]


def test_folders_may_be_as_deep_as_their_names_have_room(tmp_path: Path) -> None:
    try:
        descriptor = os.open(tmp_path, os.O_RDONLY)
        for _ in range(3000):  # beyond what a path can name, and what a recursion could walk
            os.mkdir("d", dir_fd=descriptor)
            deeper = os.open("d", os.O_RDONLY, dir_fd=descriptor)
            os.close(descriptor)
            descriptor = deeper
        os.close(descriptor)
        (tmp_path / "d" / "a.txt").write_text(KOREAN, encoding="utf-8")
        found = list_sources([tmp_path]).sources
        assert [bool(s.fault) for s in found] == [False, True]
        assert "name too long" in found[1].fault
    finally:
        subprocess.run(["rm", "-rf", tmp_path / "d"], check=True)  # shutil goes down by recursion


def test_two_names_that_would_have_one_address_are_two_sources(tmp_path: Path) -> None:
    for name in (b"\xff.txt", rb"\udcff.txt"):
        (tmp_path / os.fsdecode(name)).write_text(KOREAN, encoding="utf-8")
    found = list_sources([tmp_path]).sources
    assert len({s.uri for s in found}) == 2
    assert read_batch(found, {}).sources.height == 2


def test_what_is_neither_file_nor_folder_is_told(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(MissingInput, match="neither a file nor a folder"):
        list_sources([tmp_path / "pipe"])
    with pytest.raises(MissingInput, match="File name too long"):
        list_sources(["x" * 5000])


def test_a_file_that_is_a_pipe_by_the_time_it_is_read_holds_nothing_up(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    reading = read_batch([Source(tmp_path / "a.txt", "/a.txt", 10)], {})
    assert reading.rejects["reason"].to_list() == ["It is no regular file."]


def test_a_file_that_changes_while_it_is_read_is_read_again_or_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, read, times = tmp_path / "a.txt", os.read, [0]
    path.write_text(KOREAN, encoding="utf-8")

    def written_meanwhile(descriptor: int, size: int) -> bytes:
        data = read(descriptor, size)
        if times[0]:
            times[0] -= 1
            path.write_text(KOREAN * (times[0] + 2), encoding="utf-8")
        return data

    monkeypatch.setattr("os.read", written_meanwhile)
    source = Source(path, "/a.txt", path.stat().st_size)
    times[0] = 1
    assert read_batch([source], {}).sources["text"].to_list() == [KOREAN * 2]
    times[0] = 100
    reading = read_batch([source], {})
    assert reading.rejects.select("rule", "content_hash").rows() == [("changing", "")]


def test_a_file_that_is_written_all_the_time_gives_whole_texts_only(tmp_path: Path) -> None:
    path, stop = tmp_path / "a.txt", threading.Event()
    texts = [f"{n}{KOREAN * 2000}{n}\n" for n in range(10)]
    path.write_text(texts[0], encoding="utf-8")

    def write() -> None:
        while not stop.is_set():
            for text in texts:
                path.write_text(text, encoding="utf-8")
                stop.wait(0.02)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        for _ in range(50):
            reading = read_batch([Source(path, "/a.txt", 0)], {})
            assert reading.sources.height + reading.rejects.height == 1
            assert set(reading.sources["text"]) <= set(texts)
            assert set(reading.rejects["rule"]) <= {"changing", "empty"}  # it may be met while it is empty
    finally:
        stop.set()
        writer.join()


@given(
    st.lists(st.sampled_from([KOREAN, "가\r\n나", "\ufeff" + KOREAN, unicodedata.normalize("NFD", KOREAN)]), max_size=4)
)
def test_a_document_is_named_by_its_text_not_by_its_bytes(texts: list[str]) -> None:
    with TemporaryDirectory() as folder:
        sources = []
        for i, text in enumerate(texts):
            path = Path(folder, f"{i}.txt")
            path.write_bytes(text.encode())
            sources.append(Source(path, str(path), path.stat().st_size))
        found = read_batch(sources, {}).sources
    assert found["document_id"].to_list() == [document_id(text) for text in found["text"]]
