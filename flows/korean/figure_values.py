"""What is read from a figure: an amount of money, a quantity, a bare number; and the steps that every reader shares."""

import re
from decimal import Decimal
from typing import NamedTuple

from flows.korean.mention import Mention
from flows.korean.numerals import LARGE_SCALES, LIMIT, last_place, parse_number


class Money(NamedTuple):
    """An amount as stated. `scale` is the last large unit named (억 in 220억 원), for bare figures that lean on it."""

    amount: Decimal | None
    low: Decimal | None
    high: Decimal | None
    qualifier: str
    currency: str
    basis: str
    scale: Decimal


class Quantity(NamedTuple):
    """A figure that is not money, with its unit as written."""

    kind: str
    value: Decimal | None
    low: Decimal | None
    high: Decimal | None
    qualifier: str
    unit: str | None


class Bare(NamedTuple):
    """A number whose unit stands elsewhere: 45 in 90억 원(국비 45, 도비 30)."""

    number: Decimal


class Side(NamedTuple):
    """What stands beside a figure: the qualifier that words give it, what touches its front and its end, and whether
    its neighbours show that it is money."""

    qualifier: str
    joined: bool
    glued: str
    moneyed: bool = False


SCALE_AT_END = re.compile("[만억조경萬億兆](?=여?[^만억조경]*$)")


def figure(start: int, end: int, value: object | None) -> list[Mention]:
    """The mention of a value; none where nothing was read."""
    return [] if value is None else [Mention(start, end, "QT", value, None)]


def scale_of(text: str) -> Decimal:
    """The last large unit of a numeral: 억 in 1조 2,345억, 1 in 1,015."""
    found = SCALE_AT_END.search(text)
    return Decimal(LARGE_SCALES[found[0]]) if found else Decimal(1)


def spoken_won(text: str) -> Decimal | None:
    """An amount without its unit: 3억5천 is 3억5천만, for nobody owes 300,005,000."""
    return parse_number(text + "만" if text.endswith("천") and ("억" in text or "조" in text) else text)


def bounds(number: Decimal, qualifier: str) -> tuple[Decimal | None, Decimal | None]:
    """The least and the greatest value that the wording allows."""
    if qualifier == "over":
        return number, None
    if qualifier == "under":
        return None, number
    if qualifier == "band":
        return number, number + last_place(number)
    return number, number


def stated_money(number: Decimal | None, qualifier: str, currency: str, basis: str, text: str) -> Money | None:
    """An amount, whose numeral is `text`; None where no number was read."""
    if number is None or abs(number) >= LIMIT:
        return None
    return Money(number, *bounds(number, qualifier), qualifier or "exact", currency, basis, scale_of(text))


def stated_quantity(kind: str, number: Decimal | None, qualifier: str, unit: str | None) -> Quantity | None:
    """A quantity; None where no number was read."""
    if number is None or abs(number) >= LIMIT:
        return None
    return Quantity(kind, number, *bounds(number, qualifier), qualifier or "exact", unit)
