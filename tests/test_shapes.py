"""What is printed in the shapes of real news breaks no promise, whole or with pieces exchanged."""

from random import Random

import pytest
import shapes
from torture_texts import facts_of


def test_an_amount_has_its_won_however_large() -> None:
    assert facts_of(["나루시는 5일 32척(869613397956억 달러)을 수주했다.\n입력 2024-03-05 09:30"]) == []


def test_every_shape_alone() -> None:
    head = "나루시, 다리 새로 놓아\n\n[나루=다솔일보] 김하늘 기자 = 나루시는 2024년 3월 5일 다리를 놓는다고 밝혔다. "
    assert facts_of([text for shape in shapes.SHAPES for text in (shape, head + shape)]) == []


@pytest.mark.parametrize("seed", range(4))
def test_shapes_put_together(seed: int) -> None:
    random = Random(seed)
    made = [shapes.article(random) for _ in range(40)]
    assert facts_of(made + [shapes.broken(text, random, shapes.NUMBERS) for text in made]) == []


def test_the_same_apart_as_together() -> None:
    random = Random(5)
    assert facts_of([shapes.article(random) for _ in range(20)], apart=True) == []
