"""Forms of native verbs by the class of their stem."""

import pytest

from flows.relating.syntax.conjugation import forms
from flows.relating.syntax.verbs import verb_form

FORMS = set(forms())


@pytest.mark.parametrize(
    ("word", "how"),
    [
        ("돕고", "con"), ("도와", "con"), ("도운", "adn"), ("도우면", "con"), ("도울", "adn"),
        ("가벼워", "con"), ("새로운", "adn"),
        ("밑도는", "adn"), ("밑돈", "adn"), ("밑돌아", "con"), ("밑돌며", "con"),
        ("싣고", "con"), ("실은", "adn"), ("실어", "con"),
        ("짓고", "con"), ("지은", "adn"), ("지어", "con"), ("나아", "con"),
        ("오르며", "con"), ("올라", "con"), ("오른", "adn"), ("서둘러", "con"),
        ("모아", "con"), ("나빠", "con"), ("내린", "adn"), ("내려", "con"), ("내리는", "adn"), ("작아", "con"),
    ],
)  # fmt: skip
def test_a_stem_changes_as_its_class_says(word: str, how: str) -> None:
    assert (word, how) in FORMS
    assert verb_form(word) == how


@pytest.mark.parametrize("noun", "남자 세기 오니 피고 신고 집을 빚은 서면 가야 사면".split())
def test_nouns_that_a_form_would_swallow_stay_nouns(noun: str) -> None:
    assert noun not in {word for word, _ in FORMS}
