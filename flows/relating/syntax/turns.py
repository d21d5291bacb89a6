"""각각: what is named together, and the amounts that each of them has in its turn."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from flows.relating.syntax.phrases import Scope, Token
from flows.relating.syntax.place import Phrase, phrase_ending

_EACH = re.compile(r"각각|(?<!\S)각\s[0-9]")


class Turn(NamedTuple):
    """The turn of an amount: the `nth` of so many (`of`); what they are of stands before the word `stop`."""

    stop: int
    nth: int
    of: int


def turn_of(scope: Scope, at: int) -> Turn | None:
    """Whose turn the amount `scope.tokens[at]` is, None where no 각각 gives it one: 두 시의 예산은 각각 2조 원과 1조 원이다."""
    tokens = scope.tokens
    if "각" not in scope.flat or not _EACH.search(scope.flat):
        return None
    first = last = at
    while first and tokens[first - 1].kind == "M" and goes_on(tokens[first - 1]):
        first -= 1
    while last + 1 < len(tokens) and tokens[last + 1].kind == "M" and goes_on(tokens[last]):
        last += 1
    each = next((n for n in range(first - 1, -1, -1) if tokens[n].stem in ("각각", "각")), None)
    if each is None and not (last + 1 < len(tokens) and tokens[last + 1].stem == "각각"):
        return None
    stop = first if each is None else each
    if any(t.kind in "VM" for t in tokens[stop:first]):
        return None
    return Turn(stop, at - first, last - first + 1)


def named_in_turn(tokens: list[Token], turn: Turn, places: Sequence[int]) -> int | None:
    """Which of the nouns at `places` has the turn: of those that are joined right before 각각, as many as there are amounts."""
    together: list[int] = []
    for n in reversed(range(len(places))):
        if places[n] >= turn.stop:
            continue
        if together and not goes_on(tokens[places[n]]):
            break
        together.insert(0, n)
    if len(together) != turn.of or any(t.kind in "VM" for t in tokens[places[together[0]] : turn.stop]):
        return None
    return together[turn.nth]


def joined_before(tokens: list[Token], stop: int) -> list[Phrase]:
    """The noun phrases that are joined right before the word `stop`: 굴, 김 수출 in 굴과 김 수출은 각각."""
    last = stop - 1
    while last >= 0 and tokens[last].kind in "AT":
        last -= 1
    found: list[Phrase] = []
    while last >= 0 and tokens[last].kind == "N" and (not found or goes_on(tokens[last])):
        found.insert(0, phrase_ending(tokens, last))
        last = found[0][0] - 1
    return found


def amount_in_turn(scope: Scope, turn: Turn) -> int | None:
    """The place of the amount that one is held against in its turn: A 90억 원, B 50억 원으로 전년보다 각각 9억 원, 2억 원 늘었다."""
    before = [n for n in scope.amounts if n < turn.stop]
    if len(before) != turn.of or not any(
        t.particle.startswith("보다") or t.stem.endswith("대비") for t in scope.tokens[before[-1] : turn.stop]
    ):
        return None
    return before[turn.nth]


def goes_on(token: Token) -> bool:
    """Whether a list goes on behind a word."""
    return token.comma or token.particle in ("와", "과")
