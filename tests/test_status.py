"""What verbs say of time, and what an amount is said to be."""

import pytest

from flows.relating.money.status import adopted, modality, topic_modifier
from flows.relating.syntax.phrases import Scope, scopes_of
from flows.relating.syntax.place import place_of


def _scope(text: str, amount: str) -> tuple[Scope, int]:
    start = text.index(amount)
    scope = scopes_of(text, 0, len(text), [(start, start + len(amount), "M", 0)])[-1]
    return scope, scope.amounts[0]


@pytest.mark.parametrize(
    ("verb", "says"),
    [
        ("들인", "past"),
        ("모인", "past"),
        ("최고인", "present"),
        ("큰", "present"),
        ("거둔", "past"),
        ("들일", "future"),
    ],
)
def test_what_a_verb_before_a_noun_says_of_time(verb: str, says: str) -> None:
    scope, _ = _scope(f"3억 원 {verb} 센터가 문을 열었다.", "3억 원")
    token = next(t for t in scope.tokens if t.stem == verb)
    token.form = "adn"
    assert modality(token) == says


def test_the_verb_before_what_an_amount_is_said_to_be() -> None:
    scope, at = _scope("옛 역사를 고치는 데 든 돈은 모두 86억 원이다.", "86억 원")
    modifier = topic_modifier(scope.tokens, place_of(scope, at))
    assert modifier is not None
    assert modifier.stem == "든"
    scope, at = _scope("돈이 든다고 하면서 이번에 86억 원을 냈다.", "86억 원")
    assert topic_modifier(scope.tokens, place_of(scope, at)) is None


@pytest.mark.parametrize(
    ("text", "settled"),
    [
        ("위원회는 3억 원을 물리기로 의결했다.", True),
        ("의회는 3억 원을 깎았다.", True),
        ("시는 3억 원을 쓰기로 했다.", False),
    ],
)
def test_whether_it_is_decided(text: str, settled: bool) -> None:
    assert adopted(*_scope(text, "3억 원")) is settled
