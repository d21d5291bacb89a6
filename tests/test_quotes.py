"""Direct speech: whose words stand between quotation marks."""

import pytest

from flows.extracting.names import Line, read_names
from flows.extracting.quotes import find_quotes


def quotes(text: str, title: str = "") -> list[tuple[str | None, str]]:
    whole = f"{title}\n{text}" if title else text
    lines = [Line(0, "title", 0, len(title))] if title else []
    at = len(title) + 1 if title else 0
    for sentence in text.split("\n"):
        lines.append(Line(len(lines), "body", at, at + len(sentence)))
        at += len(sentence) + 1
    return [(q.speaker, q.quote) for q in find_quotes(whole, lines, read_names(whole, lines))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("한가람 서산시장은 “길을 넓히겠다”고 말했다.", [("한가람", "길을 넓히겠다")]),
        (
            '한가람 서산시장은 "길을 넓히겠다"며 "돈도 대겠다"고 말했다.',
            [("한가람", "길을 넓히겠다"), ("한가람", "돈도 대겠다")],
        ),
        ("“길을 넓히겠다”고 한가람 서산시장은 말했다.", [("한가람", "길을 넓히겠다")]),
        ("충남도 관계자는 “곧 끝난다”고 했다.", [("충남도 관계자", "곧 끝난다")]),
        (
            "시상식에 온 한 식당 주인과 달리 한 협력사 대표는 “일감이 줄었다”고 했다.",
            [("한 협력사 대표", "일감이 줄었다")],
        ),
        ("참여 기업의 한 임원은 “반갑다”고 했다.", [("참여 기업의 한 임원", "반갑다")]),
        ("대산읍에 사는 70세 농민은 “오래 기다렸다”고 했다.", [("대산읍에 사는 70세 농민", "오래 기다렸다")]),
        ("주민 박모(58)씨는 “펑 소리가 났다”고 말했다.", [("박모 씨", "펑 소리가 났다")]),
        ("산림청 산불과 관계자는 “조심해 달라”고 당부했다.", [("산림청 산불과 관계자", "조심해 달라")]),
        ("한가람 서산시장이 왔다.\n그는 “반갑다”고 말했다.", [("한가람", "반갑다")]),
        (
            "한가람 서산시장은 “반갑다”고 했다.\n이어 “또 오겠다”고 덧붙였다.",
            [("한가람", "반갑다"), ("한가람", "또 오겠다")],
        ),
        ("“사람이 먼저입니다.” 한가람 서산시장의 말이다.", [("한가람", "사람이 먼저입니다.")]),
        ("한가람 누리온 회장(상공회의소 회장)은 “투자한다”고 했다.", [("한가람", "투자한다")]),
    ],
)
def test_speakers(text: str, expected: list[tuple[str, str]]) -> None:
    assert quotes(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "서산시는 “스마트 시티”를 만든다.",
        "서산시는 ‘길을 넓히는 사업’을 시작했다.",
        "축제는 “우리 모두 함께”라는 주제로 열렸다.",
        "이 길은 “바람의 언덕”이라고 불린다.",
    ],
)
def test_names_are_nobodys_words(text: str) -> None:
    assert quotes(text) == []


def test_headlines() -> None:
    body = (
        "한가람 서산시장은 “바다를 살려 도시를 바꾸겠다”고 말했다.\n충남도 관계자는 “예산을 더 찾는 중이다”라고 했다."
    )
    assert quotes(body, '한가람 시장 "도시를 바꾸겠다"')[0] == ("한가람", "도시를 바꾸겠다")
    assert quotes(body, '"바다 살려 도시를 바꾸겠다"… 서산의 약속')[0] == ("한가람", "바다 살려 도시를 바꾸겠다")
