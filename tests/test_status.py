"""What verbs say of time, and what an amount is said to be."""

import pytest

from flows.relating.money.metrics import noun_metric
from flows.relating.money.status import adopted, clings, modality, topic_modifier
from flows.relating.money.status_choice import clause_end, tense_of
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


@pytest.mark.parametrize(
    ("particle", "kind"),
    [
        ("이었던", "used"),
        ("이던", "used"),
        ("였고", "was"),
        ("이었으나", "was"),
        ("이라고", "is"),
        ("뿐이다", "is"),
        ("를", "을"),
        ("로", "으로"),
    ],
)
def test_what_clings_to_an_amount(particle: str, kind: str) -> None:
    assert clings(particle) == kind


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("군은 도비 3억 원을 받아 둔 상태다.", "past"),
        ("군은 3억 원을 받은 바 있다.", "past"),
        ("군은 3억 원을 쓸 수 있다.", "may"),
        ("군은 3억 원을 쓰고 있다.", "going on"),
        ("예산에는 3억 원이 들어 있다.", "left so"),
        ("군은 3억 원을 받지 않았다.", "not past"),
    ],
)
def test_what_the_last_verb_says_of_time(text: str, says: str) -> None:
    scope, _ = _scope(text, "3억 원")
    assert tense_of(scope.tokens, scope.kinds.rfind("V")) == says


def test_what_follows_the_clause_says_nothing_of_its_amount() -> None:
    text = "재단은 3억 원을 준비했는데, 신청이 몰렸다."
    scope, at = _scope(text, "3억 원")
    assert text[: clause_end(scope.tokens, scope.kinds, at)].endswith("준비했는데")


@pytest.mark.parametrize(
    ("noun", "metric"),
    [
        ("투자양해각서", "investment"),
        ("공급계약서", "orders"),
        ("상담액", "other"),
        ("융자한도", "debt"),
        ("협약서", None),
    ],
)
def test_the_metric_of_a_noun(noun: str, metric: str | None) -> None:
    assert noun_metric(noun) == metric
