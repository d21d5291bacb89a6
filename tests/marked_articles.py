"""Articles written in one string, for the tests of what is said about figures: figures and times are marked in the sentences,
{money:amount[:currency]}, {!figure:value:unit[:kind]}, {@time:from:to[:grain]}, {@span:P5Y}."""

import re
from datetime import date
from decimal import Decimal

from flows.relating import relate_article
from flows.relating.model import Article, Figure, MoneyAbout, QuantityAbout, Sentence, When

MARK = re.compile(r"\{([!@]?)([^:{}]+):([^{}]*)\}")
PUBLISHED = date(2024, 6, 3)


def article(marked: str, title: str | None = None) -> Article:
    """Sentences are the lines of `marked`; a title is the first of them."""
    if title:
        marked = title + "\n" + marked
    text, money, quantities, times, position = "", [], [], [], 0
    for mark in MARK.finditer(marked):
        text += marked[position : mark.start()]
        kind, surface, values = mark.group(1), mark.group(2), mark.group(3).split(":")
        start, position = len(text), mark.end()
        text += surface
        span = (start, len(text), surface)
        if kind == "@":
            if values[0].startswith("P"):
                times.append(When(*span, "duration", None, None, None, values[0], "absolute"))
            else:
                first, last = date.fromisoformat(values[0]), date.fromisoformat(values[1])
                times.append(
                    When(*span, "date", first, last, values[2] if len(values) > 2 else "year", None, "absolute")
                )
        elif kind == "!":
            unit, sort = values[1], values[2] if len(values) > 2 else "count"
            quantities.append(Figure(*span, Decimal(values[0]), None, None, "exact", None, None, sort, unit))
        else:
            # written small in the marks; what an amount may measure depends on its size
            amount = Decimal(values[0]) * (10**8 if re.search("[억조]", surface) else 1)
            currency = values[1] if len(values) > 1 else "KRW"
            money.append(Figure(*span, amount, amount, amount, "exact", currency, "stated", "money", None))
    text += marked[position:]
    sentences, start = [], 0
    for n, line in enumerate(text.split("\n")):
        sentences.append(Sentence(n, "title" if title and n == 0 else "body", start, start + len(line)))
        start += len(line) + 1
    return Article(text, None, PUBLISHED, sentences, money, quantities, times)


def money(marked: str, title: str | None = None) -> list[MoneyAbout]:
    return relate_article(article(marked, title))[0]


def quantities(marked: str, title: str | None = None) -> list[QuantityAbout]:
    return relate_article(article(marked, title))[1]
